import { useState } from 'react'
import { Outlet, ScrollRestoration, useMatches, useNavigation } from 'react-router'
import type { PageData, Site } from '../../text/pages.ts'
import { useArrival } from '../hooks/use-arrival.ts'
import { useKeys } from '../hooks/use-keys.ts'
import { useLater } from '../hooks/use-later.ts'
import { paths } from '../links.ts'
import { isPageData, unknownSite } from '../data/page-data.ts'
import { words } from '../words/words.ts'
import { LaterPart } from './later-part.tsx'
import { Link } from './link.tsx'
import type { SheetName } from './sheet.tsx'

function useCurrentPage(): PageData | null {
  const data = useMatches().at(-1)?.loaderData
  return isPageData(data) ? data : null
}

const places = [
  [paths.index, words.site.articles],
  [paths.speakers, words.site.speakers],
  [paths.quotations, words.site.quotations],
  [paths.about, words.site.about],
] as const

interface HeaderProps {
  readonly site: Site
  readonly path: string
  readonly onSettings: () => void
}

function Header({ site, path, onSettings }: HeaderProps) {
  return (
    <header className="site-header">
      <p className="site-name">
        <Link to={paths.index}>{site.title}</Link>
      </p>
      <nav aria-label={words.site.nav}>
        <ul className="site-nav">
          {places.map(([to, label]) => (
            // A site without speakers may have no page for them.
            <li key={to} hidden={to === paths.speakers && site.speakers === 0}>
              <Link to={to} aria-current={to === path ? 'page' : undefined}>
                {label}
              </Link>
            </li>
          ))}
          <li>
            <button type="button" className="settings-button" onClick={onSettings}>
              {words.site.settings}
            </button>
          </li>
        </ul>
      </nav>
    </header>
  )
}

function Footer({ site }: { readonly site: Site }) {
  return (
    <footer className="site-footer">
      <p>{words.site.totals(site.articles, site.quotations, site.speakers)}</p>
      <p>
        {words.site.marksNote} <Link to={`${paths.about}#errors`}>{words.site.marksLink}</Link>
      </p>
      {site.contact !== null && (
        <p>
          <a href={site.contact}>{words.site.contact}</a>
        </p>
      )}
    </footer>
  )
}

const loadSheet = () => import('./sheet.tsx')

/** What stands around every page. `known` is the library before, and should it fail instead of, the page's own data. */
export function Shell({ known }: { readonly known: Site | null }) {
  const page = useCurrentPage()
  const site = page?.site ?? known ?? unknownSite
  const address =
    page === null || site.url === null ? null : site.url + encodeURI((page.canonical ?? page.path).slice(1))
  const announcement = useArrival(page?.title ?? `${words.failure.title} – ${site.title}`, address)
  const [opened, setOpened] = useState<SheetName | null>(null)
  const sheet = useLater(loadSheet, opened !== null)
  useKeys(setOpened)
  const isLoading = useNavigation().state === 'loading'
  return (
    <>
      <a className="skip" href="#main">
        {words.site.skip}
      </a>
      <Header site={site} path={page?.path ?? ''} onSettings={() => setOpened('settings')} />
      <p role="status" className="visually-hidden">
        {announcement}
      </p>
      {isLoading && <div className="progress" aria-hidden="true" />}
      <main id="main" tabIndex={-1} aria-busy={isLoading}>
        {site.refused > 0 && (
          <p className="notice">
            {words.site.refused(site.refused)} <Link to={`${paths.about}#report`}>{words.site.refusedLink}</Link>
          </p>
        )}
        <Outlet />
      </main>
      <Footer site={site} />
      {opened !== null && (
        <LaterPart of={sheet}>
          {({ Sheet }) => <Sheet key={opened} name={opened} onClose={() => setOpened(null)} />}
        </LaterPart>
      )}
      <ScrollRestoration />
    </>
  )
}
