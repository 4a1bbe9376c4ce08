import type { AttributionBasis, Quotation } from '../../text/article.ts'
import { howSure } from '../../text/how-sure.ts'
import type { NameJoin } from '../../text/people/name-joins.ts'
import type { Duplicates, Problem, Report } from '../../text/report.ts'
import type { Shown } from '../corrections/shown-text.ts'
import type { AnalysedArticle } from './analyse-article.ts'
import type { LibraryArticle } from './library-types.ts'

/** As many as an owner looks through. */
const mostJoins = 12

export function makeReport(
  built: string,
  analysed: readonly AnalysedArticle[],
  articles: readonly LibraryArticle[],
  {
    problems,
    duplicates,
    joins,
  }: {
    readonly problems: readonly Shown<Problem>[]
    readonly duplicates: Duplicates
    readonly joins: readonly Shown<NameJoin>[]
  },
): Shown<Report> {
  const quotations = articles.flatMap((article) => article.quotations)
  const speech = quotations.filter(({ kind }) => kind === 'speech')
  const attribution: Record<AttributionBasis | 'corrected' | 'none', number> = {
    named: 0,
    pronoun: 0,
    description: 0,
    continued: 0,
    labelled: 0,
    corrected: 0,
    none: 0,
  }
  for (const { speaker } of speech)
    attribution[speaker?.corrected === true ? 'corrected' : (speaker?.basis ?? 'none')]++
  const derived = (fact: keyof Report['derived']) =>
    analysed.filter((article) => article[fact]?.basis === 'derived').length
  return {
    built,
    articles: articles.length,
    words: analysed.reduce((sum, { words }) => sum + words, 0),
    quotations: { speech: speech.length, other: quotations.length - speech.length },
    attribution,
    certainty: certaintyCounts(speech),
    derived: {
      title: derived('title'),
      date: derived('date'),
      outlet: derived('outlet'),
      section: derived('section'),
      author: derived('author'),
    },
    encodings: encodingsOf(analysed),
    duplicates,
    joined: { names: joins.length, leastSure: joins.slice(0, mostJoins) },
    shown: {
      joined: articles.filter(isJoined).length,
      hidden: articles.filter(({ replaced }) => (replaced?.hidden ?? 0) > 0).length,
      renamed: articles.filter(({ replaced }) => (replaced?.renamed ?? 0) > 0).length,
    },
    lost: null,
    times: null,
    problems,
  }
}

function certaintyCounts(speech: readonly Quotation[]): Report['certainty'] {
  const counts = { sure: 0, probably: 0, unsure: 0 }
  for (const quotation of speech) if (quotation.certainty !== null) counts[howSure(quotation)]++
  return counts
}

/** Once a file, however many articles it holds. */
function encodingsOf(analysed: readonly AnalysedArticle[]): Shown<Report>['encodings'] {
  const byFile = new Map(analysed.toReversed().map((article) => [article.file, article]))
  const files = analysed.filter((article) => byFile.get(article.file) === article)
  return files.flatMap(({ shownFile: file, encoding }) =>
    encoding !== null && (encoding.guessed || encoding.encoding !== 'utf-8') ? [{ file, ...encoding }] : [],
  )
}

/** A block of several lines: the file breaks them by hand. */
function isJoined({ text, blocks }: LibraryArticle): boolean {
  return blocks.some(({ start, end }) => text.slice(start, end).includes('\n'))
}
