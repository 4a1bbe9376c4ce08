/** The quotations of what is on the page, with all that they leave it with: their article, its address, its text where known. */
import type { QuotationRecord } from '../../text/article.ts'
import type { Exported } from '../../text/exporting/exported.ts'
import type { Lists } from '../../text/filter/hits.ts'
import type { View } from '../../text/filter/view.ts'
import type { ArticlePage, ArticleRow, QuotedArticle } from '../../text/pages.ts'
import { filterClient } from '../filter/filter-client.ts'
import type { FoundPart } from '../filter/filter-messages.ts'
import { fetchPage } from './fetch-page.ts'
import { absolute, paths, quotationPath } from '../links.ts'

/** How many quotations have been read, of how many. */
export type Progress = (done: number, total: number) => void
/** Fetches what is missing, and tells how far it is. */
export type ExportRows = (progress: Progress, signal: AbortSignal) => Promise<readonly Exported[]>

function exported(article: Exported['article'], quotation: QuotationRecord, text: string | null): Exported {
  const { origin } = location
  const articleLink = absolute(paths.article(article.slug), origin)
  return { article, quotation, text, articleLink, link: absolute(quotationPath(article.slug, quotation.id), origin) }
}

export const articleRows = ({ article, quotations, text }: ArticlePage): Exported[] =>
  quotations.filter(({ kind }) => kind === 'speech').map((quotation) => exported(article, quotation, text))

export const quotedRows = (articles: readonly QuotedArticle[]): Exported[] =>
  articles.flatMap(({ row, quotations }) => quotations.map((quotation) => exported(row, quotation, null)))

/** Everything that a filter lists, not only what is shown of it. */
function findAll(lists: Lists, view: View, total: number, progress: Progress, signal: AbortSignal): Promise<FoundPart> {
  return new Promise((resolve, reject) => {
    const stop = filterClient.find(
      { lists, view, rows: total, withFacets: false },
      {
        part: (part) => {
          if (part.kind === 'progress') progress(part.done, part.total)
          if (part.kind === lists) resolve(part)
        },
        done: () => undefined,
        failed: () => reject(new Error('the filter’s files did not come')),
      },
    )
    signal.addEventListener('abort', () => {
      stop()
      reject(signal.reason)
    })
  })
}

/** So many pages are fetched at a time. */
const atATime = 6

/** Counts the quotations that were read, whoever's they are. */
async function rowsOf(rows: readonly ArticleRow[], progress: Progress, signal: AbortSignal): Promise<Exported[]> {
  const total = rows.reduce((sum, { quotations }) => sum + quotations, 0)
  const pages: Exported[][] = []
  let done = 0
  progress(done, total)
  for (let place = 0; place < rows.length; place += atATime) {
    const fetched = rows.slice(place, place + atATime).map(async ({ slug, quotations }) => {
      const page = await fetchPage(paths.article(slug), signal)
      if (page?.kind !== 'article') throw new Error(`${slug}: not an article`)
      done += quotations
      return articleRows(page)
    })
    // One batch after another: a thousand requests at once would be refused.
    // oxlint-disable-next-line no-await-in-loop
    pages.push(...(await Promise.all(fetched)))
    progress(done, total)
  }
  return pages.flat()
}

/** The quotations of a filtered list; of a list of articles, those of the speakers that were chosen, else all of each. */
export const foundRows =
  (lists: Lists, view: View, total: number): ExportRows =>
  async (progress, signal) => {
    const part = await findAll(lists, view, total, progress, signal)
    if (part.kind === 'quotations') return part.hits.map(({ row, quotation }) => exported(row, quotation, null))
    if (part.kind !== 'articles') return []
    // Nobody speaks in the others.
    const rows = await rowsOf(
      part.rows.filter(({ quotations }) => quotations > 0),
      progress,
      signal,
    )
    const isChosen = (slug: string | null | undefined) => typeof slug === 'string' && view.speakers.includes(slug)
    return view.speakers.length === 0 ? rows : rows.filter(({ quotation }) => isChosen(quotation.speaker?.slug))
  }
