/** Links to the words of every quotation. The browsers' own half of each is looked for in the page as it was built. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import type { ArticleRecord, Block } from '../../src/text/article.ts'
import type { Span } from '../../src/text/span.ts'
import { linkingWords } from '../../src/text/words/en/linking.ts'
import { articlesOf, quotationsOf } from '../support/contract.ts'
import { visitor } from '../support/visit.ts'

const site = inject('siteUrls').reader
const visit = visitor()
const articles = (await articlesOf(site)).filter(({ quotations }) => quotations > 0)
const quotations = await quotationsOf(site)

/** The finder is a module for bundlers: without the word `export` it is a script. */
const finder = readFileSync('node_modules/text-fragments-polyfill/src/text-fragment-utils.js', 'utf8').replaceAll(
  /^export (?=const)/gm,
  '',
)

async function blocksOf({ slug }: ArticleRecord): Promise<readonly Block[]> {
  const data: unknown = await (await fetch(`${site}articles/${slug}/page.json`)).json()
  // What the build wrote has this type; whether it has is what tests/build checks.
  return (data as { readonly blocks: readonly Block[] }).blocks
}

/** Selects words by their offsets in the article's text. */
function select(page: Page, blocks: readonly Block[], span: Span): Promise<void> {
  const setSelection = ([from, to]: readonly { readonly block: number; readonly offset: number }[]) => {
    const elements = document.querySelectorAll('.article .text > .block > :is(h1, h2, p)')
    const place = (at: typeof from, isEnd: boolean) => {
      const element = elements[at?.block ?? -1]
      if (at === undefined || element === undefined) throw new Error('no such block')
      let { offset } = at
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const { length } = node.textContent ?? ''
        if (offset < length || (isEnd && offset === length)) return { node, offset }
        offset -= length
      }
      throw new Error('no such words')
    }
    const [start, end] = [place(from, false), place(to, true)]
    getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset)
  }
  const inBlock = (offset: number) => {
    const block = blocks.findIndex(({ start, end }) => start <= offset && offset <= end)
    return { block, offset: offset - (blocks[block]?.start ?? 0) }
  }
  return page.evaluate(setSelection, [inBlock(span.start), inBlock(span.end)])
}

async function copyLink(page: Page): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(''))
  await page.getByRole('button', { name: linkingWords.copySelection }).click()
  const read = () => page.evaluate(() => navigator.clipboard.readText())
  await expect.poll(read).not.toBe('')
  return read()
}

/** The words that the fragment of an address finds on a page, at every place. */
function find(page: Page, hash: string): Promise<readonly string[]> {
  const read = `parseFragmentDirectives(getFragmentDirectives(${JSON.stringify(hash)})).text`
  return page.evaluate(`(() => { ${finder}; return processTextFragmentDirective(${read}[0]).map(String) })()`)
}

/** Between paragraphs a range has no white space, and a selection has some. */
const plain = (words: string) => words.normalize('NFC').replaceAll(/\s+/g, '')

const selected = (page: Page) => page.evaluate(() => getSelection()?.toString() ?? '')

test('there are twenty articles with quotations', () => {
  expect(articles.length).toBeGreaterThanOrEqual(20)
})

test.each(articles)('each quotation of $slug is found in one place, and the last one’s link opens', async (article) => {
  const url = `${site}articles/${article.slug}/`
  const { page, context, troubles } = await visit(url)
  // As it was built: the finder has to run, so that only the site's own scripts are kept out.
  const still = await context.newPage()
  await still.route('**/*.js', (route) => route.abort())
  await still.goto(url)
  await page.bringToFront()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const blocks = await blocksOf(article)
  let [link, last] = ['', '']
  for (const { spans } of quotations.filter(({ article: slug }) => slug === article.slug)) {
    const span = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }
    await select(page, blocks, span)
    const words = await selected(page)
    last = words
    link = await copyLink(page)
    const { hash } = new URL(link)
    const found = await find(still, hash)
    expect(found.map(plain), `${hash.replace(/^.*:~:/, '')} of “${words}”`).toEqual([plain(words)])
  }
  const other = await visit(link)
  await other.page.getByText(linkingWords.selected).waitFor()
  expect(plain(await selected(other.page))).toBe(plain(last))
  expect([...troubles, ...other.troubles]).toEqual([])
})
