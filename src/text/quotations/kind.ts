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
const otherAbove = -0.5

/** Clues that together leave no doubt that somebody speaks, even where nobody is named: of 4,800 such passages 34 were labelled other. */
const certainlySpeech: readonly (readonly string[])[] = [
  ['thirteen words or more'],
  ['stop inside', 'seven to twelve words'],
  ['stop inside', 'clause inside'],
  ['first or second person', 'clause inside'],
]

/** The same the other way: a nickname within a name, "known as “the Duke”", "the so-called “open” session", with nobody speaking. */
const certainlyOther: readonly (readonly string[])[] = [
  ['between two names'],
  ['known as before', 'no saying in the sentence'],
  ['distancing before', 'no saying in the sentence'],
]

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
  const holds = (together: readonly string[]): boolean => together.every((clue) => clues.includes(clue))
  if (certainlySpeech.some(holds)) return 'speech'
  if (certainlyOther.some(holds)) return 'other'
  const sum = clues.reduce((total, clue) => total + (weights.get(clue) ?? 0), bias)
  return sum > otherAbove ? 'other' : 'speech'
}

function isEnglish(lang: string): boolean {
  return /^en\b/i.test(lang)
}
