/** What a line at the top of a text says of its date: a field, a line of nothing but when, or the dateline of an agency. */
import { weekdayNamed } from './calendar-words.ts'
import { firstLabel, label, labelBefore, type Label } from './date-labels.ts'
import { findDates, type DateOrder, type WrittenDate } from './written-dates.ts'

/** Times of day, and what else stands in a line that says when and nothing else. */
const time = /\d{1,2}\s?[:.h]\s?\d{2}(?::\d{2})?|\d{1,2}(?=\s*(?:[ap]\.?\s?m\b|uhr|h\b|o['’]clock|heures|uur))/giu
const fillers = new Set(
  `on at of le la el il op em am um den der de du a à às as ore uhr h hrs heures clock o uur kl klo noon midnight morning
  evening afternoon night pm m p est edt cst cdt mst mdt pst pdt gmt utc bst cet cest et pt ct ist hkt jst z in om klockan alle pukul o godz ob dne v г года році року roku r`.split(
    /\s+/,
  ),
)

const dash = String.raw`(?:—|–|―|--|[-_])`
/** Where an agency's dateline ends: "MERRIN, Nov. 6, 2014 (Inland Wire) — ". */
const datelineEnd = new RegExp(String.raw`\s${dash}\s|—|(?<=\))\s*[:–]`, 'u')
const dateline =
  /^(?:\p{Lu}[\p{Lu}\p{M}.'’-]+(?![\p{Ll}])|\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,3},\s)/u
const limits = { datelineChars: 120, datelineWords: 12, fieldChars: 160, shortChars: 60, placeWords: 4 }

/** `short`: a line of few words that holds a date, which may be a headline. */
export type DateGround = 'published' | 'line' | 'dateline' | 'updated' | 'short'

export interface FoundDate {
  readonly ground: DateGround
  readonly date: WrittenDate
}

/** The date that `line` says of its article, and in what manner; undefined where it says none. */
export function dateOfLine(line: string, order?: DateOrder): FoundDate | undefined {
  const field = line.length <= limits.fieldChars ? (dateOfField(line, order) ?? dateOfPiece(line, order)) : undefined
  if (field !== undefined) return field
  const end = line.slice(0, limits.datelineChars).search(datelineEnd)
  if (end > 0 && dateline.test(line)) {
    const place = line.slice(0, end)
    const [date] = findDates(place, order)
    if (date !== undefined && wordsOf(place).length <= limits.datelineWords) return { ground: 'dateline', date }
  }
  const date = line.length <= limits.shortChars ? findDates(line, order).find((each) => isAside(line, each)) : undefined
  return date === undefined || labelBefore(line, date.start) === 'other' ? undefined : { ground: 'short', date }
}

/** Whether a date only closes or opens the line: "House of Assembly, 12 March 2031". "The storm of 12 March 2031" is about that day. */
function isAside(line: string, { start, end }: WrittenDate): boolean {
  if (/^[<@“"'—–-]/u.test(line)) return false
  if (/^\s*[|•·–—-]\s/u.test(line.slice(end))) return start === 0
  return (
    start > 0 && /^[\s.)\]]*$/u.test(line.slice(end)) && !/(?:^|\s)\p{Ll}{1,6}$/u.test(line.slice(0, start).trimEnd())
  )
}

/** "By Petra Lill · 3 November 2019 · 4 min read": each part of such a line says something else. */
function dateOfPiece(line: string, order: DateOrder | undefined): FoundDate | undefined {
  const pieces = line.split(/\s+[|•·●]\s+|\t+/u)
  if (pieces.length === 1) return undefined
  return pieces.map((piece) => dateOfField(piece, order)).find((found) => found !== undefined)
}

/** A line that begins with a label, or in which nothing but dates, times and a place stands. */
function dateOfField(line: string, order: DateOrder | undefined): FoundDate | undefined {
  const dates = findDates(line, order)
  if (dates.length === 0 || !(isLabelled(line, dates) || isOnlyDates(line, dates))) return undefined
  const found = dates.map((date, index) => {
    const before = labelBefore(line.slice(dates[index - 1]?.end ?? 0), date.start - (dates[index - 1]?.end ?? 0))
    return { date, label: before }
  })
  const ofLabel = (wanted: Label | undefined) => found.find((each) => each.label === wanted)?.date
  const published = ofLabel('published')
  if (published !== undefined) return { ground: 'published', date: published }
  const bare = ofLabel(undefined)
  if (bare !== undefined) return { ground: 'line', date: bare }
  const updated = ofLabel('updated')
  return updated === undefined ? undefined : { ground: 'updated', date: updated }
}

/** Whether the line begins with a label whose date follows at once: "Published works of 1911" does not. */
function isLabelled(line: string, dates: readonly WrittenDate[]): boolean {
  const match = firstLabel.exec(line)
  const [first] = dates
  if (!match || first === undefined || first.start < match[0].length) return false
  return isWhen(line.slice(match[0].length, first.start))
}

/** Who sat on that day: “Second Chamber, 4 June 2010” is the title of a record. */
const sitting =
  /\b(?:chamber|house|assembly|senate|parliament|congress|diet|council|committee|commission|inquiry|court|tribunal|board|cabinet|session|hearing|meeting|programme|bulletin)\b/iu

/** Whether the whole line says when, and perhaps where: "Upper Tolve, Tuesday evening, January 9, 1896." */
function isOnlyDates(line: string, dates: readonly WrittenDate[]): boolean {
  const rest = dates.reduceRight((words, { start, end }) => `${words.slice(0, start)} ${words.slice(end)}`, line)
  if (isWhen(rest)) return true
  const place = /^((?:\p{Lu}[\p{L}\p{M}.'’-]*\s?){1,4}),\s/u.exec(rest)
  const isPlace = place !== null && line.startsWith(place[0]) && wordsOf(place[0]).length <= limits.placeWords
  return isPlace && !sitting.test(place[0]) && isShownPlace(line, place[0]) && isWhen(rest.slice(place[0].length))
}

/** The title of a sitting ("House of Assembly, 12 March 2031") has small words in it; a place in front of a date ends in a comma. */
function isShownPlace(line: string, place: string): boolean {
  return line.length <= limits.shortChars && /^\s*(?:\p{L}|\d)/u.test(line.slice(place.length))
}

/** Whether nothing but labels, days of the week, times and small words stands in `words`. */
function isWhen(words: string): boolean {
  const rest = words
    .replace(label, ' ')
    .replace(time, ' ')
    .replace(/\{\{date\b/giu, ' ')
  return wordsOf(rest).every((word) => fillers.has(word.toLowerCase()) || weekdayNamed(word) !== undefined)
}

function wordsOf(words: string): readonly string[] {
  return words.match(/[\p{L}\p{N}]+(?:-feira)?/gu) ?? []
}

/** The date of a line that says outright that it is the day of publication, as at the foot of some exports. */
export function labelledDate(line: string, order?: DateOrder): WrittenDate | undefined {
  const found = line.length <= limits.fieldChars && firstLabel.test(line) ? dateOfField(line, order) : undefined
  return found?.ground === 'published' ? found.date : undefined
}

/** Whether `line` only says when: it may stand above a headline or below it, and is none. A label without a whole date is such a line too. */
export function isDateLine(line: string, order?: DateOrder): boolean {
  if (line.length > limits.fieldChars) return false
  const dates = findDates(line, order)
  if (dates.length > 0) return isLabelled(line, dates) || isOnlyDates(line, dates)
  return isUndated(line)
}

/** "Published: Jan 5th", "LOAD-DATE:", "Updated 10:15": a label, and of its date whatever there is. */
function isUndated(line: string): boolean {
  const match = firstLabel.exec(line)
  if (!match || wordsOf(line).length > limits.datelineWords) return false
  const rest = line.slice(match[0].length)
  // “Date: a fruit, and a small war about it” is a headline.
  return (
    (match[0].endsWith(':') && (!/\p{L}/u.test(rest) || /\d/.test(rest))) ||
    isWhen(line.slice(match[0].length).replace(/\p{L}{3,}\.?\s\d{1,2}(?:st|nd|rd|th)?\b/gu, ' '))
  )
}
