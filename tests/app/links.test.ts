import { assert, constantFrom, integer, property, record, string, uniqueArray, type Arbitrary } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  absolute,
  articleInView,
  isPlain,
  parsePage,
  parseView,
  pathBelowBase,
  quotationOfHash,
  quotationPath,
  serializeView,
  viewSearch,
} from '../../src/app/links.ts'
import { everything, scopes, sorts, type View } from '../../src/text/filter/view.ts'

const words = string({ unit: 'grapheme', maxLength: 20 })
const values = uniqueArray(string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { maxLength: 4 })
const years = uniqueArray(integer({ min: 1000, max: 9999 }).map(String), { maxLength: 4 })
const views: Arbitrary<View> = record({
  q: words,
  scope: constantFrom(...scopes),
  speakers: values,
  outlets: values,
  sections: values,
  years,
  certainty: values,
  sort: constantFrom(...sorts),
})

const read = (query: string) => parseView(new URLSearchParams(query))

describe('a view in an address', () => {
  it('is read back as it was written', () => {
    assert(
      property(views, (view) => {
        expect(parseView(serializeView(view))).toEqual(view)
      }),
    )
  })

  it('is written the same however often it is read', () => {
    assert(
      property(views, integer({ min: 1, max: 99 }), (view, page) => {
        const search = viewSearch(view, page)
        expect(viewSearch(read(search), parsePage(new URLSearchParams(search)))).toBe(search)
      }),
    )
  })

  it('leaves defaults out', () => {
    expect(viewSearch(everything)).toBe('')
    expect(viewSearch({ ...everything, q: 'fog' })).toBe('?q=fog')
  })

  it('repeats the key of several values', () => {
    expect(viewSearch({ ...everything, speakers: ['a', 'b'] })).toBe('?speaker=a&speaker=b')
  })

  it('ignores what is unknown', () => {
    expect(read('scope=moon&sort=colour&year=soon&utm=1')).toEqual(everything)
  })

  it('never throws on any query', () => {
    assert(
      property(string(), (query) => {
        expect(scopes).toContain(read(query).scope)
      }),
    )
  })

  it('is plain when it asks for nothing', () => {
    expect(isPlain({ ...everything, q: '  ', scope: 'titles' })).toBe(true)
    expect(isPlain({ ...everything, sort: 'title' })).toBe(false)
  })

  it('goes along to an article', () => {
    expect(articleInView('x-1', { ...everything, q: 'fog', years: ['2014'] })).toBe('/articles/x-1/?q=fog&year=2014')
    expect(articleInView('x-1', everything)).toBe('/articles/x-1/')
  })
})

describe('an address', () => {
  it('names a quotation in its fragment', () => {
    expect(quotationPath('x-1', 'abc')).toBe('/articles/x-1/#q-abc')
    expect(quotationOfHash('#q-abc')).toBe('abc')
    expect(quotationOfHash('#main')).toBeNull()
  })

  it.each([
    ['/sub/', '/'],
    ['/sub', '/'],
    ['/sub/index.html', '/'],
    ['/sub/articles/x/', '/articles/x/'],
    ['/sub/articles/x', '/articles/x/'],
    ['/sub/articles/x/index.html', '/articles/x/'],
  ])('%s is the page %s below the base', (pathname, path) => {
    expect(pathBelowBase(pathname, '/sub/')).toBe(path)
  })

  it('is whole when it is sent to somebody', () => {
    expect(absolute('/articles/x/', 'https://reader.example')).toBe('https://reader.example/articles/x/')
  })
})
