/** Everything that is known of one article by itself: its analysis, and the facts given or derived. */
import { analyse } from '../text/analyse.ts'
import type { Analysis, Block, Value } from '../text/article.ts'
import { countWords } from '../text/count-words.ts'
import { deriveAuthor } from '../text/derive-author.ts'
import { dateFromPath, dateFromText } from '../text/derive-date.ts'
import { deriveTitle, type DerivedTitle } from '../text/derive-title.ts'
import { guessLanguage } from '../text/guess-language.ts'
import { sha256 } from './base32.ts'
import type { Finding } from './problem.ts'
import { quotationIds } from './quotation-ids.ts'
import { readArticle, type ReadArticle } from './read-article.ts'

const excerptChars = 220

export interface AnalysedArticle extends Pick<ReadArticle, 'file' | 'text' | 'encoding'> {
  readonly analysis: Analysis
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
}

/** What the bytes of one file come to. `article` is null where the file is refused, or left out. */
export interface FileAnalysis {
  readonly article: AnalysedArticle | null
  readonly findings: readonly Finding[]
}

/** Depends on nothing but what is given, so that it may be done anywhere, and kept. */
export function analyseFile(file: string, bytes: Uint8Array, language: string): FileAnalysis {
  const { article, findings } = readArticle(file, bytes)
  return { article: article && analyseArticle(article, language), findings }
}

function analyseArticle({ file, text, given, encoding }: ReadArticle, language: string): AnalysedArticle {
  const lang = given.lang ?? guessLanguage(text) ?? language
  const found = analyse(text, { lang })
  const derived = deriveTitle(text, found.blocks)
  const title = given.title ?? derived?.title ?? fileTitle(file)
  const analysis = { ...found, blocks: markHeadline(found.blocks, derived, title) }
  return {
    file,
    text,
    encoding,
    analysis,
    title: { value: title, basis: given.title === null ? 'derived' : 'given' },
    date: chooseValue(given.date, dateFromPath(file) ?? dateFromText(text)),
    outlet: chooseValue(given.outlet, outletFromPath(file)),
    author: chooseValue(given.author, deriveAuthor(text)),
    sourceUrl: given.url,
    lang,
    words: countWords(text),
    excerpt: excerpt(text, analysis.blocks),
    ids: quotationIds(text, analysis),
    textSha256: sha256(text),
  }
}

function chooseValue(given: string | null, derived: string | undefined): Value | null {
  if (given !== null) return { value: given, basis: 'given' }
  return derived === undefined ? null : { value: derived, basis: 'derived' }
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

/** The first sub-folder, unless it is a year: `harbour-gazette/fire.txt` is from "Harbour Gazette". */
function outletFromPath(file: string): string | undefined {
  const [folder, ...rest] = file.split('/')
  if (folder === undefined || rest.length === 0 || /^[\d\s_.-]+$/.test(folder)) return undefined
  const words = folder.replace(/[-_]+/g, ' ').trim()
  return words === words.toLowerCase() ? words.replace(/(?<!\S)\p{Ll}/gu, (letter) => letter.toUpperCase()) : words
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
  if (plain.length <= excerptChars) return plain
  const space = plain.lastIndexOf(' ', excerptChars)
  // A cut in the middle of a surrogate pair would leave half a character.
  return `${plain.slice(0, space > excerptChars / 2 ? space : excerptChars).replace(/[\ud800-\udbff]$/, '')}…`
}
