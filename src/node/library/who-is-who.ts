/** Joins the names of a library to those who bear them. Names and descriptions come out of shown text alone. */
import type { SpeakerType } from '../../text/article.ts'
import type { AreApart } from '../../text/people/apart.ts'
import type { Bearer } from '../../text/people/bearer.ts'
import { identify } from '../../text/people/identify.ts'
import { identityWords } from '../../text/people/identity-words.ts'
import { type NameJoin, nameJoins } from '../../text/people/name-joins.ts'
import { voicesOfAll, type SpokenArticle } from '../../text/people/voices-of.ts'
import { takenFrom, takenFromShown } from '../corrections/replace-names.ts'
import type { Shown, ShownText } from '../corrections/shown-text.ts'
import { plainName } from './plain-name.ts'

export interface WhoIsWho {
  readonly bearers: readonly Shown<Bearer>[]
  readonly joins: readonly Shown<NameJoin>[]
  /** By the place of the article, and the name that it has for its speaker. */
  readonly bearerOf: (article: number, name: string) => Shown<Bearer> | undefined
  /** Everybody for whom `name` is printed anywhere. */
  readonly bearersOf: (name: string) => readonly Shown<Bearer>[]
  /** The names that are printed for people, bodies and papers. */
  readonly printed: readonly { readonly name: ShownText; readonly bearers: readonly Shown<Bearer>[] }[]
}

/** What could have a page before it was asked whether it is a name. */
const formerlyPaged: ReadonlySet<SpeakerType> = new Set<SpeakerType>(['person', 'organisation', 'document'])

export function whoIsWho(articles: readonly Shown<SpokenArticle>[], areApart?: AreApart): WhoIsWho {
  const { bearers, joins, voices } = takenFromShown(articles, (all) => {
    const found = voicesOfAll(all)
    const { bearers: known, bearerOf } = identify(found, identityWords, areApart)
    const places = new Map(known.map((bearer, place) => [bearer, place]))
    const place = (article: number, name: string): number => {
      const bearer = bearerOf(article, name)
      return (bearer && places.get(bearer)) ?? -1
    }
    return {
      bearers: known,
      joins: nameJoins(known),
      voices: found.map(({ article, name, type }) => ({ article, name, type, bearer: place(article, name) })),
    }
  })
  const byVoice = new Map<string, Shown<Bearer>>()
  const byName = new Map<ShownText, Set<Shown<Bearer>>>()
  const printed = new Set<ShownText>()
  for (const { article, name, type, bearer: place } of voices) {
    const bearer = bearers[place]
    if (!bearer) continue
    byVoice.set(`${article} ${name}`, bearer)
    const plain = takenFrom(name, plainName)
    byName.set(plain, (byName.get(plain) ?? new Set()).add(bearer))
    if (formerlyPaged.has(type)) printed.add(plain)
  }
  const named: ReadonlyMap<string, ReadonlySet<Shown<Bearer>>> = byName
  const bearersOf = (name: string) => [...(named.get(plainName(name)) ?? [])]
  return {
    bearers,
    joins,
    bearerOf: (article, name) => byVoice.get(`${article} ${name}`),
    bearersOf,
    printed: [...printed].map((name) => ({ name, bearers: bearersOf(name) })),
  }
}
