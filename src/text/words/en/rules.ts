/** How a speaker was found, in words: the card of a quotation says it, and tables and annotations that leave the site. */
import type { RuleWords } from '../../rule-sentence.ts'

export const ruleWords: RuleWords = {
  rules: {
    'not-speech': () => 'not speech',
    'nobody-named': () => 'no speaker named',
    corrected: () => 'corrected by the owner of this library',
    'label-inside': () => 'the name and colon that open the quotation',
    'signed-inside': () => 'the name that stands below the words, within their marks',
    'label-before': () => 'a name and a colon before the quotation',
    turn: () => 'the name at the head of these words, as throughout the transcript',
    'in-turn': () => 'stands in the words of a speaker of the transcript, and nobody else is named for it',
    signature: () => 'a name after a dash that follows the quotation',
    continued: () => 'goes on with the speaker of the quotation before',
    'cue-before': ({ cue }) => `“${cue}”, before the quotation`,
    'cue-after': ({ cue }) => `“${cue}”, after the quotation`,
    'cue-between': ({ cue }) => `“${cue}”, in the middle of the quotation`,
  },
  referents: {
    unknown: ({ mention }) => `whom “${mention}” stands for is not said`,
    'last-man': ({ mention }) => `“${mention}” is the last man named`,
    'last-woman': ({ mention }) => `“${mention}” is the last woman named`,
    'named-before': ({ mention, name }) => `“${mention}” is taken to be ${name}, named before`,
    'taken-for': ({ mention, name }) => `“${mention}” is taken to be ${name}`,
  },
  joined: (rule, referent) => `${rule}; ${referent}`,
}
