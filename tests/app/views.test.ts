/** Kinds of page: what the build makes, the app shows. */
import { matchRoutes } from 'react-router'
import { describe, expect, it } from 'vitest'
import { isPageData } from '../../src/app/data/page-data.ts'
import { renderPage } from '../../src/app/render-page.tsx'
import { siteRoutes } from '../../src/app/routes.tsx'
import { makePages, notFoundPage } from '../../src/node/site/pages.ts'
import { pageKinds, pageShapes, type PageData } from '../../src/text/pages.ts'
import { readFolder, writeFolder } from '../node/folder.ts'

/** Enough articles for a second page of each list that has one. */
function everyPage(): PageData[] {
  const articles = Array.from({ length: 51 }, (_, index) => [`${index}.txt`, `“We rebuild,” said Ada Brook. ${index}`])
  // Nothing tells the middle ones from each other, so that no page can be that of a single one.
  const repeated = Array.from({ length: 5 }, () => '“No comment,” said Ada Brook.').join('\n\n')
  const published = JSON.stringify({ slug: 'left-abcdefgh', file: 'left.txt', textSha256: '' })
  const files = { ...Object.fromEntries(articles), 'repeated.txt': repeated, 'ledger.jsonl': published }
  const read = readFolder(writeFolder(files))
  const library = { ...read, listed: Array.from({ length: 201 }, () => read.listed).flat() }
  return [...[...makePages(library).values()].map((make) => make()), notFoundPage(library)]
}

const routes = siteRoutes(() => {
  throw new TypeError('nothing is loaded here')
}, null)
const routeOf = ({ path }: PageData) => matchRoutes(routes, path)?.at(-1)?.route.path

describe('every kind of page', () => {
  it('is made by a build', () => {
    expect(new Set(everyPage().map(({ kind }) => kind))).toEqual(new Set(pageKinds))
  })

  it('stands at addresses that lead to its screen and to no other', () => {
    const kindsAt = new Map<string | undefined, Set<string>>()
    // Two kinds stand where another stood.
    const pages = everyPage().filter(({ kind }) => kind !== 'gone' && kind !== 'past-quotation')
    for (const page of pages) kindsAt.set(routeOf(page), (kindsAt.get(routeOf(page)) ?? new Set()).add(page.kind))
    expect([...kindsAt.values()].filter(({ size }) => size !== 1)).toEqual([])
    expect(kindsAt.get('*')).toEqual(new Set(['not-found']))
  })

  it.each(pageKinds)('is drawn: %s', async (kind) => {
    const page = everyPage().find((one) => one.kind === kind)
    if (page === undefined) throw new Error(`no page is of the kind ${kind}`)
    const { html, status } = await renderPage(page)
    expect(html).toContain('<h1')
    expect(status).toBe(kind === 'not-found' ? 404 : 200)
  })

  it.each(pageKinds)('is told from what lacks a part of it: %s', (kind) => {
    const page = everyPage().find((one) => one.kind === kind)
    expect(isPageData(page)).toBe(true)
    for (const key of ['path', 'title', 'site', ...pageShapes[kind].lists, ...pageShapes[kind].records])
      expect([key, isPageData({ ...page, [key]: undefined })]).toEqual([key, false])
  })
})

it('what is of no kind that is known is no page', () => {
  const [page] = everyPage()
  for (const kind of ['', 'toString', '__proto__', undefined, 3]) expect(isPageData({ ...page, kind })).toBe(false)
})
