import { describe, expect, test } from 'vitest'
import { dataFiles } from '../../../src/node/site/data-files.ts'
import { headTags } from '../../../src/node/site/head.ts'
import type { Library } from '../../../src/node/library/library-types.ts'
import { makePages } from '../../../src/node/site/pages.ts'
import { readFolder, writeFolder } from '../folder.ts'

const url = 'https://example.org/'
const text = '“We rebuild <the> bridge,” said Ada Brook. She added: “It is for the boats.” It was a so-called “plan.”\n'
const read = (options = {}) =>
  readFolder(writeFolder({ 'a.txt': `---\ntitle: Bridge\noutlet: Echo\n---\n${text}` }), {
    site: { title: 'T', language: 'en', url },
    ...options,
  })
const pagesOf = (library: Library) =>
  [...makePages(library).values()].map((make) => make()).filter((page) => page.kind === 'quotation')
const headsOf = (library: Library) => pagesOf(library).map((page) => headTags(page, library))

/** The value of a JSON-LD block, read as a crawler reads it. */
const jsonLd = (head = '') => JSON.parse(/<script type="application\/ld\+json">([^<]*)<\/script>/.exec(head)?.[1] ?? '')

describe('the page of a quotation', () => {
  test('has the words in its title and description, and what they are from', () => {
    expect(pagesOf(read())[0]).toMatchObject({
      title: '“We rebuild <the> bridge,” — Ada Brook – T',
      description: '“We rebuild <the> bridge,” — Ada Brook, Bridge, Echo',
    })
  })

  test('is for what somebody said, not for other words in marks', () => {
    expect(pagesOf(read()).map(({ quotation }) => quotation.kind)).toEqual(['speech', 'speech'])
  })

  test('leads search engines to the article, and previews to itself', () => {
    const library = read()
    const [head = ''] = headsOf(library)
    const { slug } = library.articles[0]?.record ?? {}
    const { id } = library.articles[0]?.quotations[0] ?? {}
    expect(head).toContain(`<link rel="canonical" href="${url}articles/${slug}/">`)
    expect(head).toContain(`<meta property="og:url" content="${url}articles/${slug}/q/${id}/">`)
    expect(head).toContain('<meta property="og:title" content="“We rebuild &lt;the&gt; bridge,” — Ada Brook">')
    expect([...(dataFiles(library).get('sitemap.xml')?.pieces() ?? [])].join('')).not.toContain('/q/')
  })

  test('is left out where the owner wants none, and in a library of thousands', () => {
    expect(pagesOf(read({ quotePages: false }))).toEqual([])
    const many = '“We rebuild the bridge,” said Ada Brook. '
    const library = readFolder(writeFolder({ 'a.txt': many.repeat(2001) }))
    expect(library.quotePages).toBe(false)
  })
})

describe('data for machines', () => {
  const speakers = (parts: readonly { spokenByCharacter?: { name: string } }[]) =>
    parts.map(({ spokenByCharacter }) => spokenByCharacter?.name)

  test('name a speaker whom the text names, and nobody who is inferred', () => {
    const library = read()
    expect(library.articles[0]?.quotations.map(({ speaker }) => speaker?.basis)).toEqual([
      'named',
      'pronoun',
      undefined,
    ])
    expect(speakers(headsOf(library).map(jsonLd))).toEqual(['Ada Brook', undefined])
    const article = [...makePages(library).values()].map((make) => make()).find(({ kind }) => kind === 'article')
    if (article === undefined) throw new Error('no article')
    expect(speakers(jsonLd(headTags(article, library)).hasPart)).toEqual(['Ada Brook', undefined])
  })

  test('say of a quotation what it is part of', () => {
    expect(jsonLd(headsOf(read())[0])).toMatchObject({
      '@type': 'Quotation',
      text: 'We rebuild <the> bridge,',
      isPartOf: { '@type': 'NewsArticle', headline: 'Bridge', publisher: { name: 'Echo' } },
    })
  })
})
