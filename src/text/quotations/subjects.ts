/**
 * Who does what a verb says: its subject, found by walking through the clause from joint to joint, past asides, phrases and
 * verbs that share it. A light stand-in for a dependency parser, on the tagger's tags alone.
 */
import { firstAtOrAfter } from '../sorted.ts'
import type { Cue } from './cues.ts'
import type { Mention } from './mention.ts'
import type { Reading } from './reading.ts'
import type { Tag } from './token.ts'

/**
 * How the subject was reached. `aside`: past commas or brackets; `phrase`: past prepositions; `relative`: a relative word;
 * `shared`: with an earlier verb, after “and”; `control`: the subject of the verb that governs this one; `object`: “urged
 * Hale to say”; `inverted`: “said Hale”; `agent`: “told by Hale”.
 */
export type SubjectPath =
  'direct' | 'aside' | 'phrase' | 'relative' | 'shared' | 'control' | 'object' | 'with' | 'inverted' | 'agent'

export interface Subject {
  readonly mention: Mention
  readonly path: SubjectPath
}

/** How far the walk goes, in tokens and in verbs that lead on to one another. */
const reach = { tokens: 45, verbs: 4, aside: 25, agent: 8 }

const verbal: ReadonlySet<Tag | undefined> = new Set<Tag>(['verb', 'gerund', 'participle'])
const nominal: ReadonlySet<Tag | undefined> = new Set<Tag>([
  'determiner',
  'numeral',
  'adjective',
  'noun',
  'name',
  'possessive-pronoun',
  'pronoun',
])

export class Clauses {
  readonly #reading: Pick<Reading, 'tokens' | 'mentions' | 'language'>
  readonly #known = new Map<number, Subject | null>()

  constructor(reading: Pick<Reading, 'tokens' | 'mentions' | 'language'>) {
    this.#reading = reading
  }

  /** The subject of a cue's verb; null where the clause shows none, or the cue is no verb. */
  subjectOf(cue: Cue): Subject | null {
    if (cue.kind !== 'verb') return null
    const agent = cue.form === 'passive' || cue.form === 'participle' ? this.#agentAfter(cue.last) : null
    return agent ?? this.#subjectAt(cue.first, reach.verbs)
  }

  /** The subject of the verb at token `verb`, in the active. */
  subjectAt(verb: number): Subject | null {
    return this.#subjectAt(verb, reach.verbs)
  }

  #subjectAt(verb: number, depth: number): Subject | null {
    const known = this.#known.get(verb)
    if (known !== undefined) return known
    this.#known.set(verb, null)
    const found = this.#walk(verb, depth)
    this.#known.set(verb, found)
    return found
  }

  #tag(at: number): Tag | undefined {
    return this.#reading.tokens[at]?.tag
  }

  #mentionAt(at: number): Mention | undefined {
    const { mentions } = this.#reading
    const found = mentions[firstAtOrAfter(mentions, at, ({ last }) => last)]
    return found && found.first <= at ? found : undefined
  }

  /** Where a phrase begins, with all its possessors: “the port’s crew”. */
  #phraseStart(first: number): number {
    let at = first
    while (this.#tag(at - 1) === 'possessive') {
      at--
      while (nominal.has(this.#tag(at - 1)) && this.#tag(at - 1) !== 'pronoun') at--
    }
    return at
  }

  #agentAfter(last: number): Subject | null {
    const { tokens, language } = this.#reading
    const { sentence } = tokens[last] ?? { sentence: -1 }
    for (let at = last + 1; at <= last + reach.agent; at++) {
      const token = tokens[at]
      if (!token || token.sentence !== sentence || verbal.has(token.tag) || token.tag === 'comma') return null
      if (!language.cues.agents.has(token.low)) continue
      const mention = this.#phraseAfter(at + 1)
      return mention ? { mention, path: 'agent' } : null
    }
    return null
  }

  /** The whole phrase that begins at `at`, after its possessors. */
  #phraseAfter(at: number): Mention | undefined {
    let mention = this.#mentionAt(at)
    while (mention?.isPossessor === true && mention.headClass !== 'pronoun') {
      const next = this.#mentionAt(mention.last + 2)
      if (!next || next === mention) break
      mention = next
    }
    return mention && mention.first >= at ? mention : undefined
  }

  #inverted(verb: number): Subject | null {
    let at = verb + 1
    while (this.#tag(at) === 'adverb') at++
    const mention = nominal.has(this.#tag(at)) ? this.#phraseAfter(at) : undefined
    return mention && mention.first - at < 8 ? { mention, path: 'inverted' } : null
  }

  #walk(verb: number, depth: number): Subject | null {
    const { tokens, language } = this.#reading
    const { sentence } = tokens[verb] ?? { sentence: -1 }
    const form = this.#isHelped(verb) ? 'verb' : this.#tag(verb)
    if (depth === 0) return null
    let at = verb - 1
    let path: SubjectPath = 'direct'
    let isInfinitive = false
    while (at >= 0 && verb - at <= reach.tokens && tokens[at]?.sentence === sentence) {
      const token = tokens[at]
      if (!token) break
      switch (token.tag) {
        case 'adverb':
        case 'auxiliary':
        case 'calendar':
        case 'possessive':
          at--
          break
        case 'to':
          isInfinitive = true
          at--
          break
        case 'quote': {
          if (form === 'gerund' && path === 'direct') return this.#governor(at, depth, true)
          const open = this.#nounAsideStart(at)
          if (open !== null) {
            at = open - 1
            path = 'aside'
            break
          }
          return path === 'direct' ? this.#inverted(verb) : null
        }
        case 'comma': {
          if (form === 'gerund' && path === 'direct') return this.#governor(at, depth, true)
          const open = this.#asideStart(at)
          if (open === null) return this.#inverted(verb)
          at = open - 1
          path = 'aside'
          break
        }
        case 'mark': {
          const open = this.#bracketStart(at)
          if (open === null) return path === 'direct' ? this.#inverted(verb) : null
          at = open - 1
          path = 'aside'
          break
        }
        case 'conjunction':
          return this.#governing(at, depth, 'shared', true)
        case 'opener': {
          const mention = this.#mentionAt(at)
          if (mention) return { mention, path: 'relative' }
          if (token.low === 'that' || token.low === 'which' || token.low === 'who') {
            at--
            if (this.#tag(at) === 'comma') at--
            path = 'relative'
            break
          }
          return form === 'gerund' ? this.#governor(at, depth, false) : null
        }
        case 'preposition':
          if (form === 'gerund') return this.#governor(at, depth, false)
          at--
          break
        case 'verb':
        case 'gerund':
        case 'participle':
          return this.#through(at, depth, 'control')
        case 'determiner':
        case 'numeral':
        case 'adjective':
        case 'noun':
        case 'name':
        case 'pronoun':
        case 'possessive-pronoun': {
          const mention = this.#mentionAt(at)
          if (!mention) {
            at--
            break
          }
          const start = this.#phraseStart(mention.first)
          if (mention.headClass === 'time') {
            at = start - 1
            if (this.#tag(at) === 'preposition') at--
            break
          }
          const before = tokens[start - 1]
          if (isInfinitive) {
            if (before && (verbal.has(before.tag) || before.low === 'for')) return { mention, path: 'object' }
          }
          if (before?.sentence !== sentence) return { mention, path }
          if ((path === 'direct' || path === 'aside') && language.phrases.subordinators.has(before.low))
            return { mention, path }
          if (before.tag === 'comma' && path !== 'direct' && mention.headClass !== 'name') {
            const name = this.#nameBefore(start - 1)
            if (name !== null) {
              at = name
              path = 'aside'
              break
            }
          }
          if (before.tag === 'preposition' || before.tag === 'to') {
            if (form === 'gerund' && before.low === 'with') return { mention, path: 'with' }
            at = start - 2
            path = 'phrase'
            break
          }
          if (!verbal.has(before.tag)) return { mention, path }
          if (form === 'gerund' || form === 'participle') return this.#through(start - 1, depth, 'control')
          const own = this.#subjectAt(start - 1, depth - 1)
          if (own?.path === 'relative') {
            at = this.#beforeRelative(own.mention)
            path = 'aside'
            break
          }
          if (before.tag !== 'verb') {
            at = start - 2
            path = 'phrase'
            break
          }
          return { mention, path }
        }
        default:
          return null
      }
    }
    if (at >= 0 && tokens[at]?.sentence === sentence) return null
    return form === 'gerund' ? this.#fronted(verb, depth) : this.#inverted(verb)
  }

  /** “Ann Hale, 67, a tax adviser …”: the last token of a name before the comma at `comma`, an age passed over. */
  #nameBefore(comma: number): number | null {
    let at = comma - 1
    if (this.#reading.tokens[at]?.kind === 'number' && this.#tag(at - 1) === 'comma') at -= 2
    return this.#mentionAt(at)?.headClass === 'name' ? at : null
  }

  /** A gerund’s subject is that of the main clause: the one before it, else the one after. */
  #governor(at: number, depth: number, isMain: boolean): Subject | null {
    return this.#governing(at, depth, 'control', isMain) ?? this.#fronted(at, depth)
  }

  /** “Speaking in Ormsby, Hale said”: the subject of the first finite verb after the comma. */
  #fronted(from: number, depth: number): Subject | null {
    const { tokens } = this.#reading
    const { sentence } = tokens[from] ?? { sentence: -1 }
    let isAfterComma = false
    for (let at = from + 1; at - from <= reach.tokens && tokens[at]?.sentence === sentence; at++) {
      const tag = this.#tag(at)
      if (tag === 'comma' || tag === 'quote') isAfterComma = true
      if (!isAfterComma || !this.#isFinite(at)) continue
      const found = this.#subjectAt(at, depth - 1)
      return found && found.mention.first > from ? { mention: found.mention, path: 'control' } : null
    }
    return null
  }

  #isFinite(at: number): boolean {
    const tag = this.#tag(at)
    if (tag === 'verb') return this.#tag(at - 1) !== 'to'
    if (tag === 'gerund' || tag === 'participle') return this.#isHelped(at)
    let next = at + 1
    while (this.#tag(next) === 'adverb') next++
    return tag === 'auxiliary' && !verbal.has(this.#tag(next))
  }

  /** “is pledging”, “had already said” */
  #isHelped(verb: number): boolean {
    let at = verb - 1
    while (this.#tag(at) === 'adverb') at--
    return this.#tag(at) === 'auxiliary'
  }

  /** “Hale, star of ‘Tides,’ thanked”: where the aside of nouns begins that ends in the quotation at `quote`. */
  #nounAsideStart(quote: number): number | null {
    for (let at = quote - 1; at >= 0 && quote - at <= reach.aside; at--) {
      const tag = this.#tag(at)
      if (tag === 'comma') return at < quote - 1 && this.#mentionAt(at - 1)?.headClass === 'name' ? at : null
      if (!nominal.has(tag) && tag !== 'preposition' && tag !== 'possessive') return null
    }
    return null
  }

  #beforeRelative({ first }: Mention): number {
    const at = first - 1
    return this.#tag(at) === 'comma' ? at - 1 : at
  }

  /** The subject of the verb at `at`, which this one shares. */
  #through(at: number, depth: number, path: SubjectPath): Subject | null {
    const found = this.#subjectAt(at, depth - 1)
    return found && { mention: found.mention, path }
  }

  /** The subject of the nearest finite verb before `at`; with `isMain` verbs in clauses below another one come last. */
  #governing(at: number, depth: number, path: SubjectPath, isMain: boolean): Subject | null {
    const { tokens, language } = this.#reading
    const { sentence } = tokens[at] ?? { sentence: -1 }
    let nearest = -1
    let pending = -1
    for (let verb = at - 1; verb >= 0 && at - verb <= reach.tokens; verb--) {
      const token = tokens[verb]
      if (token?.sentence !== sentence) break
      if (this.#isFinite(verb)) {
        if (pending >= 0) break
        nearest = nearest < 0 ? verb : nearest
        pending = verb
        if (!isMain) break
      } else if (pending >= 0 && (token.tag === 'opener' || language.phrases.subordinators.has(token.low))) pending = -1
    }
    const chosen = pending >= 0 ? pending : nearest
    return chosen < 0 ? null : this.#through(chosen, depth, path)
  }

  /** Where the aside begins that ends in the comma at `end`: its own comma; null where there is none. */
  #asideStart(end: number): number | null {
    const { tokens } = this.#reading
    const { sentence } = tokens[end] ?? { sentence: -1 }
    for (let at = end - 1; at >= 0 && end - at <= reach.aside; at--) {
      const token = tokens[at]
      if (token?.sentence !== sentence) return null
      if (token.tag === 'comma') return at
    }
    return null
  }

  #bracketStart(end: number): number | null {
    const { tokens } = this.#reading
    const { sentence, text } = tokens[end] ?? { sentence: -1, text: '' }
    const open = text === ')' ? '(' : text === ']' ? '[' : text
    if (!/^[(\[–—―-]|--$/.test(open)) return null
    for (let at = end - 1; at >= 0 && end - at <= reach.aside; at--) {
      const token = tokens[at]
      if (token?.sentence !== sentence) return null
      if (token.text === open) return at
    }
    return null
  }
}
