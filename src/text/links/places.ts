/** Where words stand in a text, for many words at once, and what stands around each place: in time that grows with both alone. */
import { compare, partitionPoint } from '../sorted.ts'
import type { Span } from '../span.ts'

/** Contexts are no longer than this, in their plain form and with the sign for the text's end. */
const mostSideChars = 2200

/** Words are looked up by beginnings that are so long, or as long as the longest of these that fits. */
const headChars = [16, 8, 4, 2, 1] as const

interface Head {
  readonly patterns: string[]
  readonly places: number[]
}

/** Every place of each of `patterns` in `text`, overlapping or not, in order; of none that is empty. */
export function findPlaces(text: string, patterns: Iterable<string>): ReadonlyMap<string, readonly number[]> {
  const byLength = new Map<number, Map<string, Head>>()
  for (const pattern of new Set(patterns)) {
    const length = headChars.find((chars) => chars <= pattern.length)
    if (length === undefined) continue
    const heads = byLength.get(length) ?? new Map<string, Head>()
    byLength.set(length, heads)
    const start = pattern.slice(0, length)
    const head = heads.get(start) ?? { patterns: [], places: [] }
    heads.set(start, head)
    head.patterns.push(pattern)
  }
  for (const [length, heads] of byLength) {
    for (let at = 0; at + length <= text.length; at++) heads.get(text.slice(at, at + length))?.places.push(at)
  }
  return new Map([...byLength.values()].flatMap((heads) => [...heads.values()].flatMap((head) => placesOf(text, head))))
}

function placesOf(text: string, { patterns, places }: Head): [string, readonly number[]][] {
  const longest = patterns.reduce((most, { length }) => Math.max(most, length), 0)
  const order = new SideOrder(places, (at) => text.slice(at, at + longest))
  return patterns.map((pattern) => [
    pattern,
    order
      .matching(pattern)
      .first(Infinity)
      .toSorted((a, b) => a - b),
  ])
}

/** What stands on one side of a place, read away from it; `\0` where the text ends. */
export type Outwards = string

/** The sides of places in a text. */
export class Sides {
  private readonly text: string
  private readonly mirrored: string

  constructor(text: string) {
    this.text = `${text}\0`
    this.mirrored = mirror(`\0${text}`)
  }

  before(start: number, chars: number): Outwards {
    const at = this.mirrored.length - 1 - start
    return this.mirrored.slice(at, at + chars)
  }

  after(end: number, chars: number): Outwards {
    return this.text.slice(end, end + chars)
  }
}

/** By code unit, so that places stay what they are. */
export function mirror(words: string): string {
  const units: string[] = []
  for (let at = words.length - 1; at >= 0; at--) units.push(words.charAt(at))
  return units.join('')
}

/** Places that stand together in an order: counted at once, and listed where there are not too many. */
export interface Matching<Place> {
  readonly count: number
  readonly first: (most: number) => readonly Place[]
}

/** Places in the order of what stands on one side of them: those with the same beginning of it stand together (a suffix array). */
export class SideOrder<Place> {
  private readonly sides: readonly Outwards[]
  private readonly places: readonly Place[]

  constructor(places: readonly Place[], sideOf: (place: Place) => Outwards) {
    const sorted = places.map((place) => ({ place, side: sideOf(place) })).toSorted((a, b) => compare(a.side, b.side))
    this.sides = sorted.map(({ side }) => side)
    this.places = sorted.map(({ place }) => place)
  }

  /** Those beside which `wanted` stands. */
  matching(wanted: Outwards): Matching<Place> {
    const side = (index: number) => this.sides[index] ?? ''
    const from = partitionPoint(this.sides.length, (index) => side(index) >= wanted)
    const to = partitionPoint(this.sides.length, (index) => !side(index).startsWith(wanted), from)
    return { count: to - from, first: (most) => this.places.slice(from, Math.min(to, from + most)) }
  }

  /** Of each place, how many characters it shares with whichever of the others is most like it on this side. */
  likeness(): Map<Place, number> {
    const shared = this.sides.map((side, index) => (index === 0 ? 0 : commonStart(this.sides[index - 1] ?? '', side)))
    return new Map(
      this.places.map((place, index) => [place, Math.max(shared[index] ?? 0, shared[index + 1] ?? 0)] as const),
    )
  }
}

function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let at = 0
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at++
  return at
}

/** Places with what stands on both sides of them, to be found by either. */
export class PlaceGroup<Place> {
  readonly places: readonly Place[]
  private readonly sides: Sides
  private readonly spanOf: (place: Place) => Span
  private orders: { readonly before: SideOrder<Place>; readonly after: SideOrder<Place> } | null = null

  constructor(places: readonly Place[], sides: Sides, spanOf: (place: Place) => Span) {
    this.places = places
    this.sides = sides
    this.spanOf = spanOf
  }

  /** Where both sides are as they are wanted. All of the group come as the group's own list, however often it is asked for. */
  between(before: Outwards, after: Outwards): readonly Place[] {
    const [left, right] = [this.order().before.matching(before), this.order().after.matching(after)]
    if (left.count === this.places.length && right.count === this.places.length) return this.places
    const isBetween = (place: Place) => {
      const { start, end } = this.spanOf(place)
      return this.sides.before(start, before.length) === before && this.sides.after(end, after.length) === after
    }
    return (left.count < right.count ? left : right).first(Infinity).filter(isBetween)
  }

  /** Where what stands before is as it is wanted. */
  before(wanted: Outwards): Matching<Place> {
    return this.order().before.matching(wanted)
  }

  after(wanted: Outwards): Matching<Place> {
    return this.order().after.matching(wanted)
  }

  private order() {
    const most = mostSideChars
    return (this.orders ??= {
      before: new SideOrder(this.places, (place) => this.sides.before(this.spanOf(place).start, most)),
      after: new SideOrder(this.places, (place) => this.sides.after(this.spanOf(place).end, most)),
    })
  }
}
