/** Voices that are one bearer's, put into words: the name, its forms, and what is told of whoever bears it. */
import { groupBy } from '../group-by.ts'
import { compare } from '../sorted.ts'
import type { SpeakerType } from '../article.ts'
import type { Bearer, Form, FormGround, Identities } from './bearer.ts'
import { plainKey } from './plain-key.ts'
import type { Voice } from './voice.ts'

/** Voices that are joined on one ground. The first list of a bearer's is that of the name itself. */
export interface JoinedForm {
  readonly voices: readonly Voice[]
  readonly ground: FormGround
}

export interface Joined {
  readonly forms: readonly JoinedForm[]
  /** Voices of others who may be the same. */
  readonly maybe: readonly Voice[]
}

export function describeBearers(joined: readonly Joined[]): Identities {
  const bearers: Bearer[] = []
  const byVoice = new Map<string, Bearer>()
  const maybes: { readonly maybe: readonly Voice[]; readonly names: string[]; readonly own: Bearer }[] = []
  const key = ({ article, name }: Pick<Voice, 'article' | 'name'>): string => `${article} ${name}`
  // Those who are called alike, and whom nothing tells apart, have one page between them.
  for (const same of groupBy(joined, ({ forms: [first] }) => plainKey(nameOf(first?.voices ?? []))).values()) {
    const forms = same.flatMap((each) => each.forms)
    const names: string[] = []
    const own = describe(forms, names)
    bearers.push(own)
    maybes.push({ maybe: same.flatMap(({ maybe }) => maybe), names, own })
    for (const { voices } of forms) for (const voice of voices) byVoice.set(key(voice), own)
  }
  // Only now does everybody have a name.
  for (const { maybe, names, own } of maybes) {
    const others = new Set(maybe.flatMap((voice) => byVoice.get(key(voice)) ?? []))
    others.delete(own)
    names.push(...[...others].map(({ name }) => name).toSorted(compare))
  }
  return { bearers, bearerOf: (article, name) => byVoice.get(key({ article, name })) }
}

function describe(joined: readonly JoinedForm[], maybe: readonly string[]): Bearer {
  const all = joined.flatMap(({ voices }) => voices)
  const [first] = joined
  return {
    name: first ? nameOf(first.voices) : '',
    type: typeOf(all),
    forms: formsOf(joined),
    maybe,
    description: descriptionOf(all),
  }
}

/** The owner's word, else what most quotations call it. */
function typeOf(voices: readonly Voice[]): SpeakerType {
  const given = voices.filter(({ isOwners }) => isOwners === true)
  const types = groupBy(given.length > 0 ? given : voices, ({ type }) => type)
  const count = (same: readonly Voice[]): number => same.reduce((sum, { quotations }) => sum + quotations, 0)
  const [most] = [...types].toSorted(([one, a], [other, b]) => count(b) - count(a) || compare(one, other))
  return most?.[0] ?? 'unnamed'
}

/** What most voices are called; a name in capitals alone only where there is no other. */
function nameOf(voices: readonly Voice[]): string {
  const [most] = [...groupBy(voices, ({ name }) => name)].toSorted(
    ([a, these], [b, those]) =>
      Number(isShouted(a)) - Number(isShouted(b)) || those.length - these.length || compare(a, b),
  )
  return most?.[0] ?? ''
}

const isShouted = (name: string): boolean => name === name.toUpperCase()

const mostPrinted = (a: Form, b: Form): number =>
  b.articles - a.articles || b.quotations - a.quotations || compare(a.name, b.name) || compare(a.ground, b.ground)

/** Each printed name once for each ground on which it was joined. */
function formsOf(joined: readonly JoinedForm[]): Form[] {
  const main = nameOf(joined[0]?.voices ?? [])
  const voices = joined.flatMap(({ voices: own, ground }) => {
    return own.map((voice) => ({
      voice,
      ground: ground === 'same' && voice.name !== main ? ('spelling' as const) : ground,
    }))
  })
  return [...groupBy(voices, ({ voice, ground }) => `${ground} ${voice.name}`).values()]
    .flatMap((same) => {
      const [first] = same
      if (!first) return []
      const quotations = same.reduce((sum, { voice }) => sum + voice.quotations, 0)
      const articles = new Set(same.map(({ voice }) => voice.article)).size
      return { name: first.voice.name, ground: first.ground, quotations, articles }
    })
    .toSorted(mostPrinted)
}

/** What one article of many says alone tells too little. */
const leastShare = 0.15
const leastArticles = 2

function descriptionOf(voices: readonly Voice[]): Bearer['description'] {
  const counts = new Map<string, { words: string; articles: Set<number> }>()
  const articles = new Set<number>()
  for (const { article, descriptions } of voices) {
    articles.add(article)
    for (const words of descriptions) {
      const known = counts.get(words.toLowerCase()) ?? { words, articles: new Set() }
      // Small letters before capitals, whichever article is first.
      if (compare(words, known.words) > 0) known.words = words
      known.articles.add(article)
      counts.set(words.toLowerCase(), known)
    }
  }
  const [best] = [...counts.values()].toSorted(
    (a, b) => b.articles.size - a.articles.size || b.words.length - a.words.length || compare(a.words, b.words),
  )
  const least = Math.max(Math.min(leastArticles, articles.size), articles.size * leastShare)
  if (!best || best.articles.size < least) return null
  return { words: best.words, articles: best.articles.size, of: articles.size }
}
