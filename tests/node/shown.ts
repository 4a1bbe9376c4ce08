/** Words for tests in which no name is withheld: for the types they are shown as they stand. */
import { nameReplacer, takenFrom } from '../../src/node/corrections/replace-names.ts'
import type { TakenFrom } from '../../src/node/corrections/shown-text.ts'

export function shown<Words>(words: Words): TakenFrom<Words> {
  return takenFrom(nameReplacer([]).inText(''), () => words)
}
