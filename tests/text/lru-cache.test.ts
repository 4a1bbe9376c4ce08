import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { LruCache } from '../../src/text/lru-cache.ts'

const sizedCache = () => new LruCache<string>(10, ({ length }) => length)

it('gives up what was not used for the longest', () => {
  const cache = sizedCache()
  cache.set('old', 'aaaa')
  cache.set('used', 'bbbb')
  cache.set('new', 'cccc')
  expect([cache.get('old'), cache.get('used'), cache.get('new')]).toEqual([undefined, 'bbbb', 'cccc'])
})

it('counts reading as use', () => {
  const cache = sizedCache()
  cache.set('read', 'aaaa')
  cache.set('unread', 'bbbb')
  cache.get('read')
  cache.set('new', 'cccc')
  expect([cache.get('read'), cache.get('unread')]).toEqual(['aaaa', undefined])
})

it('does not keep what is larger than the cache', () => {
  const cache = sizedCache()
  cache.set('large', 'a'.repeat(11))
  expect(cache.get('large')).toBeUndefined()
})

it('counts a value that takes the place of another once', () => {
  const cache = sizedCache()
  for (let time = 0; time < 5; time++) cache.set('same', 'aaaa')
  cache.set('other', 'bbbb')
  expect([cache.get('same'), cache.get('other')]).toEqual(['aaaa', 'bbbb'])
})

it('has room again for what was deleted or cleared', () => {
  const cache = sizedCache()
  cache.set('gone', 'a'.repeat(10))
  cache.delete('gone')
  cache.set('cleared', 'a'.repeat(10))
  cache.clear()
  cache.set('one', 'aaaaa')
  cache.set('other', 'bbbbb')
  expect([cache.get('cleared'), cache.get('one'), cache.get('other')]).toEqual([undefined, 'aaaaa', 'bbbbb'])
})

it('never holds more than its capacity', () => {
  const keys = ['a', 'b', 'c', 'd', 'e'] as const
  const steps = fc.array(fc.record({ key: fc.constantFrom(...keys), size: fc.nat(12), reads: fc.boolean() }))
  fc.assert(
    fc.property(steps, (taken) => {
      const cache = sizedCache()
      for (const { key, size, reads } of taken) {
        if (reads) cache.get(key)
        else cache.set(key, 'x'.repeat(size))
        expect(keys.reduce((sum, each) => sum + (cache.get(each)?.length ?? 0), 0)).toBeLessThanOrEqual(10)
      }
    }),
  )
})
