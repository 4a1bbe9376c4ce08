/** Adds to the ledger what is published for the first time. The only writing into the owner's folder that there is. */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { knownQuotations, standing, type KnownQuotation } from '../../text/links/known-quotation.ts'
import type { Problem } from '../../text/report.ts'
import { compare } from '../../text/sorted.ts'
import { count } from '../../text/words/en/formats.ts'
import { ledgerName } from './ledger-name.ts'
import { oldAddresses } from './old-addresses.ts'
import { quotationCleaner, type Cleaning } from './ledger-without-names.ts'
import { parseLedger, readLedger, type Ledger, type LedgerArticle, type LedgerQuotation } from './ledger.ts'
import type { LibraryArticle, OwnersLibrary } from '../library/library-types.ts'
import { packSketch } from './sketches.ts'
import { note, OwnerError, shownFolder } from '../problem.ts'

export interface Published {
  /** New lines. */
  readonly articles: number
  readonly quotations: number
  /** Lines out of which names were taken that are kept back or changed by now. */
  readonly cleaned: number
}

/**
 * Lines that are there stay as they are, byte by byte, but for those that hold a name which is withheld by now. Written beside the ledger and renamed, so that it is never half a file.
 * A ledger with lines that cannot be read is left alone: what they say would be added again, and may be what links depend on.
 */
export function publishLedger({
  folder,
  articles,
  withheld,
  told,
  quotePages,
}: Cleaning & Pick<OwnersLibrary, 'folder' | 'quotePages'>): Published {
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
  const { content, cleaned } = withoutNamesIn(kept, lineCleaner({ withheld, told, articles }))
  if (lines.length > 0 || cleaned > 0) {
    replaceFile(path, content, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  }
  const quotations = lines.filter((line) => 'id' in line).length
  return { articles: lines.length - quotations, quotations, cleaned }
}

/** What a build says of lines that still hold a name: it writes nothing into the folder itself. */
export function linesWithNames(ledger: Ledger, cleaning: Cleaning): readonly Problem[] {
  if (cleaning.withheld.length === 0) return []
  const clean = lineCleaner(cleaning)
  const entries = [...ledger.articles, ...ledger.quotations.map(lineOf)]
  const held = entries.filter((entry) => clean(entry) !== entry).length
  if (held === 0) return []
  const what = `${count(held, 'line still holds', 'lines still hold')} a name that is withheld or changed by now`
  return [{ ...note(what, 'npm run publish-ledger to be run, which takes it out'), file: ledgerName }]
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
  const sketched = new Set(ledger.articles.filter(({ sketch }) => sketch !== undefined).map(articleKey))
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
    const key = articleKey(article.record)
    const sketch = packSketch(article.sketch)
    // A line from before sketches were kept is followed by one that has it.
    if (!known.has(key) || (sketch !== undefined && !sketched.has(key))) {
      yield { slug, file, textSha256, ...(sketch === undefined ? {} : { sketch }) }
    }
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

type Entry = LedgerArticle | QuotationLine

function lineOf({ line: _number, page, ...known }: LedgerQuotation): QuotationLine {
  return page ? known : { ...known, page }
}

/** The very entry where it holds no name. Addresses keep their hashes. */
function lineCleaner({ withheld: names, told, articles }: Cleaning): (entry: Entry) => Entry {
  const { inAddress, inFile } = oldAddresses(names, told)
  const clean = quotationCleaner({ withheld: names, told, articles })
  return (entry) => {
    const next: Entry =
      'id' in entry
        ? { ...clean(entry), article: inAddress(entry.article) }
        : { ...entry, slug: inAddress(entry.slug), file: inFile(entry.file) }
    return isDeepStrictEqual(entry, next) ? entry : next
  }
}

/** Every line that holds no name stays as it is, byte by byte. */
function withoutNamesIn(content: Buffer, clean: (entry: Entry) => Entry): { content: Buffer; cleaned: number } {
  let cleaned = 0
  const lines = content
    .toString()
    .split('\n')
    .map((line) => {
      const { articles, quotations } = parseLedger(line)
      const entry = articles[0] ?? quotations.map(lineOf)[0]
      const next = entry && clean(entry)
      if (next === undefined || next === entry) return line
      cleaned++
      return JSON.stringify(next)
    })
  return { content: cleaned === 0 ? content : Buffer.from(lines.join('\n')), cleaned }
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
