/** Decides what the words between quotation marks are: somebody's speech, or a title, nickname, scare quote, a word as a word. */
import type { QuotationKind } from '../article.ts'
import { findEchoes, noEcho } from './echoes.ts'
import { type KindContext, noContext } from './kind-context.ts'
import { type Clue, type ClueWeights, cluesOf, type KindModel } from './kind-model.ts'
import { type Setting, settingOf } from './kind-setting.ts'
import type { Frame } from './passage.ts'

/**
 * Above this chance a passage is called other. Below a half, because the articles that the weights were learned from count many a
 * title as speech when its sentence reports something, and a title shown as speech is the worse mistake of the two.
 */
const leastOther = 0.32

/** A passage longer than this has more than a dozen words, so that nothing else need be read. */
const certainChars = 200

/** What is left to chance where nothing is weighed: of 4,800 passages called speech so, 34 were labelled other. */
const chanceWhereCertain = { speech: 0.01, other: 0.95 }

/** The kind of each of the frame's passages, told by `model`; `contexts` are those of the attribution. */
export function decideKinds(frame: Frame, model: KindModel, contexts: readonly KindContext[]): QuotationKind[] {
  return chancesOfOther(frame, model, contexts).map((chance) => (chance > leastOther ? 'other' : 'speech'))
}

/** The chance, for each of the frame's passages, that it is no speech. */
export function chancesOfOther(frame: Frame, model: KindModel, contexts: readonly KindContext[]): number[] {
  const echoes = findEchoes(frame)
  return frame.passages.map((passage, index) => {
    const [first] = passage.spans
    if (passage.isSpeech) return 0
    if (first && first.end - first.start > certainChars) return chanceWhereCertain.speech
    const around = { echo: echoes[index] ?? noEcho, context: contexts[index] ?? noContext }
    return chanceOfOther(settingOf(frame, passage, index, around), model)
  })
}

function chanceOfOther(setting: Setting, model: KindModel): number {
  return settledChance(setting, model) ?? weigh(cluesOf(setting, model), model.worth)
}

/** The chance that the passage is other where a few clues leave no doubt, which hold for most of what is said; else null. */
export function settledChance(setting: Setting, { certainlySpeech, certainlyOther }: KindModel): number | null {
  if (isCertain(certainlySpeech, setting)) return chanceWhereCertain.speech
  return isCertain(certainlyOther, setting) ? chanceWhereCertain.other : null
}

/** Do all clues of one of `combinations` hold? */
function isCertain(combinations: readonly (readonly Clue[])[], setting: Setting): boolean {
  return combinations.some((together) => together.every((clue) => clue.holds(setting)))
}

/** Logistic regression: the chance that the weights of the clues make together. */
function weigh(clues: readonly string[], { bias, weights }: ClueWeights): number {
  const sum = clues.reduce((total, clue) => total + (weights.get(clue) ?? 0), bias)
  return 1 / (1 + Math.exp(-sum))
}
