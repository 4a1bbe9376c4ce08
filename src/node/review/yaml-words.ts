/** The words of an owner's YAML: how they are read, and how new ones are spelled. */
import { isScalar, parseDocument, stringify, type Document, type Node, type Pair, type YAMLMap } from 'yaml'

/** Words, or a few facts by their names. */
export type Item = string | Readonly<Record<string, string>>

export interface Addition {
  /** The keys that lead to the list; those that are missing are made. */
  readonly path: readonly string[]
  readonly items: readonly Item[]
  /** Stands behind the first item. */
  readonly comment: string
}

export type YamlFile = Document<Node, false>

// Every value is text: "no" is not false, and a date stays one.
const reading = { schema: 'failsafe', logLevel: 'silent', prettyErrors: false } as const
/** A line is never broken for its length. */
export const writing = { lineWidth: 0 } as const

/** To be changed. */
export function parseYaml(source: string): YamlFile {
  return parseDocument<Node, false>(source, reading)
}

/** The last one read: what one answer leaves is what the next one finds. */
let last: { readonly source: string; readonly file: YamlFile } | undefined

/** To be looked at. */
export function readYamlFile(source: string): YamlFile {
  if (last?.source !== source) last = { source, file: parseYaml(source) }
  return last.file
}

export function pairOf(node: YAMLMap<Node, Node | null>, key: string): Pair<Node, Node | null> | undefined {
  return node.items.find((pair) => isScalar(pair.key) && keyName(pair.key.value) === key)
}

export function keyName(value: unknown): string {
  return String(value).trim().normalize('NFC')
}

/** The words as they stand in one line. */
export function inOneLine(value: Item, isWithinBrackets = false): string {
  if (typeof value !== 'string') return stringify(value, { ...writing, collectionStyle: 'flow' }).trimEnd()
  const list = stringify([value], { ...writing, collectionStyle: 'flow' }).trimEnd()
  const bare = isWithinBrackets ? list.slice(1, -1).trim() : stringify(value, writing).trimEnd()
  // Words of several lines.
  return /\n/u.test(bare) ? JSON.stringify(value) : bare
}

/** A line break would end the comment. */
export function commentLine(comment: string): string {
  return ` ${comment.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim()}`
}
