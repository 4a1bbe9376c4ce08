/** Sources that the form alone makes certain, whatever the words: signatures after a dash and labels before a colon. */
import { firstAtOrAfter } from '../sorted.ts'
import type { Cue } from './cues.ts'
import type { Mention } from './mention.ts'
import type { Reading } from './reading.ts'

interface Source {
  readonly cue: Cue
  readonly mention: Mention
}

const mentionAt = ({ mentions }: Reading, first: number): Mention | undefined => {
  const found = mentions[firstAtOrAfter(mentions, first, (mention) => mention.first)]
  return found?.first === first ? found : undefined
}

/** “We will stay.” — Ann Hale: a dash, then a name, and nothing more in the paragraph but a role. */
export function signature(reading: Reading, passage: number): Source | null {
  const { tokens, quotes, cues } = reading
  const at = (quotes[passage]?.last ?? -2) + 1
  const cue = cues[firstAtOrAfter(cues, at, (each) => each.first)]
  if (cue?.kind !== 'signature' || cue.first !== at) return null
  const mention = mentionAt(reading, at + 1)
  if (!mention || mention.headClass !== 'name') return null
  const after = tokens[mention.last + 1]
  const ends = !after || after.block !== tokens[at]?.block || /^(?:comma|stop|mark|quote)$/.test(after.tag)
  return ends ? { cue, mention } : null
}

/** Ann Hale: “We will stay.” The paragraph opens with a name and a colon, and nothing else stands before the quotation. */
function label(reading: Reading, passage: number): Source | null {
  const { tokens, quotes, cues, blockStarts } = reading
  const quote = quotes[passage]
  if (!quote) return null
  const cue = cues[firstAtOrAfter(cues, quote.first - 1, (each) => each.first)]
  if (cue?.kind !== 'label') return null
  const start = blockStarts[tokens[quote.first]?.block ?? 0] ?? 0
  const mention = mentionAt(reading, start)
  if (mention?.headClass !== 'name' || mention.isPossessor) return null
  return isAllOf(reading, mention.last + 1, cue.first) ? { cue, mention } : null
}

/** Ann Hale, 43, a teacher: “We will stay.” */
function isAllOf({ tokens }: Reading, from: number, to: number): boolean {
  if (from === to) return true
  const between = tokens.slice(from, Math.min(to, from + longestOffice + 1))
  return (
    tokens[from]?.tag === 'comma' &&
    between.length <= longestOffice &&
    between.every(({ tag }) => !/^(?:verb|auxiliary|stop|quote|opener|gerund)$/.test(tag))
  )
}

/** In tokens, commas among them. */
const longestOffice = 14

/** “We will stay.” That was how Ann Hale put it: words of their own paragraph, taken up right after it. */
function takenUp(reading: Reading, passage: number): Source | null {
  const { tokens, quotes, cues, clauses, language } = reading
  const at = (quotes[passage]?.last ?? -2) + 1
  const isTaken =
    language.pronouns.demonstrative.has(tokens[at]?.low ?? '') &&
    language.cues.be.has(tokens[at + 1]?.low ?? '') &&
    tokens[at + 2]?.tag === 'opener'
  if (!isTaken) return null
  const cue = cues[firstAtOrAfter(cues, at + 2, ({ first }) => first)]
  if (cue?.kind !== 'verb' || cue.cueClass === 'plain' || tokens[cue.first]?.sentence !== tokens[at]?.sentence)
    return null
  const subject = clauses.subjectOf(cue)
  return subject && { cue, mention: subject.mention }
}

/** “Gulls,” the port’s name for them: whose word it is. */
function naming(reading: Reading, passage: number): Source | null {
  const { tokens, quotes, language } = reading
  const quote = quotes[passage]
  if (!quote) return null
  const at = tokens[quote.last + 1]?.tag === 'comma' ? quote.last + 2 : quote.last + 1
  const { mentions } = reading
  const owner = mentions[firstAtOrAfter(mentions, at, ({ first }) => first)]
  if (owner?.first !== at || !owner.isPossessor) return null
  const noun = owner.headClass === 'pronoun' ? owner.last + 1 : owner.last + 2
  const isName =
    language.cues.namings.has(tokens[noun]?.low ?? '') && language.cues.namingLink.has(tokens[noun + 1]?.low ?? '')
  return isName
    ? { cue: { kind: 'noun', first: noun, last: noun, cueClass: 'none', form: 'none' }, mention: owner }
    : null
}

/** “I argued that ‘…’”: who writes says whose words they are. */
function own(reading: Reading, passage: number): Source | null {
  const { tokens, quotes, cues, clauses, language } = reading
  const { first } = quotes[passage] ?? { first: -1 }
  const cue = cues[firstAtOrAfter(cues, first, (each) => each.first) - 1]
  if (cue?.kind !== 'verb' || cue.form !== 'finite' || !tellingClasses.has(cue.cueClass)) return null
  if (tokens[cue.first]?.sentence !== tokens[first]?.sentence) return null
  for (let at = cue.last + 1; at < first; at++) {
    if (!language.cues.introducers.has(tokens[at]?.low ?? '')) return null
  }
  const subject = clauses.subjectOf(cue)
  const isOwn = subject?.path === 'direct' && language.pronouns.self.has(tokens[subject.mention.head]?.low ?? '')
  return isOwn ? { cue, mention: subject.mention } : null
}

const tellingClasses: ReadonlySet<Cue['cueClass']> = new Set<Cue['cueClass']>(['say', 'write', 'tell', 'reply'])

/** The source of a passage where its form leaves no doubt, else null. */
export function certainSource(reading: Reading, passage: number): Source | null {
  return (
    signature(reading, passage) ??
    label(reading, passage) ??
    takenUp(reading, passage) ??
    naming(reading, passage) ??
    own(reading, passage)
  )
}
