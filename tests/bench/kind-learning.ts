/** Learns what each clue of a passage's kind is worth, by logistic regression. */
import { findFrame } from '../../src/text/analyse.ts'
import { attribute } from '../../src/text/quotations/attribution.ts'
import { findEchoes, noEcho } from '../../src/text/quotations/echoes.ts'
import { noContext } from '../../src/text/quotations/kind-context.ts'
import type { QuotationKind } from '../../src/text/article.ts'
import { settledKind } from '../../src/text/quotations/kind.ts'
import { cluesOf, type ClueWeights } from '../../src/text/quotations/kind-model.ts'
import { settingOf } from '../../src/text/quotations/kind-setting.ts'
import type { Language } from '../../src/text/quotations/language.ts'
import type { GoldArticle } from './gold.ts'
import { pairSegments } from './pairs.ts'

export interface Example {
  readonly article: number
  readonly clues: readonly string[]
  readonly other: boolean
  /** The chance of other where nothing is weighed, else null. */
  readonly settled: QuotationKind | null
  /** How many passages it counts for. */
  readonly weight: number
  readonly place: string
}

/** The passages of an article, read with `language`; a plain model reads no words, so that it gets no contexts. */
export function examplesOf(article: GoldArticle, index: number, language: Language, model = language.kinds): Example[] {
  const frame = findFrame(article.text, 'en')
  const contexts = model === language.kinds ? attribute(frame, language).contexts : []
  const quotes = frame.passages.flatMap(({ spans }, passage) =>
    spans.map((span) => ({ ...span, kind: 'speech' as const, rule: String(passage) })),
  )
  const echoes = findEchoes(frame)
  const settings = frame.passages.map((passage, at) =>
    settingOf(frame, passage, at, { echo: echoes[at] ?? noEcho, context: contexts[at] ?? noContext }),
  )
  const { pairs } = pairSegments(article, { id: article.id, quotes })
  return pairs.flatMap(({ gold, predicted }) => {
    const setting = predicted && settings[Number(predicted.quotation.rule)]
    const place = `${article.text.slice(Math.max(0, gold.start - 100), gold.start)}[[${article.text.slice(gold.start, gold.end).slice(0, 200)}]]${article.text.slice(gold.end, gold.end + 70)}`
    return setting
      ? [
          {
            article: index,
            clues: cluesOf(setting, model),
            other: !gold.speech,
            settled: settledKind(setting, model)?.kind ?? null,
            weight: 1,
            place,
          },
        ]
      : []
  })
}

/** `decay` keeps clues small that hold rarely; clues that hold less often than `rarest` are left out. */
const learning = { steps: 12, decay: 5, rarest: 6 }

/** Logistic regression by Newton's method: exact in a dozen steps for a few hundred clues. */
export function learn(all: readonly Example[]): ClueWeights {
  // Where nothing is weighed, labels that say otherwise would only mislead.
  const examples = all.filter(({ settled }) => settled === null)
  const counts = new Map<string, number>()
  for (const { clues } of examples) for (const clue of clues) counts.set(clue, (counts.get(clue) ?? 0) + 1)
  const names = [...counts].filter(([, n]) => n >= learning.rarest).map(([name]) => name)
  const ids = new Map(names.map((name, id) => [name, id]))
  const rows = examples.map(({ clues, other, weight }) => {
    const held = clues.map((clue) => ids.get(clue)).filter((id) => id !== undefined)
    return { held: [...held, names.length], other: Number(other), weight }
  })
  const weights = new Float64Array(names.length + 1)
  for (let step = 0; step < learning.steps; step++) {
    const { slope, curve } = slopeAndCurve(weights, rows)
    for (const [id, change] of solve(curve, slope).entries()) weights[id] = (weights[id] ?? 0) - change
  }
  return { bias: weights[names.length] ?? 0, weights: new Map(names.map((name, id) => [name, weights[id] ?? 0])) }
}

type Row = { readonly held: readonly number[]; readonly other: number; readonly weight: number }

function slopeAndCurve(weights: Float64Array, rows: readonly Row[]): { slope: Float64Array; curve: Float64Array[] } {
  const size = weights.length
  const slope = weights.map((weight, id) => (id < size - 1 ? learning.decay * weight : 0))
  const curve = Array.from({ length: size }, (_, id) => {
    const row = new Float64Array(size)
    row[id] = id < size - 1 ? learning.decay : 1e-6
    return row
  })
  for (const { held, other, weight } of rows) {
    const chance = 1 / (1 + Math.exp(-held.reduce((sum, id) => sum + (weights[id] ?? 0), 0)))
    const bend = weight * chance * (1 - chance)
    for (const id of held) {
      slope[id] = (slope[id] ?? 0) + weight * (chance - other)
      const row = curve[id]
      if (row) for (const also of held) row[also] = (row[also] ?? 0) + bend
    }
  }
  return { slope, curve }
}

/** Solves `matrix` · x = `right` by elimination; the matrix is positive definite, so that no rows need to be exchanged. */
export function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const rows = matrix.map((row, at) => Float64Array.from([...row, right[at] ?? 0]))
  const size = rows.length
  for (const [pivot, source] of rows.entries()) {
    for (const row of rows.slice(pivot + 1)) {
      const factor = (row[pivot] ?? 0) / (source[pivot] ?? 1)
      if (factor !== 0) for (let at = pivot; at <= size; at++) row[at] = (row[at] ?? 0) - factor * (source[at] ?? 0)
    }
  }
  const found = new Float64Array(size)
  for (const [at, row] of [...rows.entries()].toReversed()) {
    let rest = row[size] ?? 0
    for (let also = at + 1; also < size; also++) rest -= (row[also] ?? 0) * (found[also] ?? 0)
    found[at] = rest / (row[at] ?? 1)
  }
  return found
}

/** The chance that an example is other. */
export function chanceOf({ bias, weights }: ClueWeights, { clues, settled }: Example): number {
  if (settled) return settled === 'other' ? 1 : 0
  return 1 / (1 + Math.exp(-clues.reduce((sum, clue) => sum + (weights.get(clue) ?? 0), bias)))
}
