/** Every page of a library by its path, made when it is asked for: a build writes and forgets them one by one. */
import type { NotFoundPage, PageData, PageKind } from '../../text/pages.ts'
import type { Library } from '../library/library-types.ts'
import { aboutPage, aboutPath } from './about-page.ts'
import { articlePages } from './article-pages.ts'
import { indexPages, speakerListPages } from './list-pages.ts'
import type { PageMaker } from './page-maker.ts'
import { gonePages } from './gone-pages.ts'
import { pastQuotationPages, quotationPages } from './quotation-pages.ts'
import { quotationListPages, speakerPages } from './quoted-article-pages.ts'

export type PageMakers = ReadonlyMap<string, () => PageData>

/** The page that says that there is none has no place in the library: hosts answer with it wherever nothing is. */
type PlacedKind = Exclude<PageKind, NotFoundPage['kind']>

/** The pages of each kind, in the order in which they are written. */
const makers: { readonly [Kind in PlacedKind]: (library: Library) => readonly PageMaker<Kind>[] } = {
  index: indexPages,
  article: articlePages,
  quotation: quotationPages,
  'past-quotation': pastQuotationPages,
  speaker: speakerPages,
  quotations: quotationListPages,
  speakers: speakerListPages,
  about: (library) => [[aboutPath, () => aboutPage(library)]],
  gone: gonePages,
}

export function makePages(library: Library): PageMakers {
  const { gone, ...present } = makers
  // Whatever stands at an address now goes before what stood there.
  return new Map([gone, ...Object.values(present)].flatMap((make): readonly PageMaker[] => make(library)))
}

/** What a reader is led to; the others are for who has an old address. */
export function presentPages(library: Library): PageMakers {
  const { gone: _gone, 'past-quotation': _past, ...present } = makers
  return new Map(Object.values(present).flatMap((make): readonly PageMaker[] => make(library)))
}

export function notFoundPage({ site, language: { pageWords } }: Library): NotFoundPage {
  return {
    kind: 'not-found',
    path: '/404/',
    title: pageWords.titled(pageWords.notFound, site.title),
    description: pageWords.notFoundDescription,
    site,
  }
}
