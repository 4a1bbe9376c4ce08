/** Coreference: whom a pronoun or a description stands for. */
import { apposedBearer } from './apposition.ts'
import { type Bearer, findBearers } from './bearers.ts'
import { type ClauseRole, clauseRole, reportsWords } from './clause-roles.ts'
import { pronounWeights } from './coreference-weights.ts'
import type { Mention } from './mentions.ts'
import type { Gender } from './names.ts'
import type { Reading } from './reading.ts'
import { thingMeant } from './things.ts'

export interface Referents {
  readonly bearers: readonly Bearer[]
  readonly bearerOf: ReadonlyMap<Mention, Bearer>
  /** For “they” and “it”: the mention that they take up, itself no pronoun. */
  readonly thingOf: ReadonlyMap<Mention, Mention>
}

const pronounGender: Readonly<Record<string, Gender>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
}

/** Someone who may be meant: a bearer with the last mention that stood for them, a pronoun's among them. */
interface Antecedent {
  readonly bearer: Bearer
  readonly last: Mention
  readonly role: ClauseRole
  readonly count: number
}

const spread = (count: number): string => (count <= 3 ? String(count) : count < 6 ? '4' : count < 12 ? '6' : '12')

/** What speaks for an antecedent, as named features; `pronounWeights` gives each a number. */
export function antecedentFeatures(
  reading: Reading,
  pronoun: Mention,
  candidate: Antecedent,
  rank: number,
  speaker: Bearer | null,
): readonly string[] {
  const { tokens } = reading
  const here = tokens[pronoun.head]
  const there = tokens[candidate.last.head]
  const sentences = Math.min(4, (here?.sentence ?? 0) - (there?.sentence ?? 0))
  const blocks = Math.min(3, (here?.block ?? 0) - (there?.block ?? 0))
  const { role } = candidate
  const kind =
    candidate.last.headClass === 'pronoun'
      ? 'pronoun'
      : candidate.bearer.isPerson
        ? 'person'
        : candidate.bearer.isBody
          ? 'body'
          : 'unknown'
  return [
    `far ${sentences}/${blocks}`,
    `role ${role}`,
    `role ${role}/${Math.min(2, sentences)}`,
    `kind ${kind}`,
    `kind ${kind}/${role}`,
    `rank ${Math.min(4, rank)}`,
    `count ${spread(candidate.count)}`,
    candidate.bearer === speaker ? `speaker ${Math.min(2, blocks)}` : 'no speaker',
    candidate.bearer.names.some((name) => name.given !== '') ? 'full name' : 'one word',
  ]
}

const weights = new Map(Object.entries(pronounWeights))

function weightOf(names: readonly string[]): number {
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
  speaker: Bearer | null,
  gender: Gender | null,
): readonly { readonly antecedent: Antecedent; readonly names: readonly string[] }[] {
  const fits = recent.filter(
    ({ bearer }) => !bearer.isBody && (gender === null || bearer.gender === null || bearer.gender === gender),
  )
  return fits.slice(0, furthestAntecedents).map((antecedent, rank) => ({
    antecedent,
    names: antecedentFeatures(reading, pronoun, antecedent, rank, speaker),
  }))
}

/** A bearer without a known gender is a little less likely to be meant than one who fits. */
const unknownGender = -1

function choose(
  reading: Reading,
  pronoun: Mention,
  recent: readonly Antecedent[],
  speaker: Bearer | null,
  gender: Gender,
): Antecedent | null {
  let best: Antecedent | null = null
  let bestScore = -Infinity
  for (const { antecedent, names } of antecedentsFor(reading, pronoun, recent, speaker, gender)) {
    const score = weightOf(names) + (antecedent.bearer.gender === null ? unknownGender : 0)
    if (score > bestScore) [best, bestScore] = [antecedent, score]
  }
  return best
}

/** “the Democratic nominee”: the one last called so, best one who bears all of its words. */
function describedBearer(reading: Reading, mention: Mention, recent: readonly Antecedent[]): Antecedent | null {
  const { tokens } = reading
  if (mention.headClass !== 'person' || tokens[mention.first]?.low !== 'the') return null
  // “the head of the port” is more than a role.
  if (mention.last === mention.head && tokens[mention.last + 1]?.low === 'of') return null
  const role = tokens[mention.head]?.low ?? ''
  const words = tokens.slice(mention.first + 1, mention.head).map(({ low }) => low)
  let best: Antecedent | null = null
  let bestCount = -1
  for (const antecedent of recent) {
    const { isPerson, roles, epithets } = antecedent.bearer
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

/** Who each mention stands for, read in order; `speakerMentions` are those that were found to speak. */
export function resolveMentions(
  reading: Reading,
  speakerMentions: ReadonlySet<Mention>,
  visit?: (pronoun: Mention, gender: Gender, recent: readonly Antecedent[], speaker: Bearer | null) => void,
): Referents {
  const bearerOf = new Map<Mention, Bearer>()
  const bearers = findBearers(reading)
  for (const bearer of bearers) for (const mention of bearer.mentions) bearerOf.set(mention, bearer)
  const recent: Antecedent[] = []
  let speaker: Bearer | null = null
  const note = (bearer: Bearer, mention: Mention): void => {
    const at = recent.findIndex((each) => each.bearer === bearer)
    const [known] = at < 0 ? [] : recent.splice(at, 1)
    recent.unshift({ bearer, last: mention, role: clauseRole(reading, mention), count: (known?.count ?? 0) + 1 })
    if (recent.length > 40) recent.pop()
    bearerOf.set(mention, bearer)
    if (speakerMentions.has(mention) || reportsWords(reading, mention)) speaker = bearer
  }
  const thingOf = new Map<Mention, Mention>()
  reading.mentions.forEach((mention, at) => {
    const named = bearerOf.get(mention) ?? apposedBearer(reading, at, bearerOf)
    if (named) {
      note(named, mention)
      return
    }
    const low = reading.tokens[mention.head]?.low ?? ''
    const gender = pronounGender[low]
    if (gender) visit?.(mention, gender, recent, speaker)
    if (low === 'they' || low === 'it') {
      // Only those who speak are asked for: “it” is too common to look up each.
      const thing = speakerMentions.has(mention) ? thingMeant(reading, at, bearerOf, speakerMentions) : undefined
      if (thing) thingOf.set(mention, thing)
      return
    }
    const found = gender
      ? choose(reading, mention, recent, speaker, gender)
      : /^(?:who|which|that)$/.test(low)
        ? relativeAntecedent(reading, mention, recent)
        : describedBearer(reading, mention, recent)
    if (found) note(found.bearer, mention)
  })
  return { bearers, bearerOf, thingOf }
}
