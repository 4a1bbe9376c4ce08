/** `npm run dev`: what an owner changes in the folder shows on the page at once, without a reload. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { articleWords } from '../../src/text/words/en/article.ts'
import { startServing, type Served } from '../support/command.ts'
import { visitor } from '../support/visit.ts'

const scratch = mkdtempSync(join(tmpdir(), 'verbatim-development-'))
const added = join(scratch, '2016-01-02-a-new-bell.txt')
const visit = visitor()
let served: Served

/** Long enough that the short line above it is a headline. */
const prose =
  'The eighth bell was hung on Saturday, in a high wind, by the six people who know how to ring the other seven, and it was heard as far as Lissing.\n'

beforeAll(async () => {
  cpSync('tests/library', scratch, { recursive: true })
  served = await startServing('npm run dev -- --port 4128', { SEEDS: scratch })
})
afterAll(async () => {
  await served.stop()
  rmSync(scratch, { recursive: true, force: true })
})

/** Opens the list and leaves a note in the window, which a reload would lose. */
async function openList(): Promise<Page> {
  const { page } = await visit(served.url)
  await page.getByRole('link', { name: 'Two Marranes meet in Lissing' }).waitFor()
  await page.evaluate(() => Object.assign(window, { isSameVisit: true }))
  return page
}

const isSameVisit = (page: Page) => page.evaluate(() => 'isSameVisit' in window)
const linkTo = (page: Page, name: string) => page.getByRole('main').getByRole('link', { name })

test('an article that is added, changed and removed shows without a reload', async () => {
  const page = await openList()
  writeFileSync(added, `A new bell for Korvath\n\n${prose}`)
  await linkTo(page, 'A new bell for Korvath').waitFor()
  writeFileSync(added, `A cracked bell for Korvath\n\n${prose}`)
  await linkTo(page, 'A cracked bell for Korvath').waitFor()
  rmSync(added)
  await linkTo(page, 'A cracked bell for Korvath').waitFor({ state: 'detached' })
  expect(await isSameVisit(page)).toBe(true)
})

test('a broken file does not stop the server, and the page says so', async () => {
  const broken = join(scratch, 'broken.txt')
  const page = await openList()
  writeFileSync(broken, '')
  await page.getByText('1 file of this library could not be read.').waitFor()
  rmSync(broken)
  await page.getByText('1 file of this library could not be read.').waitFor({ state: 'detached' })
  expect(await isSameVisit(page)).toBe(true)
})

test('the text of an article is served alone', async () => {
  const page = await openList()
  await page.getByRole('link', { name: 'Two Marranes meet in Lissing' }).click()
  const link = page.getByRole('link', { name: articleWords.article.textAlone })
  const response = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href)
  expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8')
  expect(await response.text()).toContain('Marrane')
  expect((await page.request.get(`${served.url}articles/none/text.txt`)).status()).toBe(404)
})

test('an article whose headline is changed while it is read stays open, at its new address', async () => {
  const renamed = join(scratch, '2016-02-03-a-second-bell.txt')
  const page = await openList()
  writeFileSync(renamed, `A second bell for Korvath\n\n${prose}`)
  await linkTo(page, 'A second bell for Korvath').click()
  await page.getByRole('heading', { level: 1, name: 'A second bell for Korvath' }).waitFor()
  writeFileSync(renamed, `A third bell for Korvath\n\n${prose}`)
  await page.getByRole('heading', { level: 1, name: 'A third bell for Korvath' }).waitFor()
  expect(page.url()).toContain('/articles/a-third-bell-for-korvath-')
  rmSync(renamed)
  expect(await isSameVisit(page)).toBe(true)
})
