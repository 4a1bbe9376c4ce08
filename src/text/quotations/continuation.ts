/** What speaks for a passage to go on with the speaker of an earlier one, as named features (“g:”). */
import type { Decision } from './decision.ts'
import { type Evidence, featureMaker, weighEvidence } from './evidence.ts'
import { gapShape } from './gap-shape.ts'
import { type PassageShape, passageShape } from './passage-shape.ts'
import type { Reading } from './reading.ts'
import { memoized } from './memoized.ts'

const makerOf = memoized(featureMaker)

const tally = (count: number): string =>
  count === 0 ? '0' : count === 1 ? '1' : count < 4 ? '2' : count < 9 ? '4' : '9'

/** What speaks for the passage to go on with the speaker of an earlier one, `before`. */
export function continuedEvidence(reading: Reading, passage: number, shape: PassageShape, before: Decision): Evidence {
  const { tokens, quotes, blockStarts, language } = reading
  const quote = quotes[passage] ?? { first: 0, last: 0 }
  const earlier = quotes[before.passage] ?? { first: 0, last: 0 }
  const first = tokens[quote.first]
  const blocks = Math.min(3, (first?.block ?? 0) - (tokens[earlier.last]?.block ?? 0))
  const sentences = Math.min(3, (first?.sentence ?? 0) - (tokens[earlier.last]?.sentence ?? 0))
  const gap = quote.first - earlier.last - 1
  const blockStart = blockStarts[first?.block ?? 0] ?? 0
  const blockEnd = blockStarts[(tokens[quote.last]?.block ?? 0) + 1] ?? tokens.length
  const alone = blockStart === quote.first && blockEnd === quote.last + 1
  const cueSide = before.cue === null ? 'none' : before.cue.first > earlier.last ? 'after' : 'before'
  const inBetween = gapShape(tokens, earlier.last + 1, quote.first)
  const after = tokens[quote.last + 1]?.tag ?? 'end'
  const earlierEnd = blockStarts[(tokens[earlier.last]?.block ?? 0) + 1] ?? 0
  const where = `${blocks}/${sentences}`
  const position = alone ? 'alone' : shape.place.text
  const earlierEnds = passageShape(reading, before.passage).ending.text
  const names = [
    'g:',
    `g:${where}`,
    `g:${where}/${position}`,
    `g:${where}/${tally(gap)}`,
    `g:${where}/${cueSide}`,
    `g:${where}/${shape.opening.text}/${shape.ending.text}`,
    `g:${where}/${shape.words.text}`,
    `g:${where}/${earlierEnds}`,
    `g:${position}/${after}`,
    `g:${position}/${shape.ending.text}`,
    `g:${position}/${cueSide}/${tally(gap)}`,
    blocks === 0 ? `g:~${inBetween}` : `g:blockEnds/${tally(earlierEnd - earlier.last - 1)}/${position}`,
  ]
  return weighEvidence(names.map(makerOf(language.attributionWeights).feature))
}
