import { foundWords as chosen } from '../../text/words/en/found.ts'
import type { FoundWords } from '../../text/words/language.ts'

/** The words of a filter's answer. */
export const foundWords: FoundWords = chosen
