/**
 * node tests/support/run.mjs tests/bench/learn-pronouns.ts articles.jsonl [--write]
 * Learns what speaks for an antecedent of "he" and "she" without anybody having marked one: where women and men are named, the
 * pronoun's gender tells which antecedents cannot be right. The weights start from those in use and stay near them. With
 * --write the table goes into src/text/quotations/english/pronoun-weights.ts.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { findFrame } from '../../src/text/analyse.ts'
import { antecedentsFor, resolveMentions } from '../../src/text/quotations/coreference.ts'
import { pronounWeights } from '../../src/text/quotations/english/pronoun-weights.ts'
import type { Gender, Weights } from '../../src/text/quotations/language.ts'
import { languageOf } from '../../src/text/quotations/languages.ts'
import { readFrame } from '../../src/text/quotations/reading.ts'
import { decideAll } from '../../src/text/quotations/weighing.ts'
import { type GoldArticle, readGold } from './gold.ts'

interface Example {
  readonly gender: Gender
  readonly antecedents: readonly { readonly names: readonly string[]; readonly gender: Gender | null }[]
}

/** `near` holds the weights to those in use; `slip` is how often a known gender is wrong. */
const learning = { rounds: 15, rate: 0.2, slower: 0.2, near: 0.1, rarest: 150, leastWeight: 0.05, slip: 0.03, folds: 5 }

/** Pronouns that speak, where antecedents of both genders stand; others prove nothing. */
function examplesOf({ text, lang = 'en' }: GoldArticle): Example[] {
  const language = languageOf(lang)
  if (!language) return []
  const reading = readFrame(findFrame(text, lang), language)
  const speaking = new Set(decideAll(reading).flatMap(({ mention }) => (mention ? [mention] : [])))
  const examples: Example[] = []
  resolveMentions(reading, speaking, (pronoun, gender, recent, speaker) => {
    if (!speaking.has(pronoun)) return
    const antecedents = antecedentsFor(reading, pronoun, recent, speaker, null).map(({ antecedent, names }) => ({
      names,
      gender: antecedent.entity.gender,
    }))
    const genders = new Set(antecedents.map((each) => each.gender))
    if (genders.has('female') && genders.has('male')) examples.push({ gender, antecedents })
  })
  return examples
}

function sharesOf({ antecedents }: Example, weights: Weights): number[] {
  const scores = antecedents.map(({ names }) => names.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0))
  const top = Math.max(...scores)
  const shares = scores.map((score) => Math.exp(score - top))
  const all = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => share / all)
}

/** How well a pronoun of this gender goes with an antecedent of that one, or of none that is known. */
const agreement = (pronoun: Gender, antecedent: Gender | null): number =>
  antecedent === null ? 0.5 : antecedent === pronoun ? 1 - learning.slip : learning.slip

/** Gradient ascent on the chance that the pronouns have the genders which they have. */
function learn(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>()
  const all = examples.flatMap(({ antecedents }) => antecedents.flatMap(({ names }) => names))
  for (const name of all) counts.set(name, (counts.get(name) ?? 0) + 1)
  const start = pronounWeights
  const weights = new Map(start)
  const squares = new Map<string, number>()
  for (let round = 0; round < learning.rounds; round++) {
    const rate = learning.rate / (1 + round * learning.slower)
    for (const example of examples) {
      const shares = sharesOf(example, weights)
      const agreed = example.antecedents.map(({ gender }, at) => (shares[at] ?? 0) * agreement(example.gender, gender))
      const sum = agreed.reduce((total, each) => total + each, 0)
      const slope = new Map<string, number>()
      example.antecedents.forEach(({ names }, at) => {
        const push = (agreed[at] ?? 0) / sum - (shares[at] ?? 0)
        for (const name of names) slope.set(name, (slope.get(name) ?? 0) + push)
      })
      for (const [name, push] of slope) {
        if ((counts.get(name) ?? 0) < learning.rarest) continue
        const weight = weights.get(name) ?? 0
        const step = push - learning.near * (weight - (start.get(name) ?? 0))
        const square = (squares.get(name) ?? 1) + step * step
        squares.set(name, square)
        weights.set(name, weight + (rate * step) / Math.sqrt(square))
      }
    }
  }
  return new Map([...weights].filter(([, weight]) => Math.abs(weight) >= learning.leastWeight))
}

/** How often the heaviest antecedent of a known gender has the pronoun's. */
function hits(examples: readonly Example[], weights: Weights): number {
  return examples.filter((example) => {
    const shares = sharesOf(example, weights).map((share, at) => (example.antecedents[at]?.gender ? share : -1))
    return example.antecedents[shares.indexOf(Math.max(...shares))]?.gender === example.gender
  }).length
}

function fileOf(weights: Weights): string {
  const rows = [...weights]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, weight]) => `    '${name}': ${Math.round(weight * 100) / 100},`)
  return `/** How much each circumstance speaks for an antecedent of “he” or “she”. Refined by tests/bench/learn-pronouns.ts. */
import type { Weights } from '../language.ts'

export const pronounWeights: Weights = new Map(
  Object.entries({
${rows.join('\n')}
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
if (path === undefined) throw new Error('Which file of articles?')
const examples = readGold(path).flatMap(examplesOf)
/** Of all examples, each judged by weights that learned from the other folds. */
const leftOut = Array.from({ length: learning.folds }, (_, fold) => {
  const fewer = learn(examples.filter((__, at) => at % learning.folds !== fold))
  return hits(
    examples.filter((__, at) => at % learning.folds === fold),
    fewer,
  )
}).reduce((sum, each) => sum + each, 0)
const percent = (count: number): string => ((100 * count) / examples.length).toFixed(1)
console.log(
  `${examples.length} pronouns; left out: ${percent(hits(examples, pronounWeights))}% before, ${percent(leftOut)}% after`,
)
const weights = learn(examples)
console.log(`${weights.size} weights, ${percent(hits(examples, weights))}% on all`)
if (values.write) {
  writeFileSync(
    fileURLToPath(new URL('../../src/text/quotations/english/pronoun-weights.ts', import.meta.url)),
    fileOf(weights),
  )
}
