/** Decodes the bytes of a file once, for all readers that look at them and for the one that reads them. */
import { decode, type Decoded, type Undecodable } from './decode.ts'

/** Bytes of files that are being read. */
const decoded = new WeakMap<Uint8Array, Map<string | null, Decoded | Undecodable>>()

export function decodeOnce(bytes: Uint8Array, encoding: string | null): Decoded | Undecodable {
  const known = decoded.get(bytes) ?? new Map<string | null, Decoded | Undecodable>()
  decoded.set(bytes, known)
  const result = known.get(encoding) ?? decode(bytes, encoding)
  known.set(encoding, result)
  return result
}

/** What a format shows itself by stands within so many characters, a long list of documents above them included. */
const mostChars = 400_000

/** The text to tell a format from, whose encoding may still have to be declared: labels and marks are ASCII in all of them. */
export function sniffedText(bytes: Uint8Array): string {
  const whole = decodeOnce(bytes, null)
  if ('text' in whole) return whole.text.slice(0, mostChars)
  if (whole.isBinary) return ''
  return new TextDecoder('windows-1252').decode(bytes.subarray(0, mostChars)).replace(/\r\n?/g, '\n')
}
