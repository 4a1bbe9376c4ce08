/** Addresses of speakers. */
import { takenFrom } from '../corrections/replace-names.ts'
import type { ShownText } from '../corrections/shown-text.ts'
import { latinSlug, nameHash, withHash } from './slugs.ts'

/** The words of a name in its address; empty where it has none that may be shown. */
export type WordsOfName = (name: ShownText) => ShownText

/**
 * A slug for each name. Of names that share their words, all but the first in code unit order get a hash as well; those in
 * Latin letters come before all that are spelled in them.
 */
export function nameSlugs(names: Iterable<ShownText>, wordsOf: WordsOfName): Map<ShownText, ShownText> {
  const slugs = new Map<ShownText, ShownText>()
  const taken = new Set<ShownText>()
  const isSpelled = (name: ShownText) => Number(wordsOf(name) !== latinSlug(name))
  for (const name of [...new Set(names)].toSorted().toSorted((a, b) => isSpelled(a) - isSpelled(b))) {
    const words = wordsOf(name)
    const slug = words === '' || taken.has(words) ? takenFrom(words, (free) => withHash(free, nameHash(name))) : words
    taken.add(slug)
    slugs.set(name, slug)
  }
  return slugs
}
