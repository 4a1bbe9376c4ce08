/** Decides what the words between quotation marks are: somebody's speech, or a title, nickname, scare quote, a word as a word. */
import type { QuotationKind } from '../article.ts'
import { findEchoes, noEcho } from './echoes.ts'
import { cluesOf } from './kind-clues.ts'
import { settingOf } from './kind-setting.ts'
import { englishWeights, plainWeights } from './kind-weights.ts'
import type { Frame } from './passage.ts'

/** What clues are worth: their sum and `bias` above zero is as likely other as speech. Clues that are not listed count for nothing. */
export interface ClueWeights {
  readonly bias: number
  readonly weights: ReadonlyMap<string, number>
}

/**
 * A sum above this is called other. Below zero, because the articles that the weights were learned from count many a title as
 * speech when its sentence reports something, and a title shown as speech is the worse mistake of the two.
 */
const otherAbove = -0.55

/** Clues that together leave no doubt that somebody speaks, even where nobody is named: of 4,800 such passages 34 were labelled other. */
const certain: readonly (readonly string[])[] = [
  ['thirteen words or more'],
  ['stop inside', 'seven to twelve words'],
  ['stop inside', 'clause inside'],
  ['first or second person', 'clause inside'],
]

/** The one clue that leaves no doubt the other way: a nickname stands within a name. */
const nickname = 'between two names'

/** A passage longer than this has more than a dozen words, so that nothing else need be read. */
const certainChars = 200

/** The kind of each of the frame's passages. In languages other than English only length, capitals, stops and place are read. */
export function decideKinds(frame: Frame): QuotationKind[] {
  const english = isEnglish(frame.lang)
  const echoes = findEchoes(frame)
  return frame.passages.map((passage, index) => {
    const [first] = passage.spans
    if (first && first.end - first.start > certainChars) return 'speech'
    return weigh(
      cluesOf(settingOf(frame, passage, index, echoes[index] ?? noEcho), english),
      english ? englishWeights : plainWeights,
    )
  })
}

function weigh(clues: readonly string[], { bias, weights }: ClueWeights): QuotationKind {
  if (certain.some((together) => together.every((clue) => clues.includes(clue)))) return 'speech'
  if (clues.includes(nickname)) return 'other'
  const sum = clues.reduce((total, clue) => total + (weights.get(clue) ?? 0), bias)
  return sum > otherAbove ? 'other' : 'speech'
}

function isEnglish(lang: string): boolean {
  return /^en\b/i.test(lang)
}
