/**
 * Plain texts that came out of a mail or a page undecoded: quoted-printable ("=E2=80=9C"), tags, and character references
 * ("&ldquo;"). Where a text plainly is written so, it is read as what it stands for; where it may be about such things, it is told.
 */
import { decodeHTML } from 'entities'
import { note, warning, type Finding } from '../../problem.ts'
import { decodeQuotedPrintable } from '../mail/transfer.ts'
import { htmlText } from './html-text.ts'

export interface DecodedText {
  readonly text: string
  readonly findings: readonly Finding[]
}

/** Words of a text that speaks of markup: what stands in it may be meant as it is written. */
const aboutMarkup =
  /\b(?:html|xml|mark-?up|(?:html )?tags?|entit(?:y|ies)|ampersands?|escap(?:e|ed|ing)|quoted-printable|utf-8)\b/iu

export function decodeText(text: string): DecodedText {
  const findings: Finding[] = []
  let now = text
  const take = (step: Step): boolean => {
    const { count, isPlain, what, read } = step(now)
    const isTaken = isPlain && !aboutMarkup.test(now)
    if (isTaken) {
      now = read()
      findings.push(note(`${what}, which are read as what they stand for`, 'plain text'))
    } else if (count > 2 || (isPlain && count > 0)) {
      findings.push(warning(`${what}, which stay in the text as they are`, 'plain text'))
    }
    return isTaken
  }
  take(quotedPrintable)
  const hadTags = take(tags)
  // A page may have been escaped as a whole; what stood escaped beside tags is meant as it is written.
  if (take(references) && !hadTags) take(tags)
  return { text: now, findings }
}

interface Look {
  readonly count: number
  /** Whether the text is written so all through, rather than that it mentions it. */
  readonly isPlain: boolean
  readonly what: string
  readonly read: () => string
}
type Step = (text: string) => Look

const escaped = /(?:=[0-9A-F]{2})+/g
/** "?a=20" is no escape. */
const address = /\bhttps?:\S+/g
const softBreak = /[^\s=]=[ \t]*\n/g

/** Letters beyond ASCII, or lines that go on after "=". */
function quotedPrintable(text: string): Look {
  const runs = text.replace(address, '').match(escaped) ?? []
  const latin = text.match(/[a-z]=[89A-F][0-9A-F](?!=)/gi) ?? []
  const breaks = text.match(softBreak) ?? []
  const letters = runs.filter((run) => /^(?:=[89A-F][0-9A-F])+$/.test(run) && isUtf8(run))
  const count = runs.length
  return {
    count,
    isPlain:
      letters.length >= 2 ||
      latin.length >= 2 ||
      (letters.length === 1 && breaks.length > 0) ||
      (breaks.length >= 2 && runs.length > 0),
    what: `it holds ${runs.length} characters in quoted-printable, such as ${JSON.stringify(runs[0] ?? '')}`,
    read: () => readPrintable(text),
  }
}

function isUtf8(run: string): boolean {
  return !new TextDecoder().decode(decodeQuotedPrintable(run)).includes('\ufffd')
}

/** What is a character already stays one. */
function readPrintable(text: string): string {
  const joined = text.replace(/=[ \t]*\n/g, '')
  return joined.replace(escaped, (run) => {
    const bytes = decodeQuotedPrintable(run)
    const read = new TextDecoder().decode(bytes)
    return read.includes('\ufffd') ? new TextDecoder('windows-1252').decode(bytes) : read
  })
}

const tag =
  /<\/?(?:a|abbr|article|b|blockquote|body|br|center|cite|div|em|figure|figcaption|font|h[1-6]|head|html|hr|i|img|li|ol|p|section|small|span|strike|strong|sub|sup|table|tbody|td|th|tr|u|ul)(?:\s[^<>]{0,500})?\/?>/giu
const blockTag =
  /^\s*<(?:\/?(?:article|blockquote|body|br|center|div|figure|h[1-6]|head|html|hr|li|ol|p|section|table|tr|ul))(?:\s[^<>]{0,500})?\/?>/iu

/** Lines that begin and end in tags. */
function tags(text: string): Look {
  const found = text.match(tag) ?? []
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const withTags = lines.filter((line) => line.search(tag) >= 0).length
  const closed = found.filter((each) => each.startsWith('</')).length
  return {
    count: found.length,
    isPlain:
      found.length >= 2 &&
      closed + (text.match(/<br\b/gi)?.length ?? 0) > 0 &&
      (blockTag.test(text) || 2 * withTags >= lines.length),
    what: `it holds ${found.length} tags of HTML, such as ${JSON.stringify((found[0] ?? '').slice(0, 20))}`,
    read: () => htmlText(keepingLines(text)),
  }
}

/** In a text without paragraphs of its own, line breaks are the writer's. */
function keepingLines(text: string): string {
  return /<(?:p|br|div|li|h[1-6])\b/i.test(text) ? text : text.replaceAll('\n', '<br>')
}

const reference = /&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,10}\d{0,2});/giu
const namesMark = /^&(?:quot|apos|[lr][ds]quo|laquo|raquo|[bs]dquo|sbquo|nbsp|[mn]dash|hellip|#)/iu
const twice = /&amp;(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,10});/giu

function references(text: string): Look {
  const found = (text.match(reference) ?? []).filter((each) => decodeHTML(each) !== each)
  const marks = found.filter((each) => namesMark.test(each))
  return {
    count: found.length,
    isPlain: marks.length >= 2 || found.length >= 3 || (text.match(twice)?.length ?? 0) >= 2,
    what: `it holds ${found.length} character references of HTML, such as ${JSON.stringify(found[0] ?? '')}`,
    read: () => decodeReferences(text.match(twice) === null ? text : decodeReferences(text)),
  }
}

/** Only with their semicolon: "AT&T" and "&c" are none. */
function decodeReferences(text: string): string {
  return text.replace(reference, (each) => decodeHTML(each))
}
