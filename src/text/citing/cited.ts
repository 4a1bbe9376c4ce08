/** A quotation as it leaves the site: its words together with speaker, article, date and link. What is unknown is left out. */
import type { QuotationRecord, Value } from '../article.ts'
import { isFamilyFirst } from '../facts/person-names.ts'
import { jointBefore, quotedWords } from '../links/known-quotation.ts'
import { saidBy, type SaidByWords } from '../said-by.ts'
import { spokenRuns, type Spoken } from '../prose/read-words.ts'
import { oneLine } from '../white-space.ts'

/** What is said of the article that a quotation stands in. */
export interface CitedArticle {
  readonly slug: string
  readonly title: Value
  readonly outlet: Value | null
  readonly section: Value | null
  readonly date: Value | null
  /** Left out in lists, which know no authors. */
  readonly author?: Value | null
  /** Each by themselves; where it is left out, `author` is one. */
  readonly authors?: readonly string[]
  readonly lang: string | null
}

/** The words that citations themselves bring, in the language of the interface. */
export interface CitingWords extends SaidByWords {
  /** A calendar date as it is read. */
  readonly date: (value: string) => string
  /** Says of a fact that it was derived, not given. */
  readonly derived: (fact: string) => string
  readonly derivedFacts: (facts: readonly string[]) => string
  readonly facts: Readonly<Record<'title' | 'outlet' | 'date' | 'author', string>>
  /** What is said of how sure a figure between 0 and 1 makes it. */
  readonly certainty: (chance: number) => string
}

export interface Cited {
  readonly quotation: Pick<QuotationRecord, 'id' | 'spans' | 'asides' | 'speaker' | 'certainty'>
  readonly article: CitedArticle
  /** Leads to the quotation in its article. */
  readonly link: string
}

/** The words, each run of them in marks: “We will” … “rebuild”. */
export function markedWords(quotation: Spoken): string {
  const runs = spokenRuns(quotation)
  return runs.map((run, index) => `${jointBefore(run, runs[index - 1])}“${run.exact}”`).join('')
}

/** The words alone, as one line. */
export function plainQuotation({ quotation }: { readonly quotation: Spoken }): string {
  return oneLine(quotedWords(spokenRuns(quotation)))
}

/** An author as reference managers keep them: in two parts where the family name stands first, else as one name. */
export interface CitedAuthor {
  readonly name: string
  readonly family?: string
  readonly given?: string
}

/** Everybody who wrote the article. A name in its usual order is never taken apart: it may be a body's. */
export function citedAuthors({ author, authors }: CitedArticle): CitedAuthor[] {
  const names = authors ?? (author ? [author.value] : [])
  return names.map(oneLine).map((name) => {
    const [family = '', given = ''] = isFamilyFirst(name) ? name.split(/,\s+/) : []
    return family === '' ? { name } : { name, family, given }
  })
}

/** Year, month and day of a calendar date as numbers, as far as they are known; none where it is no date. */
export function dateParts(date: Value | null): readonly number[] {
  return /^\d{4}(-\d\d){0,2}$/.test(date?.value ?? '') ? (date?.value.split('-').map(Number) ?? []) : []
}

/** What reference managers show as a note: the words, who said them and how certain that is, and which facts were not given but derived. */
export function citedNote({ quotation, article }: Cited, say: CitingWords): string {
  const { certainty } = quotation
  const sure = certainty === null ? '' : ` ${say.certainty(certainty)}`
  const derived = (['title', 'outlet', 'date', 'author'] as const).filter((fact) => article[fact]?.basis === 'derived')
  const facts = derived.length === 0 ? '' : ` ${say.derivedFacts(derived.map((fact) => say.facts[fact]))}`
  return oneLine(`${markedWords(quotation)} — ${saidBy(quotation, say)}.${sure}${facts}`)
}
