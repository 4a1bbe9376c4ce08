import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameReplacer, type Found } from '../../../src/node/corrections/replace-names.ts'

const hide = (...forms: string[]) =>
  nameReplacer(
    forms.map((form, index) => ({ place: `${index + 1}:1`, form, kind: 'hidden', shown: '[name withheld]' })),
  )
const inText = (text: string, ...forms: string[]) =>
  hide(...forms)
    .inText(text)
    .replaceAll('[name withheld]', '▒')

describe('in a text', () => {
  test.each([
    ['a word that begins with it stays', 'Ann read the Annual and Joann left.', '▒ read the Annual and Joann left.'],
    ['a possessive loses the name alone', "Ann’s boat, Ann's oar, ANN’S ferry.", "▒’s boat, ▒'s oar, ▒’S ferry."],
    ['a name in capitals is replaced', 'ANN SPEAKS', '▒ SPEAKS'],
    ['a word in small letters is another word', 'may ann come', 'may ann come'],
    ['a double name loses its half', 'Ann-Lena met Ann_2 and _Ann_.', '▒-Lena met ▒_2 and _▒_.'],
    ['letters that do not show hide nothing', 'A\u00adnn and An\u200bn', '▒ and ▒'],
  ])('one word: %s', (_, text, expected) => {
    expect(inText(text, 'Ann')).toBe(expected)
  })

  test.each([
    ['any case', 'ann tolver and ANN TOLVER', '▒ and ▒'],
    ['a line break between is kept before it', 'said Ann\nTolver, and (Ann\n  Tolver)', 'said \n▒, and (▒)'],
    ['a hyphen at the end of a line', 'said (Ann Tol-\nver) again', 'said (▒) again'],
    ['another paragraph is another sentence', 'It was Ann\n\nTolver is a town', 'It was Ann\n\nTolver is a town'],
    ['other spaces', 'Ann\u00a0Tolver, Ann  Tolver', '▒, ▒'],
    ['Markdown around a half', '**Ann** Tolver', '**▒'],
    ['a mail address', 'ann.tolver@example.org', '▒@example.org'],
    ['a web address goes as a whole', 'see https://example.org/p/Ann%20Tolver/x now', 'see ▒ now'],
    ['a quotation that goes on', '> said (Ann\n>   Tol-\n> ver) again', '> said (▒) again'],
    ['a half by itself stays', 'Ann and Tolver', 'Ann and Tolver'],
  ])('two words: %s', (_, text, expected) => {
    expect(inText(text, 'Ann Tolver')).toBe(expected)
  })

  test('accents in one character or in two are the same letter', () => {
    expect(inText('Ren\u00e9e, Rene\u0301e, Renee', 'Ren\u00e9e')).toBe('▒, ▒, Renee')
    expect(inText('Ren\u00e9 and Rene\u0301 and Rene', 'Rene\u0301'.normalize())).toBe('▒ and ▒ and Rene')
  })

  test('a form without its accent does not take the letter from under one', () => {
    expect(inText('Rene\u0301', 'Rene')).toBe('Rene\u0301')
  })

  test('an apostrophe has many shapes', () => {
    expect(inText("O'Dell, O’Dell", 'O’Dell')).toBe('▒, ▒')
  })

  const wraps = [
    'Anne-\nMarie Tolver',
    'Anne-\n    Marie Tolver',
    'Anne-Marie\nTolver',
    'Anne-Ma-\nrie Tolver',
    'An-\nne-Marie Tolver',
  ]
  const marks = [
    'Anne-\n> Marie Tolver',
    'Anne‑\nMarie Tolver',
    'Anne- Marie Tolver',
    'ANNE-\nMARIE TOL-\nVER',
    '**Anne-\nMarie** Tolver',
  ]
  test.each([...wraps, ...marks])('a hyphen of its own is no end of it: %j', (name) => {
    expect(inText(`said (${name}) again`, 'Anne-Marie Tolver')).toMatch(/^said \((?:\*\*)?▒\) again$/)
  })

  test('one word with a hyphen may be wrapped there as well', () => {
    expect(inText('said (Tolver-\nLindt) again', 'Tolver-Lindt')).toBe('said (▒) again')
  })

  test('writing without spaces has no bounds, and wraps anywhere', () => {
    expect(inText('市长王小\n明说', '王小明')).toBe('市长▒说')
  })

  test('the longest form wins', () => {
    expect(inText('Ann Tolver and Ann', 'Ann', 'Ann Tolver')).toBe('▒ and ▒')
  })

  test('each form is counted where it is found', () => {
    const found: Found = new Map()
    hide('Ann', 'Bo Lindt').inText('Ann, Ann', found)
    expect([...found]).toEqual([['1:1', 2]])
  })

  test('what is replaced is found no more, whatever the name is', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      // The words shown in its stead are the one exception.
      .filter((form) => /\p{L}/u.test(form) && !/name|withheld/iu.test(form))
    fc.assert(
      fc.property(name, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (form, before, after) => {
        const { inText: replace } = hide(form.normalize('NFC').replace(/\s+/gu, ' ').trim())
        const once = replace(`${before} ${form} ${after}`)
        expect(replace(once)).toBe(once)
      }),
    )
  })
})

test.each(['ann-tolver_2.txt', 'AnnTolver.md', '2015/anntolver.txt', 'interviewAnnTolver.txt', 'ANN TOLVER.txt'])(
  'the name of a file shows nobody: %s',
  (file) => {
    expect(hide('Ann Tolver').inAddress(file)).toMatch(/\[name withheld\]/)
  },
)

test('the name of a file is found in ASCII letters too, and within other words it is not', () => {
  expect(hide('Jörg Müller').inAddress('jorg-muller.txt')).toBe('[name withheld].txt')
  expect(hide('Ann').inAddress('annual-report.txt')).toBe('annual-report.txt')
})

test('the name of a file is found as it is spelled in Latin letters, and not within other words', () => {
  expect(hide('Иван Петров').inAddress('2015/ivan-petrov.txt')).toBe('2015/[name withheld].txt')
  expect(hide('林').inAddress('林.txt')).toBe('[name withheld].txt')
  expect(hide('林').inAddress('berlin.txt')).toBe('berlin.txt')
})
