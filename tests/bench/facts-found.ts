/** What a build would say about each file of a folder: the facts of its articles, and whether it tells anything. */
import { readLibrary } from '../../src/node/library/library.ts'
import type { LibraryArticle } from '../../src/node/library/library-types.ts'

export interface FoundQuotation {
  readonly words: string
  readonly speaker: string | null
}

export interface FoundArticle {
  readonly title: string | null
  readonly date: string | null
  readonly authors: readonly string[]
  readonly outlet: string | null
  readonly section: string | null
  readonly lang: string | null
  /** Speech alone. */
  readonly quotations: readonly FoundQuotation[]
}

export interface FoundFile {
  readonly articles: readonly FoundArticle[]
  /** What the build says of the file. */
  readonly told: readonly string[]
}

export const nothingFound: FoundFile = { articles: [], told: [] }

/** Warnings about likeness to other articles say nothing about the facts of one; short texts of one set are alike. */
const aboutLikeness: ReadonlySet<string> = new Set(['every article once', 'titles that tell articles apart'])

/** A day after all dates of the sets but those that are meant to lie ahead. */
const built = '2026-06-01T00:00:00.000Z'

/** By the path of the file in the folder. */
export function findFacts(folder: string): Map<string, FoundFile> {
  const site = { title: 'Facts', language: 'en' }
  // The files have nothing to do with each other: nobody is joined to a namesake in another.
  const { articles, problems } = readLibrary({ options: { folder, site, speakers: false }, base: '/', built })
  const found = new Map<string, { articles: FoundArticle[]; told: string[] }>()
  const at = (file: string) => {
    const entry = found.get(file) ?? { articles: [], told: [] }
    found.set(file, entry)
    return entry
  }
  const inFile = articles.toSorted((a, b) => (a.record.part ?? 0) - (b.record.part ?? 0))
  for (const article of inFile) at(article.record.file).articles.push(factsOf(article))
  for (const { file, what, expected } of problems) if (!aboutLikeness.has(expected)) at(file).told.push(what)
  return found
}

function factsOf({ record, quotations }: LibraryArticle): FoundArticle {
  // Fields that the contract names and a library may not have yet are looked up by their names.
  const fields: Readonly<Record<string, unknown>> = { ...record }
  const language = textOf(fields['lang'])
  return {
    title: textOf(record.title),
    date: textOf(record.date),
    authors: listOf('authors' in fields ? fields['authors'] : fields['author']),
    outlet: textOf(record.outlet),
    section: textOf(fields['section']),
    lang: language === 'und' ? null : language,
    quotations: quotations
      .filter(({ kind }) => kind === 'speech')
      .map(({ spans, speaker }) => ({
        words: spans.map(({ exact }) => exact).join(' '),
        speaker: speaker?.name ?? null,
      })),
  }
}

/** A value alone, or with the ground that it stands on. */
function textOf(value: unknown): string | null {
  if (typeof value === 'object' && value !== null && 'value' in value) return textOf(value.value)
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

function listOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(listOf)
  if (typeof value === 'object' && value !== null && 'value' in value) return listOf(value.value)
  return [textOf(value)].filter((text) => text !== null)
}
