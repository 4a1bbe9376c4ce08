/** Reads the marks of a text all at once: which open, which close, which are none, at the least total cost. */
import type { Span } from '../span.ts'
import type { Family, Mark } from './quote-marks.ts'

/** A mark as it was read. `reopen`: opens a paragraph of a quotation that goes on. `depth`: how many are open around it. */
export interface ReadMark extends Span {
  readonly role: 'open' | 'close' | 'reopen'
  readonly depth: number
  readonly block: number
}

/** An outermost quotation's closing mark is missing; it stops at the end of `block`. */
export interface Lost {
  readonly role: 'lost'
  readonly block: number
}

export type Reading = ReadMark | Lost

/** A block's marks: those of `marks` from `from` to before `to`; `opens` where a mark is its first character. */
export interface BlockMarks {
  readonly from: number
  readonly to: number
  readonly opens: boolean
}

const costs = {
  /** A quotation that opens and never closes: less than calling a well-placed opening mark nothing (4). */
  lost: 3.4,
  /** "... will follow.\n\n"And then ...": the paragraph stays open and the next opens with a mark. */
  goesOn: 0.2,
  /** What is nested seldom runs over a paragraph's end. */
  nestedAtEnd: 0.5,
  /** Single marks outermost are rarer than apostrophes taken for marks. */
  outermostSingle: 0.3,
  /** Same-family marks inside one another: only where each is drawn one-sided, as in 「a「b」c」. */
  deeper: 0.6,
}

/** Which families are open, innermost last. The states are few: at most three deep, and a third only as A in B in A. */
interface State {
  readonly stack: readonly Family[]
  readonly top: Family | null
  /** The state without the innermost, and with only the outermost; indexes of states. */
  readonly closed: number
  readonly outermost: number
  readonly opened: ReadonlyMap<Family, number>
}

function statesOf(families: readonly Family[]): State[] {
  const stacks: Family[][] = [[]]
  for (let index = 0; index < stacks.length; index++) {
    const stack = stacks[index] ?? []
    for (const family of families) {
      if (stack.length >= 3 || stack.at(-1) === family || (stack.length === 2 && stack[0] !== family)) continue
      stacks.push([...stack, family])
    }
  }
  const find = (wanted: readonly Family[]): number => stacks.findIndex((stack) => stack.join() === wanted.join())
  return stacks.map((stack) => ({
    stack,
    top: stack.at(-1) ?? null,
    closed: find(stack.slice(0, -1)),
    outermost: find(stack.slice(0, 1)),
    opened: new Map(families.map((family) => [family, find([...stack, family])])),
  }))
}

const actions = ['skip', 'open', 'close', 'reopen', 'lost', 'on'] as const
const [skip, open, close, reopen, lost, on] = [0, 1, 2, 3, 4, 5]
const bits = 3

/** One step's best way into each state, kept for the way back: the state before, and what was done. */
interface Track {
  readonly states: readonly State[]
  readonly ways: Uint16Array
  /** The least cost of being in each state before this step, and after it; they change places at each step. */
  cost: Float64Array
  next: Float64Array
}

/** The cheapest reading of `marks`, whose places in the blocks `blocks` tells; linear in the number of marks. */
export function readMarks(marks: readonly Mark[], blocks: readonly BlockMarks[]): Reading[] {
  const families = [...new Set(marks.map((mark) => mark.family))]
  const states = statesOf(families)
  const track: Track = {
    states,
    ways: new Uint16Array((marks.length + blocks.length) * states.length),
    cost: new Float64Array(states.length).fill(Infinity),
    next: new Float64Array(states.length),
  }
  track.cost[0] = 0
  let step = 0
  for (const [index, block] of blocks.entries()) {
    for (let at = block.from; at < block.to; at++) {
      const mark = marks[at]
      if (mark) passMark(track, step, mark, block.opens && at === block.from)
      step++
    }
    passEnd(track, step++, blocks[index + 1]?.opens ?? false)
  }
  return traceBack(track, marks, blocks)
}

function passMark(track: Track, step: number, mark: Mark, first: boolean): void {
  track.next.fill(Infinity)
  for (const [from, state] of track.states.entries()) {
    const cost = track.cost[from] ?? Infinity
    if (cost === Infinity) continue
    const go = (to: number, action: number, more: number): void => enter(track, step, from, to, action, cost + more)
    go(from, skip, mark.skip)
    if (state.top === mark.family) {
      go(state.closed, close, mark.close)
      if (first && state.stack.length === 1) go(from, reopen, mark.open)
    } else {
      const outermostSingle = state.top === null && mark.family === 'single' ? costs.outermostSingle : 0
      go(
        state.opened.get(mark.family) ?? -1,
        open,
        mark.open + outermostSingle + (state.stack.length > 1 ? costs.deeper : 0),
      )
    }
  }
  ;[track.cost, track.next] = [track.next, track.cost]
}

function passEnd(track: Track, step: number, goesOn: boolean): void {
  track.next.fill(Infinity)
  for (const [from, state] of track.states.entries()) {
    const cost = track.cost[from] ?? Infinity
    if (cost === Infinity) continue
    const depth = state.stack.length
    if (depth === 0) enter(track, step, from, 0, on, cost)
    else {
      enter(track, step, from, 0, lost, cost + costs.lost + (depth - 1) * costs.nestedAtEnd)
      if (goesOn) enter(track, step, from, state.outermost, on, cost + costs.goesOn + (depth - 1) * costs.nestedAtEnd)
    }
  }
  ;[track.cost, track.next] = [track.next, track.cost]
}

function enter(track: Track, step: number, from: number, to: number, action: number, cost: number): void {
  if (to < 0 || !(cost < (track.next[to] ?? Infinity))) return
  track.next[to] = cost
  track.ways[step * track.states.length + to] = (from << bits) | action
}

function traceBack(track: Track, marks: readonly Mark[], blocks: readonly BlockMarks[]): Reading[] {
  const readings: Reading[] = []
  let state = 0
  let step = marks.length + blocks.length - 1
  const back = (): { role: (typeof actions)[number]; before: number } => {
    const way = track.ways[step-- * track.states.length + state] ?? 0
    state = way >> bits
    return { role: actions[way & ((1 << bits) - 1)] ?? 'skip', before: state }
  }
  for (let block = blocks.length - 1; block >= 0; block--) {
    const range = blocks[block]
    if (back().role === 'lost') readings.push({ role: 'lost', block })
    for (let at = (range?.to ?? 0) - 1; at >= (range?.from ?? 0); at--) {
      const { role, before } = back()
      const mark = marks[at]
      if (!mark || role === 'skip' || role === 'on' || role === 'lost') continue
      const depth = (track.states[before]?.stack.length ?? 0) - (role === 'open' ? 0 : 1)
      readings.push({ start: mark.start, end: mark.end, role, depth, block })
    }
  }
  return readings.toReversed()
}
