/** English, put together. */
import type { Language } from '../language.ts'
import { attributionWeights } from './attribution-weights.ts'
import { certaintyWeights } from './certainty-weights.ts'
import { cues } from './cues.ts'
import { kinds } from './kinds.ts'
import { names } from './names.ts'
import { nouns } from './nouns.ts'
import { phrases } from './phrases.ts'
import { pronouns } from './pronouns.ts'
import { pronounWeights } from './pronoun-weights.ts'
import { tagWord } from './tag-words.ts'
import { tokens } from './token-words.ts'
import { verbs } from './verbs.ts'
import { writing } from './writing.ts'

export const english: Language = {
  writing,
  tokens,
  tagWord,
  verbs,
  cues,
  pronouns,
  nouns,
  phrases,
  names,
  attributionWeights,
  pronounWeights,
  certaintyWeights,
  kinds,
}
