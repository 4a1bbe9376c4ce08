/**
 * Surnames that stand alone (“Obama”, “Mr Hale”): each belongs to whoever bears it in full in the same article, else to the
 * library's one bearer of it, if nothing speaks against. Of several bearers the role that is printed beside it may tell.
 */
import type { AreApart } from './apart.ts'
import type { Cluster } from './cluster.ts'
import type { FormGround } from './bearer.ts'
import type { Joined, JoinedForm } from './joined.ts'
import { type Candidates, LoneBearers } from './lone-bearers.ts'
import type { LoneName } from './lone-name.ts'
import type { Voice } from './voice.ts'

export interface Surnames {
  readonly joined: ReadonlyMap<Cluster, readonly JoinedForm[]>
  readonly alone: readonly Joined[]
}

interface Choice {
  readonly bearer: Cluster
  readonly ground: FormGround
}

/** In two rounds, each of which sees what stood before it: no name's bearer depends on which article is first. */
export function joinSurnames(names: readonly LoneName[], clusters: readonly Cluster[], areApart: AreApart): Surnames {
  const known = new LoneBearers(clusters, areApart)
  const joined = new Map<Cluster, JoinedForm[]>()
  const round = (among: readonly LoneName[], choose: (name: LoneName) => Choice | null): LoneName[] => {
    const choices = among.map((name) => [name, choose(name)] as const)
    for (const [name, choice] of choices) {
      if (!choice) continue
      const { bearer, ground } = choice
      joined.set(bearer, joined.get(bearer) ?? [])
      joined.get(bearer)?.push({ voices: [name.voice], ground })
      known.add(bearer, name)
    }
    return choices.flatMap(([name, choice]) => (choice ? [] : [name]))
  }
  const left = round(names, (name) => chosen(known, name))
  const foremostOf = new Map<Candidates, Cluster | undefined>()
  // Only now is it known in how many articles each bearer is.
  const alone = round(left, (name) => {
    const candidates = known.of(name)
    if (!foremostOf.has(candidates)) foremostOf.set(candidates, foremost(candidates.likely))
    const most = foremostOf.get(candidates)
    // Its article may name several who bear it.
    return most && known.inArticle(name).length < 2 ? { bearer: most, ground: 'by-far' } : null
  })
  return { joined, alone: grouped(alone, known) }
}

/** Those who could be the same people stay together. */
function grouped(names: readonly LoneName[], known: LoneBearers): Joined[] {
  const groups = new Map<string, { voices: Voice[]; readonly maybe: readonly Cluster[] }>()
  const numbers = new Map<Candidates, string>()
  for (const name of names) {
    const candidates = known.of(name)
    const of = numbers.get(candidates) ?? keyOf(candidates)
    numbers.set(candidates, of)
    const key = JSON.stringify([name.surname, name.hasHonorific ? name.voice.gender : null, of])
    const group = groups.get(key)
    if (group) group.voices.push(name.voice)
    else groups.set(key, { voices: [name.voice], maybe: candidates.bearers })
  }
  return [...groups.values()].map(({ voices, maybe }) => ({
    forms: [{ voices, ground: 'same' }],
    maybe: maybe.flatMap(({ names: [first] }) => first?.voices.slice(0, 1) ?? []),
  }))
}

const keyOf = ({ bearers }: Candidates): string =>
  bearers.map(({ names: [first] }) => first?.voices[0]?.name).join('\n')

function chosen(known: LoneBearers, name: LoneName): Choice | null {
  const here = known.inArticle(name)
  const [onlyHere] = here
  if (onlyHere && here.length === 1) return { bearer: onlyHere, ground: 'in-article' }
  if (here.length > 1) return null
  const candidates = known.of(name)
  const [only] = candidates.likely
  // “Joe” may be anybody's first name.
  const isSurname = !name.isGivenName || name.hasHonorific
  if (only && candidates.bearers.length === 1 && isSurname) return { bearer: only, ground: 'only-bearer' }
  const alike = known.withRole(candidates, name.voice.descriptions)
  const [one] = alike
  return one && alike.length === 1 ? { bearer: one, ground: 'same-role' } : null
}

/** One name among many is by far the most quoted from so many articles, and so many times more than all others together. */
const foremostArticles = 30
const timesMore = 20

function foremost(bearers: readonly Cluster[]): Cluster | undefined {
  const [first, ...others] = bearers.toSorted((a, b) => b.articles.size - a.articles.size)
  const rest = others.reduce((sum, { articles }) => sum + articles.size, 0)
  const isForemost = first && first.articles.size >= foremostArticles && first.articles.size >= rest * timesMore
  return isForemost ? first : undefined
}
