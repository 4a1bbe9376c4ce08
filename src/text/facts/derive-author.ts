/** Who wrote an article, where only a byline says it. */
import { isCommonIn, isPlace, isSentence, namesIn } from './byline-names.ts'
import { findDates } from './written-dates.ts'
import { isDateLine } from './date-lines.ts'
import {
  isFamilyFirst,
  isParticle,
  isPersonName,
  isRoleWord,
  namesBody,
  namesPaper,
  namesRole,
  type Letters,
} from './person-names.ts'
import { proseFrom, topLines, type Line } from './top-lines.ts'
import { oneSpaced } from '../white-space.ts'

/** `value`: the names as they are printed, in one line; `names`: each by itself. */
export interface Byline {
  readonly value: string
  readonly names: readonly string[]
}

const limits = { lines: 9, lineChars: 160, roleChars: 90, smallWords: 3 }

const label =
  /^(?:by-?line|authors?(?:\(s\))?|writers?|autor(?:en|in|es|a)?|verfasser(?:in)?|auteurs?|autor[ei]|by|von|par|por|di|door|texte?|testo|tekst)\s*:\s*/iu
const by =
  /^(?:by|von|par|por|di|door|av|af|(?:written|words|story|text|reported|report|compiled|posted) by|a report by)\s+(?=\S)/iu
/** Beside a date, or another part of a line: "5 March 2031 | By Ada Brook". */
const parts = /\s*[|•·●\t]\s*|\s+[–—]\s+|\s+-\s+|\s{3,}/u
const byAfterDate = /\d{4},?\s+by\s+/iu

const joints: Readonly<Record<'dutch' | 'spanish' | 'other', RegExp>> = {
  dutch: /\s*[,;/]\s*(?:(?:and|en)\s+)?|\s+(?:and|en|&)\s+/giu,
  spanish: /\s*[,;/]\s*(?:(?:and|y|e)\s+)?|\s+(?:and|y|e|&)\s+/giu,
  other: /\s*[,;/]\s*(?:(?:and|und|et|y|e|og|och)\s+)?|\s+(?:and|und|et|y|e|og|och|with|mit|&)\s+/giu,
}

/** The byline among the first lines of `text`; undefined where there is none that names a person. */
export function deriveAuthor(text: string): Byline | undefined {
  const lines = topLines(text, limits.lines)
  for (const [index, { words }] of lines.entries()) {
    const found = bylineOf(words, text) ?? (index > 0 ? smallByline(words, text) : undefined)
    if (found !== undefined) return found
  }
  // Without "By" only what stands above the prose can be a byline.
  const head = lines.slice(0, proseFrom(lines))
  for (const [index, line] of head.entries()) {
    const found = index > 0 ? bylineWithoutBy(line, head[index + 1], text) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

/** Whether a line is a byline, with or without a person's name in it: "By Tom Hale", "By The Associated Press". */
export function isByline(words: string, next?: string): boolean {
  if ((bylineOf(words, '') ?? smallByline(words, '') ?? besideRole(words)) !== undefined) return true
  const prefix = by.exec(strip(words)) ?? label.exec(strip(words))
  if (prefix !== null && words.length <= limits.roleChars && !/[.!?]$/.test(words)) {
    const rest = strip(words).slice(prefix[0].length)
    return /\p{Lu}/u.test(rest) && (namesRole(rest) || namesBody(rest))
  }
  return next !== undefined && isPersonName(strip(words)) && isRoleLine(next)
}

/** A line under a name that says what they are or for whom they write: "Harbour Press Writer", "The Merrin Courier". */
export function isRoleLine(words: string): boolean {
  if (words.length > 60 || /[.!?:;]$/.test(words)) return false
  const all = words.match(/\p{L}+/gu) ?? []
  const isNamed = all.every(
    (word) => /^\p{Lu}/u.test(word) || isRoleWord(word) || isParticle(word) || /^(?:of|for|the|and|in)$/.test(word),
  )
  return (
    all.length > 0 &&
    all.length <= 6 &&
    isNamed &&
    (isRoleWord(all.at(-1) ?? '') || (/^the\s/i.test(words) && namesPaper(words)))
  )
}

function bylineOf(words: string, text: string): Byline | undefined {
  if (words.length > limits.lineChars * 2) return undefined
  const after = byAfterDate.exec(words)
  const pieces = words.split(parts)
  if (after && isDateLine(words.slice(0, after.index + 4)))
    pieces.push(`by ${words.slice(after.index + after[0].length)}`)
  for (const piece of pieces.map(strip)) {
    if (piece.length > limits.lineChars) continue
    const field = label.exec(piece)
    const prefix = field ?? by.exec(piece)
    if (prefix === null) continue
    const rest = piece
      .slice(prefix[0].length)
      .replace(by, '')
      .replace(/,\s+(?=(?:Jr|Sr)\b)/, ' ')
    if (field !== null && isFamilyFirst(rest) && isOneFamily(rest)) return { value: rest, names: [rest] }
    const names = namesIn(rest, jointsAfter(prefix[0]), text)
    if (names !== undefined) return bylineWith(rest, names)
    if (field !== null && isOneName(rest)) return { value: rest, names: [rest] }
  }
  return undefined
}

function jointsAfter(prefix: string): RegExp {
  return /^door/i.test(prefix) ? joints.dutch : /^(?:por|di)/i.test(prefix) ? joints.spanish : joints.other
}

/** "Hale, Tom", not "Ada Brook, Merrin", whose second part is a place. */
function isOneFamily(words: string): boolean {
  return (words.split(',')[0] ?? '').split(' ').filter((word) => !isParticle(word)).length === 1
}

/** Of a field, which nothing but its label proves: "BYLINE: Byrne". */
function isOneName(words: string): boolean {
  return /^\p{Lu}[\p{L}'’-]+$/u.test(words) && !namesRole(words) && !namesBody(words)
}

/** As printed, where nothing but what parts them stands between the names. */
function bylineWith(rest: string, names: readonly string[]): Byline {
  const [first = '', last = ''] = [names[0], names.at(-1)]
  const printed = rest.slice(rest.indexOf(first), rest.lastIndexOf(last) + last.length)
  const between = names.reduce((words, name) => words.replace(name, ''), printed)
  const isPlain = /^(?:[\s,;/&]|and|und|et|y|e|en|og|och|with|mit)*$/iu.test(between)
  return { value: isPlain ? oneSpaced(printed) : names.join(', '), names }
}

/** "by ada brook": no capitals in all of the line. */
function smallByline(words: string, text: string): Byline | undefined {
  const match = /^by\s+(.+)$/u.exec(strip(words))
  const names = match?.[1]?.split(/\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+/u) ?? []
  const isNames = names.every(
    (name) => name.split(' ').length <= limits.smallWords && isSmallName(name, text.replace(words, '')),
  )
  return match?.[1] !== undefined && isNames ? { value: match[1], names } : undefined
}

function isSmallName(name: string, text: string): boolean {
  const letters: Letters = 'small'
  return isPersonName(name, letters) && !name.split(' ').some((word) => isCommonIn(word, text))
}

function bylineWithoutBy({ words }: Line, next: Line | undefined, text: string): Byline | undefined {
  const beside = besideRole(words)
  if (beside !== undefined) return beside
  const name = strip(words)
  const isAlone = next !== undefined && isRoleLine(next.words) && isPersonName(name) && !isPlace(name, text)
  return isAlone ? { value: name, names: [name] } : undefined
}

/** "Ada Brook, Staff Writer", "Ada Brook | The Harbour Post": a name, and beside it what only bylines say. */
function besideRole(words: string): Byline | undefined {
  if (words.length > limits.roleChars || /[.!?]$/.test(words) || findDates(words).length > 1) return undefined
  const [head = '', ...rest] = strip(words).split(/\s*[,|•·]\s*|\s+[–—-]\s+/u)
  const names = head.split(/\s+(?:and|und|et|&)\s+/iu)
  const isBeside =
    rest.length > 0 &&
    (/[|•·]/.test(words) ? rest.some((part) => namesRole(part) || namesPaper(part)) : rest.some(endsInRole))
  if (!isBeside || rest.some(isSentence) || !names.every((name) => isPersonName(name) && !namesPaper(name)))
    return undefined
  return { value: head, names }
}

function endsInRole(words: string): boolean {
  return isRoleWord(/\p{L}+$/u.exec(words.trim())?.[0] ?? '')
}

/** Without marks of emphasis, dashes and brackets around the line. */
function strip(words: string): string {
  return words.replace(/^[\s*_~>#([{—–-]+|[\s*_~)\]}]+$/gu, '')
}
