/** What the keys of front matter and the labels of head lines mean, in whatever program wrote them. */
import type { GivenFact } from './reader.ts'

/**
 * The keys of each fact; of several in one file the first counts. `source` and its like are an address or a name, and are taken for
 * what they hold. `created` is when a clipping was saved, and no date of the article.
 */
const keysOfFacts: Readonly<Record<GivenFact, readonly string[]>> = {
  title: words('title headline heading hed titel titre título titulo titolo überschrift schlagzeile'),
  date: words(
    'published date-published datepublished publish-date publishdate published-at publishedat pubdate pub-date publication-date publicationdate posted date datum fecha data',
  ),
  author: words(
    'author authors byline by-line by writer creator autor autoren auteur auteurs autore author-s verfasser',
  ),
  outlet: words(
    'outlet publication publisher newspaper journal site-name sitename source-name source site website publication-title publicationtitle container-title medium zeitung quelle',
  ),
  section: words('section category categories rubric rubrik ressort rubrique desk sección seccion'),
  url: words(
    'url source-url sourceurl link original-url permalink canonical canonical-url uri web-address source site website',
  ),
  lang: words('lang language langue sprache idioma lingua locale'),
}

/** Known, and not used: nothing is missing from the site without them. */
const passedOver: ReadonlySet<string> = new Set(
  words(
    `description summary abstract excerpt lede lead standfirst subtitle subheadline subhead sub-title dek deck tags tag keywords keyword
    aliases alias created date-created created-at updated updated-at modified date-modified lastmod last-modified accessed retrieved saved clipped
    load-date length word-count wordcount words image images cover thumbnail banner favicon cssclass cssclasses publish layout
    slug weight id uuid guid type kind status rating domain license licence rights copyright edition page pages volume issue dateline
    credit place location read toc menu series draft permalinks taxonomies params cascade release-date character-set-encoding
    body text graphic photo column-name document-type doi issn isbn translator editor illustrator credits most-recently-updated`,
  ),
)

function words(list: string): readonly string[] {
  return list.split(/\s+/)
}

/** "Publication date", "publication_date" and "Publication-Date" are one key. */
export function plainKey(key: string): string {
  return key
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

export function keysOf(fact: GivenFact): readonly string[] {
  return keysOfFacts[fact]
}

const factKeys: ReadonlySet<string> = new Set(Object.values(keysOfFacts).flat())

/** Whether a key says a fact. */
export const isFactKey = (key: string): boolean => factKeys.has(plainKey(key))

/** Whether a key is known, used or not. */
export const isKnownKey = (key: string): boolean => isFactKey(key) || passedOver.has(plainKey(key))
