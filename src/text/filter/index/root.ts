/** The root of an index: the one file with a fixed name. It names the folder that holds all others, after their content. */
import { fnv1a } from '../../fnv1a.ts'
import { facets } from '../facets.ts'
import { ByteReader, ByteWriter } from './bytes.ts'
import type { Tree } from './tree.ts'

/** Raised when the form of the files changes, so that an older page does not misread them. */
const formVersion = 3

/** The form of the files: it changes with the table of facets too, since that says which keys and columns there are. */
const form = fnv1a(`${formVersion} ${JSON.stringify(facets)}`) & 0x1f_ff_ff

/** The kinds of the trees' files, in the order in which the trees stand in the root. */
export const treeKinds = { words: 'w', pairs: 'p', unions: 'u' } as const

export interface Root {
  /** The folder of the other files, a hash of them all. */
  readonly folder: string
  readonly articles: number
  readonly quotations: number
  readonly words: Tree
  readonly pairs: Tree
  readonly unions: Tree
}

export function writeRoot(root: Root): Uint8Array {
  const writer = new ByteWriter()
  writer.varint(form)
  writer.string(root.folder)
  writer.varint(root.articles)
  writer.varint(root.quotations)
  for (const tree of [root.words, root.pairs, root.unions]) {
    writer.varint(tree.depth)
    writer.varint(tree.page.length)
    writer.raw(tree.page)
  }
  return writer.take()
}

/** Undefined where the root has another form than this code reads: the page is older or newer than the site's data. */
export function readRoot(bytes: Uint8Array): Root | undefined {
  const reader = new ByteReader(bytes)
  if (reader.varint() !== form) return undefined
  const tree = (kind: string): Tree => ({ kind, depth: reader.varint(), page: reader.raw(reader.varint()) })
  // Properties are evaluated in this order, which is that of the bytes.
  return {
    folder: reader.string(),
    articles: reader.varint(),
    quotations: reader.varint(),
    words: tree(treeKinds.words),
    pairs: tree(treeKinds.pairs),
    unions: tree(treeKinds.unions),
  }
}
