/** What becomes of links to a site that was published, when its owner edits and renames files and publishes again. */
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { describeSelection } from '../../src/text/links/quote-selector.ts'
import { serializeSelection } from '../../src/text/links/selection-anchor.ts'
import { linkingWords } from '../../src/text/words/en/linking.ts'
import { runCommand } from '../support/command.ts'
import { articleFrom, speechIn } from '../support/contract.ts'
import { edit, publishedLink, publishedText, reviewTitle, writePublished } from '../support/edited-library.ts'
import { serveFolder, type StaticServer } from '../support/static-server.ts'
import { visitor } from '../support/visit.ts'

const scratch = mkdtempSync(join(tmpdir(), 'verbatim-published-'))
const folder = join(scratch, 'seeds')
const visit = visitor()
let server: StaticServer
/** The slug under which the renamed article was published, its slug now, and a quotation in it. */
let [old, now, id] = ['', '', '']

async function succeed(command: string): Promise<void> {
  const { code, output } = await runCommand(command, { SEEDS: folder })
  if (code !== 0) throw new Error(`${command} failed:\n${output}`)
}

beforeAll(async () => {
  cpSync('tests/library/harbour-post', folder, { recursive: true })
  writePublished(folder)
  await succeed('npm run publish-ledger')
  const ledger = readFileSync(join(folder, 'ledger.jsonl'), 'utf8').trimEnd().split('\n')
  const file = '2014-09-12-crane-drivers-walk-out.txt'
  old = ledger.map((line) => JSON.parse(line)).find((line) => line.file === file).slug
  renameSync(join(folder, file), join(folder, 'walk-out.txt'))
  edit(folder)
  const site = join(scratch, 'site')
  await succeed(`npm run build -- --outDir ${site} --base /reader/`)
  server = await serveFolder(site, '/reader/')
  now = (await articleFrom(server.url, 'walk-out.txt')).slug
  id = (await speechIn(server.url, now)).id
})

afterAll(async () => {
  await server.close()
  rmSync(scratch, { recursive: true, force: true })
})

test('an old link to a quotation opens on it at the article’s new address', async () => {
  const { page, troubles } = await visit(`${server.url}articles/${old}/#q-${id}`)
  await page.waitForURL(`${server.url}articles/${now}/#q-${id}`)
  await page.locator(`[id="q-${id}"]`).waitFor()
  expect(troubles).toEqual([])
})

test('the old page of a quotation leads to it in the article', async () => {
  const { page, troubles } = await visit(`${server.url}articles/${old}/q/${id}/`)
  await page.waitForURL(`${server.url}articles/${now}/#q-${id}`)
  expect(troubles).toEqual([])
})

test('without script the old address leads to the new one', async () => {
  const { page, troubles } = await visit(`${server.url}articles/${old}/`, { javaScriptEnabled: false })
  await page.waitForURL(`${server.url}articles/${now}/`)
  expect(troubles).toEqual([])
})

test('Back does not come to the old address again', async () => {
  const { page } = await visit(`${server.url}about/`)
  await page.goto(`${server.url}articles/${old}/`)
  await page.waitForURL(`${server.url}articles/${now}/`)
  await page.goBack()
  expect(page.url()).toBe(`${server.url}about/`)
})

test('the page of a quotation reads without script, and leads into the article', async () => {
  const { page } = await visit(`${server.url}articles/${now}/q/${id}/`, { javaScriptEnabled: false })
  const words = (await speechIn(server.url, now)).spans[0]?.exact ?? ''
  expect(await page.getByRole('main').innerText()).toContain(words)
  await page.getByRole('link', { name: 'Read it in context' }).click()
  expect(page.url()).toBe(`${server.url}articles/${now}/#q-${id}`)
  expect(await page.locator(':target').count()).toBe(1)
})

/** The sentence above the text that says what a link found. */
const noticeOf = (page: Page) => page.locator('#linked-notice')
const addressOf = (words: string) => {
  const { article, id: published } = publishedLink(folder, words)
  return `${server.url}articles/${article}/#q-${published}`
}
const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id)
const isOnScreen = (page: Page, words: string) =>
  page.evaluate((text) => {
    const elements = [...document.querySelectorAll('.block > p')].filter((p) => p.textContent?.includes(text))
    return elements.some((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return top < innerHeight && bottom > 0
    })
  }, words)

/** Told and not jumped to: the sentence has the focus, nothing is marked, and the words stay where they are. */
async function expectOnlyProposed(page: Page, words: string): Promise<void> {
  await expect.poll(() => focusedId(page)).toBe('linked-notice')
  expect(await page.locator('[data-linked]').count()).toBe(0)
  expect(await isOnScreen(page, words)).toBe(false)
}

describe('a link to a quotation that was published', () => {
  test('whose words stand as they were opens on them and names who speaks', async () => {
    const { page, troubles } = await visit(addressOf('The fog has no timetable,'))
    await noticeOf(page).getByText(linkingWords.found('Hanna Brisk')).waitFor()
    const { id: fog } = publishedLink(folder, 'The fog has no timetable,')
    await expect.poll(() => focusedId(page)).toBe(`q-${fog}`)
    expect(await page.locator('[data-quotation][data-linked]').innerText()).toContain('The fog has no timetable,')
    expect(await isOnScreen(page, 'The fog has no timetable')).toBe(true)
    expect(troubles).toEqual([])
  })

  test('whose words stand elsewhere in the article offers to go there', async () => {
    const { page } = await visit(addressOf('The lamp on the pier was out all night!'))
    await noticeOf(page).getByText(linkingWords.movedHere(true)).waitFor()
    await expectOnlyProposed(page, 'The lamp on the pier')
    await noticeOf(page).getByRole('button').click()
    expect(await isOnScreen(page, 'The lamp on the pier')).toBe(true)
  })

  test('whose words stand in another article leads into it', async () => {
    const { page } = await visit(addressOf('I heard the horn twice, and then nothing!'))
    await noticeOf(page).getByText(linkingWords.movedAway(true)).waitFor()
    await noticeOf(page).getByRole('link', { name: reviewTitle }).click()
    await noticeOf(page).getByText(linkingWords.found('Ada Brook')).waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('I heard the horn twice')
  })

  test('whose words have changed shows them then and now, with the difference', async () => {
    const { page, troubles } = await visit(addressOf('We did not order the crossing,'))
    await noticeOf(page).getByText(linkingWords.changed).waitFor()
    expect(await noticeOf(page).getByRole('definition').allInnerTexts()).toEqual([
      '“We did not order the crossing,”',
      '“We did order the crossing,”',
    ])
    expect(await noticeOf(page).locator('del').allInnerTexts()).toEqual(['not '])
    await expectOnlyProposed(page, 'order the crossing')
    expect(troubles).toEqual([])
  })

  test('whose words are said to be somebody else’s by now says whose they were', async () => {
    const { page } = await visit(addressOf('We shall see about the tolls,'))
    await noticeOf(page).getByText(linkingWords.reattributed('Odo Farrant', 'Lee Moss')).waitFor()
    await expectOnlyProposed(page, 'We shall see about the tolls')
    await noticeOf(page).getByRole('button').click()
    expect(await isOnScreen(page, 'We shall see about the tolls')).toBe(true)
  })

  test('whose speaker is another is not jumped to without script either', async () => {
    const words = 'We shall see about the tolls,'
    const { page } = await visit(addressOf(words), { javaScriptEnabled: false })
    expect(await page.locator(`[id="q-${publishedLink(folder, words).id}"], :target`).count()).toBe(0)
    expect(await page.getByRole('main').innerText()).toContain(words)
  })

  test('whose words stand several times offers each, and each leads to its own', async () => {
    const { page } = await visit(addressOf('Who counted the boats?'))
    await noticeOf(page).getByText(linkingWords.ambiguous).waitFor()
    await expectOnlyProposed(page, 'Who counted the boats?')
    const places = noticeOf(page).getByRole('button')
    const led: (string | undefined)[] = []
    for (const place of await places.all()) {
      await place.click()
      led.push(await focusedId(page))
    }
    const { id: first } = publishedLink(folder, 'Who counted the boats?')
    expect(led).toEqual([`q-${first}`, `q-${first}-2`, `q-${first}-3`])
  })

  test('whose words are gone says so, and whose the same words are', async () => {
    const { page } = await visit(addressOf('No comment,'))
    await noticeOf(page).getByText(linkingWords.goneAnother).waitFor()
    await expectOnlyProposed(page, 'No comment,')
    expect(await noticeOf(page).getByRole('listitem').innerText()).toContain('— Otto Wend')
  })

  test('scrolls to words that stand as they were without script', async () => {
    const { page } = await visit(addressOf('The fog has no timetable,'), { javaScriptEnabled: false })
    expect(await page.locator(':target').innerText()).toContain('The fog has no timetable,')
    const { y = -1 } = (await page.locator(':target').boundingBox()) ?? {}
    expect(y).toBeGreaterThan(0)
    expect(y).toBeLessThan(800)
  })
})

/** A link that was made for words of the published text; `from` is what stands before their place. */
function selectionAddress(words: string, from = ''): string {
  const start = publishedText.indexOf(words, publishedText.indexOf(from))
  const anchor = serializeSelection(describeSelection(publishedText, { start, end: start + words.length }))
  return `${server.url}articles/${publishedLink(folder, 'No comment,').article}/#${anchor}`
}

const selected = (page: Page) => page.evaluate(() => getSelection()?.toString())

describe('a link to selected words, after an edit', () => {
  test('says what they were and what they are', async () => {
    const { page } = await visit(selectionAddress('We did not order the crossing'))
    await noticeOf(page).getByText(linkingWords.changed).waitFor()
    expect(await noticeOf(page).locator('del').allInnerTexts()).toEqual(['not '])
    await expectOnlyProposed(page, 'order the crossing')
    await noticeOf(page).getByRole('button', { name: linkingWords.goChanged }).click()
    expect(await selected(page)).toBe('We did order the crossing')
  })

  test('does not take the same words of somebody else for them', async () => {
    const { page } = await visit(selectionAddress('No comment,', 'No comment,” Ines'))
    await noticeOf(page).getByText(linkingWords.selectionElsewhere).waitFor()
    expect(await noticeOf(page).getByRole('listitem').innerText()).toContain('words of Otto Wend')
    expect(await selected(page)).toBe('')
    await expectOnlyProposed(page, 'No comment,')
  })

  test('only proposes words whose surroundings changed', async () => {
    const { page } = await visit(selectionAddress('order the crossing'))
    await noticeOf(page).getByText(linkingWords.selectionMoved).waitFor()
    await expectOnlyProposed(page, 'order the crossing')
    await noticeOf(page).getByRole('button').click()
    expect(await selected(page)).toBe('order the crossing')
  })
})
