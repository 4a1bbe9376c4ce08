/** Links in time that grows with what they are compared with, and not with its square: an article may hold one sentence again and again. */
import { expect, test } from 'vitest'
import { findSelection } from '../../../src/text/links/find-selection.ts'
import { knownQuotations, type Standing } from '../../../src/text/links/known-quotation.ts'
import { findPlaces } from '../../../src/text/links/places.ts'
import { describeSelection, describeSelections } from '../../../src/text/links/quote-selector.ts'
import { resolveLinks, type LinkSearch } from '../../../src/text/links/resolve-links.ts'

/** Squared, the least of these takes minutes; a busy machine takes some times the seconds that an idle one needs. */
const many = 10_000
const manyEqual = 20_000
const slowMachine = 60_000

const quote = (words: string, name = 'Ada Brook') => `“${words},” said ${name}, the mayor of the town. `

/** Quotations of sentences like `quote`, whose words end before the comma. */
function standings(sentences: readonly string[], ids = sentences.map((_, index) => `sentence${index}`)): Standing[] {
  const text = sentences.join('')
  let at = 0
  return sentences.map((sentence, index) => {
    const start = at + 1
    at += sentence.length
    const exact = sentence.slice(1, sentence.indexOf(',”'))
    const speaker = /said ([^,]*),/.exec(sentence)?.[1] ?? null
    return { id: ids[index] ?? '', article: 'a', exact, speaker, text, span: { start, end: start + exact.length } }
  })
}

function kinds(search: Pick<LinkSearch, 'known' | 'here'>): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { kind } of resolveLinks({ ...search, elsewhere: () => [] })) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

const equal = Array.from({ length: manyEqual }, () => quote('We rebuild the bridge before winter'))
const different = Array.from({ length: many }, (_, index) => quote(`We rebuild bridge number ${index} before winter`))

test(
  '20,000 equal sentences are told apart, or not, while one waits',
  () => {
    const ids = equal.map((_, index) => (index === 0 ? 'samesame22' : `samesame22-${index + 1}`))
    const here = standings(equal, ids)
    expect(kinds({ known: knownQuotations(here), here })).toEqual({ ambiguous: manyEqual })
  },
  slowMachine,
)

test(
  'and so they are after all of them were given to another speaker',
  () => {
    const known = knownQuotations(standings(equal))
    const now = standings(
      equal.map((sentence) => sentence.replace('Ada Brook', 'Ben Holt')),
      equal.map((_, index) => `now${index}`),
    )
    const { exact = 0 } = kinds({ known, here: now })
    expect(exact).toBe(0)
  },
  slowMachine,
)

test.each([
  ['stay as they were', (sentence: string) => sentence, 'exact'],
  ['get other words', (sentence: string) => sentence.replace('We', 'They'), 'changed'],
  ['get another speaker', (sentence: string) => sentence.replace('Ada Brook', 'Ben Holt'), 're-attributed'],
  ['get other marks', (sentence: string) => sentence.replaceAll(/[“”]/g, '"').replace(',"', ',”'), 'remarked'],
])(
  '10,000 published quotations that %s are found',
  (_, edit, kind) => {
    const known = knownQuotations(standings(different))
    const now = standings(
      different.map(edit),
      different.map((_sentence, index) => `now${index}`),
    )
    expect(kinds({ known, here: now })).toEqual({ [kind]: many })
  },
  slowMachine,
)

test(
  '10,000 published quotations that are gone are looked for in the text',
  () => {
    const known = knownQuotations(standings(different))
    const here = standings(['“Nobody,” said Ben Holt, who waits. '], ['now0'])
    expect(kinds({ known, here })).toEqual({ gone: many })
  },
  slowMachine,
)

test(
  'contexts of 20,000 equal places are those of each place alone',
  () => {
    const text = equal.join('')
    const spans = standings(equal).map(({ span }) => span)
    const all = describeSelections(text, spans)
    for (const place of [0, 7, manyEqual / 2, manyEqual - 1]) {
      const span = spans[place] ?? { start: 0, end: 0 }
      expect(all[place]).toEqual(describeSelection(text, span))
    }
  },
  slowMachine,
)

test(
  '10,000 words that begin alike are found in one walk through the text',
  () => {
    const words = standings(different).map(({ exact }) => exact)
    const found = findPlaces(different.join(''), words)
    expect(words.filter((exact) => found.get(exact)?.length !== 1)).toEqual([])
  },
  slowMachine,
)

test(
  'a selection is found among 20,000 places with the same words',
  () => {
    const text = `${equal.join('')}The end of it.`
    const start = text.lastIndexOf('bridge')
    const state = findSelection(text, describeSelection(text, { start, end: start + 'bridge'.length }))
    expect(state).toMatchObject({ kind: 'exact', span: { start } })
  },
  slowMachine,
)
