/** Draws a page to HTML. The prerenderer calls it in a server bundle of its own; the browser never loads this file. */
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router'
import type { RenderPage } from '../text/pages.ts'
import { base, withBase } from './links.ts'
import { isPageData } from './page-data.ts'
import { siteRoutes } from './routes.tsx'

const routes = siteRoutes(({ context }) => {
  if (!isPageData(context)) throw new TypeError('a page is drawn from PageData alone')
  return context
}, null)
const handler = createStaticHandler(routes, { basename: base })

export const renderPage: RenderPage = async (page) => {
  // The host is never seen: the router only reads the path.
  const request = new Request(new URL(withBase(encodeURI(page.path)), 'http://verbatim.invalid'))
  const context = await handler.query(request, { requestContext: page })
  if (context instanceof Response)
    throw new TypeError(`${page.path}: the router answered with status ${context.status}`)
  const failure = Object.values(context.errors ?? {})[0]
  if (failure instanceof Error) throw failure
  const html = renderToString(
    <StrictMode>
      <StaticRouterProvider
        router={createStaticRouter(handler.dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </StrictMode>,
  )
  return { html, status: page.kind === 'not-found' ? 404 : 200 }
}
