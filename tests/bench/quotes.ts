/**
 * npm run bench:quotes -- [gold.jsonl] [--errors FILE] [--json FILE] [--folds 5] [--cases FILE]
 * Measures how well quotations are found and attributed, and how fast. Without a file it reads `sentences.jsonl` beside it.
 * `--folds`: on articles that the weights did not learn from. `--cases`: short articles with one quotation each.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { checkCases } from './cases.ts'
import { listErrors } from './errors.ts'
import { foldsOf } from './folds.ts'
import { readGold, type GoldArticle, type Prediction } from './gold.ts'
import { predict } from './predict.ts'

/** What a scorer offers; the benchmark's own has this shape. */
interface Scorer {
  readonly score: (gold: readonly GoldArticle[], predictions: readonly Prediction[]) => unknown
  readonly table: (result: unknown) => string
}

const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The benchmark's scorer where its folder lies beside this project, else our own, which counts by the same rules. */
async function findScorer(own: boolean): Promise<Scorer> {
  const shared = beside('../../../shared/quote-bench/score.mjs')
  // What `score` answers is only handed to `table`, so its shape does not matter here.
  return (own || !existsSync(shared) ? await import('./score.ts') : await import(/* @vite-ignore */ shared)) as Scorer
}

const articleChars = 5000
const measuredSeconds = 2

/** Predictions, and the speed once the engine has warmed up, in time of this process, so that a busy machine says the same. */
function run(gold: readonly GoldArticle[]): { predictions: Prediction[]; perSecond: number } {
  const predictions = gold.map((article) => predict(article))
  const chars = gold.reduce((sum, { text }) => sum + text.length, 0)
  const start = process.cpuUsage()
  let passes = 0
  let seconds = 0
  while (seconds < measuredSeconds) {
    for (const article of gold) predict(article)
    const { user, system } = process.cpuUsage(start)
    seconds = (user + system) / 1_000_000
    passes++
  }
  return { predictions, perSecond: (passes * chars) / articleChars / seconds }
}

const options = {
  errors: { type: 'string' },
  json: { type: 'string' },
  own: { type: 'boolean' },
  folds: { type: 'string' },
  cases: { type: 'string' },
} as const
const { values, positionals } = parseArgs({ args: process.argv.slice(3), options, allowPositionals: true })
const gold = readGold(positionals[0] ?? beside('sentences.jsonl'))
const scorer = await findScorer(values.own ?? false)

/** Rows of the scorer's table, by whose F1 the folds are compared. */
const comparedRows = ['decision: speech', 'decision: other', 'end to end, mention or name', 'end to end, right name']

/** The third number of a row: precision, recall, F1. */
function f1Of(table: string, row: string): number {
  const numbers = table
    .split('\n')
    .find((line) => line.startsWith(row))
    ?.slice(row.length)
    .match(/\d+\.\d/g)
  return Number(numbers?.[2])
}

function printFolds(count: number): void {
  const folds = foldsOf(gold, count)
  const tables = folds.map(({ gold: left, predictions }) => scorer.table(scorer.score(left, predictions)))
  for (const row of comparedRows) {
    const all = tables.map((table) => f1Of(table, row))
    const mean = all.reduce((sum, each) => sum + each, 0) / all.length
    console.log(`${row.padEnd(30)} ${mean.toFixed(2)}  (${all.map((each) => each.toFixed(1)).join(', ')})`)
  }
  const errors = folds.map(({ gold: left, predictions }) => listErrors(left, predictions).lines)
  if (values.errors) writeFileSync(values.errors, errors.join(''))
}

function printAll(): void {
  const { predictions, perSecond } = run(gold)
  const result = scorer.score(gold, predictions)
  const errors = listErrors(gold, predictions)
  console.log(scorer.table(result))
  console.log(`\n${errors.counts}\n\n${perSecond.toFixed(0)} articles of 5 KB a second`)
  if (values.json) writeFileSync(values.json, `${JSON.stringify(result, null, 1)}\n`)
  if (values.errors) writeFileSync(values.errors, errors.lines)
}

if (values.cases !== undefined) console.log(checkCases(values.cases))
else if (values.folds !== undefined) printFolds(Number(values.folds))
else printAll()
