import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { divideFrontMatter, nothingGiven } from '../../../src/node/reading/front-matter.ts'

const divide = (...lines: string[]) => divideFrontMatter(['---', ...lines, '---', 'The body.'].join('\n'))
const given = (...lines: string[]) => divide(...lines).given
const places = (...lines: string[]) =>
  divide(...lines).findings.map(({ severity, line, column }) => `${severity} ${line}:${column}`)

test('facts are read and the block is cut off', () => {
  const { given: facts, body } = divide('title: "One: two"', 'date: 2014-03-02', 'outlet: The Courier')
  expect(facts).toMatchObject({ title: 'One: two', date: '2014-03-02', outlet: 'The Courier' })
  expect(body).toBe('The body.')
})

test('values that YAML would turn into something else stay words', () => {
  expect(given('title: 2014', 'author: no', 'outlet: 0x1F')).toMatchObject({
    title: '2014',
    author: 'no',
    outlet: '0x1F',
  })
})

test('several authors are joined', () => {
  expect(given('author: [Ada Brook, Lee Moss]').author).toBe('Ada Brook; Lee Moss')
})

test('a block that does not parse is refused at its line and column', () => {
  expect(places('title: [unclosed')).toEqual(['refused 2:17'])
})

test('a block that is no list of keys is refused', () => {
  expect(places('just a sentence')).toEqual(['refused 2:1'])
})

test('an address that could run a script is left out with a warning at its place', () => {
  expect(given('url: javascript:alert(1)').url).toBeNull()
  expect(places('title: Fine', 'url: javascript:alert(1)')).toEqual(['warning 3:6'])
})

test('an address with a password is left out, and the password is not told', () => {
  const { given: facts, findings } = divide('url: https://ada:secret@example.org/a')
  expect(facts.url).toBeNull()
  expect(findings).toMatchObject([{ severity: 'warning', what: '"url" cannot be used and is left out' }])
  expect(JSON.stringify(findings)).not.toContain('secret')
})

test('what YAML makes of a mistake is told in plain words', () => {
  const [bracket] = divide('title: [unclosed').findings
  expect(bracket?.what).toMatch(/^the front matter does not parse: a bracket is not closed/)
  const [mark] = divide('title: "unclosed').findings
  expect(mark?.what).toBe('the front matter does not parse: something is missing here')
})

test.each(['2011-02-29', '2011-13', 'June', '0012-01-01'])('"%s" is no calendar date', (date) => {
  expect(given(`date: "${date}"`).date).toBeNull()
  expect(places(`date: "${date}"`)).toHaveLength(1)
})

test('a month and a year are dates', () => {
  expect(given('date: 2012-06').date).toBe('2012-06')
  expect(given('date: 2012').date).toBe('2012')
})

test('a rule at the top without a second one is text', () => {
  expect(divideFrontMatter('---\nA text.\n').body).toBe('---\nA text.\n')
})

test('an empty block gives nothing', () => {
  expect(divideFrontMatter('---\n---\nBody')).toEqual({ given: nothingGiven, body: 'Body', findings: [] })
})

test('keys named like parts of an object are harmless', () => {
  expect(given('__proto__: {title: Stolen}', 'constructor: x', 'title: Own').title).toBe('Own')
})

test('an alias that would unfold without end is no danger', () => {
  const layers = Array.from({ length: 30 }, (_, index) => `l${index + 1}: &l${index + 1} [*l${index}, *l${index}]`)
  expect(given('l0: &l0 [x]', ...layers, 'title: Here').title).toBe('Here')
})

const yamlSigns = `:-[]{}&*!|>\n '"#%@,?a`

test('nothing throws, and the body is the end of the text', () => {
  const endsWithBody = (block: string) =>
    `---\n${block}\n---\nBody`.endsWith(divideFrontMatter(`---\n${block}\n---\nBody`).body)
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...yamlSigns.split('')) })), endsWithBody),
  )
})

test('a key that is not known is warned about at its place', () => {
  expect(places('title: Fine', 'authour: Ada Brook')).toEqual(['warning 3:1'])
})

test('keys are known in capitals too', () => {
  expect(given('Title: Fine', 'Draft: true')).toMatchObject({ title: 'Fine', draft: true })
})

test('a draft is kept back unless its draft key plainly says no', () => {
  expect(given('draft: 1').draft).toBe(true)
  expect(given('draft: maybe').draft).toBe(true)
  expect(given('draft: false').draft).toBe(false)
})

test('nothing in the words of YAML is no outlet', () => {
  expect(given('outlet: null').outlet).toBeNull()
  expect(given('outlet: "null"').outlet).toBe('null')
})

test('front matter that never ends is refused', () => {
  const { findings } = divideFrontMatter('---\ntitle: Fine\nThe body.')
  expect(findings.map(({ severity, line }) => `${severity} ${line}`)).toEqual(['refused 1'])
})

test('front matter that is nested without end is refused at its place', () => {
  const { findings } = divide('title: Fine', `author: ${'['.repeat(100_000)}`)
  expect(findings).toMatchObject([
    { severity: 'refused', line: 3, what: 'the front matter does not parse: this is too deeply nested' },
  ])
})

test('a fact that stands twice, in small letters and in capitals, is refused', () => {
  expect(places('title: One', 'Title: Two')).toEqual(['refused 3:1'])
})
