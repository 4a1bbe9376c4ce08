/** Decides what the words between quotation marks are: somebody's speech, or a title, nickname, scare quote, a word as a word. */
import type { QuotationKind } from '../article.ts'
import { findEchoes, noEcho } from './echoes.ts'
import { type KindContext, noContext } from './kind-context.ts'
import { type Clue, type ClueWeights, cluesOf, type KindModel } from './kind-model.ts'
import { type Setting, settingOf } from './kind-setting.ts'
import type { Frame } from './passage.ts'

/**
 * Above these log odds a passage is called other. Below evens, because the articles that the weights were learned from count many a
 * title as speech when its sentence reports something, and a title shown as speech is the worse mistake of the two.
 */
const leastOther = -0.75

/** A passage longer than this has more than a dozen words, so that nothing else need be read. */
const certainChars = 200

/** What a passage is. `otherness`: by how much the clues speak for “other” (log odds); infinite where the form leaves no doubt. */
export interface DecidedKind {
  readonly kind: QuotationKind
  readonly otherness: number
}

export const surelySpeech: DecidedKind = { kind: 'speech', otherness: -Infinity }
export const surelyOther: DecidedKind = { kind: 'other', otherness: Infinity }

/** The kind of each of the frame's passages, told by `model`; `contexts` are those of the attribution. */
export function decideKinds(frame: Frame, model: KindModel, contexts: readonly KindContext[]): DecidedKind[] {
  const echoes = findEchoes(frame)
  return frame.passages.map((passage, index) => {
    const [first] = passage.spans
    if (passage.isSpeech) return surelySpeech
    if (first && first.end - first.start > certainChars) return surelySpeech
    const around = { echo: echoes[index] ?? noEcho, context: contexts[index] ?? noContext }
    const setting = settingOf(frame, passage, index, around)
    return settledKind(setting, model) ?? weigh(cluesOf(setting, model), model.worth)
  })
}

/** What the passage is where a few clues leave no doubt, which hold for most of what is said; else null. */
export function settledKind(setting: Setting, { certainlySpeech, certainlyOther }: KindModel): DecidedKind | null {
  if (isCertain(certainlySpeech, setting)) return surelySpeech
  return isCertain(certainlyOther, setting) ? surelyOther : null
}

/** Do all clues of one of `combinations` hold? */
function isCertain(combinations: readonly (readonly Clue[])[], setting: Setting): boolean {
  return combinations.some((together) => together.every((clue) => clue.holds(setting)))
}

/** Logistic regression. */
function weigh(clues: readonly string[], { bias, weights }: ClueWeights): DecidedKind {
  const otherness = clues.reduce((total, clue) => total + (weights.get(clue) ?? 0), bias)
  return { kind: otherness > leastOther ? 'other' : 'speech', otherness }
}
