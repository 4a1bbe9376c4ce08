import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { json, openPage } from '../support/open-page.tsx'
import { articlePage, indexPage } from '../support/sample-pages.ts'

afterEach(() => vi.unstubAllGlobals())

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
