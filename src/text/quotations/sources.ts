/** Which mentions may be the source of a cue, and what speaks for each; found once a cue, however many passages ask. */
import { firstAtOrAfter } from '../sorted.ts'
import type { Cue } from './cues.ts'
import type { Evidence, Part } from './evidence.ts'
import type { Mention } from './mention.ts'
import type { Reading } from './reading.ts'
import { sourceEvidence } from './source-features.ts'
import { Voices } from './voices.ts'
import type { Tag, TaggedToken } from './token.ts'
import { type CueTraits, cueTraits, type MentionTraits, mentionTraits } from './traits.ts'

/** How many mentions are looked at on each side of a cue, and how far off; those next to it (`near`) in any case. */
const reach = { tokens: 45, near: 4, left: 14, right: 3 }

/** What was found out for one passage and holds for all that ask again, and who speaks in the whole article. */
export interface Known {
  readonly sources: Map<Cue, Sources>
  readonly traits: Map<Mention, MentionTraits>
  readonly voices: Voices
}

/** Nothing found out as yet. */
export function nothingKnown(reading: Reading): Known {
  return { sources: new Map(), traits: new Map(), voices: new Voices(reading) }
}

function traitsOf(reading: Reading, mention: Mention, { traits }: Known): MentionTraits {
  const found = traits.get(mention)
  if (found) return found
  const made = mentionTraits(reading, mention)
  traits.set(mention, made)
  return made
}

export interface Source {
  readonly mention: Mention
  readonly evidence: Evidence
  readonly code: Part
  readonly headClass: Part
  /** How often its head word speaks elsewhere in the article, and how often it is named. */
  readonly spoken: Part
  readonly named: Part
}

/** A cue's traits, and all that may be its source. */
export interface Sources {
  readonly traits: CueTraits
  readonly sources: readonly Source[]
}

/** The mentions that may be the source of `cue`. */
export function sourcesOf(reading: Reading, cue: Cue, known: Known): Sources {
  const found = known.sources.get(cue)
  if (found) return found
  const { mentions, tokens } = reading
  const sentence = tokens[cue.first]?.sentence
  const middle = firstAtOrAfter(mentions, cue.first, (mention) => mention.last)
  const fits = (mention: Mention | undefined): mention is Mention =>
    mention !== undefined &&
    mention.headClass !== 'time' &&
    tokens[mention.head]?.sentence === sentence &&
    Math.abs(mention.head - cue.first) <= reach.tokens
  const ofCue = cueTraits(reading, cue)
  const sources: Source[] = []
  const add = (mention: Mention | undefined): void => {
    if (!fits(mention)) return
    const traits = traitsOf(reading, mention, known)
    const { evidence, code } = sourceEvidence(reading, cue, ofCue, mention, traits)
    const spoken = known.voices.spoken(mention, cue)
    const named = known.voices.named(mention)
    sources.push({ mention, evidence, code, headClass: traits.headClass, spoken, named })
  }
  for (let at = middle - 1; at >= Math.max(0, middle - reach.left); at--) {
    const mention = mentions[at]
    if (mention && (at >= middle - reach.near || couldBeSubject(tokens, mention))) add(mention)
  }
  for (let at = middle; at < middle + reach.right; at++) {
    const mention = mentions[at]
    if (mention && mention.first > cue.last) add(mention)
  }
  const all = { traits: ofCue, sources }
  known.sources.set(cue, all)
  return all
}

const neverBeforeSubjects: ReadonlySet<Tag> = new Set<Tag>([
  'preposition',
  'to',
  'verb',
  'gerund',
  'participle',
  'possessive',
  'noun',
  'name',
])

/** Far from its cue, a phrase after a preposition or a verb is no subject. */
function couldBeSubject(tokens: readonly TaggedToken[], mention: Mention): boolean {
  const before = tokens[mention.first - 1]
  return !before || before.sentence !== tokens[mention.first]?.sentence || !neverBeforeSubjects.has(before.tag)
}
