import { describe, expect, test } from 'vitest'
import { readYaml } from '../../../src/node/yaml/read-yaml.ts'

function read(source: string) {
  const written = readYaml(source)
  if ('mistakes' in written) throw new Error(written.mistakes.map(({ what }) => what).join())
  return written
}

const mistakes = (source: string, nameOf?: (key: string) => string) => {
  const written = readYaml(source, nameOf)
  return 'mistakes' in written ? written.mistakes.map(({ line, column, what }) => `${line}:${column} ${what}`) : []
}

describe('places', () => {
  const { placeOf } = read('hide:\n  - Ann\n  - [Bo]\nrename:\n')
  test.each([
    [['hide'], 'key', '1:1'],
    [['hide'], 'value', '2:3'],
    [['hide', 0], 'value', '2:5'],
    [['hide', 1, 0], 'value', '3:6'],
    [['rename'], 'key', '4:1'],
  ] as const)('%j has its %s in %s', (path, part, place) => {
    const { line, column } = placeOf(path, part)
    expect(`${line}:${column}`).toBe(place)
  })

  test('what is not there has the place of what should hold it', () => {
    expect(placeOf(['hide', 7, 'x'])).toEqual({ line: 2, column: 3 })
  })

  test('a file without a line has a first one', () => {
    expect(read('').placeOf([])).toEqual({ line: 1, column: 1 })
  })
})

test('values stay words, and nothing is nothing', () => {
  expect(read('[2014, no, 0x1F, 2011-06-14]').value).toEqual(['2014', 'no', '0x1F', '2011-06-14'])
  expect(read('- null\n- ~\n-\n- "null"\n- ""').value).toEqual([null, null, null, 'null', ''])
})

test('a reference to another value is neither words nor nothing', () => {
  expect(read('- &a x\n- *a').value).toEqual(['x', expect.any(Symbol)])
})

test('a key that stands twice once its capitals are folded is a mistake at the second place', () => {
  expect(mistakes('title: A\nTitle: B')).toEqual([])
  expect(mistakes('title: A\nTitle: B', (key) => key.toLowerCase())).toEqual(['2:1 the key "title" is given twice'])
})

test.each([
  ['open brackets', '['.repeat(100_000)],
  ['pairs of brackets', `${'['.repeat(3000)}${']'.repeat(3000)}`],
  ['braces', '{a: '.repeat(50_000)],
  ['lists in one line', `${'- '.repeat(50_000)}a`],
  ['keys of keys', `${'? '.repeat(50_000)}a`],
  ['lines that are ever further in', Array.from({ length: 500 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
])('%s without end are told in a plain line', (_, source) => {
  const [mistake, ...others] = mistakes(source)
  expect(mistake).toMatch(/^\d+:\d+ this is too deeply nested$/)
  expect(others).toEqual([])
})

test('twenty levels are not too deep', () => {
  expect(mistakes(`${'['.repeat(20)}${']'.repeat(20)}`)).toEqual([])
})
