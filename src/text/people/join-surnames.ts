/**
 * Surnames that stand alone (“Obama”, “Mr Hale”): each belongs to whoever bears it in full in the same article, else to the
 * library's one bearer of it, if nothing speaks against. Of several bearers the role that is printed beside it may tell.
 */
import type { AreApart } from './apart.ts'
import type { Cluster } from './cluster.ts'
import type { FormGround } from './bearer.ts'
import type { Joined, JoinedForm } from './joined.ts'
import { doubleSurname, type LoneName } from './lone-name.ts'
import type { Voice } from './voice.ts'

export interface Surnames {
  readonly joined: ReadonlyMap<Cluster, readonly JoinedForm[]>
  readonly alone: readonly Joined[]
}

export function joinSurnames(names: readonly LoneName[], clusters: readonly Cluster[], areApart: AreApart): Surnames {
  const bySurname = surnamesOf(clusters)
  const joined = new Map<Cluster, JoinedForm[]>()
  const join = ({ voice }: LoneName, { bearer, ground }: Choice): void => {
    add(joined, bearer, { voices: [voice], ground })
    bearer.articles.add(voice.article)
  }
  const left = names.filter((name) => {
    const bearers = bearersOf(name, bySurname, areApart)
    const found = chosen(bearers, name)
    if (found) join(name, found)
    return !found
  })
  const alone = new Map<string, { voices: Voice[]; readonly maybe: readonly Cluster[] }>()
  // Only now is it known in how many articles each bearer is.
  for (const name of left) {
    const bearers = bearersOf(name, bySurname, areApart)
    const most = foremost(bearers.filter((bearer) => isLikely(bearer, name)))
    if (most && !isAmongSeveral(bearers, name)) join(name, { bearer: most, ground: 'by-far' })
    else {
      const of = bearers.map((each) => each.names[0]?.voices[0]?.name)
      const key = JSON.stringify([name.surname, name.hasHonorific ? name.voice.gender : null, of])
      const known = alone.get(key)
      if (known) known.voices.push(name.voice)
      else alone.set(key, { voices: [name.voice], maybe: bearers })
    }
  }
  return {
    joined,
    alone: [...alone.values()].map(({ voices, maybe }) => ({
      forms: [{ voices, ground: 'same' }],
      maybe: maybe.flatMap(({ names: [first] }) => first?.voices.slice(0, 1) ?? []),
    })),
  }
}

/** “Schultz” and “Sutter Schultz” are both surnames of “Ann Sutter Schultz”. */
function surnamesOf(clusters: readonly Cluster[]): Map<string, Cluster[]> {
  const bySurname = new Map<string, Cluster[]>()
  for (const cluster of clusters) {
    const surnames = new Set(cluster.names.flatMap(({ name }) => [name.surname, doubleSurname(name) ?? []].flat()))
    for (const surname of surnames) add(bySurname, surname, cluster)
  }
  return bySurname
}

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function bearersOf(
  name: LoneName,
  bySurname: ReadonlyMap<string, readonly Cluster[]>,
  areApart: AreApart,
): readonly Cluster[] {
  return name.isName ? (bySurname.get(name.surname) ?? []).filter((each) => mayBear(each, name, areApart)) : []
}

/** Whether its article names several who bear it. */
function isAmongSeveral(bearers: readonly Cluster[], { voice }: LoneName): boolean {
  return bearers.filter(({ articles }) => articles.has(voice.article)).length > 1
}

interface Choice {
  readonly bearer: Cluster
  readonly ground: FormGround
}

function mayBear({ gender, names }: Cluster, { voice }: LoneName, areApart: AreApart): boolean {
  if (gender && voice.gender && gender !== voice.gender) return false
  return !names.some(({ voices: [first] }) => first && areApart(first.name, voice.name))
}

/**
 * Whether a surname alone may be the bearer's although no article names both: whose first name is one that people bear, and who is
 * known to be of the gender that an honorific shows.
 */
function isLikely({ gender, names }: Cluster, { voice, hasHonorific }: LoneName): boolean {
  return !(hasHonorific && gender !== voice.gender) && names.some(({ hasGivenName }) => hasGivenName)
}

function chosen(bearers: readonly Cluster[], name: LoneName): Choice | null {
  const { voice } = name
  const here = bearers.filter(({ articles }) => articles.has(voice.article))
  const [onlyHere] = here
  if (onlyHere && here.length === 1) return { bearer: onlyHere, ground: 'in-article' }
  if (here.length > 1) return null
  const likelier = bearers.filter((bearer) => isLikely(bearer, name))
  const [only] = likelier
  // “Joe” may be anybody's first name.
  const isSurname = !name.isGivenName || name.hasHonorific
  if (only && bearers.length === 1 && isSurname) return { bearer: only, ground: 'only-bearer' }
  const alike = likelier.filter((bearer) => hasRole(bearer, voice.descriptions))
  const [likely] = alike
  return likely && alike.length === 1 ? { bearer: likely, ground: 'same-role' } : null
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

/** Whether articles print one of `descriptions` beside the bearer's full name. */
function hasRole({ names }: Cluster, descriptions: readonly string[]): boolean {
  const wanted = new Set(descriptions.map((words) => words.toLowerCase()))
  return names.some(({ voices }) =>
    voices.some((voice) => voice.descriptions.some((words) => wanted.has(words.toLowerCase()))),
  )
}
