/** The places that a reader has reached in articles, in the browser's own storage: nothing is sent. */
const storageKey = 'verbatim-places'
const mostPlaces = 100
/** Scrolling ends when it has rested so long. */
const restMs = 400

/** By slug, the number of the block at the top of the window; the last read comes last. */
type Places = Readonly<Record<string, number>>

function readPlaces(): Places {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    return Object.fromEntries(Object.entries(kept).filter(([, place]) => Number.isSafeInteger(place)))
  } catch {
    return {}
  }
}

function keep(slug: string, place: number): void {
  const { [slug]: _before, ...others } = readPlaces()
  const kept = Object.entries(others).slice(1 - mostPlaces)
  try {
    localStorage.setItem(storageKey, JSON.stringify(Object.fromEntries(place > 0 ? [...kept, [slug, place]] : kept)))
  } catch {
    // A browser that keeps nothing simply forgets the place.
  }
}

const blocks = () => [...document.querySelectorAll<HTMLElement>('main .text .block')]

/** The way to where the reader was; `null` where nothing is kept. */
export function placeOf(slug: string): (() => void) | null {
  const block = blocks()[readPlaces()[slug] ?? 0]
  if (block === undefined || block === blocks()[0]) return null
  return () => {
    const words = block.querySelector<HTMLElement>('p, h2') ?? block
    words.tabIndex = -1
    words.focus({ preventScroll: true })
    words.scrollIntoView({ block: 'start' })
  }
}

/** Keeps the place from now on. Returns a function that stops it. */
export function followReading(slug: string): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const note = () => {
    const all = blocks()
    const place = all.findIndex((block) => block.getBoundingClientRect().bottom > 0)
    // Who has come to the end has read it: the next time begins at the start.
    const isAtEnd = (all.at(-1)?.getBoundingClientRect().bottom ?? 0) < innerHeight
    keep(slug, isAtEnd ? 0 : place)
  }
  const scrolled = () => {
    clearTimeout(timer)
    timer = setTimeout(note, restMs)
  }
  addEventListener('scroll', scrolled, { passive: true })
  return () => {
    clearTimeout(timer)
    removeEventListener('scroll', scrolled)
  }
}
