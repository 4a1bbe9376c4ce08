/** Every page of a library by its path, made when it is asked for: a build writes and forgets them one by one. */
import type { NotFoundPage, PageData, PageKind } from '../../text/pages.ts'
import type { Library } from '../library/library-types.ts'
import { aboutPage, aboutPath } from './about-page.ts'
import { articlePages } from './article-pages.ts'
import { indexPages, speakerListPages } from './list-pages.ts'
import type { PageMaker } from './page-maker.ts'
import { quotationPages } from './quotation-pages.ts'
import { quotationListPages, speakerPages } from './quoted-article-pages.ts'

export type PageMakers = ReadonlyMap<string, () => PageData>

/** The page that says that there is none has no place in the library: hosts answer with it wherever nothing is. */
type PlacedKind = Exclude<PageKind, NotFoundPage['kind']>

/** The pages of each kind, in the order in which they are written. */
const makers: { readonly [Kind in PlacedKind]: (library: Library) => readonly PageMaker<Kind>[] } = {
  index: indexPages,
  article: articlePages,
  quotation: quotationPages,
  speaker: speakerPages,
  quotations: quotationListPages,
  speakers: speakerListPages,
  about: (library) => [[aboutPath, () => aboutPage(library)]],
}

export function makePages(library: Library): PageMakers {
  return new Map(Object.values(makers).flatMap((make): readonly PageMaker[] => make(library)))
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
