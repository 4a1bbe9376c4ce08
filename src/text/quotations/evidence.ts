/** Named features and what they weigh together. */
import { attributionWeights } from './attribution-weights.ts'
import { remembered } from './remembered.ts'

export interface Feature {
  readonly name: string
  readonly weight: number
}

export interface Evidence {
  readonly features: readonly Feature[]
  readonly weight: number
}

/** The feature called `name`. One that the table does not know weighs nothing. */
export function featureOf(name: string): Feature {
  return { name, weight: attributionWeights.get(name) ?? 0 }
}

/** Features by the part that makes their name. Looking up by parts is far quicker than putting names together. */
export function featuresBy<A extends string>(name: (a: A) => string): (a: A) => Feature {
  return remembered((a: A) => featureOf(name(a)))
}

/** Features by the two parts that make their name. */
export function featuresByTwo<A extends string, B extends string>(
  name: (a: A, b: B) => string,
): (a: A, b: B) => Feature {
  const rows = remembered((a: A) => featuresBy((b: B) => name(a, b)))
  return (a, b) => rows(a)(b)
}

/** Features by the three parts that make their name. */
export function featuresByThree<A extends string, B extends string, C extends string>(
  name: (a: A, b: B, c: C) => string,
): (a: A, b: B, c: C) => Feature {
  const tables = remembered((a: A) => featuresByTwo((b: B, c: C) => name(a, b, c)))
  return (a, b, c) => tables(a)(b, c)
}

/** What `features` weigh together. */
export function weighEvidence(features: readonly Feature[]): Evidence {
  let weight = 0
  for (const feature of features) weight += feature.weight
  return { features, weight }
}
