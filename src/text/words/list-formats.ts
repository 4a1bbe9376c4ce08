/** Lists as a language writes them, for the parts that have any: pages without them do without this. */
export function listFormatsOf(language: string) {
  const lists = new Intl.ListFormat(language, { type: 'unit', style: 'short' })
  const choices = new Intl.ListFormat(language, { type: 'disjunction', style: 'short' })
  return {
    list: (items: readonly string[]): string => lists.format(items),

    /** One of several: "a, b or c". */
    either: (items: readonly string[]): string => choices.format(items),

    /** What stands behind each of `n` items but the last: the items may be links, which no sentence holds. */
    between: (n: number): string[] => lists.format(Array<string>(n).fill('-')).split('-').slice(1),
  }
}
