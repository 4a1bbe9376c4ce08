import { formatsOf } from '../formats.ts'

/** As British newspapers print dates: the day before the month. */
const formats = formatsOf('en-GB')

export const { number, date } = formats

/** `1,204 articles`, `1 article`. */
export const count = (n: number, one: string, other: string): string => formats.count(n, { one, other })
