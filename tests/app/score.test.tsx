import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { json, openPage } from '../support/open-page.tsx'
import { articlePage, quotations } from '../support/sample-pages.ts'

const score = async () => within(await screen.findByRole('region', { name: 'Who speaks where in the article' }))

describe('the score of an article', () => {
  it('has a row for each speaker, with a link for each stretch of their words', async () => {
    openPage(articlePage.path)
    const hanna = within((await score()).getByRole('group', { name: 'Hanna Brisk' }))
    expect(hanna.getAllByRole('link').map((bar) => bar.getAttribute('href'))).toEqual([
      '#q-fogfogfog2',
      '#q-fogfogfog2',
    ])
    expect((await score()).getByRole('link', { name: 'Nobody asked me,' })).toHaveAttribute('href', '#q-nobodyask2')
  })

  it('leads to the words by a click', async () => {
    openPage(articlePage.path)
    await userEvent.click((await score()).getByRole('link', { name: 'Nobody asked me,' }))
    expect(screen.getByRole('button', { name: 'Nobody asked me,' })).toHaveFocus()
  })

  it('is one stop of the Tab key, and arrows lead along it in the order of the text', async () => {
    openPage(articlePage.path)
    const bars = (await score()).getAllByRole('link')
    expect(bars.filter((bar) => bar.tabIndex === 0)).toHaveLength(1)
    bars[0]?.focus()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    expect((await score()).getByRole('link', { name: 'Nobody asked me,' })).toHaveFocus()
    await userEvent.keyboard('{ArrowRight}{Home}')
    expect(bars[0]).toHaveFocus()
    await userEvent.keyboard('{End}{ArrowLeft}')
    expect((await score()).getByRole('link', { name: 'Neither have I.' })).toHaveFocus()
  })

  it('runs from right to left where the text does, and the arrows with it', async () => {
    const article = { ...articlePage.article, lang: 'ar' }
    openPage(articlePage.path, { [`${articlePage.path}page.json`]: json({ ...articlePage, article }) })
    const bars = (await score()).getAllByRole('link')
    bars[0]?.focus()
    await userEvent.keyboard('{ArrowLeft}')
    expect(bars[1]).toHaveFocus()
  })

  it('says as a table who speaks how often', async () => {
    openPage(articlePage.path)
    const table = within((await score()).getByRole('table', { name: 'Who speaks in this article' }))
    expect(table.getByRole('row', { name: 'Hanna Brisk 1 quotation' })).toBeDefined()
    expect(table.getByRole('row', { name: 'no speaker named 1 quotation' })).toBeDefined()
  })

  it('is not there where nobody speaks', async () => {
    const silent = { ...articlePage, quotations: quotations.filter(({ kind }) => kind === 'other') }
    openPage(articlePage.path, { [`${articlePage.path}page.json`]: json(silent) })
    await screen.findByRole('region', { name: 'Text of the article' })
    expect(screen.queryByRole('region', { name: 'Who speaks where in the article' })).toBeNull()
  })
})
