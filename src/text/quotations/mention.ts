/** A noun phrase or pronoun outside quotations, which may name a speaker. */

/** What a mention's head word says it is. */
export type HeadClass =
  'name' | 'pronoun' | 'person' | 'group' | 'document' | 'organisation' | 'quantity' | 'time' | 'thing'

/** Token indices; `last` is included. */
export interface Mention {
  readonly first: number
  readonly last: number
  /** The head word: the last of the name, or the noun that the rest describes. */
  readonly head: number
  /** Where the proper name starts, for names: after the titles in “Sen. Ann Hale”. */
  readonly nameFirst: number
  readonly headClass: HeadClass
  /** “Hale” in “Hale’s aide”, “his” in “his words”. */
  readonly isPossessor: boolean
}
