import { aboutWords as chosen } from '../../text/words/en/about.ts'
import type { AboutWords } from '../../text/words/language.ts'

/** The words about the library, which only one page has. */
export const aboutWords: AboutWords = chosen
