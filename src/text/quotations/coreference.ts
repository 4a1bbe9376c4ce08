/** Coreference: whom a pronoun or a description stands for. */
import { apposedEntity } from './apposition.ts'
import { type Entity, findEntities } from './entities.ts'
import { bodyMeant, describedBodies, type Descriptions } from './bodies.ts'
import { namedAfterOpening, Waiting } from './cataphora.ts'
import { clauseRole, reportsWords } from './clause-roles.ts'
import { describedEntity } from './descriptions.ts'
import type { Gender, Weights } from './language.ts'
import { firstAtOrAfter } from '../sorted.ts'
import type { Mention } from './mention.ts'
import { type Antecedent, antecedentFeatures, type LastSpeaker } from './pronoun-features.ts'
import type { Reading } from './reading.ts'
import { relativeAntecedent } from './relatives.ts'
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
  speaker: LastSpeaker | null,
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
  speaker: LastSpeaker | null,
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

/** In talk a pronoun takes up whom this turn or the one before it names, and never the author above. */
function withinReach(reading: Reading, pronoun: Mention, recent: readonly Antecedent[]): readonly Antecedent[] {
  const { tokens, frame } = reading
  const at = tokens[pronoun.head]?.start ?? 0
  const turn = firstAtOrAfter(frame.turns, at + 1, ({ label }) => label.start) - 1
  if ((frame.turns[turn]?.spans.at(-1)?.end ?? 0) <= at) return recent
  const from = frame.turns[turn - 1]?.label.start ?? frame.turns[turn]?.label.start ?? 0
  return recent.filter(({ last }) => (tokens[last.head]?.start ?? 0) >= from)
}

/** Called for each gendered pronoun, before it is found out whom it stands for. */
type Visit = (pronoun: Mention, gender: Gender, recent: readonly Antecedent[], speaker: LastSpeaker | null) => void

/** Reads the mentions in order, and remembers who was named and meant last. */
class Resolver {
  readonly entities: readonly Entity[]
  readonly entityOf = new Map<Mention, Entity>()
  readonly thingOf = new Map<Mention, Mention>()
  readonly shareOf = new Map<Mention, number>()
  readonly #reading: Reading
  readonly #speaking: ReadonlySet<Mention>
  readonly #described: Descriptions
  readonly #recent: Antecedent[] = []
  readonly #waiting = new Waiting()
  readonly #people = new Set<Entity>()
  #speaker: Entity | null = null

  constructor(reading: Reading, speaking: ReadonlySet<Mention>) {
    this.#reading = reading
    this.#speaking = speaking
    this.entities = findEntities(reading)
    for (const entity of this.entities) for (const mention of entity.mentions) this.entityOf.set(mention, entity)
    this.#described = describedBodies(reading, this.entityOf)
  }

  read(at: number, visit?: Visit): void {
    const mention = this.#reading.mentions[at]
    // A label says who speaks; nobody speaks of it.
    if (!mention || this.#reading.labels.has(mention)) return
    const named = this.entityOf.get(mention) ?? apposedEntity(this.#reading, at, this.entityOf)
    if (named) {
      for (const pronoun of this.#waiting.endedBy(this.#reading, named, mention)) this.entityOf.set(pronoun, named)
      this.#note(named, mention)
      return
    }
    const { pronouns } = this.#reading.language
    const low = this.#reading.tokens[mention.head]?.low ?? ''
    const gender = pronouns.genders.get(low)
    if (gender) this.#readGendered(at, mention, gender, visit)
    else if (pronouns.things.has(low)) this.#readThing(at, mention)
    else if (pronouns.relative.has(low)) this.#readRelative(at, mention)
    else this.#readDescription(mention)
  }

  #note(entity: Entity, mention: Mention): void {
    const recent = this.#recent
    const at = recent.findIndex((each) => each.entity === entity)
    const [known] = at < 0 ? [] : recent.splice(at, 1)
    const role = clauseRole(this.#reading, mention)
    recent.unshift({ entity, last: mention, role, count: (known?.count ?? 0) + 1 })
    if (recent.length > mostRecent) recent.pop()
    this.entityOf.set(mention, entity)
    if (this.#speaking.has(mention) || reportsWords(this.#reading, mention)) this.#speaker = entity
  }

  #readGendered(at: number, mention: Mention, gender: Gender, visit: Visit | undefined): void {
    const speaker = this.#speaker && {
      entity: this.#speaker,
      last: this.#recent.find(({ entity }) => entity === this.#speaker)?.last,
    }
    visit?.(mention, gender, this.#recent, speaker)
    const reach = withinReach(this.#reading, mention, this.#recent)
    const after = namedAfterOpening(this.#reading, at, gender, this.entityOf)
    const chosen = after ? null : choose(this.#reading, mention, reach, speaker, gender)
    if (chosen) this.shareOf.set(mention, chosen.share)
    const found = after ?? chosen?.antecedent.entity
    if (found) {
      this.#people.add(found)
      this.#note(found, mention)
    } else if (reach === this.#recent) this.#waiting.add(mention, gender)
  }

  #readThing(at: number, mention: Mention): void {
    // Only those who speak are asked for: “it” is too common to look up each.
    if (!this.#speaking.has(mention)) return
    const thing = thingMeant(this.#reading, at, this.entityOf, this.#speaking)
    if (thing) this.thingOf.set(mention, thing)
  }

  #readRelative(at: number, mention: Mention): void {
    const taken = relativeAntecedent(this.#reading, at, this.entityOf)
    if (taken?.entity) this.#note(taken.entity, mention)
    else if (taken) this.thingOf.set(mention, taken.mention)
  }

  #readDescription(mention: Mention): void {
    const recent = this.#recent
    const found =
      describedEntity(this.#reading, mention, recent, this.entities) ??
      bodyMeant(this.#reading, mention, recent, this.#described, { speaker: this.#speaker, people: this.#people })
    if (found) this.#note(found.entity, mention)
  }
}

/** So many of those who were named or meant last are remembered. */
const mostRecent = 40

/** Who each mention stands for, read in order; `speakerMentions` are those that were found to speak. */
export function resolveMentions(reading: Reading, speakerMentions: ReadonlySet<Mention>, visit?: Visit): Referents {
  const resolver = new Resolver(reading, speakerMentions)
  reading.mentions.forEach((_, at) => {
    resolver.read(at, visit)
  })
  const { entities, entityOf, thingOf, shareOf } = resolver
  return { entities, entityOf, thingOf, shareOf }
}
