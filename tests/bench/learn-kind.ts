/**
 * node tests/support/run.mjs tests/bench/learn-kind.ts gold-train.jsonl [--write]
 * Learns what each clue of a passage's kind is worth (logistic regression), says how well that does on articles left out,
 * and with --write puts the tables into src/text/quotations: english/kind-weights.ts, and plain-kind-weights.ts for all other languages. They hold clues and numbers, no text.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { findEchoes, noEcho } from '../../src/text/quotations/echoes.ts'
import { cluesOf, type KindModel } from '../../src/text/quotations/kind-model.ts'
import { settingOf } from '../../src/text/quotations/kind-setting.ts'
import { kindsOf } from '../../src/text/quotations/languages.ts'
import { plainKinds } from '../../src/text/quotations/plain-kinds.ts'
import { findFrame } from '../../src/text/analyse.ts'
import { type GoldArticle, readGold } from './gold.ts'
import { pairSegments } from './pairs.ts'

interface Example {
  readonly article: number
  readonly clues: readonly string[]
  readonly other: boolean
  readonly place: string
}

function examplesOf(article: GoldArticle, index: number, model: KindModel): Example[] {
  const frame = findFrame(article.text, 'en')
  const quotes = frame.passages.flatMap(({ spans }, passage) =>
    spans.map((span) => ({ ...span, kind: 'speech' as const, rule: String(passage) })),
  )
  const echoes = findEchoes(frame)
  const settings = frame.passages.map((passage, at) => settingOf(frame, passage, at, echoes[at] ?? noEcho))
  const { pairs } = pairSegments(article, { id: article.id, quotes })
  return pairs.flatMap(({ gold, predicted }) => {
    const setting = predicted && settings[Number(predicted.quotation.rule)]
    const place = `${article.text.slice(Math.max(0, gold.start - 100), gold.start)}[[${article.text.slice(gold.start, gold.end).slice(0, 200)}]]${article.text.slice(gold.end, gold.end + 70)}`
    return setting ? [{ article: index, clues: cluesOf(setting, model), other: !gold.speech, place }] : []
  })
}

interface Model {
  readonly bias: number
  readonly weights: ReadonlyMap<string, number>
}

/** `decay` keeps clues small that hold rarely; clues that hold less often than `rarest` are left out. */
const learning = { steps: 12, decay: 2, rarest: 8 }

/** Logistic regression by Newton's method: exact in a dozen steps for a few hundred clues. */
function learn(examples: readonly Example[]): Model {
  const counts = new Map<string, number>()
  for (const { clues } of examples) for (const clue of clues) counts.set(clue, (counts.get(clue) ?? 0) + 1)
  const names = [...counts].filter(([, n]) => n >= learning.rarest).map(([name]) => name)
  const ids = new Map(names.map((name, id) => [name, id]))
  const rows = examples.map(({ clues, other }) => {
    const held = clues.map((clue) => ids.get(clue)).filter((id) => id !== undefined)
    return { held: [...held, names.length], other: Number(other) }
  })
  const weights = new Float64Array(names.length + 1)
  for (let step = 0; step < learning.steps; step++) {
    const { slope, curve } = slopeAndCurve(weights, rows)
    for (const [id, change] of solve(curve, slope).entries()) weights[id] = (weights[id] ?? 0) - change
  }
  return { bias: weights[names.length] ?? 0, weights: new Map(names.map((name, id) => [name, weights[id] ?? 0])) }
}

type Row = { readonly held: readonly number[]; readonly other: number }

function slopeAndCurve(weights: Float64Array, rows: readonly Row[]): { slope: Float64Array; curve: Float64Array[] } {
  const size = weights.length
  const slope = weights.map((weight, id) => (id < size - 1 ? learning.decay * weight : 0))
  const curve = Array.from({ length: size }, (_, id) => {
    const row = new Float64Array(size)
    row[id] = id < size - 1 ? learning.decay : 1e-6
    return row
  })
  for (const { held, other } of rows) {
    const chance = 1 / (1 + Math.exp(-held.reduce((sum, id) => sum + (weights[id] ?? 0), 0)))
    const bend = chance * (1 - chance)
    for (const id of held) {
      slope[id] = (slope[id] ?? 0) + chance - other
      const row = curve[id]
      if (row) for (const also of held) row[also] = (row[also] ?? 0) + bend
    }
  }
  return { slope, curve }
}

/** Solves `matrix` · x = `right` by elimination; the matrix is positive definite, so that no rows need to be exchanged. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
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

function scoreOf(model: Model, clues: readonly string[]): number {
  return clues.reduce((sum, clue) => sum + (model.weights.get(clue) ?? 0), model.bias)
}

/** F1 of both classes when everything above each threshold is called other. */
function report(scored: readonly { score: number; other: boolean }[]): void {
  for (const threshold of [-1.5, -1.25, -1, -0.75, -0.5, -0.25, 0, 0.25, 0.5]) {
    const called = scored.filter(({ score }) => score > threshold)
    const right = called.filter(({ other }) => other).length
    const others = scored.filter(({ other }) => other).length
    const speech = scored.length - others
    const speechRight = speech - (called.length - right)
    const f1 = (hit: number, a: number, b: number): string => ((200 * hit) / (a + b)).toFixed(1)
    console.log(
      `${threshold}: other F1 ${f1(right, called.length, others)} P ${((100 * right) / called.length).toFixed(1)} R ${((100 * right) / others).toFixed(1)}, speech F1 ${f1(speechRight, scored.length - called.length, speech)}`,
    )
  }
}

/** Each article's passages scored by a model that never saw their article. */
function crossValidate(examples: readonly Example[], folds: number): (Example & { score: number })[] {
  return Array.from({ length: folds }, (_, fold) => {
    const model = learn(examples.filter(({ article }) => article % folds !== fold))
    return examples
      .filter(({ article }) => article % folds === fold)
      .map((example) => ({ ...example, score: scoreOf(model, example.clues) }))
  }).flat()
}

function writeTable(file: string, name: string, model: string, { bias, weights }: Model): void {
  const lines = [...weights]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([clue, weight]) => `    [${JSON.stringify(clue)}, ${weight.toFixed(2)}],`)
  const table = `/**
 * What each clue is worth: above zero speaks for "other", below zero for speech. Learned by tests/bench/learn-kind.ts; do not
 * edit by hand.
 */
import type { ClueWeights } from '${model}'

export const ${name}: ClueWeights = {
  bias: ${bias.toFixed(2)},
  weights: new Map([
${lines.join('\n')}
  ]),
}
`
  writeFileSync(fileURLToPath(new URL(`../../src/text/quotations/${file}`, import.meta.url)), table)
}

const english = kindsOf('en')
const options = { write: { type: 'boolean' }, errors: { type: 'string' }, dev: { type: 'string' } } as const
const { values, positionals } = parseArgs({ args: process.argv.slice(3), options, allowPositionals: true })
const gold = readGold(positionals[0] ?? '')
const examples = gold.flatMap((article, index) => examplesOf(article, index, english))
const scored = crossValidate(examples, 5)
console.log(`${examples.length} passages, ${examples.filter(({ other }) => other).length} other; left out in turn:`)
report(scored)
if (values.errors) {
  const wrong = scored.filter(({ score, other }) => score > -0.25 !== other)
  writeFileSync(
    values.errors,
    wrong
      .map(
        (e) =>
          `${e.other ? 'O' : 'S'} ${e.score.toFixed(1)} ${e.place.replaceAll('\n', '¶')}\n    ${e.clues.join(' | ')}\n`,
      )
      .join(''),
  )
}
const model = learn(examples)
if (values.write) {
  const plain = learn(gold.flatMap((article, index) => examplesOf(article, index, plainKinds)))
  writeTable('english/kind-weights.ts', 'kindWeights', '../kind-model.ts', model)
  writeTable('plain-kind-weights.ts', 'plainKindWeights', './kind-model.ts', plain)
}
if (values.dev) {
  const dev = readGold(values.dev).flatMap((article, index) => examplesOf(article, index, english))
  console.log('dev')
  report(dev.map((e) => ({ score: scoreOf(model, e.clues), other: e.other })))
}
