/** From the bytes of a file to its articles as readers may see them: nothing is derived yet. */
import type { TextFormat } from '../../text/article.ts'
import { nothingCorrected, type FileCorrections } from '../corrections/corrections.ts'
import { nameReplacer, type NameReplacer } from '../corrections/replace-names.ts'
import { aboutPart, refused, type Finding } from '../problem.ts'
import { checkArticle } from './check-article.ts'
import { leftoverFindings } from './leftovers.ts'
import type { Encoding, FoundArticle, Reader, UnusedKey } from './reader.ts'
import { endingsInWords, findReader, readers } from './readers.ts'
import { kindOfBytes } from './unread-kinds.ts'
import { showArticle, type ShownArticle } from './show-article.ts'

export interface ReadArticle extends ShownArticle {
  /** The path of the file as it is. */
  readonly file: string
  /** The number of the article in its file, from 1; null where it is the only one. */
  readonly part: number | null
  /** The line of the file that it begins on, where it is one of several. */
  readonly line: number | null
  /** The line of the file on which its text begins; null where the text is not as it stands in the file. */
  readonly firstLine: number | null
  readonly format: TextFormat
  /** Null where the format settles it. */
  readonly encoding: Encoding | null
}

/** The articles that may be published, and what there is to tell of the file. */
export interface Reading {
  readonly articles: readonly ReadArticle[]
  readonly findings: readonly Finding[]
  readonly unusedKeys?: readonly UnusedKey[]
}

export function readArticles(
  file: string,
  bytes: Uint8Array,
  { encoding, names }: FileCorrections = nothingCorrected,
  table: readonly Reader[] = readers,
): Reading {
  const reader = findReader(table, file, bytes)
  if (reader === undefined) return { articles: [], findings: [unknownContent(table, bytes)] }
  const content = reader.read({ bytes, encoding })
  const replacer = nameReplacer(names)
  const isOne = content.articles.length === 1
  const read = content.articles.map((found, index) => {
    const place = {
      file,
      part: isOne ? null : index + 1,
      line: isOne ? null : (found.line ?? null),
      firstLine: found.line ?? null,
      format: found.format ?? ('plain' as const),
    }
    return readOne(found, { ...place, encoding: content.encoding ?? null }, replacer)
  })
  const isEmpty = content.articles.length === 0 && content.isOther !== true && !content.problems.some(isRefused)
  return {
    articles: read.flatMap(({ articles }) => articles),
    ...(content.unusedKeys === undefined ? {} : { unusedKeys: content.unusedKeys }),
    findings: [
      ...content.problems,
      ...leftoverFindings(content.leftovers, replacer),
      ...read.flatMap(({ findings }) => findings),
      ...(isEmpty ? [refused('there is no article in this file', 'at least one')] : []),
    ],
  }
}

const isRefused = ({ severity }: Finding): boolean => severity === 'refused'

function unknownContent(table: readonly Reader[], bytes: Uint8Array): Finding {
  const kind = kindOfBytes(bytes)
  const expected =
    kind === undefined
      ? `the content of a file such as ${endingsInWords(table)}`
      : `instead of ${kind.name}, ${kind.instead}`
  return refused('this file is not what its name says', expected)
}

type Place = Pick<ReadArticle, 'file' | 'part' | 'line' | 'firstLine' | 'format' | 'encoding'>

/** Of one article, none where it is not fit for the site. */
function readOne(found: FoundArticle, place: Place, replacer: NameReplacer): Reading {
  const told = (findings: readonly Finding[]) => findings.map((finding) => aboutPart(place, finding))
  const { isFit, facts, findings } = checkArticle(found, place.part === null)
  if (!isFit) return { articles: [], findings: told(findings) }
  const { shown, findings: withheld } = showArticle({ text: found.text, file: place.file, facts }, replacer)
  return { articles: [{ ...place, ...shown }], findings: told([...findings, ...withheld]) }
}
