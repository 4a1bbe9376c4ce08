/** Writes what clues are worth into a table of the product, several clues a line. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ClueWeights } from '../../src/text/quotations/kind-model.ts'

const widest = 140
/** Lighter clues decide nothing. */
const leastWeight = 0.03

/** `file` and `model`: paths from src/text/quotations, and from the file to the model of kinds. */
export function writeTable(file: string, name: string, model: string, { bias, weights }: ClueWeights): void {
  const lines: string[] = ['']
  for (const [clue, weight] of [...weights].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (Math.abs(weight) < leastWeight) continue
    const entry = `${clue}=${weight.toFixed(2)};`
    const line = lines.at(-1) ?? ''
    if (line !== '' && line.length + entry.length >= widest) lines.push(entry)
    else lines[lines.length - 1] = line === '' ? entry : `${line} ${entry}`
  }
  const table = `/**
 * What each clue is worth: above zero speaks for "other", below zero for speech. Learned by tests/bench/learn-kind.ts; do not
 * edit by hand.
 */
import { type ClueWeights, weightsOf } from '${model}'

const table = \`
${lines.join('\n')}
\`

export const ${name}: ClueWeights = {
  bias: ${Number(bias.toFixed(2))},
  weights: weightsOf(table),
}
`
  writeFileSync(fileURLToPath(new URL(`../../src/text/quotations/${file}`, import.meta.url)), table)
}
