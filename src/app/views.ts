/** Which component draws which kind of page. Each comes when it is wanted: a reader needs one before the page answers. */
import type { ComponentType } from 'react'
import type { PageData } from '../text/pages.ts'

type Kind = PageData['kind']

export const views: { [K in Kind]?: ComponentType<{ readonly page: Extract<PageData, { kind: K }> }> } = {}

const fetchers: { readonly [K in Kind]: () => Promise<void> } = {
  index: async () => {
    views.index = (await import('./pages/index-view.tsx')).IndexView
  },
  article: async () => {
    views.article = (await import('./pages/article.tsx')).ArticleView
  },
  quotation: async () => {
    views.quotation = (await import('./pages/quotation.tsx')).QuotationView
  },
  'past-quotation': async () => {
    views['past-quotation'] = (await import('./pages/past-quotation.tsx')).PastQuotationView
  },
  speakers: async () => {
    views.speakers = (await import('./pages/speakers.tsx')).SpeakersView
  },
  speaker: async () => {
    views.speaker = (await import('./pages/speaker.tsx')).SpeakerView
  },
  quotations: async () => {
    views.quotations = (await import('./pages/quotations.tsx')).QuotationsView
  },
  about: async () => {
    views.about = (await import('./pages/about.tsx')).AboutView
  },
  gone: async () => {
    views.gone = (await import('./pages/gone.tsx')).GoneView
  },
  'not-found': async () => {
    views['not-found'] = (await import('./pages/not-found.tsx')).NotFoundView
  },
}

/** To be awaited before a page of this kind is drawn. */
export async function fetchView(kind: Kind): Promise<void> {
  if (views[kind] === undefined) await fetchers[kind]()
}
