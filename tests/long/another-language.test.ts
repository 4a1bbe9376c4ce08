/** A second language of the interface, added as the map of the code says: nothing that a page says may stay English. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { madeUpMarks, madeUpTag, writeProjectInAnotherLanguage } from '../support/another-language.ts'
import { runCommand } from '../support/command.ts'
import { pageTypes, type PageType } from '../support/contract.ts'
import { serveFolder, type StaticServer } from '../support/static-server.ts'
import { visitor } from '../support/visit.ts'

const scratch = mkdtempSync(join(tmpdir(), 'verbatim-language-'))
const site = join(scratch, 'dist')
const visit = visitor()
let server: StaticServer
let types: readonly PageType[]

beforeAll(async () => {
  writeProjectInAnotherLanguage(scratch)
  const seeds = join(scratch, 'seeds')
  cpSync(resolve('tests/library'), seeds, { recursive: true })
  writeFileSync(join(seeds, 'refused.txt'), '')
  const built = await runCommand(`cd ${scratch} && npm run build -- --keep-going`, { SEEDS: seeds, SITE_URL: '' })
  if (built.code !== 0) throw new Error(built.output)
  server = await serveFolder(site)
  types = await pageTypes(server.url)
})

afterAll(async () => {
  await server.close()
  rmSync(scratch, { recursive: true, force: true })
})

/** Formats have one name in all languages. */
const formatNames = ['CSV', 'JSON', 'Markdown', 'Web Annotation', 'HTML', 'BibTeX', 'RIS', 'CSL-JSON']

/** What a page shows or says that neither stands in marks nor comes from the library. */
function foreignWords(page: Page): Promise<string[]> {
  return page.evaluate(
    async ({ open, close, names }) => {
      const given = [...names]
      const gather = (value: unknown): void => {
        if (typeof value === 'string') given.push(value)
        else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather)
      }
      const data = JSON.parse(document.querySelector('#page-data')?.textContent ?? '{}')
      gather({ ...data, path: '', title: '', description: '' })
      for (const file of ['articles', 'quotations']) gather(await (await fetch(`/data/${file}.json`)).json())
      const isOwn = (text: string) => text.startsWith(open) && text.endsWith(close)
      const isGiven = (text: string) => {
        // Descriptions leave the marks of Markdown out.
        const plain = (words: string) => words.replace(/[*_]+/g, '').replace(/\s+/g, ' ')
        const bare = plain(text.replace(/^… |…$/g, '').trim())
        return given.some((one) => plain(one).includes(bare))
      }
      const isForeign = (text: string) => /\p{L}/u.test(text) && !isOwn(text) && !isGiven(text)
      const shown: string[] = []
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node.textContent?.trim() ?? ''
        const isCode = node.parentElement?.closest('script, code, noscript') !== null
        // A link may show its own address.
        const isAddress = node.parentElement?.getAttribute('href')?.endsWith(text) === true
        if (!isCode && !isAddress) shown.push(text)
      }
      for (const element of document.querySelectorAll('body *, meta')) {
        for (const name of ['aria-label', 'title', 'placeholder', 'alt']) shown.push(element.getAttribute(name) ?? '')
      }
      // A description may be words of the library with ours around them.
      const about = document.querySelector('meta[name=description]')?.getAttribute('content') ?? ''
      shown.push(document.title, about.includes(open) ? '' : about)
      return [...new Set(shown.filter(isForeign))]
    },
    { open: madeUpMarks[0], close: madeUpMarks[1], names: formatNames },
  )
}

test('every kind of page speaks it, with nothing left in English', async () => {
  for (const { name, path } of types) {
    // One page after the other: two cores.
    // oxlint-disable-next-line no-await-in-loop
    const { page, troubles } = await visit(server.url + path)
    // oxlint-disable-next-line no-await-in-loop
    expect(await foreignWords(page), name).toEqual([])
    expect(troubles, name).toEqual([])
  }
})

test('a page says which language it is, and which way it runs', async () => {
  const { page } = await visit(server.url)
  expect(await page.locator('html').getAttribute('lang')).toBe(madeUpTag)
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
})

test('the settings, which are fetched later, speak it too', async () => {
  const { page } = await visit(server.url)
  await page.locator('.settings-button').click()
  await page.getByRole('dialog').waitFor()
  expect(await foreignWords(page)).toEqual([])
})

test('what a filter found speaks it, and so does the sheet to take it along', async () => {
  const { page } = await visit(`${server.url}quotations/?q=the&year=2014`)
  await page.locator('.article-tools button').click()
  await page.getByRole('dialog').waitFor()
  await page.locator('.chosen').waitFor()
  expect(await foreignWords(page)).toEqual([])
})

test('the card of a quotation speaks it', async () => {
  const path = types.find(({ name }) => name === 'article')?.path ?? ''
  const { page } = await visit(server.url + path)
  await page.locator('[data-quotation=speech][role=button]').first().click()
  await page.getByRole('dialog').waitFor()
  expect(await foreignWords(page)).toEqual([])
})

test('files to take away speak it too', async () => {
  const list = await (await fetch(`${server.url}data/quotations.md`)).text()
  expect(list).toContain(madeUpMarks[0])
})

test('the compiler takes it for a language', async () => {
  const check =
    'npx tsc -p src/text/tsconfig.json --noEmit --composite false --incremental false --tsBuildInfoFile null'
  const { code, output } = await runCommand(`cd ${scratch} && ${check}`)
  expect(code, output).toBe(0)
})
