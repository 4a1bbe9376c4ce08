/** The header lines of a mail or of one of its parts (RFC 5322), with words in any alphabet (RFC 2047). */
import { decodeWords } from 'postal-mime'
import { decode } from '../decode.ts'
import { bytesOf } from './transfer.ts'
import { oneLine } from '../../../text/white-space.ts'

export interface Headers {
  /** The first of each name, in small letters, decoded. */
  readonly values: ReadonlyMap<string, string>
  /** The place in the message below the blank line that ends them. */
  readonly end: number
}

const headerLine = /^([!-9;-~]+)[ \t]*:[ \t]*(.*)$/

/** `message` has a character a byte. Without header lines it is all body. */
export function readHeaders(message: string): Headers {
  const values = new Map<string, string>()
  let end = 0
  let open: string | undefined
  while (end < message.length) {
    const newline = message.indexOf('\n', end)
    const next = newline < 0 ? message.length : newline + 1
    const line = message.slice(end, next).replace(/\r?\n$/, '')
    if (line.trim() === '' && values.size > 0) return { values: decoded(values), end: next }
    const [, name, value = ''] = headerLine.exec(line) ?? []
    if (name !== undefined && !/^[ \t]/.test(line)) {
      open = values.has(name.toLowerCase()) ? undefined : name.toLowerCase()
      if (open !== undefined) values.set(open, value)
    } else if (/^[ \t]/.test(line) && values.size > 0) {
      if (open !== undefined) values.set(open, `${values.get(open)} ${line.trim()}`)
    } else if (line.trim() !== '' || values.size > 0) break
    end = next
  }
  return { values: decoded(values), end }
}

function decoded(values: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...values].map(([name, value]) => [name, decodeHeader(value)]))
}

/** Bytes above ASCII have no encoding of their own in a header: they are read as a file would be. */
function decodeHeader(value: string): string {
  const read = /[\x80-\xff]/.test(value) ? decode(bytesOf(value)) : undefined
  const text = read !== undefined && 'text' in read ? read.text : value
  try {
    return oneLine(decodeWords(text))
  } catch {
    return text
  }
}

/** "text/plain; charset=utf-8": the value in small letters, and a parameter of it. */
export function mainValue(header: string | undefined): string {
  return (header ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
}

export function parameter(header: string | undefined, name: string): string | undefined {
  const match = new RegExp(String.raw`;\s*${name}\*?\d?\*?\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]+))`, 'i').exec(
    header ?? '',
  )
  return (match?.[1] ?? match?.[2])?.replace(/\\(.)/g, '$1')
}
