/** What titles and descriptions of pages say, where they are not an article's own words. Only the build has them. */
import { number } from './formats.ts'
import { words } from './site.ts'

const { articles, quotations } = words

/** The first page of a list has the list's name alone. */
const numbered = (title: string, page: number) => (page === 1 ? title : `${title}, page ${number(page)}`)

export const pageWords = {
  titled: (title: string, site: string) => `${title} – ${site}`,
  articles: (page: number) => numbered('Articles', page),
  quotations: (page: number) => numbered('Quotations', page),
  speakers: (page: number) => numbered('Speakers', page),
  about: 'About',
  notFound: 'Page not found',
  past: 'What became of a quotation',
  pastDescription: 'A quotation that was published here is not what it was; this page says what became of it.',
  gone: {
    article: 'An article that is not here any more',
    quotation: 'A quotation that is not here any more',
    speaker: 'A speaker without a page',
  },
  goneDescription: 'What stood at this address is not here any more; this page says where its words may stand now.',
  quotationsDescription: 'Every quotation with its speaker, linked to its place in the article.',
  speakersDescription: 'Who is quoted, and how often.',
  aboutDescription: 'How quotations are found, how often that is wrong, and what the build reports.',
  notFoundDescription: 'There is no page at this address.',
  speakerDescription: (name: string, q: number, a: number) =>
    `${quotations(q)} of ${name} in ${articles(a)}, each linked to its place.`,
} as const
