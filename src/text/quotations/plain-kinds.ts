/** How the kind of a passage is told in any language: by length, capitals, stops and place. */
import type { Clue, KindModel } from './kind-model.ts'
import { plainClues } from './plain-clues.ts'
import { plainKindWeights } from './plain-kind-weights.ts'

/** The clues of `all` with these names. */
export function cluesCalled(all: readonly Clue[], names: readonly string[]): readonly Clue[] {
  return all.filter(({ name }) => names.includes(name))
}

/** Clues that together leave no doubt that somebody speaks, even where nobody is named. */
const certainlySpeech = [['thirteen words or more'], ['stop inside', 'seven to twelve words']]
/** The same the other way: a nickname within a name. */
const certainlyOther = [['between two names']]

export const plainKinds: KindModel = {
  clues: plainClues,
  wordClues: () => [],
  certainlySpeech: certainlySpeech.map((names) => cluesCalled(plainClues, names)),
  certainlyOther: certainlyOther.map((names) => cluesCalled(plainClues, names)),
  worth: plainKindWeights,
}
