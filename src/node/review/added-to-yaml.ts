/**
 * Adds items to a list in an owner's YAML, and takes them out again. Lines are put between his own, which stay as they are. Where
 * that cannot be done, the document is written anew by `yaml`, comments and order kept.
 */
import { isCollection, isMap, isScalar, isSeq, type Node } from 'yaml'
import { insertedLines } from './inserted-lines.ts'
import {
  commentLine,
  keyName,
  pairOf,
  parseYaml,
  readYamlFile,
  writing,
  type Addition,
  type Item,
  type YamlFile,
} from './yaml-words.ts'

/** Throws where the result would not say what it said before and the items besides. */
export function addedToYaml(source: string, addition: Addition): string {
  const expected = JSON.stringify(withItems(valueOf(source), addition))
  const inserted = insertedLines(source, addition)
  if (inserted !== null && JSON.stringify(valueOf(inserted)) === expected) return inserted
  const written = writeAnew(source, addition)
  if (JSON.stringify(valueOf(written)) !== expected) throw new TypeError('the YAML cannot be added to')
  return written
}

/** Without the last of each of the items, and without the keys above them that then hold nothing. */
export function takenFromYaml(source: string, { path, items }: Pick<Addition, 'path' | 'items'>): string {
  const document = parseYaml(source)
  const keys = path.map((_, depth) => keyIn(document, path.slice(0, depth + 1)))
  for (const item of items) removeItem(document, keys, item)
  for (let depth = keys.length; depth > 0; depth--) {
    const map: unknown = document.getIn(keys.slice(0, depth - 1), true)
    const pair = isMap<Node, Node | null>(map) ? pairOf(map, keyName(keys[depth - 1])) : undefined
    if (!pair || !isCollection(pair.value) || pair.value.items.length > 0) break
    // An owner's remark stays, and so does what it stands at.
    if ([pair.key, pair.value].some(({ comment, commentBefore }) => Boolean(comment ?? commentBefore))) break
    document.deleteIn(keys.slice(0, depth))
  }
  const { contents } = document
  return isMap(contents) && contents.items.length === 0 ? commentsOf(document) : document.toString(writing)
}

/** What is left of a file that says nothing any more. */
function commentsOf({ commentBefore, contents, comment }: YamlFile): string {
  return [commentBefore, contents?.commentBefore, contents?.comment, comment]
    .flatMap((lines) => (lines ? lines.split('\n').map((line) => `#${line}\n`) : []))
    .join('')
}

function removeItem(document: YamlFile, keys: readonly string[], item: Item): void {
  const list: unknown = document.getIn(keys, true)
  if (!isSeq<Node>(list)) return
  const wanted = JSON.stringify(item)
  const at = list.items.findLastIndex((node) => JSON.stringify(node.toJS(document)) === wanted)
  if (at >= 0) list.delete(at)
}

function writeAnew(source: string, { path, items, comment }: Addition): string {
  const document = parseYaml(source)
  const keys = path.map((_, depth) => keyIn(document, path.slice(0, depth + 1)))
  if (!isMap(document.contents)) document.contents = document.createNode({})
  for (const depth of keys.keys()) {
    const here = keys.slice(0, depth + 1)
    const there: unknown = document.getIn(here, true)
    if (isCollection(there)) continue
    const isLast = depth === keys.length - 1
    const kept = isScalar(there) && !isNothing(there.value) ? [there] : []
    document.setIn(here, withRemarks(document.createNode(isLast ? kept : {}), there))
  }
  for (const [index, item] of items.entries()) {
    const node = document.createNode(item, { flow: true })
    if (index === 0 && comment !== '') node.comment = commentLine(comment)
    document.addIn(keys, node)
  }
  return document.toString(writing)
}

/** What the owner remarked where nothing stood. */
function withRemarks(node: Node, before: unknown): Node {
  if (!isScalar(before) || !isNothing(before.value)) return node
  const { comment, commentBefore } = before
  return Object.assign(node, { comment, commentBefore })
}

/** The key as it stands in the file, which may be spelled in another normal form. */
function keyIn(document: YamlFile, path: readonly string[]): string {
  const key = path.at(-1) ?? ''
  const map: unknown = document.getIn(path.slice(0, -1), true)
  const pair = isMap<Node, Node | null>(map) ? pairOf(map, key) : undefined
  return isScalar(pair?.key) ? String(pair.key.value) : key
}

type Plain = string | null | Plain[] | { [key: string]: Plain }

function valueOf(source: string): Plain {
  // Of the failsafe schema, which knows nothing else.
  return readYamlFile(source).toJS() as Plain
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && /^(?:null|~|)$/i.test(value.trim()))
}

/** What the file is to say. */
function withItems(value: Plain, { path, items }: Addition): Plain {
  const added: Plain[] = items.map((item) => (typeof item === 'string' ? item : { ...item }))
  const [key, ...rest] = path
  if (key === undefined) {
    const listed = isNothing(value) ? [] : Array.isArray(value) ? value : [value]
    return [...listed, ...added]
  }
  const map = isNothing(value) || typeof value !== 'object' || Array.isArray(value) || value === null ? {} : value
  const own = Object.keys(map).find((name) => keyName(name) === key) ?? key
  return { ...map, [own]: withItems(map[own] ?? null, { path: rest, items, comment: '' }) }
}
