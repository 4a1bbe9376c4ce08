/**
 * Reads the marks of a text all at once: which open, which close, which are none, at the least total cost. This is the Viterbi
 * algorithm, with what is open as the states and the costs below in place of probabilities.
 */
import type { Span } from '../span.ts'
import { type State, statesOf } from './mark-states.ts'
import type { Mark } from './quote-marks.ts'

/**
 * A mark as it was read. `reopen`: opens a paragraph of a quotation that goes on. `restart`: opens a quotation where the one
 * before it never closed. `depth`: how many are open around it.
 */
export interface ReadMark extends Span {
  readonly role: 'open' | 'close' | 'reopen' | 'restart'
  readonly depth: number
  readonly block: number
}

/** A quotation is still open at the block's end: its closing mark is missing, and it stops here. */
export interface Lost {
  readonly role: 'lost'
  readonly block: number
}

/** It goes on in the next block, which does not open with a mark. */
export interface Carry {
  readonly role: 'carry'
  readonly block: number
}

export type MarkEvent = ReadMark | Lost | Carry

/**
 * A block's marks: those of `marks` from `from` to before `to`; `opens` where a mark is its first character, `isVerse` where it is
 * the next line of a verse or list.
 */
export interface BlockMarks {
  readonly from: number
  readonly to: number
  readonly opens: boolean
  readonly isVerse: boolean
}

/** What is unusual, and how unusual; a double mark that is none at all costs 4 (quote-marks.ts). */
const costs = {
  /** A quotation that opens and never closes: less than calling a well-placed opening mark nothing. */
  lost: 3.4,
  /** "We will, he said. "They will not.": the same, seen at the next opening mark. */
  restart: 3.6,
  /** "... will follow.\n\n"And then ...": the paragraph stays open and the next opens with a mark. */
  goesOn: 0.2,
  /** A line break in the midst of a sentence, inside marks. */
  carry: 5,
  /** A quoted verse goes on in its next line. */
  carryVerse: 0.8,
  /** What is nested seldom runs over a paragraph's end. */
  nestedAtEnd: 0.5,
  /** Single marks outermost are rarer than apostrophes taken for marks. */
  outermostSingle: 0.3,
  /** "She said "no" to it": double marks in double marks. */
  doubleInDouble: 1.4,
  /** Passing over a mark that would close what is open. */
  skipInside: 0.4,
  /** A third level. */
  deeper: 0.6,
}

const actions = ['skip', 'open', 'close', 'reopen', 'restart', 'on', 'lost', 'carry'] as const
const [skip, open, close, reopen, restart, on, lost, carry] = [0, 1, 2, 3, 4, 5, 6, 7]
const actionBits = 3

/** Each step's cheapest way into each state, kept for the way back: the state before, and what was done. */
interface Track {
  readonly states: readonly State[]
  readonly ways: Uint16Array
  /** The least cost of being in each state before this step, and after it; they change places at each step. */
  cost: Float64Array
  next: Float64Array
}

/** The cheapest reading of `marks`, whose places in the blocks `blocks` tells; linear in the number of marks. */
export function readMarks(marks: readonly Mark[], blocks: readonly BlockMarks[]): MarkEvent[] {
  const states = statesOf([...new Set(marks.map((mark) => mark.family))])
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
    passEnd(track, step++, blocks[index + 1])
  }
  return traceBack(track, marks, blocks)
}

function passMark(track: Track, step: number, mark: Mark, first: boolean): void {
  track.next.fill(Infinity)
  for (let from = 0; from < track.states.length; from++) {
    const state = track.states[from]
    const cost = track.cost[from] ?? Infinity
    if (!state || cost === Infinity) continue
    const isTop = state.top === mark.family
    const skipped = isTop && mark.family === 'double' ? costs.skipInside : 0
    enter(track, step, from, from, skip, cost + mark.skip + skipped)
    const opened = state.opened.get(mark.family)
    if (opened !== undefined) enter(track, step, from, opened, open, cost + mark.open + openingExtra(state, mark))
    if (!isTop) continue
    enter(track, step, from, state.closed, close, cost + mark.close)
    if (state.stack.length > 1) continue
    if (first) enter(track, step, from, from, reopen, cost + mark.open)
    else enter(track, step, from, from, restart, cost + mark.open + costs.restart)
  }
  changePlaces(track)
}

function changePlaces(track: Track): void {
  const { cost } = track
  track.cost = track.next
  track.next = cost
}

function openingExtra({ stack, top }: State, { family }: Mark): number {
  if (top === null) return family === 'single' ? costs.outermostSingle : 0
  if (top === family) return costs.doubleInDouble
  return stack.length > 1 ? costs.deeper : 0
}

function passEnd(track: Track, step: number, next: BlockMarks | undefined): void {
  track.next.fill(Infinity)
  for (let from = 0; from < track.states.length; from++) {
    const state = track.states[from]
    const cost = track.cost[from] ?? Infinity
    if (!state || cost === Infinity) continue
    const depth = state.stack.length
    const ended = cost + Math.max(0, depth - 1) * costs.nestedAtEnd
    if (depth === 0) enter(track, step, from, 0, on, ended)
    else {
      enter(track, step, from, 0, lost, ended + costs.lost)
      if (next?.opens) enter(track, step, from, state.outermost, on, ended + costs.goesOn)
      else if (next) {
        const carried = next.isVerse ? costs.carryVerse : costs.carry
        enter(track, step, from, state.outermost, carry, ended + carried)
      }
    }
  }
  changePlaces(track)
}

function enter(track: Track, step: number, from: number, to: number, action: number, cost: number): void {
  if (!(cost < (track.next[to] ?? Infinity))) return
  track.next[to] = cost
  track.ways[step * track.states.length + to] = (from << actionBits) | action
}

/** Walks back from the end, where nothing is open, along the cheapest ways. */
function traceBack(track: Track, marks: readonly Mark[], blocks: readonly BlockMarks[]): MarkEvent[] {
  const readings: MarkEvent[] = []
  let state = 0
  let step = marks.length + blocks.length - 1
  const back = (): { role: (typeof actions)[number]; before: number } => {
    const way = track.ways[step-- * track.states.length + state] ?? 0
    state = way >> actionBits
    return { role: actions[way & ((1 << actionBits) - 1)] ?? 'skip', before: state }
  }
  for (let block = blocks.length - 1; block >= 0; block--) {
    const range = blocks[block]
    const end = back().role
    if (end === 'lost' || end === 'carry') readings.push({ role: end, block })
    for (let at = (range?.to ?? 0) - 1; at >= (range?.from ?? 0); at--) {
      const { role, before } = back()
      const mark = marks[at]
      if (!mark || role === 'skip' || role === 'on' || role === 'lost' || role === 'carry') continue
      const depth = (track.states[before]?.stack.length ?? 0) - (role === 'open' ? 0 : 1)
      readings.push({ start: mark.start, end: mark.end, role, depth, block })
    }
  }
  return readings.toReversed()
}
