/** Sources that the form alone makes certain, whatever the words: signatures after a dash and labels before a colon. */
import { firstAtOrAfter } from '../sorted.ts'
import type { Cue } from './cues.ts'
import type { Mention } from './mention.ts'
import type { Reading } from './reading.ts'

interface Source {
  readonly cue: Cue
  readonly mention: Mention
}

const mentionAt = ({ mentions }: Reading, first: number): Mention | undefined => {
  const found = mentions[firstAtOrAfter(mentions, first, (mention) => mention.first)]
  return found?.first === first ? found : undefined
}

/** “We will stay.” — Ann Hale: a dash, then a name, and nothing more in the paragraph but a role. */
export function signature(reading: Reading, passage: number): Source | null {
  const { tokens, quotes, cues } = reading
  const at = (quotes[passage]?.last ?? -2) + 1
  const cue = cues[firstAtOrAfter(cues, at, (each) => each.first)]
  if (cue?.kind !== 'signature' || cue.first !== at) return null
  const mention = mentionAt(reading, at + 1)
  if (!mention || mention.headClass !== 'name') return null
  const after = tokens[mention.last + 1]
  const ends = !after || after.block !== tokens[at]?.block || /^(?:comma|stop|mark|quote)$/.test(after.tag)
  return ends ? { cue, mention } : null
}

/** Ann Hale: “We will stay.” The paragraph opens with a name and a colon, and nothing else stands before the quotation. */
function label(reading: Reading, passage: number): Source | null {
  const { tokens, quotes, cues, blockStarts } = reading
  const quote = quotes[passage]
  if (!quote) return null
  const cue = cues[firstAtOrAfter(cues, quote.first - 1, (each) => each.first)]
  if (cue?.kind !== 'label') return null
  const start = blockStarts[tokens[quote.first]?.block ?? 0] ?? 0
  const mention = mentionAt(reading, start)
  if (mention?.headClass !== 'name' || mention.isPossessor) return null
  return isAllOf(reading, mention.last + 1, cue.first) ? { cue, mention } : null
}

/** Ann Hale, 43, a teacher: “We will stay.” */
function isAllOf({ tokens }: Reading, from: number, to: number): boolean {
  if (from === to) return true
  const between = tokens.slice(from, Math.min(to, from + longestOffice + 1))
  return (
    tokens[from]?.tag === 'comma' &&
    between.length <= longestOffice &&
    between.every(({ tag }) => !/^(?:verb|auxiliary|stop|quote|opener|gerund)$/.test(tag))
  )
}

/** In tokens, commas among them. */
const longestOffice = 14

/** The source of a passage where its form leaves no doubt, else null. */
export function certainSource(reading: Reading, passage: number): Source | null {
  return signature(reading, passage) ?? label(reading, passage)
}
