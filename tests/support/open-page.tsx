/** Opens the app at an address, over a network that holds the sample library. */
import { configure, render } from '@testing-library/react'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { vi } from 'vitest'
import { forgetFilter } from '../../src/app/filter/forget-filter.ts'
import { pageLoader } from '../../src/app/data/library-data.ts'
import { siteRoutes } from '../../src/app/routes.tsx'
import { indexFiles } from './memory-index.ts'
import * as samples from './sample-pages.ts'

// Many tests share few cores: what takes a moment alone may take seconds among others.
configure({ asyncUtilTimeout: 10_000 })
vi.setConfig({ testTimeout: 30_000 })

export type Answer = () => Response

export const json = (value: unknown): Answer => {
  const body = JSON.stringify(value)
  return () => new Response(body, { headers: { 'content-type': 'application/json' } })
}

export const binary = (bytes: Uint8Array): Answer => {
  return () => new Response(new Uint8Array(bytes), { headers: { 'content-type': 'application/octet-stream' } })
}

const { indexPage, articlePage, speakersPage, speakerPage, quotationsPage, aboutPage, filterDocuments } = samples
const pages = [indexPage, articlePage, speakersPage, speakerPage, quotationsPage, aboutPage]

/** The index of the sample library, and the articles themselves for what matches in them. */
const filterAnswers = [
  ...Array.from(indexFiles(filterDocuments), ([path, bytes]): [string, Answer] => [`/${path}`, binary(bytes)]),
  ...filterDocuments.map(({ row, text, blocks, quotations }): [string, Answer] => [
    `/articles/${row.slug}/page.json`,
    json({ ...articlePage, text, blocks, quotations }),
  ]),
]

/**
 * What the network answers by path; anything else is not found. It stays when its test has ended: a page that is closed may
 * still have asked for something, and must not ask a real network for it.
 */
export function serve(changes: Readonly<Record<string, Answer>> = {}): Map<string, Answer> {
  const answers = new Map<string, Answer>([
    ...filterAnswers,
    ...pages.map((page): [string, Answer] => [`${page.path}page.json`, json(page)]),
    ...Object.entries(changes),
  ])
  const fetch = (url: string) => {
    const answer = answers.get(new URL(url, location.href).pathname)
    return Promise.resolve(answer?.() ?? new Response('', { status: 404 }))
  }
  Object.assign(globalThis, { fetch })
  return answers
}

export function openPage(address: string, changes: Readonly<Record<string, Answer>> = {}) {
  const answers = serve(changes)
  forgetFilter()
  history.pushState(null, '', address)
  const load = pageLoader(samples.site)
  const router = createBrowserRouter(siteRoutes(({ request }) => load(request), samples.site))
  return { answers, router, ...render(<RouterProvider router={router} />) }
}
