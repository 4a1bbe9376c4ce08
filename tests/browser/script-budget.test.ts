/** How much script a page names in its head: what a reader waits for before anything can be pressed. */
import { brotliCompressSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import { pageTypes } from '../support/contract.ts'

const { demo } = inject('siteUrls')
const budgetBytes = 95_000

async function scriptBytes(url: string): Promise<number> {
  const html = await (await fetch(url)).text()
  const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, path = '']) => path)
  scripts.push(...(/<meta name="verbatim-scripts" content="([^"]+)"/.exec(html)?.[1]?.split(' ') ?? []))
  expect(scripts.length).toBeGreaterThan(2)
  const sizes = scripts.map(async (path) => {
    const script = await fetch(new URL(path, url))
    return brotliCompressSync(Buffer.from(await script.arrayBuffer())).length
  })
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

test.each(await pageTypes(demo))('less than 95 KB of script, compressed, come before: $name', async ({ path }) => {
  expect(await scriptBytes(demo + path)).toBeLessThan(budgetBytes)
})
