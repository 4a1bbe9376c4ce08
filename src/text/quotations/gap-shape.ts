/** The shape of a run of tokens, as short as it can be said: “, the mayor of Ormsby,” is `,NpN,`. */
import type { Tag, TaggedToken } from './token.ts'

const letters: Readonly<Record<Tag, string>> = {
  quote: 'Q',
  comma: ',',
  stop: '.',
  mark: '-',
  determiner: 'N',
  numeral: 'N',
  pronoun: 'H',
  'possessive-pronoun': 'N',
  possessive: 's',
  preposition: 'p',
  to: 't',
  conjunction: '&',
  opener: 'W',
  auxiliary: 'x',
  adverb: '',
  adjective: 'N',
  noun: 'N',
  name: 'N',
  calendar: '',
  verb: 'V',
  participle: 'V',
  gerund: 'G',
}

const longest = 7

/** One letter a phrase, joint or mark between two token indices (`to` excluded); long runs end in `~`. */
export function gapShape(tokens: readonly TaggedToken[], from: number, to: number): string {
  let shape = ''
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    const letter = token ? markLetter(token) : ''
    if (letter === '' || (letter === 'N' && shape.endsWith('N'))) continue
    if (shape.length >= longest) return shape + '~'
    shape += letter
  }
  return shape
}

function markLetter(token: TaggedToken): string {
  if (token.tag !== 'mark') return letters[token.tag]
  if (token.text === ':') return ':'
  if (token.text === '(' || token.text === ')' || token.text === '[' || token.text === ']') return '('
  return '-'
}
