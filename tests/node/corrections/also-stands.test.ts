import { describe, expect, test } from 'vitest'
import { readFolder, writeFolder, type Files } from '../folder.ts'

const told = (yaml: string, files: Files) =>
  readFolder(writeFolder({ ...files, 'corrections.yaml': yaml }))
    .problems.filter(({ file, what }) => file === 'corrections.yaml' && !what.includes('so it hides nothing'))
    .map(({ severity, line, column, what }) => `${severity} ${line}:${column} ${what}`)

const text = 'The ferry left at nine.\n\nWrite to @anntolver today. Ann Tolver is away.'

test('a dress that no form fits is told with its file and line', () => {
  expect(told('hide: [Ann Tolver]', { 'a.txt': text, 'b.txt': text })).toEqual([
    'warning 1:8 this name also stands as “@anntolver” in a.txt:3 and 1 more, and is shown',
  ])
})

test('what is listed as well is replaced, and told no more', () => {
  expect(told('hide: [[Ann Tolver, "@anntolver"]]', { 'a.txt': text })).toEqual([])
})

test.each(['"@anntolver"', 'Write to @anntolver today', 'anntolver'])('%s may be allowed', (allowed) => {
  expect(told(`hide: [Ann Tolver]\nallow: [${allowed}]`, { 'a.txt': text })).toEqual([])
})

test('what is allowed in one place is told in another', () => {
  expect(
    told('hide: [Tolver]\nallow: [tolver street]', { 'a.txt': 'Tolver, in tolver street, the tolver case.' }),
  ).toEqual([expect.stringContaining('this form stands in other letters, and is shown, as “tolver” in a.txt:1')])
})

test('facts, names of files and corrected speakers are looked at too', () => {
  const files = {
    'a.md': '---\ntitle: "#AnnTolver"\n---\nThe ferry left.',
    'by Tolver, Ann.txt': 'The ferry came.',
    'c.txt': '“It is late,” said Bo Lindt.',
  }
  const corrected = 'files:\n  c.txt: { quotations: [{ words: It is late, speaker: Ann M. Tolver }] }'
  expect(told(`hide: [Ann Tolver]\n${corrected}`, files)).toEqual([
    expect.stringContaining('“#AnnTolver” in a.md:2'),
    expect.stringContaining('“Tolver, Ann” in the name of by Tolver, Ann.txt'),
    expect.stringContaining('“Ann M. Tolver” in c.txt'),
  ])
})

describe('parts that no form can bring together', () => {
  test('over an empty line are a note', () => {
    expect(told('hide: [Ann Tolver]', { 'a.txt': 'It was Ann\n\nTolver is a town' })[0]).toBe(
      'note 1:8 the parts of this name stand apart, one below the other, in a.txt:1, and are shown',
    )
  })

  test('over the end of a file are a note', () => {
    expect(told('hide: [Ann Tolver]', { 'a.txt': 'It was Ann', 'b.txt': 'Tolver is a town' })[0]).toMatch(
      /^note 1:8 .* in the end of a.txt and the beginning of b.txt/,
    )
  })
})

test('a new name may hold the old one', () => {
  expect(told('rename: { Ann Tolver-Lindt: [Ann Tolver] }', { 'a.txt': 'Ann Tolver is away.' })).toEqual([])
})

test.each([
  ['title', { title: 'The Ann-Tolver Papers' }, 'the title of the site'],
  ['description', { title: 'A', description: 'Of A<b>nn</b> Tolver' }, 'the description of the site'],
  ['contact', { title: 'A', contact: 'mailto:anntolver@mail.example' }, 'the address for corrections'],
  ['url', { title: 'A', url: 'https://ann-tolver.example/' }, 'the address of the site'],
])('a name in the setting %s is refused, unless it is allowed', (_, site, called) => {
  const read = (yaml: string) =>
    readFolder(writeFolder({ 'a.txt': 'A', 'corrections.yaml': yaml }), { site: { language: 'en', ...site } })
  expect(() => read('hide: [Ann Tolver]')).toThrow(`corrections.yaml:1:8: this name also stands in ${called}`)
  const allowed = ['Ann-Tolver', '"A<b>nn</b> Tolver"', 'anntolver', 'ann-tolver'].join(', ')
  expect(() => read(`hide: [Ann Tolver]\nallow: [${allowed}]`)).not.toThrow()
})

test('a name in the base is refused', () => {
  const folder = writeFolder({ 'a.txt': 'A', 'corrections.yaml': 'hide: [Tolver]' })
  expect(() => readFolder(folder, {}, '/tolver/')).toThrow('the path of the site (--base)')
})

test('everyday words in a title are no name', () => {
  const folder = writeFolder({ 'a.txt': 'A', 'corrections.yaml': 'hide: [May]' })
  expect(() => readFolder(folder, { site: { title: 'What may be read', language: 'en' } })).not.toThrow()
})
