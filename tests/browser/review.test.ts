/** The review as an owner sits through it: the command, a browser, and the file afterwards. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { parse } from 'yaml'
import { reviewWords } from '../../src/app/review/review-words.ts'
import { axeFindings, setTheme } from '../support/axe.ts'
import { runCommand, startServing, type Served } from '../support/command.ts'
import { expectRoom, zoomed } from '../support/room.ts'
import { visitor } from '../support/visit.ts'

const folder = mkdtempSync(join(tmpdir(), 'verbatim-review-'))
const file = join(folder, 'corrections.yaml')
let served: Served
const visit = visitor()

beforeAll(async () => {
  cpSync('tests/library', folder, { recursive: true })
  served = await startServing('npm run review -- --port 4193', { SEEDS: folder })
})
afterAll(async () => {
  await served.stop()
  rmSync(folder, { recursive: true, force: true })
})

const asked = (page: Page) => page.locator('mark').allTextContents()

const answered = (page: Page, count: number) => page.getByText(new RegExp(`^${count} of \\d+ answered`)).waitFor()

/** Presses a key and waits until the page says what was done, and how many answers there are. */
async function press(page: Page, key: string, told: string | RegExp, count: number) {
  await page.keyboard.press(key)
  await page.getByRole('status').filter({ hasText: told }).waitFor()
  await answered(page, count)
}

interface Correction {
  readonly id: string
  readonly kind: string
  readonly speaker?: string
}

const written = (): Correction[] => {
  const { files } = parse(readFileSync(file, 'utf8')) as { files: Record<string, { quotations: Correction[] }> }
  return Object.values(files).flatMap(({ quotations }) => quotations)
}

describe('npm run review', () => {
  test('takes ten answers by single keys and writes them down', async () => {
    const { page, troubles } = await visit(served.url)
    await page.getByRole('heading', { name: reviewWords.questions.speaker }).waitFor()
    const first = await asked(page)
    await press(page, 'k', reviewWords.saved.other, 1)
    await press(page, 'x', reviewWords.saved.none, 2)
    // Right as it is, or not.
    await press(page, 'n', /^(?:Kept|Saved)/, 3)
    for (let count = 4; count <= 8; count++) await press(page, 'Enter', reviewWords.saved.right, count)
    await page.keyboard.press('o')
    await page.keyboard.type('Ada “the: #1”')
    await press(page, 'Enter', reviewWords.saved.speaker('Ada “the: #1”'), 9)
    await press(page, 'x', reviewWords.saved.none, 10)
    expect(written()).toHaveLength(10)
    expect(written().map(({ kind }) => kind)).toEqual(expect.arrayContaining(['other', 'none', 'speech']))
    expect(written().map(({ speaker }) => speaker)).toContain('Ada “the: #1”')
    for (let count = 9; count >= 0; count--) await press(page, 'u', reviewWords.saved.undone, count)
    expect(await asked(page)).toEqual(first)
    expect(existsSync(file)).toBe(false)
    expect(troubles).toEqual([])
  })

  test('goes on where it was left', async () => {
    const { page } = await visit(served.url)
    await page.locator('mark').first().waitFor()
    await press(page, 'Enter', reviewWords.saved.right, 1)
    const next = await asked(page)
    await page.reload()
    await page.locator('mark').first().waitFor()
    expect(await asked(page)).toEqual(next)
    await answered(page, 1)
  })

  test.each(['light', 'dark'] as const)('can be read and used by everybody, %s', async (theme) => {
    const { page } = await visit(served.url)
    await page.locator('mark').first().waitFor()
    await setTheme(page, theme)
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('o')
    await page.getByRole('combobox', { name: reviewWords.name.label }).waitFor()
    expect(await axeFindings(page)).toEqual([])
  })

  test('has room on a narrow page', async () => {
    const { page } = await visit(served.url, zoomed)
    await page.locator('mark').first().waitFor()
    await expectRoom(page)
  })

  test('is asked for with a port that is one', async () => {
    const { code, output } = await runCommand('npm run review -- --port x', { SEEDS: folder })
    expect(code).toBe(1)
    expect(output).toContain('the port must be a whole number from 0 to 65535')
  })
})

test('a built site has nothing of the review', () => {
  const site = inject('siteFolders').demo
  const scripts = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:js|css|html)$/.test(name),
  )
  expect(scripts.length).toBeGreaterThan(10)
  const said = [reviewWords.questions.kind, reviewWords.actions.none, 'review-besides']
  const found = scripts.filter((name) => said.some((words) => readFileSync(join(site, name), 'utf8').includes(words)))
  expect(found).toEqual([])
})
