/**
 * npm run bench:quotes -- [gold.jsonl] [--errors FILE] [--json FILE]
 * Measures how well quotations are found and attributed, and how fast. Without a file it reads `sentences.jsonl` beside it.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { listErrors } from './errors.ts'
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
  const predictions = gold.map(predict)
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

const options = { errors: { type: 'string' }, json: { type: 'string' }, own: { type: 'boolean' } } as const
const { values, positionals } = parseArgs({ args: process.argv.slice(3), options, allowPositionals: true })
const gold = readGold(positionals[0] ?? beside('sentences.jsonl'))
const { predictions, perSecond } = run(gold)
const scorer = await findScorer(values.own ?? false)
const result = scorer.score(gold, predictions)
const errors = listErrors(gold, predictions)
console.log(scorer.table(result))
console.log(`\n${errors.counts}\n\n${perSecond.toFixed(0)} articles of 5 KB a second`)
if (values.json) writeFileSync(values.json, `${JSON.stringify(result, null, 1)}\n`)
if (values.errors) writeFileSync(values.errors, errors.lines)
