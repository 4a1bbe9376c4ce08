/** Laws of links to quotations, over articles as the analysis reads them. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { quotationIds } from '../../src/node/library/quotation-ids.ts'
import { analyse } from '../../src/text/analyse.ts'
import { knownQuotation, linkFamily, standing, type Standing } from '../../src/text/links/known-quotation.ts'
import { openLink } from '../../src/text/links/open-link.ts'
import type { LinkState } from '../../src/text/links/link-state.ts'
import { resolveLinks } from '../../src/text/links/resolve-links.ts'
import type { QuotationRecord } from '../../src/text/article.ts'

function recordsOf(text: string): QuotationRecord[] {
  const analysis = analyse(text, { lang: 'en' })
  const ids = quotationIds(text, analysis)
  return analysis.quotations.map((quotation, index) => ({
    ...quotation,
    id: ids[index] ?? '',
    article: 'an-article',
    file: 'a.txt',
    url: '',
    speaker: quotation.speaker && { ...quotation.speaker, slug: null, corrected: false },
  }))
}

const standingsOf = (text: string): Standing[] => recordsOf(text).map((record) => standing(text, record))

/** What a later version of a text makes of the links of an earlier one. */
function statesOf(before: string, after: string): { known: readonly Standing[]; states: readonly LinkState[] } {
  const known = standingsOf(before)
  return {
    known,
    states: resolveLinks({ known: known.map(knownQuotation), here: standingsOf(after), elsewhere: () => [] }),
  }
}

/** The states of those links whose quotations stood between two places. */
const kindsWithin = (start: number, end: number, known: readonly Standing[], states: readonly LinkState[]) =>
  known.flatMap(({ span }, place) => (span.start >= start && span.end <= end ? [states[place]?.kind] : []))

const said = [
  'We did not order the strike.',
  'No comment.',
  'Élan is not enough',
  'polish the brass,',
  'It will rain on Monday',
]
const settings = [
  (words: string) => `“${words}” said Odo Farrant, the harbour minister.`,
  (words: string) => `“${words}” he said.`,
  (words: string) => `Ines Holt told the council: “${words}”`,
  (words: string) => `It was cold. “${words}”`,
]
const plain = ['It rained all day.', 'The quay was closed, as it had been in spring.', 'Nobody came.']

const quoting = fc.record({ words: fc.constantFrom(...said), setting: fc.constantFrom(...settings) })
const sentence = fc.oneof(quoting, fc.constantFrom(...plain))
const articles = fc.array(sentence, { minLength: 1, maxLength: 10 })
type Sentence = typeof sentence extends fc.Arbitrary<infer Value> ? Value : never

const textOf = (sentences: readonly Sentence[]) =>
  sentences.map((one) => (typeof one === 'string' ? one : one.setting(one.words))).join('\n')

test('a link to any quotation of any article opens exactly it, or offers all that nothing tells apart', () => {
  const opens = (sentences: Sentence[]) => {
    const text = textOf(sentences)
    const records = recordsOf(text)
    const { known, states } = statesOf(text, text)
    for (const [index, { id }] of known.entries()) {
      const twins = records.filter((record) => linkFamily(record.id) === linkFamily(id))
      const expected =
        twins.length === 1 ? { kind: 'exact', now: { id } } : { kind: 'ambiguous', among: { length: twins.length } }
      expect(states[index]).toMatchObject(expected)
      expect(openLink(id, records)).toMatchObject(
        twins.length === 1 ? { kind: 'exact', quotation: { id } } : { kind: 'ambiguous' },
      )
    }
  }
  fc.assert(fc.property(articles, opens), { numRuns: 150 })
})

/** Edits that a careless comparison would pass over, or take for another quotation. */
const edits: readonly ((words: string) => string)[] = [
  (words) => words.replace(/^./, (letter) => letter.toLowerCase()),
  (words) => words.replace(/^./, (letter) => letter.toUpperCase()),
  (words) => words.replace('not ', ''),
  (words) => words.replace(/[eÉ]/, (letter) => (letter === 'e' ? 'é' : 'E')),
  (words) => words.replace(/[.,]?$/, '!'),
  (words) => words.replace('a', 'o'),
  (words) => words.replace(' ', ' never '),
  () => 'No comment.',
]

test('after any edit of the quoted words a link never says exact', () => {
  const stays = (sentences: Sentence[], at: number, edit: (words: string) => string) => {
    const index = at % sentences.length
    const chosen = sentences[index]
    fc.pre(chosen !== undefined && typeof chosen !== 'string' && edit(chosen.words) !== chosen.words)
    const edited = sentences.map((one, place) =>
      place === index && typeof one !== 'string' ? { ...one, words: edit(one.words) } : one,
    )
    const start = textOf(sentences.slice(0, index)).length
    const end = textOf(sentences.slice(0, index + 1)).length
    const { known, states } = statesOf(textOf(sentences), textOf(edited))
    expect(kindsWithin(start, end, known, states)).not.toContain('exact')
  }
  fc.assert(fc.property(articles, fc.nat(9), fc.constantFrom(...edits), stays), { numRuns: 500 })
})

/** Where the lines equal to one and next to it, or to each other, begin once it is gone: any of them may be the one that went. */
function twinsOf(lines: readonly string[], index: number): number[] {
  const line = lines[index] ?? ''
  const isOther = (other: string) => other !== line
  const first = lines.slice(0, index).findLastIndex(isOther) + 1
  const next = lines.slice(index).findIndex(isOther)
  const twins = (next === -1 ? lines.length : index + next) - first - 1
  return Array.from({ length: twins }, (_, twin) => startOf(lines, first) + twin * (line.length + 1))
}

const startOf = (lines: readonly string[], index: number) =>
  lines.slice(0, index).reduce((sum, { length }) => sum + length + 1, 0)

test('after any sentence is deleted its quotations are called exact nowhere but in an equal sentence beside it', () => {
  const goes = (sentences: Sentence[], at: number) => {
    const lines = sentences.map((one) => textOf([one]))
    const index = at % lines.length
    const [start, twins] = [startOf(lines, index), twinsOf(lines, index)]
    const end = start + (lines[index] ?? '').length
    const { known, states } = statesOf(lines.join('\n'), lines.toSpliced(index, 1).join('\n'))
    for (const [place, { span, exact }] of known.entries()) {
      const state = states[place]
      if (span.start < start || span.end > end || state?.kind !== 'exact') continue
      expect(twins.map((twin) => twin + span.start - start)).toContain(state.now.span.start)
      expect(state.now.exact).toBe(exact)
    }
  }
  fc.assert(fc.property(articles, fc.nat(9), goes), { numRuns: 500 })
})
