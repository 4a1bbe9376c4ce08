/** What was taken out of words and what was put in, ready to draw: then and now, side by side or in one line. */
// The package's own root brings every other kind of difference along.
import { diffArrays } from 'diff/lib/diff/array.js'

/** A run of words. `equal` and `removed` runs together are the old words, `equal` and `added` ones the new. */
export interface Difference {
  readonly kind: 'equal' | 'removed' | 'added'
  readonly words: string
}

/** Words, with the apostrophe inside them; white space; any other character by itself. */
const token = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*|\s+|[^]/gu

/** With more words removed and added, two texts have little in common that is worth drawing: all is removed and all added. */
const mostChanges = 500

/**
 * The shortest list of whole words removed and added between two texts, by Myers' algorithm. Nothing is folded: a capital or an
 * accent is a difference. `differences('did not order', 'did order')` is equal "did ", removed "not ", equal "order".
 */
export function differences(then: string, now: string): Difference[] {
  const parts = diffArrays(then.match(token) ?? [], now.match(token) ?? [], { maxEditLength: mostChanges })
  if (parts === undefined) return changed(then, now)
  const runs: Difference[] = []
  let [removed, added] = ['', '']
  for (const part of parts) {
    const words = part.value.join('')
    if (part.removed) removed += words
    else if (part.added) added += words
    else {
      runs.push(...changed(removed, added), { kind: 'equal', words })
      removed = added = ''
    }
  }
  return [...runs, ...changed(removed, added)]
}

/** Between two equal runs what was removed stands before what was added. */
function changed(removed: string, added: string): Difference[] {
  const runs: readonly Difference[] = [
    { kind: 'removed', words: removed },
    { kind: 'added', words: added },
  ]
  return runs.filter(({ words }) => words !== '')
}
