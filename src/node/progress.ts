/** Tells the owner what a long build is doing and how far it is, and keeps how long each stage took. */
import type { StageName, StageTime } from '../text/report.ts'

import { count, number } from '../text/words/en/formats.ts'

/** `done` is a word for what was done to them, one or several: "Analysed", "article" and "articles". */
export interface Stage {
  readonly done: string
  readonly things: readonly [one: string, other: string]
}

/** Where progress is written: a terminal has one line, which is written again and again. */
export interface ProgressOutput {
  readonly isTerminal: boolean
  readonly write: (text: string) => void
  /** In milliseconds from whenever. */
  readonly now: () => number
}

/** A build that ends sooner has nothing to tell on its way. */
const quietMilliseconds = 2000
const betweenMilliseconds = { terminal: 100, file: 10_000 }
const clearLine = '\r\u001b[K'

/** "Analysed 3,400 of 10,000 articles". */
export function progressLine({ done, things: [one, other] }: Stage, at: number, total: number): string {
  const all = count(total, one, other)
  return at >= total ? `${done} ${all}` : `${done} ${number(at)} of ${all}`
}

export class Progress {
  private readonly output: ProgressOutput
  private readonly started: number
  readonly times: StageTime[] = []
  private stageStarted: number
  private last = -Infinity

  constructor(output: ProgressOutput) {
    this.output = output
    this.started = output.now()
    this.stageStarted = this.started
  }

  /** Ends the stage that has been under way, which is known by `name` among the times. `line` says what it did. */
  end(name: StageName, line: string): void {
    const now = this.output.now()
    const ms = now - this.stageStarted
    this.times.push({ name, ms: Math.round(ms) })
    this.stageStarted = now
    this.last = now
    if (now - this.started < quietMilliseconds) return
    if (this.output.isTerminal) this.output.write(clearLine + line)
    else this.output.write(`${line} (${(ms / 1000).toFixed(1)} s)\n`)
  }

  /** May be called as often as one likes. */
  at(stage: Stage, count: number, total: number): void {
    const { isTerminal, now, write } = this.output
    const time = now()
    if (time - this.started < quietMilliseconds) return
    if (time - Math.max(this.last, this.stageStarted) < betweenMilliseconds[isTerminal ? 'terminal' : 'file']) return
    this.last = time
    const line = progressLine(stage, count, total)
    write(isTerminal ? clearLine + line : `${line}\n`)
  }

  /** Takes the line away, so that what comes next starts at the left. */
  close(): void {
    if (this.output.isTerminal) this.output.write(clearLine)
  }
}

/** What is shown goes beside the messages of the build, where no script reads it. */
export function standardProgress(): Progress {
  const { stderr } = process
  return new Progress({
    isTerminal: stderr.isTTY,
    write: (text) => void stderr.write(text),
    now: () => performance.now(),
  })
}
