/** The ground of an attribution in words that a reader understands. */
import type { Bearer } from './bearers.ts'
import { firstAtOrAfter } from '../sorted.ts'
import type { Cue } from './cues.ts'
import type { Referents } from './coreference.ts'
import { type Mention, phraseLast } from './mentions.ts'
import type { Reading } from './reading.ts'
import type { Weighed } from './weighing.ts'

const quoted = (words: string): string => `“${words}”`

function wordsOf({ frame, tokens }: Reading, { first, last }: Pick<Cue, 'first' | 'last'>): string {
  return frame.text.slice(tokens[first]?.start, tokens[last]?.end).replace(/\s+/g, ' ')
}

/** A description as printed, without the capital that only opens its sentence: “the text of the resolution”. */
export function printedName(reading: Reading, mention: Mention): string {
  const words = wordsOf(reading, { first: mention.first, last: phraseLast(reading.tokens, mention) })
  return reading.tokens[mention.first]?.tag === 'name' ? words : words.charAt(0).toLowerCase() + words.slice(1)
}

/** Where the cue stands: before, after, or between two passages of one sentence. */
function placeOf({ quotes, tokens }: Reading, passage: number, cue: Cue): string {
  const quote = quotes[passage]
  if (!quote) return 'near the quotation'
  const near = (at: number | undefined): boolean => at !== undefined && tokens[at]?.block === tokens[cue.first]?.block
  const other = cue.first < quote.first ? quotes[passage - 1] : quotes[passage + 1]
  const between =
    other &&
    (cue.first < quote.first
      ? other.last < cue.first && near(other.last)
      : cue.first < other.first && near(other.first))
  const joined =
    other && between && Math.abs((tokens[other.first]?.sentence ?? 0) - (tokens[cue.first]?.sentence ?? 0)) === 0
  if (joined && tokens[quote.first]?.sentence === tokens[cue.first]?.sentence) return 'in the middle of the quotation'
  return cue.first < quote.first ? 'before the quotation' : 'after the quotation'
}

function cueWords(reading: Reading, { passage, cue }: Weighed): string {
  if (!cue) return 'a name beside the quotation'
  if (cue.kind === 'label') return 'a name and a colon before the quotation'
  if (cue.kind === 'signature') return 'a name behind a dash after the quotation'
  return `${quoted(wordsOf(reading, cue))}, ${placeOf(reading, passage, cue)}`
}

/** The last bearer before `mention` that was named and fits. */
function lastNamed(
  { mentions }: Reading,
  mention: Mention,
  fits: (bearer: Bearer) => boolean,
  bearerOf: ReadonlyMap<Mention, Bearer>,
): Bearer | undefined {
  for (let at = firstAtOrAfter(mentions, mention.first, ({ first }) => first) - 1; at >= 0; at--) {
    const each = mentions[at]
    const bearer = each?.headClass === 'name' ? bearerOf.get(each) : undefined
    if (bearer && fits(bearer)) return bearer
  }
  return undefined
}

/** Whom a pronoun stands for, and why. */
function pronounWords(reading: Reading, mention: Mention, { bearerOf, thingOf }: Referents): string {
  const word = quoted(wordsOf(reading, mention).toLowerCase())
  const bearer = bearerOf.get(mention)
  const thing = thingOf.get(mention)
  if (thing) return `${word} is taken to be ${bearerOf.get(thing)?.shown ?? printedName(reading, thing)}`
  if (!bearer) return `whom ${word} stands for is not said`
  const last = lastNamed(
    reading,
    mention,
    (other) => other.isPerson && (other.gender ?? bearer.gender) === bearer.gender,
    bearerOf,
  )
  if (bearer.gender && last === bearer) {
    return `${word} is the last ${bearer.gender === 'male' ? 'man' : 'woman'} named`
  }
  return `${word} is taken to be ${bearer.shown}, named before`
}

/** Such as “warned”, in the middle of the quotation; “he” is the last man named. */
export function ruleInWords(reading: Reading, decision: Weighed, referents: Referents): string {
  const { kind, mention } = decision
  if (!mention) return 'no speaker named'
  const first = kind === 'continued' ? 'goes on with the speaker of the quotation before' : cueWords(reading, decision)
  if (mention.headClass === 'pronoun') return `${first}; ${pronounWords(reading, mention, referents)}`
  const bearer = referents.bearerOf.get(mention)
  if (bearer && mention.headClass !== 'name')
    return `${first}; ${quoted(wordsOf(reading, mention))} is taken to be ${bearer.shown}`
  return first
}
