/** Queries that nobody means: through the index as a site holds it, against the plain filter. */
import { describe, expect, test } from 'vitest'
import { fold } from '../../../../src/text/filter/fold.ts'
import { findRows } from '../../../../src/text/filter/index/find.ts'
import { hintsFrom } from '../../../../src/text/filter/index/hints.ts'
import { usualSizes } from '../../../../src/text/filter/index/write-index.ts'
import { filterArticles, filterQuotations } from '../../../../src/text/filter/match.ts'
import { everything, scopes, type View } from '../../../../src/text/filter/view.ts'
import { generatedDocuments } from '../../../support/generated-library.ts'
import { memoryIndex } from '../../../support/memory-index.ts'

const documents = [...generatedDocuments(20)]
const index = memoryIndex(documents, usualSizes)

const longest = 10_000
const long = (text: string) => text.repeat(Math.ceil(longest / text.length)).slice(0, longest)
const wordsOf = (text: string) => [...new Set(text.split(/[^\p{L}]+/u).filter((word) => word.length > 3))]
const text = documents[7]?.text ?? ''
const kept = `${documents[7]?.row.title.value ?? ''} ${text}`.split(/[^\p{L}]+/u).map(fold)
const every = wordsOf(documents.map((document) => document.text).join(' '))

const queries: Readonly<Record<string, string>> = {
  nothing: '',
  'white space': ' \t\n\u3000\u00a0 ',
  'an open quotation mark': '"the river',
  'a closing quotation mark': 'the river”',
  'quotation marks within each other': '"the «river “of" the» stones”',
  'ten thousand quotation marks': long('"'),
  'quotation marks of every shape': long('“”„«»‹›‘’「」\'"'),
  'only stop words': 'the of and to a in',
  'a phrase of stop words': '"of the"',
  'only punctuation': '.,;:!?…()[]{}/\\|&%$#@*+=<>~^`',
  'ten thousand dashes': long('-'),
  'dashes and nothing': '- -- --- – —',
  'operators without values': 'by: title: outlet: after: before: -by:',
  'operators of operators': long('by:title:'),
  'dates that are none': 'after:2011-99 before:0000 after:9999-99-99',
  'an emoji': '👩‍👩‍👧‍👦 🏳️‍🌈',
  'emoji without end': long('👩‍👩‍👧‍👦'),
  'half a character': '\ud83d river \udc69',
  'a mark on nothing': '\u0301 \u20dd',
  'marks without end': 'e' + long('\u0301'),
  'right to left': 'النهر "قال الوزير" -כבר',
  'turned writing': '\u202eriver\u202c \u2066the\u2069',
  'names of every object': '__proto__ constructor toString hasOwnProperty valueOf',
  'operators named after objects': 'constructor:x __proto__:y toString:z',
  'signs of regular expressions': '(.*)+ [a-z]{1,9} ^the$ \\b\\w+ (?=x) a|b',
  'an expression that would run for ever': '(a+)+$' + long('a'),
  'zeros and controls': '\0 \u0001 \ufeff \u2028 \ufffd',
  'one long word': long('a'),
  'one long run': long("d'"),
  'one long phrase': `"${long('the ')}"`,
  'characters without spaces': long('水'),
  'the words of one article': wordsOf(text).join(' ').slice(0, longest),
  'ten thousand characters of distinct words': every.join(' ').slice(0, longest),
  'distinct words left out': every
    .map((word) => `-${word}`)
    .join(' ')
    .slice(0, longest),
  'most words left out, those of one article kept': every
    .filter((word) => !kept.some((known) => known.startsWith(fold(word))))
    .slice(0, 700)
    .map((word) => `-${word}`)
    .join(' '),
}

describe.each(Object.entries(queries))('%s', (_, q) => {
  test.each(scopes)('is answered as the plain filter answers it: %s', async (scope) => {
    const view: View = { ...everything, q, scope }
    const found = await findRows(index, 'articles', view)
    const plain = filterArticles(documents, view)
    expect(Array.from(found.rows, (article) => documents[article]?.row.slug)).toEqual(
      plain.hits.map(({ row }) => row.slug),
    )
    expect(await found.matches()).toBe(plain.matches)
    expect(await found.facets()).toEqual(plain.facets)
  })

  test('is answered among the quotations, and can be helped with', async () => {
    const view: View = { ...everything, q }
    const found = await findRows(index, 'quotations', view)
    expect(found.rows).toHaveLength(filterQuotations(documents, view).total)
    expect((await hintsFrom(index, 'articles', view)).length).toBeLessThanOrEqual(12)
  })
})

test.each(['the words of one article', 'most words left out, those of one article kept'])(
  'more words than are looked up at a time find their article: %s',
  async (name) => {
    const found = await findRows(index, 'articles', { ...everything, q: queries[name] ?? '' })
    expect([...found.rows]).toContain(7)
  },
)
