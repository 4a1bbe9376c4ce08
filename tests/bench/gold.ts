/** The format that quotations are measured in, one article a line; offsets are UTF-16 code units of `text`. */
import { readFileSync } from 'node:fs'

export type Bounds = readonly [start: number, end: number]

export interface GoldSpeaker {
  readonly text: string
  readonly spans: readonly Bounds[]
  readonly type: 'name' | 'pronoun' | 'nominal'
  /** Who a pronoun or description stands for, where that is known: one name, or several of which each is right. */
  readonly name?: string | readonly string[]
}

export interface GoldQuotation {
  readonly spans: readonly Bounds[]
  /** The parts that stand in quotation marks, marks excluded, one a paragraph. */
  readonly quoted?: readonly Bounds[]
  readonly direct: boolean | 'mixed'
  readonly speaker: GoldSpeaker | null
}

export interface GoldArticle {
  readonly id: string
  readonly text: string
  readonly quotes: readonly GoldQuotation[]
  /** Quoted words that cite nobody: titles, nicknames, scare quotes. */
  readonly unattributed?: readonly Bounds[]
  /** What does not count either way. */
  readonly ignore?: readonly Bounds[]
  /** BCP 47; English where it is left out. */
  readonly lang?: string
}

/** What the program says about an article. */
export interface Prediction {
  readonly id: string
  readonly quotes: readonly PredictedQuotation[]
}

export interface PredictedQuotation {
  readonly start: number
  readonly end: number
  /** `indirect`: not in marks, which does not count. */
  readonly kind: 'speech' | 'other' | 'indirect'
  readonly speaker?: { readonly text: string; readonly start: number; readonly end: number }
  readonly cue?: { readonly start: number; readonly end: number }
  /** How the speaker was found; the scorer does not read it, but whoever reads the errors does. */
  readonly rule?: string
  /** The chance that it is right; only the bench of the review reads it. */
  readonly certainty?: number
}

/** The articles of a file, one JSON object a line. */
export function readGold(path: string): GoldArticle[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as GoldArticle)
}
