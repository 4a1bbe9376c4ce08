/** What can be open at once: the states between which the reading of marks moves. */
import type { Family } from './quote-marks.ts'

/** Which families are open, innermost last. States are named by their index. */
export interface State {
  readonly stack: readonly Family[]
  readonly top: Family | null
  /** The state when the innermost has closed, and when all but the outermost have; each itself where nothing is open. */
  readonly closed: number
  readonly outermost: number
  /** The state when a mark of this family has opened; none where that would be too deep. */
  readonly opened: ReadonlyMap<Family, number>
}

/** Three deep is deeper than print goes: “She read out: ‘He called it “a farce.”’” */
const deepest = 3

/** The states that `families` allow, first the one where nothing is open. */
export function statesOf(families: readonly Family[]): State[] {
  const stacks: Family[][] = [[]]
  // The list grows while it is walked, so that every stack is tried with one more on top.
  for (const stack of stacks) {
    for (const family of families) if (canOpen(stack, family)) stacks.push([...stack, family])
  }
  const indexes = new Map(stacks.map((stack, index) => [stack.join(), index]))
  const find = (stack: readonly Family[]): number => indexes.get(stack.join()) ?? 0
  return stacks.map((stack) => ({
    stack,
    top: stack.at(-1) ?? null,
    closed: find(stack.slice(0, -1)),
    outermost: find(stack.slice(0, 1)),
    opened: new Map(
      families.filter((family) => canOpen(stack, family)).map((family) => [family, find([...stack, family])]),
    ),
  }))
}

/** A third is only ever the first again; double marks stand in double marks where “she said "no" to it” mixes their shapes. */
function canOpen(stack: readonly Family[], family: Family): boolean {
  if (stack.length >= deepest || (stack.length === 2 && stack[0] !== family)) return false
  return stack.at(-1) !== family || (family === 'double' && stack.length === 1)
}
