/** Finds most of a published text in the articles that stand now, by a sketch of it that the ledger keeps (MinHash). */
import { estimateContainment, type Sketch } from '../../text/facts/near-text.ts'
import type { TextProposal } from '../../text/pages.ts'
import type { Shown } from '../corrections/shown-text.ts'
import type { LibraryArticle } from '../library/library-types.ts'

/** Hashes kept in the ledger, 171 letters a line: shares are right within a tenth. */
const keptHashes = 32
const hashBytes = 4

/** An article is proposed that holds this share of a text, or more. */
const leastShare = 0.3
const mostProposed = 3
/** Two editions of one text have more than this in common. */
const sameTextShare = 0.1

/** As the ledger holds it; undefined of a text that is too short for a sketch. */
export function packSketch(sketch: Sketch): string | undefined {
  if (sketch.length === 0) return undefined
  const bytes = Buffer.alloc(Math.min(sketch.length, keptHashes) * hashBytes)
  for (const [index, hash] of sketch.slice(0, keptHashes).entries()) bytes.writeUInt32LE(hash, index * hashBytes)
  return bytes.toString('base64url')
}

export function unpackSketch(packed: string): Sketch {
  const bytes = Buffer.from(packed, 'base64url')
  const count = Math.floor(bytes.length / hashBytes)
  return Array.from({ length: count }, (_, index) => bytes.readUInt32LE(index * hashBytes))
}

export type FindSimilar = (sketch: Sketch) => Shown<TextProposal>[]

/** Gathers the hashes of all articles when the first text is looked for. Those that hold most of it come first. */
export function similarFinder(articles: readonly LibraryArticle[]): FindSimilar {
  let byHash: ReadonlyMap<number, readonly LibraryArticle[]> | null = null
  return (sketch) => {
    const gathered = (byHash ??= gather(articles))
    const sharing = new Set(sketch.flatMap((hash) => gathered.get(hash) ?? []))
    return [...sharing]
      .map((article) => ({ article, share: estimateContainment(sketch, article.sketch, keptHashes) }))
      .filter(({ share }) => share >= leastShare)
      .toSorted((a, b) => b.share - a.share)
      .slice(0, mostProposed)
      .map(({ article: { record }, share }) => ({
        slug: record.slug,
        title: record.title.value,
        isMost: share > 0.5,
      }))
  }
}

function gather(articles: readonly LibraryArticle[]): Map<number, LibraryArticle[]> {
  const byHash = new Map<number, LibraryArticle[]>()
  for (const article of articles) {
    for (const hash of article.sketch) {
      const same = byHash.get(hash)
      if (same) same.push(article)
      else byHash.set(hash, [article])
    }
  }
  return byHash
}

/**
 * The sketches of texts that were published at the address of `now` and are no editions of its text: an edition is like the text
 * itself, or like another edition.
 */
export function otherTexts(published: readonly Sketch[], now: Sketch): Sketch[] {
  if (now.length === 0) return []
  let others = published
  for (let editions: readonly Sketch[] = [now]; editions.length > 0;) {
    const like = editions
    editions = others.filter((other) => like.some((edition) => isEdition(other, edition)))
    const found = new Set(editions)
    others = others.filter((other) => !found.has(other))
  }
  return [...others]
}

function isEdition(one: Sketch, other: Sketch): boolean {
  const shares = [estimateContainment(one, other, keptHashes), estimateContainment(other, one, keptHashes)]
  return Math.max(...shares) > sameTextShare
}
