/** What the answer to “who says this?” rests on, as far as it may be doubted. */
import { firstAtOrAfter } from '../sorted.ts'
import { apposedEntity } from './apposition.ts'
import type { Mention } from './mention.ts'
import type { Referents } from './coreference.ts'
import type { Reading } from './reading.ts'
import type { Weighed } from './weighing.ts'

/**
 * How the source was found: by the label that opens a turn, by another form that is certain, by a cue, by the passage before, because
 * the words stand in somebody's turn, or not at all.
 */
export type SourceMeans = 'turn' | 'form' | 'cue' | 'continued' | 'label' | 'nobody'

/**
 * How it is known whom the source's mention stands for. `name`: it says so itself, or the name stands right behind it. `chosen`: “he”, chosen among those who may be meant.
 * `thing`: “they”, “it”. `described`: a description that is taken for somebody who is named. `open`: a description of one person (“the
 * mayor”) that is not. `phrase`: any other description, which is all that the text tells. `unknown`: a pronoun that stands for nobody found.
 */
export type ReferentMeans = 'name' | 'chosen' | 'thing' | 'described' | 'open' | 'phrase' | 'unknown'

export interface Ground {
  readonly means: SourceMeans
  /** The chance of the source among all candidates, by the weights that chose it. */
  readonly source: number
  /** Null where there is no source. */
  readonly referent: ReferentMeans | null
  /** Of one who was chosen: the share among those who may be meant; else 1. */
  readonly share: number
}

export function groundOf(reading: Reading, referents: Referents, { kind, mention, certainty }: Weighed): Ground {
  if (kind === 'label')
    return { means: 'label', source: Math.max(certainty, 1 - certainty), referent: 'name', share: 1 }
  if (!mention || kind === 'nobody') return { means: 'nobody', source: certainty, referent: null, share: 1 }
  // “I” in a turn is whoever speaks in it.
  const referent = kind === 'self' ? 'name' : referentMeans(reading, referents, mention)
  const means = kind === 'continued' ? 'continued' : certainty === 1 ? 'form' : 'cue'
  return { means, source: certainty, referent, share: (referent === 'chosen' && referents.shareOf.get(mention)) || 1 }
}

function referentMeans(reading: Reading, referents: Referents, mention: Mention): ReferentMeans {
  const { tokens, mentions, language } = reading
  if (mention.headClass === 'name') return 'name'
  const at = firstAtOrAfter(mentions, mention.first, ({ first }) => first)
  if (apposedEntity(reading, at, referents.entityOf)) return 'name'
  if (referents.shareOf.has(mention)) return 'chosen'
  if (referents.thingOf.has(mention)) return 'thing'
  const isKnown = referents.entityOf.has(mention)
  if (mention.headClass === 'pronoun') return isKnown ? 'described' : 'unknown'
  if (isKnown) return 'described'
  const isDefinite = language.phrases.definite.has(tokens[mention.first]?.low ?? '')
  return mention.headClass === 'person' && isDefinite ? 'open' : 'phrase'
}

/** Where a name and a colon open the quotation itself. */
export const labelGround: Ground = { means: 'turn', source: 1, referent: 'name', share: 1 }
