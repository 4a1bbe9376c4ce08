/** How a speaker was found, in words: the card of a quotation says it, and tables and annotations that leave the site. */
import type { RuleWords } from '../../rule-sentence.ts'

export const ruleWords: RuleWords = {
  rules: {
    'not-speech': () => 'not speech',
    'nobody-named': () => 'no speaker named',
    'not-sure': () => 'not sure who',
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
  doubts: {
    'no-speech': () => 'the words may be nobody’s speech',
    'other-source': () => 'somebody else who is named nearby could have said it',
    'goes-on': () => 'nothing beside the words says that the same speaker goes on',
    pronoun: (mention) => `named only by “${mention}”`,
    rivals: (mention) => `named only by “${mention}”, and two people could be meant`,
    description: (mention) => `named only as “${mention}”`,
    'named-after-all': () => 'somebody may be named after all',
    'speech-after-all': () => 'they may be somebody’s words after all',
  },
  joined: (rule, ground) => `${rule}; ${ground}`,
}
