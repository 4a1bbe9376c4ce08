/** Slugs from before titles and names in other scripts were spelled in Latin letters. Links to them lead on, without a ledger too. */
import { nameReplacer } from '../corrections/replace-names.ts'
import type { Library } from './library-types.ts'
import { articleSlug, latinSlug, nameSlugs } from './slugs.ts'

/** Former slug and present one, where they differ. */
type FormerSlugs = ReadonlyMap<string, string>

export function formerArticles({ articles, withheld }: Pick<Library, 'articles' | 'withheld'>): FormerSlugs {
  return changed(
    articles.map(({ record: { title, hash, slug } }) => [articleSlug(title.value, hash, latinSlug), slug]),
    withheld,
  )
}

export function formerSpeakers({ speakers, withheld }: Pick<Library, 'speakers' | 'withheld'>): FormerSlugs {
  const former = nameSlugs(
    speakers.map(({ name }) => name),
    latinSlug,
  )
  return changed(
    speakers.map(({ name, slug }) => [former.get(name) ?? slug, slug]),
    withheld,
  )
}

function changed(slugs: readonly (readonly [string, string])[], withheld: Library['withheld']): FormerSlugs {
  const { isNamedIn } = nameReplacer(withheld)
  const present = new Set(slugs.map(([, now]) => now))
  return new Map(slugs.filter(([former]) => !present.has(former) && !isNamedIn(former)))
}
