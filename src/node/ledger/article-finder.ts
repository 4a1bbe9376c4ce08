/** Finds the article that an address which was published leads to now. */
import type { LibraryArticle } from '../library/library-types.ts'
import type { ShownLedger } from './ledger.ts'

export type FindArticle = (slug: string) => LibraryArticle | undefined

/**
 * The article that a published slug leads to: by the slug, else by the hash at its end, since titles change, else by its text,
 * as it was under any published slug, since files are renamed.
 */
export function articleFinder(ledger: ShownLedger, articles: readonly LibraryArticle[]): FindArticle {
  const bySlug = new Map<string, LibraryArticle>(articles.map((article) => [article.record.slug, article]))
  // Articles of one file are numbered anew when one is added before them: a hash then finds another one.
  const alone = articles.filter(({ record }) => record.part === null)
  const byHash = new Map(alone.map((article) => [article.record.hash, article]))
  const byText = only(articles.map((article) => [article.record.textSha256, article]))
  const texts = new Map<string, string[]>()
  for (const { slug, textSha256 } of ledger.articles) texts.set(slug, [...(texts.get(slug) ?? []), textSha256])
  const slugsOf = new Map<string, string[]>()
  for (const { slug, textSha256 } of ledger.articles)
    slugsOf.set(textSha256, [...(slugsOf.get(textSha256) ?? []), slug])
  const direct: FindArticle = (slug) => bySlug.get(slug) ?? byHash.get(slug.replace(/^.*-/, ''))
  return (slug) => {
    const found = direct(slug)
    if (found !== undefined) return found
    const all = texts.get(slug) ?? []
    const now = all.map((text) => byText.get(text)).find((article) => article !== undefined)
    if (now !== undefined) return now
    // Renamed at an earlier publication, and changed since.
    const others = new Set(all.flatMap((text) => slugsOf.get(text) ?? []).flatMap((other) => direct(other) ?? []))
    return others.size === 1 ? [...others][0] : undefined
  }
}

/** Of values that share a key none is kept: which of two equal texts was meant is not known. */
function only<Value>(entries: readonly (readonly [string, Value])[]): Map<string, Value> {
  const counts = new Map<string, number>()
  for (const [key] of entries) counts.set(key, (counts.get(key) ?? 0) + 1)
  return new Map(entries.filter(([key]) => counts.get(key) === 1))
}
