import { en, type Words } from '../text/words/en.ts'

/** The words of the interface. One language so far; another is chosen here. */
export const words: Words = en
