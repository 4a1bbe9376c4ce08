/**
 * The filter again, slow and obvious: every word of every text is looked at for every question, and each facet value is counted by
 * filtering once more. It shares no code with `src/text/filter`; tests compare the two.
 */
import type { QuotationRecord } from '../../src/text/article.ts'
import type { View } from '../../src/text/filter/view.ts'
import type { FilterDocument } from '../../src/text/pages.ts'
import type { Span } from '../../src/text/span.ts'
import type { Asked } from './filter-library.ts'

interface PlainWord extends Span {
  readonly plain: string
  readonly script: 'spaced' | 'unspaced'
}

const unspaced = String.raw`[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]`
const spacedWord = String.raw`(?:(?!${unspaced})[\p{L}\p{N}]|(?<=\d)[.,](?=\d))(?:(?!${unspaced})[\p{L}\p{N}\p{M}\u00ad]|(?<=\d)[.,](?=\d))*`
const wordPattern = new RegExp(String.raw`(?<unspaced>(?=${unspaced})[\p{L}\p{N}\p{M}])|${spacedWord}`, 'gu')

function plainOf(exact: string): string {
  const letters = exact.normalize('NFKD').toLowerCase().replaceAll('\u00ad', '')
  const bare = letters.replace(/[\u0300-\u036f\u064b-\u0652]/g, '')
  return bare.replaceAll('ß', 'ss').replaceAll('ł', 'l').replaceAll('ﬁ', 'fi').normalize('NFC')
}

function plainWords(text: string): PlainWord[] {
  return [...text.matchAll(wordPattern)].map(({ 0: exact, index, groups }) => ({
    start: index,
    end: index + exact.length,
    plain: plainOf(exact),
    script: groups?.['unspaced'] === undefined ? 'spaced' : 'unspaced',
  }))
}

interface PlainTerm {
  readonly words: readonly PlainWord[]
  readonly phrase: boolean
}

const asWord = (typed: string): PlainTerm => ({ words: plainWords(typed), phrase: false })
const asPhrase = (typed: string): PlainTerm => ({ words: plainWords(typed), phrase: true })
const asValue = (typed: string): PlainTerm => (/^["“]/.test(typed) ? asPhrase(typed) : asWord(typed))

/** Where a term stands in a text, as rows of its words. */
function places(text: string, term: PlainTerm): PlainWord[][] {
  const words = plainWords(text)
  const rows = words.map((_, at) => words.slice(at, at + term.words.length))
  return rows.filter(
    (row) => row.length === term.words.length && row.every((word, at) => fits(text, term, row, word, at)),
  )
}

function fits(
  text: string,
  { words, phrase }: PlainTerm,
  row: readonly PlainWord[],
  word: PlainWord,
  at: number,
): boolean {
  const wanted = words[at]
  const before = row[at - 1]
  const wantedBefore = words[at - 1]
  if (wanted === undefined) return false
  const mayGoOn = !phrase && at === words.length - 1 && wanted.script === 'spaced'
  if (mayGoOn ? !word.plain.startsWith(wanted.plain) : word.plain !== wanted.plain) return false
  if (before === undefined || wantedBefore === undefined) return true
  if (text.slice(before.end, word.start).includes('\n')) return false
  const isRun = wanted.script === 'unspaced' && wantedBefore.script === 'unspaced' && wantedBefore.end === wanted.start
  return !isRun || (before.script === 'unspaced' && before.end === word.start)
}

const holds = (text: string, term: PlainTerm): boolean => places(text, term).length > 0

function isInside({ spans }: QuotationRecord, row: readonly Span[]): boolean {
  return row.every((word) => spans.some(({ start, end }) => start <= word.start && word.end <= end))
}

const speech = ({ quotations }: FilterDocument): QuotationRecord[] => quotations.filter(({ kind }) => kind === 'speech')

interface Terms {
  readonly wanted: readonly PlainTerm[]
  readonly unwanted: readonly PlainTerm[]
}

function termsOf({ words, phrases, withoutWords, withoutPhrases }: Asked): Terms {
  return {
    wanted: [...words.map(asWord), ...phrases.map(asPhrase)],
    unwanted: [...withoutWords.map(asWord), ...withoutPhrases.map(asPhrase)],
  }
}

function fitsArticle({ title, outlet, section, after, before }: Asked, { row }: FilterDocument): boolean {
  if (title !== null && !holds(row.title.value, asValue(title))) return false
  if (outlet !== null && !holds(row.outlet?.value ?? '', asValue(outlet))) return false
  if (section !== null && !holds(row.section?.value ?? '', asValue(section))) return false
  const date = row.date !== null && /^\d/.test(row.date.value) ? row.date.value : null
  if (
    after !== null &&
    (date === null || date + '-01-01'.slice(date.length - 4) < after + '-01-01'.slice(after.length - 4))
  )
    return false
  return (
    before === null ||
    (date !== null && date + '-12-31'.slice(date.length - 4) < before + '-01-01'.slice(before.length - 4))
  )
}

interface Narrowed {
  readonly asked: Asked
  readonly view: View
}

/** The quotations of an article that hold the query, in the view's scope, by the view's speakers. */
function answering({ asked, view }: Narrowed, document: FilterDocument): QuotationRecord[] {
  const { wanted, unwanted } = termsOf(asked)
  const elsewhere = view.scope === 'titles' || view.scope === 'outside'
  return speech(document).filter((quotation) => {
    const { speaker } = quotation
    if (view.speakers.length > 0 && !view.speakers.includes(speaker?.slug ?? '')) return false
    if (view.certainty.length > 0 && !view.certainty.includes(plainStep(quotation) ?? '')) return false
    if (asked.by !== null && (speaker === null || !holds(speaker.name, asValue(asked.by)))) return false
    const stands = (term: PlainTerm): boolean => places(document.text, term).some((row) => isInside(quotation, row))
    return elsewhere ? holdsElsewhere({ asked, view }, document) : wanted.every(stands) && !unwanted.some(stands)
  })
}

/** How sure a reader is told that it is; null where nothing is known of it. */
export function plainStep({ certainty, speaker }: QuotationRecord): string | null {
  if (certainty === null) return null
  if (certainty >= 0.85) return 'sure'
  return speaker ? 'probably' : 'unsure'
}

function holdsElsewhere({ asked, view }: Narrowed, document: FilterDocument): boolean {
  const { wanted, unwanted } = termsOf(asked)
  const stands = (term: PlainTerm): boolean => {
    const inTitle = holds(document.row.title.value, term)
    if (view.scope === 'titles') return inTitle
    if (view.scope === 'outside') return outside(document, term).length > 0
    return inTitle || holds(document.text, term)
  }
  return wanted.every(stands) && !unwanted.some(stands)
}

function outside(document: FilterDocument, term: PlainTerm): PlainWord[][] {
  return places(document.text, term).filter(
    (row) => !row.some((word) => speech(document).some((quotation) => isInside(quotation, [word]))),
  )
}

function asksQuotation({ asked, view }: Narrowed): boolean {
  const { wanted, unwanted } = termsOf(asked)
  if (view.speakers.length + view.certainty.length > 0 || asked.by !== null) return true
  return view.scope === 'quotations' && wanted.length + unwanted.length > 0
}

function fitsFacets({ view }: Narrowed, { row }: FilterDocument): boolean {
  const year = row.date !== null && /^\d/.test(row.date.value) ? row.date.value.slice(0, 4) : ''
  return (
    (view.outlets.length === 0 || view.outlets.includes(row.outlet?.value ?? '')) &&
    (view.sections.length === 0 || view.sections.includes(row.section?.value ?? '')) &&
    (view.years.length === 0 || view.years.includes(year))
  )
}

export function plainArticles(documents: readonly FilterDocument[], narrowed: Narrowed): FilterDocument[] {
  return documents.filter(
    (document) =>
      fitsArticle(narrowed.asked, document) &&
      fitsFacets(narrowed, document) &&
      (asksQuotation(narrowed) ? answering(narrowed, document).length > 0 : holdsElsewhere(narrowed, document)),
  )
}

export function plainQuotations(documents: readonly FilterDocument[], narrowed: Narrowed): QuotationRecord[] {
  return documents
    .filter((document) => fitsArticle(narrowed.asked, document) && fitsFacets(narrowed, document))
    .flatMap((document) => answering(narrowed, document))
}

/** The places to be marked in the text of a listed article. */
export function plainMatches(document: FilterDocument, narrowed: Narrowed): Span[] {
  const { wanted } = termsOf(narrowed.asked)
  const { scope } = narrowed.view
  if (scope === 'titles') return []
  if (scope === 'outside') return united(wanted.flatMap((term) => outside(document, term)))
  const rows = wanted.flatMap((term) => places(document.text, term))
  if (!asksQuotation(narrowed)) return united(rows)
  const quotations = answering(narrowed, document)
  return united(rows.filter((row) => quotations.some((quotation) => isInside(quotation, row))))
}

export function plainTitleMatches({ row }: FilterDocument, { asked, view }: Narrowed): Span[] {
  const all = view.scope === 'titles' || (view.scope === 'everywhere' && !asksQuotation({ asked, view }))
  const terms = [...(all ? termsOf(asked).wanted : []), ...(asked.title === null ? [] : [asValue(asked.title)])]
  return united(terms.flatMap((term) => places(row.title.value, term)))
}

/** How many matches of a listed article count: what its derived title shares with its text only there. */
export function plainCount(document: FilterDocument, narrowed: Narrowed): number {
  const { asked, view } = narrowed
  const isShared = view.scope !== 'titles' && document.row.title.basis === 'derived' && standsIn(document)
  const onlyTitle = { asked: { ...asked, words: [], phrases: [] }, view }
  return plainMatches(document, narrowed).length + plainTitleMatches(document, isShared ? onlyTitle : narrowed).length
}

/** Whether the words of the title stand in the text, in their order. */
function standsIn({ row, text }: FilterDocument): boolean {
  const title = plainWords(row.title.value)
  let from = 0
  const words = plainWords(text).map(({ plain }) => plain)
  for (const { plain } of title) {
    const at = words.indexOf(plain, from)
    if (at < 0) return false
    from = at + 1
  }
  return title.length > 0
}

function united(rows: readonly (readonly Span[])[]): Span[] {
  const spans = rows.map((row) => ({ start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0 }))
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  const result: Span[] = []
  for (const span of sorted) {
    const last = result.at(-1)
    if (last !== undefined && span.start < last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else result.push(span)
  }
  return result
}
