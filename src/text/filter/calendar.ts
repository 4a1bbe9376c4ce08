/** Dates as the filter compares them: calendar days, months or years, as text. No clock and no time zone. */

const datePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** The days that a date may mean, both included. Compared as text, so a month's last day may be one that no calendar has. */
export interface Days {
  readonly first: string
  readonly last: string
}

/** `days('2011-06')` is 2011-06-01 to 2011-06-31; undefined when `date` is no day, month or year. */
export function days(date: string): Days | undefined {
  const [, year, month, day] = datePattern.exec(date) ?? []
  if (year === undefined || !isWithin(month, 12) || !isWithin(day, 31)) return undefined
  return { first: `${year}-${month ?? '01'}-${day ?? '01'}`, last: `${year}-${month ?? '12'}-${day ?? '31'}` }
}

function isWithin(part: string | undefined, most: number): boolean {
  return part === undefined || (Number(part) >= 1 && Number(part) <= most)
}
