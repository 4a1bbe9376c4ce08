/** What is said of a filter's answer: it is fetched with what draws one. */
import { count, number } from './formats.ts'
import { listFormatsOf } from '../list-formats.ts'
import { words } from './site.ts'

const { articles, matches, quotations } = words
const { list } = listFormatsOf('en-GB')

export const foundWords = {
  more: (n: number) => `Show ${number(n)} more`,
  chosen: 'Chosen',
  remove: (label: string) => `Remove ${label}`,
  widen: 'Look everywhere instead',
  hintCount: (word: string, n: number) =>
    n === 0 ? `“${word}” occurs nowhere here.` : `“${word}” alone occurs in ${articles(n)}.`,
  spellings: 'Near spellings that do occur:',
  saidBy: 'Words of',
  // In an article that was opened from a filtered list.
  matchesHere: (n: number, q: string) => (n === 0 ? `“${q}” does not occur here.` : `${matches(n)} for “${q}” marked.`),
  matchAt: (place: number, n: number, q: string) => `Match ${number(place)} of ${number(n)} for “${q}”.`,
  matchPrevious: 'Previous match',
  matchNext: 'Next match',
  matchesClear: 'Remove the marks',
  moreMatches: (n: number) => `and ${count(n, 'more match', 'more matches')} in this article`,
  /** Which quotations a file of the list holds. */
  holdsListed: (n: number) => `The file holds what is listed: ${quotations(n)}.`,
  holdsArticles: (n: number) => `The file holds every quotation of what is listed: ${articles(n)}.`,
  holdsWordsOf: (names: readonly string[], n: number) =>
    `Of what is listed, ${articles(n)}, the file holds the words of ${list(names)}, and of nobody else.`,
  holdsChosen: (n: number) =>
    `Of what is listed, ${articles(n)}, the file holds the words of the speakers you chose, and of nobody else.`,
} as const
