import { enLists, type ListWords } from '../text/words/en-lists.ts'

/** The words of lists, which articles do without. */
export const listWords: ListWords = enLists
