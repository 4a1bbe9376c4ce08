/** Pages at addresses that were published, of what is not here any more: none of them is a plain "not found". */
import type { GonePage } from '../../text/pages.ts'
import type { GoneArticle, Library } from '../library/library-types.ts'
import { quotationPagePath } from './quotation-pages.ts'

import { isPathPart } from './path-part.ts'
import type { PageMaker } from './page-maker.ts'

type Maker = PageMaker<'gone'>

export function gonePages(library: Library): Maker[] {
  const { published, speakerPages } = library
  const articles = [...published.gone].filter(([slug]) => isPathPart(slug))
  const speakers = speakerPages ? [...published.goneSpeakers] : []
  return [
    ...articles.flatMap(([slug, gone]) => [articlePage(library, slug, gone), ...quotationPages(library, slug, gone)]),
    ...speakers.map(([slug, { quotations: total, proposed }]) =>
      maker(library, `/speakers/${slug}/`, { what: 'speaker', past: [], total, proposed, similar: [] }),
    ),
  ]
}

function articlePage(library: Library, slug: string, { quotations: past, proposed, similar }: GoneArticle): Maker {
  return maker(library, `/articles/${slug}/`, { what: 'article', past, total: past.length, proposed, similar })
}

function quotationPages(library: Library, slug: string, { quotations }: GoneArticle): Maker[] {
  const published = library.published.quotationPages.get(slug)
  return quotations
    .filter(({ id }) => published?.has(id) === true && isPathPart(id))
    .map((past) =>
      maker(library, quotationPagePath(slug, past.id), {
        what: 'quotation',
        past: [past],
        total: 1,
        proposed: [],
        similar: [],
      }),
    )
}

function maker(
  { site, language: { pageWords } }: Library,
  path: string,
  gone: Pick<GonePage, 'what' | 'past' | 'total' | 'proposed' | 'similar'>,
): Maker {
  const title = pageWords.titled(pageWords.gone[gone.what], site.title)
  return [path, () => ({ kind: 'gone', path, title, description: pageWords.goneDescription, site, ...gone })]
}
