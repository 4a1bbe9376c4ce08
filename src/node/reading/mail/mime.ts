/** The parts of a mail (RFC 2046): which of them are its text, and what else it carries. */
import { decode } from '../decode.ts'
import { htmlText } from '../html/html-text.ts'
import type { Leftover } from '../reader.ts'
import { mainValue, parameter, readHeaders, type Headers } from './headers.ts'
import { bytesOf, decodeBase64, decodeQuotedPrintable } from './transfer.ts'

export interface MailBody {
  readonly text: string
  /** Attachments, by what they are; mails within the mail, with their words. */
  readonly leftovers: readonly Leftover[]
}

/** A mail that is nested deeper was made to break programs. */
const mostDepth = 20

/** `message` has a character a byte. `encoding` is what the owner declares for parts that declare none. */
export function readBody(message: string, headers: Headers, encoding: string | null, depth = 0): MailBody {
  const type = headers.values.get('content-type')
  const kind = mainValue(type) || 'text/plain'
  const content = message.slice(headers.end)
  const boundary = kind.startsWith('multipart/') ? parameter(type, 'boundary') : undefined
  if (boundary !== undefined && depth < mostDepth) {
    const parts = divide(content, boundary).map((part) => ({ part, headers: readHeaders(part) }))
    if (parts.length > 0) return joinParts(kind, parts, encoding, depth)
  }
  const disposition = headers.values.get('content-disposition')
  const isAttached = mainValue(disposition) === 'attachment'
  if (kind === 'message/rfc822') {
    const inner = readHeaders(content)
    const { text } = depth < mostDepth ? readBody(content, inner, encoding, depth + 1) : { text: content }
    return { text: '', leftovers: [{ text: `${inner.values.get('subject') ?? ''}\n${text}` }] }
  }
  if (isAttached || (!kind.startsWith('text/') && !kind.startsWith('multipart/'))) {
    const name = parameter(disposition, 'filename') ?? parameter(type, 'name') ?? kind
    return { text: '', leftovers: [{ text: name, is: 'attachment' }] }
  }
  const text = partText(content, headers, encoding)
  if (kind === 'text/html') return { text: htmlText(text, '> '), leftovers: [] }
  return { text: parameter(type, 'format')?.toLowerCase() === 'flowed' ? unflowed(text, type) : text, leftovers: [] }
}

interface Part {
  readonly part: string
  readonly headers: Headers
}

/** Of alternatives, the plain text where it says anything, else the first that does; of a mixture, all. */
function joinParts(kind: string, parts: readonly Part[], encoding: string | null, depth: number): MailBody {
  const bodies = parts.map(({ part, headers }) => ({
    isPlain: mainValue(headers.values.get('content-type')) !== 'text/html',
    ...readBody(part, headers, encoding, depth + 1),
  }))
  const worded = bodies.filter(({ text }) => text.trim() !== '')
  const chosen =
    kind === 'multipart/alternative'
      ? [worded.find(({ isPlain }) => isPlain) ?? worded[0]].flatMap((body) => body ?? [])
      : worded
  return {
    text: chosen.map(({ text }) => text.trim()).join('\n\n'),
    leftovers: bodies.flatMap(({ leftovers }) => leftovers),
  }
}

/** Between the lines of a boundary; a message that is cut ends with its last part. */
function divide(content: string, boundary: string): string[] {
  const parts: string[] = []
  const mark = `--${boundary}`
  let start: number | undefined
  for (let place = content.indexOf(mark); place >= 0; place = content.indexOf(mark, place + mark.length)) {
    const end = content.indexOf('\n', place)
    const rest = content.slice(place + mark.length, end < 0 ? undefined : end).trim()
    if ((place > 0 && content[place - 1] !== '\n') || (rest !== '' && rest !== '--')) continue
    if (start !== undefined) parts.push(content.slice(start, place).replace(/\r?\n$/, ''))
    start = rest === '--' || end < 0 ? undefined : end + 1
    if (rest === '--') return parts
  }
  if (start !== undefined) parts.push(content.slice(start))
  return parts
}

function partText(content: string, headers: Headers, encoding: string | null): string {
  const transfer = mainValue(headers.values.get('content-transfer-encoding'))
  const bytes =
    transfer === 'base64'
      ? decodeBase64(content)
      : transfer === 'quoted-printable'
        ? decodeQuotedPrintable(content)
        : bytesOf(content)
  const declared = encoding ?? knownEncoding(parameter(headers.values.get('content-type'), 'charset'))
  // Many mails say us-ascii and mean another: bytes that show what they are need no declaration.
  const shown = decode(bytes)
  if ('text' in shown && !shown.guessed) return shown.text
  const read = declared === null ? shown : decode(bytes, declared)
  if ('text' in read) return read.text
  return new TextDecoder()
    .decode(bytes)
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '\ufffd')
}

function knownEncoding(label: string | undefined): string | null {
  try {
    return label === undefined ? null : new TextDecoder(label).encoding
  } catch {
    return null
  }
}

/** Lines that end in a space go on in the next one (RFC 3676), quoted ones and the mark of a signature apart. */
function unflowed(text: string, type: string | undefined): string {
  const isJoined = parameter(type, 'delsp')?.toLowerCase() === 'yes'
  const lines: string[] = []
  let isOpen = false
  for (const line of text.split('\n')) {
    const isQuoted = line.startsWith('>')
    const words = isQuoted ? line : line.replace(/^ /, '')
    const before = lines.at(-1)
    if (isOpen && before !== undefined && !isQuoted && line !== '-- ') lines[lines.length - 1] = before + words
    else lines.push(words)
    isOpen = words.endsWith(' ') && words !== '-- ' && !isQuoted
    if (isOpen && isJoined) lines[lines.length - 1] = lines.at(-1)?.slice(0, -1) ?? ''
  }
  return lines.join('\n')
}
