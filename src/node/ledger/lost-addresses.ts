/** Which addresses of the site that stands there lead nowhere in the one that takes its place. */
import { closeSync, openSync, readdirSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { attempt } from '../cache/cache-files.ts'
import type { GoneArticle, Library } from '../library/library-types.ts'
import { dataFiles } from '../site/data-files.ts'
import { makePages } from '../site/pages.ts'

export interface LostAddresses {
  /** Slugs. */
  readonly articles: readonly string[]
  /** `slug#q-id`, those of lost articles as well. */
  readonly quotations: readonly string[]
  /** Paths of all else: pages of single quotations, of speakers and of lists, feeds, files of data. */
  readonly pages: readonly string[]
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
  const gone: ReadonlyMap<string, GoneArticle> = library.published.gone
  const former: ReadonlyMap<string, string> = library.former.articles
  const known = knownIds(library)
  const idsOf = (slug: string) => known.get(renamed.get(slug) ?? former.get(slug) ?? slug)
  const isThere = (slug: string) => idsOf(slug) !== undefined
  if (!slugs.some(isThere)) return null
  const articles = slugs.filter((slug) => !isThere(slug) && !gone.has(slug))
  const isLost = ([id, slug]: QuotationAddress) =>
    idsOf(slug)?.has(id) !== true && gone.get(slug)?.quotations.some((one) => one.id === id) !== true
  return {
    articles,
    quotations: quotations.filter(isLost).map(([id, slug]) => `${slug}#q-${id}`),
    pages: lostPages(before, library),
  }
}

/** Where addresses are made of an owner's texts; the rest of a site is named by us, or after its content. */
const namedFolders = ['articles', 'speakers', 'quotations', 'page', 'data'] as const
const articlePage = /^articles\/[^/]+\/index\.html$/

/** Pages and feeds that had an address in the last site and have none in this one, an article's own page aside. */
function lostPages(before: string, library: Library): string[] {
  const files = dataFiles(library)
  const pages = makePages(library)
  const stands = (file: string) => files.has(file) || pages.has(`/${file.replace(/index\.html$/, '')}`)
  const old = [...namedFolders.flatMap((folder) => filesBelow(before, folder)), ...filesIn(before, '')]
  return old
    .filter((file) => /(?:^|\/)index\.html$|\.xml$|^data\//.test(file) && !articlePage.test(file) && !stands(file))
    .map((file) => file.replace(/index\.html$/, ''))
}

function filesBelow(site: string, folder: string): string[] {
  return (attempt(() => readdirSync(join(site, folder), { recursive: true, encoding: 'utf8' })) ?? [])
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .toSorted()
}

function filesIn(site: string, folder: string): string[] {
  return attempt(() => readdirSync(join(site, folder), { encoding: 'utf8' }).toSorted()) ?? []
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
