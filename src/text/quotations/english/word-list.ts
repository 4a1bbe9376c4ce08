/** The words of `list`, divided by white space. */
export function wordList(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}

/** The words of `list` as a set. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(wordList(list))
}
