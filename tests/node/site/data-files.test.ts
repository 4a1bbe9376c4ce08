import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataFiles } from '../../../src/node/site/data-files.ts'
import { jsonArray } from '../../../src/text/exporting/json-array.ts'
import type { Library } from '../../../src/node/library/library-types.ts'
import type { ArticleRecord, QuotationRecord } from '../../../src/text/article.ts'
import { readFolder, writeFolder } from '../folder.ts'

const article =
  '“We rebuild the bridge,” said Ada Brook. “And then,” she said, “we rest.”\nIt was a so-called “plan.”\n'
const read = (site = {}, noindex = false) =>
  readFolder(
    writeFolder({ 'a.txt': article, 'b.txt': `${article}${article}` }),
    { site: { title: 'T', language: 'en', ...site }, noindex },
    '/',
  )

const contentOf = (library: Library, file: string) => [...(dataFiles(library).get(file)?.pieces() ?? [])].join('')
const articlesOf = (library: Library): ArticleRecord[] => JSON.parse(contentOf(library, 'data/articles.json'))
const quotationsOf = (library: Library): QuotationRecord[] => JSON.parse(contentOf(library, 'data/quotations.json'))

test('each record stands on a line of its own', () => {
  const lines = contentOf(read(), 'data/quotations.json').trimEnd().split('\n')
  expect([lines[0], lines.at(-1)]).toEqual(['[', ']'])
  for (const line of lines.slice(1, -1)) expect(() => JSON.parse(line.replace(/,$/, ''))).not.toThrow()
})

test('any records give an array of the same records', () => {
  const isSame = (records: unknown[]) => [...jsonArray(records)].join('').replace(/\n/g, '') === JSON.stringify(records)
  fc.assert(fc.property(fc.array(fc.json()), isSame))
})

test('every span holds the words that stand there', () => {
  const library = read()
  for (const { article: slug, spans, sentence, cue, nested, speaker } of quotationsOf(library)) {
    const text = library.articles.find(({ record }) => record.slug === slug)?.text ?? ''
    for (const span of [...spans, sentence, ...nested, ...(cue ? [cue] : []), ...(speaker ? [speaker.mention] : [])]) {
      expect(span.exact).toBe(text.slice(span.start, span.end))
    }
  }
})

test('ids are unique within an article', () => {
  const library = read()
  const keys = quotationsOf(library).map(({ article: slug, id }) => `${slug}#${id}`)
  expect(new Set(keys).size).toBe(keys.length)
})

test('an article counts its speech', () => {
  const library = read()
  for (const { slug, quotations } of articlesOf(library)) {
    expect(quotationsOf(library).filter((one) => one.article === slug && one.kind === 'speech')).toHaveLength(
      quotations,
    )
  }
})

describe('addresses', () => {
  test('are paths where the site has none', () => {
    const [first] = articlesOf(read())
    expect(first?.dataUrl).toBe(`/articles/${first?.slug}/page.json`)
  })

  test('are absolute where it has one', () => {
    const library = read({ url: 'https://example.org' })
    expect(articlesOf(library)[0]?.url).toMatch(/^https:\/\/example\.org\/articles\/[^/]+\/$/)
    expect(quotationsOf(library)[0]?.url).toMatch(/\/#q-[a-z2-7]{10}$/)
  })
})

describe('crawlers', () => {
  test('find a sitemap of every page where the site has an address', () => {
    const library = read({ url: 'https://example.org/' })
    expect(contentOf(library, 'sitemap.xml')).toContain(`<loc>${articlesOf(library)[0]?.url}</loc>`)
    expect(contentOf(library, 'robots.txt')).toContain('Sitemap: https://example.org/sitemap.xml')
  })

  test('find none without an address, nor where the site wants no index', () => {
    expect(dataFiles(read()).has('sitemap.xml')).toBe(false)
    expect(dataFiles(read({ url: 'https://example.org/' }, true)).has('sitemap.xml')).toBe(false)
  })

  test('may read every page, so that they see the tag that keeps them out', () => {
    expect(contentOf(read({}, true), 'robots.txt')).toBe('User-agent: *\nAllow: /\n')
  })
})
