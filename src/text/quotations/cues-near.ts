/** Which cues may report a passage. */
import { firstAtOrAfter } from '../sorted.ts'
import type { Cue } from './cues.ts'
import type { Reading } from './reading.ts'

/** How far a cue may stand from the passage; a bound that keeps long paragraphs linear. */
const reach = { cues: 6, tokens: 45, sentences: 2 }

/** Is the cue in the passage's paragraph, in the line that leads to it, or in the signature below it, and few sentences off? */
function isNear({ tokens }: Reading, quote: { readonly first: number; readonly last: number }, cue: Cue): boolean {
  const token = tokens[cue.first]
  const leads = cue.first < quote.first
  const edge = tokens[leads ? quote.first : quote.last]
  if (!token || !edge || Math.abs(cue.first - (leads ? quote.first : quote.last)) > reach.tokens) return false
  const sentences = Math.abs(edge.sentence - token.sentence)
  const blocks = Math.abs(edge.block - token.block)
  return sentences <= reach.sentences && (blocks === 0 || (blocks === 1 && sentences === 1))
}

/** The nearest cues on either side of the passage, nearest first. */
export function cuesNear(reading: Reading, passage: number): readonly Cue[] {
  const { cues, quotes } = reading
  const quote = quotes[passage]
  if (!quote || quote.first < 0) return []
  const near: Cue[] = []
  const middle = firstAtOrAfter(cues, quote.first, (cue) => cue.first)
  for (let at = middle - 1; at >= middle - reach.cues; at--) {
    const cue = cues[at]
    if (!cue || !isNear(reading, quote, cue)) break
    near.push(cue)
  }
  const after = firstAtOrAfter(cues, quote.last, (cue) => cue.first)
  for (let at = after; at < after + reach.cues; at++) {
    const cue = cues[at]
    if (!cue || !isNear(reading, quote, cue)) break
    near.push(cue)
  }
  return near
}
