import { linkingWords as chosen } from '../../text/words/en/linking.ts'
import type { LinkingWords } from '../../text/words/language.ts'

/** The words about links to words. */
export const linkingWords: LinkingWords = chosen
