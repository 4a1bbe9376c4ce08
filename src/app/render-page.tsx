/** Draws a page to HTML. The prerenderer calls it in a server bundle of its own; the browser never loads this file. */
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import {
  createStaticHandler,
  createStaticRouter,
  matchRoutes,
  StaticRouterProvider,
  type StaticHandlerContext,
} from 'react-router'
import type { PageData, RenderPage } from '../text/pages.ts'
import { base, withBase } from './links.ts'
import { siteRoutes } from './routes.tsx'
import { fetchView } from './views.ts'

const routes = siteRoutes(() => {
  throw new TypeError('a page is drawn from the data that is given')
}, null)
const { dataRoutes } = createStaticHandler(routes, { basename: base })

type Matches = StaticHandlerContext['matches']
const known = new Map<string, Matches>()

/** Which screens draw a page. Pages of one kind and depth have the same, and asking the router takes as long as a short page. */
function matchesOf(page: PageData, pathname: string): Matches {
  const shape = `${page.kind} ${page.path.split('/').length}`
  const before = known.get(shape)
  if (before !== undefined) return before
  const matches = matchRoutes(dataRoutes, pathname, base) ?? []
  known.set(shape, matches)
  return matches
}

/** What the router's own `query` would come to, but that params and the paths of matches, which no screen reads, are another page's. */
function contextOf(page: PageData): StaticHandlerContext {
  const pathname = withBase(encodeURI(page.path))
  const matches = matchesOf(page, pathname)
  return {
    basename: base,
    location: { pathname, search: '', hash: '', state: null, key: 'default' },
    matches,
    loaderData: { [matches.at(-1)?.route.id ?? '']: page },
    actionData: null,
    errors: null,
    statusCode: 200,
    loaderHeaders: {},
    actionHeaders: {},
  }
}

export const renderPage: RenderPage = async (page) => {
  await fetchView(page.kind)
  const context = contextOf(page)
  const html = renderToString(
    <StrictMode>
      <StaticRouterProvider router={createStaticRouter(dataRoutes, context)} context={context} hydrate={false} />
    </StrictMode>,
  )
  return { html, status: page.kind === 'not-found' ? 404 : 200 }
}
