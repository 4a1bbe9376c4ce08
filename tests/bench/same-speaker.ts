/** Whether a predicted speaker is the one the gold names. */
import type { Span } from '../../src/text/span.ts'
import type { GoldSpeaker, PredictedQuotation } from './gold.ts'
import { bare, overlap } from './pairs.ts'

export interface Judgement {
  readonly given: boolean
  readonly exact: boolean
  readonly overlap: boolean
  /** The predicted mention covers the head word of the gold's. */
  readonly mention: boolean
  /** The predicted name is the true one; null where the true name is not known. */
  readonly name: boolean | null
  /** A name of the article for a source whose true name is not known: not wrong for sure, and not counted as right. */
  readonly accepted: boolean
}

const word = /[\p{L}\p{N}][\p{L}\p{N}.'\u2019&-]*/gu
const nounPhraseEnds =
  /[,;:()\u2014\u2013]| - | (?:of|for|from|at|in|on|with|who|whom|which|that|whose|to|by|near|familiar|involved)(?= )/
const suffix = /^(?:jr|sr|ii|iii|iv)$/i
const apposition = /^\s*(?:\p{Lu}[\p{L}.'\u2019-]*\s*){2,4}$/u
const titles = new Set(
  (
    'mr mrs ms miss dr sir sen senator rep gov governor president vice secretary speaker leader minister prime chancellor mayor judge ' +
    'justice sheriff chief director chairman chairwoman gen general lt col sgt capt officer rev pastor pope king queen prince prof professor ' +
    'attorney candidate nominee republican democrat democratic gop ceo former the a an'
  ).split(' '),
)

const wordsOf = (label: string): string[] => label.match(word) ?? []
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['\u2019]s?$/, '')
    .replace(/\.$/, '')
const lastWord = (label: string): string | undefined =>
  wordsOf(label)
    .map(plain)
    .findLast((text) => !suffix.test(text))

/** The words that carry a mention: the last of its noun phrase, one for each part joined by "and", and of a name in apposition. */
export function heads(mention: string): string[] {
  const phrase = mention.split(nounPhraseEnds).find((part) => /[\p{L}\p{N}]/u.test(part)) ?? mention
  const joined = phrase.split(/ (?:and|or|&) /)
  const appositions = mention
    .split(/[,;:()\u2014\u2013]/)
    .slice(1)
    .filter((part) => apposition.test(part))
  return [...new Set([...joined, ...appositions].map(lastWord).filter((head) => head !== undefined))]
}

/** The first name before `head`, initials passed over; null where a title or nothing stands there. */
function firstName(mention: string, head: string): string | null {
  const words = wordsOf(mention)
  const earlier = words.slice(
    0,
    Math.max(
      0,
      words.findIndex((text) => plain(text) === head),
    ),
  )
  const found = earlier.findLast((text) => !/^\p{Lu}\.?$/u.test(text))
  if (found === undefined || !/^\p{Lu}/u.test(found) || /['\u2019]s?$/.test(found)) return null
  return titles.has(plain(found)) ? null : plain(found)
}

/** Two labels with one head word, unless their first names differ. */
export function isSameName(a: string, b: string): boolean {
  const [inA, inB] = [a, b].map((label) => wordsOf(label).map(plain))
  const others = heads(b)
  return heads(a).some((head) => {
    if (!others.includes(head)) return false
    const [firstA, firstB] = [firstName(a, head), firstName(b, head)]
    return !firstA || !firstB || inB?.includes(firstA) === true || inA?.includes(firstB) === true
  })
}

function headSpans(text: string, speaker: GoldSpeaker): Span[] {
  const wanted = heads(speaker.text)
  return speaker.spans.flatMap(([start, end]) =>
    [...text.slice(start, end).matchAll(word)]
      .filter(([found]) => wanted.includes(plain(found)))
      .map((match) => ({ start: start + match.index, end: start + match.index + match[0].length })),
  )
}

/** A mention longer than the gold's by more than this is no mention but half a paragraph. */
const mentionSlackChars = 120

function judgePlace(text: string, said: Span, gold: GoldSpeaker): Pick<Judgement, 'exact' | 'overlap' | 'mention'> {
  const at = bare(text, said)
  const golds = gold.spans.map(([start, end]) => bare(text, { start, end }))
  const without = ({ start, end }: Span): string => text.slice(start, end).replace(/,$/, '')
  const length = (gold.spans.at(-1)?.[1] ?? 0) - (gold.spans[0]?.[0] ?? 0)
  const fits = at.end - at.start <= length + mentionSlackChars
  return {
    exact: golds.some((span) => overlap(span, at) > 0 && without(span) === without(at)),
    overlap: fits && gold.spans.some(([start, end]) => overlap(at, { start, end }) > 0),
    mention: fits && headSpans(text, gold).some((span) => overlap(at, span) > 0),
  }
}

/** What is right about `said`, the speaker predicted for a segment that the gold gives to `gold`. */
export function judge(text: string, said: PredictedQuotation['speaker'], gold: GoldSpeaker): Judgement {
  const names = [gold.type === 'name' ? gold.text : [], gold.name ?? []].flat()
  const known = names.length > 0
  if (!said)
    return { given: false, exact: false, overlap: false, mention: false, name: known ? false : null, accepted: false }
  const place = judgePlace(text, said, gold)
  return {
    given: true,
    ...place,
    name: known ? names.some((name) => isSameName(said.text, name)) : null,
    accepted: !known && !place.mention && /^\p{Lu}/u.test(said.text) && text.includes(said.text),
  }
}
