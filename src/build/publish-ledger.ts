/** Adds to the ledger what is published for the first time. The only writing into the owner's folder that there is. */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { knownQuotation, standing, type KnownQuotation } from '../text/links/known-quotation.ts'
import { ledgerName } from './ledger-name.ts'
import { readLedger, type Ledger, type LedgerArticle } from './ledger.ts'
import type { Library, LibraryArticle } from './library.ts'
import { OwnerError, shownFolder } from './problem.ts'

export interface Published {
  readonly articles: number
  readonly quotations: number
}

/**
 * Lines that are there stay as they are, byte by byte. Written beside the ledger and renamed, so that it is never half a file.
 * A ledger with lines that cannot be read is left alone: what they say would be added again, and may be what links depend on.
 */
export function publishLedger({ folder, articles }: Pick<Library, 'folder' | 'articles'>): Published {
  const path = join(folder, ledgerName)
  const ledger = readLedger(folder)
  const [mistake] = ledger.problems
  if (mistake !== undefined) {
    throw new OwnerError(
      `${shownFolder(path)}:${mistake.line ?? 1}:${mistake.column ?? 1}: ${mistake.what}. Mend or remove ${ledger.problems.length === 1 ? 'it' : `this and ${ledger.problems.length - 1} more`} first; nothing was written`,
    )
  }
  const lines = [...freshLines(ledger, articles)]
  if (lines.length > 0) replaceFile(path, before(path), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  const quotations = lines.filter((line) => 'id' in line).length
  return { articles: lines.length - quotations, quotations }
}

/** Articles in the order of their files, each with what was never published of it. */
function* freshLines(ledger: Ledger, articles: readonly LibraryArticle[]): Generator<LedgerArticle | KnownQuotation> {
  const articleKey = ({ slug, file, textSha256 }: LedgerArticle) => JSON.stringify([slug, file, textSha256])
  const known = new Set(ledger.articles.map(articleKey))
  const quotations = new Set(ledger.quotations.map(({ article, id }) => `${article}#${id}`))
  const byFile = articles.toSorted((a, b) => (a.record.file < b.record.file ? -1 : 1))
  for (const article of byFile) {
    const { slug, file, textSha256 } = article.record
    if (!known.has(articleKey(article.record))) yield { slug, file, textSha256 }
    for (const quotation of article.quotations) {
      const now = standing(article.text, quotation)
      if (!quotations.has(`${slug}#${now.id}`)) yield knownQuotation(now)
    }
  }
}

function before(path: string): Buffer {
  const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0)
  const isWhole = bytes.length === 0 || bytes.at(-1) === 0x0a
  return isWhole ? bytes : Buffer.concat([bytes, Buffer.from('\n')])
}

/** Hidden while it is written, so that no build takes it for anything. */
function replaceFile(path: string, start: Buffer, rest: string): void {
  const next = join(path, '..', `.${ledgerName}.${process.pid}`)
  try {
    const file = openSync(next, 'w')
    try {
      writeFileSync(file, start)
      writeFileSync(file, rest)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(next, path)
  } finally {
    rmSync(next, { force: true })
  }
}
