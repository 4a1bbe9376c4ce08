/** Reads the YAML block at the top of an article: `title`, `date`, `author`, `outlet`, `url`, `lang`, `draft`. */
import { betweenAuthors } from '../../text/facts/read-authors.ts'
import { refused, warning, type Finding } from '../problem.ts'
import { facts, parseFact } from '../yaml/facts.ts'
import { readYaml, type LineColumn, type Written, type WrittenFile } from '../yaml/read-yaml.ts'

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

const isYaml = 'lines such as "title: Some words"'

function parseBlock(source: string): { given: FrontMatter; findings: readonly Finding[] } {
  const written = readYaml(source, (key) => key.toLowerCase())
  if ('mistakes' in written) {
    const findings = written.mistakes
      .slice(0, 1)
      .map(({ what, expected, line, column }) =>
        refused(`the front matter does not parse: ${what}`, expected, line + 1, column),
      )
    return { given: nothingGiven, findings }
  }
  if (written.value === null) return { given: nothingGiven, findings: [] }
  if (written.value instanceof Map) return readKeys(written.value, written)
  return { given: nothingGiven, findings: [refused('the front matter is no list of keys', isYaml, 2, 1)] }
}

function readKeys(values: ReadonlyMap<string, Written>, { placeOf }: Pick<WrittenFile, 'placeOf'>) {
  const given = new Map<string, string>()
  const findings: Finding[] = []
  const leftOut = (what: string, expected: string, { line, column }: LineColumn) =>
    findings.push(warning(`${what} and is left out`, expected, line + 1, column))
  for (const [key, value] of values) {
    if (key === 'draft') continue
    if (!isFact(key)) leftOut(`the key ${JSON.stringify(key)} is not known`, knownKeys, placeOf([key], 'key'))
    else if (value !== null && value !== '') {
      const fact = parseFact(key, inOneLine(value))
      if (fact.value === undefined) leftOut(`"${key}" cannot be used`, fact.expected, placeOf([key]))
      else given.set(key, fact.value)
    }
  }
  return { given: { ...nothingGiven, ...Object.fromEntries(given), draft: isDraft(values.get('draft')) }, findings }
}

const knownKeys = `one of ${Object.keys(nothingGiven).join(', ')}`

function isFact(key: string): key is keyof typeof facts {
  return Object.hasOwn(facts, key)
}

/** Whatever is not a plain no keeps the article back: publishing by mistake cannot be undone. */
function isDraft(value: Written | undefined): boolean {
  if (value === undefined || value === null) return false
  return typeof value !== 'string' || !/^(?:false|no|off|0|)$/i.test(value)
}

/** Several authors in a list are joined so that they can be parted again. */
function inOneLine(value: Written): Written {
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.join(betweenAuthors) : value
}
