import { ruleWords as chosen } from '../../text/words/en/rules.ts'
import type { RuleWords } from '../../text/words/language.ts'

/** How a speaker was found: fetched with the card and with the files that say it. */
export const ruleWords: RuleWords = chosen
