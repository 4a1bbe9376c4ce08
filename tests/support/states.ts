/** Pages of the demo library as readers bring them about: what is looked at besides each page as it comes. */
import type { Page } from 'playwright-core'
import { describeSelection } from '../../src/text/links/quote-selector.ts'
import { serializeSelection } from '../../src/text/links/selection-anchor.ts'
import type { ArticlePage } from '../../src/text/pages.ts'
import { articleWords } from '../../src/text/words/en/article.ts'
import { laterWords } from '../../src/text/words/en/later.ts'
import { linkingWords } from '../../src/text/words/en/linking.ts'
import { listWords } from '../../src/text/words/en/lists.ts'
import { words as en } from '../../src/text/words/en/site.ts'
import { articleFrom, quotationsOf, type PageType } from './contract.ts'

export interface PageState extends PageType {
  /** What the reader does on the page once it is alive, and waits for. */
  readonly reach: (page: Page) => Promise<void>
  /** Narration is meant to step back here. */
  readonly isSteppedBack?: true
}

const file = 'merrin-courier/2014-03-04-two-marranes-meet-in-lissing.txt'

export async function askForKeys(page: Page): Promise<void> {
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: laterWords.keys.title }).waitFor()
}

async function press(page: Page, name: string, dialog: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
  await page.getByRole('dialog', { name: dialog }).waitFor()
}

/** The anchor of a link that was made when one word of the text was another. */
function changedAnchor(text: string): string {
  const [word = ''] = /\p{L}{6,}/u.exec(text.slice(text.length / 2)) ?? []
  const start = text.indexOf(word, text.length / 2)
  const selector = describeSelection(text, { start, end: start + word.length })
  return serializeSelection({ ...selector, exact: 'something else' })
}

async function textOf(siteUrl: string, slug: string): Promise<string> {
  const data: unknown = await (await fetch(`${siteUrl}articles/${slug}/page.json`)).json()
  // What the build wrote has this type; whether it has is what tests/build checks.
  return (data as ArticlePage).text
}

export async function pageStates(siteUrl: string): Promise<readonly PageState[]> {
  const { slug } = await articleFrom(siteUrl, file)
  const linked = (await quotationsOf(siteUrl)).find((quotation) => quotation.article === slug)
  const article = `articles/${slug}/`
  const found = (page: Page) => page.locator('main mark').first().waitFor()
  return [
    { name: 'filtered index', path: '?q=dyke&scope=quotations', reach: found },
    { name: 'filtered quotations', path: 'quotations/?q=dyke', reach: found },
    {
      name: 'nothing found',
      path: '?q=zzyzx',
      reach: (page) => page.getByText(listWords.filter.articlesFound(0, 0)).first().waitFor(),
    },
    {
      name: 'settings open',
      path: article,
      reach: (page) => press(page, en.site.settings, laterWords.settings.title),
    },
    {
      name: 'keys listed',
      path: '',
      reach: askForKeys,
    },
    {
      name: 'card open',
      path: article,
      reach: async (page) => {
        await page.locator('main .text [data-quotation="speech"]').first().click()
        await page.getByRole('dialog', { name: laterWords.card.label }).waitFor()
      },
    },
    {
      name: 'linked quotation',
      path: `${article}#q-${linked?.id ?? ''}`,
      reach: (page) => page.getByText(/^This link leads to words/).waitFor(),
    },
    {
      name: 'words selected',
      path: article,
      reach: async (page) => {
        await page.locator('main .text .block > p').first().selectText()
        await page.getByRole('button', { name: linkingWords.copySelection }).waitFor()
      },
    },
    {
      name: 'sharing',
      path: article,
      reach: (page) => press(page, en.share.share, laterWords.share.title),
    },
    {
      name: 'words changed',
      path: `${article}#${changedAnchor(await textOf(siteUrl, slug))}`,
      reach: (page) => page.getByText(linkingWords.changed).waitFor(),
    },
    {
      name: 'only what was said',
      path: article,
      reach: (page) => page.getByRole('button', { name: articleWords.article.only }).click(),
      isSteppedBack: true,
    },
    { name: 'matches marked', path: `${article}?q=glasses`, reach: found },
  ]
}
