/**
 * A B+-tree as files: leaves with the entries themselves, above them pages (its inner nodes) that name the first key of each
 * file below. The topmost page travels in the root. Keys that start alike are neighbours, so a prefix is a range of leaves.
 */
import { ByteReader, ByteWriter } from './bytes.ts'
import { fileName, type Open, type Store } from './file-names.ts'
import { LeafWriter, readKey, readLeaf, writeKey, type LeafEntry } from './leaf.ts'
import type { PostingsPart } from './postings.ts'
import { SectionFiles } from './section-files.ts'

/** `depth` 0: the page names leaves; 1: it names pages that name leaves, and so on. Files are of kind `kind` and `kind`p. */
export interface Tree {
  readonly kind: string
  readonly depth: number
  readonly page: Uint8Array
}

export interface TreeSizes {
  /** A leaf is closed when it holds more than this, before compression. */
  readonly leafBytes: number
  /** Large sections share files up to this size, before compression. */
  readonly sectionBytes: number
  /** Up to this size the topmost page names all leaves. */
  readonly topBytes: number
  /** A page below is closed when it holds more than this. */
  readonly pageBytes: number
}

interface Child {
  readonly key: string
  readonly number: number
}

/** A page has at least so many children: more than any limit up to which the leaves of a range are fetched. */
const fewestChildren = 8

/** A key that sorts after every key which starts with `prefix`. */
export function endOfPrefix(prefix: string): string {
  return prefix + '\uffff'
}

export interface WrittenTree {
  readonly tree: Tree
  /** Whether the entries that start with `prefix` fill more than `limit` leaves, as `entriesBetween` will find. */
  readonly fillsMore: (prefix: string, limit: number) => boolean
}

/** Stores entries, which come in ascending order of their keys, and returns the top of their tree. */
export function writeTree(
  kind: string,
  entries: Iterable<readonly [string, PostingsPart]>,
  { leafBytes, sectionBytes, topBytes, pageBytes }: TreeSizes,
  store: Store,
): WrittenTree {
  const far = new SectionFiles(kind, sectionBytes, store)
  const writer = new LeafWriter(far)
  let children: Child[] = []
  let first = ''
  let last = ''
  for (const [key, part] of entries) {
    if (writer.length > leafBytes) {
      children.push({ key: first, number: store(kind, writer.take()) })
      first = shortestBetween(last, key)
    }
    writer.add(key, part)
    last = key
  }
  if (writer.length > 0) children.push({ key: first, number: store(kind, writer.take()) })
  far.finish()
  const leaves = children
  let depth = 0
  let page = writePage(children)
  for (; page.length > topBytes && children.length > fewestChildren; depth++) {
    const pages = cutPages(children, pageBytes)
    children = pages.map((below) => ({ key: below[0]?.key ?? '', number: store(`${kind}p`, writePage(below)) }))
    page = writePage(children)
  }
  return {
    tree: { kind, depth, page },
    fillsMore: (prefix, limit) => within(leaves, prefix, endOfPrefix(prefix)).length > limit,
  }
}

/** The shortest start of `key` that still sorts after `before`: enough to find a leaf by. */
function shortestBetween(before: string, key: string): string {
  let shared = 0
  while (shared < before.length && before[shared] === key[shared]) shared++
  return key.slice(0, shared + 1)
}

function cutPages(children: readonly Child[], pageBytes: number): Child[][] {
  const pages: Child[][] = [[]]
  let bytes = 0
  for (const child of children) {
    const open = pages.at(-1)
    if (open === undefined || (bytes > pageBytes && open.length >= fewestChildren)) {
      pages.push([child])
      bytes = 0
    } else open.push(child)
    bytes += child.key.length + 2
  }
  return pages
}

/** The number of the first child, then the key of each: their numbers follow each other. */
function writePage(children: readonly Child[]): Uint8Array {
  const writer = new ByteWriter()
  let before = ''
  writer.varint(children[0]?.number ?? 0)
  for (const { key } of children) {
    writeKey(writer, before, key)
    before = key
  }
  return writer.take()
}

function readPage(bytes: Uint8Array): readonly Child[] {
  const reader = new ByteReader(bytes)
  const children: Child[] = []
  const first = reader.varint()
  for (let key = ''; !reader.done;) {
    key = readKey(reader, key)
    children.push({ key, number: first + children.length })
  }
  return children
}

/** Those children which may hold keys from `from` to `to`. */
function within(children: readonly Child[], from: string, to: string): readonly Child[] {
  const next = children.findIndex(({ key }) => key > from)
  const start = next === -1 ? children.length - 1 : Math.max(0, next - 1)
  const after = children.findIndex(({ key }) => key > to)
  return children.slice(Math.max(0, start), after === -1 ? children.length : after)
}

/**
 * The names of the leaves that may hold keys from `from` to `to`, or null where they are more than `limit`.
 * Of three pages side by side the middle one alone holds more, so they need not be fetched to know.
 */
export async function leavesBetween(
  tree: Tree,
  from: string,
  to: string,
  limit: number,
  open: Open,
): Promise<readonly string[] | null> {
  let children = within(readPage(tree.page), from, to)
  for (let depth = tree.depth; depth > 0; depth--) {
    if (children.length > 2 && limit < Infinity) return null
    const pages = await Promise.all(
      children.map(async ({ number }) => readPage(await open(fileName(`${tree.kind}p`, number)))),
    )
    children = within(pages.flat(), from, to)
  }
  return children.length > limit ? null : children.map(({ number }) => fileName(tree.kind, number))
}

/** The entries from `from` to `to`, both included, or null where they fill more than `limit` leaves. */
export async function entriesBetween(
  tree: Tree,
  from: string,
  to: string,
  limit: number,
  open: Open,
): Promise<readonly LeafEntry[] | null> {
  const leaves = await leavesBetween(tree, from, to, limit, open)
  if (leaves === null) return null
  const entries = await Promise.all(leaves.map(async (name) => readLeaf(tree.kind, await open(name))))
  return entries.flat().filter(({ key }) => key >= from && key <= to)
}

export async function findEntry(tree: Tree, key: string, open: Open): Promise<LeafEntry | null> {
  const entries = await entriesBetween(tree, key, key, Infinity, open)
  return entries?.[0] ?? null
}
