/** The words of pages and files that lead to an article or leave with a part of it; what readers wait for holds none of them. */
import type { CitingWords } from '../citing/cited.ts'
import { en } from './en.ts'

export const enCiting: CitingWords = {
  date: en.date,
  derived: en.citation.derived,
  derivedFacts: (facts) => `Derived, not given: ${facts.join(', ')}.`,
  facts: { title: 'title', outlet: 'outlet', date: 'date', author: 'author' },
  noSpeaker: en.quotation.noSpeaker,
}

export const enLinks = {
  quotationTitle: (name: string | null) => (name === null ? 'Words whose speaker is not named' : `Words of ${name}`),
  inContext: 'Read it in context',
  redirect: (title: string) => `This article now stands at: ${title}`,
} as const

export type LinkWords = typeof enLinks
