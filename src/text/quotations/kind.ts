/** Decides what the words between quotation marks are: somebody's speech, or a title, nickname, scare quote, a word as a word. */
import type { QuotationKind } from '../article.ts'
import { findEchoes, noEcho } from './echoes.ts'
import { type Clue, type ClueWeights, cluesOf, type KindModel } from './kind-model.ts'
import { type Setting, settingOf } from './kind-setting.ts'
import type { Frame } from './passage.ts'

/**
 * A sum above this is called other. Below zero, because the articles that the weights were learned from count many a title as
 * speech when its sentence reports something, and a title shown as speech is the worse mistake of the two.
 */
const otherAbove = -0.5

/** A passage longer than this has more than a dozen words, so that nothing else need be read. */
const certainChars = 200

/** What a passage is. `otherness`: by how much the clues speak for “other” (log odds); infinite where the form leaves no doubt. */
export interface DecidedKind {
  readonly kind: QuotationKind
  readonly otherness: number
}

const surelySpeech: DecidedKind = { kind: 'speech', otherness: -Infinity }
const surelyOther: DecidedKind = { kind: 'other', otherness: Infinity }

/** The kind of each of the frame's passages, told by `model`. */
export function decideKinds(frame: Frame, model: KindModel): DecidedKind[] {
  const echoes = findEchoes(frame)
  return frame.passages.map((passage, index) => {
    const [first] = passage.spans
    if (passage.isSpeech) return surelySpeech
    if (first && first.end - first.start > certainChars) return surelySpeech
    const setting = settingOf(frame, passage, index, echoes[index] ?? noEcho)
    // These hold for most of what is said, and need a few clues only.
    if (isCertain(model.certainlySpeech, setting)) return surelySpeech
    if (isCertain(model.certainlyOther, setting)) return surelyOther
    return weigh(cluesOf(setting, model), model.worth)
  })
}

/** Do all clues of one of `combinations` hold? */
function isCertain(combinations: readonly (readonly Clue[])[], setting: Setting): boolean {
  return combinations.some((together) => together.every((clue) => clue.holds(setting)))
}

/** Logistic regression: the sign of the sum says which kind is the likelier. */
function weigh(clues: readonly string[], { bias, weights }: ClueWeights): DecidedKind {
  const otherness = clues.reduce((total, clue) => total + (weights.get(clue) ?? 0), bias)
  return { kind: otherness > otherAbove ? 'other' : 'speech', otherness }
}
