/** An LRU cache: what was not used for the longest gives way to what is new. */
export class LruCache<Value> {
  /** The least recently used first. */
  private readonly values = new Map<string, Value>()
  private readonly capacity: number
  private readonly sizeOf: (value: Value) => number
  private used = 0

  /** Keeps values whose sizes add up to at most `capacity`; without `sizeOf` so many values. */
  constructor(capacity: number, sizeOf: (value: Value) => number = () => 1) {
    this.capacity = capacity
    this.sizeOf = sizeOf
  }

  /** The value of `key`, which is the most recently used from now on; undefined where there is none. */
  get(key: string): Value | undefined {
    const value = this.values.get(key)
    if (value !== undefined) {
      this.values.delete(key)
      this.values.set(key, value)
    }
    return value
  }

  /** Keeps `value` instead of what `key` had before. A value larger than the cache is not kept, and empties it. */
  set(key: string, value: Value): void {
    this.delete(key)
    this.values.set(key, value)
    this.used += this.sizeOf(value)
    for (const oldest of this.values.keys()) {
      if (this.used <= this.capacity) return
      this.delete(oldest)
    }
  }

  delete(key: string): void {
    const value = this.values.get(key)
    if (value === undefined) return
    this.values.delete(key)
    this.used -= this.sizeOf(value)
  }

  clear(): void {
    this.values.clear()
    this.used = 0
  }
}
