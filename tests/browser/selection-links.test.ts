/** Links to words that a reader selects: made by button or key, and opened by somebody else. tests/long has every article. */
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { parseSelection } from '../../src/text/links/selection-anchor.ts'
import { linkingWords } from '../../src/text/words/en/linking.ts'
import { words as en } from '../../src/text/words/en/site.ts'
import { articleFrom } from '../support/contract.ts'
import { visitor } from '../support/visit.ts'

const site = inject('siteUrls').demo
const visit = visitor()

async function openArticle(file: string) {
  const { slug } = await articleFrom(site, file)
  const opened = await visit(`${site}articles/${slug}/`)
  await opened.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  return opened
}

interface Point {
  readonly paragraph: number
  readonly words: string
}

/** Selects from the beginning of some words to the end of others, as a reader's hand does. */
function select(page: Page, from: Point, to: Point): Promise<string> {
  const setSelection = ([first, last]: readonly Point[]) => {
    const place = ({ paragraph, words }: Point, isEnd: boolean) => {
      const element = document.querySelectorAll('.text .block > p')[paragraph]
      if (element === undefined) throw new Error(`there is no paragraph ${paragraph}`)
      let offset = (element.textContent ?? '').indexOf(words) + (isEnd ? words.length : 0)
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const { length } = node.textContent ?? ''
        if (offset <= length && (isEnd || offset < length)) return { node, offset }
        offset -= length
      }
      throw new Error(`“${words}” does not stand in paragraph ${paragraph}`)
    }
    if (first === undefined || last === undefined) return ''
    const [start, end] = [place(first, false), place(last, true)]
    getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset)
    return getSelection()?.toString() ?? ''
  }
  return page.evaluate(setSelection, [from, to])
}

const button = (page: Page) => page.getByRole('button', { name: linkingWords.copySelection })

async function copied(page: Page): Promise<string> {
  await page.getByText(linkingWords.selectionCopied).waitFor()
  return page.evaluate(() => navigator.clipboard.readText())
}

/** The link opened by somebody who never saw the page: what is selected, and where the focus is. */
async function opened(link: string) {
  const { page, troubles } = await visit(link)
  await page.getByText(linkingWords.selected).waitFor()
  const [words, focused] = await page.evaluate(() => [
    getSelection()?.toString() ?? '',
    document.activeElement?.textContent ?? '',
  ])
  expect(troubles).toEqual([])
  return { words, focused }
}

const plain = (words: string | undefined) => words?.replace(/\s+/g, ' ')

test.each([
  ['merrin-courier/2014-03-02-tolve-breaks-its-banks.txt', 1, 3],
  ['ar-2014-03-05-fayadan.txt', 1, 2],
])('words of %s, paragraphs %i to %i, are opened as they were selected', async (file, first, last) => {
  const { page, troubles } = await openArticle(file)
  const paragraphs = await page.locator('.text .block > p').allTextContents()
  const from = { paragraph: first, words: (paragraphs[first] ?? '').slice(9, 21) }
  const to = { paragraph: last, words: (paragraphs[last] ?? '').slice(24, 36) }
  const words = await select(page, from, to)
  await button(page).click()
  const link = await copied(page)
  expect(link).toMatch(/#w-[\w-]+:~:text=\S+$/)
  expect(parseSelection(link.replace(/^.*#|:~:.*$/g, ''))?.exact).toContain(from.words.trim())
  const found = await opened(link)
  expect(plain(found.words)).toBe(plain(words.trim()))
  expect(found.focused).toBe(paragraphs[first])
  expect(troubles).toEqual([])
})

test('words across marks that are hidden are copied without them, and opened as they were selected', async () => {
  const { page } = await openArticle('2015-06-talvik-the-salt-house.md')
  const place = { paragraph: 0, words: 'novel, *The Salt House*, opens' }
  const words = await select(page, place, place)
  expect(words).toBe('novel, The Salt House, opens')
  await button(page).click()
  const link = await copied(page)
  expect(parseSelection(link.replace(/^.*#|:~:.*$/g, ''))?.exact).toBe(place.words)
  expect((await opened(link)).words).toBe(words)
})

test('the key c copies a link to words selected with the mouse', async () => {
  const { page, troubles } = await openArticle('merrin-courier/2014-03-02-tolve-breaks-its-banks.txt')
  await page.locator('.text .block > p').nth(1).click({ clickCount: 3 })
  await button(page).waitFor()
  const words = await page.evaluate(() => getSelection()?.toString().trim())
  await page.keyboard.press('c')
  expect(plain((await opened(await copied(page))).words)).toBe(plain(words))
  expect(troubles).toEqual([])
})

test('ordinary copying takes the words alone', async () => {
  const { page } = await openArticle('merrin-courier/2014-03-02-tolve-breaks-its-banks.txt')
  const words = await select(page, { paragraph: 0, words: ' ' }, { paragraph: 1, words: '.' })
  await button(page).waitFor()
  await page.keyboard.press('Control+c')
  expect(plain(await page.evaluate(() => navigator.clipboard.readText()))).toBe(plain(words))
})

/** As on plain http, or where a policy of the browser's owner forbids it. */
const refuseCopying = (page: Page, command: boolean) =>
  page.evaluate((works) => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    const copy = document.execCommand.bind(document)
    Object.assign(document, { execCommand: (name: string) => works && copy(name) })
  }, command)

test('on plain http the words stay selected when their link is copied', async () => {
  const { page } = await openArticle('merrin-courier/2014-03-02-tolve-breaks-its-banks.txt')
  const words = await select(page, { paragraph: 1, words: ' ' }, { paragraph: 1, words: '.' })
  await button(page).waitFor()
  await refuseCopying(page, true)
  await page.keyboard.press('c')
  await page.getByText(linkingWords.selectionCopied).waitFor()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(words)
})

test('where copying is refused the link stands in a field, and stays there while it is taken', async () => {
  const { page } = await openArticle('merrin-courier/2014-03-02-tolve-breaks-its-banks.txt')
  await select(page, { paragraph: 1, words: ' ' }, { paragraph: 1, words: '.' })
  await button(page).waitFor()
  await refuseCopying(page, false)
  await button(page).click()
  const field = page.getByRole('textbox', { name: en.share.field })
  await field.click()
  expect(await field.inputValue()).toMatch(/#w-[\w-]+:~:text=/)
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(true)
})
