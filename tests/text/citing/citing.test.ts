import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { citeBibtex } from '../../../src/text/citing/bibtex.ts'
import type { Cited } from '../../../src/text/citing/cited.ts'
import { citeCsl } from '../../../src/text/citing/csl.ts'
import { citeHtml, citeMarkdown, citeSentence } from '../../../src/text/citing/in-words.ts'
import { citeRis } from '../../../src/text/citing/ris.ts'
import { leavingWords } from '../../../src/text/words/en/leaving.ts'
import { awkwardWords, given, sample, saying } from '../../support/cited-quotations.ts'

/** The one record that citation-js finds. */
function parsed(text: string): Record<string, unknown> {
  const [record, ...others] = plugins.input.chain(text, { generateGraph: false })
  expect(others).toEqual([])
  return record ?? {}
}

const unknown: Cited = {
  ...sample,
  quotation: { ...sample.quotation, speaker: null },
  article: { ...sample.article, outlet: null, date: null, author: null },
}

describe('as a sentence', () => {
  test('words, speaker, title, outlet, date and link stand together, and what is derived says so', () => {
    expect(citeSentence(sample, leavingWords.citing)).toBe(
      '“The fog has no timetable,” … “Neither have I.” — Hanna Brisk, The ferry to Orrin was late again (derived), Orrin Echo, 3 June 2014, https://example.org/articles/late-ferry-abcd/#q-fogfogfog2',
    )
  })

  test('what is unknown is left out', () => {
    expect(citeSentence(unknown, leavingWords.citing)).toMatch(
      /“Neither have I\.” — The ferry to .* \(derived\), https:/,
    )
  })
})

describe('as Markdown and HTML', () => {
  const hostile: Cited = {
    ...sample,
    quotation: saying('*a* <b>[c](d)</b> & `e`'),
    article: { ...sample.article, title: given('1_2_3 "quoted"') },
  }

  test('words are text in Markdown', () => {
    expect(citeMarkdown(hostile, leavingWords.citing)).toBe(
      '“\\*a\\* \\<b\\>\\[c\\](d)\\</b\\> \\& \\`e\\`” — Hanna Brisk, *1\\_2\\_3 "quoted"*, Orrin Echo, 3 June 2014, <https://example.org/articles/late-ferry-abcd/#q-fogfogfog2>',
    )
  })

  test('a path without a host is a link all the same', () => {
    expect(citeMarkdown({ ...sample, link: '/articles/a/#q-b' }, leavingWords.citing)).toContain(
      '[/articles/a/\\#q-b](</articles/a/#q-b>)',
    )
  })

  test('words are text in HTML, and the title is a work', () => {
    const html = citeHtml(hostile, leavingWords.citing)
    expect(html).toContain('“*a* &lt;b&gt;[c](d)&lt;/b&gt; &amp; `e`”')
    expect(html).toContain('<cite>1_2_3 &quot;quoted&quot;</cite>')
    expect(html.match(/<\w+/g)).toEqual(['<p', '<cite', '<a'])
  })
})

const formats = [
  ['BibTeX', citeBibtex],
  ['RIS', citeRis],
] as const

describe.each(formats)('as %s, read by citation-js', (_name, cite) => {
  const read = (cited: Cited) => parsed(cite(cited, leavingWords.citing))

  test('everything that is known arrives', () => {
    const record = read(sample)
    expect(JSON.stringify(record['author'])).toContain('Ivo Tarn')
    expect(record).toMatchObject({
      type: expect.stringMatching(/^article/),
      title: 'The ferry to Orrin was late again',
      'container-title': 'Orrin Echo',
      issued: { 'date-parts': [[2014, 6, 3]] },
      URL: sample.link,
      note: '“The fog has no timetable,” … “Neither have I.” — Hanna Brisk. Certainty 0.97. Derived, not given: title.',
    })
  })

  test('what is unknown is left out, and nobody is made the speaker', () => {
    const record = read(unknown)
    expect(['author', 'issued', 'container-title'].filter((key) => key in record)).toEqual([])
    expect(record['note']).toContain('no speaker named')
  })

  test('a month without a day stays one', () => {
    const { issued } = read({ ...sample, article: { ...sample.article, date: given('2014-06') } })
    expect(issued).toEqual({ 'date-parts': [[2014, 6]] })
  })

  test('any words arrive as they are', () => {
    const arrives = (words: string, title: string) => {
      const record = read({ ...sample, quotation: saying(words), article: { ...sample.article, title: given(title) } })
      expect([record['title'], record['note']]).toEqual([title, `“${words}” — Hanna Brisk. Certainty 0.97.`])
    }
    fc.assert(fc.property(awkwardWords, awkwardWords, arrives))
  })
})

describe('several authors are kept apart', () => {
  const authors = ['Ada Brook', 'Flint, Cora', 'Test and Examine Center', 'Ludwig van der Tolve']
  const several: Cited = { ...sample, article: { ...sample.article, author: given(authors.join('; ')), authors } }

  test.each(formats)('in %s', (_name, cite) => {
    const record = parsed(cite(several, leavingWords.citing))
    expect(record['author']).toHaveLength(4)
    const names = JSON.stringify(record['author'])
    expect(names).toMatch(/"family":"Flint"/)
    expect(names).toMatch(/Ada Brook.*Test and Examine Center.*Ludwig van der Tolve/)
  })

  test('in BibTeX by "and", bodies in braces, in RIS one a line', () => {
    expect(citeBibtex(several, leavingWords.citing)).toContain(
      'author = {{Ada Brook} and Flint, Cora and {Test and Examine Center} and {Ludwig van der Tolve}}',
    )
    expect(citeRis(several, leavingWords.citing).match(/^AU {2}- .*$/gm)).toHaveLength(4)
  })

  test('in CSL-JSON, a family name that stands first by itself', () => {
    expect(citeCsl(several, leavingWords.citing).author?.slice(0, 2)).toEqual([
      { literal: 'Ada Brook' },
      { family: 'Flint', given: 'Cora' },
    ])
  })
})

test('CSL-JSON holds the same, and a byline is not taken apart', () => {
  expect(citeCsl(sample, leavingWords.citing)).toMatchObject({
    type: 'article-newspaper',
    author: [{ literal: 'Ivo Tarn' }],
    issued: { 'date-parts': [[2014, 6, 3]] },
    URL: sample.link,
  })
  expect(citeCsl(unknown, leavingWords.citing)).not.toHaveProperty('issued')
})
