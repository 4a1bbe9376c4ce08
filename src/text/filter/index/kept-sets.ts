/** Sets that were looked up last: while a word is typed, those before it are asked for with each letter. */

/** Numbers kept in all: eight bytes each. */
const keptNumbers = 1_000_000

export class KeptSets {
  /** In the order of their last use. */
  private readonly sets = new Map<string, Float64Array>()
  private size = 0

  /** What `make` gives for `key`, or gave before. What is not made, for whatever reason, is not kept. */
  async take(key: string, make: () => Promise<Float64Array>): Promise<Float64Array> {
    const known = this.sets.get(key)
    const set = known ?? (await make())
    if (this.sets.delete(key)) this.size -= set.length
    this.sets.set(key, set)
    this.size += set.length
    for (const [oldest, { length }] of this.sets) {
      if (this.size <= keptNumbers) break
      this.sets.delete(oldest)
      this.size -= length
    }
    return set
  }
}
