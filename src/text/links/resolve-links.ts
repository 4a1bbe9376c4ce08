/**
 * What became of published quotations. The nearest words are never taken for the words of a link: whatever another published
 * quotation has a better right to is left to it, and what is not the same is only ever proposed.
 */
import { hasSameSpeaker, linkFamily, wordsKey, type KnownQuotation, type Standing } from './known-quotation.ts'
import { matchContext, plainWords } from './quote-selector.ts'

/**
 * `exact`: the words, of that speaker, in that sentence or in their old surroundings. `re-attributed`: the same, of another speaker. `ambiguous`: nothing
 * tells several places apart. `moved`: the words of that speaker in another sentence, here or in another article. `changed`: what
 * stands where the words stood. `gone`: none of these. Only the first is opened; the others are proposed in a sentence.
 */
export type LinkState =
  | { readonly kind: 'exact' | 're-attributed' | 'moved' | 'changed'; readonly now: Standing }
  | { readonly kind: 'ambiguous'; readonly among: readonly Standing[] }
  | { readonly kind: 'gone' }

export interface LinkSearch {
  /** Every published quotation of one article. */
  readonly known: readonly KnownQuotation[]
  /** The article's quotations now. */
  readonly here: readonly Standing[]
  /** Quotations of other articles with these words. Those that were published there already are not among them. */
  readonly elsewhere: (exact: string) => readonly Standing[]
}

/** Words are proposed without a speaker's name only where hardly two people would say all of them: "No comment." is everybody's. */
const fewestWordsAlone = 6

/**
 * So many of the words must be the same to count as those that were changed: fewer between the old contexts than with the old
 * context on one side alone. Where hardly a word is the same, others were written in their place.
 */
const leastSharedWords = { between: 0.3, beside: 0.5 } as const

/** The state of every published quotation, in their order. */
export function resolveLinks({ known, here, elsewhere }: LinkSearch): LinkState[] {
  const own = known.map(findOwn(known, here))
  const taken = new Set(own.flatMap(({ among }) => among))
  const free = here.filter((now) => !taken.has(now))
  const moved = known.map((quotation, index) =>
    own[index]?.among.length ? [] : free.filter((now) => isMoved(quotation, now)),
  )
  // Words that are still what they were go before words that may have been made from others.
  const claims = counted(moved.flat())
  const rest = free.filter((now) => !claims.has(now))
  return known.map((quotation, index) => {
    const { among = [], isCertain = false } = own[index] ?? {}
    if (among.length > 0) return isCertain ? oneOf(quotation, among, 'exact') : { kind: 'ambiguous', among }
    const places = moved[index] ?? []
    // One place that was several before: which of them is left cannot be told.
    if (places.some((now) => (claims.get(now) ?? 0) > 1)) return { kind: 'ambiguous', among: places }
    if (places.length > 0) return oneOf(quotation, places, 'moved')
    const changed = changedWords(quotation, rest)
    if (changed.length > 0) return oneOf(quotation, changed, 'changed')
    const far = elsewhere(quotation.exact).filter((now) => isMoved(quotation, now))
    return oneOf(quotation, far, 'moved')
  })
}

/** `isCertain`: the one place, where there is only one, is the very quotation that was published. */
interface Own {
  readonly among: readonly Standing[]
  readonly isCertain: boolean
}

/** What is the published quotation itself: its words in their surroundings, else what bears its id. */
function findOwn(known: readonly KnownQuotation[], here: readonly Standing[]): (quotation: KnownQuotation) => Own {
  const byWords = grouped(here, wordsKey)
  const byFamily = grouped(here, ({ id }) => linkFamily(id))
  const families = counted(known.map(({ id }) => linkFamily(id)))
  const inPlace = new Map(
    known.map((quotation) => [
      quotation,
      (byWords.get(wordsKey(quotation)) ?? []).filter((now) => isInPlace(quotation, now)),
    ]),
  )
  const owners = new Map([...inPlace].flatMap(([quotation, places]) => places.map((now) => [now, quotation] as const)))
  return (quotation) => {
    const family = byFamily.get(linkFamily(quotation.id)) ?? []
    // Repeats that share their sentence and their neighbours stay ambiguous, whatever stands further away.
    if (family.length > 1) return { among: family, isCertain: false }
    const places = inPlace.get(quotation) ?? []
    if (places.length > 0) return { among: places, isCertain: true }
    // By its id alone a link has a right only to what no other holds by its words and their surroundings.
    const among = family.filter((now) => (owners.get(now) ?? quotation) === quotation)
    return { among, isCertain: families.get(linkFamily(quotation.id)) === 1 }
  }
}

function counted<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function grouped(here: readonly Standing[], keyOf: (now: Standing) => string): Map<string, Standing[]> {
  const groups = new Map<string, Standing[]>()
  for (const now of here) {
    const group = groups.get(keyOf(now))
    if (group) group.push(now)
    else groups.set(keyOf(now), [now])
  }
  return groups
}

function isInPlace(quotation: KnownQuotation, now: Standing): boolean {
  const { before, after } = matchContext(now.text, now.span, quotation)
  return before && after
}

function oneOf(quotation: KnownQuotation, among: readonly Standing[], kind: 'exact' | 'moved' | 'changed'): LinkState {
  const [now, ...others] = among
  if (now === undefined) return { kind: 'gone' }
  if (others.length > 0) return { kind: 'ambiguous', among }
  return { kind: kind === 'exact' && !hasSameSpeaker(quotation, now) ? 're-attributed' : kind, now }
}

/** The same words in another place are the same quotation only if the same person says them. */
function isMoved(quotation: KnownQuotation, now: Standing): boolean {
  if (wordsKey(quotation) !== wordsKey(now) || !hasSameSpeaker(quotation, now)) return false
  return quotation.speaker !== null || wordsOf(quotation.exact).length >= fewestWordsAlone
}

/** What stands between the old contexts; else what has the old context on one side, and many of the words. */
function changedWords(quotation: KnownQuotation, free: readonly Standing[]): Standing[] {
  const others = free
    .filter((now) => wordsKey(quotation) !== wordsKey(now))
    .map((now) => ({ now, ...matchContext(now.text, now.span, quotation), shared: sharedWords(quotation, now) }))
  const between = others.filter(({ before, after, shared }) => before && after && shared >= leastSharedWords.between)
  const beside = others.filter(({ before, after, shared }) => (before || after) && shared >= leastSharedWords.beside)
  return (between.length > 0 ? between : beside).map(({ now }) => now)
}

/** The share of words that two have in common, of all that both have: 1 for the same words, 0 for none. */
function sharedWords(one: Pick<Standing, 'exact'>, other: Pick<Standing, 'exact'>): number {
  const [words, others] = [wordsOf(one.exact), wordsOf(other.exact)]
  const left = new Map<string, number>()
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of others) {
    const count = left.get(word) ?? 0
    if (count > 0) shared++
    left.set(word, count - 1)
  }
  return (2 * shared) / Math.max(1, words.length + others.length)
}

const wordsOf = (exact: string): readonly string[] => plainWords(exact).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
