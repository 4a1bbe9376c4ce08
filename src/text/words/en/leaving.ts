/** The words of pages and files that lead to an article or leave with a part of it; what readers wait for holds none of them. */
import type { CitingWords } from '../../citing/cited.ts'
import { listFormatsOf } from '../list-formats.ts'
import { words } from './site.ts'

const { list } = listFormatsOf('en-GB')

const citing: CitingWords = {
  date: words.date,
  derived: words.citation.derived,
  derivedFacts: (facts) => `Derived, not given: ${list(facts)}.`,
  facts: { title: 'title', outlet: 'outlet', date: 'date', author: 'author' },
  noSpeaker: words.quotation.noSpeaker,
}

export const leavingWords = {
  citing,
  quotationTitle: (name: string | null) => (name === null ? 'Words whose speaker is not named' : `Words of ${name}`),
  inContext: 'Read it in context',
  redirect: (title: string) => `This article now stands at: ${title}`,
} as const
