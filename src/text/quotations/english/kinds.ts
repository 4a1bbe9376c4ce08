/** How the kind of a passage is told in English. */
import type { KindModel } from '../kind-model.ts'
import { plainClues } from '../plain-clues.ts'
import { cluesCalled, plainKinds } from '../plain-kinds.ts'
import { englishClues } from './clues.ts'
import { kindWeights } from './kind-weights.ts'
import { namingClues } from './naming-clues.ts'
import { reportedClues } from './reported-clues.ts'
import { wordClues } from './word-clues.ts'

const clues = [...plainClues, ...englishClues, ...namingClues, ...reportedClues]

/** With the plain ones, of 4,800 such passages 34 were labelled other. */
const certainlySpeech = [
  ['stop inside', 'clause inside'],
  ['first or second person', 'clause inside'],
  ['first or second person', 'stop inside'],
  ['first or second person', 'whole block'],
  ['first or second person', 'colon before'],
  ['clause inside', 'whole block'],
  ...reportedClues.map(({ name }) => [name]),
]
/**
 * "the so-called “open” session", with nobody speaking, and names. What the articles were labelled by counts many a film's title as
 * speech when its sentence reports something, so that learning cannot tell these.
 */
const certainlyOther = [['distancing before', 'no saying in the sentence'], ...namingClues.map(({ name }) => [name])]

export const kinds: KindModel = {
  clues,
  wordClues,
  certainlySpeech: [...plainKinds.certainlySpeech, ...certainlySpeech.map((names) => cluesCalled(clues, names))],
  certainlyOther: [...plainKinds.certainlyOther, ...certainlyOther.map((names) => cluesCalled(clues, names))],
  worth: kindWeights,
}
