/** The screens of the site. Every screen's loader yields the page's data, whose `kind` says how it is drawn. */
import {
  matchRoutes,
  redirectDocument,
  type LoaderFunctionArgs,
  type RouteObject,
  type ShouldRevalidateFunctionArgs,
} from 'react-router'
import type { PageData, Site } from '../text/pages.ts'
import { base, plainPages } from './links.ts'
import { FailureView } from './pages/failure.tsx'
import { Screen } from './pages/screen.tsx'
import { Shell } from './parts/shell.tsx'
import { fetchView, routePaths } from './views.ts'

export type LoadPage = (args: LoaderFunctionArgs) => PageData | Promise<PageData>

/**
 * A change of the query filters what is there already: only another path, more pages of a plain list, or a wish for fresh
 * data loads.
 */
function shouldRevalidate({ currentUrl, nextUrl, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  if (currentUrl.pathname !== nextUrl.pathname || currentUrl.search === nextUrl.search) return defaultShouldRevalidate
  const pages = plainPages(nextUrl.searchParams)
  return pages > 1 && pages !== plainPages(currentUrl.searchParams)
}

export function siteRoutes(load: LoadPage, site: Site | null): RouteObject[] {
  const loader = async (args: LoaderFunctionArgs) => {
    const page = await load(args)
    await fetchView(page.kind).catch((error: unknown) => {
      // The site has changed since this page was opened, and what draws the next one is gone: the host's own is read instead.
      const isElsewhere = new URL(args.request.url).pathname !== location.pathname
      throw isElsewhere ? redirectDocument(args.request.url) : error
    })
    return page
  }
  const children = routePaths.map((path): RouteObject => ({
    id: path,
    path,
    loader,
    shouldRevalidate,
    Component: Screen,
    ErrorBoundary: FailureView,
  }))
  return [{ id: 'site', element: <Shell known={site} />, HydrateFallback: () => null, children }]
}

/** The router's initial data, so that nothing is fetched for a page whose data came with it. */
export function hydrationData(routes: RouteObject[], pathname: string, page: PageData) {
  const id = matchRoutes(routes, pathname, base)?.at(-1)?.route.id
  return { loaderData: id === undefined ? {} : { [id]: page } }
}
