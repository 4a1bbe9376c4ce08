/** English cues that are no verbs, and the small words around cues. */
import type { Language } from '../language.ts'
import { wordSet } from './word-list.ts'

export const cues: Language['cues'] = {
  be: wordSet("be is are was were been being am 's 're 'm isn't aren't wasn't weren't"),
  nouns: wordSet(`
  statement claim claims remark remarks comment comments words word message question answer reply response warning promise pledge vow
  call calls assertion argument allegation allegations accusation accusations charge criticism description statement speech letter
  email tweet tweets post interview slogan motto mantra chant chants refrain phrase line advice suggestion declaration
  announcement admission apology complaint demand request plea insistence contention belief view opinion
  assessment conclusion verdict quote quip joke quotation testimony headline article column op-ed essay memo title theme`),
  namings: wordSet('name names nickname nicknames term label shorthand euphemism moniker slang word phrase'),
  namingLink: wordSet('for'),
  sourcePhrases: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
    ['in', 'the', 'view', 'of'],
    ['quoting'],
    ['citing'],
    ['courtesy', 'of'],
  ],
  introducers: wordSet(', : that of as for a the to is was by'),
  spokenVerbs: wordSet('go goes went think thinks thought'),
  fillers: wordSet('know mean guess suppose'),
  quotatives: wordSet('like all'),
  sent: new Set([
    'sent',
    'written',
    'penned',
    'signed',
    'posted',
    'tweeted',
    'drafted',
    'forwarded',
    'authored',
    'emailed',
    'issued',
    'published',
  ]),
  agents: wordSet('by'),
}
