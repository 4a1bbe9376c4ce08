/** The owner's folder as one value: articles, quotations, speakers and the report. The same folder gives the same library. */
import type { ArticleRecord, Block, QuotationRecord, Value } from '../text/article.ts'
import type { ArticleRow, ReplacedNames, Site, SpeakerRow } from '../text/pages.ts'
import type { Problem, Report } from '../text/report.ts'
import { analyseArticle, type AnalysedArticle } from './analyse-article.ts'
import { sha256 } from './base32.ts'
import { correctionsFor, type Corrections, type NameForm } from './corrections.ts'
import { findDuplicates } from './duplicates.ts'
import { findFiles } from './find-files.ts'
import { quotationIds } from './quotation-ids.ts'
import { readArticle, type Reading } from './read-article.ts'
import { readCorrections } from './read-corrections.ts'
import { nameReplacer } from './replace-names.ts'
import { makeReport } from './report.ts'
import { pageUrl, siteAddress, type Address, type SeedsOptions } from './settings.ts'
import { articleSlug, asciiSlug, pathHash } from './slugs.ts'
import { makeSpeakerBook, type SpeakerBook } from './speaker-book.ts'
import { countReplaced, unusedCorrections, withoutHiddenNames } from './corrections-told.ts'

export interface LibraryArticle {
  readonly record: ArticleRecord
  readonly row: ArticleRow
  readonly text: string
  readonly blocks: readonly Block[]
  readonly quotations: readonly QuotationRecord[]
  readonly replaced: ReplacedNames | null
}

export interface Library {
  readonly folder: string
  readonly address: Address
  readonly noindex: boolean
  readonly site: Site
  /** In the order of the index: newest first where dates are known, then in the order of the files. */
  readonly articles: readonly LibraryArticle[]
  readonly speakers: readonly SpeakerRow[]
  readonly speakerPages: boolean
  /** Names that the owner keeps back or changes: none of them may stand anywhere in the site. */
  readonly withheld: readonly NameForm[]
  /** As the owner is told them, with the names of files as they are. */
  readonly problems: readonly Problem[]
  readonly report: Report
}

/** What was read of a file before, by its path, for a development server that reads the folder again and again. */
export type Memory = Map<string, { readonly reading: Reading; readonly analysed: AnalysedArticle | null }>

export interface LibraryRequest {
  readonly options: SeedsOptions
  readonly base: string
  /** When the site is built, ISO 8601. */
  readonly built: string
  readonly memory?: Memory
}

export function readLibrary({ options, base, built, memory = new Map() }: LibraryRequest): Library {
  const { folder, site } = options
  const address = siteAddress(site.url, base)
  const corrections = readCorrections(folder)
  const found = findFiles(folder)
  const { articles: analysed, problems: aboutFiles } = readAll(folder, found.files, site.language, memory, corrections)
  const speakerPages = options.speakers ?? true
  const book = makeSpeakerBook(speakerPages ? analysed.map(({ analysis }) => analysis.quotations) : [])
  const articles = inIndexOrder(analysed.map((article) => describeArticle(article, book, address, corrections)))
  const duplicates = findDuplicates(
    analysed.map(({ file, title, textHash, sketch }) => ({ file, title: title.value, textHash, sketch })),
  )
  const problems = inFileOrder([
    ...duplicates.problems,
    ...found.problems,
    ...aboutFiles,
    ...unusedCorrections(corrections, found.files, analysed),
  ])
  const report = makeReport(built, analysed, articles, withoutHiddenNames(problems, corrections), duplicates.counts)
  return {
    folder,
    address,
    noindex: options.noindex ?? false,
    site: {
      title: site.title,
      description: site.description ?? '',
      language: site.language,
      url: address.url,
      contact: site.contact ?? null,
      articles: articles.length,
      quotations: report.quotations.speech,
      speakers: book.rows.length,
      refused: report.problems.filter(({ severity }) => severity === 'refused').length,
    },
    articles,
    speakers: book.rows,
    speakerPages,
    withheld: corrections.names,
    problems,
    report,
  }
}

function readAll(folder: string, files: readonly string[], language: string, memory: Memory, corrections: Corrections) {
  const articles: AnalysedArticle[] = []
  const problems: Problem[] = []
  const owners = new Map<string, string>()
  for (const file of files) {
    const hash = pathHash(file)
    const owner = owners.get(hash)
    if (owner !== undefined) {
      problems.push(sameSlug(file, owner))
      continue
    }
    owners.set(hash, file)
    const before = memory.get(file)
    const own = correctionsFor(corrections, file)
    const reading = readArticle(folder, file, own, before?.reading)
    const analysed =
      reading === before?.reading ? before.analysed : reading.article && analyseArticle(reading.article, language, own)
    memory.set(file, { reading, analysed })
    problems.push(...reading.findings.map((finding) => ({ ...finding, file })))
    if (analysed) articles.push(analysed)
  }
  return { articles, problems }
}

/** Only names that look the same (one character spelled in two ways) come to one slug; which is meant is the owner's to say. */
function sameSlug(file: string, owner: string): Problem {
  const what = `its link would be that of ${JSON.stringify(owner)}, whose name is the same in other bytes (${bytesOf(owner)} and ${bytesOf(file)})`
  return { severity: 'refused', file, line: null, column: null, what, expected: 'another file name' }
}

function bytesOf(name: string): string {
  return name.replace(/[^\x20-\x7e]/gu, (letter) => `\\u{${letter.codePointAt(0)?.toString(16) ?? ''}}`)
}

function describeArticle(
  article: AnalysedArticle,
  book: SpeakerBook,
  address: Address,
  corrections: Corrections,
): LibraryArticle {
  const { shownFile: file, text, analysis, corrected } = article
  const hash = pathHash(article.file)
  const title = article.title.value
  // Words that only an address brings together, as in "Ann: Tolver", are left out of it.
  const slug = articleSlug(nameReplacer(corrections.names).isNamedIn(asciiSlug(title)) ? '' : title, hash)
  const url = pageUrl(address, `/articles/${slug}/`)
  const ids = quotationIds(text, analysis)
  const quotations = analysis.quotations.map((quotation, index): QuotationRecord => ({
    id: ids[index] ?? '',
    article: slug,
    file,
    url: `${url}#q-${ids[index]}`,
    ...quotation,
    speaker: book.recordOf(quotation, corrected.includes(index)),
  }))
  const { date, outlet, author, lang, words } = article
  const speech = quotations.filter(({ kind }) => kind === 'speech')
  const known = { slug, file, title: article.title, date, outlet, lang, words, quotations: speech.length }
  const slugs = speech.flatMap(({ speaker }) => speaker?.slug ?? [])
  return {
    record: {
      slug,
      hash,
      file,
      url,
      dataUrl: `${url}page.json`,
      textSha256: sha256(text),
      title: article.title,
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
    replaced: countReplaced(article, corrections),
  }
}

/** Who is quoted, in the order of the text, each once. */
function speakerLinks(speech: readonly QuotationRecord[]): ArticleRow['speakers'] {
  const links = new Map<string, string | null>()
  for (const { speaker } of speech) if (speaker && !links.has(speaker.name)) links.set(speaker.name, speaker.slug)
  return [...links].map(([name, slug]) => ({ name, slug }))
}

function inFileOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
}

function inIndexOrder(articles: readonly LibraryArticle[]): LibraryArticle[] {
  const day = ({ record }: LibraryArticle): string => valueOf(record.date)
  // Sorting is stable: what is equal stays in the order of the files.
  return articles.toSorted((a, b) => (day(a) === day(b) ? 0 : day(a) < day(b) ? 1 : -1))
}

function valueOf(value: Value | null): string {
  return value?.value ?? ''
}
