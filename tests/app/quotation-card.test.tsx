import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openPage } from '../support/open-page.tsx'
import { installPopover } from '../support/popover.ts'
import { articlePage } from '../support/sample-pages.ts'

beforeEach(installPopover)
afterEach(() => {
  vi.restoreAllMocks()
})

const words = (name: string) => screen.findByRole('button', { name })
const card = async () => within(await screen.findByRole('dialog', { name: 'About this quotation' }))

describe('the card of a quotation', () => {
  it('opens on a click and says who speaks and how we know', async () => {
    openPage(articlePage.path)
    await userEvent.click(await words('The fog has no timetable,'))
    expect((await card()).getByRole('link', { name: 'Hanna Brisk' })).toBeVisible()
    expect((await card()).getByText('The text names the speaker: “Hanna Brisk” in “said Hanna Brisk”.')).toBeVisible()
    expect((await card()).getByText('Reporting words: “said”.')).toBeVisible()
  })

  it('opens by Enter', async () => {
    openPage(articlePage.path)
    const quotation = await words('Nobody asked me,')
    quotation.focus()
    await userEvent.keyboard('{Enter}')
    expect((await card()).getByText('no speaker named')).toBeVisible()
    expect(quotation).toHaveAttribute('aria-expanded', 'true')
  })

  it('returns the focus to the words when it closes', async () => {
    openPage(articlePage.path)
    const quotation = await words('The fog has no timetable,')
    await userEvent.click(quotation)
    await userEvent.click((await card()).getByRole('button', { name: 'Close' }))
    expect(quotation).toHaveFocus()
    expect(quotation).toHaveAttribute('aria-expanded', 'false')
  })

  it('says of other words in marks that they are nobody’s speech', async () => {
    openPage(articlePage.path)
    await userEvent.click(await words('sorry'))
    expect((await card()).getByText('Not somebody’s speech')).toBeVisible()
  })

  it('copies the link of the quotation', async () => {
    const user = userEvent.setup()
    openPage(articlePage.path)
    await user.click(await words('The fog has no timetable,'))
    await user.click((await card()).getByRole('button', { name: 'Copy link' }))
    expect(await (await card()).findByText('Link copied.')).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe(`${location.origin}/articles/late-ferry-abcd/#q-fogfogfog2`)
  })

  it('copies the words with all that is known of their source', async () => {
    const user = userEvent.setup()
    openPage(articlePage.path)
    await user.click(await words('The fog has no timetable,'))
    await user.click((await card()).getByRole('button', { name: 'Copy with source' }))
    await (await card()).findByText('Quotation copied, with its source.')
    expect(await navigator.clipboard.readText()).toBe(
      '“The fog has no timetable,” … “Neither have I.” — Hanna Brisk, The ferry to Orrin was late again (derived), ' +
        `Orrin Echo, 3 June 2014, ${location.origin}/articles/late-ferry-abcd/#q-fogfogfog2`,
    )
  })
})
