import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributions } from './attributed.ts'

const pieces = [
  '“',
  '”',
  '"',
  '‘',
  ' said ',
  'Ann Marlow',
  'he',
  ', ',
  '.',
  ':',
  '—',
  '\n\n',
  ' the report ',
  'HALE: ',
  '’s ',
  ' told ',
]
const anyArticle = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 })), { maxLength: 60 })

/** Long enough to tell a slow rule from a quick one, short enough for every run. */
const many = 2000

describe('attribution of any text', () => {
  it('points into the text and names somebody', () => {
    fc.assert(
      fc.property(anyArticle, (words) => {
        const text = words.join('')
        for (const found of attributions(text)) {
          if (!found) continue
          expect(found.mention.start).toBeLessThan(found.mention.end)
          expect(found.mention.end).toBeLessThanOrEqual(text.length)
          expect(found.name).not.toBe('')
        }
      }),
    )
  })

  it('takes a sign by itself for nobody’s name', () => {
    expect(attributions('‘A’ - @ said “yes.”').map((found) => found?.name)).not.toContain('')
  })

  it.each([
    ['names without an end', 'Ann Marlow '.repeat(many)],
    ['possessors of possessors', 'Hale’s '.repeat(many)],
    ['different people of one first name', Array.from({ length: many }, (_, at) => `Ann Hale${at} said`).join(' ')],
    ['a word without an end', 'ing'.repeat(many * 10)],
    ['pronouns without an end', 'They said it. He told her. '.repeat(many)],
  ])('is quick with %s', (_, text) => {
    const start = performance.now()
    attributions(`${text} “Stay.”`)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
