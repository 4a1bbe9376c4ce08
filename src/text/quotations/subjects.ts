/**
 * Who does what a verb says: its subject, found by walking through the clause from joint to joint, past asides, phrases and
 * verbs that share it. A light stand-in for a dependency parser, on the tagger's tags alone.
 */
import { firstAtOrAfter } from '../sorted.ts'
import { asideStart, bracketStart, nominal, nounAsideStart, phraseStart, type Words } from './clause-joints.ts'
import type { Cue } from './cues.ts'
import type { Mention } from './mention.ts'
import type { Tag, TaggedToken } from './token.ts'

/**
 * How the subject was reached. `aside`: past commas or brackets; `phrase`: past prepositions; `relative`: a relative word;
 * `shared`: with an earlier verb, after “and”; `control`: the subject of the verb that governs this one; `object`: “urged
 * Hale to say”; `with`: “with Hale saying”; `inverted`: “said Hale”; `agent`: “told by Hale”.
 */
export type SubjectPath =
  'direct' | 'aside' | 'phrase' | 'relative' | 'shared' | 'control' | 'object' | 'with' | 'inverted' | 'agent'

export interface Subject {
  readonly mention: Mention
  readonly path: SubjectPath
}

/** How far the walk goes, in tokens and in verbs that lead on to one another. */
const reach = { tokens: 45, verbs: 4, agent: 8, inverted: 8 }

const verbal: ReadonlySet<Tag | undefined> = new Set<Tag>(['verb', 'gerund', 'participle'])

/** Where a walk stands: the token that it looks at, and how it came there. */
interface Walk {
  readonly verb: number
  readonly depth: number
  readonly form: Tag | undefined
  readonly sentence: number
  at: number
  path: SubjectPath
  isInfinitive: boolean
}

/** What a step of the walk ends in; undefined where it goes on. */
type Step = Subject | null | undefined

/** The clauses of one reading. */
export class Clauses {
  readonly #words: Words
  readonly #known = new Map<number, Subject | null>()

  constructor(words: Words) {
    this.#words = words
  }

  /** The subject of a cue's verb; null where the clause shows none, or the cue is no verb. */
  subjectOf(cue: Cue): Subject | null {
    if (cue.kind !== 'verb') return null
    const agent = cue.form === 'passive' || cue.form === 'participle' ? this.#agentAfter(cue.last) : null
    return agent ?? this.subjectAt(cue.first)
  }

  /** The subject of the verb at token `verb`, in the active. */
  subjectAt(verb: number): Subject | null {
    return this.#subjectAt(verb, reach.verbs)
  }

  #subjectAt(verb: number, depth: number): Subject | null {
    const known = this.#known.get(verb)
    if (known !== undefined) return known
    // Not found out, and so not remembered.
    if (depth === 0) return null
    // Verbs that lead to one another in a circle have no subject.
    this.#known.set(verb, null)
    const found = this.#walk(verb, depth)
    this.#known.set(verb, found)
    return found
  }

  #walk(verb: number, depth: number): Subject | null {
    const { tokens } = this.#words
    const { sentence } = tokens[verb] ?? { sentence: -1 }
    const form = this.#isHelped(verb) ? 'verb' : this.#tag(verb)
    const walk: Walk = { verb, depth, form, sentence, at: verb - 1, path: 'direct', isInfinitive: false }
    while (verb - walk.at <= reach.tokens) {
      const token = tokens[walk.at]
      if (token?.sentence !== sentence) return form === 'gerund' ? this.#fronted(verb, depth) : this.#inverted(verb)
      const step = nominal.has(token.tag) ? this.#stepAtPhrase(walk, token) : this.#stepAtJoint(walk, token)
      if (step !== undefined) return step
    }
    return null
  }

  #stepAtJoint(walk: Walk, { tag, low }: TaggedToken): Step {
    const { at, depth, form } = walk
    if (tag === 'quote' || tag === 'comma' || tag === 'mark') return this.#stepAtMark(walk, tag)
    if (tag === 'conjunction') return this.#governing(at, depth, 'shared', true)
    if (verbal.has(tag)) return this.#through(at, depth, 'control')
    if (tag === 'opener') return this.#stepAtOpener(walk, low)
    if (tag === 'stop') return null
    if (tag === 'preposition' && form === 'gerund') return this.#governor(at, depth, false)
    if (tag === 'to') walk.isInfinitive = true
    walk.at--
    return undefined
  }

  #stepAtMark(walk: Walk, tag: 'quote' | 'comma' | 'mark'): Step {
    const { at, depth, verb, path, form } = walk
    if (form === 'gerund' && path === 'direct' && tag !== 'mark') return this.#governor(at, depth, true)
    const open =
      tag === 'comma'
        ? asideStart(this.#words, at)
        : tag === 'mark'
          ? bracketStart(this.#words, at)
          : nounAsideStart(this.#words, at, (before) => this.#mentionAt(before)?.headClass === 'name')
    if (open === null) return tag === 'comma' || path === 'direct' ? this.#inverted(verb) : null
    walk.at = open - 1
    walk.path = 'aside'
    return undefined
  }

  #stepAtOpener(walk: Walk, low: string): Step {
    const { at, depth, form } = walk
    const mention = this.#mentionAt(at)
    if (mention) return { mention, path: 'relative' }
    if (!this.#words.language.pronouns.relative.has(low))
      return form === 'gerund' ? this.#governor(at, depth, false) : null
    walk.at = this.#tag(at - 1) === 'comma' ? at - 2 : at - 1
    walk.path = 'relative'
    return undefined
  }

  #stepAtPhrase(walk: Walk, { low }: TaggedToken): Step {
    const { tokens, language } = this.#words
    const mention = this.#mentionAt(walk.at)
    if (!mention) {
      walk.at--
      return undefined
    }
    const start = phraseStart(this.#words, mention.first)
    const before = tokens[start - 1]
    if (language.pronouns.relative.has(low)) return { mention, path: 'relative' }
    if (mention.headClass === 'time') {
      walk.at = before?.tag === 'preposition' ? start - 2 : start - 1
      return undefined
    }
    if (before?.sentence !== walk.sentence) return { mention, path: walk.path }
    if (walk.isInfinitive && (verbal.has(before.tag) || before.low === 'for')) return { mention, path: 'object' }
    if (verbal.has(before.tag)) return this.#stepAtObject(walk, mention, start)
    return this.#stepBefore(walk, mention, start, before)
  }

  /** A phrase with something before it that is no verb: the subject, unless it belongs to what stands before. */
  #stepBefore(walk: Walk, mention: Mention, start: number, before: TaggedToken): Step {
    const { path, form } = walk
    const opensClause = this.#words.language.phrases.subordinators.has(before.low)
    if ((path === 'direct' || path === 'aside') && opensClause) return { mention, path }
    const name =
      before.tag === 'comma' && path !== 'direct' && mention.headClass !== 'name' ? this.#nameBefore(start - 1) : null
    if (name !== null) {
      walk.at = name
      walk.path = 'aside'
      return undefined
    }
    if (before.tag !== 'preposition' && before.tag !== 'to') return { mention, path }
    if (form === 'gerund' && before.low === 'with') return { mention, path: 'with' }
    walk.at = start - 2
    walk.path = 'phrase'
    return undefined
  }

  /** A phrase right after a verb: its object, or the subject of a clause that no word opens, “Brook says Hale said”. */
  #stepAtObject(walk: Walk, mention: Mention, start: number): Step {
    const { depth, form } = walk
    const verb = start - 1
    if (form === 'gerund' || form === 'participle') return this.#through(verb, depth, 'control')
    const own = this.#subjectAt(verb, depth - 1)
    if (own?.path === 'relative') {
      const { first } = own.mention
      walk.at = this.#tag(first - 1) === 'comma' ? first - 2 : first - 1
      walk.path = 'aside'
      return undefined
    }
    if (this.#tag(verb) === 'verb') return { mention, path: walk.path }
    walk.at = start - 2
    walk.path = 'phrase'
    return undefined
  }

  #tag(at: number): Tag | undefined {
    return this.#words.tokens[at]?.tag
  }

  #mentionAt(at: number): Mention | undefined {
    const { mentions } = this.#words
    const found = mentions[firstAtOrAfter(mentions, at, ({ last }) => last)]
    return found && found.first <= at ? found : undefined
  }

  #agentAfter(last: number): Subject | null {
    const { tokens, language } = this.#words
    const { sentence } = tokens[last] ?? { sentence: -1 }
    for (let at = last + 1; at <= last + reach.agent; at++) {
      const token = tokens[at]
      if (token?.sentence !== sentence || verbal.has(token.tag) || token.tag === 'comma') return null
      if (!language.cues.agents.has(token.low)) continue
      const mention = this.#phraseFrom(at + 1)
      return mention ? { mention, path: 'agent' } : null
    }
    return null
  }

  /** The whole phrase that begins at `at`, after its possessors. */
  #phraseFrom(at: number): Mention | undefined {
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
    const mention = nominal.has(this.#tag(at)) ? this.#phraseFrom(at) : undefined
    return mention && mention.first - at < reach.inverted ? { mention, path: 'inverted' } : null
  }

  /** “Ann Hale, 67, a tax adviser …”: the last token of a name before the comma at `comma`, an age passed over. */
  #nameBefore(comma: number): number | null {
    let at = comma - 1
    if (this.#words.tokens[at]?.kind === 'number' && this.#tag(at - 1) === 'comma') at -= 2
    return this.#mentionAt(at)?.headClass === 'name' ? at : null
  }

  /** The subject of the verb at `at`, which this one shares. */
  #through(at: number, depth: number, path: SubjectPath): Subject | null {
    const found = this.#subjectAt(at, depth - 1)
    return found && { mention: found.mention, path }
  }

  /** A gerund’s subject is that of the clause before it, else of the one after. */
  #governor(at: number, depth: number, isMain: boolean): Subject | null {
    return this.#governing(at, depth, 'control', isMain) ?? this.#fronted(at, depth)
  }

  /** The subject of the nearest finite verb before `at`; with `isMain` verbs in clauses below another one come last. */
  #governing(at: number, depth: number, path: SubjectPath, isMain: boolean): Subject | null {
    const { tokens, language } = this.#words
    const { sentence } = tokens[at] ?? { sentence: -1 }
    let nearest = -1
    let pending = -1
    for (let verb = at - 1; at - verb <= reach.tokens; verb--) {
      const token = tokens[verb]
      if (token?.sentence !== sentence) break
      if (this.#isFinite(verb)) {
        // “Hale said it was good”: the verb before takes a clause without a word that opens it.
        if (pending >= 0 && !this.#opensClause(verb, pending)) break
        if (nearest < 0) nearest = verb
        pending = verb
        if (!isMain) break
      } else if (token.tag === 'opener' || language.phrases.subordinators.has(token.low)) pending = -1
    }
    const chosen = pending >= 0 ? pending : nearest
    return chosen < 0 ? null : this.#through(chosen, depth, path)
  }

  /** Whether right after the verb at `verb` stands the subject of the one at `inner`. */
  #opensClause(verb: number, inner: number): boolean {
    const subject = this.#subjectAt(inner, 1)
    return subject !== null && phraseStart(this.#words, subject.mention.first) === verb + 1
  }

  /** “Speaking in Ormsby, Hale said”: the subject of the first finite verb after the comma. */
  #fronted(from: number, depth: number): Subject | null {
    const { tokens } = this.#words
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
}
