/** Answers what a list asks, from the index and from the pages of the articles that are shown. Runs in the worker. */
import { indexDocument } from '../../text/filter/document-index.ts'
import type { ArticleHit, QuotationHit } from '../../text/filter/hits.ts'
import { openRows } from '../../text/filter/index/column-reader.ts'
import { articlesOfUnits } from '../../text/filter/index/evaluate-query.ts'
import { findRows } from '../../text/filter/index/find.ts'
import { hintsFrom } from '../../text/filter/index/hints.ts'
import { articleKey } from '../../text/filter/index/keys.ts'
import { unitsOfKey } from '../../text/filter/index/lookup.ts'
import type { FilterIndex } from '../../text/filter/index/open-index.ts'
import type { Root } from '../../text/filter/index/root.ts'
import { articleOf, firstQuotationZone, zoneOf } from '../../text/filter/index/units.ts'
import { filterArticles, filterQuotations } from '../../text/filter/match.ts'
import { LruCache } from '../../text/lru-cache.ts'
import { snippetsOf } from '../../text/filter/snippet.ts'
import type { View } from '../../text/filter/view.ts'
import type { ArticleRow, FilterDocument } from '../../text/pages.ts'
import type { Span } from '../../text/span.ts'
import type { Asked, FoundPart, Neighbours, ShownHit } from './filter-messages.ts'
import { IndexFailure, type IndexFiles } from './index-files.ts'
import { takeTurns } from './take-turns.ts'

/** Fetches an article as the filter reads it. */
export type FetchDocument = (row: ArticleRow, signal: AbortSignal) => Promise<FilterDocument>

/** A match in the headline stands in the row's own heading already. */
function withoutHeadline(hit: ArticleHit): ArticleHit {
  const headlines = hit.blocks.filter(({ role }) => role === 'title')
  const isBelow = ({ start }: Span) => !headlines.some((block) => start >= block.start && start < block.end)
  return { ...hit, matches: hit.matches.filter(isBelow) }
}

/** Numbers kept of the articles of terms, in all: eight bytes each. */
const knownNumbers = 1_000_000

/** So many articles are read at a time. A list that is looked at has fewer. */
const readAtATime = 24

/** The quotations of an article that a list holds, by their units. */
function* hitsOf(
  document: FilterDocument,
  units: readonly number[],
  view: View,
): Generator<readonly [unit: number, hit: QuotationHit]> {
  const hits = new Map(filterQuotations([document], view).hits.map((hit) => [hit.quotation.id, hit]))
  const { quotations } = indexDocument(document)
  for (const unit of units) {
    const record = quotations[zoneOf(unit) - firstQuotationZone]?.record
    const hit = record && hits.get(record.id)
    // The list draws the quotation's own words, not the article's.
    if (hit !== undefined) yield [unit, { ...hit, text: '' }]
  }
}

export class FilterEngine {
  private readonly files: IndexFiles
  private readonly fetchDocument: FetchDocument
  /** Of each index, the articles of terms that were looked up. */
  private readonly known = new WeakMap<Root, LruCache<Float64Array>>()

  constructor(files: IndexFiles, fetchDocument: FetchDocument) {
    this.files = files
    this.fetchDocument = fetchDocument
  }

  /** Fetches what every question needs. */
  async prepare(): Promise<void> {
    await this.files.openRoot()
  }

  /** Hands on what is found, the rows first. */
  find(asked: Asked, signal: AbortSignal, tell: (part: FoundPart) => void): Promise<void> {
    return this.withIndex(signal, (index) => this.findIn(index, asked, signal, tell))
  }

  /** Where files are gone a newer index is looked for, once. */
  private async withIndex<Result>(signal: AbortSignal, ask: (index: FilterIndex) => Promise<Result>): Promise<Result> {
    const root = await this.files.openRoot()
    const indexOf = (known: Root): FilterIndex => ({
      ...known,
      known: this.knownOf(known),
      open: async (name) => {
        const bytes = await this.files.open(known.folder, name, signal)
        await takeTurns(signal)
        return bytes
      },
    })
    try {
      return await ask(indexOf(root))
    } catch (error) {
      if (!(error instanceof IndexFailure) || error.kind !== 'missing') throw error
      const newer = await this.files.openRoot(true)
      if (newer.folder === root.folder) throw error
      return ask(indexOf(newer))
    }
  }

  private knownOf(root: Root): LruCache<Float64Array> {
    const known = this.known.get(root) ?? new LruCache<Float64Array>(knownNumbers, ({ length }) => length)
    this.known.set(root, known)
    return known
  }

  /** Null where the list does not hold the article. */
  neighbours(view: View, slug: string, signal: AbortSignal): Promise<Neighbours | null> {
    return this.withIndex(signal, async (index) => {
      const [{ rows }, { units }] = await Promise.all([
        findRows(index, 'articles', view),
        unitsOfKey(index, articleKey(slug), 'articles'),
      ])
      const place = units.length === 0 ? -1 : rows.indexOf(articleOf(units[0] ?? 0))
      if (place === -1) return null
      const rowAt = async (other: number): Promise<ArticleRow | null> => {
        const article = rows[other]
        return article === undefined ? null : ((await openRows(index, [article]))[0] ?? null)
      }
      const [previous, next] = await Promise.all([rowAt(place - 1), rowAt(place + 1)])
      return { place: place + 1, total: rows.length, previous, next }
    })
  }

  private async findIn(
    index: FilterIndex,
    { lists, view, rows: wanted, withFacets }: Asked,
    signal: AbortSignal,
    tell: (part: FoundPart) => void,
  ): Promise<void> {
    const found = await findRows(index, lists, view)
    const shown = [...found.rows.subarray(0, wanted)]
    const total = found.rows.length
    if (lists === 'articles') {
      tell({ kind: 'articles', total, rows: await openRows(index, shown) })
    } else {
      const hits = await this.quotationHits(index, shown, view, signal, tell)
      tell({ kind: 'quotations', total, articles: articlesOfUnits(found.rows.toSorted()).length, hits })
    }
    if (total === 0) tell({ kind: 'hints', hints: await hintsFrom(index, lists, view) })
    tell({ kind: 'matches', matches: await found.matches() })
    if (withFacets) tell({ kind: 'facets', facets: await found.facets() })
  }

  /** The hits in the order of `units`. Each article is read once, however its quotations are ordered. */
  private async quotationHits(
    index: FilterIndex,
    units: readonly number[],
    view: View,
    signal: AbortSignal,
    tell: (part: FoundPart) => void,
  ): Promise<QuotationHit[]> {
    const byArticle = new Map<number, number[]>()
    for (const unit of units) {
      const own = byArticle.get(articleOf(unit))
      if (own === undefined) byArticle.set(articleOf(unit), [unit])
      else own.push(unit)
    }
    const articles = [...byArticle.keys()]
    const rows = await openRows(index, articles)
    const hits = new Map<number, QuotationHit>()
    let done = 0
    for (let place = 0; place < rows.length; place += readAtATime) {
      signal.throwIfAborted()
      const batch = rows.slice(place, place + readAtATime).map(async (row, offset) => {
        const document = await this.fetchDocument(row, signal)
        await takeTurns(signal)
        const own = byArticle.get(articles[place + offset] ?? 0) ?? []
        for (const [unit, hit] of hitsOf(document, own, view)) hits.set(unit, hit)
        done += own.length
      })
      // One batch after another: all at once, those of a large library would not fit in memory.
      // oxlint-disable-next-line no-await-in-loop
      await Promise.all(batch)
      if (done < units.length) tell({ kind: 'progress', done, total: units.length })
    }
    return units.flatMap((unit) => hits.get(unit) ?? [])
  }

  /** Why an article is listed; null where the article has changed since and is not. */
  async hit(view: View, row: ArticleRow, signal: AbortSignal): Promise<ShownHit | null> {
    const document = await this.fetchDocument(row, signal)
    const [hit] = filterArticles([document], view).hits
    if (hit === undefined) return null
    const below = withoutHeadline(hit)
    return { hit: below, matches: hit.counted, snippets: snippetsOf(below) }
  }
}
