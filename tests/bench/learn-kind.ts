/**
 * node tests/support/run.mjs tests/bench/learn-kind.ts gold-train.jsonl [--write]
 * Learns what each clue of a passage's kind is worth (logistic regression), says how well that does on articles left out,
 * and with --write puts the tables into src/text/quotations: english/kind-weights.ts, and plain-kind-weights.ts for all other languages. They hold clues and numbers, no text.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { ClueWeights } from '../../src/text/quotations/kind-model.ts'
import { kindsOf } from '../../src/text/quotations/languages.ts'
import { plainKinds } from '../../src/text/quotations/plain-kinds.ts'
import { readGold } from './gold.ts'
import { type Example, examplesOf, learn, scoreOf } from './kind-learning.ts'

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

function writeTable(file: string, name: string, model: string, { bias, weights }: ClueWeights): void {
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
