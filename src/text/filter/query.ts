/**
 * The filter's query language. Any string is a query: what is unfinished, unknown or unbalanced is plain text, and what holds
 * no word asks for nothing.
 *
 * - `word` matches at the start of a word. Words written together are a run: `don't` is `don` followed by `t…`.
 * - `"a phrase"`, in any shape of marks, is a run of whole words.
 * - `-word`, `-"a phrase"` exclude. A dash excludes when a word follows it at once; the long dash (—) is only punctuation.
 * - `title:` and the operators of facets (`by:`, `outlet:`, `section:`) take a word or a phrase; `after:` and `before:` a day, month or year. `after:2011-06` means from
 *   June 2011 on, `before:2012` until the end of 2011.
 */
import { days } from './calendar.ts'
import { byFacet, facetKeys, type ByFacet, type FacetKey } from './facets.ts'
import { namedArticleFacets, namedQuotationFacets } from './facets-by-row.ts'
import { fold } from './fold.ts'
import { type PhraseEnd, phrasesIn } from './query-quotes.ts'
import { findWords } from './words.ts'
import { isSpace } from '../white-space.ts'

/** One word of a term. `whole`: it must be the whole word, else its beginning. `glued`: it must follow the part before it at once. */
export interface Part {
  readonly folded: string
  readonly whole: boolean
  readonly glued: boolean
}

/** Words that must follow each other within one paragraph, at least one. `written` is how the reader typed them, at `start` of the query. */
export interface Term {
  readonly written: string
  readonly start: number
  readonly parts: readonly Part[]
}

/** A query, all of whose conditions must hold. `terms` and `excluded` apply where the scope says, those of a facet to its names. */
export interface Query extends ByFacet<readonly Term[]> {
  readonly terms: readonly Term[]
  readonly excluded: readonly Term[]
  readonly titles: readonly Term[]
  /** The first day that is late enough, and the first that is too late: `2011-06-01`. */
  readonly after: string | null
  readonly before: string | null
}

/** One thing that a query asks for. */
type Condition =
  | { readonly kind: 'terms' | 'excluded' | 'titles' | FacetKey; readonly term: Term }
  | { readonly kind: 'after' | 'before'; readonly day: string }

type OperatorKind = Exclude<Condition['kind'], 'terms' | 'excluded'>

const operators: ReadonlyMap<string, OperatorKind> = new Map<string, OperatorKind>([
  ...[...namedQuotationFacets, ...namedArticleFacets].map(({ operator, key }) => [operator, key] as const),
  ['title', 'titles'],
  ['after', 'after'],
  ['before', 'before'],
])

/** Reads a query. Never fails; `parseQuery('')` asks for nothing, which everything answers. */
export function parseQuery(text: string): Query {
  const conditions = readConditions(text)
  return {
    terms: termsOf(conditions, 'terms'),
    excluded: termsOf(conditions, 'excluded'),
    titles: termsOf(conditions, 'titles'),
    ...byFacet(facetKeys, (key) => termsOf(conditions, key)),
    after: daysOf(conditions, 'after').at(-1) ?? null,
    before: daysOf(conditions, 'before')[0] ?? null,
  }
}

/** The terms of a kind, each once however often it was typed. */
function termsOf(conditions: readonly Condition[], kind: Condition['kind']): Term[] {
  const terms = new Map<string, Term>()
  for (const condition of conditions) {
    if (condition.kind !== kind || !('term' in condition)) continue
    const key = JSON.stringify(condition.term.parts)
    if (!terms.has(key)) terms.set(key, condition.term)
  }
  return [...terms.values()]
}

/** All terms of a query in the order in which they stand there, the same one as often as it was typed. */
export function readTerms(text: string): Term[] {
  return readConditions(text).flatMap((condition) => ('term' in condition ? [condition.term] : []))
}

function daysOf(conditions: readonly Condition[], kind: Condition['kind']): string[] {
  return conditions
    .flatMap((condition) => (condition.kind === kind && 'day' in condition ? [condition.day] : []))
    .toSorted()
}

function readConditions(text: string): Condition[] {
  const conditions: Condition[] = []
  const phraseEnd = phrasesIn(text)
  let at = 0
  while (at < text.length) {
    if (isSpace(text.charCodeAt(at))) {
      at += 1
      continue
    }
    const { condition, end } = readOperator(text, at, phraseEnd) ?? readTerm(text, at, phraseEnd)
    if (condition !== undefined) conditions.push(condition)
    at = end
  }
  return conditions
}

interface Parsed {
  readonly condition: Condition | undefined
  /** Where reading goes on. */
  readonly end: number
}

const operatorPattern = /^(\p{L}+)[:：]\S/u
/** An operator with its colon, and some room for letters of two code units; looking no further keeps reading linear. */
const operatorReach = Math.max(...Array.from(operators.keys(), ({ length }) => length)) + 4

/** The operator with its value that begins at `start`; undefined where none does, or where its value is missing or no date. */
function readOperator(text: string, start: number, phraseEnd: PhraseEnd): Parsed | undefined {
  const name = operatorPattern.exec(text.slice(start, start + operatorReach))?.[1]
  const kind = name === undefined ? undefined : operators.get(fold(name))
  if (name === undefined || kind === undefined) return undefined
  const { value, phrase, end } = readPiece(text, start + name.length + 1, phraseEnd)
  if (kind === 'after' || kind === 'before') {
    const day = days(fold(value))?.first
    return day === undefined ? undefined : { condition: { kind, day }, end }
  }
  const term = makeTerm({ written: text.slice(start, end), start }, value, phrase)
  return term === undefined ? undefined : { condition: { kind, term }, end }
}

/** Dashes that exclude what follows; of a longer row of them the rest is punctuation. */
const excludingDashes = /^[-‐‑–−﹣－]{1,8}(?=\S)/u

/** The word or phrase that begins at `start`, excluded where dashes stand before it; no condition where there are only marks. */
function readTerm(text: string, start: number, phraseEnd: PhraseEnd): Parsed {
  const dashes = excludingDashes.exec(text.slice(start, start + 9))?.[0].length ?? 0
  const { value, phrase, end } = readPiece(text, start + dashes, phraseEnd)
  const term = makeTerm({ written: text.slice(start, end), start }, value, phrase)
  return { condition: term && { kind: dashes > 0 ? 'excluded' : 'terms', term }, end }
}

/** What stands between two white spaces, or in quotation marks; where reading goes on after it. */
interface Piece {
  readonly value: string
  readonly phrase: boolean
  readonly end: number
}

function readPiece(text: string, start: number, phraseEnd: PhraseEnd): Piece {
  const close = phraseEnd(start)
  if (close !== undefined) return { value: text.slice(start + 1, close), phrase: true, end: close + 1 }
  let end = start + 1
  while (end < text.length && !isSpace(text.charCodeAt(end)) && phraseEnd(end) === undefined) end += 1
  return { value: text.slice(start, end), phrase: false, end }
}

/** Undefined when `value` holds no word. The last word of what is no phrase may go on; one of a script without spaces just stands there. */
function makeTerm(place: Pick<Term, 'written' | 'start'>, value: string, phrase: boolean): Term | undefined {
  const words = findWords(value)
  if (words.length === 0) return undefined
  const parts = words.map(({ folded, unspaced, glued }, index) => ({
    folded,
    whole: phrase || unspaced || index < words.length - 1,
    glued,
  }))
  return { ...place, parts }
}
