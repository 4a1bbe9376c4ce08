/**
 * node tests/support/run.mjs tests/bench/learn-speakers.ts gold-train.jsonl [--write]
 * Learns what each feature of a cue and its source weighs, says how well that does on articles left out, and with --write puts
 * the table into src/text/quotations/english/attribution-weights.ts. The table holds names of features and numbers, no text.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { english } from '../../src/text/quotations/english/english.ts'
import type { Weights } from '../../src/text/quotations/language.ts'
import { readGold } from './gold.ts'
import { readGoldArticle } from './gold-passages.ts'
import { crossValidate, examplesOf, learn, Numbers } from './speaker-learning.ts'

const widest = 140

/** The table, several features a line. */
function fileOf(weights: Weights): string {
  const lines: string[] = ['']
  for (const name of [...weights.keys()].sort()) {
    const entry = `${name}=${Math.round((weights.get(name) ?? 0) * 100) / 100}`
    const line = lines.at(-1) ?? ''
    if (line.length + entry.length > widest) lines.push(entry)
    else lines[lines.length - 1] = line === '' ? entry : `${line} ${entry}`
  }
  return `/**
 * What each feature that speaks for a speaker weighs. Learned by tests/bench/learn-speakers.ts; do not edit by hand. A name
 * holds places, word classes and small words of the language, never a text's.
 */
const table = \`
${lines.join('\n')}
\`

export const attributionWeights: ReadonlyMap<string, number> = new Map(
  table
    .trim()
    .split(/\\s+/)
    .map((entry) => {
      const at = entry.lastIndexOf('=')
      return [entry.slice(0, at), Number(entry.slice(at + 1))]
    }),
)
`
}

const { values, positionals } = parseArgs({
  args: process.argv.slice(3),
  options: { write: { type: 'boolean' } },
  allowPositionals: true,
})
const [path] = positionals
if (path === undefined) throw new Error('Which file of marked articles?')
const numbers = new Numbers()
const gold = readGold(path).map((article) => readGoldArticle(article, english))
const examples = gold.flatMap((article, index) => examplesOf(article, index, numbers))
const { right, all } = crossValidate(gold, examples, numbers)
console.log(`${all} passages, ${((100 * right) / all).toFixed(2)}% right on articles left out`)
const weights = learn(examples, numbers)
console.log(`${weights.size} weights`)
if (values.write) {
  writeFileSync(
    fileURLToPath(new URL('../../src/text/quotations/english/attribution-weights.ts', import.meta.url)),
    fileOf(weights),
  )
}
