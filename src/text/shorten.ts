interface Shortening {
  /** How many UTF-16 units of the words are kept at most, without the ellipsis. */
  readonly chars: number
  /** A space is looked for from `chars` back to here; where there is none, the cut falls inside a word. Half of `chars` if left out. */
  readonly least?: number
}

/** `words`, or their beginning and "…", cut between two words where one is near, and never inside a surrogate pair. */
export function shorten(words: string, { chars, least = chars / 2 }: Shortening): string {
  if (words.length <= chars) return words
  const space = words.lastIndexOf(' ', chars)
  return `${words.slice(0, space > least ? space : chars).replace(/[\ud800-\udbff]$/, '')}…`
}
