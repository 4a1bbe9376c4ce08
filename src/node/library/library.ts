/** The owner's folder as one value: articles, quotations, speakers and the report. The same folder gives the same library. */
import type { QuotationRecord, Value } from '../../text/article.ts'
import type { ArticleRow } from '../../text/pages.ts'
import { compare } from '../../text/sorted.ts'
import type { Problem } from '../../text/report.ts'
import { analyseFile, type AnalysedArticle, type FileAnalysis } from './analyse-article.ts'
import type { Corrections } from '../corrections/corrections.ts'
import { findDuplicates } from './duplicates.ts'
import { findFiles, type FoundFiles } from '../reading/find-files.ts'
import { ledgerWithoutNames, readLedger } from '../ledger/ledger.ts'
import { publishedLinks } from '../ledger/published-links.ts'
import { readCorrections } from '../corrections/read-corrections.ts'
import { problemsOf, readFiles } from '../reading/read-files.ts'
import { nameReplacer } from '../corrections/replace-names.ts'
import type { Library, LibraryArticle } from './library-types.ts'
import { makeReport } from './report.ts'
import { mostQuotationPages, pageUrl, siteAddress, type Address, type SeedsOptions } from '../settings.ts'
import { chooseLanguage } from '../site-language.ts'
import { articleSlug, asciiSlug, pathHash } from './slugs.ts'
import { makeSpeakerBook, type SpeakerBook } from './speaker-book.ts'
import { countReplaced, unusedCorrections, withoutHiddenNames } from './corrections-told.ts'

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
  const corrections = readCorrections(folder)
  const found = findFiles(folder)
  const analyses = [...readFiles(folder, found.files, corrections)].map((read) => {
    if (read.kind === 'refused') return read.analysis
    const { file, bytes, hash } = read
    const before = memory.get(file)
    const analysis = before?.hash === hash ? before.analysis : analyseFile(file, bytes, site.language, read.corrections)
    memory.set(file, { hash, analysis })
    return analysis
  })
  return makeLibrary(request, found, corrections, analyses)
}

/** The library of the files found; the analyses are in the order of the files. */
export function makeLibrary(
  { options, base, built }: LibraryRequest,
  found: FoundFiles,
  corrections: Corrections,
  analyses: readonly FileAnalysis[],
): Library {
  const { folder, site } = options
  const { language } = chooseLanguage(site.language)
  const address = siteAddress(site.url, base)
  const analysed = analyses.flatMap(({ article }) => article ?? [])
  const speakerPages = options.speakers ?? true
  const book = makeSpeakerBook(speakerPages ? analysed.map(({ analysis }) => analysis.quotations) : [])
  const articles = inIndexOrder(analysed.map((article) => describeArticle(article, book, address, corrections)))
  const published = publishedLinks(ledgerWithoutNames(readLedger(folder), corrections.names), articles, book.voices)
  const duplicates = findDuplicates(
    analysed.map(({ file, title, textHash, sketch }) => ({ file, title: title.value, textHash, sketch })),
  )
  const problems = inFileOrder([
    ...duplicates.problems,
    ...found.problems,
    ...problemsOf(found.files, analyses),
    ...unusedCorrections(corrections, found.files, analysed),
    ...published.problems,
  ])
  const report = makeReport(built, analysed, articles, withoutHiddenNames(problems, corrections), duplicates.counts)
  const quotePages = options.quotePages ?? report.quotations.speech <= mostQuotationPages
  return {
    folder,
    address,
    noindex: options.noindex ?? false,
    quotePages,
    language,
    site: {
      title: site.title,
      description: site.description ?? '',
      language: language.words.code,
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
    speakerPages,
    feeds: options.feeds ?? true,
    published,
    withheld: corrections.names,
    problems,
    report,
  }
}

function describeArticle(
  article: AnalysedArticle,
  book: SpeakerBook,
  address: Address,
  corrections: Corrections,
): LibraryArticle {
  const { shownFile: file, text, analysis, corrected, ids } = article
  const hash = pathHash(article.file)
  const title = article.title.value
  // Words that only an address brings together, as in "Ann: Tolver", are left out of it.
  const slug = articleSlug(nameReplacer(corrections.names).isNamedIn(asciiSlug(title)) ? '' : title, hash)
  const url = pageUrl(address, `/articles/${slug}/`)
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
      textSha256: article.textSha256,
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
  return problems.toSorted((a, b) => compare(a.file, b.file))
}

function inIndexOrder(articles: readonly LibraryArticle[]): LibraryArticle[] {
  const day = ({ record }: LibraryArticle): string => valueOf(record.date)
  // Sorting is stable: what is equal stays in the order of the files.
  return articles.toSorted((a, b) => compare(day(b), day(a)))
}

function valueOf(value: Value | null): string {
  return value?.value ?? ''
}
