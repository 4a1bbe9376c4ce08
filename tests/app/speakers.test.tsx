import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { SpeakerDetails } from '../../src/text/pages.ts'
import { json, openPage, type Answer } from '../support/open-page.tsx'
import { speakersPage } from '../support/sample-pages.ts'

const person = {
  type: 'person',
  quotations: 1,
  probably: 0,
  words: 8,
  articles: 1,
  forms: [],
  description: null,
  maybe: [],
} as const
const hanna: SpeakerDetails = { ...person, slug: 'hanna-brisk', name: 'Hanna Brisk' }
const joren: SpeakerDetails = { ...person, slug: 'joren-vale', name: 'Joren Vale', quotations: 4, words: 6 }
const adela: SpeakerDetails = { ...person, slug: 'adela-orme', name: 'Adela Orme', quotations: 2, words: 30 }

/** The first of two pages of speakers, and the whole list where the site keeps it. */
const openPaged = (all: Answer) =>
  openPage('/speakers/', {
    '/speakers/page.json': json({ ...speakersPage, pages: 2, total: 3, speakers: [joren, adela] }),
    '/data/speakers.json': all,
  })

const openWhole = (speakers: readonly SpeakerDetails[]) =>
  openPage('/speakers/', { '/speakers/page.json': json({ ...speakersPage, total: speakers.length, speakers }) })

const box = () => screen.findByRole('searchbox', { name: 'Find a name' })
const list = () => within(screen.getByRole('main'))
const names = () =>
  list()
    .getAllByRole('link', { name: /^\p{L}+ \p{L}+$/u })
    .map((link) => link.textContent)
    .filter((name) => !name.endsWith('page'))

describe('the list of speakers', () => {
  it('lists parties and places by themselves', async () => {
    openWhole([hanna, { ...person, slug: 'merrin', name: 'Merrin', type: 'place' }, { ...hanna, type: 'party' }])
    await box()
    expect(screen.getByRole('region', { name: 'Places' })).toHaveTextContent('Merrin')
    expect(screen.getByRole('region', { name: 'Parties' })).toHaveTextContent('Hanna Brisk')
  })

  it('narrows to a name', async () => {
    openWhole([hanna, joren])
    await userEvent.type(await box(), 'brí')
    expect(screen.getByRole('link', { name: 'Hanna Brisk' })).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Joren Vale' })).toBeNull()
    expect(screen.getByText('1 speaker by that name.')).toBeVisible()
  })

  it('says that nobody has a name', async () => {
    openWhole([hanna, joren])
    await userEvent.type(await box(), 'zeno')
    expect(screen.getByText('No speaker has that name.')).toBeVisible()
  })

  it('stands by quotations, by words or by name', async () => {
    openWhole([joren, adela, hanna])
    await box()
    expect(names()).toEqual(['Joren Vale', 'Adela Orme', 'Hanna Brisk'])
    await userEvent.click(screen.getByRole('radio', { name: 'Words' }))
    expect(names()).toEqual(['Adela Orme', 'Hanna Brisk', 'Joren Vale'])
    await userEvent.click(screen.getByRole('radio', { name: 'Name' }))
    expect(names()).toEqual(['Adela Orme', 'Hanna Brisk', 'Joren Vale'])
  })

  it('says how many quotations are of nobody who is named', async () => {
    openPage('/speakers/', { '/speakers/page.json': json({ ...speakersPage, described: 28 }) })
    expect(await screen.findByText(/^28 quotations more are of people, groups and papers/u)).toBeVisible()
  })

  it('says nothing of others where everybody is named', async () => {
    openWhole([hanna, joren])
    await box()
    expect(screen.queryByText(/describe and do not name/u)).toBeNull()
  })
})

describe('a long list of speakers', () => {
  it('is divided into pages', async () => {
    openPaged(json([joren, adela, hanna]))
    expect(await screen.findByRole('link', { name: 'Next page' })).toHaveAttribute('href', '/speakers/page/2/')
  })

  it('is fetched whole to look for a name', async () => {
    openPaged(json([joren, adela, hanna]))
    await userEvent.type(await box(), 'hanna')
    expect(await screen.findByRole('link', { name: 'Hanna Brisk' })).toBeVisible()
    expect(screen.getByText('1 speaker by that name.')).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Next page' })).toBeNull()
  })

  it('is fetched whole for another order', async () => {
    openPaged(json([joren, adela, hanna]))
    await userEvent.click(await screen.findByRole('radio', { name: 'Name' }))
    await waitFor(() => expect(names()).toEqual(['Adela Orme', 'Hanna Brisk', 'Joren Vale']))
  })

  it.each([
    ['is missing', () => new Response('', { status: 404 })],
    ['has another shape', json([{ slug: 'x' }])],
  ])('says so when the whole list %s, and keeps the part that is there', async (_what, answer) => {
    openPaged(answer)
    await userEvent.click(await screen.findByRole('radio', { name: 'Name' }))
    expect(await screen.findByText(/did not load/u)).toBeVisible()
    expect(names()).toEqual(['Adela Orme', 'Joren Vale'])
  })
})
