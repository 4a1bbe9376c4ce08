/** Reads YAML as an owner writes it: plain values to check against a schema, and where in the file each of them stands. */
import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  Parser,
  Lexer,
  type ErrorCode,
  type Node,
  type Pair,
} from 'yaml'

/** `null` is nothing: no value at all, or YAML's own words for none. A reference to another value (`*name`) is not followed. */
export type Written = string | null | typeof reference | readonly Written[] | ReadonlyMap<string, Written>

/** Fits no schema. */
const reference = Symbol('a reference')

export type Path = readonly (string | number)[]

export interface LineColumn {
  readonly line: number
  readonly column: number
}

export interface WrittenFile {
  readonly value: Written
  /** Where the value stands, or the key before it. What is not there has the place of what should hold it. */
  readonly placeOf: (path: Path, part?: 'key' | 'value') => LineColumn
}

interface YamlMistake extends LineColumn {
  readonly what: string
  readonly expected: string
}

export interface Mistakes {
  readonly mistakes: readonly YamlMistake[]
}

/** Far more than any file of ours needs. Parsing calls itself for each level, and a stack that overflows can end the process. */
const mostLevels = 60

/** What `source` holds, its keys as `nameOf` spells them; or its first mistakes. */
export function readYaml(source: string, nameOf: (key: string) => string = (key) => key): WrittenFile | Mistakes {
  const lines = new LineCounter()
  const placeAt = (offset: number): LineColumn => {
    const { line, col: column } = lines.linePos(offset)
    return { line, column }
  }
  const deep = tooDeep(source, lines)
  if (deep !== undefined) {
    return { mistakes: [{ what: 'this is too deeply nested', expected: 'a few levels', ...placeAt(deep) }] }
  }
  // The failsafe schema leaves every value text: a date stays a calendar day, and "no" is not false.
  const options = { schema: 'failsafe', prettyErrors: false, logLevel: 'silent' } as const
  const { errors, contents } = parseDocument<Node, false>(source, options)
  if (errors.length > 0) {
    return { mistakes: errors.map(({ code, pos }) => ({ ...inWords(code), ...placeAt(pos[0]) })) }
  }
  return convert(contents, nameOf, placeAt)
}

/** Counts the lines, and tells the offset of the first level that is one too many. The parser of tokens keeps a stack of its own, and cannot overflow. */
function tooDeep(source: string, lines: LineCounter): number | undefined {
  lines.addNewLine(0)
  const parser = new Parser(lines.addNewLine)
  for (const lexeme of new Lexer().lex(source)) {
    // What it finds is not wanted here, only how deep it stands.
    Array.from(parser.next(lexeme))
    if (parser.stack.length > mostLevels) return parser.offset - lexeme.length
  }
  return undefined
}

/** What the library calls its errors, for somebody who knows YAML from examples. */
const mistakeWords: Readonly<Partial<Record<ErrorCode, readonly [what: string, expected: string]>>> = {
  ALIAS_PROPS: [
    'these words start with * and have something before them',
    'plain words, in quotation marks if they start with a sign',
  ],
  BAD_ALIAS: ['these words start with *', 'words that start with a sign to stand in quotation marks'],
  BAD_DQ_ESCAPE: [
    'a backslash stands before a character here that needs none',
    'two of them, or single quotation marks around the words',
  ],
  BAD_INDENT: [
    'a bracket is not closed, or this line is indented otherwise than those it belongs to',
    'each bracket closed, and the same number of spaces',
  ],
  BAD_SCALAR_START: ['these words start with a sign that has a meaning of its own', 'quotation marks around them'],
  BLOCK_AS_IMPLICIT_KEY: ['a colon stands within the words', 'quotation marks around words that hold ": "'],
  BLOCK_IN_FLOW: ['a line of a list stands between brackets', 'commas between what stands in brackets'],
  DUPLICATE_KEY: ['this key is given twice', 'each key once'],
  KEY_OVER_1024_CHARS: ['this key is very long', 'a key of a few words, and a colon after it'],
  MISSING_CHAR: [
    'something is missing here',
    'a bracket or quotation mark to be closed, a colon after a key, a comma between items',
  ],
  MULTILINE_IMPLICIT_KEY: ['a colon is missing, or stands lines below its key', 'each key with its colon on one line'],
  TAB_AS_INDENT: ['this line is indented with a tab', 'spaces'],
  UNEXPECTED_TOKEN: ['this cannot stand here', 'quotation marks around words that hold signs'],
}

function inWords(code: ErrorCode): Pick<YamlMistake, 'what' | 'expected'> {
  const [what, expected] = mistakeWords[code] ?? ['this cannot be read', 'lines such as "title: Some words"']
  return { what, expected }
}

interface Places {
  readonly key: number
  readonly value: number
}

function convert(
  root: Node | null,
  nameOf: (key: string) => string,
  placeAt: (offset: number) => LineColumn,
): WrittenFile | Mistakes {
  const places = new Map<string, Places>()
  const mistakes: YamlMistake[] = []

  const entryOf = (path: Path, { key, value }: Pair<Node, Node | null>, start: number): [string, Written] => {
    const name = nameOf(isScalar(key) ? String(key.value).trim() : '')
    const at = key.range?.[0] ?? start
    // Else what stands under one of two such keys would be lost.
    if (places.has(JSON.stringify([...path, name]))) {
      mistakes.push({
        what: `the key ${JSON.stringify(name)} is given twice`,
        expected: 'each key once',
        ...placeAt(at),
      })
    }
    return [name, valueOf(value, [...path, name], at)]
  }

  const valueOf = (node: Node | null, path: Path, key: number): Written => {
    const start = node?.range?.[0] ?? key
    places.set(JSON.stringify(path), { key, value: start })
    if (isScalar(node)) return wordsOf(node.value, node.type === 'PLAIN')
    if (isSeq<Node | null>(node)) return node.items.map((item, index) => valueOf(item, [...path, index], start))
    if (!isMap<Node, Node | null>(node)) return node === null ? null : reference
    return new Map(node.items.map((pair) => entryOf(path, pair, start)))
  }

  const value = valueOf(root, [], 0)
  if (mistakes.length > 0) return { mistakes }
  return {
    value,
    placeOf: (path, part = 'value') => {
      for (let length = path.length; length >= 0; length--) {
        const found = places.get(JSON.stringify(path.slice(0, length)))
        if (found) return placeAt(found[part])
      }
      return placeAt(0)
    },
  }
}

/** In quotation marks, "null" is a word like others. */
function wordsOf(value: unknown, isPlain: boolean): string | null {
  const words = typeof value === 'string' ? value.trim() : ''
  return isPlain && /^(?:null|~|)$/i.test(words) ? null : words
}
