/** Reads the YAML block at the top of an article: `title`, `date`, `author`, `outlet`, `url`, `lang`, `draft`. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair } from 'yaml'
import { calendarDate } from '../../text/facts/derive-date.ts'
import { refused, warning, type Finding } from '../problem.ts'

export interface FrontMatter {
  readonly title: string | null
  readonly date: string | null
  readonly author: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly lang: string | null
  readonly draft: boolean
}

export interface DividedFile {
  readonly given: FrontMatter
  readonly body: string
  readonly findings: readonly Finding[]
}

export const nothingGiven: FrontMatter = {
  title: null,
  date: null,
  author: null,
  outlet: null,
  url: null,
  lang: null,
  draft: false,
}

const block = /^---[ \t]*\n([\s\S]*?)(?<=\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/

/** Keys that hold a value, with what each must look like; `parse` gives undefined where it does not. */
const keys: Readonly<
  Record<Exclude<keyof FrontMatter, 'draft'>, { parse: (value: string) => string | undefined; expected: string }>
> = {
  title: { parse: plainLine, expected: 'a line of text' },
  author: { parse: plainLine, expected: 'a line of text' },
  outlet: { parse: plainLine, expected: 'a line of text' },
  date: { parse: calendarDate, expected: 'a calendar date such as 2011-06-14, 2011-06 or 2011' },
  url: { parse: webAddress, expected: 'an address that starts with https:// or http://' },
  lang: { parse: languageTag, expected: 'a language tag such as en or zh-Hant' },
}

/** A fact as the owner writes it, here or in corrections; undefined where it cannot be used. */
export function parseFact(key: keyof typeof keys, value: string): { value: string | undefined; expected: string } {
  const { parse, expected } = keys[key]
  return { value: parse(value), expected }
}

/** A first line of `---` and then a key that we know: an owner meant front matter, and forgot to close it. */
const unclosed = /^---[ \t]*\n(?:title|date|author|outlet|url|lang|draft)[ \t]*:/i

/** Divides a cleaned text in front matter and body. A text that merely starts with a rule (`---`) is all body. */
export function divideFrontMatter(text: string): DividedFile {
  const match = block.exec(text)
  if (!match) return { given: nothingGiven, body: text, findings: unclosed.test(text) ? [neverCloses] : [] }
  const [whole, source = ''] = match
  return { ...parseBlock(source.replace(/\n$/, '')), body: text.slice(whole.length) }
}

const neverCloses = refused('the front matter never ends', 'a line of --- below its last key', 1, 1)

function parseBlock(source: string): { given: FrontMatter; findings: readonly Finding[] } {
  const lines = new LineCounter()
  // The failsafe schema leaves every value text: a date stays a calendar day, and "no" is not false.
  const document = parseDocument(source, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const placeOf = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return [line + 1, col] as const
  }
  const [error] = document.errors
  if (error)
    return {
      given: nothingGiven,
      findings: [refused(`the front matter does not parse: ${error.message}`, 'YAML', ...placeOf(error.pos[0]))],
    }
  if (document.contents === null) return { given: nothingGiven, findings: [] }
  if (!isMap<Node, Node | null>(document.contents)) {
    return {
      given: nothingGiven,
      findings: [refused('the front matter is no list of keys', 'lines such as "title: Some words"', 2, 1)],
    }
  }
  return readKeys(document.contents.items, placeOf)
}

function readKeys(pairs: readonly Pair<Node, Node | null>[], placeOf: (offset: number) => readonly [number, number]) {
  const values = new Map<string, string>()
  const findings: Finding[] = []
  let draft = false
  for (const { key, value } of pairs) {
    const name = isScalar(key) ? String(key.value).toLowerCase() : ''
    const words = wordsOf(value)
    if (name === 'draft') {
      // Whatever is not a plain no keeps the article back: publishing by mistake cannot be undone.
      draft = !/^(?:false|no|off|0|)$/i.test(words ?? 'unclear')
      continue
    }
    if (!isKey(name)) {
      findings.push(
        warning(
          `the key ${JSON.stringify(name)} is not known and is left out`,
          knownKeys,
          ...placeOf(key.range?.[0] ?? 0),
        ),
      )
      continue
    }
    if (words === '') continue
    const parsed = words === undefined ? undefined : keys[name].parse(words)
    if (parsed === undefined)
      findings.push(
        warning(
          `"${name}" cannot be used and is left out`,
          keys[name].expected,
          ...placeOf((value ?? key).range?.[0] ?? 0),
        ),
      )
    else values.set(name, parsed)
  }
  const given = { ...nothingGiven, ...Object.fromEntries(values), draft }
  return { given, findings }
}

const knownKeys = `one of ${Object.keys(nothingGiven).join(', ')}`

function isKey(name: string): name is keyof typeof keys {
  return Object.hasOwn(keys, name)
}

/** The words of a value; several authors in a list are joined; undefined for anything deeper. */
function wordsOf(value: Node | null): string | undefined {
  if (value === null) return ''
  if (isScalar(value)) {
    const words = typeof value.value === 'string' ? value.value.trim() : ''
    // Written plainly, YAML's own word for nothing; in quotation marks it is a word like others.
    return value.type === 'PLAIN' && /^(?:null|~)$/i.test(words) ? '' : words
  }
  if (isSeq(value) && value.items.every((item) => isScalar(item) && typeof item.value === 'string')) {
    return value.items.map((item) => (isScalar(item) ? String(item.value).trim() : '')).join(', ')
  }
  return undefined
}

function plainLine(value: string): string | undefined {
  const line = value.replace(/\s+/gu, ' ').trim()
  return line === '' ? undefined : line
}

function webAddress(value: string): string | undefined {
  if (!URL.canParse(value)) return undefined
  const { protocol, href } = new URL(value)
  return protocol === 'https:' || protocol === 'http:' ? href : undefined
}

function languageTag(value: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(value)[0]
  } catch {
    return undefined
  }
}
