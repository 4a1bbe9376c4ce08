import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from '../../src/build/decode.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)
const ascii = (text: string) => new TextEncoder().encode(text)
const textOf = (input: Uint8Array) => {
  const decoded = decode(input)
  return 'text' in decoded ? decoded.text : `refused: ${decoded.what}`
}

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

  test('dense bytes above ASCII are not taken for Western European', () => {
    expect(textOf(bytes(0xcb, 0xce, 0xcc, 0xe5, 0xd6, 0xd0, 0xb9, 0xfa))).toMatch(/^refused/)
  })

  test('pictures and archives are binary', () => {
    expect(textOf(bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0))).toBe('refused: the file is binary')
    expect(textOf(ascii('PK\x03\x04 and so on'))).toBe('refused: the file is binary')
  })
})

describe('the text', () => {
  test('every kind of line end becomes a newline', () => {
    expect(textOf(ascii('a\r\nb\rc\u2028d\ne'))).toBe('a\nb\nc\nd\ne')
  })

  test('a stray control character shows as U+FFFD, a tab stays', () => {
    expect(textOf(ascii(`${'word '.repeat(40)}\u0007\t\u0085`))).toMatch(/\ufffd\t\ufffd$/)
  })

  test('reversing characters are kept as they are', () => {
    expect(textOf(ascii('name \u202etxt.exe'))).toBe('name \u202etxt.exe')
  })

  test('nothing throws, and no carriage return or control character is left', () => {
    const isClean = (input: Uint8Array) => !/(?![\t\n])\p{Cc}/u.test(textOf(input))
    fc.assert(fc.property(fc.oneof(fc.uint8Array(), fc.string().map(ascii)), isClean))
  })
})
