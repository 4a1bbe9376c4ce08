import { leavingWords as chosen } from '../../text/words/en/leaving.ts'
import type { LeavingWords } from '../../text/words/language.ts'

/** The words that leave with a quotation, and lead to it. */
export const leavingWords: LeavingWords = chosen
