/** The ground of an attribution in words that a reader understands. */
import type { Bearer } from './bearers.ts'
import type { Cue } from './cues.ts'
import type { Mention } from './mentions.ts'
import type { Reading } from './reading.ts'
import type { Weighed } from './weighing.ts'

const quoted = (words: string): string => `“${words}”`

function wordsOf({ frame, tokens }: Reading, { first, last }: Pick<Cue, 'first' | 'last'>): string {
  return frame.text.slice(tokens[first]?.start, tokens[last]?.end).replace(/\s+/g, ' ')
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

/** Whom a pronoun stands for, and why. */
function pronounWords(reading: Reading, mention: Mention, bearer: Bearer | undefined): string {
  const word = quoted(wordsOf(reading, mention).toLowerCase())
  if (!bearer) return `whom ${word} stands for is not known`
  const earlier = reading.mentions.filter((each) => each.headClass === 'name' && each.last < mention.first)
  const last = earlier.findLast((each) => bearer.mentions.includes(each))
  const since = last ? earlier.slice(earlier.indexOf(last) + 1) : []
  if (bearer.gender && since.length === 0)
    return `${word} is the last ${bearer.gender === 'male' ? 'man' : 'woman'} named`
  return `${word} is taken to be ${bearer.shown}, named before`
}

/** Such as “warned”, in the middle of the quotation; “he” is the last man named. */
export function ruleInWords(reading: Reading, decision: Weighed, bearer: Bearer | undefined): string {
  const { kind, mention } = decision
  if (!mention) return 'no speaker named'
  const first = kind === 'continued' ? 'goes on with the speaker of the quotation before' : cueWords(reading, decision)
  if (mention.headClass === 'pronoun') return `${first}; ${pronounWords(reading, mention, bearer)}`
  if (bearer && mention.headClass !== 'name')
    return `${first}; ${quoted(wordsOf(reading, mention))} is taken to be ${bearer.shown}`
  return first
}
