import { describe, expect, test } from 'vitest'
import { headTags, policyTag } from '../../../src/node/site/head.ts'
import type { Library } from '../../../src/node/library/library-types.ts'
import { makePages, notFoundPage } from '../../../src/node/site/pages.ts'
import { readFolder, writeFolder } from '../folder.ts'

const hostile = '</script><script>alert("1")</script> & {{x}} $& $1'

function library(url?: string, noindex = false, feeds = true): Library {
  const matter = [
    '---',
    `title: '${hostile}'`,
    'date: 2014-03-02',
    'author: Ada Brook',
    'url: https://paper.example/a?b=1&c=2',
    'section: Politics',
    'lang: en',
    '---',
  ]
  const folder = writeFolder({ 'a.md': [...matter, `A lead. ${hostile}`].join('\n') })
  return readFolder(
    folder,
    { site: { title: 'T', language: 'en', ...(url === undefined ? {} : { url }) }, noindex, feeds },
    '/',
  )
}

function headOf(read: Library, isWanted: (path: string) => boolean): string {
  const make = [...makePages(read)].find(([path]) => isWanted(path))?.[1]
  if (!make) throw new Error('no such page')
  return headTags(make(), read)
}
const articleHead = (read: Library) => headOf(read, (path) => path.startsWith('/articles/'))

/** The value of a JSON-LD block, read as a crawler reads it. */
const jsonLd = (head: string) =>
  JSON.parse(/<script type="application\/ld\+json">([^<]*)<\/script>/.exec(head)?.[1] ?? '')

test('a hostile title is text in the head', () => {
  const head = articleHead(library())
  expect(head.match(/<script/g)).toHaveLength(1)
  expect(head).toContain('&lt;/script&gt;&lt;script&gt;alert(&quot;1&quot;)')
  expect(jsonLd(head).headline).toBe(hostile)
})

test('an article says what is known of it', () => {
  expect(jsonLd(articleHead(library()))).toMatchObject({
    '@type': 'NewsArticle',
    datePublished: '2014-03-02',
    author: { name: 'Ada Brook' },
    isBasedOn: 'https://paper.example/a?b=1&c=2',
    inLanguage: 'en',
    articleSection: 'Politics',
  })
})

test('several authors are a list, in the head and for reference managers', () => {
  const folder = writeFolder({ 'a.md': '---\nauthor: [Ada Brook, "Flint, Cora"]\n---\nA lead.' })
  const head = articleHead(readFolder(folder))
  expect(jsonLd(head).author).toMatchObject([{ name: 'Ada Brook' }, { name: 'Flint, Cora' }])
  expect(head.match(/<meta name="DC.creator" content="[^"]*">/g)).toHaveLength(2)
})

describe('reference managers', () => {
  test('are told the kind of source, title, author, date and outlet', () => {
    const folder = writeFolder({
      'a.md': '---\ntitle: "A & B"\ndate: 2014-03-02\nauthor: Ada Brook\noutlet: Echo\nlang: en\n---\nA lead.',
    })
    const head = articleHead(readFolder(folder))
    const tags = [...head.matchAll(/<meta name="((?:z:|DC|prism)[^"]*)" content="([^"]*)">/g)].map(
      ([, ...pair]) => pair,
    )
    expect(tags).toEqual([
      ['z:itemType', 'newspaperArticle'],
      ['DC.title', 'A &amp; B'],
      ['DC.creator', 'Ada Brook'],
      ['DC.date', '2014-03-02'],
      ['prism.publicationName', 'Echo'],
      ['DC.language', 'en'],
    ])
  })

  test('are told no language that is not known', () => {
    const head = articleHead(readFolder(writeFolder({ 'a.txt': '12 34' })))
    expect(head).not.toContain('DC.language')
    expect(jsonLd(head)).not.toHaveProperty('inLanguage')
  })

  test('are told no date that was derived', () => {
    expect(articleHead(readFolder(writeFolder({ '2014-03-02-a.txt': 'A lead.' })))).not.toContain('DC.date')
  })
})

test('a feed is named where the site has an address', () => {
  expect(articleHead(library('https://example.org'))).toContain(
    '<link rel="alternate" type="application/atom+xml" href="https://example.org/feed.xml">',
  )
  expect(articleHead(library())).not.toContain('alternate')
  expect(articleHead(library('https://example.org/', false, false))).not.toContain('alternate')
})

describe('absolute addresses', () => {
  test('are left out where the site has none', () => {
    expect(articleHead(library())).not.toMatch(/canonical|og:url|mainEntityOfPage/)
  })

  test('stand in the canonical link, the preview and the data', () => {
    const read = library('https://example.org')
    const url = read.articles[0]?.record.url ?? ''
    const head = articleHead(read)
    expect(head).toContain(`<link rel="canonical" href="${url}">`)
    expect(head).toContain(`<meta property="og:url" content="${url}">`)
    expect(jsonLd(head).url).toBe(url)
  })

  test('are never given to the page that is not there', () => {
    const read = library('https://example.org')
    expect(headTags(notFoundPage(read), read)).not.toMatch(/canonical|og:url/)
  })
})

describe('search engines', () => {
  test('are let in', () => {
    expect(headOf(library(), (path) => path === '/')).not.toContain('noindex')
  })

  test('are kept out where the owner wants it, and from the page that is not there', () => {
    const read = library()
    expect(headOf(library(undefined, true), (path) => path === '/about/')).toContain(
      '<meta name="robots" content="noindex">',
    )
    expect(headTags(notFoundPage(read), read)).toContain('noindex')
  })
})

test('the policy forbids inline scripts and styles, and every other host', () => {
  expect(policyTag()).toContain(
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:;",
  )
  expect(policyTag()).toContain("require-trusted-types-for 'script'; trusted-types verbatim")
  expect(policyTag()).not.toContain('unsafe')
})
