/** Which addresses of the site that stands there lead nowhere in the one that takes its place. */
import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { attempt } from '../cache/cache-files.ts'
import type { Library } from '../library/library-types.ts'

export interface LostAddresses {
  /** Slugs. */
  readonly articles: readonly string[]
  /** `slug#q-id`, those of lost articles as well. */
  readonly quotations: readonly string[]
}

/** As the data files of every build begin their records: what stands in front of the first text of an owner. */
const articleStart = /^,?\{"slug":"([a-z\d-]+)"/
const quotationStart = /^,?\{"id":"([a-z\d]+)","article":"([a-z\d-]+)"/

/**
 * Null where no site stood in `before`, or one of other articles altogether. What the ledger leads on, or explains to
 * readers, is not lost.
 */
export function lostAddresses(before: string, library: Library): LostAddresses | null {
  const slugs = attempt(() => gather(join(before, 'data/articles.json'), slugIn))
  const quotations = attempt(() => gather(join(before, 'data/quotations.json'), quotationIn))
  if (slugs === undefined || quotations === undefined) return null
  const renamed: ReadonlyMap<string, string> = library.published.renamed
  const former: ReadonlyMap<string, string> = library.former.articles
  const idsOf = (slug: string) => known.get(renamed.get(slug) ?? former.get(slug) ?? slug)
  const known = knownIds(library)
  const articles = slugs.filter((slug) => idsOf(slug) === undefined)
  if (articles.length === slugs.length) return null
  const isLost = ([id, slug]: QuotationAddress) => idsOf(slug)?.has(id) !== true
  return { articles, quotations: quotations.filter(isLost).map(([id, slug]) => `${slug}#q-${id}`) }
}

function gather<Found>(file: string, inLine: (line: string) => readonly Found[]): Found[] {
  const found: Found[] = []
  for (const line of linesOf(file)) found.push(...inLine(line))
  return found
}

type QuotationAddress = readonly [id: string, slug: string]

function slugIn(line: string): readonly string[] {
  const [, slug] = articleStart.exec(line) ?? []
  return slug === undefined ? [] : [slug]
}

function quotationIn(line: string): readonly QuotationAddress[] {
  const [, id, slug] = quotationStart.exec(line) ?? []
  return id === undefined || slug === undefined ? [] : [[id, slug]]
}

/** The ids that an article's page answers to. */
function knownIds({ articles, published }: Library): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    articles.map(({ record: { slug }, quotations }) => {
      const known = [...quotations, ...(published.past.get(slug) ?? [])]
      return [slug, new Set(known.map(({ id }) => id))]
    }),
  )
}

const readAtOnce = 1 << 20
/** A line is a record; what is looked for stands at its start. */
const lineStartBytes = 1000

/** The starts of the lines, so that a file of any size takes no room. */
function* linesOf(file: string): Generator<string> {
  const descriptor = openSync(file, 'r')
  const buffer = Buffer.alloc(readAtOnce)
  try {
    let start = ''
    for (let size = readSync(descriptor, buffer); size > 0; size = readSync(descriptor, buffer)) {
      let from = 0
      for (let end = buffer.indexOf(10); end >= 0 && end < size; end = buffer.indexOf(10, from)) {
        yield start + buffer.toString('latin1', from, Math.min(end, from + lineStartBytes))
        start = ''
        from = end + 1
      }
      start = (start + buffer.toString('latin1', from, Math.min(size, from + lineStartBytes))).slice(0, lineStartBytes)
    }
    yield start
  } finally {
    closeSync(descriptor)
  }
}
