/** Dates as exports, mails and scrapers write them. */
import { weekdayNamed } from '../../text/facts/calendar-words.ts'
import { findDates, type WrittenDate } from '../../text/facts/written-dates.ts'

/** The first day, or month, that `words` spell. */
export function findDate(words: string): WrittenDate | undefined {
  return findDates(words)[0]
}

/** The date that `words` spell, as facts have it; what cannot be read stays as it is, so that its owner is told. */
export function writtenDate(words: string): string {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(words.trim())
  if (compact) return compact.slice(1).join('-')
  return findDate(words)?.date ?? words
}

const mostDateChars = 70

/** A line that is a date, perhaps with a weekday, a time or an edition beside it. */
export function isDateLine(line: string): boolean {
  const found = line.trim().length > mostDateChars ? undefined : findDate(line)
  if (found === undefined) return false
  const others = `${line.slice(0, found.start)} ${line.slice(found.end)}`.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  return others.filter((word) => weekdayNamed(word) === undefined).length <= 3
}
