/**
 * The fragment `#w-…` that carries a selection: three strings as bytes, as base64url. Only letters, digits, `-` and `_`, so no
 * program that recognises addresses cuts it short, and Arabic or Chinese cost half of what percent signs would.
 */
import type { TextQuoteSelector } from './quote-selector.ts'

const start = 'w-'
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const values = new Map(Array.from(alphabet, (letter, value) => [letter, value]))
/** No encoded character holds this byte, so it parts the strings. */
const separator = 0xff

/** The anchor of a selection, without `#`. Half a surrogate pair, which UTF-8 has no bytes for, is kept as three bytes (WTF-8). */
export function serializeSelection({ exact, prefix, suffix }: TextQuoteSelector): string {
  return start + toLetters([...toBytes(exact), separator, ...toBytes(prefix), separator, ...toBytes(suffix)])
}

/** The selection that an anchor carries; `null` for whatever `serializeSelection` does not write, and where no words are selected. */
export function parseSelection(anchor: string): TextQuoteSelector | null {
  if (!anchor.startsWith(start)) return null
  const bytes = fromLetters(anchor.slice(start.length))
  const parts = bytes === null ? [] : divide(bytes)
  const [exact, prefix, suffix] = parts.map(fromBytes)
  if (parts.length !== 3 || !exact || prefix === undefined || suffix === undefined) return null
  const selector = { exact, prefix, suffix }
  // One selection has one anchor: what is spelled in another way (too long, with loose bits) was made by nobody.
  return serializeSelection(selector) === anchor ? selector : null
}

function toBytes(words: string): number[] {
  const bytes: number[] = []
  for (const character of words) {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code))
    else if (code < 0x1_0000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code))
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code))
  }
  return bytes
}

const tail = (code: number): number => 0x80 | (code & 0x3f)

/** Reads leniently; `parseSelection` compares with what should have been written. */
function fromBytes(bytes: readonly number[]): string {
  let words = ''
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] ?? 0
    const more = first < 0xc0 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3
    let code = more === 0 ? first : first & (0x3f >> more)
    for (let next = 1; next <= more; next++) code = (code << 6) | ((bytes[at + next] ?? 0) & 0x3f)
    words += String.fromCodePoint(Math.min(code, 0x10_ffff))
    at += more + 1
  }
  return words
}

function divide(bytes: readonly number[]): number[][] {
  const parts: number[][] = [[]]
  for (const byte of bytes) {
    if (byte === separator) parts.push([])
    else parts.at(-1)?.push(byte)
  }
  return parts
}

function toLetters(bytes: readonly number[]): string {
  let [held, bits, letters] = [0, 0, '']
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff
    for (bits += 8; bits >= 6; bits -= 6) letters += alphabet.charAt((held >> (bits - 6)) & 63)
  }
  return bits === 0 ? letters : letters + alphabet.charAt((held << (6 - bits)) & 63)
}

function fromLetters(letters: string): number[] | null {
  let [held, bits] = [0, 0]
  const bytes: number[] = []
  for (const letter of letters) {
    const value = values.get(letter)
    if (value === undefined) return null
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes.push((held >> bits) & 0xff)
  }
  return bytes
}
