/** Voices that are one bearer's, put into words: the name, its forms, and what is told of whoever bears it. */
import { groupBy } from '../group-by.ts'
import { compare } from '../sorted.ts'
import type { Bearer, Form, FormGround, Identities } from './bearer.ts'
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
  const maybes: { readonly maybe: readonly Voice[]; readonly names: string[] }[] = []
  const key = ({ article, name }: Pick<Voice, 'article' | 'name'>): string => `${article} ${name}`
  for (const { forms, maybe } of joined) {
    const names: string[] = []
    const bearer = describe(forms, names)
    bearers.push(bearer)
    maybes.push({ maybe, names })
    for (const { voices } of forms) for (const voice of voices) byVoice.set(key(voice), bearer)
  }
  // Only now does everybody have a name.
  for (const { maybe, names } of maybes) {
    const others = maybe.flatMap((voice) => byVoice.get(key(voice))?.name ?? [])
    names.push(...new Set(others))
  }
  return { bearers, bearerOf: (article, name) => byVoice.get(key({ article, name })) }
}

function describe(joined: readonly JoinedForm[], maybe: readonly string[]): Bearer {
  const all = joined.flatMap(({ voices }) => voices)
  const [first] = joined
  return {
    name: first ? nameOf(first.voices) : '',
    type: all[0]?.type ?? 'unnamed',
    forms: formsOf(joined),
    maybe,
    description: descriptionOf(all),
  }
}

/** What most voices are called; a name in capitals alone only where there is no other. */
function nameOf(voices: readonly Voice[]): string {
  const [most] = [...groupBy(voices, ({ name }) => name)].toSorted(
    ([a, these], [b, those]) =>
      Number(isShouted(a)) - Number(isShouted(b)) || those.length - these.length || compare(a, b),
  )
  return most?.[0] ?? ''
}

const isShouted = (name: string): boolean => name.includes(' ') && name === name.toUpperCase()

const mostPrinted = (a: Form, b: Form): number =>
  b.articles - a.articles || b.quotations - a.quotations || compare(a.name, b.name)

/** Each printed name once for each ground on which it was joined. */
function formsOf(joined: readonly JoinedForm[]): Form[] {
  const voices = joined.flatMap(({ voices: own, ground }) => {
    const main = nameOf(own)
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
