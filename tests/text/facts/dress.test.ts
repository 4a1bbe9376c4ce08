/** The same article in another dress has the same title, byline and date. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { deriveAuthor } from '../../../src/text/facts/derive-author.ts'
import { deriveDate } from '../../../src/text/facts/derive-date.ts'
import { deriveTitle } from '../../../src/text/facts/derive-title.ts'

const headlines = [
  'Mayor promises to rebuild the old bridge by autumn',
  'Ferry crews to strike over night shifts',
  'Bridge has failed, says mayor',
  'COUNCIL VOTES TO SELL TWO FERRIES',
  'Will the Ferry Ever Run Again?',
  'And then the ferry ran…',
  'Nobody came.',
  'Report of the inquiry into the moving of the middle pier of the Korvath bridge and the storm of last winter',
]
const paragraphs = [
  'The old bridge at Korvath will be rebuilt before the first frost, the mayor of Merrin said on Sunday, ending weeks of doubt about the money and about the weather.',
  '“We will have it open by the end of October,” said Cora Flint, the mayor. “I have the signature on my desk.”',
  'The council of the lower town was told of it by letter, and it has not answered. A member who did not want to be named called the plan a dream, and another one left the room.',
  'Nobody minded the rain.',
]

function wrap(words: string, width: number, indent: string): string {
  const lines: string[] = ['']
  for (const word of words.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.map((line) => indent + line).join('\n')
}

const dress = fc.record({
  headline: fc.constantFrom(...headlines),
  lead: fc.integer({ min: 60, max: 300 }),
  width: fc.oneof(fc.integer({ min: 50, max: 90 }), fc.constant(100_000)),
  indent: fc.constantFrom('', '    ', '\t'),
  under: fc.constantFrom('\n\n', '\n\n\n', '\n'),
  between: fc.constantFrom('\n\n', '\n\n\n'),
})

test('whatever its width, its indent, its empty lines and its lead', () => {
  fc.assert(
    fc.property(dress, ({ headline, lead, width, indent, under, between }) => {
      const first = `${paragraphs
        .join(' ')
        .slice(0, lead)
        .replace(/\s+\S*$/, '')}.`
      const body = [first, ...paragraphs].map((words) => wrap(words, width, indent)).join(between)
      const head = `${wrap(headline, width, indent)}\n${indent}By Ada Brook and Lee Moss\n${indent}5 March 2031`
      const text = `${head}${under}${body}`
      const derived = deriveTitle(text)
      expect(derived?.title).toBe(headline)
      expect(deriveAuthor(text)?.names).toEqual(['Ada Brook', 'Lee Moss'])
      expect(deriveDate({ text, file: 'a.txt', headline: derived?.headline ?? null })).toBe('2031-03-05')
      // Without byline and date, above paragraphs that stand apart.
      const alone = `${wrap(headline, width, indent)}${between}${body}`
      expect(deriveTitle(alone)?.title).toBe(headline)
    }),
    { numRuns: 400 },
  )
})
