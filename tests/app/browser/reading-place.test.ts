import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { followReading, placeOf } from '../../../src/app/browser/reading-place.ts'

const storageKey = 'verbatim-places'
const blocksOnPage = 8
const blockHeight = 100

/** An article of paragraphs as high as a hundred pixels each, seen from so far down. */
function show(scrolled: number) {
  const paragraphs = Array.from({ length: blocksOnPage }, (_, i) => `<div class="block"><p>Paragraph ${i}</p></div>`)
  document.body.innerHTML = `<main><section class="text">${paragraphs.join('')}</section></main>`
  for (const [i, block] of document.querySelectorAll('.block').entries()) {
    const top = i * blockHeight - scrolled
    vi.spyOn(block, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, top, 300, blockHeight))
  }
}

/** Scrolls there, and rests. */
function readTo(slug: string, scrolled: number) {
  show(scrolled)
  const stop = followReading(slug)
  window.dispatchEvent(new Event('scroll'))
  vi.advanceTimersByTime(1000)
  stop()
}

const kept = () => Object.entries(JSON.parse(localStorage.getItem(storageKey) ?? '{}') as object)

beforeEach(() => {
  localStorage.clear()
  vi.useFakeTimers()
  vi.stubGlobal('innerHeight', 250)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the place in an article', () => {
  it('is the paragraph at the top of the window, and is found again', () => {
    readTo('rain', 310)
    show(0)
    placeOf('rain')?.()
    expect(document.activeElement?.textContent).toBe('Paragraph 3')
  })

  it('is not kept while the page is still scrolled', () => {
    show(310)
    const stop = followReading('rain')
    window.dispatchEvent(new Event('scroll'))
    vi.advanceTimersByTime(100)
    stop()
    vi.advanceTimersByTime(1000)
    expect(kept()).toEqual([])
  })

  it('is forgotten at the start, and at the end', () => {
    readTo('rain', 310)
    readTo('rain', 0)
    expect(placeOf('rain')).toBeNull()
    readTo('rain', 310)
    readTo('rain', blocksOnPage * blockHeight - 240)
    expect(placeOf('rain')).toBeNull()
  })

  it('is kept for the hundred articles read last', () => {
    for (let i = 0; i < 102; i++) readTo(`article-${i}`, 310)
    expect(kept()).toHaveLength(100)
    expect(kept().at(-1)).toEqual(['article-101', 3])
    show(0)
    expect(placeOf('article-1')).toBeNull()
  })

  it.each(['{', 'null', '7', '{"rain":"3"}', '{"rain":-1}', '{"rain":99}', '{"rain":1.5}'])(
    'is none where %j is kept',
    (damaged) => {
      localStorage.setItem(storageKey, damaged)
      show(0)
      expect(placeOf('rain')).toBeNull()
    },
  )

  it('is none where storage is refused, and reading goes on', () => {
    const refuse = () => {
      throw new Error('refused')
    }
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
    readTo('rain', 310)
    expect(placeOf('rain')).toBeNull()
  })
})
