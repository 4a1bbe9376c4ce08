/** Guesses the encoding of bytes that declare none and are no UTF-8. Where the guess is not safe there is none. */
import { createRequire } from 'node:module'

/** Encodings that are read upon a guess; any other must be declared. */
export type GuessedEncoding = 'windows-1252' | 'shift_jis' | 'gb18030' | 'utf-16le' | 'utf-16be'

export interface Guess {
  readonly encoding: GuessedEncoding | null
  /** What the bytes look like where that is not read upon a guess; null where nothing is known. */
  readonly resembles: string | null
}

const limits = {
  /** The detector reads the lines with bytes above ASCII, so that plain English around them does not outvote them. */
  sampleBytes: 32_768,
  /** Western European text has few letters outside ASCII; more of them is another encoding. */
  westernHighBytes: 0.2,
  /** Fewer characters of two bytes prove nothing. */
  wideCharacters: 8,
  /** Of the characters of UTF-16, so many are letters of one kind of writing, ASCII or common marks. */
  ofOneScript: 0.9,
  /** And one order must be so much better than the other. */
  clearly: 0.05,
}

export function guessEncoding(bytes: Uint8Array): Guess {
  if (bytes.includes(0)) return { encoding: guessUtf16(bytes), resembles: null }
  if (hasWesternMarksAlone(bytes)) return { encoding: 'windows-1252', resembles: null }
  const sample = highLines(bytes)
  const name = detect(sample)
  // East Asian text in UTF-16 can do without a zero byte, and looks like nothing else.
  if (name === null) return { encoding: guessUtf16(bytes), resembles: null }
  const encoding = name === null ? undefined : readAs[name]
  return encoding !== undefined && isPlausible[encoding](bytes)
    ? { encoding, resembles: null }
    : { encoding: null, resembles: encoding === undefined && hasEnough(sample) ? name : null }
}

/** The detector's names. ISO 8859-1 and -15 differ from windows-1252 in signs that hardly occur, and are hardly told from it. */
const readAs: Readonly<Record<string, 'windows-1252' | 'shift_jis' | 'gb18030'>> = {
  'windows-1252': 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'iso8859-15': 'windows-1252',
  'iso-8859-15': 'windows-1252',
  cp932: 'shift_jis',
  shift_jis: 'shift_jis',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  gb18030: 'gb18030',
}

/** Whether there is enough to name an encoding that is then not read. */
function hasEnough(sample: Uint8Array): boolean {
  return sample.reduce((high, byte) => (byte >= 0x80 ? high + 1 : high), 0) >= limits.wideCharacters
}

const isPlausible = {
  'windows-1252': isWestern,
  // Kana, since hardly a Japanese sentence has none; half-width kana are what other encodings look like.
  shift_jis: (bytes: Uint8Array) => isWide(bytes, 'shift_jis', /[\u3041-\u30ff]/g),
  gb18030: (bytes: Uint8Array) => isWide(bytes, 'gb18030', /\p{Script=Han}/gu),
}

interface Detector {
  readonly detect: (bytes: Uint8Array) => { readonly encoding: string | null }
}

let detector: Detector | undefined

/** Loaded for the first file that needs it: few folders have one, and its tables take a tenth of a second. */
function detect(bytes: Uint8Array): string | null {
  // What `require` gives has no type; the package's own declaration says the same of `detect`.
  detector ??= createRequire(import.meta.url)('jschardet') as Detector
  return detector.detect(bytes).encoding?.toLowerCase() ?? null
}

/** The lines that hold bytes above ASCII, joined, as many as a sample needs. */
function highLines(bytes: Uint8Array): Uint8Array {
  const lines: Uint8Array[] = []
  let length = 0
  for (let start = 0; start < bytes.length && length < limits.sampleBytes;) {
    const newline = bytes.indexOf(10, start)
    const end = newline < 0 ? bytes.length : newline + 1
    const line = bytes.subarray(start, Math.min(end, start + limits.sampleBytes))
    if (line.some((byte) => byte >= 0x80)) {
      lines.push(line)
      length += line.length
    }
    start = end
  }
  return Buffer.concat(lines).subarray(0, limits.sampleBytes)
}

/** Bytes that windows-1252 leaves undefined. */
const undefinedBytes: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

function isWestern(bytes: Uint8Array): boolean {
  let high = 0
  for (const byte of bytes) {
    if (byte < 0x80) continue
    if (undefinedBytes.has(byte)) return false
    high++
  }
  return high <= limits.westernHighBytes * bytes.length
}

/** Curly marks between letters and spaces as English has them. All encodings of Windows put them there, no other does. */
const westernMarks =
  /(?<=[A-Za-z.,?!0-9\x93])[\x92\x94](?=[^\x80-\x90\x98-\xff]|$)|(?<=^|[\s(\x91\x93])[\x91\x93](?=[A-Za-z0-9\x91\x93])|(?<=^|\s)[\x96\x97](?=\s|$)|(?<=[\d ])[\x96](?=\d)|\x85(?=\s|$)|(?<=^|[\s(])[\xa3\x80](?=\d)/g

/**
 * English alone: everything outside ASCII is a curly mark, a dash or a sign before a sum, each where it belongs. Such a file
 * has too few bytes to be weighed, and reads the same in every encoding of Windows.
 */
function hasWesternMarksAlone(bytes: Uint8Array): boolean {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return !/[\x80-\xff]/.test(latin1.replace(westernMarks, ''))
}

function isWide(bytes: Uint8Array, encoding: string, expected: RegExp): boolean {
  const text = tryDecode(bytes, encoding)
  return text !== null && (text.match(expected)?.length ?? 0) >= limits.wideCharacters && !/\p{Co}|\p{Cn}/u.test(text)
}

/** The order in which the bytes are text; none where both are as good. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 !== 0) return null
  const [le, be] = [readUtf16(bytes, 'utf-16le'), readUtf16(bytes, 'utf-16be')]
  // Plain letters read the other way round are Chinese characters; hardly ever is it the other way round.
  for (const weigh of [({ ascii }: Utf16Reading) => ascii, ({ script }: Utf16Reading) => script]) {
    const [first, second] = weigh(le) > weigh(be) ? [le, be] : [be, le]
    if (first.script >= limits.ofOneScript && weigh(first) - weigh(second) >= limits.clearly) {
      return first === le ? 'utf-16le' : 'utf-16be'
    }
  }
  return null
}

const scripts = [
  /[\t\n\r -~\xa0-\u024f\u2010-\u203a\u20ac]/g,
  /[\s!-~\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef\u2010-\u203a]/g,
  /[\s!-~\uac00-\ud7a3\u3000-\u303f\u2010-\u203a]/g,
  /[\s!-~\u0400-\u04ff\u2010-\u203a\xa0-\xbf]/g,
  /[\s!-~\u0370-\u03ff\u2010-\u203a\xa0-\xbf]/g,
  /[\s!-~\u0590-\u05ff\u2010-\u203a]/g,
  /[\s!-~\u0600-\u06ff\u2010-\u203a\xa0-\xbf]/g,
  /[\s!-~\u0900-\u097f\u2010-\u203a]/g,
  /[\s!-~\u0e00-\u0e7f\u2010-\u203a]/g,
]

/** Shares of characters: ASCII, and one kind of writing; 0 where the bytes are no text in this order. */
interface Utf16Reading {
  readonly ascii: number
  readonly script: number
}

function readUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Utf16Reading {
  const text = tryDecode(bytes, encoding)
  if (text === null || text === '' || /(?![\t\n\f\r])\p{Cc}|\p{Co}|\p{Cn}/u.test(text)) return { ascii: 0, script: 0 }
  const sample = text.slice(0, limits.sampleBytes)
  const share = (characters: RegExp) => (sample.match(characters)?.length ?? 0) / sample.length
  return { ascii: share(/[\t\n\r -~]/g), script: Math.max(...scripts.map(share)) }
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
