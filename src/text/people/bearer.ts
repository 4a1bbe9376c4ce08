/** One who speaks in a library, with all the names that are printed for them. */
import type { SpeakerType } from '../article.ts'
import type { NameGround } from './same-person.ts'

/**
 * On what ground a printed name was joined. `same`: it is the name. `in-article`: a surname, where its article names the bearer in
 * full as well. `only-bearer`: nobody else in the library has the surname. `same-role`: of several who have it, this one alone has
 * the role that is printed beside it. `by-far`: others have it too, and nearly all that is quoted is this one's. `acronym`: the
 * first letters of a body. `body-name`: “the” or a legal form more or less.
 */
export type FormGround =
  'same' | NameGround | 'in-article' | 'only-bearer' | 'same-role' | 'by-far' | 'acronym' | 'body-name'

export interface Form {
  readonly name: string
  readonly ground: FormGround
  /** How many quotations are given to it. */
  readonly quotations: number
  readonly articles: number
}

export interface Bearer {
  /** The name that the library calls them by: the one that is printed most. */
  readonly name: string
  readonly type: SpeakerType
  /** Every printed name, who is printed most first. */
  readonly forms: readonly Form[]
  /** Names of other bearers who may be the same, and were not joined, since there are several. */
  readonly maybe: readonly string[]
  /** What most articles say of them beside the name, in their words, and how many do. */
  readonly description: { readonly words: string; readonly articles: number; readonly of: number } | null
}

export interface Identities {
  readonly bearers: readonly Bearer[]
  /** The bearer of `name` in an article; undefined where nobody of that name speaks there. */
  readonly bearerOf: (article: number, name: string) => Bearer | undefined
}

/** How sure joins on each ground are: an order, by which an owner is asked about the least sure first; no measured chances. */
export const sureness: Readonly<Record<FormGround, number>> = {
  same: 1,
  spelling: 0.99,
  title: 0.99,
  'in-article': 0.98,
  'middle-name': 0.98,
  'body-name': 0.98,
  'short-name': 0.96,
  'same-role': 0.95,
  suffix: 0.94,
  'only-bearer': 0.93,
  acronym: 0.92,
  variant: 0.95,
  misprint: 0.92,
  'by-far': 0.9,
  initials: 0.9,
}
