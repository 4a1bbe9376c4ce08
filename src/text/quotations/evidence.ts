/** Named features and what they weigh together. */
import type { Weights } from './language.ts'

export interface Feature {
  readonly name: string
  readonly weight: number
}

export interface Evidence {
  readonly features: readonly Feature[]
  readonly weight: number
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

/** Makes the features of one language. Looking them up by their parts is far quicker than putting names together. */
export interface FeatureMaker {
  /** The feature called so. One that the table does not know weighs nothing. */
  readonly feature: (name: string) => Feature
  /** Features by the one, two or three parts that make their name. */
  readonly byOne: (name: (a: string) => string) => (a: Part) => Feature
  readonly byTwo: (name: (a: string, b: string) => string) => (a: Part, b: Part) => Feature
  readonly byThree: (name: (a: string, b: string, c: string) => string) => (a: Part, b: Part, c: Part) => Feature
}

/** Makes features that weigh what `weights` says. */
export function featureMaker(weights: Weights): FeatureMaker {
  const feature = (name: string): Feature => ({ name, weight: weights.get(name) ?? 0 })
  return {
    feature,
    byOne: (name) => {
      const made: Feature[] = []
      return (a) => (made[a.at] ??= feature(name(a.text)))
    },
    byTwo: (name) => {
      const made: Feature[][] = []
      return (a, b) => {
        const row = (made[a.at] ??= [])
        return (row[b.at] ??= feature(name(a.text, b.text)))
      }
    },
    byThree: (name) => {
      const made: Feature[][][] = []
      return (a, b, c) => {
        const row = ((made[a.at] ??= [])[b.at] ??= [])
        return (row[c.at] ??= feature(name(a.text, b.text, c.text)))
      }
    },
  }
}

/** What `features` weigh together. */
export function weighEvidence(features: readonly Feature[]): Evidence {
  let weight = 0
  for (const feature of features) weight += feature.weight
  return { features, weight }
}
