/**
 * What a reader of files is: it turns the bytes of one file into the articles that stand in it. A new kind of file is a reader
 * and its line in `readers.ts`.
 */
import type { TextFormat, Value } from '../../text/article.ts'
import type { Finding } from '../problem.ts'
import type { Decoded } from './decode.ts'

/** What a file may say of an article besides its words. */
export const givenFacts = ['title', 'date', 'author', 'outlet', 'section', 'url', 'lang'] as const
export type GivenFact = (typeof givenFacts)[number]

/** `given`: the file says so itself; `derived`: the reader concludes it. Each is checked later, by `parseFact`. */
export interface FactOfFile extends Value {
  readonly basis: 'given' | 'derived'
}

export type GivenFacts = Readonly<Partial<Record<GivenFact, FactOfFile | undefined>>>

/** A fact that the file states; undefined where it states none. */
export function given(value: string | null | undefined): FactOfFile | undefined {
  return value === null || value === undefined || value.trim() === '' ? undefined : { value, basis: 'given' }
}

/** A fact that the reader concludes from what the file states. */
export function derived(value: string | undefined): FactOfFile | undefined {
  return value === undefined || value.trim() === '' ? undefined : { value, basis: 'derived' }
}

/** An article as a reader finds it, with its names as they are. */
export interface FoundArticle {
  readonly text: string
  readonly facts: GivenFacts
  /** `plain` where it is left out. */
  readonly format?: TextFormat
  /** Kept back by its owner. */
  readonly isDraft?: boolean
  /** The line of the file that it begins on; left out where the file has no lines. */
  readonly line?: number
}

/** A key that is not known, where it stands. Told once for the whole folder. */
export interface UnusedKey {
  readonly key: string
  readonly line: number
  readonly column: number
}

/** What by its nature is in no article: a cover or a list of documents, rights, fields of an export, menus of a page. */
export type KnownPart = 'cover' | 'rights' | 'fields' | 'rule' | 'page' | 'attachment'

/** A stretch of the file that no article holds. */
export interface Leftover {
  readonly text: string
  readonly line?: number
  /** Left out where the reader does not know what it is. */
  readonly is?: KnownPart | undefined
}

export type Encoding = Pick<Decoded, 'encoding' | 'guessed'>

/** What stands in one file. Articles are in the order of the file: their places in it become their numbers. */
export interface FileContent {
  readonly articles: readonly FoundArticle[]
  readonly leftovers: readonly Leftover[]
  /** A refused problem is about what is missing from `articles`: the rest of them stays. */
  readonly problems: readonly Finding[]
  /** Keys of front matter that are not known; none where it is left out. */
  readonly unusedKeys?: readonly UnusedKey[]
  /** Left out where the format settles it. */
  readonly encoding?: Encoding
  /** The file is not meant to hold articles, which its problems say. */
  readonly isOther?: boolean
}

/** `encoding` is what the owner's corrections declare, by a name that TextDecoder knows. */
export interface FileBytes {
  readonly bytes: Uint8Array
  readonly encoding: string | null
}

export interface Reader {
  /** Of the names of its files, in small letters and with their dots. */
  readonly endings: readonly string[]
  /** A look at the bytes, where other readers take files with these endings too, and for files whose ending is wrong. */
  readonly accepts?: (bytes: Uint8Array) => boolean
  /** Never throws, whatever the bytes are. */
  readonly read: (file: FileBytes) => FileContent
}
