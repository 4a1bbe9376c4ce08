/** Gradient ascent with a step of its own for each weight (AdaGrad); the mean of the later rounds wavers less than the last. */

export interface Learning {
  readonly rounds: number
  readonly rate: number
  /** How much slower each round is than the one before. */
  readonly slower: number
  /** How strongly weights are drawn to nothing. */
  readonly decay: number
  /** What the squares of the slopes begin with: the less, the longer the first steps. */
  readonly square: number
  readonly averagedFrom: number
}

/** The same order of examples every time, from a small generator of our own. */
function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  let state = seed
  const keyed = items.map((item) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return { item, key: state }
  })
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item)
}

/** Raises the weight of each of the features by so much. */
export type Push = (ids: Uint32Array, by: number) => void

/** Changes `weights` as `pushFor` says for each example, and answers their means. */
export function ascend<Example>(
  examples: readonly Example[],
  weights: Float64Array,
  { rounds, rate, slower, decay, square, averagedFrom }: Learning,
  pushFor: (example: Example, push: Push) => void,
): Float64Array {
  const size = weights.length
  const squares = new Float64Array(size).fill(square)
  const sums = new Float64Array(size)
  const slopes = new Float64Array(size)
  const isTouched = new Uint8Array(size)
  for (let round = 0; round < rounds; round++) {
    const step = rate / (1 + round * slower)
    for (const example of shuffled(examples, round + 1)) {
      const touched: number[] = []
      pushFor(example, (ids, by) => {
        if (by === 0) return
        for (const id of ids) {
          if (isTouched[id] !== 1) touched.push(id)
          isTouched[id] = 1
          slopes[id] = (slopes[id] ?? 0) + by
        }
      })
      for (const id of touched) {
        const weight = weights[id] ?? 0
        const slope = (slopes[id] ?? 0) - decay * weight
        const grown = (squares[id] ?? 0) + slope * slope
        squares[id] = grown
        weights[id] = weight + (step * slope) / Math.sqrt(grown)
        slopes[id] = 0
        isTouched[id] = 0
      }
    }
    if (round >= averagedFrom) weights.forEach((weight, id) => (sums[id] = (sums[id] ?? 0) + weight))
  }
  return sums.map((sum) => sum / (rounds - averagedFrom))
}

/** What features weigh together. */
export function weigh(weights: Float64Array, ids: Uint32Array): number {
  let sum = 0
  for (const id of ids) sum += weights[id] ?? 0
  return sum
}
