import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { KeptSets } from '../../../../src/text/filter/index/kept-sets.ts'
import { unite } from '../../../../src/text/filter/index/sets.ts'

/** Close together and far apart: the two ways of uniting. */
const numbers = fc.oneof(fc.nat(40), fc.nat(2 ** 45))
const set = fc.uniqueArray(numbers, { maxLength: 30 }).map((all) => Float64Array.from(all).toSorted())

it('unites what any of the sets holds, sorted, each once', () => {
  fc.assert(
    fc.property(fc.array(set, { maxLength: 5 }), (sets) => {
      const all = new Set(sets.flatMap((one) => [...one]))
      expect([...unite(sets)]).toEqual([...all].toSorted((one, other) => one - other))
    }),
  )
})

it('keeps a set that was looked up', async () => {
  const kept = new KeptSets()
  const first = await kept.take('a', () => Promise.resolve(Float64Array.of(1, 2)))
  expect(await kept.take('a', () => Promise.reject(new Error('asked again')))).toBe(first)
})

it('looks up again what failed', async () => {
  const kept = new KeptSets()
  await expect(kept.take('a', () => Promise.reject(new Error('offline')))).rejects.toThrow('offline')
  expect(await kept.take('a', () => Promise.resolve(Float64Array.of(3)))).toEqual(Float64Array.of(3))
})

it('gives up the sets that were not asked for the longest', async () => {
  const kept = new KeptSets()
  const large = (): Promise<Float64Array> => Promise.resolve(new Float64Array(400_000))
  const [old, used] = [await kept.take('old', large), await kept.take('used', large)]
  await kept.take('used', large)
  await kept.take('new', large)
  expect(await kept.take('used', large)).toBe(used)
  expect(await kept.take('old', large)).not.toBe(old)
})
