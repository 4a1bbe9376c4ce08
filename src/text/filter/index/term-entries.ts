/** Which entries of the trees hold the words of a term: one for a whole word, a range of them for the start of one. */
import { charKind, charKinds } from '../char-kind.ts'
import type { Part } from '../query.ts'
import { gluedPairKey, pairKey, unionKey, unionLength } from './keys.ts'
import type { LeafEntry } from './leaf.ts'
import type { OpenTrees } from './open-index.ts'
import { endOfPrefix, entriesBetween, findEntry } from './tree.ts'

/** A start whose words fill more leaves than this has its union ready-made. */
export const unionLimit = 3

/** Whether a folded word is a character of a script without spaces. */
export function isUnspaced(folded: string): boolean {
  const codePoint = folded.codePointAt(0)
  return codePoint !== undefined && charKind(codePoint) !== charKinds.letter && charKind(codePoint) !== charKinds.digit
}

/** `mark` says in which kind of text the word stands. */
export async function entriesOfPart(index: OpenTrees, part: Part, mark: string): Promise<readonly LeafEntry[]> {
  const key = mark + part.folded
  if (part.whole) return present([await findEntry(index.words, key, index.open)])
  const limit = key.length <= unionLength ? unionLimit : Infinity
  const entries = await entriesBetween(index.words, key, endOfPrefix(key), limit, index.open)
  return entries ?? present([await findEntry(index.unions, unionKey(key), index.open)])
}

/** What a phrase asks of two neighbours. A word of a script without spaces may be asked to follow at once. */
export async function entriesOfPair(
  index: OpenTrees,
  [first, second]: readonly [Part, Part],
  mark: string,
): Promise<readonly LeafEntry[]> {
  const one = mark + first.folded
  const other = mark + second.folded
  if (!second.whole) {
    const key = pairKey(one, other)
    return (await entriesBetween(index.pairs, key, endOfPrefix(key), Infinity, index.open)) ?? []
  }
  const keys = second.glued
    ? [gluedPairKey(one, other)]
    : isUnspaced(second.folded)
      ? [gluedPairKey(one, other), pairKey(one, other)]
      : [pairKey(one, other)]
  return present(await Promise.all(keys.map((key) => findEntry(index.pairs, key, index.open))))
}

function present(entries: readonly (LeafEntry | null)[]): readonly LeafEntry[] {
  return entries.filter((entry) => entry !== null)
}
