import { useLoaderData } from 'react-router'
import { isPageData } from '../page-data.ts'
import { AboutView } from './about.tsx'
import { ArticleView } from './article.tsx'
import { FailureView } from './failure.tsx'
import { IndexView } from './index-view.tsx'
import { NotFoundView } from './not-found.tsx'
import { QuotationsView } from './quotations.tsx'
import { SpeakerView } from './speaker.tsx'
import { SpeakersView } from './speakers.tsx'

/** Draws a page by its kind. Keys make one article's state end where the next begins. */
export function Screen() {
  const page: unknown = useLoaderData()
  if (!isPageData(page)) return <FailureView />
  switch (page.kind) {
    case 'index':
      return <IndexView page={page} />
    case 'article':
      return <ArticleView key={page.path} page={page} />
    case 'speakers':
      return <SpeakersView page={page} />
    case 'speaker':
      return <SpeakerView key={page.path} page={page} />
    case 'quotations':
      return <QuotationsView page={page} />
    case 'about':
      return <AboutView page={page} />
    case 'not-found':
      return <NotFoundView />
  }
}
