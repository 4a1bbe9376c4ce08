/** Decides what the words between quotation marks are: somebody's speech, or a title, nickname, scare quote, a word as a word. */
import type { QuotationKind } from '../article.ts'
import { cluesOf } from './kind-clues.ts'
import { settingsOf } from './kind-setting.ts'
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
const otherAbove = -0.5

/** The kind of each of the frame's passages. In languages other than English only length, capitals, stops and place are read. */
export function decideKinds(frame: Frame): QuotationKind[] {
  const english = isEnglish(frame.lang)
  const { bias, weights } = english ? englishWeights : plainWeights
  return settingsOf(frame).map((setting) => {
    const sum = cluesOf(setting, english).reduce((total, clue) => total + (weights.get(clue) ?? 0), bias)
    return sum > otherAbove ? 'other' : 'speech'
  })
}

function isEnglish(lang: string): boolean {
  return /^en\b/i.test(lang)
}
