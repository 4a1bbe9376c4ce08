import { act, cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { ExportRows, Progress } from '../../src/app/data/exported-rows.ts'
import { FoundShare } from '../../src/app/parts/found-share.tsx'
import { ShareSheet } from '../../src/app/parts/share-sheet.tsx'
import { exportFormats } from '../../src/text/exporting/formats.ts'
import { everything } from '../../src/text/filter/view.ts'
import { foundWords } from '../../src/text/words/en/found.ts'
import { laterWords } from '../../src/text/words/en/later.ts'

const say = laterWords.share

/** Rows that come when the test lets them, with what the sheet gave to whoever fetches them. */
function slowRows() {
  let progress: Progress = () => undefined
  let come: () => void = () => undefined
  let given = new AbortController().signal
  const rows: ExportRows = (tell, signal) => {
    progress = tell
    given = signal
    return new Promise((resolve) => {
      come = () => resolve([])
    })
  }
  return {
    rows,
    tell: (done: number, total: number) => act(() => progress(done, total)),
    come: () => act(async () => come()),
    isGivenUp: () => given.aborted,
  }
}

async function saveAs(rows: ExportRows, format = 'CSV') {
  render(
    <ShareSheet title="Bridges" url="https://reader.example/" rows={rows} holds={null} onClose={() => undefined} />,
  )
  await userEvent.click(screen.getByRole('button', { name: format }))
}

/** The addresses of files that were made. */
function madeFiles() {
  const made = vi.spyOn(URL, 'createObjectURL')
  onTestFinished(() => made.mockRestore())
  return made
}

describe('saving quotations', () => {
  it('counts how many of them were read', async () => {
    const { rows, tell } = slowRows()
    await saveAs(rows)
    expect(screen.getByRole('progressbar', { name: say.busy })).not.toHaveAttribute('value')
    tell(1200, 63_000)
    const bar = screen.getByRole('progressbar')
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['1200', '63000'])
    expect(screen.getByText('1,200 of 63,000 quotations read …')).toBeInTheDocument()
  })

  it('tells a screen reader a few steps, and not each number', async () => {
    const { rows, tell } = slowRows()
    await saveAs(rows)
    const heard = [0, 1200, 12_599, 12_600, 31_000, 62_999].map((done) => {
      tell(done, 63_000)
      return screen.getAllByRole('status').at(-1)?.textContent
    })
    const [start, fifth, fourth] = [say.busy, say.share(0.2), say.share(0.8)]
    expect(heard).toEqual([start, start, start, fifth, say.share(0.4), fourth])
  })

  it('says how many were saved, and shows no progress any more', async () => {
    const made = madeFiles()
    const { rows, come } = slowRows()
    await saveAs(rows)
    await come()
    expect(await screen.findByText(say.saved(0))).toBeInTheDocument()
    expect(screen.queryByRole('progressbar')).toBeNull()
    expect(made).toHaveBeenCalledOnce()
  })

  it('is given up when the sheet goes, and nothing is saved then', async () => {
    const made = madeFiles()
    const { rows, come, isGivenUp } = slowRows()
    await saveAs(rows)
    cleanup()
    expect(isGivenUp()).toBe(true)
    await come()
    expect(made).not.toHaveBeenCalled()
  })
})

describe('every format', () => {
  it.each(Object.values(exportFormats))('$label is offered, and saved as a file of its type', async (format) => {
    const made = madeFiles()
    let name = ''
    const pressed = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      name = this.download
    })
    onTestFinished(() => pressed.mockRestore())
    await saveAs(async () => [], format.label)
    await screen.findByText(say.saved(0))
    expect(made.mock.calls[0]?.[0]).toMatchObject({ type: format.mediaType })
    expect(name).toBe(`Bridges.${format.extension}`)
  })
})

describe('the sheet of a filtered list says what a file holds', () => {
  const found = { total: 40, rows: [], hits: [], articles: 0, facets: null, matches: null, hints: [] }
  const view = { ...everything, speakers: ['ada-brook'] }
  const chosen = { value: 'ada-brook', label: 'Ada Brook', count: 3, chosen: true }
  const other = { value: 'tom-hale', label: 'Tom Hale', count: 3, chosen: false }
  const facets = { speakers: [chosen, other], outlets: [], sections: [], years: [], certainty: [] }

  it.each([
    ['quotations', { ...found, view: everything }, foundWords.holdsListed(40)],
    ['quotations', { ...found, view, facets }, foundWords.holdsListed(40)],
    ['articles', { ...found, view: everything }, foundWords.holdsArticles(40)],
    ['articles', { ...found, view, facets }, foundWords.holdsWordsOf(['Ada Brook'], 40)],
    ['articles', { ...found, view }, foundWords.holdsChosen(40)],
  ] as const)('of %s', async (lists, list, sentence) => {
    render(<FoundShare lists={lists} found={list} />)
    await userEvent.click(screen.getByRole('button', { name: 'Share' }))
    expect(await screen.findByText(sentence)).toBeInTheDocument()
  })
})
