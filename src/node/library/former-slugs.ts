/**
 * Slugs from before titles and names in other scripts were spelled in Latin letters, and from before all names of one speaker had
 * one page. Links to them lead on, without a ledger too.
 */
import { takenFrom, type NameReplacer } from '../corrections/replace-names.ts'
import type { ShownText } from '../corrections/shown-text.ts'
import type { LibraryArticle, OldSlugs } from './library-types.ts'
import type { SpeakerBook } from './speaker-book.ts'
import { nameSlugs } from './name-slugs.ts'
import { asciiSlug, latinSlug, withHash } from './slugs.ts'

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

/**
 * Each printed name had a page of its own once. It leads to the page of whoever bears the name; to the quotations by that name
 * where several do, or where it is none that has a page.
 */
export function joinedSpeakers(
  { rows, printed }: { readonly rows: readonly { readonly slug: ShownText }[] } & Pick<SpeakerBook, 'printed'>,
  { inSlug }: InSlug,
): { readonly speakers: OldSlugs; readonly described: ReadonlyMap<ShownText, ShownText> } {
  const present = new Set(rows.map(({ slug }) => slug))
  const former = nameSlugs(
    printed.map(({ name }) => name),
    (name) => inSlug(name, asciiSlug),
  )
  const speakers = new Map<ShownText, ShownText>()
  const described = new Map<ShownText, ShownText>()
  for (const { name, pages } of printed) {
    const slug = former.get(name)
    const [only, ...others] = new Set(pages)
    // What another is called by now has that page.
    if (slug === undefined || present.has(slug)) continue
    if (only !== undefined && others.length === 0) speakers.set(slug, only)
    else described.set(slug, name)
  }
  return { speakers, described }
}

function changed(slugs: readonly (readonly [former: ShownText, now: ShownText])[]): OldSlugs {
  const present = new Set(slugs.map(([, now]) => now))
  return new Map(slugs.filter(([former]) => !present.has(former)))
}
