import { StrictMode, startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router'
import type { PageData } from '../text/pages.ts'
import { pageLoader } from './data/library-data.ts'
import { base, decodePath, pathBelowBase, plainPages, withBase } from './links.ts'
import { embeddedPage } from './data/page-data.ts'
import { hydrationData, siteRoutes } from './routes.tsx'
import { fetchView } from './views.ts'
import './styles/site.css'

const root = document.getElementById('root')
const page = embeddedPage(document)
const path = pathBelowBase(decodePath(location.pathname))
// Hosts may answer an unknown address with some other page: its data says which, and then nothing of it is kept.
// A list that the reader had made longer is longer than the page that the host sent.
const isOwnPage = page !== null && page.path === path && plainPages(new URLSearchParams(location.search)) === 1
// The host itself says that there is nothing at this address: there is no need to ask again.
const isMissing = page?.kind === 'not-found' && !isOwnPage

if (location.pathname.endsWith('/index.html')) {
  history.replaceState(history.state, '', withBase(path) + location.search + location.hash)
}

const load = pageLoader(page?.site ?? null)
const routes = siteRoutes(({ request }) => load(request), page?.site ?? null)
const router = createBrowserRouter(routes, {
  basename: base,
  ...(isOwnPage || isMissing ? { hydrationData: hydrationData(routes, location.pathname, page) } : {}),
})

const app = (
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>
)

/** Brings the page that the host sent to life, without drawing it anew. */
async function hydrate(container: HTMLElement, kind: PageData['kind']) {
  await fetchView(kind)
  startTransition(() => void hydrateRoot(container, app))
  pressAgain()
}

/** A press that came before the scripts did (`public/settings.js` noted it) would be lost; links and fields answer by themselves. */
function pressAgain() {
  // A variable of that script, which is not a module.
  const { early } = globalThis as { readonly early?: unknown }
  if (early instanceof Element) early.closest<HTMLElement>('button, [role=button]')?.click()
}

/** Draws once the first page is loaded, so that what the host sent stays readable until then. */
function renderAfresh(container: HTMLElement) {
  const draw = () => createRoot(container).render(app)
  if (router.state.initialized) return draw()
  const stop = router.subscribe(({ initialized }) => {
    if (!initialized) return
    stop()
    draw()
  })
}

if (root !== null) {
  // Without what draws it, the page stays as the host sent it: whole, and its links lead on.
  if (isOwnPage) hydrate(root, page.kind).catch(() => undefined)
  // Not hydrated, since it was drawn for no address in particular, and the links around it depend on the address.
  else if (isMissing) {
    const draw = () => renderAfresh(root)
    fetchView(page.kind).then(draw, draw)
  } else renderAfresh(root)
}

// Sent by the development server when an article was added, changed or removed.
import.meta.hot?.on('verbatim:changed', () => {
  void router.revalidate()
  void import('./filter/forget-filter.ts').then(({ forgetFilter }) => forgetFilter())
})
