/** How the kind of a passage is told in English. */
import type { KindModel } from '../kind-model.ts'
import { plainClues } from '../plain-clues.ts'
import { cluesCalled, plainKinds } from '../plain-kinds.ts'
import { englishClues } from './clues.ts'
import { kindWeights } from './kind-weights.ts'
import { wordClues } from './word-clues.ts'

const clues = [...plainClues, ...englishClues]

/** With the plain ones, of 4,800 such passages 34 were labelled other. */
const certainlySpeech = [
  ['stop inside', 'clause inside'],
  ['first or second person', 'clause inside'],
]
/** "known as “the Duke”", "the so-called “open” session", with nobody speaking. */
const certainlyOther = [
  ['known as before', 'no saying in the sentence'],
  ['distancing before', 'no saying in the sentence'],
]

export const kinds: KindModel = {
  clues,
  wordClues,
  certainlySpeech: [...plainKinds.certainlySpeech, ...certainlySpeech.map((names) => cluesCalled(clues, names))],
  certainlyOther: [...plainKinds.certainlyOther, ...certainlyOther.map((names) => cluesCalled(clues, names))],
  worth: kindWeights,
}
