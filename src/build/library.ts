/** The owner's folder as one value: articles, quotations, speakers and the report. The same folder gives the same library. */
import type { ArticleRecord, Block, QuotationRecord, Value } from '../text/article.ts'
import type { ArticleRow, Site, SpeakerRow, VoiceRow } from '../text/pages.ts'
import type { Report } from '../text/report.ts'
import { analyseFile, type AnalysedArticle, type FileAnalysis } from './analyse-article.ts'
import { findFiles, type FoundFiles } from './find-files.ts'
import { readLedger } from './ledger.ts'
import { publishedLinks, type PublishedLinks } from './published-links.ts'
import { mostQuotationPages } from './quotation-pages.ts'
import { problemsOf, readFiles } from './read-files.ts'
import { makeReport } from './report.ts'
import { pageUrl, siteAddress, type Address, type SeedsOptions } from './settings.ts'
import { articleSlug, pathHash } from './slugs.ts'
import { makeSpeakerBook, type SpeakerBook } from './speaker-book.ts'

export interface LibraryArticle {
  readonly record: ArticleRecord
  readonly row: ArticleRow
  readonly text: string
  readonly blocks: readonly Block[]
  readonly quotations: readonly QuotationRecord[]
}

export interface Library {
  readonly folder: string
  readonly address: Address
  readonly noindex: boolean
  /** Whether each quotation has a page of its own. */
  readonly quotePages: boolean
  readonly site: Site
  /** In the order of the index: newest first where dates are known, then in the order of the files. */
  readonly articles: readonly LibraryArticle[]
  /** Those who have a page. */
  readonly speakers: readonly SpeakerRow[]
  /** Everybody who is quoted, by type. */
  readonly voices: readonly VoiceRow[]
  /** What became of the links that were published. */
  readonly published: PublishedLinks
  readonly report: Report
}

/** What was read of a file before, by its path, for a development server that reads the folder again and again. */
export type Memory = Map<string, { readonly hash: string; readonly analysis: FileAnalysis }>

export interface LibraryRequest {
  readonly options: SeedsOptions
  readonly base: string
  /** When the site is built, ISO 8601. */
  readonly built: string
}

/** Reads and analyses everything here and now; a build does so on all cores (`analyse-all.ts`). */
export function readLibrary(request: LibraryRequest, memory: Memory = new Map()): Library {
  const { folder, site } = request.options
  const found = findFiles(folder)
  const analyses = [...readFiles(folder, found.files)].map((read) => {
    if (read.kind === 'refused') return read.analysis
    const { file, bytes, hash } = read
    const before = memory.get(file)
    const analysis = before?.hash === hash ? before.analysis : analyseFile(file, bytes, site.language)
    memory.set(file, { hash, analysis })
    return analysis
  })
  return makeLibrary(request, found, analyses)
}

/** The library of the files found; the analyses are in the order of the files. */
export function makeLibrary(
  { options, base, built }: LibraryRequest,
  found: FoundFiles,
  analyses: readonly FileAnalysis[],
): Library {
  const { folder, site } = options
  const address = siteAddress(site.url, base)
  const analysed = analyses.flatMap(({ article }) => article ?? [])
  const problems = [...found.problems, ...problemsOf(found.files, analyses)]
  const book = makeSpeakerBook(analysed.map(({ analysis }) => analysis.quotations))
  const articles = inIndexOrder(analysed.map((article) => describeArticle(article, book, address)))
  const published = publishedLinks(readLedger(folder), articles)
  const report = makeReport(built, analysed, articles, [...problems, ...published.problems])
  const quotePages = options.quotePages ?? report.quotations.speech <= mostQuotationPages
  return {
    folder,
    address,
    noindex: options.noindex ?? false,
    quotePages,
    site: {
      title: site.title,
      description: site.description ?? '',
      language: site.language,
      url: address.url,
      contact: site.contact ?? null,
      articles: articles.length,
      quotations: report.quotations.speech,
      speakers: book.rows.length,
      quotePages,
      refused: report.problems.filter(({ severity }) => severity === 'refused').length,
    },
    articles,
    speakers: book.rows,
    voices: book.voices,
    published,
    report,
  }
}

function describeArticle(article: AnalysedArticle, book: SpeakerBook, address: Address): LibraryArticle {
  const { file, text, analysis, ids } = article
  const hash = pathHash(file)
  const slug = articleSlug(article.title.value, hash)
  const url = pageUrl(address, `/articles/${slug}/`)
  const quotations = analysis.quotations.map((quotation, index): QuotationRecord => ({
    id: ids[index] ?? '',
    article: slug,
    file,
    url: `${url}#q-${ids[index]}`,
    ...quotation,
    speaker: book.recordOf(quotation),
  }))
  const { title, date, outlet, author, lang, words } = article
  const speech = quotations.filter(({ kind }) => kind === 'speech')
  const known = { slug, file, title, date, outlet, lang, words, quotations: speech.length }
  const slugs = speech.flatMap(({ speaker }) => speaker?.slug ?? [])
  return {
    record: {
      slug,
      hash,
      file,
      url,
      dataUrl: `${url}page.json`,
      textSha256: article.textSha256,
      title,
      date,
      outlet,
      author,
      sourceUrl: article.sourceUrl,
      lang,
      words,
      quotations: speech.length,
      speakers: [...new Set(slugs)],
    },
    row: { ...known, excerpt: article.excerpt, speakers: speakerLinks(speech) },
    text,
    blocks: analysis.blocks,
    quotations,
  }
}

/** Who is quoted, in the order of the text, each once. */
function speakerLinks(speech: readonly QuotationRecord[]): ArticleRow['speakers'] {
  const links = new Map<string, string | null>()
  for (const { speaker } of speech) if (speaker && !links.has(speaker.name)) links.set(speaker.name, speaker.slug)
  return [...links].map(([name, slug]) => ({ name, slug }))
}

function inIndexOrder(articles: readonly LibraryArticle[]): LibraryArticle[] {
  const day = ({ record }: LibraryArticle): string => valueOf(record.date)
  // Sorting is stable: what is equal stays in the order of the files.
  return articles.toSorted((a, b) => (day(a) === day(b) ? 0 : day(a) < day(b) ? 1 : -1))
}

function valueOf(value: Value | null): string {
  return value?.value ?? ''
}
