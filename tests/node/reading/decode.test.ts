import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanText, decode } from '../../../src/node/reading/decode.ts'
import type { GuessedEncoding } from '../../../src/node/reading/guess-encoding.ts'
import { encode, mostlyAscii, samples, textsOf } from '../../support/encoded-samples.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)
const ascii = (text: string) => new TextEncoder().encode(text)
const textOf = (input: Uint8Array) => {
  const decoded = decode(input)
  return 'text' in decoded ? decoded.text : `refused: ${decoded.what}`
}
/** The texts that are more than ASCII. */
const hasOther = (text: string) => /[^\0-\x7f]/.test(text)

describe('encodings', () => {
  test('a byte order mark is dropped', () => {
    expect(textOf(bytes(0xef, 0xbb, 0xbf, ...ascii('Ferry')))).toBe('Ferry')
  })

  test('UTF-16 with a byte order mark is read in both orders', () => {
    expect(textOf(bytes(0xff, 0xfe, 0x1c, 0x20, 0x46, 0))).toBe('“F')
    expect(textOf(bytes(0xfe, 0xff, 0x20, 0x1c, 0, 0x46))).toBe('“F')
  })

  test('windows-1252 keeps its curly marks and is said to be guessed', () => {
    const decoded = decode(
      bytes(...ascii('She said '), 0x93, ...ascii('caf'), 0xe9, 0x94, ...ascii(' and left the room.')),
    )
    expect(decoded).toEqual({ text: 'She said “café” and left the room.', encoding: 'windows-1252', guessed: true })
  })

  test('a byte that no known encoding explains is refused with its place', () => {
    expect(decode(bytes(...ascii('first line\nabc '), 0x81, ...ascii(' and more')))).toMatchObject({
      line: 2,
      column: 5,
    })
  })

  test('a few dense bytes prove nothing and are refused', () => {
    expect(textOf(bytes(0xcb, 0xce, 0xcc, 0xe5, 0xd6, 0xd0, 0xb9, 0xfa))).toMatch(/^refused/)
  })

  const guessed: readonly GuessedEncoding[] = ['windows-1252', 'shift_jis', 'gb18030', 'utf-16le', 'utf-16be']
  test.each(guessed)('%s is recognised in a short text and in one sentence among English ones', (encoding) => {
    const sample = samples.find(({ encodings }) => encodings[0] === encoding || encodings.includes(encoding))
    if (sample === undefined) throw new Error(`no sample has ${encoding}`)
    for (const text of [...textsOf(sample, 200), ...mostlyAscii(sample)].filter(hasOther)) {
      const encoded = encode(text, encoding)
      expect(encoded && decode(encoded)).toMatchObject({ text: cleanText(text), encoding, guessed: true })
    }
  })

  test.each(['big5', 'euc-kr', 'windows-1251', 'windows-1250', 'windows-1256', 'macintosh'])(
    '%s is refused, with its name, rather than taken for another',
    (encoding) => {
      const sample = samples.find(({ encodings }) => encodings.includes(encoding))
      const encoded = sample && encode(textsOf(sample, 200)[0] ?? '', encoding)
      expect(encoded && textOf(encoded)).toMatch(/^refused: this file is not saved as UTF-8; it looks like /)
    },
  )

  test('a declared encoding is read without a guess', () => {
    const encoded = encode('Ночью река поднялась.', 'koi8-r') ?? bytes()
    expect(decode(encoded, 'koi8-r')).toEqual({ text: 'Ночью река поднялась.', encoding: 'koi8-r', guessed: false })
  })

  test('bytes that do not fit the declared encoding are refused', () => {
    expect(decode(bytes(0x82), 'shift_jis')).toMatchObject({ what: expect.stringContaining('corrections.yaml') })
  })

  test('pictures and archives are binary', () => {
    expect(textOf(bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0))).toBe('refused: this file is not text')
    expect(textOf(ascii('PK\x03\x04 and so on'))).toBe('refused: this file is not text')
  })
})

describe('the text', () => {
  test('every kind of line end becomes a newline', () => {
    expect(textOf(ascii('a\r\nb\rc\u2028d\ne'))).toBe('a\nb\nc\nd\ne')
  })

  test('a stray control character shows as U+FFFD, a tab stays', () => {
    expect(textOf(ascii(`${'word '.repeat(40)}\u0007\t\u0085`))).toMatch(/\ufffd\t\ufffd$/)
  })

  test('keeps form feeds, and takes the mark by which old systems end a file for white space', () => {
    expect(textOf(ascii('Page one.\n\fPage two.\n\u001a\u001a\n'))).toBe('Page one.\n\fPage two.\n  \n')
    expect(textOf(ascii(`${'word '.repeat(40)}\u001aword`))).toContain('\ufffd')
  })

  test('reversing characters are kept as they are', () => {
    expect(textOf(ascii('name \u202etxt.exe'))).toBe('name \u202etxt.exe')
  })

  test('nothing throws, and no carriage return or control character but a form feed is left', () => {
    const isClean = (input: Uint8Array) => !/(?![\t\n\f])\p{Cc}/u.test(textOf(input))
    fc.assert(fc.property(fc.oneof(fc.uint8Array(), fc.string().map(ascii)), isClean))
  })
})
