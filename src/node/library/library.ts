/** The owner's folder as one value: articles, quotations, speakers and the report. The same folder gives the same library. */
import type { Aside, Quotation, QuotationRecord } from '../../text/article.ts'
import { asidesWithin } from '../../text/prose/asides-within.ts'
import type { ArticleRow, Site } from '../../text/pages.ts'
import { withLeastCertainty } from '../../text/least-certainty.ts'
import { byDate } from '../../text/filter/order.ts'
import { apartBy } from '../../text/people/apart.ts'
import { compare } from '../../text/sorted.ts'
import type { Problem } from '../../text/report.ts'
import { analyseFile, type AnalysedArticle, type FileAnalysis } from './analyse-article.ts'
import { findDuplicates } from './duplicates.ts'
import { futureDates } from './future-dates.ts'
import { formerArticles, formerSpeakers, joinedSpeakers } from './former-slugs.ts'
import { readLedger } from '../ledger/ledger.ts'
import { ledgerWithoutNames, quotationCleaner } from '../ledger/ledger-without-names.ts'
import { oldAddresses } from '../ledger/old-addresses.ts'
import { linesWithNames } from '../ledger/publish-ledger.ts'
import { publishedLinks } from '../ledger/published-links.ts'
import { problemsOf, readFiles } from '../reading/read-files.ts'
import type { Reader } from '../reading/reader.ts'
import { openFolder, type SourceFolder } from '../reading/source-folder.ts'
import { alsoStands } from '../corrections/also-stands.ts'
import { refuseNamedSettings } from '../corrections/named-settings.ts'
import { nameReplacer, takenFrom, type NameReplacer } from '../corrections/replace-names.ts'
import type { Shown, ShownText } from '../corrections/shown-text.ts'
import type { Library, LibraryArticle, OwnersLibrary } from './library-types.ts'
import { makeReport } from './report.ts'
import {
  leastCertaintyOf,
  mostQuotationPages,
  pageUrl,
  siteAddress,
  type Address,
  type SeedsOptions,
  type SiteSettings,
} from '../settings.ts'
import { withOwnAddresses } from './shared-addresses.ts'
import { chooseLanguage, languageOfArticles } from '../site-language.ts'
import { articleHash, asciiSlug, withHash } from './slugs.ts'
import { makeSpeakerBook, type SpeakerBook } from './speaker-book.ts'
import { unknownLanguages, unusedKeys } from './told-once.ts'
import { countReplaced, lookedOver, unusedCorrections, withoutHiddenNames } from './corrections-told.ts'

/** What was read of a file before, by its path, for a development server that reads the folder again and again. */
export type Memory = Map<string, { readonly hash: string; readonly analysis: FileAnalysis }>

export interface LibraryRequest {
  readonly options: SeedsOptions
  readonly base: string
  /** When the site is built, ISO 8601. */
  readonly built: string
}

/** Reads and analyses everything here and now; a build does so on all cores (`analyse-all.ts`). */
export function readLibrary(
  request: LibraryRequest,
  memory: Memory = new Map(),
  table?: readonly Reader[],
): OwnersLibrary {
  const { folder, site } = request.options
  const language = languageOfArticles(site)
  const source = openFolder(folder, table)
  refuseNamedSettings(request, source.corrections)
  const analyses = [...readFiles(source)].map((read) => {
    if (read.kind === 'refused') return read.analysis
    const { file, bytes, hash, corrections } = read
    const before = memory.get(file)
    const analysis =
      before?.hash === hash ? before.analysis : analyseFile(file, bytes, language, corrections, source.table)
    memory.set(file, { hash, analysis })
    return analysis
  })
  return makeLibrary(request, source, analyses)
}

/** The library of a folder; the analyses are in the order of its files. */
export function makeLibrary(
  { options, base, built }: LibraryRequest,
  source: Omit<SourceFolder, 'table'>,
  analyses: readonly FileAnalysis[],
): OwnersLibrary {
  const { folder, files, corrections } = source
  const address = siteAddress(options.site.url, base)
  const replacer = nameReplacer(corrections.names)
  const { articles: addressed, problems: shared } = withOwnAddresses(analyses.flatMap(({ articles }) => articles))
  const analysed = namingTheCertain(addressed, leastCertaintyOf(options))
  const speakerPages = options.speakers ?? true
  const book = makeSpeakerBook(
    speakerPages ? analysed : [],
    replacer,
    apartBy(corrections.apart.map(({ names }) => names.map(({ name }) => name))),
  )
  const described = analysed.map((article, place) => ({
    ...describeArticle(article, place, book, address, replacer),
    replaced: countReplaced(article, corrections),
  }))
  const articles = inIndexOrder(described)
  const former = formerSlugs(articles, book, replacer)
  const places = new Map<string, number>(described.map(({ record: { slug } }, place) => [slug, place]))
  const standing = alsoStands(corrections, lookedOver(folder, analysed))
  const read = readLedger(folder)
  const cleaning = { withheld: corrections.names, told: standing.told, articles }
  const ledger = ledgerWithoutNames(read, quotationCleaner(cleaning))
  const { problems: lostLinks, ...published } = publishedLinks(
    ledger,
    {
      articles,
      voices: book.voices,
      formerSpeakers: new Set([...former.speakers.keys(), ...former.described.keys()]),
      nameNow: (article, name) => book.nameNow(article === null ? null : (places.get(article) ?? null), name),
    },
    oldAddresses(corrections.names, standing.told),
  )
  const duplicates = findDuplicates(analysed)
  const problems = inFileOrder([
    ...duplicates.problems,
    ...source.problems,
    ...problemsOf(files, analyses),
    ...unusedKeys(files, analyses),
    ...unknownLanguages(analyses),
    ...shared,
    ...futureDates(analysed, built),
    ...unusedCorrections(corrections, files, analysed),
    ...standing.problems,
    ...linesWithNames(read, cleaning),
    ...lostLinks,
  ])
  const { joins } = book
  const report = makeReport(built, analysed, articles, {
    problems: withoutHiddenNames(problems, replacer),
    duplicates: duplicates.counts,
    joins,
  })
  const { language } = chooseLanguage(options.site.language)
  const quotePages = options.quotePages ?? report.quotations.speech <= mostQuotationPages
  return {
    folder,
    address,
    noindex: options.noindex ?? false,
    quotePages,
    language,
    site: describeSite(options.site, { address, language, report, quotePages, articles, speakers: book.rows }),
    articles,
    speakers: book.rows,
    listed: book.listed,
    described: book.described,
    speakerPages,
    feeds: options.feeds ?? true,
    published,
    former,
    joins,
    withheld: corrections.names,
    allowed: corrections.allowed,
    told: standing.told,
    problems,
    report,
  }
}

/** After all that is kept between builds, so that another least certainty costs no second reading. */
function namingTheCertain(articles: readonly AnalysedArticle[], least: number): AnalysedArticle[] {
  return articles.map((article) => {
    const quotations = article.analysis.quotations.map((quotation) => withLeastCertainty(quotation, least))
    return { ...article, analysis: { ...article.analysis, quotations } }
  })
}

function describeSite(
  { title, description = '', contact }: SiteSettings,
  {
    address,
    language,
    report,
    quotePages,
    articles,
    speakers,
  }: Pick<Library, 'address' | 'language' | 'report' | 'quotePages' | 'articles' | 'speakers'>,
): Site {
  return {
    title,
    description,
    language: language.words.code,
    url: address.url,
    contact: contact ?? null,
    dated: howManyDated(articles),
    articles: report.articles,
    quotations: report.quotations.speech,
    speakers: speakers.length,
    quotePages,
    refused: report.problems.filter(({ severity }) => severity === 'refused').length,
  }
}

function formerSlugs(
  articles: readonly LibraryArticle[],
  book: SpeakerBook,
  replacer: NameReplacer,
): Library['former'] {
  const joined = joinedSpeakers(book, replacer)
  return {
    articles: formerArticles(articles, replacer),
    speakers: new Map([...joined.speakers, ...formerSpeakers(book.rows, replacer)]),
    described: joined.described,
  }
}

function describeArticle(
  article: AnalysedArticle,
  place: number,
  book: SpeakerBook,
  address: Address,
  replacer: NameReplacer,
): Omit<LibraryArticle, 'replaced'> {
  const { shownFile: file, part, text, analysis, corrected, ids } = article
  const given = new Set(corrected)
  const hash = articleHash(article.file, part)
  const slug = takenFrom(replacer.inSlug(article.title.value, asciiSlug), (words) => withHash(words, hash))
  const url = pageUrl(address, `/articles/${slug}/`)
  const quotations = analysis.quotations.map((quotation, index): Shown<QuotationRecord> => ({
    id: ids[index] ?? '',
    article: slug,
    file,
    url: `${url}#q-${ids[index]}`,
    ...quotation,
    speaker: book.recordOf(place, quotation, given.has(index)),
    ...asidesOf(quotation, analysis.asides),
  }))
  const { date, outlet, section, author, authors, lang, words } = article
  const speech = quotations.filter(({ kind }) => kind === 'speech')
  const known = { slug, file, title: article.title, date, outlet, section, lang, words, quotations: speech.length }
  const slugs = speech.flatMap(({ speaker }) => speaker?.slug ?? [])
  return {
    sketch: article.sketch,
    record: {
      slug,
      hash,
      file,
      part,
      url,
      dataUrl: `${url}page.json`,
      textSha256: article.textSha256,
      title: article.title,
      date,
      outlet,
      section,
      author,
      authors,
      sourceUrl: article.sourceUrl,
      lang,
      words,
      quotations: speech.length,
      speakers: [...new Set(slugs)],
    },
    row: { ...known, excerpt: article.excerpt, speakers: speakerLinks(speech) },
    text,
    blocks: analysis.blocks,
    ...(analysis.asides.length === 0 ? {} : { asides: analysis.asides }),
    quotations,
  }
}

/** What in its words and in its sentence is not read. */
function asidesOf({ spans, sentence }: Quotation, asides: readonly Aside[]): Pick<QuotationRecord, 'asides'> {
  const start = Math.min(spans[0]?.start ?? sentence.start, sentence.start)
  const end = Math.max(spans.at(-1)?.end ?? sentence.end, sentence.end)
  const within = asidesWithin(asides, { start, end })
  return within.length === 0 ? {} : { asides: within }
}

/** Who is quoted, in the order of the text, each once. */
function speakerLinks(speech: readonly Shown<QuotationRecord>[]): Shown<ArticleRow>['speakers'] {
  const links = new Map<ShownText, ShownText | null>()
  for (const { speaker } of speech) if (speaker && !links.has(speaker.name)) links.set(speaker.name, speaker.slug)
  return [...links].map(([name, slug]) => ({ name, slug }))
}

function inFileOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => compare(a.file, b.file))
}

function inIndexOrder(articles: readonly LibraryArticle[]): LibraryArticle[] {
  // Sorting is stable: what is equal stays in the order of the files.
  return howManyDated(articles) === 'most' ? articles.toSorted((a, b) => byDate(a.record, b.record)) : [...articles]
}

/** A few dates among many articles would only tear a few out of the order that their owner gave them. */
function howManyDated(articles: readonly LibraryArticle[]): Site['dated'] {
  const dated = articles.filter(({ record }) => record.date !== null).length
  if (dated === 0) return 'none'
  return dated * 2 > articles.length ? 'most' : 'some'
}
