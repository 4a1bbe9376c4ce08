/**
 * The fragment `#w-…` that carries a selection: three strings as UTF-8, as base64url. Only letters, digits, `-` and `_`, so no
 * program that recognises addresses cuts it short, and Arabic or Chinese cost half of what percent signs would.
 */
import type { TextQuoteSelector } from './quote-selector.ts'

const start = 'w-'
/** No character holds this byte in UTF-8, so it parts the strings. */
const separator = '\xff'

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The anchor of a selection, without `#`. Half a surrogate pair, which no text that was read from a file holds, is U+FFFD. */
export function serializeSelection({ exact, prefix, suffix }: TextQuoteSelector): string {
  const bytes = [exact, prefix, suffix].map(toBytes).join(separator)
  return start + btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The selection that an anchor carries; `null` for whatever `serializeSelection` does not write, and where no words are selected. */
export function parseSelection(anchor: string): TextQuoteSelector | null {
  if (!anchor.startsWith(start)) return null
  const parts = readParts(anchor.slice(start.length))
  const [exact, prefix, suffix] = parts
  if (parts.length !== 3 || !exact || prefix === undefined || suffix === undefined) return null
  const selector = { exact, prefix, suffix }
  // One selection has one anchor: what is spelled in another way (with loose bits, say) was made by nobody.
  return serializeSelection(selector) === anchor ? selector : null
}

function readParts(letters: string): string[] {
  try {
    return atob(letters.replaceAll('-', '+').replaceAll('_', '/')).split(separator).map(fromBytes)
  } catch {
    return []
  }
}

/** Each byte as a code unit, as `btoa` and `atob` have them. */
function toBytes(words: string): string {
  return Array.from(encoder.encode(words), (byte) => String.fromCharCode(byte)).join('')
}

function fromBytes(bytes: string): string {
  return decoder.decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)))
}
