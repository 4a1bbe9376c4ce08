import { listWords as chosen } from '../../text/words/en/lists.ts'
import type { ListWords } from '../../text/words/language.ts'

/** The words of lists, which articles do without. */
export const listWords: ListWords = chosen
