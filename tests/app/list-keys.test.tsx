import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { json, openPage } from '../support/open-page.tsx'
import { speakersPage } from '../support/sample-pages.ts'

afterEach(() => vi.unstubAllGlobals())

const box = () => screen.findByRole('searchbox', { name: 'Filter by words' })

describe('the keys of a list', () => {
  it('lead to the box, from row to row, and back', async () => {
    openPage('/')
    const field = await box()
    await userEvent.keyboard('/')
    expect(field).toHaveFocus()
    await userEvent.tab()
    await userEvent.keyboard('jj')
    expect(document.activeElement).toHaveTextContent('Harvest in the hills')
    await userEvent.keyboard('k')
    expect(document.activeElement).toHaveTextContent('The ferry to Orrin was late again')
  })

  it('go on from what is in a row', async () => {
    openPage('/')
    const speaker = await screen.findByRole('link', { name: 'Hanna Brisk' })
    speaker.focus()
    await userEvent.keyboard('j')
    expect(document.activeElement).toHaveTextContent('Harvest in the hills')
    speaker.focus()
    await userEvent.keyboard('k')
    expect(document.activeElement).toHaveTextContent('The ferry to Orrin was late again')
  })

  it('are letters in the box, which Escape clears and then leaves', async () => {
    openPage('/')
    const field = await box()
    await userEvent.type(field, 'jk/')
    expect(field).toHaveValue('jk/')
    await userEvent.keyboard('{Escape}')
    expect(field).toHaveValue('')
    expect(field).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    expect(field).not.toHaveFocus()
  })
})

describe('the matches in an article', () => {
  it('are led through, one after the other and round again', async () => {
    openPage('/articles/late-ferry-abcd/?q=the')
    const next = await screen.findByRole('button', { name: 'Next match' })
    await userEvent.click(next)
    expect(screen.getByText(/^Match 1 of \d+ for “the”\.$/u)).toBeVisible()
    expect(document.querySelectorAll('mark[aria-current]')).toHaveLength(1)
    await userEvent.click(screen.getByRole('button', { name: 'Previous match' }))
    expect(screen.getByText(/^Match (\d+) of \1 for “the”\.$/u)).toBeVisible()
  })
})

describe('the list of speakers', () => {
  it('narrows to a name', async () => {
    const other = { ...speakersPage.speakers[0], slug: 'joren-vale', name: 'Joren Vale' }
    openPage('/speakers/', {
      '/speakers/page.json': json({ ...speakersPage, speakers: [...speakersPage.speakers, other] }),
    })
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Find a name' }), 'brí')
    expect(screen.getByRole('link', { name: 'Hanna Brisk' })).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Joren Vale' })).toBeNull()
    expect(screen.getByText('1 speaker by that name.')).toBeVisible()
  })
})
