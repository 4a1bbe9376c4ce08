/** Dates as exports, mails and scrapers write them, in the languages of their interfaces. */
import { calendarDate } from '../../text/facts/derive-date.ts'

const languages = ['en', 'de', 'fr', 'nl', 'es', 'it', 'pt']

function folded(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
}

/** Months by their names and their short forms. */
const months = new Map<string, number>([
  ['sept', 9],
  ['mrz', 3],
  ['maerz', 3],
])
const weekdays = new Set<string>()
for (const language of languages) {
  for (const length of ['long', 'short'] as const) {
    const month = new Intl.DateTimeFormat(language, { month: length, timeZone: 'UTC' })
    for (let number = 0; number < 12; number++) {
      const name = folded(month.format(Date.UTC(2001, number, 15)))
      if (!months.has(name)) months.set(name, number + 1)
    }
    const weekday = new Intl.DateTimeFormat(language, { weekday: length, timeZone: 'UTC' })
    for (let day = 1; day <= 7; day++) weekdays.add(folded(weekday.format(Date.UTC(2001, 0, day))))
  }
}

const name = String.raw`(?<month>\p{L}[\p{L}\p{M}]{2,10})\.?`
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|\.|º)?`
const year = String.raw`(?<year>\d{4})(?!\d)`
const forms = [
  new RegExp(String.raw`(?<!\d)${day}[\s-]+(?:(?:de|of)\s+)?${name},?[\s-]+(?:de\s+)?${year}`, 'giu'),
  new RegExp(String.raw`(?<![\p{L}\d])${name}\s+${day},?\s+${year}`, 'giu'),
  /(?<!\d)(?<year>\d{4})-(?<number>\d{2})-(?<day>\d{2})(?!\d)/g,
  new RegExp(String.raw`(?<![\p{L}\d])${name},?\s+${year}`, 'giu'),
]

interface FoundDate {
  readonly date: string
  readonly words: string
}

/** The first day, or month, that `words` spell. */
export function findDate(words: string): FoundDate | undefined {
  for (const form of forms) {
    for (const { 0: found, groups = {} } of words.matchAll(form)) {
      const number = groups['number'] ?? months.get(folded(groups['month'] ?? ''))
      if (number === undefined) continue
      const parts = [groups['year'], number, groups['day']].flatMap((part) => part ?? [])
      const date = calendarDate(parts.map((part) => String(part).padStart(2, '0')).join('-'))
      if (date !== undefined) return { date, words: found }
    }
  }
  return undefined
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
  const others = line.replace(found.words, ' ').match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  return others.filter((word) => !weekdays.has(folded(word))).length <= 3
}
