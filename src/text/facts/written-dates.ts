/** Dates as people write them: "5 March 2031", "March 5th, 2031", "le 1er mars 2031", "05.03.2031", "2031年3月5日". */
import type { Span } from '../span.ts'
import { calendarDate, calendarDay, weekdayOf } from './calendar-date.ts'
import { monthNamed, weekdayNamed } from './calendar-words.ts'

/** In which order a text writes the numbers of a date. */
export type DateOrder = 'day-first' | 'month-first'

/** `readings`: what numbers such as 03/04/2031 may mean where nothing tells; `date` is their year alone. */
export interface WrittenDate extends Span {
  readonly date: string
  readonly style: 'word' | 'numbers'
  /** Which comes first where that is plain: "5 March", "27/11/2031". */
  readonly order?: DateOrder
  readonly readings?: readonly string[]
}

type Read = Omit<WrittenDate, 'start' | 'end'> | undefined
type Parts = readonly (string | undefined)[]
type Reader = (parts: Parts, order: DateOrder | undefined, around: string) => Read

const ordinal = String.raw`(?:st|nd|rd|th|er|re|ste|de|[ºª°]|\.)?`
const of = String.raw`(?:of\s|de\s|del\s|di\s|den\s|d['’]\s?)?`
const monthWord = String.raw`(\p{L}[\p{L}\p{M}]{2,})`
const year = String.raw`(\d{4})(?!\d)`

/** Those that say more stand first: where two overlap, the first counts. */
const forms: readonly (readonly [pattern: RegExp, read: Reader])[] = [
  [
    /(?<![\d.,/-])(\d{4})([-‐/.])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)/gu,
    ([, y, , m, d]) => plain('numbers', calendarDay(Number(y), Number(m), Number(d))),
  ],
  [
    /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월](?:\s*(\d{1,2})\s*[日일])?/gu,
    ([, y, m, d]) => plain('numbers', calendarDay(Number(y), Number(m), d === undefined ? undefined : Number(d))),
  ],
  [
    new RegExp(
      String.raw`(?<![\d.,:/–-])(\d{1,2})${ordinal}[\s–.,/-]{0,2}${of}${monthWord}\.?[\s–.,/-]{0,2}${of}${year}`,
      'giu',
    ),
    ([, d, m, y]) => named(y, m, d, 'day-first'),
  ],
  [
    new RegExp(
      String.raw`${monthWord}\.?[\s–.,/-]{1,2}(\d{1,2})${ordinal}[\s,/–-]{1,3}(?:\d\d:\d\d(?::\d\d)?\s(?:[A-Z]{2,5}\s)?)?${year}`,
      'giu',
    ),
    ([, m, d, y]) => named(y, m, d, 'month-first'),
  ],
  [
    new RegExp(String.raw`(?<!\d)(\d{4})\.?[\s–-]${monthWord}\.?[\s–-](\d{1,2})(?!\d)`, 'giu'),
    ([, y, m, d]) => named(y, m, d),
  ],
  [
    /(?<![\d./-])(\d{1,2})([/.-])\s?(\d{1,2})\2\s?(\d{4})(?![\d/])/gu,
    ([, a, mark, b, y], order, around) =>
      inNumbers(Number(y), Number(a), Number(b), mark === '.' ? 'day-first' : order, around),
  ],
  [new RegExp(String.raw`${monthWord}\.?,?\s${of}${year}`, 'giu'), ([, m, y]) => named(y, m)],
]

/** The dates in `words`, in order of place. `order` decides numbers that may be read both ways; a weekday beside them does too. */
export function findDates(words: string, order?: DateOrder): WrittenDate[] {
  if (!/\d{4}/.test(words)) return []
  const found: WrittenDate[] = []
  for (const [pattern, read] of forms) {
    for (const match of words.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (found.some((other) => start < other.end && other.start < end)) continue
      const date = read([...match], order, words.slice(Math.max(0, start - besideChars), end + besideChars))
      if (date !== undefined) found.push({ start, end, ...date })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

/** How far from a date its weekday stands. */
const besideChars = 16

function plain(style: WrittenDate['style'], date: string | undefined): Read {
  return date === undefined ? undefined : { date, style }
}

function named(y = '', name = '', d?: string, order?: DateOrder): Read {
  const month = monthNamed(name)
  if (month === undefined) return undefined
  const date = calendarDay(Number(y), month, d === undefined ? undefined : Number(d))
  return date === undefined ? undefined : { date, style: 'word', ...(order === undefined ? {} : { order }) }
}

function inNumbers(y: number, a: number, b: number, order: DateOrder | undefined, around: string): Read {
  const [dayFirst, monthFirst] = [calendarDay(y, b, a), calendarDay(y, a, b)]
  if (dayFirst === undefined || monthFirst === undefined) {
    const date = dayFirst ?? monthFirst
    const proven = dayFirst === undefined ? 'month-first' : 'day-first'
    return date === undefined ? undefined : { date, style: 'numbers', order: proven }
  }
  if (dayFirst === monthFirst) return { date: dayFirst, style: 'numbers' }
  const named = (around.match(/\p{L}+(?:-feira)?/gu) ?? []).map(weekdayNamed).find((day) => day !== undefined)
  const fitting = [dayFirst, monthFirst].filter((date) => weekdayOf(date) === named)
  if (fitting[0] !== undefined && fitting.length === 1)
    return { date: fitting[0], style: 'numbers', order: fitting[0] === dayFirst ? 'day-first' : 'month-first' }
  if (order === undefined) return { date: String(y), style: 'numbers', readings: [dayFirst, monthFirst] }
  return { date: order === 'day-first' ? dayFirst : monthFirst, style: 'numbers' }
}

/** What may stand beside the date in a field that holds a date alone: a weekday, a time of day and its zone. */
const beside =
  /\b\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\.\d+)?\s*(?:[ap]\.?m\.?)?|[+-]\d{2}:?\d{2}\b|\b(?:[A-Z]{2,5}|at|um|à|Uhr|[ap]m)(?![\p{L}])|(?<=\d)[TZ]|[(),.;|]/gu

/**
 * The date that a field says, `2031-03-05`, `2031-03` or `2031`: as a calendar writes it, or as people do. Undefined where it
 * holds anything else, and where day and month cannot be told apart.
 */
export function readDate(field: string): string | undefined {
  const words = field.trim()
  const calendar = calendarDate(words.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'))
  if (calendar !== undefined) return calendar
  const [date, ...others] = findDates(words)
  if (date === undefined || others.length > 0 || date.readings !== undefined) return undefined
  const rest =
    `${words.slice(0, date.start)} ${words.slice(date.end)}`.replace(beside, ' ').match(/[\p{L}\p{N}]+/gu) ?? []
  return rest.every((word) => weekdayNamed(word) !== undefined) ? date.date : undefined
}
