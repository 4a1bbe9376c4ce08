/** When an article appeared, where nobody says so outright: from its own lines, the name of its file, or its headline. */
import type { Span } from '../span.ts'
import { dateOrder } from './date-order.ts'
import { dateInPath, type NamedDate } from './dates-in-names.ts'
import { dateOfLine, labelledDate } from './date-lines.ts'
import { lastLines, proseFrom, topLines } from './top-lines.ts'
import type { DateOrder } from './written-dates.ts'

export interface DatedFile {
  readonly text: string
  /** Its path in the folder. */
  readonly file: string
  readonly lang?: string | undefined
  /** Where the headline stands: a date in it is worth the least, as that of what it may tell of. */
  readonly headline?: Span | null
}

/** The sooner, the more it is worth: what the article says of itself, then its name, then what may be about something else. */
const grounds = ['published', 'line', 'path', 'dateline', 'updated', 'short', 'headline', 'year'] as const
type Ground = (typeof grounds)[number]
type Candidate = readonly [ground: Ground, date: NamedDate]

/** The day, month or year; undefined where nothing says it. Numbers that may be read both ways leave the year alone. */
export function deriveDate(file: DatedFile): string | undefined {
  const candidates = candidatesIn(file)
  // Whether days or months stand first is asked of the whole text, and so only where it matters.
  const isOpen = candidates.some(([, { readings }]) => readings !== undefined)
  const order = isOpen ? dateOrder(file.text, file.lang) : undefined
  const known = order === undefined ? candidates : candidatesIn(file, order)
  const [best] = known.toSorted(([a], [b]) => grounds.indexOf(a) - grounds.indexOf(b))
  return best && settled(best[1], known)
}

/** What may be read both ways is settled by another date that is one of the two. */
function settled({ date, readings }: NamedDate, candidates: readonly Candidate[]): string {
  return readings?.find((reading) => candidates.some(([, other]) => other.date === reading)) ?? date
}

function candidatesIn({ text, file, headline = null }: DatedFile, order?: DateOrder): Candidate[] {
  const inPath = dateInPath(file, text)
  return [
    ...datesAtTop(text, headline, order),
    ...lastLines(text).flatMap((line): Candidate[] => {
      const date = labelledDate(line.words, order)
      return date === undefined ? [] : [['published', date]]
    }),
    ...(inPath === undefined ? [] : [[inPath.date.length > 4 ? 'path' : 'year', inPath] as const]),
  ]
}

/** Below the beginning of the prose only a field is about the article. */
function datesAtTop(text: string, headline: Span | null, order: DateOrder | undefined): Candidate[] {
  const lines = topLines(text)
  const prose = proseFrom(lines)
  return lines.flatMap((line, index): Candidate[] => {
    const found = dateOfLine(line.words, order)
    if (found === undefined) return []
    const { ground, date } = found
    if (index > prose && ground !== 'published' && ground !== 'updated') return []
    const isOfHeadline = headline !== null && line.start < headline.end && line.end > headline.start
    return [[isOfHeadline && ground === 'short' ? 'headline' : ground, date]]
  })
}
