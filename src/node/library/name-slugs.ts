/** Addresses of speakers. */
import { takenFrom } from '../corrections/replace-names.ts'
import type { ShownText } from '../corrections/shown-text.ts'
import { withHash, asciiSlug, nameHash } from './slugs.ts'

/** A slug for each name. Of names that share their ASCII words, all but the first in code unit order get a hash as well. */
export function nameSlugs(names: Iterable<ShownText>): Map<ShownText, ShownText> {
  const slugs = new Map<ShownText, ShownText>()
  const taken = new Set<string>()
  for (const name of [...new Set(names)].toSorted()) {
    const slug = takenFrom(name, (letters) => freeSlug(letters, taken))
    taken.add(slug)
    slugs.set(name, slug)
  }
  return slugs
}

function freeSlug(name: string, taken: ReadonlySet<string>): string {
  const words = asciiSlug(name)
  return words === '' || taken.has(words) ? withHash(words, nameHash(name)) : words
}
