/** What is said of a filter's answer: it is fetched with what draws one. */
import { count, number } from './formats.ts'
import { words } from './site.ts'

const { articles } = words

export const foundWords = {
  speaker: 'Speaker',
  outlet: 'Outlet',
  year: 'Year',
  more: (n: number) => `Show ${number(n)} more`,
  chosen: 'Chosen',
  remove: (label: string) => `Remove ${label}`,
  widen: 'Look everywhere instead',
  hintCount: (word: string, n: number) =>
    n === 0 ? `“${word}” occurs nowhere here.` : `“${word}” alone occurs in ${articles(n)}.`,
  spellings: 'Near spellings that do occur:',
  saidBy: 'Words of',
  moreMatches: (n: number) => `and ${count(n, 'more match', 'more matches')} in this article`,
} as const
