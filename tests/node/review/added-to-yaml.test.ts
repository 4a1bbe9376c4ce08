import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { addedToYaml, takenFromYaml } from '../../../src/node/review/added-to-yaml.ts'

const path = ['files', 'a/bridge.txt', 'quotations']
const items = [{ id: 'abcdefghij', kind: 'speech', speaker: 'Ada Brook' }]
const line = '- { id: abcdefghij, kind: speech, speaker: Ada Brook }'
const add = (source: string, comment = '') => addedToYaml(source, { path, items, comment })
const lines = (...written: string[]) => `${written.join('\n')}\n`

describe('an answer in a file of the owner’s', () => {
  test('begins one that is not there', () => {
    expect(add('')).toBe(lines('files:', '  a/bridge.txt:', '    quotations:', `      ${line}`))
  })

  test('is followed by the words that it is about', () => {
    expect(add('', 'We rebuild\nthe bridge')).toContain(`${line} # We rebuild the bridge\n`)
  })

  test('stands below the last of its article, and every other line stays as it was', () => {
    const above = lines(
      '# mine',
      '',
      'files:',
      '    a/bridge.txt:',
      '        title: The bridge   # the board says so',
      '        quotations:',
      '            - { id: aaaaaaaaaa, kind: other }   # a nickname',
    )
    const below = lines(
      '',
      '    # the others',
      '    b.txt: { date: 2015-01-02 }',
      'merge:',
      '    Ada Brook:   [A. Brook]',
    )
    expect(add(above + below)).toBe(`${above}            ${line}\n${below}`)
  })

  test('is written over several lines where the one above is', () => {
    const source = lines(
      'files:',
      '  a/bridge.txt:',
      '    quotations:',
      '    - words: We rebuild',
      '      speaker: none',
    )
    const added = lines('    - id: abcdefghij', '      kind: speech', '      speaker: Ada Brook')
    expect(add(source)).toBe(source + added)
  })

  test('adds the article to files that it is not among', () => {
    const source = lines('files:', '   b.txt:', '      title: Else', '', '# hidden', 'hide: [Ann Tolver]')
    const added = lines('   a/bridge.txt:', '      quotations:', `         ${line}`)
    expect(add(source)).toBe(source.replace('Else\n', `Else\n${added}`))
  })

  test('keeps line ends, and ends a last line that had no end', () => {
    expect(add('hide: [Bo Lindt]\r\nallow: [Lindt]')).toBe(
      ['hide: [Bo Lindt]', 'allow: [Lindt]', 'files:', '  a/bridge.txt:', '    quotations:', `      ${line}`, ''].join(
        '\r\n',
      ),
    )
  })

  test.each([
    ['a map in brackets', 'files: { a/bridge.txt: { title: Old } } # kept\n'],
    ['a key without a value', 'files:\n  a/bridge.txt:\n    quotations:\n# kept\n'],
    ['an empty list', 'files:\n  a/bridge.txt:\n    quotations: [] # kept\n'],
    ['a word for nothing', 'files: ~ # kept\n'],
    ['a document with its own marks', '---\n# kept\nfiles:\n  b.txt: { title: Old }\n...\n'],
  ])('finds its place in %s, and comments stay', (_, source) => {
    const added = add(source)
    expect(parse(added).files['a/bridge.txt'].quotations).toEqual(items)
    expect(added).toContain('# kept')
  })

  test('finds a path that is spelled in another normal form', () => {
    const source = 'files:\n  cafe\u0301.txt:\n    title: Old\n'
    const added = addedToYaml(source, { path: ['files', 'caf\u00e9.txt', 'quotations'], items, comment: '' })
    expect(Object.keys(parse(added).files)).toEqual(['cafe\u0301.txt'])
  })

  test('joins a list in brackets', () => {
    const source = 'merge:\n  Ada Brook: [A. Brook,  Ada M. Brook]  # sisters\n'
    const added = addedToYaml(source, { path: ['merge', 'Ada Brook'], items: ['Brook, A.'], comment: '' })
    expect(added).toBe(source.replace('M. Brook]', 'M. Brook, "Brook, A."]'))
  })

  test('makes a list of a single name', () => {
    const source = 'merge:\n  Ada Brook: A. Brook # sisters\n'
    const added = addedToYaml(source, { path: ['merge', 'Ada Brook'], items: ['Ada B.'], comment: '' })
    expect(parse(added)).toEqual({ merge: { 'Ada Brook': ['A. Brook', 'Ada B.'] } })
    expect(added).toContain('# sisters')
  })

  test('says whatever was typed, and nothing else', () => {
    const words = fc.oneof(
      fc.string(),
      fc.constantFrom('a: b # c', "it's “x”", '- no', '{', '}', 'x\ny', '*a', '~', '0x1'),
    )
    fc.assert(
      fc.property(words, words, words, (name, file, comment) => {
        const key = `f${file.trim().normalize('NFC')}`
        const item = { id: 'abcdefghij', speaker: name }
        const first = addedToYaml('# mine\n', { path: ['files', key, 'quotations'], items: [item], comment })
        const added = addedToYaml(first, { path: ['files', key, 'quotations'], items: [item], comment })
        expect(parse(added, { schema: 'failsafe' })).toEqual({ files: { [key]: { quotations: [item, item] } } })
        expect(added.startsWith('# mine\n')).toBe(true)
      }),
    )
  })
})

describe('an answer that is taken back', () => {
  test('leaves what was there', () => {
    const source = lines(
      '# mine',
      'files:',
      '  a/bridge.txt:',
      '    quotations:',
      '      - { id: aaaaaaaaaa, kind: other } # x',
    )
    expect(takenFromYaml(add(source), { path, items })).toBe(source)
  })

  test('takes the keys along that hold nothing else', () => {
    const source = lines('# mine', 'hide: [ Ann Tolver ]')
    expect(takenFromYaml(add(source), { path, items })).toBe(source)
  })

  test('leaves the comments of a file that says nothing any more', () => {
    expect(takenFromYaml(add('# mine\n\n'), { path, items })).toBe('# mine\n')
  })

  test('leaves a key that the owner remarks something of', () => {
    const source = '# mine\nfiles:\n  a/bridge.txt:\n    quotations:\n'
    expect(takenFromYaml(add(source), { path, items })).toBe('# mine\nfiles: {}\n')
  })

  test('leaves others that say the same', () => {
    expect(parse(takenFromYaml(add(add('')), { path, items })).files['a/bridge.txt'].quotations).toEqual(items)
  })
})
