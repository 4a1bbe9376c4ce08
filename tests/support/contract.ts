/** Reads a served site's public files, as any other program would. */
import type { ArticleRecord, QuotationRecord } from '../../src/text/article.ts'

async function fetchRecords(url: string): Promise<unknown> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return response.json()
}

export async function articlesOf(siteUrl: string): Promise<readonly ArticleRecord[]> {
  // What the build wrote has these types; whether it has is what tests/build checks.
  return (await fetchRecords(`${siteUrl}data/articles.json`)) as readonly ArticleRecord[]
}

export async function quotationsOf(siteUrl: string): Promise<readonly QuotationRecord[]> {
  // As above.
  return (await fetchRecords(`${siteUrl}data/quotations.json`)) as readonly QuotationRecord[]
}

/** The record of the article made from a file of the library. */
export async function articleFrom(siteUrl: string, file: string): Promise<ArticleRecord> {
  const found = (await articlesOf(siteUrl)).find((article) => article.file === file)
  if (found === undefined) throw new Error(`no article was made from ${file}`)
  return found
}

/** The first thing that somebody says in an article. */
export async function speechIn(siteUrl: string, slug: string): Promise<QuotationRecord> {
  const found = (await quotationsOf(siteUrl)).find(({ article, kind }) => article === slug && kind === 'speech')
  if (found === undefined) throw new Error(`nobody speaks in ${slug}`)
  return found
}

export interface PageType {
  readonly name: string
  /** Below the site's address. */
  readonly path: string
}

/** One page of each kind, and those articles whose text runs or looks different. Made for the demo library. */
export async function pageTypes(siteUrl: string): Promise<readonly PageType[]> {
  const article = async (name: string, file: string) => ({
    name,
    path: `articles/${(await articleFrom(siteUrl, file)).slug}/`,
  })
  const quoted = await articleFrom(siteUrl, 'merrin-courier/2014-03-04-two-marranes-meet-in-lissing.txt')
  return [
    { name: 'index', path: '' },
    await article('article', 'merrin-courier/2014-03-04-two-marranes-meet-in-lissing.txt'),
    await article('article in Arabic', 'ar-2014-03-05-fayadan.txt'),
    await article('article in Chinese', 'zh-2014-10-03-gangkou.txt'),
    await article('article with a long title', 'the-long-question.txt'),
    await article('article in Markdown', '2015-06-talvik-the-salt-house.md'),
    await article('article without a quotation', 'harbour-post/2015-08-autumn-ferry-timetable.txt'),
    { name: 'quotation', path: `articles/${quoted.slug}/q/${(await speechIn(siteUrl, quoted.slug)).id}/` },
    { name: 'speakers', path: 'speakers/' },
    { name: 'speaker', path: `speakers/${quoted.speakers[0] ?? ''}/` },
    { name: 'quotations', path: 'quotations/' },
    { name: 'about', path: 'about/' },
    { name: 'not found', path: 'no-such-page/' },
  ]
}
