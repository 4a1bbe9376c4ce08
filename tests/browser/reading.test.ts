/** The main job: find an article, read who says what in it, and send somebody a link to the words. */
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { laterWords } from '../../src/text/words/en/later.ts'
import { linkingWords } from '../../src/text/words/en/linking.ts'
import { articleWords } from '../../src/text/words/en/article.ts'
import { foundWords } from '../../src/text/words/en/found.ts'
import { listWords } from '../../src/text/words/en/lists.ts'
import { articleFrom } from '../support/contract.ts'
import { visitor } from '../support/visit.ts'

const urls = inject('siteUrls')
const visit = visitor()
const file = 'merrin-courier/2014-03-04-two-marranes-meet-in-lissing.txt'
const title = 'Two Marranes meet in Lissing'

const filterBox = (page: Page) => page.getByRole('searchbox', { name: listWords.filter.label })
const link = (page: Page) => page.getByRole('main').getByRole('link', { name: title })
const textOf = (page: Page) => page.getByRole('region', { name: articleWords.article.text })
const quotation = (page: Page, words: string) => textOf(page).getByRole('button', { name: words })

const oneFound = listWords.filter.articlesFound(1, 1)
/** A count above the list; what a screen reader is told stands apart from it. */
const seen = (page: Page, count: string) => page.locator('.count').getByText(count)

/** Keeps back what the filter answers from, until the function that it returns is called. */
async function holdFilter(page: Page): Promise<() => void> {
  let letItCome = () => undefined as void
  const coming = new Promise<void>((resolve) => {
    letItCome = resolve
  })
  // The worker's requests are the browser's, not the page's.
  await page.context().route('**/filter/**', async (route) => {
    await coming
    await route.continue()
  })
  return letItCome
}

const scrolledTo = (page: Page) => page.evaluate(() => window.scrollY)

/** How many rows on the screen, or near to it, are still to be told why they are listed. */
const rowsWithoutText = (page: Page) =>
  page.locator('main .rows > li').evaluateAll(
    (rows) =>
      rows.filter((row) => {
        const { top, bottom } = row.getBoundingClientRect()
        const isNear = bottom > -300 && top < innerHeight + 300
        return isNear && !/\d match/.test(row.querySelector('.facts')?.textContent ?? '')
      }).length,
  )

async function filterFor(page: Page, words: string): Promise<void> {
  await filterBox(page).fill(words)
  await page.waitForURL((url) => url.searchParams.get('q') === words)
}

describe.each(['demo', 'reader'] as const)('in the %s site', (name) => {
  const site = urls[name]

  test('the list narrows to the articles that hold the words, and says how many', async () => {
    const { page } = await visit(site)
    await filterFor(page, 'reading glasses')
    await page
      .locator('.count')
      .getByText(/ in 1 article\.$/u)
      .waitFor()
    await link(page).waitFor()
    expect(await page.locator('main [data-row]').allTextContents()).toEqual([title])
  })

  test('a filtered list can be opened by its address', async () => {
    const { page, troubles } = await visit(`${site}?q=%22reading+glasses%22&scope=quotations`)
    await link(page).waitFor()
    await expect.poll(() => filterBox(page).inputValue()).toBe('"reading glasses"')
    expect(troubles).toEqual([])
  })

  test('the words of the filter are kept in the article', async () => {
    const { page } = await visit(site)
    await filterFor(page, 'glasses')
    await seen(page, oneFound).waitFor()
    await link(page).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.getByText(foundWords.matchesHere(1, 'glasses')).waitFor()
    expect(new URL(page.url()).search).toBe('?q=glasses')
  })

  test('a press during which the list is filtered ends on what it began on', async () => {
    const { page } = await visit(site)
    const letItCome = await holdFilter(page)
    await filterBox(page).fill('glasses')
    await seen(page, listWords.filter.looking).waitFor()
    await link(page).hover()
    const before = await link(page).boundingBox()
    await page.mouse.down()
    letItCome()
    // A screen reader is told of the answer as soon as it has come.
    await page.getByRole('status').filter({ hasText: oneFound }).waitFor({ state: 'attached' })
    expect(await link(page).boundingBox()).toEqual(before)
    await page.mouse.up()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.getByText(foundWords.matchesHere(1, 'glasses')).waitFor()
  })

  test('after a press that opens nothing the filtered list is there', async () => {
    const { page } = await visit(site)
    const letItCome = await holdFilter(page)
    await filterBox(page).fill('glasses')
    await seen(page, listWords.filter.looking).waitFor()
    await page.getByRole('main').getByRole('heading', { level: 1 }).hover()
    await page.mouse.down()
    letItCome()
    await page.getByRole('status').filter({ hasText: oneFound }).waitFor({ state: 'attached' })
    expect(await seen(page, oneFound).count()).toBe(0)
    await page.mouse.up()
    await seen(page, oneFound).waitFor()
    await expect.poll(() => page.locator('main [data-row]').count()).toBe(1)
  })

  test('a quotation is highlighted and shows on what evidence it is attributed', async () => {
    const { page } = await visit(`${site}articles/${(await articleFrom(site, file)).slug}/`)
    await quotation(page, 'You were told,').click()
    const card = page.getByRole('dialog', { name: laterWords.card.label })
    await card.waitFor()
    expect(await card.textContent()).toContain('Joren Marrane')
    expect(await card.textContent()).toContain('said')
    // It comes later than the page, and its style with it.
    expect(await card.evaluate((element) => getComputedStyle(element).position)).toBe('fixed')
  })

  test('a copied link opens on the words, in a browser that has never been here', async () => {
    const { page, context } = await visit(`${site}articles/${(await articleFrom(site, file)).slug}/`)
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await quotation(page, 'Dr Selwari put it in eleven pages').click()
    await page.getByRole('button', { name: laterWords.card.copyLink }).click()
    await page.getByText(laterWords.share.linkCopied).waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    const fresh = await visit(copied)
    await fresh.page.getByText(linkingWords.found('Tomas Verrick')).waitFor()
    expect(await fresh.page.locator(':target').textContent()).toContain('Dr Selwari put it in eleven pages')
    expect(fresh.troubles).toEqual([])
  })

  test('a link whose words are not there says so', async () => {
    const { page } = await visit(`${site}articles/${(await articleFrom(site, file)).slug}/#q-aaaaaaaaaa`)
    await page.getByText(linkingWords.unknown).waitFor()
    expect(await page.locator(':target').count()).toBe(0)
  })

  test('Back brings the list again, with its filter, its place and the focus', async () => {
    const { page, troubles } = await visit(site)
    await filterFor(page, 'Marrane')
    await page
      .getByText(/^\d+ matches in \d+ articles/)
      .first()
      .waitFor()
    await link(page).scrollIntoViewIfNeeded()
    // The texts of the rows near to what is seen come behind the rows, and make them longer.
    await expect.poll(() => rowsWithoutText(page)).toBe(0)
    const place = await scrolledTo(page)
    await link(page).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.goBack()
    await link(page).waitFor()
    await expect.poll(() => filterBox(page).inputValue()).toBe('Marrane')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain(title)
    await expect.poll(() => scrolledTo(page)).toBeCloseTo(place, -1)
    expect(troubles).toEqual([])
  })

  test('going to an article moves the focus to its heading and names it in the title', async () => {
    const { page } = await visit(site)
    await link(page).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(title)
    await expect.poll(() => page.title()).toContain(title)
  })

  test('a speaker’s page leads back to the words in their article', async () => {
    const { page } = await visit(`${site}speakers/`)
    await page.getByRole('link', { name: 'Tomas Verrick' }).click()
    await page.getByRole('heading', { level: 1, name: 'Tomas Verrick' }).waitFor()
    expect(await page.getByRole('main').textContent()).toContain('It needs a pair of reading glasses')
    await page.getByRole('link', { name: listWords.quotation.context }).first().click()
    await page.waitForURL(/\/articles\/[^/]+\/#q-/)
    await page.getByText(linkingWords.found('Tomas Verrick')).waitFor()
  })
})

test('an article can be read with the keyboard alone', async () => {
  const { page } = await visit(`${urls.demo}articles/${(await articleFrom(urls.demo, file)).slug}/`)
  await quotation(page, 'You were told,').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: laterWords.card.label }).waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('You were told,')
})

test('a press that comes before the scripts is not lost', async () => {
  const { page } = await visit(`${urls.demo}about/`)
  let letItCome = () => undefined as void
  const pressed = new Promise<void>((resolve) => {
    letItCome = resolve
  })
  await page.route('**/assets/main-*.js', async (route) => {
    await pressed
    await route.continue()
  })
  const { slug } = await articleFrom(urls.demo, file)
  await page.goto(`${urls.demo}articles/${slug}/`, { waitUntil: 'commit' })
  await quotation(page, 'You were told,').click()
  letItCome()
  const card = page.getByRole('dialog', { name: laterWords.card.label })
  await card.waitFor()
  expect(await card.textContent()).toContain('Joren Marrane')
})
