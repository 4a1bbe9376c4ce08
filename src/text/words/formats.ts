/** Numbers, plurals and dates as a language writes them. The rules come with the engine; only words are ours. */

/** The forms of a word by number, as far as the language tells them apart. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }

const calendarDate = /^\d{4}(-\d\d){0,2}$/

/** What a language's words need of `Intl`, asked for by its BCP 47 tag. */
export function formatsOf(language: string) {
  const plurals = new Intl.PluralRules(language)
  const numbers = new Intl.NumberFormat(language)
  const dates: Record<number, Intl.DateTimeFormat> = {}

  /** For dates of so many characters: a year, with a month, or whole. Always by the calendar that the articles print. */
  const datesOf = (length: number) =>
    (dates[length] ??= new Intl.DateTimeFormat(language, {
      calendar: 'gregory',
      timeZone: 'UTC',
      year: 'numeric',
      ...(length > 4 ? { month: 'long' } : {}),
      ...(length > 7 ? { day: 'numeric' } : {}),
    }))
  const number = (n: number): string => numbers.format(n)

  return {
    number,

    /** `1,204 articles`, `1 article`. */
    count: (n: number, forms: Forms): string => `${number(n)} ${forms[plurals.select(n)] ?? forms.other}`,

    /**
     * A calendar date of the contract (`2011-06-14`, `2011-06`, `2011`) as it is read: `14 June 2011`. What is no such date
     * is given back as it is.
     */
    date: (value: string): string => {
      const time = calendarDate.test(value) ? new Date(value) : null
      const isDate = time !== null && !Number.isNaN(+time) && time.toISOString().startsWith(value)
      return isDate ? datesOf(value.length).format(time) : value
    },
  }
}
