/** Where the words of published quotations stand in an article that has no such quotation any more. */
import type { Span } from '../span.ts'
import { firstAtOrAfter } from '../sorted.ts'
import type { KnownQuotation, Standing } from './known-quotation.ts'
import { mostSamePlaces, type SamePlace } from './link-state.ts'
import { findPlaces, PlaceGroup } from './places.ts'
import { plain } from './plain-text.ts'
import { PlainSides, wantedOf } from './surroundings.ts'

/** Between two parts of an interrupted quotation stands no more than this. */
const mostBetweenParts = 400
const jointOfParts = ' … '
const letter = /[\p{L}\p{M}\p{N}]/u

/** `place`: the words with what stood beside them, on one side at least. `others`: everywhere else. */
export interface WordsInText {
  readonly place: SamePlace | null
  readonly others: readonly SamePlace[]
}

export function wordsInText(
  text: string,
  here: readonly Standing[],
  lost: readonly KnownQuotation[],
): (quotation: KnownQuotation) => WordsInText {
  const bare = new PlainSides(text, 'bare')
  const { words } = bare.text
  const partsOf = ({ exact }: KnownQuotation) => exact.split(jointOfParts).map((part) => plain(part, 'bare').trim())
  const found = findPlaces(words, new Set(lost.map((quotation) => partsOf(quotation)[0] ?? '')))
  const groups = new Map<string, PlaceGroup<Span>>()
  const samePlace = (span: Span): SamePlace => {
    const place = bare.text.toText(span)
    return { span: place, quotation: quotationAround(here, place) }
  }
  return (quotation) => {
    const [first = '', ...more] = partsOf(quotation)
    const key = [first, ...more].join('\0')
    const group =
      groups.get(key) ?? new PlaceGroup(wholePlaces(found.get(first) ?? []), bare.sides, bare.withSpace.bind(bare))
    groups.set(key, group)
    if (group.places.length === 0) return { place: null, others: [] }
    const wanted = wantedOf(quotation, 'bare')
    const between = group.between(wanted.before, wanted.after)
    const [left, right] = [group.before(wanted.before), group.after(wanted.after)]
    const beside = [
      ...new Set([...(wanted.tells.before ? left.first(2) : []), ...(wanted.tells.after ? right.first(2) : [])]),
    ]
    const [place, ...rest] = between.length > 0 ? between : beside
    const own = place !== undefined && rest.length === 0 ? place : null
    const others = group.places.filter((span) => span !== own).slice(0, mostSamePlaces)
    return { place: own && samePlace(own), others: others.map(samePlace) }

    function wholePlaces(starts: readonly number[]): Span[] {
      return starts.flatMap((start) => {
        const end = endOfParts(words, start + first.length, more)
        const isWhole = end !== null && !isInsideWord(words, start) && !isInsideWord(words, end)
        return isWhole ? [{ start, end }] : []
      })
    }
  }
}

/** Where the last of the parts that follow ends; null where one does not. */
function endOfParts(words: string, from: number, parts: readonly string[]): number | null {
  let end = from
  for (const part of parts) {
    const at = words.slice(end, end + mostBetweenParts + part.length).indexOf(part)
    if (at < 0) return null
    end += at + part.length
  }
  return end
}

const isInsideWord = (words: string, at: number): boolean =>
  letter.test(words.charAt(at - 1)) && letter.test(words.charAt(at))

/** Quotations are in order of their beginnings; one may stand within another. */
function quotationAround(here: readonly Standing[], { start, end }: Span): Standing | null {
  for (let at = firstAtOrAfter(here, start + 1, ({ span }) => span.start) - 1; at >= 0; at--) {
    const now = here[at]
    if (now !== undefined && now.span.end >= end) return now
    if (now !== undefined && now.span.end < start) return null
  }
  return null
}
