/** Bytes of an article file to its text, or to the reason why they are none. */
import { isUtf8 } from 'node:buffer'
import { guessEncoding } from './guess-encoding.ts'
import { kindOfBytes } from './unread-kinds.ts'

export interface Decoded {
  readonly text: string
  readonly encoding: string
  /** True where nothing in the file declares the encoding. */
  readonly guessed: boolean
}

export interface Undecodable {
  readonly line: number | null
  readonly column: number | null
  readonly what: string
  readonly expected: string
  /** No encoding would make it a text. */
  readonly isBinary?: boolean
}

const boms = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const

/** A stray control character is shown as U+FFFD; a larger share of them is a picture or an archive. */
const mostControls = 0.02

const nameStarts = ['%PDF-', 'PK\x03\x04', '{\\rtf']

/** `declared` is the encoding that the owner's corrections give for this file, by a name that TextDecoder knows. */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded | Undecodable {
  if (declared !== null) return decodeDeclared(bytes, declared)
  const bom = boms.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))
  if (bom && bom.encoding !== 'utf-8') return decodeMarked(bytes, bom.encoding)
  if (isUtf8(bytes) && !looksBinary(bytes)) {
    return { text: cleanText(new TextDecoder().decode(bytes)), encoding: 'utf-8', guessed: false }
  }
  if (startsAsOther(bytes)) return binary(bytes)
  if (bom !== undefined) return isUtf8(bytes) ? binary(bytes) : notUtf8(bytes, null)
  const { encoding, resembles } = guessEncoding(bytes)
  if (encoding === null) return looksBinary(bytes) ? binary(bytes) : notUtf8(bytes, resembles)
  if (!encoding.startsWith('utf-16') && looksBinary(bytes)) return binary(bytes)
  return { text: cleanText(decodeAs(bytes, encoding)), encoding, guessed: true }
}

/** Names what it is where its first bytes tell. */
function binary(bytes: Uint8Array): Undecodable {
  const kind = kindOfBytes(bytes)
  const expected = kind === undefined ? 'plain text' : `plain text; instead of ${kind.name}, ${kind.instead}`
  return { line: null, column: null, what: 'this file is not text', expected, isBinary: true }
}

function notUtf8(bytes: Uint8Array, resembles: string | null): Undecodable {
  const guess = resembles === null ? '' : `; it looks like ${resembles}`
  return {
    ...firstBadByte(bytes),
    what: `this file is not saved as UTF-8${guess}`,
    expected: 'UTF-8, or "encoding" for this file in corrections.yaml',
  }
}

function decodeDeclared(bytes: Uint8Array, encoding: string): Decoded | Undecodable {
  try {
    return { text: cleanText(decodeAs(bytes, encoding)), encoding, guessed: false }
  } catch {
    return {
      line: null,
      column: null,
      what: `this file is not in ${encoding}, as corrections.yaml says it is`,
      expected: 'the encoding in which it was saved',
    }
  }
}

/** Throws where the bytes are no text in `encoding`. */
function decodeAs(bytes: Uint8Array, encoding: string): string {
  return encoding === 'windows-1252' ? decodeWindows(bytes) : new TextDecoder(encoding, { fatal: true }).decode(bytes)
}

function decodeMarked(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded | Undecodable {
  try {
    return { text: cleanText(new TextDecoder(encoding, { fatal: true }).decode(bytes)), encoding, guessed: false }
  } catch {
    return {
      line: null,
      column: null,
      what: `this file says that it is in ${encoding}, but is damaged or cut off`,
      expected: 'the whole file, best saved as UTF-8',
    }
  }
}

/** What windows-1252 has at 0x80 to 0x9f, where Latin-1 has control characters; the five gaps stay what they are. */
const windowsMarks = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** By hand: some releases of Node 20 decode windows-1252 as Latin-1, which turns every curly quotation mark to nothing. */
function decodeWindows(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin1.replace(/[\x80-\x9f]/g, (control) => windowsMarks.charAt(control.charCodeAt(0) - 0x80))
}

/**
 * Line ends as `\n`, and each other control character as U+FFFD, so that no text can hide or act. Tabs stay, and form feeds, which
 * tell where a page begins. Old systems end a file with 0x1A: it becomes a space.
 */
export function cleanText(decoded: string): string {
  return withoutEndMark(decoded.replace(/\r\n?|\u2028/g, '\n')).replace(/(?![\t\n\f])\p{Cc}/gu, '\ufffd')
}

const endMark = '\u001a'

function withoutEndMark(text: string): string {
  let end = text.length
  while (end > 0 && (text[end - 1] === endMark || /\s/.test(text.charAt(end - 1)))) end--
  return text.slice(0, end) + text.slice(end).replaceAll(endMark, ' ')
}

function startsAsOther(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  return nameStarts.some((name) => start.startsWith(name))
}

function looksBinary(bytes: Uint8Array): boolean {
  if (startsAsOther(bytes)) return true
  let controls = 0
  for (const byte of bytes) if (isControl(byte)) controls++
  return controls > mostControls * bytes.length
}

/** What shapes lines and pages, and ends files, is in texts too. */
const textControls = new Set([9, 10, 12, 13, 26])

function isControl(byte: number): boolean {
  return (byte < 32 && !textControls.has(byte)) || byte === 127
}

function firstBadByte(bytes: Uint8Array): { line: number; column: number } {
  let start = 0
  for (let line = 1; ; line++) {
    const newline = bytes.indexOf(10, start)
    const row = bytes.subarray(start, newline < 0 ? bytes.length : newline)
    if (!isUtf8(row)) return { line, column: new TextDecoder().decode(row).indexOf('\ufffd') + 1 }
    if (newline < 0) return { line, column: 1 }
    start = newline + 1
  }
}
