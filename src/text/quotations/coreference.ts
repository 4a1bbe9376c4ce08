/** Coreference: whom a pronoun or a description stands for. */
import { apposedEntity } from './apposition.ts'
import { type Entity, findEntities } from './entities.ts'
import { bodyMeant, describedBodies } from './bodies.ts'
import { type ClauseRole, clauseRole, reportsWords } from './clause-roles.ts'
import type { Gender, Weights } from './language.ts'
import { firstAtOrAfter } from '../sorted.ts'
import type { Mention } from './mention.ts'
import type { Reading } from './reading.ts'
import { shareOfBest } from './share-of-best.ts'
import { thingMeant } from './things.ts'

export interface Referents {
  readonly entities: readonly Entity[]
  readonly entityOf: ReadonlyMap<Mention, Entity>
  /** For “they” and “it”: the mention that they take up, itself no pronoun. */
  readonly thingOf: ReadonlyMap<Mention, Mention>
  /** For “he” and “she”: the share of the one who was chosen among all who could be meant (softmax). */
  readonly shareOf: ReadonlyMap<Mention, number>
}

/** Someone who may be meant: an entity with the last mention that stood for them, a pronoun's among them. */
interface Antecedent {
  readonly entity: Entity
  readonly last: Mention
  readonly role: ClauseRole
  readonly count: number
}

const spread = (count: number): string => (count <= 3 ? String(count) : count < 6 ? '4' : count < 12 ? '6' : '12')

/** What speaks for an antecedent, as named features; the language's `pronounWeights` give each a number. */
export function antecedentFeatures(
  reading: Reading,
  pronoun: Mention,
  candidate: Antecedent,
  rank: number,
  speaker: Entity | null,
): readonly string[] {
  const { tokens } = reading
  const here = tokens[pronoun.head]
  const there = tokens[candidate.last.head]
  const sentences = Math.min(4, (here?.sentence ?? 0) - (there?.sentence ?? 0))
  const blocks = Math.min(3, (here?.block ?? 0) - (there?.block ?? 0))
  const { role } = candidate
  const what = candidate.last.headClass === 'pronoun' ? 'pronoun' : candidate.entity.isPerson ? 'person' : 'unknown'
  return [
    `far ${sentences}/${blocks}`,
    `role ${role}`,
    `role ${role}/${Math.min(2, sentences)}`,
    `class ${what}`,
    `class ${what}/${role}`,
    `rank ${Math.min(4, rank)}`,
    `count ${spread(candidate.count)}`,
    candidate.entity === speaker ? `speaker ${Math.min(2, blocks)}` : 'no speaker',
    candidate.entity.names.some((name) => name.given !== '') ? 'full name' : 'one word',
  ]
}

function weightOf(names: readonly string[], weights: Weights): number {
  let sum = 0
  for (const name of names) sum += weights.get(name) ?? 0
  return sum
}

/** How far back a pronoun may reach, in antecedents ordered by their last mention. */
const furthestAntecedents = 8

/** The antecedents of a gendered pronoun with their features, best known last; none of another gender, no bodies. */
export function antecedentsFor(
  reading: Reading,
  pronoun: Mention,
  recent: readonly Antecedent[],
  speaker: Entity | null,
  gender: Gender | null,
): readonly { readonly antecedent: Antecedent; readonly names: readonly string[] }[] {
  const fits = recent.filter(
    ({ entity }) =>
      !entity.isBody && !entity.isDoubtful && (gender === null || entity.gender === null || entity.gender === gender),
  )
  return fits.slice(0, furthestAntecedents).map((antecedent, rank) => ({
    antecedent,
    names: antecedentFeatures(reading, pronoun, antecedent, rank, speaker),
  }))
}

/** An entity without a known gender is a little less likely to be meant than one who fits. */
const unknownGender = -1

function choose(
  reading: Reading,
  pronoun: Mention,
  recent: readonly Antecedent[],
  speaker: Entity | null,
  gender: Gender,
): { readonly antecedent: Antecedent; readonly share: number } | null {
  let best: Antecedent | null = null
  let bestScore = -Infinity
  const scores: number[] = []
  for (const { antecedent, names } of antecedentsFor(reading, pronoun, recent, speaker, gender)) {
    const score =
      weightOf(names, reading.language.pronounWeights) + (antecedent.entity.gender === null ? unknownGender : 0)
    scores.push(score)
    if (score > bestScore) [best, bestScore] = [antecedent, score]
  }
  return best && { antecedent: best, share: shareOfBest(scores) }
}

/** “the Democratic nominee”: the one last called so, best one who bears all of its words. */
function describedEntity(reading: Reading, mention: Mention, recent: readonly Antecedent[]): Antecedent | null {
  const { tokens, language } = reading
  const { definite, ofHead } = language.phrases
  if (
    (mention.headClass !== 'person' && mention.headClass !== 'thing') ||
    !definite.has(tokens[mention.first]?.low ?? '')
  )
    return null
  // “the head of the port” is more than a role.
  if (ofHead.has(tokens[mention.last + 1]?.low ?? '')) return null
  const role = tokens[mention.head]?.low ?? ''
  const words = tokens.slice(mention.first + 1, mention.head).map(({ low }) => low)
  let best: Antecedent | null = null
  let bestCount = -1
  for (const antecedent of recent) {
    const { isPerson, roles, epithets } = antecedent.entity
    if (!isPerson || !roles.has(role)) continue
    const count = words.filter((word) => epithets.has(word)).length
    if (count > bestCount) [best, bestCount] = [antecedent, count]
  }
  return best
}

/** “Hale, who said”, “the port, which said”: the mention right before. */
function relativeAntecedent(reading: Reading, mention: Mention, recent: readonly Antecedent[]): Antecedent | null {
  const first = recent[0]
  return first &&
    mention.first - first.last.last <= 12 &&
    reading.tokens[first.last.head]?.sentence === reading.tokens[mention.head]?.sentence
    ? first
    : null
}

/** In talk a pronoun takes up whom this turn or the one before it names, and never the author above. */
function withinReach(reading: Reading, pronoun: Mention, recent: readonly Antecedent[]): readonly Antecedent[] {
  const { tokens, frame } = reading
  const at = tokens[pronoun.head]?.start ?? 0
  const turn = firstAtOrAfter(frame.turns, at + 1, ({ label }) => label.start) - 1
  if ((frame.turns[turn]?.spans.at(-1)?.end ?? 0) <= at) return recent
  const from = frame.turns[turn - 1]?.label.start ?? frame.turns[turn]?.label.start ?? 0
  return recent.filter(({ last }) => (tokens[last.head]?.start ?? 0) >= from)
}

/** Who each mention stands for, read in order; `speakerMentions` are those that were found to speak. */
export function resolveMentions(
  reading: Reading,
  speakerMentions: ReadonlySet<Mention>,
  visit?: (pronoun: Mention, gender: Gender, recent: readonly Antecedent[], speaker: Entity | null) => void,
): Referents {
  const entityOf = new Map<Mention, Entity>()
  const entities = findEntities(reading)
  for (const entity of entities) for (const mention of entity.mentions) entityOf.set(mention, entity)
  const described = describedBodies(reading, entityOf)
  const recent: Antecedent[] = []
  let speaker: Entity | null = null
  const note = (entity: Entity, mention: Mention): void => {
    const at = recent.findIndex((each) => each.entity === entity)
    const [known] = at < 0 ? [] : recent.splice(at, 1)
    recent.unshift({ entity, last: mention, role: clauseRole(reading, mention), count: (known?.count ?? 0) + 1 })
    if (recent.length > 40) recent.pop()
    entityOf.set(mention, entity)
    if (speakerMentions.has(mention) || reportsWords(reading, mention)) speaker = entity
  }
  const thingOf = new Map<Mention, Mention>()
  const shareOf = new Map<Mention, number>()
  const { pronouns } = reading.language
  reading.mentions.forEach((mention, at) => {
    // A label says who speaks; nobody speaks of it.
    if (reading.labels.has(mention)) return
    const named = entityOf.get(mention) ?? apposedEntity(reading, at, entityOf)
    if (named) {
      note(named, mention)
      return
    }
    const low = reading.tokens[mention.head]?.low ?? ''
    const gender = pronouns.genders.get(low)
    if (gender) visit?.(mention, gender, recent, speaker)
    if (pronouns.things.has(low)) {
      // Only those who speak are asked for: “it” is too common to look up each.
      const thing = speakerMentions.has(mention) ? thingMeant(reading, at, entityOf, speakerMentions) : undefined
      if (thing) thingOf.set(mention, thing)
      return
    }
    const chosen = gender && choose(reading, mention, withinReach(reading, mention, recent), speaker, gender)
    if (chosen) shareOf.set(mention, chosen.share)
    const found = gender
      ? chosen?.antecedent
      : pronouns.relative.has(low)
        ? relativeAntecedent(reading, mention, recent)
        : (describedEntity(reading, mention, recent) ?? bodyMeant(reading, mention, recent, described, speaker))
    if (found) note(found.entity, mention)
  })
  return { entities, entityOf, thingOf, shareOf }
}
