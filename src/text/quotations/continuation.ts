/** What speaks for a passage to go on with the speaker of the one before, as named features (“g:”). */
import type { Decision } from './decision.ts'
import { type Evidence, type Feature, featureMaker, weighEvidence } from './evidence.ts'
import { gapShape } from './gap-shape.ts'
import type { Language } from './language.ts'
import { memoized } from './memoized.ts'
import { passageShape } from './passage-shape.ts'
import type { Reading } from './reading.ts'

const makerOf = memoized(featureMaker)

const featuresOf = ({ attributionWeights }: Language, names: readonly string[]): Feature[] =>
  names.map(makerOf(attributionWeights).feature)

const tally = (count: number): string =>
  count === 0 ? '0' : count === 1 ? '1' : count < 4 ? '2' : count < 9 ? '4' : '9'

/** How two passages that follow each other stand, whoever spoke the first. */
export interface Sequel {
  readonly evidence: Evidence
  readonly where: string
  readonly position: string
  readonly gap: string
  /** The last token of the first. */
  readonly earlierLast: number
}

/** How `passage` follows the one before. */
export function sequelOf(reading: Reading, passage: number): Sequel {
  const { tokens, quotes, language } = reading
  const shape = passageShape(reading, passage)
  const quote = quotes[passage] ?? { first: 0, last: 0 }
  const earlier = quotes[passage - 1] ?? { first: 0, last: 0 }
  const [here, then] = [blockOf(reading, quote), blockOf(reading, earlier)]
  const blocks = Math.min(3, here.number - (tokens[earlier.last]?.block ?? 0))
  const sentences = Math.min(3, (tokens[quote.first]?.sentence ?? 0) - (tokens[earlier.last]?.sentence ?? 0))
  const where = `${blocks}/${sentences}`
  const position = here.isWhole ? 'alone' : shape.place.text
  const gap = tally(quote.first - earlier.last - 1)
  const names = [
    'g:',
    `g:${where}`,
    `g:${where}/${position}`,
    `g:${where}/${gap}`,
    `g:${where}/${shape.opening.text}/${shape.ending.text}`,
    `g:${where}/${shape.words.text}`,
    `g:${where}/${passageShape(reading, passage - 1).ending.text}`,
    `g:${position}/${tokens[quote.last + 1]?.tag ?? 'end'}`,
    `g:${position}/${shape.ending.text}`,
    blocks === 0
      ? `g:~${gapShape(tokens, earlier.last + 1, quote.first)}`
      : `g:blockEnds/${tally(then.end - earlier.last - 1)}/${position}`,
  ]
  const evidence = weighEvidence(featuresOf(language, names))
  return { evidence, where, position, gap, earlierLast: earlier.last }
}

/** What speaks for going on with the speaker of `before`, who spoke the first of the two. */
export function continuedEvidence({ language }: Reading, sequel: Sequel, { cue }: Decision): Evidence {
  const { where, position, gap, earlierLast } = sequel
  const cueSide = cue === null ? 'none' : cue.first > earlierLast ? 'after' : 'before'
  return weighEvidence(featuresOf(language, [`g:${where}/${cueSide}`, `g:${position}/${cueSide}/${gap}`]))
}

/** The block where a passage begins, and whether the passage is all of it. */
function blockOf({ tokens, blockStarts }: Reading, quote: { readonly first: number; readonly last: number }) {
  const number = tokens[quote.first]?.block ?? 0
  const end = blockStarts[(tokens[quote.last]?.block ?? 0) + 1] ?? tokens.length
  return { number, end, isWhole: blockStarts[number] === quote.first && end === quote.last + 1 }
}
