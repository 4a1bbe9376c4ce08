import { words as chosen } from '../../text/words/en/site.ts'
import type { Words } from '../../text/words/language.ts'

/** The words that every page shows. Here as in the files beside it, a build puts the folder of the site's language in the place of `en`. */
export const words: Words = chosen
