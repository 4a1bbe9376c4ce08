/** Memoization, for small things that a text asks for again and again. */

/** Keys come from a few word classes; only a text made up to do so has more, and its further ones are made anew each time. */
const mostKept = 5000

/** `make`, which must always make the same of the same key, with what it made kept for the next time. */
export function memoized<Key, Value extends object>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return (key) => {
    const known = made.get(key)
    if (known) return known
    const value = make(key)
    if (made.size < mostKept) made.set(key, value)
    return value
  }
}
