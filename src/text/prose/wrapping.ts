/**
 * How the lines of a text were broken. Whoever wraps a text at a width puts into each line what fits: had the first word of the next
 * line fitted, it would stand there. Lines of verse, of lists and of tables end before that, and lines that are paragraphs end with
 * their sentences.
 */
import type { Line } from './lines.ts'
import { goesOn, isItem, itemIndent, mayDivide, mayGoOn, standsAlone, startsSmall } from './line-ends.ts'

/** `width`: the columns that lines were broken at. `step`: 2 where a blank line stands between all lines of a paragraph. */
export interface Wrapping {
  readonly width: number
  readonly step: 1 | 2
  /** As a program breaks lines. Columns of a printed page, read off it, are only nearly even. */
  readonly isEven: boolean
}

const limits = {
  /** Nobody wraps narrower than 40, though no line may be quite as long; a column of a newspaper has many lines to show it. */
  leastWidth: 34,
  leastColumn: 24,
  mostWidth: 130,
  linesOfColumn: 6,
  /** Of the lines that end in mid-sentence, so many must be full. Edited texts have some that are not. */
  evenShare: 0.8,
  /** A line that reaches so far into the width may be one that was wrapped unevenly. */
  unevenShare: 0.7,
  unevenLines: 4,
  /** Where this share of what ends in mid-sentence is full, the rest may be verse. */
  proseShare: 0.2,
  /** An address or a table may be longer than the lines around it. */
  longLines: 0.05,
  /** Of all lines that another follows, so many end in mid-sentence where a text is wrapped. */
  brokenShare: 0.1,
  /** A line that is shorter than this share of the width was ended on purpose. */
  endedShare: 0.6,
  /** Where lines are uneven, one that ends with a sentence and is shorter than this ends a paragraph. */
  closedShare: 0.85,
  /** Verse keeps away from the width, the more the less even that is. */
  verseShare: { even: 0.97, uneven: 0.7 },
  /** Spaces by which a line is indented, and by which lines below an item of a list may be out of line. */
  indent: 2,
  /** Programs that send mail wrap it here. */
  mail: { least: 65, most: 78 },
}

interface Pair {
  readonly above: Line
  readonly below: Line
}

/** Null where each line is a paragraph, or too little is there to tell. */
export function findWrapping(lines: readonly Line[]): Wrapping | null {
  if (!lines.some(({ width }) => width >= limits.leastColumn)) return null
  const single = measure(lines, 1)
  if (single) return single
  // Only where hardly any line follows another at once.
  const close = lines.filter(({ gap }, index) => index > 0 && gap === 0).length
  return close * 4 <= lines.length ? measure(lines, 2) : null
}

function measure(lines: readonly Line[], step: 1 | 2): Wrapping | null {
  const pairs = pairsOf(lines, step)
  const width = widthOf(pairs)
  if (width === null || width > limits.mostWidth || width < limits.leastColumn) return null
  const broken = pairs.filter(({ above, below }) => goesOn(above.words, below.words))
  if (broken.length === 0 || broken.length < limits.brokenShare * pairs.length) return null
  // Verse ends in mid-sentence too, far from the width of the prose around it.
  const verse = verseLines(lines, { width, step, isEven: true })
  const prose = broken.filter(({ above, below }) => !verse.has(below) && above.width >= limits.endedShare * width)
  const full = prose.filter((pair) => isFull(pair, width)).length
  const least = full >= limits.linesOfColumn ? limits.leastColumn : limits.leastWidth
  const isEnough = full > 0 && full >= limits.evenShare * prose.length && full >= limits.proseShare * broken.length
  if (isEnough && width >= least) return { width, step, isEven: true }
  const wide = broken.filter(({ above }) => above.width >= limits.unevenShare * width).length
  const isUneven = wide >= limits.unevenLines && wide >= limits.evenShare * broken.length && width > limits.leastWidth
  return isUneven ? { width, step, isEven: false } : null
}

function pairsOf(lines: readonly Line[], step: 1 | 2): Pair[] {
  return lines.flatMap((below, index) => {
    const above = lines[index - 1]
    if (!above || below.gap !== step - 1 || standsAlone(above.words) || standsAlone(below.words)) return []
    // An indent begins a paragraph, or hangs below an item of a list.
    const begins = below.indent > above.indent + 1 && itemIndent(above.words) === 0
    return isItem(above.words, below.words) || begins ? [] : [{ above, below }]
  })
}

/** The narrowest width that all but a few lines keep to. */
function widthOf(pairs: readonly Pair[]): number | null {
  const widths = [...new Set(pairs.flatMap(({ above, below }) => [above, below]))]
    .filter(({ words }) => words.includes(' '))
    .map(({ width }) => width)
    .toSorted((a, b) => b - a)
  return widths[Math.floor(widths.length * limits.longLines)] ?? null
}

/** Whether the first word of the line below would not have fitted, or only its first half did. */
function isFull(pair: Pair, width: number): boolean {
  return pair.above.width + 1 + pair.below.firstWord > width || isDivided(pair)
}

const isDivided = ({ above, below }: Pair): boolean => mayDivide(above.words, below.words)

/** Of each line but the first, whether it goes on with the paragraph of the line above. In mail, the usual width is known. */
export function joinedLines(lines: readonly Line[], wrapping: Wrapping | null, isMail = false): boolean[] {
  const step = wrapping?.step ?? 1
  const indents = runIndents(lines, step)
  let first: Line | undefined
  const joins = lines.map((below, index) => {
    const above = lines[index - 1]
    const begun = first
    first = below
    if (above === undefined || begun === undefined || isItem(above.words, below.words)) return false
    if (below.gap !== step - 1 && !below.isOverPage) return false
    const pair = { above, below }
    const isJoined =
      isDivided(pair) ||
      (below.isOverPage === true && goesOn(above.words, below.words)) ||
      (isMail && isMailPair(pair)) ||
      (wrapping !== null &&
        mayGoOn(above.words, below.words) &&
        !isIndented(pair, begun, indents[index] ?? 0) &&
        wouldJoin(pair, wrapping))
    if (isJoined) first = begun
    return isJoined
  })
  return withoutVerse(lines, joins, wrapping)
}

/** Two lines that stand by themselves tell no width; in a mail the first is as long as mail is wrapped. */
function isMailPair({ above, below }: Pair): boolean {
  const { least, most } = limits.mail
  const isWrapped = above.width >= least && above.width <= most && below.width <= most && below.gap === 0
  return isWrapped && startsSmall(below.words) && goesOn(above.words, below.words)
}

function wouldJoin(pair: Pair, { width, isEven }: Wrapping): boolean {
  if (isFull(pair, width)) return true
  const { above, below } = pair
  if (goesOn(above.words, below.words)) return above.width >= limits.endedShare * width
  return !isEven && above.width >= limits.closedShare * width
}

/** Whether a line is the first of a paragraph that begins with an indent; what hangs below an item of a list is none. */
function isIndented({ above, below }: Pair, begun: Line, runIndent: number): boolean {
  if (below.indent < runIndent + limits.indent) return false
  const hang = itemIndent(begun.words)
  if (hang > 0 && Math.abs(begun.indent + hang - below.indent) <= limits.indent) return false
  return below.indent > above.indent + 1 || Math.abs(above.indent - below.indent) <= 1
}

/** Of each line, the least indent of those that stand together with it. */
function runIndents(lines: readonly Line[], step: number): number[] {
  const indents: number[] = []
  for (let start = 0; start < lines.length;) {
    let end = start + 1
    while (lines[end]?.gap === step - 1) end++
    let least = Infinity
    for (let at = start; at < end; at++) least = Math.min(least, lines[at]?.indent ?? least)
    for (let at = start; at < end; at++) indents.push(least)
    start = end
  }
  return indents
}

/** None of the lines of a verse or list is joined, but for divided words. */
function withoutVerse(lines: readonly Line[], joins: readonly boolean[], wrapping: Wrapping | null): boolean[] {
  if (wrapping === null) return [...joins]
  const verse = verseLines(lines, wrapping)
  return joins.map((join, index) => {
    const [above, below] = [lines[index - 1], lines[index]]
    return join && (!below || !verse.has(below) || (above !== undefined && isDivided({ above, below })))
  })
}

/** Lines that stand by themselves between blank ones and mostly end before the width: verse, or a list. */
function verseLines(lines: readonly Line[], wrapping: Wrapping): ReadonlySet<Line> {
  const verse = new Set<Line>()
  if (wrapping.step === 2) return verse
  for (let start = 0; start < lines.length;) {
    let end = start + 1
    while (lines[end]?.gap === 0) end++
    const run = lines.slice(start, end)
    if (run.length > 2 && isVerse(run, wrapping)) for (const line of run) verse.add(line)
    start = end
  }
  return verse
}

function isVerse(run: readonly Line[], { width, isEven }: Wrapping): boolean {
  const pairs = run.slice(1).map((below, index): Pair => ({ above: run[index] ?? below, below }))
  // What goes on in the next line tells most: a paragraph's last line is short anywhere.
  const broken = pairs.filter(({ above, below }) => goesOn(above.words, below.words))
  const telling = broken.length > 0 ? broken : pairs
  const short = telling.filter((pair) => !isFull(pair, width))
  const most = (isEven ? limits.verseShare.even : limits.verseShare.uneven) * width
  return short.length * 2 > telling.length && run.every((line) => line.width - line.indent < most)
}
