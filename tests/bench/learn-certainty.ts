/**
 * node tests/support/run.mjs tests/bench/learn-certainty.ts gold-train.jsonl [--write]
 * Learns what brings the passes' own certainty to chances that come true, from answers to articles left out of five folds, and says
 * how well that does on the fifth of them that it did not learn from. With --write the table goes into
 * src/text/quotations/english/certainty-weights.ts, and the figures that pages show into certainty-curve.ts beside it. They hold
 * names and numbers, no text. To be learned after all other weights.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { steps, sureFrom, usualLeast } from '../../src/text/how-sure.ts'
import { chanceOfAnswer } from '../../src/text/quotations/certainty.ts'
import type { Weights } from '../../src/text/quotations/language.ts'
import { type Judged, judgedAnswers, learnCertainty, pronounCases, rightness } from './certainty-learning.ts'
import { languagesOf } from './folds.ts'
import { readGold } from './gold.ts'
import { type Case, chanceBy } from './logistic-regression.ts'

const folds = 5

/** A chance, and how far what it was given to came true. */
interface Given {
  readonly chance: number
  readonly right: number
}

/** One of which a reader is told who said it, or nobody. */
interface Shown extends Given {
  readonly isNamed: boolean
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length
const percent = (share: number): string => (100 * share).toFixed(1).padStart(5)
const shareRight = (some: readonly Given[]): number => mean(some.map(({ right }) => right))

/** The mean distance between chance and outcome in ten bins (expected calibration error), in per cent. */
function calibrationError(all: readonly Given[]): number {
  const distances = binsOf(all).map((bin) => {
    return Math.abs(mean(bin.map(({ chance }) => chance)) - shareRight(bin)) * bin.length
  })
  return (100 * distances.reduce((sum, each) => sum + each, 0)) / all.length
}

const binsOf = (all: readonly Given[]): Given[][] =>
  Array.from({ length: 10 }, (_, bin) =>
    all.filter(({ chance }) => Math.min(9, Math.floor(chance * 10)) === bin),
  ).filter((inside) => inside.length > 0)

function printBins(title: string, all: readonly Given[]): void {
  console.log(`\n${title}: ${all.length}, calibration error in ten bins ${calibrationError(all).toFixed(2)} points`)
  for (const inside of binsOf(all)) {
    const given = mean(inside.map(({ chance }) => chance))
    console.log(`  ${String(inside.length).padStart(5)} given ${percent(given)}, right ${percent(shareRight(inside))}`)
  }
}

/** Of `all`, how many are named where so much is asked for, and how many of these are right, in per cent. */
function curveOf(all: readonly Shown[]): { readonly least: number; readonly named: number; readonly right: number }[] {
  return [0, 0.3, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95].map((least) => {
    const kept = all.filter(({ chance, isNamed }) => isNamed && chance >= least)
    return { least, named: tenths(kept.length / all.length), right: tenths(shareRight(kept)) }
  })
}

const tenths = (share: number): number => Math.round(share * 1000) / 10

/** How many answers stand on each of the three steps, and how many of those would be right with the name that was found. */
function stepsOf(all: readonly Shown[]) {
  const stepOf = ({ chance, isNamed }: Shown) =>
    chance >= sureFrom ? 'sure' : isNamed && chance >= usualLeast ? 'probably' : 'unsure'
  return steps.map((step) => {
    const inside = all.filter((each) => stepOf(each) === step)
    return { step, share: tenths(inside.length / all.length), right: tenths(shareRight(inside)) }
  })
}

function surest(all: readonly Given[], share: number): readonly Given[] {
  return all.toSorted((a, b) => b.chance - a.chance).slice(0, Math.round(all.length * share))
}

function weightsFile(weights: Weights): string {
  const rows = [...weights]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `  ['${name}', ${Number(weight.toFixed(2))}],`)
  return `/** What brings the passes' certainty to chances that come true. Learned by tests/bench/learn-certainty.ts; do not edit by hand. */
import type { Weights } from '../language.ts'

export const certaintyWeights: Weights = new Map([
${rows.join('\n')}
])
`
}

function curveFile(figures: object): string {
  const lines = JSON.stringify(figures, null, 2).replace(/\{\s+([^{}[\]]*?)\s+\}/g, (_, inside: string) => {
    return `{ ${inside.replace(/\s*\n\s*/g, ' ')} }`
  })
  return `/**
 * How far certainty may be relied on, in per cent, measured on articles that nothing was learned from. Written by
 * tests/bench/learn-certainty.ts; do not edit by hand. \`right\` counts a pronoun as far as it is known whom it stands for.
 */
import type { CertaintyCurve } from '../certainty-figures.ts'

export const certaintyCurve: CertaintyCurve = ${lines
    .replace(/"(\w+)":/g, '$1:')
    .replaceAll('"', "'")
    .replace(/(?<=[}\]])$/gm, ',')
    .replace(/,$/, '')}
`
}

const options = { write: { type: 'boolean' } } as const
const { values, positionals } = parseArgs({ args: process.argv.slice(3), options, allowPositionals: true })
const [path] = positionals
if (path === undefined) throw new Error('Which file of marked articles?')
const gold = readGold(path)
const judged = languagesOf(gold, folds).map(({ left, language }) => ({
  answers: left.flatMap((article) => judgedAnswers(article, language)),
  pronouns: left.flatMap((article) => pronounCases(article, language)),
}))
const all = <Item>(of: (fold: (typeof judged)[number]) => readonly Item[], but = -1): Item[] =>
  judged.flatMap((fold, at) => (at === but ? [] : of(fold)))
/** Each answer rated by what the other folds teach. */
const rated = judged.map((fold, at) => {
  const weights = learnCertainty(
    all(({ answers }) => answers, at),
    all(({ pronouns }) => pronouns, at),
  )
  const given = (each: Judged): Given & { readonly answer: Judged['answer'] } => ({
    answer: each.answer,
    chance: chanceOfAnswer(each.answer, weights),
    right: rightness(each, weights),
  })
  const chosen = (each: Case): Given => ({ chance: chanceBy(weights, each.traits), right: each.right })
  return { answers: fold.answers.map(given), pronouns: fold.pronouns.map(chosen) }
})
const answers = rated.flatMap((fold) => fold.answers)
const speech = answers
  .filter(({ answer }) => answer.decided.kind === 'speech')
  .map(({ answer, chance, right }) => ({ chance, right, isNamed: answer.isNamed }))
const named = speech.filter(({ isNamed }) => isNamed)
printBins('All answers', answers)
printBins('Words taken for speech', speech)
printBins(
  'Pronouns, by gender',
  rated.flatMap(({ pronouns }) => pronouns),
)
const curve = curveOf(speech)
console.log('\nleast, named of speech, right of the named')
for (const { least, ...row } of curve)
  console.log(`  ${least.toFixed(2)}  ${row.named.toFixed(1)}  ${row.right.toFixed(1)}`)
const surestRight = shareRight(surest(speech, 0.8))
console.log(
  `\nright among the 80 % surest of speech: ${percent(surestRight)}; of those with a name: ${percent(shareRight(surest(named, 0.8)))}`,
)
const shares = stepsOf(speech)
console.log(shares)
const weights = learnCertainty(
  all((fold) => fold.answers),
  all((fold) => fold.pronouns),
)
for (const [name, weight] of weights) console.log(`  ${name} ${weight.toFixed(2)}`)
if (values.write) {
  const write = (file: string, text: string) =>
    writeFileSync(fileURLToPath(new URL(`../../src/text/quotations/english/${file}`, import.meta.url)), text)
  write('certainty-weights.ts', weightsFile(weights))
  write(
    'certainty-curve.ts',
    curveFile({
      articles: gold.length,
      quotations: speech.length,
      error: Math.round(calibrationError(speech) * 10) / 10,
      surest: tenths(surestRight),
      curve,
      steps: shares,
    }),
  )
}
