import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Library } from '../../../src/node/library/library-types.ts'
import { nameReplacer } from '../../../src/node/corrections/replace-names.ts'
import { redirectFiles } from '../../../src/node/site/redirects.ts'
import { readFolder, writeFolder } from '../folder.ts'

/** With no name withheld, every word may be shown. */
const { inText: shown } = nameReplacer([])

/** A library whose article was published at the address `old`, with a quotation that it does not hold now. */
function renamed(old: string, id = 'gone'): Library {
  const library = readFolder(writeFolder({ 'a.txt': '“We rebuild,” said Ada Brook.' }))
  const slug = library.articles[0]?.record.slug ?? shown('')
  const published = {
    ...library.published,
    renamed: new Map([[shown(old), slug]]),
    quotationPages: new Map([[slug, new Set([id])]]),
  }
  return { ...library, published }
}

function addressesIn(library: Library): string[] {
  const pages = [...redirectFiles(library)].filter(([file]) => file.endsWith('.html'))
  return pages.flatMap(([, { pieces }]) =>
    [...[...pieces()].join('').matchAll(/(?:href|src)="([^"]*)"|url=([^"]*)"/g)].map(
      ([, href, url]) => href ?? url ?? '',
    ),
  )
}

test('an old address at the top of a host leads to the new one, and so do its quotations', () => {
  const library = renamed('old')
  const path = `/articles/${library.articles[0]?.record.slug}/`
  expect(new Set(addressesIn(library))).toEqual(new Set([path, `${path}#q-gone`, '/redirect.js']))
})

test('an old address leads to no other host, whatever the new one is called', () => {
  const slug = fc.string({ unit: fc.constantFrom('/', '\\', '.', 'evil.example', ':', '@', '#', '?'), minLength: 1 })
  const library = renamed('old')
  const staysHere = (now: string) => {
    const published = { ...library.published, renamed: new Map([[shown('old'), shown(now)]]) }
    const hosts = addressesIn({ ...library, published }).map((url) => new URL(url, 'https://reader.example/a/').host)
    expect(new Set(hosts)).toEqual(new Set(['reader.example']))
  }
  fc.assert(fc.property(slug, staysHere))
})

describe('what the ledger calls an article or a quotation', () => {
  const outside = ['', '.', '..', '../../x', '/etc', '//evil.example', 'a\\b', 'a\0b']

  test.each(outside.map((name) => [JSON.stringify(name), name]))('gets no page where it is %s', (_shown, name) => {
    expect([...redirectFiles(renamed(name, name)).keys()]).toEqual([])
  })

  test('may hold dots', () => {
    expect([...redirectFiles(renamed('..a', 'b.c')).keys()]).toContain('articles/..a/q/b.c/index.html')
  })
})

describe('the script of such a page', () => {
  /** Where it leads a reader who came with this fragment. */
  function ledTo(href: string, hash: string): string {
    let led = ''
    const link = new URL(href, 'https://reader.example/articles/old/')
    const location = { hash, replace: (to: string) => (led = to) }
    runInNewContext(readFileSync('public/redirect.js', 'utf8'), { document: { querySelector: () => link }, location })
    return led
  }

  test('takes the fragment along', () => {
    expect(ledTo('/articles/new/', '#q-abc')).toBe('https://reader.example/articles/new/#q-abc')
  })

  test('keeps the fragment that the new address has', () => {
    expect(ledTo('/articles/new/#q-new', '#q-old')).toBe('https://reader.example/articles/new/#q-new')
  })
})
