import { laterWords as chosen } from '../../text/words/en/later.ts'
import type { LaterWords } from '../../text/words/language.ts'

/** The words that answer a reader who asks. */
export const laterWords: LaterWords = chosen
