/**
 * Whom the words right beside a quotation name in speech, where people quote as nobody writes: “I go ‘You do’”, “she was like
 * ‘Wait’”. What is told of news articles by weights does not know these.
 */
import { firstAtOrAfter } from '../../sorted.ts'
import type { Cue } from '../cues.ts'
import type { Mention } from '../mention.ts'
import type { Reading } from '../reading.ts'
import type { TaggedToken } from '../token.ts'

/** `self`: whoever speaks quotes himself. */
export interface SpokenSource {
  readonly cue: Cue
  readonly mention: Mention
  readonly isSelf: boolean
}

const reach = { verb: 9, subject: 6 }
/** Between verb and words: “I was like, ‘…’”, “he told us that ‘…’”. */
const betweens = /^(?:comma|mark|conjunction|opener|preposition|adverb)$/
const reports = new Set(['say', 'tell', 'reply', 'write', 'think'])

/** The subject and verb that lead to the passage or follow it, as far as their form alone shows them. */
export function spokenSource(reading: Reading, passage: number): SpokenSource | null {
  const quote = reading.quotes[passage]
  if (!quote || quote.first < 0) return null
  return sourceAfter(reading, quote.last) ?? sourceBefore(reading, quote.first)
}

/** “…,” I said. */
function sourceAfter(reading: Reading, last: number): SpokenSource | null {
  const { tokens, language, frame } = reading
  const here = tokens[last + 1]
  const quote = tokens[last]
  // A full stop within the marks ends the sentence: “… again.” I thought of it.
  if (!here || here.sentence !== quote?.sentence || !/[,?!…—–]["'”’»]*$/.test(frame.text.slice(quote.start, quote.end)))
    return null
  if (!language.pronouns.self.has(here.low)) return null
  let verb = last + 2
  while (/^(?:adverb|auxiliary)$/.test(tokens[verb]?.tag ?? '')) verb++
  return reports.has(tokens[verb]?.cueClass ?? '') ? sourceAt(reading, verb, last + 1) : null
}

/** I just think “…”; You told us in May, “…” */
function sourceBefore(reading: Reading, first: number): SpokenSource | null {
  const { tokens } = reading
  const sentence = tokens[first]?.sentence
  let isNext = true
  for (let at = first - 1; at >= Math.max(0, first - reach.verb); at--) {
    const token = tokens[at]
    if (!token || token.sentence !== sentence || token.kind === 'quote') return null
    if (reading.language.cues.fillers.has(token.low)) {
      // “they said, you know, ‘Go home’”
      at--
      continue
    }
    if (isVerb(reading, token, isNext)) return sourceAt(reading, at, subjectOf(reading, at))
    isNext &&= betweens.test(token.tag) || reading.language.cues.quotatives.has(token.low)
  }
  return null
}

/** Any verb next to the words reports them, one further off only where it is known to. */
function isVerb({ language }: Reading, token: TaggedToken, isNext: boolean): boolean {
  if (reports.has(token.cueClass ?? '') && token.tag !== 'gerund') return true
  return isNext && (language.cues.spokenVerbs.has(token.low) || token.tag === 'verb')
}

/** The last token of the subject: what stands before the verb and its helpers. */
function subjectOf({ tokens }: Reading, verb: number): number {
  let at = verb - 1
  while (at > verb - reach.subject && /^(?:adverb|auxiliary|to|verb)$/.test(tokens[at]?.tag ?? '')) at--
  return at
}

function sourceAt(reading: Reading, verb: number, subject: number): SpokenSource | null {
  const { mentions, cues, tokens } = reading
  const mention = mentions[firstAtOrAfter(mentions, subject, ({ last }) => last)]
  if (!mention || mention.last !== subject || mention.isPossessor) return null
  if (tokens[mention.head]?.sentence !== tokens[verb]?.sentence) return null
  const known = cues[firstAtOrAfter(cues, verb, (cue) => cue.first)]
  const plain: Cue = { kind: 'verb', first: verb, last: verb, cueClass: 'plain', form: 'finite' }
  const isSelf = reading.language.pronouns.self.has(tokens[mention.head]?.low ?? '')
  return { cue: known?.first === verb ? known : plain, mention, isSelf }
}
