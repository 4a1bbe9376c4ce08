/** How quoted words are written: what many clues are crossed with, since “Night Shift” and “a farce” mean different things after one word. */
import type { Setting } from './kind-setting.ts'

const small = /^\p{Ll}/u
/** Titles are seldom longer. */
const longestTitle = 8

/** `title` has several words, `name` is one with a capital, `small` goes on with the writer's sentence, `sentence` is all else. */
export function shapeOf({ isTitleCase, inside }: Setting): 'title' | 'name' | 'small' | 'sentence' {
  if (isTitleCase && inside.length <= longestTitle) return inside.length > 1 ? 'title' : 'name'
  return small.test(inside[0] ?? '') ? 'small' : 'sentence'
}

/** How many words, in the steps in which it matters. */
export function lengthOf({ inside }: Setting): 'one' | 'two' | 'few' | 'many' {
  const count = inside.length
  return count < 2 ? 'one' : count < 3 ? 'two' : count < 6 ? 'few' : 'many'
}
