/**
 * Ten thousand of each thing that a pass of the analysis compares. Where one is compared with all others this takes hours; a
 * test ends after ten minutes.
 */
import { expect, test } from 'vitest'
import { analyse } from '../../src/text/analyse.ts'

const n = 10_000
const syllables = ['ba', 'de', 'fi', 'go', 'lu', 'ma', 'ne', 'ri', 'so', 'tu']

/** A name for each number, in letters alone: “Bamane Golu”. */
function nameOf(number: number): string {
  const digits = String(number).padStart(5, '0').split('').map(Number)
  const [a = '', b = '', c = '', d = '', e = ''] = digits.map((digit) => syllables[digit] ?? '')
  const word = (letters: string) => letters.charAt(0).toUpperCase() + letters.slice(1)
  return `${word(a + b + c)} ${word(d + e)}`
}

const each = (make: (number: number) => string, joint: string) =>
  Array.from({ length: n }, (_, i) => make(i)).join(joint)
const oneQuotation = ' “We go,” said Ada Brook.'

test.each([
  ['marks that open', '“'.repeat(n), 0],
  ['marks that close', '”'.repeat(n), 0],
  ['straight marks without words', '" '.repeat(n), 0],
  ['apostrophes', `it's o'clock `.repeat(n), 0],
  ['equal quotations in a paragraph', '“We go,” said Ada Brook. '.repeat(n), n],
  ['equal quotations, a paragraph each', '“We go,” said Ada Brook.\n\n'.repeat(n), n],
  ['quotations within quotations', '“He said ‘go’ then.” '.repeat(n), n],
  ['words in marks that are no speech', 'the “open” door '.repeat(n), n],
  ['equal sentences', 'We went to the quay. '.repeat(n) + oneQuotation, 1],
  ['words of one sentence', 'and then she went '.repeat(n) + oneQuotation, 1],
  ['cues', 'said '.repeat(n) + oneQuotation, 1],
  ['cues with names', 'Ada Brook said that Bo Lindt said that '.repeat(n) + oneQuotation, 1],
  ['names', `${each((i) => `${nameOf(i)} went.`, ' ')} “We go,” he said.`, 1],
  ['speakers', each((i) => `“We go,” said ${nameOf(i)}.`, '\n\n'), n],
  ['pronouns', `Ada Brook came. ${'“We go,” she said. '.repeat(n)}`, n],
  ['descriptions', 'the mayor of Lissing said “we go”. '.repeat(n), n],
  ['bodies', `${each((i) => `The Ministry of ${nameOf(i)} came.`, ' ')} “We go,” the ministry said.`, 1],
  ['labels of one speaker', 'BROOK: We go.\n'.repeat(n) + oneQuotation, n + 1],
  ['labels of many', `${each((i) => `${nameOf(i).toUpperCase()}: We go.`, '\n')}\n${oneQuotation}`, n + 1],
])('%s', (_, text, quotations) => {
  expect(analyse(text, { lang: 'en' }).quotations).toHaveLength(quotations)
})
