/** The words of pages and files that lead to an article or leave with a part of it; what readers wait for holds none of them. */
import type { CitingWords } from '../../citing/cited.ts'
import type { Step } from '../../how-sure.ts'
import { listFormatsOf } from '../list-formats.ts'
import { words } from './site.ts'

const { list } = listFormatsOf('en-GB')

const citing: CitingWords = {
  date: words.date,
  derived: (value) => `${value} (derived)`,
  derivedFacts: (facts) => `Derived, not given: ${list(facts)}.`,
  facts: { title: 'title', outlet: 'outlet', date: 'date', author: 'author' },
  ...words.quotation,
  certainty: (chance) => `Certainty ${chance}.`,
}

export const leavingWords = {
  citing,
  quotationTitle: (name: string | null, step: Step) => {
    if (name === null)
      return step === 'sure' ? 'Words whose speaker is not named' : 'Words of which it is not sure who said them'
    return step === 'sure' ? `Words of ${name}` : `Probably words of ${name}`
  },
  inContext: 'Read it in context',
  redirect: (title: string) => `This article now stands at: ${title}`,
} as const
