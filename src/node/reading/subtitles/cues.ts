/** What subtitles consist of, in either format: cues with their times, found by the line that holds the times. */
import type { Leftover } from '../reader.ts'

export interface Cue {
  /** In seconds. */
  readonly start: number
  readonly end: number
  /** Lines of the payload as they are printed, with their tags. */
  readonly lines: readonly string[]
}

export interface Subtitles {
  readonly cues: readonly Cue[]
  /** What stands in no cue. */
  readonly leftovers: readonly Leftover[]
}

const timeForm = String.raw`(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})`
const timing = new RegExp(String.raw`^\s*${timeForm}\s*-->\s*${timeForm}(?:\s.*)?$`)

/** Whether the line holds the times of a cue: `00:00:01.000 --> 00:00:04.000 align:start`. */
export function isTiming(line: string): boolean {
  return timing.test(line)
}

/**
 * The cues of `lines`. A cue is a line of times, with a number or a name on the line above it or nothing, and what stands below
 * as far as an empty line. `firstLine` counts from 1. `isComment` tells blocks that are no words, such as `STYLE`.
 */
export function readCues(
  lines: readonly string[],
  firstLine: number,
  isComment: (first: string) => boolean = () => false,
): Subtitles {
  const cues: Cue[] = []
  const leftovers: Leftover[] = []
  for (const { lines: block, at } of blocksOf(lines)) {
    const where = block.findIndex(isTiming)
    if (where < 0) {
      if (!isComment(block[0] ?? '')) addLeftover(leftovers, block.join('\n'), firstLine + at)
      continue
    }
    if (where > 1) addLeftover(leftovers, block.slice(0, where - 1).join('\n'), firstLine + at)
    cues.push(...cuesOf(block.slice(where)))
  }
  return { cues, leftovers }
}

function addLeftover(leftovers: Leftover[], text: string, line: number): void {
  // A number whose cue is lost, at the end of a file that was cut off.
  if (/[^\d\s]/.test(text)) leftovers.push({ text, line })
}

function* blocksOf(lines: readonly string[]): Generator<{ readonly lines: readonly string[]; readonly at: number }> {
  let block: string[] = []
  for (const [at, line] of [...lines, ''].entries()) {
    if (line.trim() !== '') block.push(line)
    else if (block.length > 0) {
      yield { lines: block, at: at - block.length }
      block = []
    }
  }
}

/** Some files lack the empty lines between cues: then a number stands above the next times. */
function cuesOf(block: readonly string[]): Cue[] {
  const cues: { start: number; end: number; lines: string[] }[] = []
  for (const [at, line] of block.entries()) {
    const times = timing.exec(line)
    if (times) cues.push({ start: seconds(times, 1), end: seconds(times, 5), lines: [] })
    else if (!(/^\s*\d+\s*$/.test(line) && isTiming(block[at + 1] ?? ''))) cues.at(-1)?.lines.push(line)
  }
  return cues
}

function seconds(times: RegExpExecArray, from: number): number {
  const [hours, minutes, whole, parts] = [0, 1, 2, 3].map((at) => times[from + at] ?? '0')
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(whole) + Number(parts?.padEnd(3, '0')) / 1000
}
