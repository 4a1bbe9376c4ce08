/** Tells headings from paragraphs where nothing marks them: a heading has few words, and a paragraph follows that is clearly longer. */
import type { Block } from '../article.ts'
import { isByline } from '../facts/derive-author.ts'
import type { Span } from '../span.ts'

/** "What the council decided" */
const limits = {
  headingChars: 90,
  headingWords: 14,
  followingChars: 120,
}

const endsSentence = /[.!?…:;,。！？؟।]["'”’»)\]]*$/
const listOrSignature = /^[-–—*•·]/

/** Whether `block` is a heading over `next`. */
export function isHeading(text: string, block: Span, next: Span | undefined): boolean {
  if (!next || block.end - block.start > limits.headingChars || next.end - next.start < limits.followingChars)
    return false
  const line = text.slice(block.start, block.end)
  if (endsSentence.test(line) || listOrSignature.test(line) || isByline(line)) return false
  return line.split(' ').length <= limits.headingWords
}

/** The blocks, those that are headings by their looks marked as such. */
export function withHeadings(text: string, blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) =>
    block.role === 'paragraph' && isHeading(text, block, blocks[index + 1]) ? { ...block, role: 'heading' } : block,
  )
}
