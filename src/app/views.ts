/** The screens: each kind of page with its addresses and the component that draws it. */
import type { ComponentType } from 'react'
import type { PageData, PageKind, PageOf } from '../text/pages.ts'

interface Screen<Kind extends PageKind> {
  /** As the router reads them, below the base. */
  readonly paths: readonly string[]
  /** A reader needs one view before the page answers, so each comes when it is wanted. The build reads these imports as well. */
  readonly fetchView: () => Promise<ComponentType<{ readonly page: PageOf<Kind> }>>
}

const screens: { readonly [Kind in PageKind]: Screen<Kind> } = {
  index: {
    paths: ['/', '/page/:page'],
    fetchView: async () => (await import('./pages/index-view.tsx')).IndexView,
  },
  article: {
    paths: ['/articles/:slug'],
    fetchView: async () => (await import('./pages/article.tsx')).ArticleView,
  },
  quotation: {
    paths: ['/articles/:slug/q/:id'],
    fetchView: async () => (await import('./pages/quotation.tsx')).QuotationView,
  },
  // It stands where the page of a quotation stood.
  'past-quotation': {
    paths: [],
    fetchView: async () => (await import('./pages/past-quotation.tsx')).PastQuotationView,
  },
  speakers: {
    paths: ['/speakers', '/speakers/page/:page'],
    fetchView: async () => (await import('./pages/speakers.tsx')).SpeakersView,
  },
  speaker: {
    paths: ['/speakers/:slug'],
    fetchView: async () => (await import('./pages/speaker.tsx')).SpeakerView,
  },
  quotations: {
    paths: ['/quotations', '/quotations/page/:page'],
    fetchView: async () => (await import('./pages/quotations.tsx')).QuotationsView,
  },
  about: {
    paths: ['/about'],
    fetchView: async () => (await import('./pages/about.tsx')).AboutView,
  },
  // It stands where an article or a speaker's page stood.
  gone: {
    paths: [],
    fetchView: async () => (await import('./pages/gone.tsx')).GoneView,
  },
  'not-found': {
    paths: ['*'],
    fetchView: async () => (await import('./pages/not-found.tsx')).NotFoundView,
  },
}

export const routePaths: readonly string[] = Object.values(screens).flatMap(({ paths }) => paths)

type View = ComponentType<{ readonly page: PageData }>

/** Those that have been fetched. */
export const views: { [Kind in PageKind]?: View } = {}

/** To be awaited before a page of this kind is drawn. */
export async function fetchView(kind: PageKind): Promise<void> {
  // A view takes the pages of the kind that it was fetched for, which the compiler cannot follow through the table.
  views[kind] ??= (await screens[kind].fetchView()) as View
}
