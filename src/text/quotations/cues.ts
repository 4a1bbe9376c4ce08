/** Cues: the words outside quotations that may report one, with what they are. */
import type { Language } from './language.ts'
import type { TaggedToken } from './token.ts'
import type { CueClass } from './verb.ts'

/**
 * `verb`: “she said”; `source`: “according to”; `noun`: “her claim that”; `label`: “HALE: We will.”, “Ann Hale: ‘…’”;
 * `signature`: “‘…’ – Ann Hale”. Token indices, `last` included.
 */
export interface Cue {
  readonly kind: 'verb' | 'source' | 'noun' | 'label' | 'signature'
  readonly first: number
  readonly last: number
  /** `plain` is a verb that no table lists. */
  readonly cueClass: CueClass | 'plain' | 'none'
  readonly form: 'finite' | 'gerund' | 'participle' | 'infinitive' | 'passive' | 'none'
}

function verbForm(tokens: readonly TaggedToken[], at: number, { cues, pronouns }: Language): Cue['form'] {
  const token = tokens[at]
  if (!token) return 'none'
  let before = at - 1
  while (tokens[before]?.tag === 'adverb') before--
  const helper = tokens[before]
  if (helper?.tag === 'to') return 'infinitive'
  // “When asked by Hale whether …”
  if (helper?.tag === 'opener' && !pronouns.relative.has(helper.low) && token.low.endsWith('ed')) return 'participle'
  // “fishermen – dubbed ‘gulls’ by the port”
  if (tokens[at + 1]?.tag === 'quote' && cues.agents.has(tokens[at + 2]?.low ?? '') && token.tag !== 'gerund')
    return 'participle'
  if (token.tag === 'gerund') return helper && cues.be.has(helper.low) ? 'finite' : 'gerund'
  if (helper?.tag === 'auxiliary') return cues.be.has(helper.low) ? 'passive' : 'finite'
  return token.tag === 'participle' ? 'participle' : 'finite'
}

function verbCue(tokens: readonly TaggedToken[], at: number, language: Language): Cue | null {
  const token = tokens[at]
  if (!token || (token.tag !== 'verb' && token.tag !== 'gerund' && token.tag !== 'participle')) return null
  return {
    kind: 'verb',
    first: at,
    last: at,
    cueClass: token.cueClass ?? 'plain',
    form: verbForm(tokens, at, language),
  }
}

function sourceCue(tokens: readonly TaggedToken[], at: number, { cues }: Language): Cue | null {
  for (const phrase of cues.sourcePhrases) {
    if (phrase[0] !== tokens[at]?.low) continue
    if (phrase.every((word, offset) => tokens[at + offset]?.low === word)) {
      return {
        kind: 'source',
        first: at,
        last: at + phrase.length - 1,
        cueClass: 'none',
        form: 'none',
      }
    }
  }
  return null
}

const plainCue = (kind: Cue['kind'], at: number): Cue => ({
  kind,
  first: at,
  last: at,
  cueClass: 'none',
  form: 'none',
})

/** A colon in a block's first words with a mention before it, or a dash after a quotation: labels and signatures. */
function markCue(tokens: readonly TaggedToken[], at: number): Cue | null {
  const token = tokens[at]
  if (token?.text === ':') return plainCue('label', at)
  if (tokens[at - 1]?.tag === 'quote' && token && /^(?:[–—―-]|--)$/.test(token.text)) return plainCue('signature', at)
  return null
}

/** Every cue of the text in order of place. Whether it reports anything is decided where it is weighed. */
export function findCues(tokens: readonly TaggedToken[], language: Language): readonly Cue[] {
  const cues: Cue[] = []
  tokens.forEach((token, at) => {
    const noun = token.tag === 'noun' && language.cues.nouns.has(token.low) ? plainCue('noun', at) : null
    const cue = sourceCue(tokens, at, language) ?? verbCue(tokens, at, language) ?? noun ?? markCue(tokens, at)
    if (cue) cues.push(cue)
  })
  return cues
}
