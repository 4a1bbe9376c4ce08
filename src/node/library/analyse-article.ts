/** Everything that is known of one article by itself: its analysis, and the facts given or derived. */
import type { Analysis, Aside, Block, Value } from '../../text/article.ts'
import { countWords } from '../../text/facts/count-words.ts'
import { deriveAuthor } from '../../text/facts/derive-author.ts'
import { deriveDate } from '../../text/facts/derive-date.ts'
import { deriveTitle } from '../../text/facts/derive-title.ts'
import { guessLanguage } from '../../text/facts/guess-language.ts'
import { outletFromPath, outletSpelledOut, sectionFromPath } from '../../text/facts/path-names.ts'
import { sketchText, type Sketch } from '../../text/facts/near-text.ts'
import { readAuthors } from '../../text/facts/read-authors.ts'
import { titleInPath } from '../../text/facts/title-in-path.ts'
import { readProse } from '../../text/prose/prose.ts'
import { withAuthor } from '../../text/quotations/first-person.ts'
import { readWords } from '../../text/prose/read-words.ts'
import { shorten } from '../../text/shorten.ts'
import { textSpan } from '../../text/span.ts'
import { sha256, shortHash } from './base32.ts'
import { analyseWithheld } from '../corrections/analyse-withheld.ts'
import { correctQuotations, type ShownCorrections } from '../corrections/correct-quotations.ts'
import {
  correctionsOfPart,
  nothingCorrected,
  type ArticleCorrections,
  type FileCorrections,
  type NameForm,
} from '../corrections/corrections.ts'
import type { Finding } from '../problem.ts'
import { doubtfulEnds } from './doubtful-ends.ts'
import { markHeadline } from './mark-headline.ts'
import { quotationIds } from './quotation-ids.ts'
import { readArticles, type ReadArticle } from '../reading/read-articles.ts'
import type { Reader, UnusedKey } from '../reading/reader.ts'
import { readers } from '../reading/readers.ts'
import { nameReplacer, takenFrom, type NameReplacer } from '../corrections/replace-names.ts'
import type { Shown, ShownText } from '../corrections/shown-text.ts'
import { oneLine } from '../../text/white-space.ts'

const excerptChars = 220
const textHashChars = 26

export interface AnalysedArticle extends Omit<ReadArticle, 'facts'> {
  readonly analysis: Shown<Analysis>
  /** The places of the quotations whose speaker is the owner's word. */
  readonly corrected: readonly number[]
  /** The corrections of quotations and speakers that found something here, by their places. */
  readonly used: readonly string[]
  readonly title: Shown<Value>
  readonly date: Value | null
  readonly outlet: Shown<Value> | null
  readonly section: Shown<Value> | null
  readonly author: Shown<Value> | null
  readonly authors: readonly ShownText[]
  readonly sourceUrl: ShownText | null
  readonly lang: string | null
  readonly words: number
  readonly excerpt: ShownText
  /** One a quotation, in their order. */
  readonly ids: readonly string[]
  readonly textSha256: string
  /** What finds the same text, or nearly the same, in other articles. */
  readonly textHash: string
  readonly sketch: Sketch
}

/** What the bytes of one file come to: no articles where it is refused, or left out. */
export interface FileAnalysis {
  readonly articles: readonly AnalysedArticle[]
  readonly findings: readonly Finding[]
  /** Keys of its front matter that are not known. */
  readonly unusedKeys?: readonly UnusedKey[]
}

/** Depends on nothing but what is given, so that it may be done anywhere, and kept. */
export function analyseFile(
  file: string,
  bytes: Uint8Array,
  language: string | null,
  corrections: FileCorrections = nothingCorrected,
  table: readonly Reader[] = readers,
): FileAnalysis {
  const { articles, ...told } = readArticles(file, bytes, corrections, table)
  const analysed = articles.map((article) =>
    analyseArticle(article, language, correctionsOfPart(corrections, article.part), corrections.names),
  )
  return { articles: analysed, ...told, findings: [...told.findings, ...analysed.flatMap(doubtfulEnds)] }
}

function analyseArticle(
  { facts: given, ...article }: ReadArticle,
  language: string | null,
  corrections: ArticleCorrections,
  names: readonly NameForm[],
): AnalysedArticle {
  const replacer = nameReplacer(names)
  const { shownFile, part, text } = article
  const { facts } = corrections
  const lang = facts.lang ?? given.lang ?? guessLanguage(text) ?? language
  const found = analyseWithheld(text, { lang, format: article.format }, names)
  const read = takenFrom(text, () => readProse(text, found).words)
  // Line by line, since the lines tell headlines, bylines and dates.
  const lines = readProse(text, { blocks: [], asides: found.asides })
  const printed = takenFrom(text, () => lines.words)
  // Subtitles have no headline: what stands first is what is said first.
  const derived = article.format === 'transcript' ? null : takenFrom(printed, (words) => deriveTitle(words) ?? null)
  const byOwner = (fact: 'title' | 'outlet' | 'section' | 'author') => {
    const value = facts[fact]
    return value === undefined ? null : replacer.inText(value)
  }
  const title =
    chooseValue(byOwner('title'), given.title, derived && derived.title) ??
    derivedValue(takenFrom(shownFile, (path) => fileTitle(path, part)))
  const isHeadline = derived !== null && derived.title === title.value
  const headline = derived?.headline ?? null
  const place = isHeadline && headline !== null ? lines.toText(headline) : null
  const byline = takenFrom(printed, (words) => deriveAuthor(words) ?? null)
  const author = chooseValue(byOwner('author'), given.author, byline && byline.value)
  const authors =
    author?.basis === 'derived' && byline ? byline.names : author ? takenFrom(author.value, readAuthors) : []
  const told = takenFrom(text, () => withAuthor(found, authors))
  const { analysis, corrected, used } = correctQuotations(text, told, namesReplaced(corrections, replacer))
  const blocks = markHeadline(text, found.blocks, place, analysis.quotations)
  return {
    ...article,
    analysis: { ...analysis, blocks },
    corrected,
    used,
    title,
    date: chooseValue(
      facts.date ?? null,
      given.date,
      deriveDate({ text: printed, file: shownFile, lang: lang ?? undefined, headline }) ?? null,
    ),
    outlet: chooseValue(
      byOwner('outlet'),
      given.outlet,
      takenFrom(shownFile, outletFromPath) ?? takenFrom(text, (words) => outletSpelledOut(shownFile, words)),
    ),
    section: chooseValue(byOwner('section'), given.section, takenFrom(shownFile, sectionFromPath)),
    author,
    authors,
    sourceUrl: given.url,
    lang,
    words: countWords(read),
    excerpt: takenFrom(text, (words) => excerpt(words, blocks, found.asides)),
    ids: quotationIds(text, analysis),
    textSha256: sha256(text),
    textHash: shortHash(oneLine(text), textHashChars),
    sketch: sketchText(text),
  }
}

interface BasedValue<Text> {
  readonly value: Text
  readonly basis: Value['basis']
}

/** The owner's last word, else what the file says, else what can be told from it. */
function chooseValue<Text extends string>(
  corrected: Text | null,
  given: BasedValue<Text> | null,
  derived: Text | null,
): BasedValue<Text> | null {
  if (corrected !== null) return { value: corrected, basis: 'corrected' }
  return given ?? (derived === null ? null : derivedValue(derived))
}

function derivedValue<Text>(value: Text): BasedValue<Text> {
  return { value, basis: 'derived' }
}

/** A hidden name must not come back through a correction. */
function namesReplaced({ quotations, speakers }: ArticleCorrections, { inText }: NameReplacer): ShownCorrections {
  return {
    speakers: speakers.map((correction) => ({ ...correction, to: inText(correction.to) })),
    quotations: quotations.map(({ words, speaker, ...correction }) => ({
      ...correction,
      words: words === undefined ? undefined : inText(words),
      speaker: typeof speaker === 'string' ? inText(speaker) : speaker,
    })),
  }
}

/** For subtitles, and the last resort for a text without a single word: the file's own name. */
function fileTitle(file: string, part: number | null): string {
  const name = titleInPath(file)
  return part === null ? name : `${name} ${part}`
}

/** The first words below the headline, as they are read, cut between words. */
function excerpt(text: string, blocks: readonly Block[], asides: readonly Aside[]): string {
  let words = ''
  for (const { role, start, end } of blocks) {
    if (role === 'title') continue
    words += ` ${readWords(textSpan(text, { start, end: Math.min(end, start + excerptChars * 2) }), asides)}`
    if (words.length > excerptChars * 2) break
  }
  return shorten(oneLine(words), { chars: excerptChars })
}
