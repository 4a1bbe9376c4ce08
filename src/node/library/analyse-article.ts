/** Everything that is known of one article by itself: its analysis, and the facts given or derived. */
import { analyse } from '../../text/analyse.ts'
import type { Analysis, Block, Value } from '../../text/article.ts'
import { countWords } from '../../text/facts/count-words.ts'
import { deriveAuthor } from '../../text/facts/derive-author.ts'
import { dateFromPath, dateFromText } from '../../text/facts/derive-date.ts'
import { deriveTitle, type DerivedTitle } from '../../text/facts/derive-title.ts'
import { guessLanguage } from '../../text/facts/guess-language.ts'
import { sketchText, type Sketch } from '../../text/facts/near-text.ts'
import { shorten } from '../../text/shorten.ts'
import { sha256, shortHash } from './base32.ts'
import { correctQuotations } from '../corrections/correct-quotations.ts'
import { nothingCorrected, type CorrectedFact, type FileCorrections } from '../corrections/corrections.ts'
import type { Finding } from '../problem.ts'
import { quotationIds } from './quotation-ids.ts'
import { readArticle, type ReadArticle } from '../reading/read-article.ts'
import { nameReplacer } from '../corrections/replace-names.ts'

const excerptChars = 220
const textHashChars = 26

export interface AnalysedArticle extends Pick<ReadArticle, 'file' | 'shownFile' | 'text' | 'encoding' | 'replaced'> {
  readonly analysis: Analysis
  /** The places of the quotations whose speaker is the owner's word. */
  readonly corrected: readonly number[]
  /** The corrections of quotations and speakers that found something here, by their places. */
  readonly used: readonly string[]
  readonly title: Value
  readonly date: Value | null
  readonly outlet: Value | null
  readonly author: Value | null
  readonly sourceUrl: string | null
  readonly lang: string
  readonly words: number
  readonly excerpt: string
  /** One a quotation, in their order. */
  readonly ids: readonly string[]
  readonly textSha256: string
  /** What finds the same text, or nearly the same, in other files. */
  readonly textHash: string
  readonly sketch: Sketch
}

/** What the bytes of one file come to. `article` is null where the file is refused, or left out. */
export interface FileAnalysis {
  readonly article: AnalysedArticle | null
  readonly findings: readonly Finding[]
}

/** Depends on nothing but what is given, so that it may be done anywhere, and kept. */
export function analyseFile(
  file: string,
  bytes: Uint8Array,
  language: string,
  corrections: FileCorrections = nothingCorrected,
): FileAnalysis {
  const { article, findings } = readArticle(file, bytes, corrections)
  return { article: article && analyseArticle(article, language, corrections), findings }
}

function analyseArticle(article: ReadArticle, language: string, corrections: FileCorrections): AnalysedArticle {
  const { shownFile, text, given } = article
  const { inText } = nameReplacer(corrections.names)
  const facts = corrections.facts
  const lang = facts.lang ?? given.lang ?? guessLanguage(text) ?? language
  const found = analyse(text, { lang })
  const { analysis, corrected, used } = correctQuotations(text, found, namesReplaced(corrections))
  const derived = deriveTitle(text, found.blocks)
  const byOwner = (fact: CorrectedFact) => (facts[fact] === undefined ? undefined : inText(facts[fact]))
  const title = chooseValue(byOwner('title'), given.title, derived?.title) ?? derivedValue(fileTitle(shownFile))
  const blocks = markHeadline(found.blocks, derived, title.value)
  return {
    file: article.file,
    shownFile,
    replaced: article.replaced,
    text,
    encoding: article.encoding,
    analysis: { ...analysis, blocks },
    corrected,
    used,
    title,
    date: chooseValue(byOwner('date'), given.date, dateFromPath(shownFile) ?? dateFromText(text)),
    outlet: chooseValue(byOwner('outlet'), given.outlet, outletFromPath(shownFile)),
    author: chooseValue(byOwner('author'), given.author, deriveAuthor(text)),
    sourceUrl: given.url,
    lang,
    words: countWords(text),
    excerpt: excerpt(text, blocks),
    ids: quotationIds(text, analysis),
    textSha256: sha256(text),
    textHash: shortHash(text.replace(/\s+/gu, ' ').trim(), textHashChars),
    sketch: sketchText(text),
  }
}

/** The owner's last word, else what the file says, else what can be told from it. */
function chooseValue(corrected: string | undefined, given: string | null, derived: string | undefined): Value | null {
  if (corrected !== undefined) return { value: corrected, basis: 'corrected' }
  if (given !== null) return { value: given, basis: 'given' }
  return derived === undefined ? null : derivedValue(derived)
}

function derivedValue(value: string): Value {
  return { value, basis: 'derived' }
}

/** A hidden name must not come back through a correction. */
function namesReplaced({
  quotations,
  speakers,
  names,
}: FileCorrections): Pick<FileCorrections, 'quotations' | 'speakers'> {
  const { inText } = nameReplacer(names)
  const replaced = (words: string | undefined) => (words === undefined ? undefined : inText(words))
  return {
    speakers: speakers.map((correction) => ({ ...correction, to: inText(correction.to) })),
    quotations: quotations.map((correction) => ({
      ...correction,
      words: replaced(correction.words),
      speaker: correction.speaker === null ? null : replaced(correction.speaker),
    })),
  }
}

/** The page shows its title above the text; the headline in the text that says the same is marked, so that it can be drawn as one. */
function markHeadline(blocks: readonly Block[], derived: DerivedTitle | undefined, title: string): readonly Block[] {
  const headline = derived?.title === title ? derived.headline : null
  return headline ? blocks.map((block) => (block === headline ? { ...block, role: 'title' } : block)) : blocks
}

/** The last resort, for a text without a single word: the file's own name. */
function fileTitle(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.\w+$/, '')
}

/** The first sub-folder, unless it is a year, in capitals but for a withheld name: `harbour-gazette/fire.txt` is from "Harbour Gazette". */
function outletFromPath(file: string): string | undefined {
  const [folder, ...rest] = file.split('/')
  if (folder === undefined || rest.length === 0 || /^[\d\s_.-]+$/.test(folder)) return undefined
  const words = folder.replace(/[-_]+/g, ' ').trim()
  return words === words.toLowerCase()
    ? words.replace(/(?<!\S)\p{Ll}(?!\S*\])/gu, (letter) => letter.toUpperCase())
    : words
}

/** The first words below the headline, cut between words. */
function excerpt(text: string, blocks: readonly Block[]): string {
  let words = ''
  for (const { role, start, end } of blocks) {
    if (role === 'title') continue
    words += ` ${text.slice(start, Math.min(end, start + excerptChars * 2))}`
    if (words.length > excerptChars * 2) break
  }
  const plain = words.replace(/\s+/gu, ' ').trim()
  return shorten(plain, { chars: excerptChars })
}
