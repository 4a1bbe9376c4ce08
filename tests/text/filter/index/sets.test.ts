import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { union } from '../../../../src/text/filter/index/sets.ts'

/** Close together and far apart: the two ways of uniting. */
const numbers = fc.oneof(fc.nat(40), fc.nat(2 ** 45))
const set = fc.uniqueArray(numbers, { maxLength: 30 }).map((all) => Float64Array.from(all).toSorted())

it('unites what any of the sets holds, sorted, each once', () => {
  fc.assert(
    fc.property(fc.array(set, { maxLength: 5 }), (sets) => {
      const all = new Set(sets.flatMap((one) => [...one]))
      expect([...union(sets)]).toEqual([...all].toSorted((one, other) => one - other))
    }),
  )
})
