/** What is heard: the pages through a screen reader that speaks into a list. */
import { virtual } from '@guidepup/virtual-screen-reader'
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { openPage } from '../support/open-page.tsx'
import { articlePage } from '../support/sample-pages.ts'

afterEach(async () => {
  await virtual.stop()
})

const listen = () => virtual.start({ container: document.body })
const heard = () => virtual.spokenPhraseLog()

describe('a screen reader', () => {
  it('tells once how many were found, when the last letter is typed', async () => {
    openPage('/')
    const box = await screen.findByRole('searchbox')
    await listen()
    await userEvent.type(box, 'fog')
    const count = '1 match in 1 article.'
    await waitFor(async () => expect((await heard()).join('\n')).toContain(count))
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect((await heard()).filter((phrase) => phrase.includes(count))).toHaveLength(1)
  })

  it('tells who speaks when a quotation is entered', async () => {
    openPage(articlePage.path)
    const quotation = await screen.findByRole('button', { name: 'The fog has no timetable,' })
    await listen()
    quotation.focus()
    await waitFor(async () => expect(await virtual.lastSpokenPhrase()).toContain('Hanna Brisk'))
  })

  it('tells the title of the page that was gone to', async () => {
    openPage('/')
    const row = await screen.findByRole('link', { name: 'The ferry to Orrin was late again' })
    await listen()
    await userEvent.click(row)
    await waitFor(async () => expect((await heard()).join('\n')).toContain(articlePage.title))
  })
})
