/** What decides whether words in marks are speech: clues, each a yes or no, and what they are worth. */
import type { Setting } from './kind-setting.ts'

export interface Clue {
  readonly name: string
  /** Why it tells anything. */
  readonly why: string
  readonly holds: (setting: Setting) => boolean
}

/** What clues are worth: their sum and `bias` above zero is as likely other as speech. Clues that are not listed count for nothing. */
export interface ClueWeights {
  readonly bias: number
  readonly weights: ReadonlyMap<string, number>
}

export interface KindModel {
  readonly clues: readonly Clue[]
  /** The names of further clues that hold, made of the words and verbs around the marks. */
  readonly wordClues: (setting: Setting) => readonly string[]
  /** Clues that together leave no doubt, each list by itself. */
  readonly certainlySpeech: readonly (readonly Clue[])[]
  readonly certainlyOther: readonly (readonly Clue[])[]
  readonly worth: ClueWeights
}

/** The names of the clues of `model` that hold. */
export function cluesOf(setting: Setting, { clues, wordClues }: KindModel): string[] {
  return [...clues.filter((clue) => clue.holds(setting)).map(({ name }) => name), ...wordClues(setting)]
}

/** Reads a learned table: “clue=weight;” one after another. */
export function weightsOf(table: string): ReadonlyMap<string, number> {
  const entries = table.split(';').map((entry) => entry.trim())
  return new Map(
    entries
      .filter((entry) => entry !== '')
      .map((entry) => {
        const at = entry.lastIndexOf('=')
        return [entry.slice(0, at), Number(entry.slice(at + 1))]
      }),
  )
}
