import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { divideFrontMatter } from '../../../src/node/reading/front-matter.ts'
import { nothingGiven } from '../../../src/node/reading/matter-facts.ts'

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
  expect(bracket?.what).toMatch(/^the front matter cannot be read: a bracket is not closed/)
  const [mark] = divide('title: "unclosed').findings
  expect(mark?.what).toBe('the front matter cannot be read: something is missing here')
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
  expect(divideFrontMatter('---\n---\nBody')).toMatchObject({ given: nothingGiven, body: 'Body', findings: [] })
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

test('a key that is not known is kept for the one line that tells of all of them', () => {
  const { findings, unusedKeys } = divide('title: Fine', 'authour: Ada Brook', 'Reporter ID: 4')
  expect(findings).toEqual([])
  expect(unusedKeys).toEqual([
    { key: 'authour', line: 3, column: 1 },
    { key: 'Reporter ID', line: 4, column: 1 },
  ])
})

test.each([
  'tags: [bridge]',
  'description: Of a bridge',
  'aliases:\n  - Old bridge',
  'created: 2031-03-03',
  'word_count: 80',
])('%j is known and not used, without a word', (line) => {
  expect(divide('title: Fine', ...line.split('\n'))).toMatchObject({ findings: [], unusedKeys: [] })
})

test.each([
  ['title: Re: the bridge: a manifesto', 'Re: the bridge: a manifesto'],
  ['title: Bus route #3 to close for the winter', 'Bus route #3 to close for the winter'],
  ['title: Ward # 3 votes', 'Ward # 3 votes'],
  ['title: Bus route #3: what now?', 'Bus route #3: what now?'],
  ['title: "We will stop it," says mayor', '"We will stop it," says mayor'],
  ["title: 'Tis the season: it's cold", "'Tis the season: it's cold"],
  ['title: [Updated] The bridge', '[Updated] The bridge'],
  ['title: @home in Merrin', '@home in Merrin'],
  ['title: *Star* wins', '*Star* wins'],
  ['title: What now:', 'What now:'],
  ['title: "Quoted" # a comment', 'Quoted'],
  ['title: Folded:\n  over lines', null],
  ['title: >-\n  Folded: over\n  lines', 'Folded: over lines'],
  ['title: Über: die Brücke', 'Über: die Brücke'],
])('%j is the title %j', (line, title) => {
  expect(given(...line.split('\n')).title).toBe(title)
})

test('a comment below or beside other facts stays one', () => {
  const facts = given('# a note', 'author: Ada Brook # the editor', 'date: 2031-03-03 # checked', 'draft: false # done')
  expect(facts).toMatchObject({ author: 'Ada Brook', date: '2031-03-03', draft: false })
})

test('a line that YAML would misread moves no mistake below it', () => {
  expect(places('title: Re: a bridge', 'author: [unclosed')).toEqual(['refused 3:18'])
})

test.each([
  ['headline: Fine', { title: 'Fine' }],
  ['Byline: By Ada Brook', { author: 'Ada Brook' }],
  ['authors: [Ada Brook, Lee Moss]', { author: 'Ada Brook; Lee Moss' }],
  ['publication: The Courier', { outlet: 'The Courier' }],
  ['publisher: The Courier', { outlet: 'The Courier' }],
  ['source: The Courier', { outlet: 'The Courier', url: null }],
  ['source: https://example.org/a', { outlet: null, url: 'https://example.org/a' }],
  ['site: https://example.org/', { outlet: null, url: 'https://example.org/' }],
  ['link: https://example.org/a', { url: 'https://example.org/a' }],
  ['language: English', { lang: 'en' }],
  ['language: Deutsch', { lang: 'de' }],
  ['language: pt-br', { lang: 'pt-BR' }],
  ['section: Politics', { section: 'Politics' }],
  ['category: Politics', { section: 'Politics' }],
  ['categories: [Politics, Town]', { section: 'Politics' }],
  ['Publication date: 2031-03-03', { date: '2031-03-03' }],
  ['pubDate: 2031-03-03', { date: '2031-03-03' }],
  ['published_at: 2031-03-03T09:00:00Z', { date: '2031-03-03' }],
  ['created: 2031-03-03', { date: null }],
  ['published: true', { date: null, draft: false }],
  ['published: false', { draft: true }],
])('%j is known by another name', (line, facts) => {
  expect(divide(line)).toMatchObject({ given: facts, findings: [], unusedKeys: [] })
})

test('the clipper of Obsidian is read: source, published, and authors that are links', () => {
  const clipped = divide(
    'title: "The old bridge"',
    'source: "https://example.org/bridge"',
    'author:',
    '  - "[[Ada Brook]]"',
    '  - "[[people/Lee Moss|Lee]]"',
    'published: 2031-03-02',
    'created: 2031-03-09',
    'description: "Of: a bridge"',
    'tags:',
    '  - "clippings"',
  )
  expect(clipped).toMatchObject({ findings: [], unusedKeys: [] })
  expect(clipped.given).toMatchObject({
    title: 'The old bridge',
    url: 'https://example.org/bridge',
    author: 'Ada Brook; Lee Moss',
    date: '2031-03-02',
  })
})

test('links without quotation marks, and those of Markdown, are the names that they show', () => {
  expect(given('author: [[Ada Brook]]').author).toBe('Ada Brook')
  expect(given('author: [Ada Brook](https://example.org/ada)').author).toBe('Ada Brook')
})

test('an author with an address is the name', () => {
  expect(given('author:', '  name: Ada Brook', '  email: ada@example.org').author).toBe('Ada Brook')
  expect(places('author: { email: ada@example.org }')).toEqual(['warning 2:9'])
})

test('of two keys of one fact the first that can be used counts', () => {
  expect(given('headline: Two', 'title: One')).toMatchObject({ title: 'One' })
  expect(divide('published: soon', 'date: 2031')).toMatchObject({ given: { date: '2031' }, findings: [] })
})

describe('TOML', () => {
  const toml = (...lines: string[]) => divideFrontMatter(['+++', ...lines, '+++', 'The body.'].join('\n'))

  test('facts are read and the block is cut off', () => {
    const { given: facts, body } = toml(
      'title = "One: two #3"',
      'date = 2031-03-03T09:00:00Z',
      'authors = ["Ada Brook", "Lee Moss"]',
      'draft = false',
    )
    expect(facts).toMatchObject({
      title: 'One: two #3',
      date: '2031-03-03',
      author: 'Ada Brook; Lee Moss',
      draft: false,
    })
    expect(body).toBe('The body.')
  })

  test('a day, and a number where words are meant', () => {
    expect(toml('date = 2031-03-03', 'title = 2014').given).toMatchObject({ date: '2031-03-03', title: '2014' })
  })

  test('a draft is kept back', () => {
    expect(toml('draft = true').given.draft).toBe(true)
  })

  test('tables are no facts, and no harm', () => {
    expect(toml('title = "Fine"', '[params]', 'x = 1', '[__proto__]', 'title = "Stolen"').given.title).toBe('Fine')
  })

  test('keys that are not known are told with their place', () => {
    expect(toml('title = "Fine"', 'authour = "Ada"').unusedKeys).toEqual([{ key: 'authour', line: 3, column: 1 }])
  })

  test('what does not parse is refused at its place', () => {
    const { findings } = toml('title = "Fine"', 'author = Ada')
    expect(findings).toMatchObject([{ severity: 'refused', line: 3, what: 'the front matter cannot be read' }])
  })

  test('a block that never ends is refused, and a text that begins with three signs is text', () => {
    expect(divideFrontMatter('+++\ntitle = "Fine"\nBody').findings).toMatchObject([{ severity: 'refused', line: 1 }])
    expect(divideFrontMatter('+++\nNews in brief\n').body).toBe('+++\nNews in brief\n')
  })

  test('nothing throws', () => {
    fc.assert(fc.property(fc.string(), (block) => divideFrontMatter(`+++\n${block}\n+++\nBody`).body.endsWith('Body')))
  })
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
    { severity: 'refused', line: 3, what: 'the front matter cannot be read: this is too deeply nested' },
  ])
})

test('a fact that stands twice, in small letters and in capitals, is refused', () => {
  expect(places('title: One', 'Title: Two')).toEqual(['refused 3:1'])
})
