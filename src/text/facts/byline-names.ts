/** The names in what follows "By": each by itself, without role, place, paper and date. */
import { bareName, isParticle, isPersonName, isRoleWord, namesPaper, namesRole } from './person-names.ts'

/** What follows a name and is none: where somebody is, for whom, an address, a date. */
const tail =
  /\s+(?:in|at|from|for|of|aus|bei|à|a|en|em|special to)\s.*$|\s*\(.*?(?:\)|$)|\s*\S*@\S+|\s+(?:published|updated|posted|last updated)\b.*$/giu

/** The names that a byline begins with; undefined where it begins with something else, or goes on like a sentence. */
export function namesIn(rest: string, between: RegExp, text: string): string[] | undefined {
  const segments = divide(rest, between)
  const names: string[] = []
  let isAfterRole = false
  for (const [index, { words, byComma }] of segments.entries()) {
    const name = nameOf(words)
    if (name !== undefined && !isCommonIn(name, text)) {
      const isOther =
        index > 0 && (namesPaper(name) || (byComma && (isAfterRole || (segments.length === 2 && isPlace(name, text)))))
      if (!isOther) names.push(name)
    } else if (index === 0 || isSentence(words)) return undefined
    isAfterRole ||= namesRole(words)
  }
  return names.length > 0 ? names : undefined
}

interface Segment {
  readonly words: string
  readonly byComma: boolean
}

function divide(rest: string, between: RegExp): Segment[] {
  const segments: Segment[] = []
  let from = 0
  let byComma = false
  for (const { 0: joint, index } of rest.matchAll(between)) {
    segments.push({ words: rest.slice(from, index), byComma })
    byComma = joint.trim() === ','
    from = index + joint.length
  }
  segments.push({ words: rest.slice(from), byComma })
  return segments.filter(({ words }) => words.trim() !== '')
}

/** The name in a part of a byline, without a role in front of it or after it, and without place. */
function nameOf(words: string): string | undefined {
  const cut = bareName(words.replace(tail, '').replace(/[.:]$/, (mark) => (/\b(?:Jr|Sr)\.$/.test(words) ? mark : '')))
  const tokens = cut.split(/\s+/)
  const roles = [...tokens.keys()].filter((index) => isRoleWord(tokens[index] ?? ''))
  const [first = tokens.length, last = -1] = [roles[0], roles.at(-1)]
  const name = [tokens.slice(last + 1), tokens.slice(0, first)]
    .map((part) => part.join(' '))
    .find((part) => isPersonName(part))
  // "Ada Brook Harbour Post Staff Writer" has no end that can be told.
  return name !== undefined && roles.length > 0 && namesPaper(name) ? undefined : name
}

/** "Ada Brook, Upper Tolve": what the text knows as a place is where she is. */
export function isPlace(name: string, text: string): boolean {
  return new RegExp(
    `\\b(?:in|at|near|from|to|of)\\s${escaped(name)}\\b|^${escaped(name.toUpperCase())}(?=,|\\s[(—–-])`,
    'mu',
  ).test(text)
}

/** Whether the text also writes each of its words small, and so with a meaning: "Candle Light". */
export function isCommonIn(name: string, text: string): boolean {
  return name.split(/\s+/).every((word) => {
    return new RegExp(`(?<![\\p{L}.@_-])${escaped(word.toLowerCase())}(?![\\p{L}@_]|\\.\\p{L})`, 'u').test(text)
  })
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

/** Two small words that no role has: the line goes on like prose. */
export function isSentence(words: string): boolean {
  const small = words.match(/(?<![\p{L}'’])\p{Ll}[\p{L}'’]*/gu) ?? []
  return (
    small.filter((word) => !isRoleWord(word) && !isParticle(word) && !/^(?:of|for|in|at|the|and)$/.test(word)).length >
    1
  )
}
