import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { analyse } from '../../src/text/analyse.ts'
import type { QuotationRecord } from '../../src/text/article.ts'
import type { ArticlePage } from '../../src/text/pages.ts'
import { json, openPage } from '../support/open-page.tsx'
import { installPopover } from '../support/popover.ts'
import { articlePage } from '../support/sample-pages.ts'

const talk = `Ada Brook: Are you there?

Cora Flint: I am, and I said, “The bridge will open.”

Bo Lindt once told us, you know, “No wall stands for ever.”

Ada Brook: Thank you.

Flint: You too.`

/** The sample article's page with another text. */
function pageOf(text: string): ArticlePage {
  const { blocks, quotations } = analyse(text, { lang: 'en' })
  const records = quotations.map((quotation, at): QuotationRecord => ({
    ...quotation,
    id: `quotation${at}`,
    article: articlePage.article.slug,
    file: articlePage.article.file,
    url: '',
    speaker: quotation.speaker && {
      ...quotation.speaker,
      slug: quotation.speaker.name.toLowerCase().replace(' ', '-'),
      corrected: false,
    },
  }))
  return { ...articlePage, text, blocks, quotations: records }
}

const openText = (text: string, address = articlePage.path) =>
  openPage(address, { [`${articlePage.path}page.json`]: json(pageOf(text)) })

const label = async (name: string) => (await screen.findAllByRole('link', { name }))[0] ?? document.body
const card = async () => within(await screen.findByRole('dialog', { name: 'About this quotation' }))

beforeEach(installPopover)

describe('a turn of a transcript', () => {
  it('has its label as a link to the speaker, for whoever has no script', async () => {
    openText(talk)
    expect(await label('Ada Brook')).toHaveAttribute('href', '/speakers/ada-brook/')
    expect(await label('Ada Brook')).toHaveAttribute('id', 'q-quotation0')
  })

  it('opens its card by the label', async () => {
    openText(talk)
    await userEvent.click(await label('Ada Brook'))
    expect(
      (await card()).getByText('The text is a transcript, and its label names the speaker: “Ada Brook”.'),
    ).toBeVisible()
  })

  it('opens its card by its words', async () => {
    openText(talk)
    await userEvent.click(await screen.findByText('Are you there?'))
    expect((await card()).getByRole('link', { name: 'Ada Brook' })).toBeVisible()
  })

  it('leaves the quotations in it their own cards', async () => {
    openText(talk)
    await userEvent.click(await screen.findByRole('button', { name: 'No wall stands for ever.' }))
    expect((await card()).getByRole('link', { name: /^(?:probably )?Bo Lindt$/ })).toBeVisible()
  })

  it('has no second name beside it but a fuller one', async () => {
    openText(talk)
    await label('Ada Brook')
    const beside = [...document.querySelectorAll('.voices')].map(({ textContent }) => textContent)
    expect(beside).toEqual([expect.stringContaining('Bo Lindt'), 'Cora Flint'])
  })
})

it('a missing closing mark is told on the card', async () => {
  openText('The wall\n\n“We will stay, said Ann Hale.\n\nThe council met.')
  await userEvent.click(await screen.findByRole('button', { name: 'We will stay,' }))
  expect((await card()).getByText('The closing mark is missing; where the words end is our reading.')).toBeVisible()
})
