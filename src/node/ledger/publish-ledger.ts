/** Adds to the ledger what is published for the first time. The only writing into the owner's folder that there is. */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { knownQuotations, standing, type KnownQuotation } from '../../text/links/known-quotation.ts'
import { compare } from '../../text/sorted.ts'
import type { NameForm } from '../corrections/corrections.ts'
import { ledgerName } from './ledger-name.ts'
import { parseLedger, readLedger, withoutNames, type Ledger, type LedgerArticle } from './ledger.ts'
import type { LibraryArticle, OwnersLibrary } from '../library/library-types.ts'
import { OwnerError, shownFolder } from '../problem.ts'
import { nameReplacer } from '../corrections/replace-names.ts'

export interface Published {
  readonly articles: number
  readonly quotations: number
}

/**
 * Lines that are there stay as they are, byte by byte, but for those that hold a name which is withheld by now. Written beside the ledger and renamed, so that it is never half a file.
 * A ledger with lines that cannot be read is left alone: what they say would be added again, and may be what links depend on.
 */
export function publishLedger({
  folder,
  articles,
  withheld,
  quotePages,
}: Pick<OwnersLibrary, 'folder' | 'articles' | 'withheld' | 'quotePages'>): Published {
  const path = join(folder, ledgerName)
  const ledger = readLedger(folder)
  const [mistake] = ledger.problems
  if (mistake !== undefined) {
    throw new OwnerError(
      `${shownFolder(path)}:${mistake.line ?? 1}:${mistake.column ?? 1}: ${mistake.what}. Mend or remove ${ledger.problems.length === 1 ? 'it' : `this and ${ledger.problems.length - 1} more`} first; nothing was written`,
    )
  }
  const lines = [...freshLines(ledger, articles, quotePages)]
  const kept = before(path)
  const shown = withoutHidden(kept.toString(), withheld)
  if (lines.length > 0 || shown !== null) {
    replaceFile(
      path,
      shown === null ? kept : Buffer.from(shown),
      lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
    )
  }
  const quotations = lines.filter((line) => 'id' in line).length
  return { articles: lines.length - quotations, quotations }
}

/** A quotation's line says so where it has no page of its own. */
type QuotationLine = KnownQuotation & { readonly page?: false }

/** Articles in the order of their files, each with what was never published of it: a quotation's page may come after it. */
function* freshLines(
  ledger: Ledger,
  articles: readonly LibraryArticle[],
  quotePages: boolean,
): Generator<LedgerArticle | QuotationLine> {
  const articleKey = ({ slug, file, textSha256 }: LedgerArticle) => JSON.stringify([slug, file, textSha256])
  const known = new Set(ledger.articles.map(articleKey))
  const hadPage = new Map<string, boolean>()
  for (const { article, id, page } of ledger.quotations) {
    const key = `${article}#${id}`
    hadPage.set(key, page || hadPage.get(key) === true)
  }
  const byFile = articles.toSorted(
    ({ record: a }, { record: b }) => compare(a.file, b.file) || (a.part ?? 0) - (b.part ?? 0),
  )
  for (const article of byFile) {
    const { slug, file, textSha256 } = article.record
    if (!known.has(articleKey(article.record))) yield { slug, file, textSha256 }
    const hasPage = new Set(
      article.quotations.filter(({ kind }) => quotePages && kind === 'speech').map(({ id }) => id),
    )
    const fresh = article.quotations.filter(({ id }) => {
      const before = hadPage.get(`${slug}#${id}`)
      return before === undefined || (!before && hasPage.has(id))
    })
    for (const line of knownQuotations(fresh.map((quotation) => standing(article.text, quotation)))) {
      yield hasPage.has(line.id) ? line : { ...line, page: false }
    }
  }
}

/** The lines with withheld names replaced in words and addresses, which keep their hashes; null where none holds any. */
function withoutHidden(content: string, names: readonly NameForm[]): string | null {
  const hidden = names.filter(({ kind }) => kind === 'hidden')
  if (hidden.length === 0) return null
  const { inAddress } = nameReplacer(hidden)
  const kept = withoutNames(hidden)
  const shown = content.split('\n').map((line) => {
    const { articles, quotations } = parseLedger(line)
    const [[article], [quotation]] = [articles, quotations]
    if (article !== undefined) {
      const next = { ...article, slug: inAddress(article.slug), file: inAddress(article.file) }
      return isSame(article, next) ? line : JSON.stringify(next)
    }
    if (quotation === undefined) return line
    const { line: _number, page, ...known } = quotation
    const shown = kept(known)
    const next = { ...shown, article: inAddress(known.article), ...(page ? {} : { page }) }
    return isSame({ ...known, ...(page ? {} : { page }) }, next) ? line : JSON.stringify(next)
  })
  const whole = shown.join('\n')
  return whole === content ? null : whole
}

const isSame = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other)

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
