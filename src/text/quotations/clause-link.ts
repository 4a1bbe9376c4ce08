/** How the clause of a quotation hangs on a cue, as short as it can be said: “said that Hale called it ‘good’” is `tS` from “said”. */
import type { Language } from './language.ts'
import type { TaggedToken } from './token.ts'
import type { CueClass } from './verb.ts'

/** What a verb between a cue and a quotation takes away from the cue: much where it reports itself, little where it only thinks. */
const strengths: Readonly<Record<CueClass, string>> = {
  say: 'S',
  tell: 'S',
  reply: 'S',
  judge: 'J',
  write: 'S',
  commit: 'K',
  think: 'K',
  show: 'K',
}

/** A cue’s strength, or `v` for a verb that no table lists. */
export const strengthOf = (cueClass: CueClass | null | undefined): string => (cueClass ? strengths[cueClass] : 'v')

const longest = 4

function letterOf(tokens: readonly TaggedToken[], at: number, { pronouns, phrases }: Language): string {
  const { tag, low, cueClass, text } = tokens[at] ?? { tag: 'stop', low: '', cueClass: null, text: '' }
  if (tag === 'verb') return tokens[at - 1]?.tag === 'to' ? '' : strengthOf(cueClass)
  if (tag === 'gerund') return 'g'
  if (tag === 'auxiliary') return 'v'
  if (tag === 'opener') return pronouns.relative.has(low) ? 't' : 'w'
  if (tag === 'pronoun') return pronouns.relative.has(low) ? 'r' : ''
  if (tag === 'comma') return ','
  if (tag === 'conjunction') return '&'
  if (tag === 'quote') return 'q'
  if (tag === 'stop') return '.'
  if (tag === 'mark') return text === ':' ? ':' : '-'
  return tag === 'preposition' && phrases.subordinators.has(low) ? 'a' : ''
}

/** The joints and verbs between two token indices (`to` excluded), the first ones where there are many. */
export function clauseLink(tokens: readonly TaggedToken[], from: number, to: number, language: Language): string {
  let link = ''
  for (let at = from; at < to; at++) {
    const letter = letterOf(tokens, at, language)
    if (letter === '' || link.endsWith(letter) || (letter === 'v' && /[SJK]$/.test(link))) continue
    if (link.endsWith('v') && /[SJK]/.test(letter)) link = link.slice(0, -1)
    if (link.length >= longest) return `${link}~`
    link += letter
  }
  return link
}

/** The joint before the first verb of a link, and the strongest verb in it: few enough for all to be met often. */
export function firstJoint(link: string): string {
  const verb = link.search(/[vSJK]/)
  if (verb < 0) return 'own'
  const strongest = ['S', 'J', 'K', 'v'].find((letter) => link.includes(letter)) ?? ''
  return `${link.slice(Math.max(0, verb - 1), verb)}${strongest}`
}
