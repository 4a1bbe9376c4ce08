import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { json, openPage } from '../support/open-page.tsx'
import { articlePage, indexPage } from '../support/sample-pages.ts'

const title = 'The ferry to Orrin was late again'
const row = () => screen.findByRole('link', { name: title })
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

describe('going to another page', () => {
  it('moves the focus to its heading, sets the title and says where one is', async () => {
    openPage('/')
    await userEvent.click(await row())
    await waitFor(async () => expect(await heading(title)).toHaveFocus())
    expect(document.title).toBe(articlePage.title)
    expect(screen.getByText(articlePage.title, { selector: '[role=status]' })).toBeDefined()
  })

  it('leaves the focus alone on the first page', async () => {
    openPage('/')
    await heading('Articles')
    expect(document.body).toHaveFocus()
  })

  it('returns the focus to the row on the way back', async () => {
    const { router } = openPage('/')
    await userEvent.click(await row())
    await heading(title)
    await router.navigate(-1)
    await waitFor(async () => expect(await row()).toHaveFocus())
  })
})

describe('the articles beside one that was opened from a filtered list', () => {
  it('are those of the list', async () => {
    openPage('/?q=the')
    await screen.findByText(/matches in 2 articles/u, { selector: '[aria-hidden]' })
    await userEvent.click(await row())
    const next = await screen.findByText('Next in your filtered list')
    expect(next.parentElement).toContainElement(screen.getByRole('link', { name: 'Harvest in the hills' }))
    expect(screen.getByRole('link', { name: 'Harvest in the hills' })).toHaveAttribute(
      'href',
      '/articles/harvest-efgh/?q=the',
    )
  })
})

describe('going back to a list that was filtered', () => {
  it('finds it filtered, even when a row was followed straight from the box', async () => {
    const { router } = openPage('/')
    await userEvent.type(await screen.findByRole('searchbox'), 'fog')
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Harvest in the hills' })).toBeNull())
    await userEvent.click(await row())
    await heading(title)
    await router.navigate(-1)
    await waitFor(() => expect(location.search).toBe('?q=fog'))
    await waitFor(async () => expect(await row()).toHaveFocus())
    expect(screen.queryByRole('link', { name: 'Harvest in the hills' })).toBeNull()
  })
})

describe('a page that does not come', () => {
  it('says so, and comes when it is tried again', async () => {
    const { answers } = openPage('/', { '/page.json': () => new Response('', { status: 500 }) })
    expect(await screen.findByRole('alert')).toHaveTextContent(/not received whole/u)
    answers.set('/page.json', json(indexPage))
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await heading('Articles')).toBeVisible()
  })

  it('is a failure when its data has another shape', async () => {
    openPage('/', { '/page.json': json({ kind: 'index', path: '/' }) })
    expect(await heading('This page could not be loaded')).toBeVisible()
  })

  it('is not there when the host answers with some page of HTML', async () => {
    openPage('/', { '/page.json': () => new Response('<p>', { headers: { 'content-type': 'text/html' } }) })
    expect(await heading('Page not found')).toBeVisible()
  })
})
