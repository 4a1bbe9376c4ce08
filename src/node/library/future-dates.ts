/** Tells of articles from days to come: a date that was read wrongly, a slip of the owner's, or meant so. None is dropped. */
import type { Problem } from '../../text/report.ts'
import { aboutPart, note } from '../problem.ts'
import type { AnalysedArticle } from './analyse-article.ts'

type Dated = Pick<AnalysedArticle, 'file' | 'part' | 'date'>

const dayMs = 24 * 60 * 60 * 1000

/** `built` is when the site is built, ISO 8601. Somewhere on earth it is the next day already. */
export function futureDates(articles: readonly Dated[], built: string): Problem[] {
  const tomorrow = new Date(Date.parse(built) + dayMs).toISOString()
  return articles.flatMap(({ file, part, date }) => {
    if (date === null || date.value <= tomorrow.slice(0, date.value.length)) return []
    const ground = date.basis === 'derived' ? 'derived' : 'given'
    const told = note(`the date, ${date.value}, lies in the future (${ground})`, 'the day on which it appeared')
    return [{ ...aboutPart({ part, line: null }, told), file }]
  })
}
