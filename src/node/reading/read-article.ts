import { nothingCorrected, type FileCorrections } from '../corrections/corrections.ts'
import { decode, type Decoded } from './decode.ts'
import { divideFrontMatter, type FrontMatter } from './front-matter.ts'
import { findMojibake } from './mojibake.ts'
import { note, refused, type Finding } from '../problem.ts'
import { nameReplacer, type Found, type Left } from '../corrections/replace-names.ts'

/** What became of the names that the owner keeps back. */
export interface Replaced {
  /** How often each form was found, by its place in the corrections. */
  readonly found: readonly (readonly [place: string, count: number])[]
  /** Forms that stand in the text in other letters. */
  readonly left: readonly Left[]
}

/** Each quotation brings its sentence and its link along: with more of them a page grows beyond what a program can write. */
const mostMarks = 100_000

/** Apostrophes are none. */
const quoteMarks = /["“”„«»‹›‘「」『』]|(?<![\p{L}\p{N}])'/gu

function tooManyMarks(text: string): Finding | undefined {
  let marks = 0
  for (const _ of text.matchAll(quoteMarks)) marks++
  if (marks <= mostMarks) return undefined
  return refused(`the text has ${marks} quotation marks`, `no more than ${mostMarks}: divide it into articles`)
}

/** A file as its owner wrote it, hidden names replaced: nothing derived yet. `text` is what every offset counts in. */
export interface ReadArticle {
  readonly file: string
  /** The path as readers may see it. */
  readonly shownFile: string
  readonly replaced: Replaced
  readonly text: string
  readonly given: FrontMatter
  readonly encoding: Pick<Decoded, 'encoding' | 'guessed'>
}

/** `article` is null where one of the findings refuses the file, or where it is a draft. */
export interface Reading {
  readonly article: ReadArticle | null
  readonly findings: readonly Finding[]
}

export function readArticle(file: string, bytes: Uint8Array, corrections: FileCorrections = nothingCorrected): Reading {
  const decoded = decode(bytes, corrections.encoding)
  if (!('text' in decoded)) {
    return { article: null, findings: [refused(decoded.what, decoded.expected, decoded.line, decoded.column)] }
  }
  const { given, body: text, findings: aboutMatter } = divideFrontMatter(decoded.text)
  const findings = [...aboutMatter, ...findMojibake(decoded.text)]
  if (findings.some(({ severity }) => severity === 'refused')) return { article: null, findings }
  if (text.trim() === '')
    return { article: null, findings: [...findings, refused('the file is empty', 'the text of an article')] }
  const tooMany = tooManyMarks(text)
  if (tooMany) return { article: null, findings: [...findings, tooMany] }
  if (given.draft) return { article: null, findings: [...findings, draftFinding] }
  return withoutNames({ file, text, given, encoding: decoded }, findings, corrections)
}

/** After the front matter is read: brackets in a value are YAML's own. */
function withoutNames(
  { file, text, given, encoding }: Pick<ReadArticle, 'file' | 'text' | 'given' | 'encoding'>,
  findings: readonly Finding[],
  { names }: FileCorrections,
): Reading {
  const replacer = nameReplacer(names)
  const found: Found = new Map()
  const inText = (value: string | null) => (value === null ? null : replacer.inText(value, found))
  const shownText = replacer.inText(text, found)
  const isNamed = given.url !== null && replacer.isNamedIn(given.url)
  const article: ReadArticle = {
    file,
    shownFile: replacer.inAddress(file, found),
    text: shownText,
    given: {
      ...given,
      title: inText(given.title),
      author: inText(given.author),
      outlet: inText(given.outlet),
      url: isNamed ? null : given.url,
    },
    encoding: { encoding: encoding.encoding, guessed: encoding.guessed },
    replaced: { found: [...found], left: replacer.leftIn(shownText) },
  }
  return { article, findings: isNamed ? [...findings, namedAddress] : findings }
}

const namedAddress = note('the "url" holds a hidden name and is left out', 'an address without it')

const draftFinding = note('this is a draft and is left out', 'no "draft: true" once it may be read')
