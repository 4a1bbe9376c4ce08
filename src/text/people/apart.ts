/** What the owner said of names that are different people's. */
import { plainKey } from './plain-key.ts'

/** Whether the owner said that two printed names are two people's. */
export type AreApart = (a: string, b: string) => boolean

/** Names of one of `lists` are told apart from each other. */
export function apartBy(lists: readonly (readonly string[])[]): AreApart {
  const listsOf = new Map<string, Set<number>>()
  for (const [number, names] of lists.entries()) {
    for (const name of names) {
      const known = listsOf.get(plainKey(name)) ?? new Set()
      listsOf.set(plainKey(name), known.add(number))
    }
  }
  return (a, b) => {
    const own = listsOf.get(plainKey(a))
    const others = own && plainKey(a) !== plainKey(b) ? listsOf.get(plainKey(b)) : undefined
    return own !== undefined && others !== undefined && [...own].some((number) => others.has(number))
  }
}
