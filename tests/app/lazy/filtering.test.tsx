import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { forgetFilter } from '../../../src/app/filter/forget-filter.ts'
import { binary, openPage, serve } from '../../support/open-page.tsx'

const box = () => screen.findByRole('searchbox', { name: 'Filter by words' })
const titles = () =>
  within(screen.getByRole('main'))
    .getAllByRole('heading', { level: 2 })
    .map((heading) => heading.textContent)
const found = (count: string) => screen.findByText(count, { selector: '[aria-hidden]' })

describe('filtering the articles', () => {
  it('lists what holds the words, marked in their context', async () => {
    openPage('/')
    await userEvent.type(await box(), 'timetable')
    await found('1 match in 1 article.')
    expect(titles()).toEqual(['The ferry to Orrin was late again'])
    expect(await screen.findByText('timetable', { selector: 'mark' })).toBeVisible()
  })

  it('says of each article how many matches it has, together as many as the list', async () => {
    openPage('/?q=the')
    await found('7 matches in 2 articles.')
    expect(await screen.findByText('4 matches')).toBeVisible()
    expect(await screen.findByText('3 matches')).toBeVisible()
  })

  it('names the speaker of the words that match, outside of the words', async () => {
    openPage('/?q=timetable')
    expect(await screen.findByText(/^Words of/u)).toHaveTextContent('Words of Hanna Brisk')
    expect(screen.getByText('timetable', { selector: 'mark' }).closest('p')).not.toHaveTextContent('Words of')
  })

  it('says where nobody is named, and nothing outside of quotations', async () => {
    openPage('/?q=asked')
    expect(await screen.findByText(/^Words of/u)).toHaveTextContent('Words of no speaker named')
    cleanup()
    openPage('/?q=pier')
    await screen.findByText('pier', { selector: 'mark' })
    expect(screen.queryByText(/^Words of/u)).toBeNull()
  })

  it('puts the words into the address without a step in the history', async () => {
    openPage('/')
    const steps = history.length
    await userEvent.type(await box(), 'fog')
    await waitFor(() => expect(location.search).toBe('?q=fog'))
    expect(history.length).toBe(steps)
  })

  it('makes a step of the words when the box is left', async () => {
    openPage('/')
    const steps = history.length
    await userEvent.type(await box(), 'fog')
    await userEvent.tab()
    await waitFor(() => expect(history.length).toBe(steps + 1))
    expect(location.search).toBe('?q=fog')
  })

  it('reads an address as it was sent', async () => {
    openPage('/?q=harvest&scope=titles')
    await found('1 match in 1 article.')
    expect(await box()).toHaveValue('harvest')
    expect(screen.getByRole('radio', { name: 'Titles' })).toBeChecked()
  })

  it('narrows by a facet, which makes a step and can be removed again', async () => {
    openPage('/')
    const steps = history.length
    await userEvent.click(await screen.findByText('Narrow by speaker, outlet, section, year or certainty'))
    await userEvent.click(await screen.findByRole('checkbox', { name: /Hanna Brisk/u }))
    await waitFor(() => expect(location.search).toBe('?speaker=hanna-brisk'))
    expect(history.length).toBe(steps + 1)
    await userEvent.click(await screen.findByRole('button', { name: 'Remove Hanna Brisk' }))
    await waitFor(() => expect(location.search).toBe(''))
  })

  it('offers near spellings where nothing matches, and applies one when it is chosen', async () => {
    openPage('/?q=timetible')
    await found('No article matches.')
    await userEvent.click(await screen.findByRole('button', { name: 'timetable' }))
    await found('1 match in 1 article.')
    expect(await box()).toHaveValue('timetable')
  })

  it('widens the scope where nothing matches, and does not lose the focus with the button', async () => {
    openPage('/?q=timetable&scope=titles')
    await userEvent.click(await screen.findByRole('button', { name: 'Look everywhere instead' }))
    await found('1 match in 1 article.')
    expect(location.search).toBe('?q=timetable')
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })

  it('hands the focus to the heading when the filter is taken off', async () => {
    openPage('/?q=timetable')
    await found('1 match in 1 article.')
    await userEvent.click(screen.getByRole('link', { name: 'Show everything' }))
    await found('2 articles')
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })

  it('tells the count to a screen reader once the typing rests', async () => {
    openPage('/')
    await userEvent.type(await box(), 'fog')
    await waitFor(
      () => expect(screen.getByText('1 match in 1 article.', { selector: '[role=status]' })).toBeDefined(),
      {
        timeout: 3000,
      },
    )
  })

  it('says that the filter could not be reached, keeps the list, and tries again', async () => {
    const { answers } = openPage('/?q=harvest', { '/filter/root.bin': () => new Response('', { status: 503 }) })
    expect(await screen.findByRole('alert')).toHaveTextContent(/could not reach this site/u)
    expect(titles()).toHaveLength(2)
    serve().forEach((answer, path) => answers.set(path, answer))
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await found('2 matches in 1 article.')
  })

  it('says that a file of the filter came incomplete', async () => {
    const cut = openPage('/').answers.get('/filter/root.bin')
    const half = new Uint8Array((await cut?.().arrayBuffer()) ?? new ArrayBuffer(0)).slice(0, 40)
    cleanup()
    openPage('/?q=harvest', { '/filter/root.bin': binary(half) })
    expect(await screen.findByRole('alert')).toHaveTextContent(/came incomplete/u)
  })

  it('looks for a newer index where the files of its own are gone', async () => {
    const { answers } = openPage('/')
    await userEvent.type(await box(), 'fog')
    await found('1 match in 1 article.')
    for (const path of answers.keys()) if (/^\/filter\/.*\/w-/u.test(path)) answers.delete(path)
    forgetFilter()
    await userEvent.type(await box(), '{Backspace}{Backspace}{Backspace}harvest')
    expect(await screen.findByRole('alert')).toHaveTextContent(/are not on this site any more/u)
    expect(titles()).toHaveLength(1)
  })

  it('keeps the words in the links to the articles', async () => {
    openPage('/?q=timetable')
    await found('1 match in 1 article.')
    expect(screen.getByRole('link', { name: 'The ferry to Orrin was late again' })).toHaveAttribute(
      'href',
      '/articles/late-ferry-abcd/?q=timetable',
    )
  })
})

describe('filtering the quotations', () => {
  it('lists those that hold the words', async () => {
    openPage('/quotations/?q=asked')
    await found('1 quotation in 1 article.')
    expect(screen.getAllByRole('link', { name: 'In context' })).toHaveLength(1)
    expect(await screen.findByText('asked', { selector: 'mark' })).toBeVisible()
  })

  it('keeps the words in the way to their article', async () => {
    openPage('/quotations/?q=asked')
    expect(await screen.findByRole('link', { name: 'In context' })).toHaveAttribute(
      'href',
      '/articles/late-ferry-abcd/?q=asked&scope=quotations#q-nobodyask2',
    )
  })
})
