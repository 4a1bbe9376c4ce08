/** The dates of one column: whether day or month comes first in "03/05/2031" is told from all of them. */
import { calendarDate } from '../../../text/facts/calendar-date.ts'
import { writtenDate } from '../written-date.ts'

const numbers = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/
const seconds = /^\d{9,10}(?:\.\d+)?$|^\d{12,13}$/

/** What cannot be told stays as it is written, so that the owner hears of it. */
export function dateReader(all: readonly string[]): (date: string) => string {
  const numeric = all.flatMap((date) => {
    const match = numbers.exec(date.trim())
    return match === null ? [] : [match]
  })
  const isDayFirst = numeric.some(([, first]) => Number(first) > 12)
  const isMonthFirst = numeric.some(([, , second]) => Number(second) > 12)
  return (written) => {
    const date = written.trim()
    if (seconds.test(date)) return fromEpoch(date)
    const [, first = '', second = '', year = ''] = numbers.exec(date) ?? []
    // Dots are only written where the day comes first.
    const order =
      isDayFirst !== isMonthFirst ? isDayFirst : first === second || /^\d+\.\d+\./.test(date) ? true : undefined
    if (year === '' || order === undefined) return calendarDate(date) ?? writtenDate(date)
    const [day, month] = order ? [first, second] : [second, first]
    return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
  }
}

/** Seconds, or thousandths of them, since 1970. */
function fromEpoch(date: string): string {
  const number = Number(date)
  return new Date(number > 1e11 ? number : number * 1000).toISOString().slice(0, 10)
}
