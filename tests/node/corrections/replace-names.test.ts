import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameReplacer, type Found } from '../../../src/node/corrections/replace-names.ts'

let asked = 0
/** A replacer of its own each time: the last one made is kept, and what makes it would be tested by the first to ask alone. */
const hide = (...forms: string[]) => {
  asked++
  const kind = 'hidden' as const
  return nameReplacer(
    forms.map((form, index) => ({ place: `${index + 1}:1`, form, kind, shown: '[name withheld]', asked })),
  )
}
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
    ['digits belong to a word', 'Ann2 and 2Ann', 'Ann2 and 2Ann'],
    ['an accent that is set apart belongs to a word', 'e\u0301Ann and Ann\u0301', 'e\u0301Ann and Ann\u0301'],
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
    ['a web address whose words are run together', 'see https://example.org/anntolver now', 'see ▒ now'],
    ['a web address in brackets', '<HTTP://example.org/Ann-Tolver> “https://example.org/AnnTolver”', '<▒> “▒”'],
    ['a web address that cannot be decoded', 'see https://example.org/%E7%/Ann-Tolver', 'see ▒'],
    ['a web address twice over', 'https://example.org/ann-tolver/ann-tolver', '▒'],
    ['another web address stays', 'https://example.org/annual/tolver%20x', 'https://example.org/annual/tolver%20x'],
    ['what stands for a space', 'Ann&nbsp;Tolver Ann%20Tolver Ann_Tolver Ann+Tolver Ann-Tolver', '▒ ▒ ▒ ▒ ▒'],
    ['letters that do not show between', 'Ann\u200bTolver', '▒'],
    ['any number of spaces between', 'Ann      Tolver, Ann       Tolver', '▒, ▒'],
    ['a comma parts two names', 'Ann, Tolver', 'Ann, Tolver'],
    ['words run together are another word', 'AnnTolver', 'AnnTolver'],
    ['a wrapped quotation of a letter', '> (Ann\n> Tolver)', '> (▒)'],
    ['a wrapped line with marks and spaces at its end', '(Ann**  \n**Tolver)', '(▒)'],
    ['a hyphen of another shape at the end of a line', '(Ann Tol\u2010\n  ver)', '(▒)'],
    ['a hyphen within a line', 'Ann Tol-ver', 'Ann Tol-ver'],
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

  test.each([
    ["O'Dell O’Dell O‘Dell OʼDell O´Dell O`Dell", 'O’Dell', '▒ ▒ ▒ ▒ ▒ ▒'],
    ['Ann-Lee Ann‐Lee Ann‑Lee Ann–Lee', 'Ann-Lee', '▒ ▒ ▒ ▒'],
    ['AnnLee Ann Lee Ann—Lee', 'Ann-Lee', 'AnnLee Ann Lee Ann—Lee'],
    ['ODell O"Dell', 'O’Dell', 'ODell O"Dell'],
    ['GROSS TOR, Groß Tor, gross tor', 'Groß Tor', '▒, ▒, gross tor'],
    ['Ann (T.), Ann (Tx)', 'Ann (T.)', '▒, Ann (Tx)'],
    ['Mr T., Mr T.x', 'Mr T.', '▒, ▒x'],
    ['van ’t Hooft, x’t Hooft', '’t Hooft', 'van ▒, x▒'],
    ['Anna B2 and Anna B', 'Anna B', 'Anna B2 and ▒'],
    ['Ann  Tolver', '  Ann   Tolver ', '▒'],
    ['A|B Axel', 'A|B', '▒ Axel'],
  ])('"%s" without "%s" is "%s"', (text, form, expected) => {
    expect(inText(text, form)).toBe(expected)
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

  test('an accent after a form without bounds belongs to its last letter', () => {
    expect(inText('王小明\u0301', '王小明')).toBe('王小明\u0301')
    expect(inText('Mr T.\u0301', 'Mr T.')).toBe('Mr T.\u0301')
  })

  test.each([
    ['市长王小\n明说', '王小明', '市长▒说'],
    ['市长王 小\n  明说', '王小明', '市长▒说'],
    ['市长王小\n\n明说', '王小明', '市长王小\n\n明说'],
    ['คุณสมชายมา', 'สมชาย', 'คุณ▒มา'],
    ['ເພັດມາ', 'ເພັດ', '▒ມາ'],
    ['さくらとサクラ', 'さくら', '▒とサクラ'],
    ['さくらとサクラ', 'サクラ', 'さくらと▒'],
    ['សុខាមក', 'សុខា', '▒មក'],
    ['X王先生', '王先生', 'X▒'],
    ['XY王了', 'XY王', '▒了'],
  ])('writing without spaces has no bounds, and wraps anywhere: %j without %s', (text, form, expected) => {
    expect(inText(text, form)).toBe(expected)
  })

  test('the longest form wins', () => {
    expect(inText('Ann Tolver and Ann', 'Ann', 'Ann Tolver')).toBe('▒ and ▒')
  })

  test('each form is counted where it is found', () => {
    const found: Found = new Map()
    hide('Ann', 'Bo Lindt').inText('Ann, Ann', found)
    expect([...found]).toEqual([['1:1', 2]])
  })

  test('each form in a web address is counted, too', () => {
    const found: Found = new Map()
    hide('Ann Tolver').inText('https://example.org/ann-tolver/AnnTolver and Ann Tolver', found)
    expect([...found]).toEqual([['1:1', 3]])
  })

  test('where nothing is withheld all stays', () => {
    const none = nameReplacer([])
    expect([none.inText('Ann'), none.inAddress('ann.txt'), none.inWebAddress('ann')]).toEqual(['Ann', 'ann.txt', 'ann'])
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

test.each([
  ['Ann Tolver', 'AnnTolverInterview.txt', '[name withheld]Interview.txt'],
  ['Ann Tolver', 'anntolverinterview.txt', 'anntolverinterview.txt'],
  ['Ann Tolver', 'joanntolver.txt', 'joanntolver.txt'],
  ['Ann Tolver', 'ann2tolver.txt', 'ann2tolver.txt'],
  ['Ann Tolver', '2011ann - tolver2.txt', '2011[name withheld]2.txt'],
  ['王小明', 'x王小明y.txt', 'x[name withheld]y.txt'],
  ['王小明', 'other.txt', 'other.txt'],
  ['O’Dell', 'odell-o-dell-o_dell.txt', '[name withheld]-o-dell-o_dell.txt'],
  ['Groß', 'gross_GROSS.txt', '[name withheld]_[name withheld].txt'],
])('without "%s" the file %s is %s', (form, file, expected) => {
  expect(hide(form).inAddress(file)).toBe(expected)
})

test.each([
  'https://example.org/Ann%20Tolver',
  'https://example.org/?by=anntolver',
  'https://example.org/%E7%/ann-tolver',
])('no web address names somebody: %s', (url) => {
  expect(hide('Ann Tolver').inWebAddress(url)).toBeNull()
})

test('other web addresses stay as they are spelled', () => {
  expect(hide('Ann Tolver').inWebAddress('https://example.org/annual%20x')).toBe('https://example.org/annual%20x')
})

test('the name of a file is found in ASCII letters too, and within other words it is not', () => {
  expect(hide('Jörg Müller').inAddress('jorg-muller.txt')).toBe('[name withheld].txt')
  expect(hide('Ann').inAddress('annual-report.txt')).toBe('annual-report.txt')
})

test('the name of a file is found as it is spelled in Latin letters, and not within other words', () => {
  expect(hide('Иван Петров').inAddress('2015/ivan-petrov.txt')).toBe('2015/[name withheld].txt')
  expect(hide('林').inAddress('林.txt')).toBe('[name withheld].txt')
  expect(hide('林').inAddress('berlin.txt')).toBe('berlin.txt')
})
