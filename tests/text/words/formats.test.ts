import { describe, expect, it } from 'vitest'
import { formatsOf } from '../../../src/text/words/formats.ts'
import { listFormatsOf } from '../../../src/text/words/list-formats.ts'

describe('the formats of a language', () => {
  it('write as much of a date as is known', () => {
    const { date } = formatsOf('en-GB')
    expect(['2011-06-14', '2011-06', '2011'].map(date)).toEqual(['14 June 2011', 'June 2011', '2011'])
    expect(formatsOf('fr').date('2011-06-14')).toBe('14 juin 2011')
  })

  it('give back what is no calendar date', () => {
    const { date } = formatsOf('en-GB')
    const others = ['', 'June', '2011-02-31', '2011-13', '11', '2011-6-1', '2011-06-14T10:00']
    expect(others.map(date)).toEqual(others)
  })

  it('keep the calendar of the articles', () => {
    expect(formatsOf('th').date('2011')).toContain('2011')
    expect(formatsOf('fa-u-nu-latn').date('2011')).toContain('2011')
  })

  it('choose among as many forms of a word as the language has', () => {
    const forms = { one: 'artykuł', few: 'artykuły', many: 'artykułów', other: 'artykułu' }
    const { count } = formatsOf('pl')
    expect([1, 3, 5].map((n) => count(n, forms))).toEqual(['1 artykuł', '3 artykuły', '5 artykułów'])
    expect(formatsOf('ja').count(1, { other: '件' })).toBe('1 件')
  })

  it('say what stands between the items of a list', () => {
    expect(listFormatsOf('en-GB').between(3)).toEqual([', ', ', ', ''])
    expect(listFormatsOf('fr').between(2)[0]).toBe(' et ')
    expect(listFormatsOf('en-GB').between(0)).toEqual([])
  })
})
