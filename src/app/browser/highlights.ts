/** Marks matches over an article's text by the CSS Custom Highlight API, so that what is drawn stays as the build drew it. */
import type { Block } from '../../text/article.ts'
import type { Span } from '../../text/span.ts'

/** All matches, and the one that the reader was led to; `styles/marks.css` says how they look. */
const all = 'match'
const current = 'current-match'

/** In forced colours all highlights look the same: elements do not. */
export const canHighlight = (): boolean =>
  typeof Highlight !== 'undefined' && 'highlights' in CSS && !matchMedia('(forced-colors: active)').matches

/** The elements that hold the blocks' text and nothing else, in the order of the blocks. */
export const blockElements = () => document.querySelectorAll('.article .text > .block > :is(h1, h2, p)')

interface Piece extends Span {
  readonly node: Text
}

/** The text nodes of a block, with the offsets in the article at which they stand. */
function piecesOf(element: Element, { start }: Span): Piece[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const pieces: Piece[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    const from = pieces.at(-1)?.end ?? start
    pieces.push({ node, start: from, end: from + node.length })
  }
  return pieces
}

function rangeOf(pieces: readonly Piece[], span: Span): Range | null {
  const first = pieces.find(({ end }) => span.start < end)
  const last = pieces.find(({ end }) => span.end <= end)
  if (first === undefined || last === undefined) return null
  const range = new Range()
  range.setStart(first.node, span.start - first.start)
  range.setEnd(last.node, span.end - last.start)
  return range
}

/** A range for each match, in their order; null where the drawn text is not the article's. Matches are in order of place. */
export function rangesOf(blocks: readonly Block[], matches: readonly Span[]): readonly (Range | null)[] {
  const elements = blockElements()
  let place = 0
  let pieces: readonly Piece[] = []
  return matches.map((match) => {
    const before = place
    for (let end = blocks[place]?.end; end !== undefined && end <= match.start; end = blocks[place]?.end) place++
    const [block, element] = [blocks[place], elements[place]]
    if (block === undefined || element === undefined) return null
    if (pieces.length === 0 || place !== before) pieces = piecesOf(element, block)
    // Matches follow each other, so that what lies before one is not looked at again.
    pieces = pieces.slice(pieces.findIndex(({ end }) => match.start < end))
    return pieces[0] === undefined ? null : rangeOf(pieces, match)
  })
}

/** Paints the ranges, the one that the reader was led to in its own way; returns a function that removes the paint. */
export function paint(ranges: readonly (Range | null)[], led: number | null): () => void {
  const known = (range: Range | null | undefined) => range ?? []
  CSS.highlights.set(all, new Highlight(...ranges.filter((_, place) => place !== led).flatMap(known)))
  CSS.highlights.set(current, new Highlight(...[led === null ? null : ranges[led]].flatMap(known)))
  return () => {
    CSS.highlights.delete(all)
    CSS.highlights.delete(current)
  }
}

/** Scrolls to the middle of the screen what has no element of its own. */
export function scrollToRange(range: Range): void {
  const { top, height } = range.getBoundingClientRect()
  scrollBy({ top: top - (innerHeight - height) / 2 })
}
