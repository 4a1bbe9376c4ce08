/**
 * node tests/support/run.mjs tests/bench/learn-kind.ts gold-train.jsonl [--write]
 * Learns what each clue of a passage's kind is worth (logistic regression), says how well that does on articles left out,
 * and with --write puts the tables into src/text/quotations: english/kind-weights.ts, and plain-kind-weights.ts for all other languages. They hold clues and numbers, no text.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { english } from '../../src/text/quotations/english/english.ts'
import { plainKinds } from '../../src/text/quotations/plain-kinds.ts'
import { kindExamples, languagesWithout } from './folds.ts'
import { readGold } from './gold.ts'
import { chanceOf, type Example, examplesOf, learn } from './kind-learning.ts'
import { writeTable } from './kind-table.ts'
import { ownExamples } from './own-texts.ts'

const folds = 5

/** F1 of both classes when everything above each threshold is called other. */
function report(scored: readonly { chance: number; other: boolean }[]): void {
  for (const threshold of [0.2, 0.24, 0.28, 0.32, 0.36, 0.4, 0.45, 0.5]) {
    const called = scored.filter(({ chance }) => chance > threshold)
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
function crossValidate(examples: readonly Example[]): (Example & { chance: number })[] {
  return Array.from({ length: folds }, (_, fold) => {
    const model = learn(examples.filter(({ article }) => article % folds !== fold))
    return examples
      .filter(({ article }) => article % folds === fold)
      .map((example) => ({ ...example, chance: chanceOf(model, example) }))
  }).flat()
}

const options = { write: { type: 'boolean' }, errors: { type: 'string' } } as const
const { values, positionals } = parseArgs({ args: process.argv.slice(3), options, allowPositionals: true })
const gold = readGold(positionals[0] ?? '')
const examples = kindExamples(gold, languagesWithout(gold, folds))
const own = ownExamples(gold.length, english)
const scored = crossValidate([...examples, ...own])
for (const [name, isOfIt] of [
  ['articles', ({ article }: Example) => article < gold.length],
  ['texts of our own', ({ article }: Example) => article >= gold.length],
] as const) {
  const its = scored.filter(isOfIt)
  console.log(`${its.length} passages of ${name}, ${its.filter(({ other }) => other).length} other; left out in turn:`)
  report(its)
}
if (values.errors) {
  const wrong = scored.filter(({ chance, other }) => chance > 0.32 !== other)
  const lines = wrong.map(
    (e) =>
      `${e.other ? 'O' : 'S'} ${e.chance.toFixed(2)} ${e.place.replaceAll('\n', '¶')}\n    ${e.clues.join(' | ')}\n`,
  )
  writeFileSync(values.errors, lines.join(''))
}
if (values.write) {
  const plain = gold.flatMap((article, index) => examplesOf(article, index, english, plainKinds))
  const ownPlain = ownExamples(gold.length, english, plainKinds)
  writeTable('english/kind-weights.ts', 'kindWeights', '../kind-model.ts', learn([...examples, ...own]))
  writeTable('plain-kind-weights.ts', 'plainKindWeights', './kind-model.ts', learn([...plain, ...ownPlain]))
}
