import { fireEvent, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { applySettings, usualSettings } from '../../../src/app/browser/settings.ts'
import { json, openPage } from '../../support/open-page.tsx'
import { articlePage } from '../../support/sample-pages.ts'

afterEach(() => {
  localStorage.clear()
})

const box = () => screen.findByRole('searchbox', { name: 'Filter by words' })
const expectFocus = (words: string) => waitFor(() => expect(document.activeElement).toHaveTextContent(words))

/** What a key does is fetched with the first one: where nothing should happen, that is waited for. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 50))

describe('the keys of a list', () => {
  it('lead to the box, from row to row, and back', async () => {
    openPage('/')
    const field = await box()
    await userEvent.keyboard('/')
    await waitFor(() => expect(field).toHaveFocus())
    await userEvent.tab()
    await userEvent.keyboard('jj')
    await expectFocus('Harvest in the hills')
    await userEvent.keyboard('k')
    await expectFocus('The ferry to Orrin was late again')
  })

  it('go on from what is in a row', async () => {
    openPage('/')
    const speaker = await screen.findByRole('link', { name: 'Hanna Brisk' })
    speaker.focus()
    await userEvent.keyboard('j')
    await expectFocus('Harvest in the hills')
    speaker.focus()
    await userEvent.keyboard('k')
    await expectFocus('The ferry to Orrin was late again')
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

  it('do nothing once they are turned off', async () => {
    applySettings({ ...usualSettings, keys: 'off' })
    openPage('/')
    const field = await box()
    await userEvent.keyboard('/j?')
    await rest()
    expect(field).not.toHaveFocus()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  // The DOM of these tests takes Alt for AltGr: tests/browser/keyboard.test.ts presses it.
  it.each([{ ctrlKey: true }, { metaKey: true }])('belong to the browser with %o', async (held) => {
    openPage('/')
    const field = await box()
    const isLeftAlone = fireEvent.keyDown(document.body, { key: '/', ...held })
    await rest()
    expect(isLeftAlone).toBe(true)
    expect(field).not.toHaveFocus()
  })

  it('do nothing while words are composed', async () => {
    openPage('/')
    const field = await box()
    fireEvent.keyDown(document.body, { key: '/', isComposing: true })
    await rest()
    expect(field).not.toHaveFocus()
  })

  it('are listed at a question mark, and the list closes by its button', async () => {
    openPage('/')
    await box()
    await userEvent.keyboard('?')
    await screen.findByRole('dialog', { name: 'By keyboard' })
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
})

describe('the keys of an article', () => {
  const first = () => screen.findByRole('button', { name: 'The fog has no timetable,' })

  it('lead from quotation to quotation, and leave out what is no speech', async () => {
    openPage(articlePage.path)
    await first()
    await userEvent.keyboard(']')
    await expectFocus('The fog has no timetable,')
    await userEvent.keyboard(']')
    await expectFocus('Nobody asked me,')
    await userEvent.keyboard('[[')
    await expectFocus('The fog has no timetable,')
  })

  it('know a bracket that is typed with AltGr', async () => {
    openPage(articlePage.path)
    await first()
    fireEvent.keyDown(document.body, { key: ']', ctrlKey: true, altKey: true, modifierAltGraph: true })
    await expectFocus('The fog has no timetable,')
  })

  it('lead from paragraph to paragraph', async () => {
    openPage(articlePage.path)
    await first()
    await userEvent.keyboard('jj')
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^“The fog has no timetable/u))
    await userEvent.keyboard('k')
    await expectFocus('The ferry to Orrin was late again.')
  })

  it('let narration step back, and bring it again', async () => {
    openPage(articlePage.path)
    await first()
    const only = screen.getByRole('button', { name: 'Only what was said' })
    await userEvent.keyboard('q')
    await waitFor(() => expect(only).toHaveAttribute('aria-pressed', 'true'))
    await userEvent.keyboard('q')
    await waitFor(() => expect(only).toHaveAttribute('aria-pressed', 'false'))
  })

  it('lead to the next article', async () => {
    const path = '/articles/harvest-efgh/'
    const { router } = openPage(articlePage.path, { [`${path}page.json`]: json({ ...articlePage, path }) })
    await first()
    await userEvent.keyboard('l')
    await waitFor(() => expect(router.state.location.pathname).toBe(path))
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
