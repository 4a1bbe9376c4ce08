import { describe, expect, inject, test } from 'vitest'
import { pageTypes } from '../support/contract.ts'
import { visitor } from '../support/visit.ts'

const urls = inject('siteUrls')
const visit = visitor()

describe.each(['demo', 'reader'] as const)('the %s site', async (name) => {
  const site = urls[name]
  const pages = await pageTypes(site)

  test.each(pages)('asks no other host and logs no error on: $name', async ({ path }) => {
    const { page, troubles } = await visit(site + path)
    await page.waitForLoadState('networkidle')
    expect(troubles).toEqual([])
  })

  test.each(pages)('draws again what the build drew on: $name', async ({ path }) => {
    const drawn = await visit(site + path, { javaScriptEnabled: false })
    const hydrated = await visit(site + path)
    await hydrated.page.waitForLoadState('networkidle')
    const heading = { level: 1 } as const
    expect(await hydrated.page.getByRole('heading', heading).textContent()).toBe(
      await drawn.page.getByRole('heading', heading).textContent(),
    )
  })
})
