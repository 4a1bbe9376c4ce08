/** Who may be meant by surnames that stand alone. What is asked again and again is worked out once a surname. */
import type { AreApart } from './apart.ts'
import type { Cluster } from './cluster.ts'
import { doubleSurname, type LoneName } from './lone-name.ts'

/** Those who may be meant by one way of writing a surname, wherever it is printed. */
export interface Candidates {
  /** Who bears it, and could be meant as far as gender and the owner's word go. */
  readonly bearers: readonly Cluster[]
  /** Those of them who may be meant although no article names both. */
  readonly likely: readonly Cluster[]
}

const nobody: Candidates = { bearers: [], likely: [] }

export class LoneBearers {
  private readonly bySurname = new Map<string, Cluster[]>()
  private readonly candidates = new Map<string, Candidates>()
  private readonly byArticle = new Map<string, Set<Cluster>>()
  private readonly byDescription = new Map<Candidates, ReadonlyMap<string, ReadonlySet<Cluster>>>()
  private readonly areApart: AreApart

  constructor(clusters: readonly Cluster[], areApart: AreApart) {
    this.areApart = areApart
    for (const cluster of clusters) {
      for (const surname of surnamesOf(cluster)) {
        const same = this.bySurname.get(surname)
        if (same) same.push(cluster)
        else this.bySurname.set(surname, [cluster])
        for (const article of cluster.articles) this.placeIn(article, surname, cluster)
      }
    }
  }

  of({ isName, surname, hasHonorific, voice }: LoneName): Candidates {
    if (!isName) return nobody
    const { name, gender } = voice
    const key = JSON.stringify([surname, hasHonorific, gender, name])
    const known = this.candidates.get(key)
    if (known) return known
    const bearers = (this.bySurname.get(surname) ?? []).filter(
      (each) => !(each.gender && gender && each.gender !== gender) && !this.isToldApart(each, name),
    )
    const likely = bearers.filter(
      (each) =>
        // An honorific shows a gender, which the bearer must be known to have.
        !(hasHonorific && each.gender !== gender) && isKnownPerson(each),
    )
    const found = { bearers, likely }
    this.candidates.set(key, found)
    return found
  }

  /** Those whom the article of the name names in full, or by a surname that was joined to them. */
  inArticle(name: LoneName): readonly Cluster[] {
    const here = this.byArticle.get(articleKey(name.voice.article, name.surname))
    if (!here || !name.isName) return []
    const { gender } = name.voice
    return [...here].filter(
      (each) => !(each.gender && gender && each.gender !== gender) && !this.isToldApart(each, name.voice.name),
    )
  }

  /** Of the likely ones, those beside whose full name articles print one of `descriptions`. */
  withRole(candidates: Candidates, descriptions: readonly string[]): readonly Cluster[] {
    if (descriptions.length === 0) return []
    const byDescription = this.byDescription.get(candidates) ?? describedBy(candidates.likely)
    this.byDescription.set(candidates, byDescription)
    return [...new Set(descriptions.flatMap((words) => [...(byDescription.get(words.toLowerCase()) ?? [])]))]
  }

  add(bearer: Cluster, { voice: { article } }: LoneName): void {
    bearer.articles.add(article)
    for (const surname of surnamesOf(bearer)) this.placeIn(article, surname, bearer)
  }

  private placeIn(article: number, surname: string, cluster: Cluster): void {
    const key = articleKey(article, surname)
    const here = this.byArticle.get(key)
    if (here) here.add(cluster)
    else this.byArticle.set(key, new Set([cluster]))
  }

  private isToldApart({ names }: Cluster, name: string): boolean {
    return names.some(({ voices: [first] }) => first && this.areApart(first.name, name))
  }
}

const articleKey = (article: number, surname: string): string => `${article} ${surname}`

/** “Schultz” and “Sutter Schultz” are both surnames of “Ann Sutter Schultz”. */
function surnamesOf({ names }: Cluster): Set<string> {
  return new Set(names.flatMap(({ name }) => [name.surname, doubleSurname(name) ?? []].flat()))
}

/** By what articles print beside their full names. */
function describedBy(clusters: readonly Cluster[]): Map<string, Set<Cluster>> {
  const found = new Map<string, Set<Cluster>>()
  for (const cluster of clusters) {
    const all = cluster.names.flatMap(({ voices }) => voices.flatMap(({ descriptions }) => descriptions))
    for (const words of new Set(all.map((printed) => printed.toLowerCase()))) {
      const known = found.get(words) ?? new Set()
      found.set(words, known.add(cluster))
    }
  }
  return found
}

/** Whose first name is one that people bear, or whom articles call “he”, “she” or by a role: “Harbour Watch” is no Watch. */
function isKnownPerson({ names, gender, roles }: Cluster): boolean {
  return gender !== null || roles.size > 0 || names.some(({ hasGivenName }) => hasGivenName)
}
