/** The root of an index: the one file with a fixed name. It names the folder that holds all others, after their content. */
import { ByteReader, ByteWriter } from './bytes.ts'
import type { Tree } from './tree.ts'

/** Raised when the form of the files changes, so that an older page does not misread them. */
export const formVersion = 2

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
  writer.number(formVersion)
  writer.string(root.folder)
  writer.number(root.articles)
  writer.number(root.quotations)
  for (const tree of [root.words, root.pairs, root.unions]) {
    writer.string(tree.kind)
    writer.number(tree.depth)
    writer.number(tree.page.length)
    writer.raw(tree.page)
  }
  return writer.take()
}

/** Undefined where the root has another form than this code reads: the page is older or newer than the site's data. */
export function readRoot(bytes: Uint8Array): Root | undefined {
  const reader = new ByteReader(bytes)
  if (reader.number() !== formVersion) return undefined
  const tree = (): Tree => ({ kind: reader.string(), depth: reader.number(), page: reader.raw(reader.number()) })
  // Properties are evaluated in this order, which is that of the bytes.
  return {
    folder: reader.string(),
    articles: reader.number(),
    quotations: reader.number(),
    words: tree(),
    pairs: tree(),
    unions: tree(),
  }
}
