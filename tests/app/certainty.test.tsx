import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import type { QuotationRecord } from '../../src/text/article.ts'
import { openPage, json } from '../support/open-page.tsx'
import { installPopover } from '../support/popover.ts'
import { articlePage, quotations, quotationsPage, speakerPage } from '../support/sample-pages.ts'

beforeEach(installPopover)

const doubt = { code: 'rivals', mention: 'he' } as const

/** The first quotation of the samples, as sure as this. */
const as = (change: Partial<QuotationRecord>) =>
  quotations.map((quotation, at) => (at === 0 ? { ...quotation, ...change } : quotation))
const probable = as({ certainty: 0.7, rule: { code: 'cue-after', cue: 'said', doubt } })
const unsure = as({ certainty: 0.4, speaker: null, rule: { code: 'not-sure', doubt } })

const openArticle = (all: readonly QuotationRecord[]) =>
  openPage(articlePage.path, { [`${articlePage.path}page.json`]: json({ ...articlePage, quotations: all }) })
const words = () => screen.findByRole('button', { name: 'The fog has no timetable,' })
const openCard = async () => {
  await userEvent.click(await words())
  return within(await screen.findByRole('dialog', { name: 'About this quotation' }))
}

describe('beside the words', () => {
  it.each([
    ['a sure name stands plainly', quotations, 'Hanna Brisk'],
    ['a probable one is said to be', probable, 'probably Hanna Brisk'],
    ['and one that is not sure is no name', unsure, 'not sure who'],
  ])('%s, for the ear too', async (_, all, name) => {
    openArticle(all)
    expect(await words()).toHaveAccessibleDescription(name)
  })

  it('a name stands twice where it is once sure and once probable', async () => {
    const [first] = probable
    openArticle([{ ...quotations[0], id: 'surefirst2' } as QuotationRecord, first as QuotationRecord])
    await words()
    const names = [...document.querySelectorAll('.text .voice')].map((voice) => voice.textContent)
    expect(names).toEqual(['Hanna Brisk', 'probably Hanna Brisk'])
  })

  it('and on paper', async () => {
    openArticle(probable)
    await words()
    expect(screen.getByText(/probably Hanna Brisk, #q-fogfogfog2/)).toBeInTheDocument()
  })
})

describe('the card', () => {
  it('says why a name is only probable, and the figure', async () => {
    openArticle(probable)
    const card = await openCard()
    expect(card.getByRole('link', { name: 'probably Hanna Brisk' })).toBeVisible()
    expect(card.getByText(/named only by “he”, and two people could be meant\.$/)).toBeVisible()
    expect(card.getByText(/^Certainty: 70%/)).toBeVisible()
  })

  it('says why nobody is named', async () => {
    openArticle(unsure)
    const card = await openCard()
    expect(card.getByText('Rule: not sure who; named only by “he”, and two people could be meant.')).toBeVisible()
    expect(card.queryByRole('link', { name: /Hanna/ })).toBeNull()
  })

  it('says that a form is certain, and nothing where nothing is known', async () => {
    openArticle(as({ certainty: 1 }))
    expect((await openCard()).getByText(/^Certainty: by the form/)).toBeVisible()
  })

  it('says nothing of it where nothing is known', async () => {
    openArticle(as({ certainty: null }))
    expect((await openCard()).queryByText(/^Certainty/)).toBeNull()
  })
})

describe('a link', () => {
  const openLink = (all: readonly QuotationRecord[]) =>
    openPage(`${articlePage.path}#q-fogfogfog2`, {
      [`${articlePage.path}page.json`]: json({ ...articlePage, quotations: all }),
    })

  it.each([
    ['probably words of Hanna Brisk', probable],
    ['words of which it is not sure who said them', unsure],
    ['words of Hanna Brisk', quotations],
  ])('leads to %s', async (said, all) => {
    openLink(all)
    expect(await screen.findByText(new RegExp(`${said}\\.$`))).toBeVisible()
  })
})

describe('lists', () => {
  it('of quotations say who is probable', async () => {
    const [article] = quotationsPage.articles
    openPage('/quotations/', {
      '/quotations/page.json': json({
        ...quotationsPage,
        articles: [{ ...article, quotations: probable.slice(0, 1) }],
      }),
    })
    expect(await screen.findByRole('link', { name: 'probably Hanna Brisk' })).toBeVisible()
  })

  it('of one speaker say how many are only probable, and which', async () => {
    const [article] = speakerPage.articles
    openPage(speakerPage.path, {
      [`${speakerPage.path}page.json`]: json({
        ...speakerPage,
        speaker: { ...speakerPage.speaker, probably: 1 },
        articles: [{ ...article, quotations: probable.slice(0, 1) }],
      }),
    })
    expect(await screen.findByText('Of these one is only probably theirs, and says so.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'probably Hanna Brisk' })).toBeVisible()
  })

  it('are narrowed by how sure they are, in the words of the interface', async () => {
    openPage('/quotations/')
    await userEvent.click(await screen.findByText('Narrow by speaker, outlet, section, year or certainty'))
    await userEvent.click(await screen.findByRole('checkbox', { name: /^Sure/u }))
    expect(await screen.findByRole('button', { name: 'Remove Sure' })).toBeVisible()
    expect(location.search).toBe('?certainty=sure')
  })
})

describe('the page about the library', () => {
  it('has the curve and the counts of this library', async () => {
    openPage('/about/')
    expect(await screen.findByRole('table', { name: /^Per cent of quotations that are named/ })).toBeVisible()
    expect(screen.getByRole('table', { name: 'How sure the speakers are' })).toBeVisible()
  })
})
