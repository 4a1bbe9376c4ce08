import { expect, inject, test } from 'vitest'
import { pageTypes } from '../support/contract.ts'
import { quiet, visitor } from '../support/visit.ts'

/** Stands in a sub-path, with its own address set; tests/long/every-page.test.ts looks at all of its pages. */
const site = inject('siteUrls').reader
const visit = visitor()
const pages = await pageTypes(site)

test.each(pages)(
  'asks no other host, logs no error and draws again what the build drew on: $name',
  async ({ path }) => {
    const drawn = await visit(site + path, { javaScriptEnabled: false })
    const hydrated = await visit(site + path)
    await quiet(hydrated.page)
    const heading = { level: 1 } as const
    expect(await hydrated.page.getByRole('heading', heading).textContent()).toBe(
      await drawn.page.getByRole('heading', heading).textContent(),
    )
    expect(hydrated.troubles).toEqual([])
  },
)
