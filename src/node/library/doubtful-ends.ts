/** Tells the owner which quotations have no closing mark, with the line on which each begins. */
import type { Analysis } from '../../text/article.ts'
import { shorten } from '../../text/shorten.ts'
import { aboutPart, warning, type Finding } from '../problem.ts'
import type { ReadArticle } from '../reading/read-articles.ts'

interface Article extends Pick<ReadArticle, 'text' | 'firstLine' | 'part' | 'line'> {
  readonly analysis: Analysis
}

/** Old files may lack marks all through. */
const mostTold = 5
const shownChars = 60
const expected = 'a closing mark; until there is one, where the words end is a guess'

export function doubtfulEnds(article: Article): Finding[] {
  const { text, analysis, firstLine } = article
  const doubtful = analysis.quotations.filter((quotation) => quotation.doubtfulEnd)
  const told = doubtful.slice(0, mostTold).map(({ spans: [first] }) => {
    const start = first?.start ?? 0
    const words = shorten((first?.exact ?? '').replace(/[\s\p{Cc}]+/gu, ' '), { chars: shownChars })
    const line = firstLine === null ? null : firstLine + linesBefore(text, start)
    const column = line === null ? null : start - (text.lastIndexOf('\n', start - 1) + 1) + 1
    return warning(`the closing mark of ${JSON.stringify(words)} is missing`, expected, line, column)
  })
  const more = doubtful.length - told.length
  const rest = more > 0 ? [warning(`${more} more quotations have no closing mark`, expected)] : []
  return [...told, ...rest].map((finding) => aboutPart(article, finding))
}

const linesBefore = (text: string, end: number): number => text.slice(0, end).split('\n').length - 1
