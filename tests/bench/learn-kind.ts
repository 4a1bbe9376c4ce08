/**
 * node tests/support/run.mjs tests/bench/learn-kind.ts gold-train.jsonl [--write]
 * Learns what each clue of a passage's kind is worth (logistic regression), says how well that does on articles left out,
 * and with --write puts the table into src/text/quotations/kind-weights.ts. The table holds clues and numbers, no text.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { cluesOf } from '../../src/text/quotations/kind-clues.ts'
import { settingsOf } from '../../src/text/quotations/kind-setting.ts'
import { findFrame } from '../../src/text/analyse.ts'
import { type GoldArticle, readGold } from './gold.ts'
import { pairSegments } from './pairs.ts'

interface Example {
  readonly article: number
  readonly clues: readonly string[]
  readonly other: boolean
  readonly place: string
}

function examplesOf(article: GoldArticle, index: number, english: boolean): Example[] {
  const frame = findFrame(article.text, 'en')
  const quotes = frame.passages.flatMap(({ spans }, passage) =>
    spans.map((span) => ({ ...span, kind: 'speech' as const, rule: String(passage) })),
  )
  const settings = settingsOf(frame)
  const { pairs } = pairSegments(article, { id: article.id, quotes })
  return pairs.flatMap(({ gold, predicted }) => {
    const setting = predicted && settings[Number(predicted.quotation.rule)]
    const place = `${article.text.slice(Math.max(0, gold.start - 100), gold.start)}[[${article.text.slice(gold.start, gold.end).slice(0, 200)}]]${article.text.slice(gold.end, gold.end + 70)}`
    return setting ? [{ article: index, clues: cluesOf(setting, english), other: !gold.speech, place }] : []
  })
}

interface Model {
  readonly bias: number
  readonly weights: ReadonlyMap<string, number>
}

const learning = { rounds: 600, rate: 0.5, decay: 1, rarest: 8 }

/** Full-batch gradient descent with a step size for each weight (Adagrad); `decay` keeps rare clues small. */
function learn(examples: readonly Example[]): Model {
  const counts = new Map<string, number>()
  for (const { clues } of examples) for (const clue of clues) counts.set(clue, (counts.get(clue) ?? 0) + 1)
  const names = [...counts].filter(([, n]) => n >= learning.rarest).map(([name]) => name)
  const ids = new Map(names.map((name, id) => [name, id]))
  const rows = examples.map(({ clues }) =>
    Int32Array.from(clues.map((clue) => ids.get(clue) ?? -1).filter((id) => id >= 0)),
  )
  const weights = new Float64Array(names.length + 1)
  const squares = new Float64Array(names.length + 1).fill(1e-6)
  for (let round = 0; round < learning.rounds; round++) {
    const slope = weights.map((weight, id) => (id < names.length ? learning.decay * weight : 0))
    for (const [at, row] of rows.entries()) {
      let sum = weights[names.length] ?? 0
      for (const id of row) sum += weights[id] ?? 0
      const miss = 1 / (1 + Math.exp(-sum)) - Number(examples[at]?.other)
      for (const id of row) slope[id] = (slope[id] ?? 0) + miss
      slope[names.length] = (slope[names.length] ?? 0) + miss
    }
    for (const [id, value] of slope.entries()) {
      squares[id] = (squares[id] ?? 0) + value * value
      weights[id] = (weights[id] ?? 0) - (learning.rate * value) / Math.sqrt(squares[id] ?? 1)
    }
  }
  return { bias: weights[names.length] ?? 0, weights: new Map(names.map((name, id) => [name, weights[id] ?? 0])) }
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

/**
 * The examples without those that a model which never saw their article is surest are labelled wrongly: people label a title
 * speech because its sentence reports something, and speech other because they found no speaker.
 */
function withoutDoubtful(scored: readonly (Example & { score: number })[]): Example[] {
  return scored.filter(({ score, other }) => (other ? score > -4 : score < 2.5))
}

const heading = `/**
 * What each clue of kind-clues.ts is worth: above zero speaks for "other", below zero for speech. Learned by tests/bench/learn-kind.ts;
 * do not edit by hand.
 */
import type { ClueWeights } from './kind.ts'
`

function tableOf(name: string, { bias, weights }: Model): string {
  const lines = [...weights]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([clue, weight]) => `    [${JSON.stringify(clue)}, ${weight.toFixed(2)}],`)
  return `\nexport const ${name}: ClueWeights = {\n  bias: ${bias.toFixed(2)},\n  weights: new Map([\n${lines.join('\n')}\n  ]),\n}\n`
}

const options = { write: { type: 'boolean' }, errors: { type: 'string' }, dev: { type: 'string' } } as const
const { values, positionals } = parseArgs({ args: process.argv.slice(3), options, allowPositionals: true })
const gold = readGold(positionals[0] ?? '')
const examples = gold.flatMap((article, index) => examplesOf(article, index, true))
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
const model = learn(withoutDoubtful(scored))
if (values.write) {
  const plain = learn(
    withoutDoubtful(
      crossValidate(
        gold.flatMap((article, index) => examplesOf(article, index, false)),
        5,
      ),
    ),
  )
  const path = fileURLToPath(new URL('../../src/text/quotations/kind-weights.ts', import.meta.url))
  writeFileSync(path, `${heading}${tableOf('englishWeights', model)}${tableOf('plainWeights', plain)}`)
}
if (values.dev) {
  const dev = readGold(values.dev).flatMap((article, index) => examplesOf(article, index, true))
  console.log('dev')
  report(dev.map((e) => ({ score: scoreOf(model, e.clues), other: e.other })))
}
