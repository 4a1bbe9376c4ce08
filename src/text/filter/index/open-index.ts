/** An index that is opened: what its root says, and what fetches its other files. */
import type { LruCache } from '../../lru-cache.ts'
import type { Open } from './file-names.ts'
import type { Tree } from './tree.ts'

/** The trees, in which words are looked up. */
export interface OpenTrees {
  readonly words: Tree
  readonly pairs: Tree
  readonly unions: Tree
  readonly open: Open
  /** The articles of terms that were looked up: while a word is typed, those before it are asked for with each letter. */
  readonly known?: LruCache<Float64Array>
}

/** An index of so many articles and quotations. */
export interface FilterIndex extends OpenTrees {
  readonly articles: number
  readonly quotations: number
}
