import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { placeLabel } from '../../src/app/parts/quotation-link.tsx'
import { openPage } from '../support/open-page.tsx'
import { articlePage } from '../support/sample-pages.ts'

describe('a link to a quotation', () => {
  it('focuses the quotation and names its speaker', async () => {
    openPage(`${articlePage.path}#q-fogfogfog2`)
    expect(await screen.findByText('This link leads to words of Hanna Brisk.')).toBeVisible()
    const quotation = screen.getByRole('button', { name: 'The fog has no timetable,' })
    await waitFor(() => expect(quotation).toHaveFocus())
  })

  it('says so when the text names no speaker', async () => {
    openPage(`${articlePage.path}#q-nobodyask2`)
    expect(await screen.findByText(/whose speaker the text does not name/u)).toBeVisible()
  })

  it('says that an unknown quotation was not found, and goes nowhere else', async () => {
    openPage(`${articlePage.path}#q-fogfogfog3`)
    expect(await screen.findByText(/No quotation of this article was found/u)).toBeVisible()
    expect(document.querySelector('[data-linked]')).toBeNull()
    await waitFor(() => expect(document.activeElement).toHaveTextContent(/No quotation of this article was found/u))
  })

  it('says that selected words were not found where nobody made such an anchor', async () => {
    openPage(`${articlePage.path}#w-nonsense`)
    expect(await screen.findByText(/were not found here/u)).toBeVisible()
    expect(getSelection()?.toString()).toBe('')
  })

  it('says nothing where the address names no quotation', async () => {
    openPage(`${articlePage.path}#main`)
    await screen.findByRole('heading', { level: 1 })
    expect(screen.queryByText(/This link leads/u)).toBeNull()
  })

  it('numbers places only where there are several', () => {
    expect(placeLabel([1], 0)).toBe('Go to the words')
    expect(placeLabel([1, 2], 1)).toBe('Place 2:')
  })
})
