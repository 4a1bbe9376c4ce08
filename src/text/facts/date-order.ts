import { findDates, type DateOrder, type WrittenDate } from './written-dates.ts'

/** Beyond that a text only repeats its habits. */
const sampleChars = 20_000

/** Languages that write the day before the month in numbers. English does both, and others begin with the year. */
const dayFirstLanguages = new Set(
  'ar ca cs da de el es et fi fr he hr id is it lv nb nl nn no pl pt ro ru sk sl sr sv tr uk vi'.split(' '),
)
const monthFirstRegions = /-US\b/i
const dayFirstRegions = /^en-(?!US\b)[A-Z]{2}\b/i

/**
 * In which order `text` writes the numbers of a date, by what can be read in one way only: 27/11/2031, a weekday beside it, then
 * the order of dates in words, then the language. Undefined where nothing tells, or where the text does both.
 */
export function dateOrder(text: string, lang?: string): DateOrder | undefined {
  const dates = findDates(text.slice(0, sampleChars))
  const ofStyle = (style: WrittenDate['style']) => dates.filter((date) => date.style === style)
  return orderOf(ofStyle('numbers')) ?? orderOf(ofStyle('word')) ?? orderOfLanguage(lang)
}

function orderOf(dates: readonly WrittenDate[]): DateOrder | undefined {
  const orders = new Set(dates.flatMap(({ order }) => order ?? []))
  return orders.size === 1 ? [...orders][0] : undefined
}

function orderOfLanguage(lang = ''): DateOrder | undefined {
  if (monthFirstRegions.test(lang)) return 'month-first'
  const [language = ''] = lang.toLowerCase().split('-')
  return dayFirstRegions.test(lang) || dayFirstLanguages.has(language) ? 'day-first' : undefined
}
