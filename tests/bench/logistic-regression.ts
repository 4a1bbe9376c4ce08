/** Logistic regression on a few named traits, by Newton's method. */
import { chanceOf, sumOf, type Traits } from '../../src/text/quotations/certainty.ts'
import { solve } from './kind-learning.ts'

/** `right`: from 0 to 1. */
export interface Case {
  readonly traits: Traits
  readonly right: number
}

/** Traits that may only make an answer surer: a chance grows with the chances that it is told from. */
const growing = /: (?:source|speech|kind|share)$/
const learning = { steps: 20, decay: 1 }

/** The weights that `cases` teach. A trait that may only grow and would not is left out. */
export function learnWeights(cases: readonly Case[], leftOut: ReadonlySet<string> = new Set()): Map<string, number> {
  const names = [...new Set(cases.flatMap(({ traits }) => traits.map(([name]) => name)))].filter(
    (name) => !leftOut.has(name),
  )
  const ids = new Map(names.map((name, id) => [name, id]))
  const rows = cases.map(({ traits, right }) => ({
    held: traits.flatMap(([name, value]): [number, number][] => {
      const id = ids.get(name)
      return id === undefined ? [] : [[id, value]]
    }),
    right,
  }))
  const weights = new Float64Array(names.length)
  for (let step = 0; step < learning.steps; step++) {
    const slope = weights.map((weight) => learning.decay * weight)
    const curve = names.map((_, id) => Float64Array.from(names, (__, also) => (id === also ? learning.decay : 0)))
    for (const { held, right } of rows) {
      const chance = chanceOf(held.reduce((sum, [id, value]) => sum + (weights[id] ?? 0) * value, 0))
      for (const [id, value] of held) {
        slope[id] = (slope[id] ?? 0) + (chance - right) * value
        const row = curve[id]
        if (row) for (const [also, other] of held) row[also] = (row[also] ?? 0) + chance * (1 - chance) * value * other
      }
    }
    for (const [id, change] of solve(curve, slope).entries()) weights[id] = (weights[id] ?? 0) - change
  }
  const falling = names.filter((name, id) => growing.test(name) && (weights[id] ?? 0) < 0)
  if (falling.length > 0) return learnWeights(cases, new Set([...leftOut, ...falling]))
  return new Map(names.map((name, id) => [name, weights[id] ?? 0]))
}

/** The chance that the weights give. */
export function chanceBy(weights: ReadonlyMap<string, number>, traits: Traits): number {
  return chanceOf(sumOf(traits, weights))
}
