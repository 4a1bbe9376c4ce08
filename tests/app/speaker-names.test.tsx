import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { SpeakerDetails } from '../../src/text/pages.ts'
import { json, openPage } from '../support/open-page.tsx'
import { speakerPage } from '../support/sample-pages.ts'

const open = (more: Partial<SpeakerDetails>) => {
  const path = speakerPage.path
  openPage(path, { [`${path}page.json`]: json({ ...speakerPage, speaker: { ...speakerPage.speaker, ...more } }) })
  return screen.findByRole('heading', { level: 1 })
}
const main = { name: 'Hanna Brisk', ground: 'same', quotations: 1, articles: 1 } as const
const maybe = (...names: string[]) => names.map((name) => ({ name, slug: name.toLowerCase().replace(' ', '-') }))

describe('the page of a speaker', () => {
  it('says who somebody is in the words of the articles', async () => {
    await open({ description: { words: 'harbour minister', articles: 41, of: 60 } })
    expect(screen.getByText('“harbour minister”, in 41 of 60 articles.')).toBeVisible()
  })

  it('says which other names were taken for this one, how often and on what ground', async () => {
    await open({ forms: [main, { name: 'Brisk', ground: 'only-bearer', quotations: 12, articles: 8 }] })
    await userEvent.click(screen.getByText(/^Also written as “Brisk”/u))
    const line = '“Brisk”, 12 quotations in 8 articles. Nobody else in this library has this surname.'
    expect(screen.getByText(line)).toBeVisible()
  })

  it('says nothing of other names where there are none', async () => {
    await open({ forms: [main] })
    expect(screen.queryByText(/Also written as/u)).toBeNull()
    expect(screen.queryByText(/May also be/u)).toBeNull()
  })

  it('says whose name it may be, and leads there', async () => {
    await open({ maybe: maybe('Ann Hale', 'Ned Hale') })
    const line = screen.getByText(/^May also be/u)
    expect(line).toHaveTextContent('May also be Ann Hale or Ned Hale: the articles do not tell.')
    expect(within(line).getByRole('link', { name: 'Ned Hale' })).toHaveAttribute('href', '/speakers/ned-hale/')
  })

  it('names a few of many', async () => {
    await open({ maybe: maybe(...Array.from({ length: 9 }, (_, n) => `Ann${n} Hale`)) })
    expect(screen.getByText(/^May also be/u)).toHaveTextContent('Ann5 Hale or 3 others of that name')
  })
})
