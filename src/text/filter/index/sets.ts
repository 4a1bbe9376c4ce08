/** Sets as sorted arrays of numbers, each number once. */
import { lowerBound } from '../../sorted.ts'
import { type Units } from './units.ts'

/** Below this share of the other set's size, looking each number up is quicker than reading both sets. */
const lookUpShare = 1 / 16

/** The intersection: the numbers that are in both. */
export function intersection(one: Float64Array, other: Float64Array): Float64Array {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one]
  const both = new Float64Array(few.length)
  let size = 0
  let place = 0
  const looksUp = few.length < many.length * lookUpShare
  for (const number of few) {
    if (looksUp) place = lowerBound(many, number, place)
    else while (place < many.length && (many[place] ?? 0) < number) place++
    if (place < many.length && (many[place] ?? 0) === number) both[size++] = number
  }
  return both.slice(0, size)
}

/** The difference: the numbers of `one` that are not in `other`. */
export function difference(one: Float64Array, other: Float64Array): Float64Array {
  const left = new Float64Array(one.length)
  let size = 0
  let place = 0
  for (const number of one) {
    while (place < other.length && (other[place] ?? 0) < number) place++
    if (place === other.length || (other[place] ?? 0) !== number) left[size++] = number
  }
  return left.slice(0, size)
}

/** The union: the numbers that are in any of the sets. */
export function union(sets: readonly Float64Array[]): Float64Array {
  const [first] = sets
  if (first === undefined) return new Float64Array(0)
  if (sets.length === 1) return first
  const most = sets.reduce((max, set) => Math.max(max, set.at(-1) ?? 0), 0)
  const total = sets.reduce((sum, { length }) => sum + length, 0)
  return most < total * denseGap ? unionByMarking(sets, most) : unique(concatenate(sets).toSorted())
}

/** Where numbers lie no further apart than this on average, marking them in an array is quicker than sorting them. */
const denseGap = 32

function unionByMarking(sets: readonly Float64Array[], most: number): Float64Array {
  const marks = new Uint8Array(most + 1)
  let size = 0
  for (const set of sets) {
    for (const number of set) {
      size += 1 - (marks[number] ?? 0)
      marks[number] = 1
    }
  }
  const numbers = new Float64Array(size)
  for (let number = 0, place = 0; place < size; number++) if (marks[number] === 1) numbers[place++] = number
  return numbers
}

/** Sorted numbers, each once. */
export function unique(sorted: Float64Array): Float64Array {
  const numbers = new Float64Array(sorted.length)
  let size = 0
  for (const number of sorted) if (size === 0 || (numbers[size - 1] ?? 0) !== number) numbers[size++] = number
  return numbers.slice(0, size)
}

export function has(sorted: Float64Array, number: number): boolean {
  return sorted[lowerBound(sorted, number)] === number
}

function concatenate(sets: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(sets.reduce((sum, set) => sum + set.length, 0))
  let length = 0
  for (const set of sets) {
    all.set(set, length)
    length += set.length
  }
  return all
}

/** The union of the lists, the counts of equal units added up. */
export function unionOfUnits(lists: readonly Units[]): Units {
  const [first] = lists
  if (first === undefined) return { units: new Float64Array(0), counts: new Uint32Array(0) }
  if (lists.length === 1) return first
  const units = union(lists.map((list) => list.units))
  const counts = new Uint32Array(units.length)
  for (const list of lists) {
    let place = 0
    list.units.forEach((unit, index) => {
      place = lowerBound(units, unit, place)
      counts[place] = (counts[place] ?? 0) + (list.counts[index] ?? 0)
    })
  }
  return { units, counts }
}
