/**
 * Facts in lines of "Label: value" at the top of a text, without fences, as agencies, databases and makers of e-texts write them. A text
 * may also begin with who says what, so labels count only where they are plainly a head.
 */
import { isFactKey, isKnownKey, keysOf, plainKey } from './fact-keys.ts'
import type { MatterEntry } from './matter-facts.ts'

const limits = { labelChars: 30, valueChars: 300, lines: 60 }

/** After it nothing but the text comes: "BODY:" alone, or with the first words behind it. */
const bodyLabel = /^(?:body|text|full text)[ \t]*:[ \t]*/i

/** What mail begins with, which is no article's head. */
const mailLabels: ReadonlySet<string> = new Set([
  'from',
  'to',
  'cc',
  'bcc',
  'subject',
  'reply-to',
  'message-id',
  'received',
])

const labelLine = /^([\p{L}][\p{L}\p{N} ()_-]*?)[ \t]*:(?:[ \t]+(.*))?$/u

export interface HeadLines {
  readonly entries: readonly MatterEntry[]
  /** Where the text begins that comes after them, in UTF-16 code units. */
  readonly end: number
}

/** The labels at the top of `text`; undefined where it has no such head. */
export function findHeadLines(text: string): HeadLines | undefined {
  const head = readLabels(text)
  return isHead(head, text) ? head : undefined
}

/** Labels from line `first` of the file, counted from 1, however many there are. */
export function readLabels(text: string, first = 1): HeadLines & { readonly hasBody: boolean } {
  const entries: MatterEntry[] = []
  let end = 0
  let at = 0
  for (const [index, line] of text.split('\n', limits.lines).entries()) {
    const body = entries.length > 0 ? bodyLabel.exec(line)?.[0] : undefined
    if (body !== undefined) return { entries, end: at + body.length, hasBody: true }
    const own = entryOf(line, first + index)
    const last = entries.at(-1)
    if (own !== undefined) entries.push(own)
    // A long title goes on, indented, in the next line.
    else if (/^[ \t]+\S/.test(line) && last !== undefined && end === at && typeof last.value === 'string') {
      entries[entries.length - 1] = { ...last, value: `${last.value} ${line.trim()}` }
    } else if (line.trim() !== '') break
    at += line.length + 1
    if (line.trim() !== '') end = at
  }
  return { entries, end: Math.min(end, text.length), hasBody: false }
}

function entryOf(line: string, number: number): MatterEntry | undefined {
  const [, label = '', value = ''] = labelLine.exec(line.trimEnd()) ?? []
  if (label === '' || label.length > limits.labelChars || value.length > limits.valueChars) return undefined
  const column = line.length - line.slice(label.length).replace(/^[ \t]*:[ \t]*/, '').length + 1
  return { key: label, value, keyAt: { line: number, column: 1 }, valueAt: { line: number, column } }
}

/**
 * Two known labels that state facts, of which the first line has one; or a title alone, which an empty line or a label of the
 * text's own sets apart. In "Author: We stayed in the town." the author speaks.
 */
function isHead({ entries, end, hasBody }: HeadLines & { readonly hasBody: boolean }, text: string): boolean {
  const [first] = entries
  if (first === undefined || !isKnownKey(first.key)) return false
  const keys = entries.map(({ key }) => plainKey(key))
  if (keys.some((key) => mailLabels.has(key)) || new Set(keys).size < keys.length) return false
  const rest = text.slice(end)
  const isSetApart = hasBody || /^[ \t]*\n/.test(rest) || rest.trim() === ''
  const stated = entries.filter(({ key, value }) => isFactKey(key) && value !== '')
  const isTitle = ({ key }: MatterEntry) => keysOf('title').includes(plainKey(key))
  const hasTitle = stated.some(isTitle)
  if (stated.some((entry) => !isTitle(entry) && isSentence(entry))) return false
  if (stated.length >= 2) return isSetApart || hasTitle
  // “Title: how a boxer won one” is a headline itself: fields begin as titles do.
  const isWords = typeof first.value === 'string' && /^\p{Ll}/u.test(first.value)
  return stated.length === 1 && hasTitle && isSetApart && first === stated[0] && !isWords
}

/** What somebody says, rather than a name or a date. */
function isSentence({ value }: MatterEntry): boolean {
  return typeof value === 'string' && /[.!?]["”’]?$/.test(value) && value.split(/\s+/).length >= 4
}
