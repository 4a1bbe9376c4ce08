/** Reads mails: files of a mail program, mailboxes with several, and header lines at the top of a text. */
import { addressParser } from 'postal-mime'
import { refused } from '../../problem.ts'
import { decodeOnce, sniffedText } from '../sniffed-text.ts'
import {
  given,
  givenFacts,
  type FileBytes,
  type FileContent,
  type FoundArticle,
  type Leftover,
  type Reader,
} from '../reader.ts'
import type { Fields } from '../exports/found-document.ts'
import { writtenDate } from '../written-date.ts'
import { readHeaders, type Headers } from './headers.ts'
import { readBody } from './mime.ts'
import { byteString } from './transfer.ts'

export const mailFile: Reader = {
  endings: ['.eml', '.mbox'],
  accepts: (bytes) => beginsAsMail(topOf(bytes)),
  read: readMails,
}

/** A mail whose file's name says that it is a text. */
export const mailInText: Reader = { endings: ['.txt'], accepts: (bytes) => isMail(topOf(bytes)), read: readMails }

function topOf(bytes: Uint8Array): string {
  return sniffedText(bytes).slice(0, 50_000).trimStart()
}

/** One header line that is known, such as "Subject:", where the name of the file says the rest. */
function beginsAsMail(top: string): boolean {
  const { values } = readHeaders(top)
  return isMail(top) || Object.values(names).some((all) => all.some((name) => values.has(name)))
}

/** What mail programs write above a mail that is printed or saved as text. */
const names: Readonly<Record<'from' | 'subject' | 'date' | 'to', readonly string[]>> = {
  from: ['from', 'von', 'de', 'van', 'da'],
  subject: ['subject', 'betreff', 'objet', 'onderwerp', 'asunto', 'oggetto', 'assunto'],
  date: ['date', 'sent', 'datum', 'gesendet', 'envoyé', 'verzonden', 'fecha', 'enviado', 'data', 'inviato'],
  to: ['to', 'an', 'à', 'aan', 'para', 'a', 'cc', 'message-id', 'received', 'return-path', 'delivered-to'],
}

/** Lines of headers from the first on, among them who wrote it and what it is about, or when and to whom. */
function isMail(top: string): boolean {
  if (mailboxLine.test(top.split('\n', 1)[0] ?? '')) return true
  const { values } = readHeaders(top)
  const has = (name: keyof typeof names) => names[name].some((each) => values.has(each))
  return has('from') && (has('subject') || (has('date') && has('to')))
}

/** "From ada@example.org Mon Mar  3 09:14:02 2031" stands above each mail of a mailbox. */
const mailboxLine = /^From \S+[^\n]*\d{4}[^\n]{0,12}$/u
const mailboxLines = /(?:^|\n)From \S+[^\n]*\d{4}[^\n]{0,12}(?=\n)/g

function readMails({ bytes, encoding }: FileBytes): FileContent {
  const messages = divideMailbox(asBytes(bytes))
  const read = messages.map(({ message, line }) => readMail(message, line, encoding))
  const problems = read.some(({ article }) => article.text.includes('\0'))
    ? [refused('this file is not text', 'an e-mail')]
    : []
  return {
    articles: problems.length > 0 ? [] : read.map(({ article }) => article),
    leftovers: read.flatMap(({ leftovers }) => leftovers),
    problems,
  }
}

/** A text in UTF-16 that begins with header lines is read as one in UTF-8. */
function asBytes(bytes: Uint8Array): string {
  const [first, second] = bytes
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  const decoded = isWide ? decodeOnce(bytes, null) : undefined
  if (decoded !== undefined && 'text' in decoded) return byteString(new TextEncoder().encode(decoded.text))
  return byteString(bytes)
    .replace(/^\xef\xbb\xbf/, '')
    .replace(/\r\n?/g, '\n')
}

interface Message {
  readonly message: string
  readonly line: number
}

function divideMailbox(all: string): Message[] {
  const opening = all.replace(/^\s+/, '')
  if (!mailboxLine.test(opening.slice(0, Math.max(0, opening.indexOf('\n'))))) return [{ message: opening, line: 1 }]
  const marks = [...opening.matchAll(mailboxLines)].filter(
    ({ index }) => index === 0 || opening[index - 1] === '\n' || opening[index - 1] === '\r',
  )
  let [line, counted] = [1, 0]
  return marks.map(({ 0: mark, index }, place) => {
    const start = index + mark.length + 1
    for (; counted < start; counted++) if (opening.charCodeAt(counted) === 10) line++
    const message = opening.slice(start, marks[place + 1]?.index).replace(/^>(>*From )/gm, '$1')
    return { message, line: line - 1 }
  })
}

function readMail(message: string, line: number, encoding: string | null) {
  const headers = readHeaders(message)
  const { text, leftovers } = readBody(message, headers, encoding)
  const article: FoundArticle = {
    text: text.replace(/^\n+/, '').trimEnd(),
    facts: factsOf(headers),
    format: 'mail',
    line,
  }
  return { article, leftovers: leftovers.map((each): Leftover => ({ ...each, line })) }
}

function factsOf({ values }: Headers): FoundArticle['facts'] {
  const valueOf = (name: keyof typeof names) =>
    names[name].map((each) => values.get(each)).find((value) => value !== undefined)
  const date = valueOf('date')
  const lang = values.get('content-language')?.split(',')[0]?.trim()
  const facts: Fields = {
    title: valueOf('subject'),
    author: senders(valueOf('from') ?? '') || senders(values.get('x-from') ?? ''),
    date: date === undefined ? undefined : writtenDate(date),
    lang,
  }
  return Object.fromEntries(givenFacts.map((fact) => [fact, given(facts[fact])]))
}

/** The names of the senders. An address is none, and nobody's to publish. */
function senders(from: string): string {
  const found = addressParser(from, { flatten: true })
  return found
    .map(({ name }) => name.replace(/^(['"])(.*)\1$/, '$2').trim())
    .filter((name) => name !== '' && !name.includes('@'))
    .join('; ')
}
