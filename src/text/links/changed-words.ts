/** What stands where published words stood: other words between the old contexts, or beside one of them; or the words in two parts. */
import { grouped, type Surroundings, type Wanted } from './surroundings.ts'
import type { KnownQuotation, Standing } from './known-quotation.ts'
import type { Matching, PlaceGroup } from './places.ts'
import { plain } from './plain-text.ts'

/**
 * So many of the words must be the same to count as those that were changed: fewer between the old contexts than with the old
 * context on one side alone. Where hardly a word is the same, others were written in their place.
 */
const leastSharedWords = { between: 0.3, beside: 0.5 } as const

/** So many places with the old context are compared word by word; of more, those that share the seldomest words. */
const mostCompared = 64

/** The places: one, several that nothing tells apart, or the parts that the words are in now. */
export interface ChangedWords {
  readonly kind: 'changed' | 'divided'
  readonly places: readonly Standing[]
}

export class ChangedPlaces {
  private readonly around: Surroundings
  private readonly group: PlaceGroup<Standing>
  private byWord: ReadonlyMap<string, readonly Standing[]> | null = null
  private readonly words = new Map<Standing, readonly string[]>()

  constructor(around: Surroundings, free: readonly Standing[]) {
    this.around = around
    this.group = around.group(free)
  }

  find(quotation: KnownQuotation, wanted: Wanted): ChangedWords {
    const words = wordsOf(quotation.exact)
    const [left, right] = [this.group.before(wanted.before), this.group.after(wanted.after)]
    const places = [...new Set([...this.likely(words, left), ...this.likely(words, right)])]
    const found = places
      .filter((now) => this.around.wordsOf(now) !== wanted.words)
      .map((now) => ({
        now,
        words: this.wordsOf(now),
        before: this.around.isBefore(now, wanted),
        after: this.around.isAfter(now, wanted),
        shared: shareOf(words, this.wordsOf(now)),
      }))
      .filter(({ before, after }) => before || after)
    const between = found.filter(({ before, after, shared }) => before && after && shared >= leastSharedWords.between)
    if (between.length > 0) return { kind: 'changed', places: likest(between) }
    const [first, ...firsts] = found.filter(({ before }) => before)
    const [last, ...lasts] = found.filter(({ after }) => after)
    if (first && last && firsts.length + lasts.length === 0 && areParts(words, first, last)) {
      return { kind: 'divided', places: [first.now, last.now] }
    }
    const beside = found.filter((one) => one.shared >= leastSharedWords.beside || isPart(words, one.words))
    return { kind: 'changed', places: likest(beside) }
  }

  private likely(wanted: readonly string[], matching: Matching<Standing>): readonly Standing[] {
    if (matching.count <= mostCompared) return matching.first(mostCompared)
    this.byWord ??= this.indexWords()
    const lists = [...new Set(wanted)].map((word) => this.byWord?.get(word) ?? [])
    const likely = new Set<Standing>()
    for (const list of lists.toSorted((a, b) => a.length - b.length)) {
      for (const now of list.slice(0, mostCompared - likely.size)) likely.add(now)
      if (likely.size >= mostCompared) break
    }
    return [...likely]
  }

  private indexWords(): ReadonlyMap<string, readonly Standing[]> {
    const pairs = this.group.places.flatMap((now) => [...new Set(this.wordsOf(now))].map((word) => ({ word, now })))
    return new Map([...grouped(pairs, ({ word }) => word)].map(([word, all]) => [word, all.map(({ now }) => now)]))
  }

  private wordsOf(now: Standing): readonly string[] {
    const words = this.words.get(now) ?? wordsOf(now.exact)
    this.words.set(now, words)
    return words
  }
}

interface Found {
  readonly now: Standing
  readonly words: readonly string[]
  readonly shared: number
}

/** The one that shares the most words, or all that share as many: nothing tells those apart. */
function likest(found: readonly Found[]): readonly Standing[] {
  const most = found.reduce((share, { shared }) => Math.max(share, shared), 0)
  return found.filter(({ shared }) => shared === most).map(({ now }) => now)
}

/** Whether two that follow each other hold the words between them, or most of them. */
function areParts(words: readonly string[], first: Found, last: Found): boolean {
  if (first.now.span.end > last.now.span.start) return false
  const isMostlyOwn = (part: Found) => inBoth(part.words, words) >= part.words.length * leastSharedWords.beside
  const share = shareOf(words, [...first.words, ...last.words])
  return isMostlyOwn(first) && isMostlyOwn(last) && share >= leastSharedWords.beside
}

const fewestWordsOfPart = 3

/** Whether one of the two is a part of the other, word by word. */
function isPart(words: readonly string[], others: readonly string[]): boolean {
  const [short, long] = words.length < others.length ? [words, others] : [others, words]
  return short.length >= fewestWordsOfPart && ` ${long.join(' ')} `.includes(` ${short.join(' ')} `)
}

/** The share of words that two have in common, of all that both have: 1 for the same words, 0 for none. */
const shareOf = (words: readonly string[], others: readonly string[]): number =>
  (2 * inBoth(words, others)) / Math.max(1, words.length + others.length)

function inBoth(words: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of others) {
    const count = left.get(word) ?? 0
    if (count > 0) shared++
    left.set(word, count - 1)
  }
  return shared
}

export const wordsOf = (exact: string): readonly string[] => plain(exact, 'form').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
