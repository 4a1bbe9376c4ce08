/** Slugs from before titles and names in other scripts were spelled in Latin letters. Links to them lead on, without a ledger too. */
import { takenFrom, type NameReplacer } from '../corrections/replace-names.ts'
import type { ShownText } from '../corrections/shown-text.ts'
import type { LibraryArticle, OldSlugs } from './library-types.ts'
import { nameSlugs } from './name-slugs.ts'
import { latinSlug, withHash } from './slugs.ts'

type InSlug = Pick<NameReplacer, 'inSlug'>

export function formerArticles(articles: readonly Pick<LibraryArticle, 'record'>[], { inSlug }: InSlug): OldSlugs {
  return changed(
    articles.map(({ record: { title, hash, slug } }) => [
      takenFrom(inSlug(title.value, latinSlug), (words) => withHash(words, hash)),
      slug,
    ]),
  )
}

export function formerSpeakers(
  speakers: readonly { readonly name: ShownText; readonly slug: ShownText }[],
  { inSlug }: InSlug,
): OldSlugs {
  const former = nameSlugs(
    speakers.map(({ name }) => name),
    (name) => inSlug(name, latinSlug),
  )
  return changed(speakers.map(({ name, slug }) => [former.get(name) ?? slug, slug]))
}

function changed(slugs: readonly (readonly [former: ShownText, now: ShownText])[]): OldSlugs {
  const present = new Set(slugs.map(([, now]) => now))
  return new Map(slugs.filter(([former]) => !present.has(former)))
}
