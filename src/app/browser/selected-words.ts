/** Between what is selected on the page and the article's text. Offsets are UTF-16 units of the text. */
import type { Block } from '../../text/article.ts'
import type { Span } from '../../text/span.ts'
import { blockElements, rangesOf, scrollToRange } from './highlights.ts'

/** How far a point of the page lies after the beginning of an element. */
function lengthTo(element: Element, node: Node, offset: number): number {
  const range = new Range()
  range.setStart(element, 0)
  range.setEnd(node, offset)
  return range.toString().length
}

/** The words of the article that are selected, without white space at either end; `null` where there are none. */
export function selectedSpan(text: string, blocks: readonly Block[], selection: Selection | null): Span | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const inside = [...blockElements()].flatMap((element, index) => {
    const block = blocks[index]
    return block !== undefined && range.intersectsNode(element) ? [{ element, block }] : []
  })
  const [first, last] = [inside[0], inside.at(-1)]
  if (first === undefined || last === undefined) return null
  const { startContainer, startOffset, endContainer, endOffset } = range
  const from = first.element.contains(startContainer) ? lengthTo(first.element, startContainer, startOffset) : 0
  const to = last.element.contains(endContainer) ? lengthTo(last.element, endContainer, endOffset) : Infinity
  const [start, end] = [first.block.start + from, Math.min(last.block.start + to, last.block.end)]
  const words = text.slice(start, end)
  if (words.trim() === '') return null
  return { start: start + words.search(/\S/u), end: start + words.trimEnd().length }
}

/** Words of the article as they stand on the page; null where the drawn text is not the article's. */
export function rangeOfWords(blocks: readonly Block[], { start, end }: Span): Range | null {
  const [first] = rangesOf(blocks, [{ start, end: start + 1 }])
  const [last] = rangesOf(blocks, [{ start: end - 1, end }])
  if (!first || !last) return null
  const range = new Range()
  range.setStart(first.startContainer, first.startOffset)
  range.setEnd(last.endContainer, last.endOffset)
  return range
}

/** Selects words of the article, as a reader would, and scrolls to them. */
export function selectWords(blocks: readonly Block[], span: Span): void {
  const range = rangeOfWords(blocks, span)
  if (range === null) return
  const paragraph = range.startContainer.parentElement?.closest<HTMLElement>('p, h1, h2')
  if (paragraph) {
    paragraph.tabIndex = -1
    paragraph.focus({ preventScroll: true })
  }
  const selection = getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
  scrollToRange(range)
}
