/**
 * Who does what a verb says: its subject, found by walking through the clause from joint to joint, past asides, phrases and
 * verbs that share it. A light stand-in for a dependency parser, on the tagger's tags alone.
 */
import { firstAtOrAfter } from '../sorted.ts'
import {
  asideStart,
  bracketStart,
  mentionAt,
  nominal,
  nounAsideStart,
  phraseStart,
  type Words,
} from './clause-joints.ts'
import { clauseOpener, isPhrase } from './clause-openers.ts'
import type { Cue } from './cues.ts'
import type { Mention } from './mention.ts'
import type { Tag, TaggedToken } from './token.ts'

/**
 * How the subject was reached. `aside`: past commas or brackets; `phrase`: past prepositions; `relative`: a relative word;
 * `shared`: with an earlier verb, after “and”; `control`: the subject of the verb that governs this one; `object`: “urged
 * Hale to say”; `with`: “with Hale saying”; `inverted`: “said Hale”; `agent`: “told by Hale”; `owner`: “Hale’s claim”.
 */
export type SubjectPath =
  'direct' | 'aside' | 'phrase' | 'relative' | 'shared' | 'control' | 'object' | 'with' | 'inverted' | 'agent' | 'owner'

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
  /** The first phrase passed, for want of a better subject. */
  last: Mention | null
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
    if (cue.kind === 'noun') return this.#ownerOf(cue.first)
    if (cue.kind !== 'verb') return null
    const agent = cue.form === 'passive' || cue.form === 'participle' ? this.#agentAfter(cue.last) : null
    return agent ?? this.subjectAt(cue.first)
  }

  /** Whose words a noun means: “Hale’s claim”, “the claim of Hale”; null where nobody’s stands there. */
  #ownerOf(noun: number): Subject | null {
    const { tokens, language } = this.#words
    let at = noun - 1
    while (this.#tag(at) === 'adjective' || this.#tag(at) === 'noun') at--
    const owner = this.#tag(at) === 'possessive' ? this.#mentionAt(at - 1) : this.#mentionAt(at)
    if (owner?.isPossessor === true) return { mention: owner, path: 'owner' }
    const next = tokens[noun + 1]?.low ?? ''
    if (!language.phrases.ofHead.has(next) && !language.cues.agents.has(next)) return null
    const mention = this.#phraseFrom(noun + 2)
    return mention ? { mention, path: 'owner' } : null
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
    const walk: Walk = { verb, depth, form, sentence, at: verb - 1, path: 'direct', isInfinitive: false, last: null }
    while (verb - walk.at <= reach.tokens) {
      const token = tokens[walk.at]
      if (token?.sentence !== sentence) return this.#atStart(walk)
      const step = nominal.has(token.tag) ? this.#stepAtPhrase(walk, token) : this.#stepAtJoint(walk, token)
      if (step !== undefined) return step
    }
    return null
  }

  /** The sentence begins, and no subject was met. */
  #atStart({ verb, depth, form, last, path }: Walk): Subject | null {
    if (form === 'gerund') return this.#fronted(verb, depth)
    // “On Monday at the port Hale said”: the name right before the verb, whatever opens its phrase.
    const isName = path === 'phrase' && last?.headClass === 'name'
    return this.#inverted(verb) ?? (isName ? { mention: last, path } : null)
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
    // “If he goes, the port closes, said Hale.”
    if (tag === 'comma' && at === verb - 1 && this.#tellsOfWhatIsAfter(verb)) return this.#inverted(verb)
    if (form === 'gerund' && path === 'direct' && tag !== 'mark') return this.#governor(at, depth, true)
    const open =
      tag === 'comma'
        ? asideStart(this.#words, at)
        : tag === 'mark'
          ? bracketStart(this.#words, at)
          : nounAsideStart(this.#words, at, (before) => this.#mentionAt(before)?.headClass === 'name')
    if (open === null) return tag === 'comma' || path === 'direct' ? this.#inverted(verb) : null
    // “Bragging about the deal, a group of boys in Merrin, shouted”: no noun stands before the comma, so that it opens no aside.
    if (tag === 'comma' && verbal.has(this.#tag(open - 1))) {
      const mention = this.#phraseFrom(open + 1)
      return mention?.first === open + 1 ? { mention, path: 'aside' } : this.#inverted(verb)
    }
    walk.at = open - 1
    walk.path = 'aside'
    return undefined
  }

  /** Whether somebody who can speak, and nothing that goes on with the clause, stands after a verb of saying. */
  #tellsOfWhatIsAfter(verb: number): boolean {
    const cueClass = this.#words.tokens[verb]?.cueClass
    if (cueClass !== 'say' && cueClass !== 'write') return false
    const mention = this.#inverted(verb)?.mention
    if (!mention || !/^(?:name|person|organisation)$/.test(mention.headClass)) return false
    const after = this.#words.tokens[mention.last + 1]
    return (
      !after || after.sentence !== this.#words.tokens[verb]?.sentence || /^(?:comma|stop|calendar)$/.test(after.tag)
    )
  }

  /**
   * The subject found at a phrase. Past an aside it may stand within another one: of “Hale, whose town, Merrin, is small, said” and
   * “Hale, mayor of Merrin, Tolve, and Ash, said” the phrase that opens the clause is the subject.
   */
  #found({ path, sentence }: Walk, mention: Mention): Subject {
    if (path !== 'aside') return { mention, path }
    const opener = clauseOpener(this.#words, mention, sentence)
    return { mention: opener ?? mention, path }
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
    walk.last ??= mention
    if (before?.sentence !== walk.sentence) return { mention, path: walk.path }
    if (walk.isInfinitive && verbal.has(before.tag)) return { mention, path: 'object' }
    if (walk.isInfinitive && before.low === 'for') return { mention, path: 'direct' }
    if (verbal.has(before.tag)) return this.#stepAtObject(walk, mention, start)
    if (before.tag === 'auxiliary') return this.#stepAtPredicate(walk, mention, start)
    return this.#stepBefore(walk, mention, start, before)
  }

  /** A phrase with something before it that is no verb: the subject, unless it belongs to what stands before. */
  #stepBefore(walk: Walk, mention: Mention, start: number, before: TaggedToken): Step {
    const { path, form } = walk
    const opensClause = this.#words.language.phrases.subordinators.has(before.low)
    if (opensClause && (path === 'direct' || path === 'aside' || isPhrase(this.#words, mention.last + 1, walk.verb)))
      return { mention, path }
    // “The letter from Brook and Hale to the port asks”
    const { tokens } = this.#words
    if (before.tag === 'conjunction' && path === 'phrase' && nominal.has(this.#tag(start - 2))) {
      const other = this.#mentionAt(start - 2)
      if (other && tokens[phraseStart(this.#words, other.first) - 1]?.tag === 'preposition') {
        walk.at = start - 2
        return undefined
      }
    }
    const name =
      before.tag === 'comma' && path !== 'direct' && mention.headClass !== 'name' ? this.#nameBefore(start - 1) : null
    if (name !== null) {
      walk.at = name
      walk.path = 'aside'
      return undefined
    }
    if (before.tag !== 'preposition' && before.tag !== 'to') return this.#found(walk, mention)
    if (form === 'gerund' && before.low === 'with') return { mention, path: 'with' }
    walk.at = start - 2
    walk.path = 'phrase'
    return undefined
  }

  /** “Hale, who is head of the port, said”: what somebody is called in a relative clause does nothing itself. */
  #stepAtPredicate(walk: Walk, mention: Mention, start: number): Step {
    const own = this.#subjectAt(start - 1, walk.depth - 1)
    return own && this.#passRelative(walk, own) ? undefined : this.#found(walk, mention)
  }

  /** Goes on before a relative clause whose subject is `own`. */
  #passRelative(walk: Walk, { mention: { first } }: Subject): boolean {
    const { tokens, language } = this.#words
    if (first >= walk.at || !language.pronouns.relative.has(tokens[first]?.low ?? '')) return false
    walk.at = this.#tag(first - 1) === 'comma' ? first - 2 : first - 1
    walk.path = 'aside'
    return true
  }

  /** A phrase right after a verb: its object, or the subject of a clause that no word opens, “Brook says Hale said”. */
  #stepAtObject(walk: Walk, mention: Mention, start: number): Step {
    const { depth, form } = walk
    const verb = start - 1
    if (form === 'gerund' || form === 'participle') return this.#through(verb, depth, 'control')
    const own = this.#subjectAt(verb, depth - 1)
    if (own && this.#passRelative(walk, own)) return undefined
    if (this.#tag(verb) === 'verb') return this.#found(walk, mention)
    walk.at = start - 2
    walk.path = 'phrase'
    return undefined
  }

  #tag(at: number): Tag | undefined {
    return this.#words.tokens[at]?.tag
  }

  #mentionAt(at: number): Mention | undefined {
    return mentionAt(this.#words, at)
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
    const { mentions } = this.#words
    let index = firstAtOrAfter(mentions, at, ({ last }) => last)
    let mention = mentions[index]
    // “his friend” and “Hale’s friend” each are two mentions, the owner first.
    while (mention?.isPossessor === true) {
      const next = mentions[index + 1]
      if (!next || next.first > mention.last + 2) break
      index++
      mention = next
    }
    return mention && mention.first >= at && mention.first <= at + reach.inverted ? mention : undefined
  }

  #inverted(verb: number): Subject | null {
    let at = verb + 1
    while (this.#tag(at) === 'adverb') at++
    const mention = nominal.has(this.#tag(at)) ? this.#phraseFrom(at) : undefined
    if (!mention || mention.first - at >= reach.inverted) return null
    // “About four in ten said they were”: what has a verb of its own is no subject of this one.
    const next = this.#words.tokens[mention.last + 1]
    return next?.tag === 'auxiliary' || next?.tag === 'verb' ? null : { mention, path: 'inverted' }
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
