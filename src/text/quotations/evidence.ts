/** Named features and what they weigh together. */
import { attributionWeights } from './attribution-weights.ts'

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

/** A part that names of features are made of: a class, a side, a distance. Its number finds it in tables. */
export interface Part {
  readonly text: string
  readonly at: number
}

const parts = new Map<string, Part>()

/** The part written `text`, one of the few hundred that classes and small words make; never a word of a text. */
export function partOf(text: string): Part {
  const known = parts.get(text)
  if (known) return known
  const part = { text, at: parts.size }
  parts.set(text, part)
  return part
}

/** Features by the part that makes their name. Looking up by parts is far quicker than putting names together. */
export function featuresBy(name: (a: string) => string): (a: Part) => Feature {
  const made: Feature[] = []
  return (a) => (made[a.at] ??= featureOf(name(a.text)))
}

/** Features by the two parts that make their name. */
export function featuresByTwo(name: (a: string, b: string) => string): (a: Part, b: Part) => Feature {
  const made: Feature[][] = []
  return (a, b) => {
    const row = (made[a.at] ??= [])
    return (row[b.at] ??= featureOf(name(a.text, b.text)))
  }
}

/** Features by the three parts that make their name. */
export function featuresByThree(
  name: (a: string, b: string, c: string) => string,
): (a: Part, b: Part, c: Part) => Feature {
  const made: Feature[][][] = []
  return (a, b, c) => {
    const row = ((made[a.at] ??= [])[b.at] ??= [])
    return (row[c.at] ??= featureOf(name(a.text, b.text, c.text)))
  }
}

/** What `features` weigh together. */
export function weighEvidence(features: readonly Feature[]): Evidence {
  let weight = 0
  for (const feature of features) weight += feature.weight
  return { features, weight }
}
