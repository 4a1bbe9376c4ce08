/** Finds what of a text is read, and the blocks that it is read and drawn in. */
import type { Aside, Block, TextFormat } from '../article.ts'
import { firstAtOrAfter } from '../sorted.ts'
import type { Span } from '../span.ts'
import { apart, findMarkup } from './asides.ts'
import { dividedWord, wordsOfLines } from './divided-words.ts'
import { withHeadings } from './headings.ts'
import { mayDivide } from './line-ends.ts'
import { findLines, type Line } from './lines.ts'
import { findPageFurniture } from './page-furniture.ts'
import { readProse, type Prose } from './prose.ts'
import { findWrapping, joinedLines } from './wrapping.ts'

export interface FoundProse {
  readonly blocks: readonly Block[]
  readonly asides: readonly Aside[]
  readonly prose: Prose
  /** Where in the prose the headings begin that are marked as such, “# What was decided”. */
  readonly headings: ReadonlySet<number>
  /** The cells of tables, as spans of the prose in order. */
  readonly cells: readonly Span[]
}

/**
 * The blocks of `text` in order, each a line or the lines of a paragraph that was wrapped, with what in them is not read, and
 * what then remains. Blank lines belong to no block, nor do lines of nothing but markup; a page number may be one by itself.
 */
export function findProse(text: string, format: TextFormat): FoundProse {
  const { asides: markup, headings, kept, cells: tabled } = findMarkup(text, format)
  // A stretch of lines that is no prose, such as the mail that is answered, is shown as it stands.
  const marks = markup.filter(({ kind }) => kind !== 'page')
  const isAside = crosses(markup.filter(({ kind }) => kind === 'page'))
  const joined = joinLines(findLines(text, marks), kept, { isAside, isMail: format === 'mail' })
  const asides = apart([...marks, ...joined.asides])
  const isMarked = crosses(headings)
  const whole = joined.blocks.map((span): Block => {
    const { start, end } = span
    return { start, end, role: isMarked(span) ? 'heading' : 'paragraph' }
  })
  const read = readProse(text, { blocks: whole, asides })
  const prose: Prose = { ...read, blocks: withHeadings(read.words, read.blocks) }
  const marked = new Set(read.blocks.filter(({ role }) => role === 'heading').map(({ start }) => start))
  const cells = tabled.map(prose.toWords).toSorted((a, b) => a.start - b.start)
  if (read.words === text) return { blocks: prose.blocks, asides, prose, headings: marked, cells }
  // Marks at either end are left outside: number signs, the address of a last link.
  const blocks: Block[] = [...whole]
  for (const [index, block] of prose.blocks.entries()) {
    blocks[prose.blockNumbers[index] ?? 0] = { ...prose.toText(block), role: block.role }
  }
  return { blocks, asides, prose, headings: marked, cells }
}

interface Joined {
  readonly blocks: readonly Span[]
  readonly asides: readonly Aside[]
}

/** The lines as blocks, with what stands between them that is not read: page furniture, and the ends of divided words. */
function joinLines(
  all: readonly Line[],
  kept: readonly Span[],
  { isAside, isMail }: { readonly isAside: (line: Line) => boolean; readonly isMail: boolean },
): Joined {
  const furniture = new Set(findPageFurniture(all))
  for (const [index, line] of all.entries()) if (isAside(line)) furniture.add(index)
  const lines = furniture.size === 0 ? all : withoutFurniture(all, furniture)
  const isKept = crosses(kept)
  const isKnown = wordsOfLines(lines)
  const blocks: Span[] = []
  const asides: Aside[] = []
  for (const [index, isJoined] of joinedLines(lines, findWrapping(lines), isMail).entries()) {
    const [above, line, last] = [lines[index - 1], lines[index], blocks.at(-1)]
    if (line === undefined) continue
    if (!above || !last || !isJoined || isKept({ start: above.end, end: line.start })) {
      blocks.push({ start: line.start, end: line.end })
      continue
    }
    blocks[blocks.length - 1] = { start: last.start, end: line.end }
    if (mayDivide(above.words, line.words)) asides.push(dividedWord(above, line, isKnown))
    else if (line.isOverPage) asides.push({ start: above.end, end: line.start, kind: 'page' })
  }
  if (furniture.size === 0) return { blocks, asides }
  // What stands within a block is an aside of it by now; the rest are blocks by themselves.
  const isInside = crosses(blocks)
  const alone = all.filter((line, index) => furniture.has(index) && !isInside(line))
  for (const { start, end } of alone) asides.push({ start, end, kind: 'page' })
  return { blocks: [...blocks, ...alone].toSorted((a, b) => a.start - b.start).map(bare), asides }
}

const bare = ({ start, end }: Span): Span => ({ start, end })

function withoutFurniture(lines: readonly Line[], furniture: ReadonlySet<number>): Line[] {
  return lines.flatMap((line, index) => {
    if (furniture.has(index)) return []
    return furniture.has(index - 1) ? [{ ...line, isOverPage: true as const, gap: Infinity }] : [line]
  })
}

/** Tells whether a span has a place in common with one of `spans`. */
function crosses(spans: readonly Span[]): (span: Span) => boolean {
  if (spans.length === 0) return () => false
  const sorted = spans.toSorted((a, b) => a.end - b.end)
  return ({ start, end }) => {
    const next = sorted[firstAtOrAfter(sorted, start + 1, (each) => each.end)]
    return next !== undefined && next.start < end
  }
}
