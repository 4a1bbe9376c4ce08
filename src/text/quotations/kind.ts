/** Decides what the words between quotation marks are: somebody's speech, or a title, nickname, scare quote, a word as a word. */
import type { QuotationKind } from '../article.ts'
import { findEchoes, noEcho } from './echoes.ts'
import { type Clue, type ClueWeights, cluesOf, englishClues, plainClues } from './kind-clues.ts'
import { type Setting, settingOf } from './kind-setting.ts'
import { englishWeights, plainWeights } from './kind-weights.ts'
import type { Frame } from './passage.ts'

/**
 * A sum above this is called other. Below zero, because the articles that the weights were learned from count many a title as
 * speech when its sentence reports something, and a title shown as speech is the worse mistake of the two.
 */
const otherAbove = -0.5

const cluesCalled = (names: readonly string[]): readonly Clue[] =>
  [...plainClues, ...englishClues].filter(({ name }) => names.includes(name))

/** Clues that together leave no doubt that somebody speaks, even where nobody is named: of 4,800 such passages 34 were labelled other. */
const certainlySpeech = [
  cluesCalled(['thirteen words or more']),
  cluesCalled(['stop inside', 'seven to twelve words']),
  cluesCalled(['stop inside', 'clause inside']),
  cluesCalled(['first or second person', 'clause inside']),
]

/** The same the other way: a nickname within a name, "known as “the Duke”", "the so-called “open” session", with nobody speaking. */
const certainlyOther = [
  cluesCalled(['between two names']),
  cluesCalled(['known as before', 'no saying in the sentence']),
  cluesCalled(['distancing before', 'no saying in the sentence']),
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
    const setting = settingOf(frame, passage, index, echoes[index] ?? noEcho)
    // These hold for most of what is said, and need a few clues only.
    if (isCertain(certainlySpeech, setting, english)) return 'speech'
    if (isCertain(certainlyOther, setting, english)) return 'other'
    return weigh(cluesOf(setting, english), english ? englishWeights : plainWeights)
  })
}

/** Do all clues of one of `combinations` hold? */
function isCertain(combinations: readonly (readonly Clue[])[], setting: Setting, english: boolean): boolean {
  return combinations.some((together) =>
    together.every((clue) => (english || plainClues.includes(clue)) && clue.holds(setting)),
  )
}

function weigh(clues: readonly string[], { bias, weights }: ClueWeights): QuotationKind {
  const sum = clues.reduce((total, clue) => total + (weights.get(clue) ?? 0), bias)
  return sum > otherAbove ? 'other' : 'speech'
}

function isEnglish(lang: string): boolean {
  return /^en\b/i.test(lang)
}
