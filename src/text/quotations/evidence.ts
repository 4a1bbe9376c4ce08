/** Named features and what they weigh together. */
import { attributionWeights } from './attribution-weights.ts'

export interface Evidence {
  readonly names: readonly string[]
  readonly weight: number
}

/** A feature that the table does not know weighs nothing. */
export function weighEvidence(names: readonly string[]): Evidence {
  let weight = 0
  for (const name of names) weight += attributionWeights.get(name) ?? 0
  return { names, weight }
}
