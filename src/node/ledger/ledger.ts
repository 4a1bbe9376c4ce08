/**
 * `ledger.jsonl` in the owner's folder remembers every article and quotation that was published, one a line, so that a build
 * knows what an old link meant. Builds only read it.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { KnownQuotation } from '../../text/links/known-quotation.ts'
import type { Problem } from '../../text/report.ts'
import { unreadable } from '../reading/find-files.ts'
import { ledgerName } from './ledger-name.ts'
import { warning } from '../problem.ts'
import type { NameForm } from '../corrections/corrections.ts'
import { nameReplacer } from '../corrections/replace-names.ts'
import type { Shown } from '../corrections/shown-text.ts'

/**
 * An article as it was published under one address. Its hash of the text finds it again when its file is renamed; its sketch,
 * packed as `sketches.ts` does, finds most of it in a text that was changed as well.
 */
export interface LedgerArticle {
  readonly slug: string
  readonly file: string
  readonly textSha256: string
  readonly sketch?: string | undefined
}

/** `line` counts from 1. `page` is false where it was published without a page of its own. */
export interface LedgerQuotation extends KnownQuotation {
  readonly line: number
  readonly page: boolean
}

export interface Ledger {
  readonly articles: readonly LedgerArticle[]
  readonly quotations: readonly LedgerQuotation[]
  /** Lines that could not be read. */
  readonly problems: readonly Problem[]
}

type WordsKept = 'exact' | 'prefix' | 'suffix' | 'speaker'

export type ShownQuotation = LedgerQuotation & Shown<Pick<LedgerQuotation, WordsKept>>

/** Its slugs are as they were published: they are looked up, and shown by none. */
export interface ShownLedger extends Ledger {
  readonly quotations: readonly ShownQuotation[]
}

const noLedger: Ledger = { articles: [], quotations: [], problems: [] }

export function readLedger(folder: string): Ledger {
  const path = join(folder, ledgerName)
  if (!existsSync(path)) return noLedger
  try {
    return parseLedger(readFileSync(path, 'utf8'))
  } catch (error) {
    const { what } = unreadable(error, '')
    const finding = warning(`${what}, so links to changed words are not known`, 'a file that this user may read')
    return { ...noLedger, problems: [{ ...finding, file: ledgerName }] }
  }
}

type Withheld = Pick<KnownQuotation, 'withheld'>

/** A quotation that was published, with the forms of names kept back in all that is remembered of it, as the texts are read now. */
export function withoutNames(
  names: readonly NameForm[],
): <Known extends KnownQuotation>(known: Known) => Known & Shown<Pick<KnownQuotation, WordsKept>> & Withheld {
  const { inText } = nameReplacer(names)
  const hiddenNames = names.filter(({ kind }) => kind === 'hidden')
  const { inText: withoutHidden } = nameReplacer(hiddenNames)
  const hidden = hiddenNames.map(({ form }) => form)
  return (known) => {
    const { exact, prefix, suffix } = known
    const speaker = known.speaker === null ? null : inText(known.speaker)
    const next = {
      ...known,
      exact: inText(exact),
      prefix: inText(withoutRest(prefix, hidden)),
      suffix: inText(withoutBeginning(suffix, hidden)),
      speaker,
    }
    const isSpeaker = known.speaker !== null && withoutHidden(known.speaker) !== known.speaker
    const isSame = next.exact === exact && next.prefix === prefix && next.suffix === suffix
    return isSpeaker
      ? { ...next, withheld: 'speaker' }
      : isSame
        ? next
        : { ...next, withheld: known.withheld ?? 'words' }
  }
}

/** What is left of a prefix that was cut within a name: the rest of the name goes as well. */
function withoutRest(prefix: string, forms: readonly string[]): string {
  const rest = forms.map((form) => overlap(form, prefix)).reduce((most, chars) => Math.max(most, chars), 0)
  return prefix.slice(rest)
}

/** The same of a suffix, which ends with the beginning of a name. */
function withoutBeginning(suffix: string, forms: readonly string[]): string {
  const rest = forms.map((form) => overlap(suffix, form)).reduce((most, chars) => Math.max(most, chars), 0)
  return suffix.slice(0, suffix.length - rest)
}

/** One letter is more likely to be any word's. */
const leastOfName = 2

/** How many characters end the one and begin the other: fewer than all of either. */
function overlap(one: string, other: string): number {
  for (let chars = Math.min(one.length, other.length) - 1; chars >= leastOfName; chars--) {
    if (one.endsWith(other.slice(0, chars))) return chars
  }
  return 0
}

export function parseLedger(content: string): Ledger {
  const articles: LedgerArticle[] = []
  const quotations: LedgerQuotation[] = []
  const problems: Problem[] = []
  for (const [index, text] of content
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    if (text.trim() === '') continue
    const line = index + 1
    const entry = parseLine(text)
    if (entry.kind === 'article') articles.push(entry.article)
    else if (entry.kind === 'quotation') quotations.push({ ...entry.quotation, line, page: entry.page })
    else problems.push({ ...warning(entry.what, entry.expected, line, entry.column), file: ledgerName })
  }
  return { articles, quotations, problems }
}

const articleEntry = v.object({
  slug: v.string(),
  file: v.string(),
  textSha256: v.string(),
  sketch: v.fallback(v.optional(v.string()), undefined),
})

const quotationEntry = v.object({
  id: v.string(),
  article: v.string(),
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
  speaker: v.nullable(v.string()),
  withheld: v.fallback(v.optional(v.picklist(['speaker', 'words'])), undefined),
  page: v.fallback(v.optional(v.boolean()), undefined),
})

type Line =
  | { readonly kind: 'article'; readonly article: LedgerArticle }
  | { readonly kind: 'quotation'; readonly quotation: KnownQuotation; readonly page: boolean }
  | { readonly kind: 'bad'; readonly what: string; readonly expected: string; readonly column: number }

function parseLine(text: string): Line {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const column = mistakeAt(text, error instanceof Error ? error.message : '')
    return {
      kind: 'bad',
      what: 'this line of the ledger is damaged and is not used',
      expected: 'the line as npm run publish-ledger wrote it',
      column,
    }
  }
  if (typeof value !== 'object' || value === null) return bad('{', text)
  return Object.hasOwn(value, 'id')
    ? readEntry(quotationEntry, value, text, ({ page = true, withheld, ...known }) => ({
        kind: 'quotation',
        quotation: withheld === undefined ? known : { ...known, withheld },
        page,
      }))
    : readEntry(articleEntry, value, text, (article) => ({ kind: 'article', article }))
}

function readEntry<Schema extends v.GenericSchema>(
  schema: Schema,
  value: object,
  text: string,
  asLine: (entry: v.InferOutput<Schema>) => Line,
): Line {
  const { success, output, issues } = v.safeParse(schema, value, { abortEarly: true })
  return success ? asLine(output) : bad(String(issues[0].path?.[0].key), text)
}

function bad(key: string, text: string): Line {
  return {
    kind: 'bad',
    what:
      key === '{'
        ? 'this line of the ledger is damaged and is not used'
        : `"${key}" is missing here or is not text, so the line is not used`,
    expected: 'the line as npm run publish-ledger wrote it',
    column: Math.max(0, text.indexOf(`"${key}"`)) + 1,
  }
}

/** The column of a mistake in JSON, which engines tell in their messages, or not at all. */
function mistakeAt(text: string, message: string): number {
  const position = /at position (\d+)/.exec(message)?.[1]
  if (position !== undefined) return Number(position) + 1
  if (!message.startsWith('Unexpected token')) return text.length + 1
  // The first beginning that already holds the unexpected character.
  let [good, wrong] = [0, text.length]
  while (good + 1 < wrong) {
    const middle = (good + wrong) >> 1
    if (hasUnexpected(text.slice(0, middle))) wrong = middle
    else good = middle
  }
  return wrong
}

function hasUnexpected(beginning: string): boolean {
  try {
    JSON.parse(beginning)
    return false
  } catch (error) {
    return error instanceof Error && error.message.startsWith('Unexpected token')
  }
}
