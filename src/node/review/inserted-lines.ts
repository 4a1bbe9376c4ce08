/** Puts lines between those of an owner's YAML, which stay as they are to the last space. */
import { isCollection, isMap, isSeq, type Node, type YAMLSeq } from 'yaml'
import { commentLine, inOneLine, pairOf, readYamlFile, type Addition, type Item } from './yaml-words.ts'

/** Null where there is no place for lines: a map in brackets, a key without a value. */
export function insertedLines(source: string, addition: Addition): string | null {
  const { contents, errors } = readYamlFile(source)
  if (errors.length > 0) return null
  if (contents === null) return insertLines(source, source.length, newLines(addition, 0, 2))
  const step = stepOf(source, contents)
  return insertBelow({ source, step, addition }, contents, 0)
}

interface Place {
  readonly source: string
  /** By how many spaces the owner indents. */
  readonly step: number
  readonly addition: Addition
}

/** `depth`: how many keys of the path have led to the node. */
function insertBelow({ source, step, addition }: Place, node: Node, depth: number): string | null {
  const key = addition.path[depth]
  if (key === undefined) return isSeq<Node>(node) ? insertItems(source, node, addition) : null
  if (!isMap<Node, Node | null>(node) || node.flow === true || node.items.length === 0) return null
  const value = pairOf(node, key)
  if (value !== undefined) return value.value ? insertBelow({ source, step, addition }, value.value, depth + 1) : null
  const rest = { ...addition, path: addition.path.slice(depth) }
  return insertLines(source, lastEnd(node), newLines(rest, columnOf(source, node), step))
}

function insertItems(source: string, list: YAMLSeq<Node>, { items, comment }: Addition): string | null {
  const last = list.items.at(-1)
  if (last === undefined) return null
  if (list.flow !== true) {
    const isBlock = isMap(last) && last.flow !== true
    const indent = columnOf(source, list)
    return insertLines(source, lastEnd(list), itemLines(items, { comment, indent, isBlock }))
  }
  const at = lastEnd(last)
  return source.slice(0, at) + items.map((item) => `, ${inOneLine(item, true)}`).join('') + source.slice(at)
}

/** The keys of the path below each other, and the items. */
function newLines({ path, items, comment }: Addition, indent: number, step: number): string[] {
  const keys = path.map((key, depth) => `${' '.repeat(indent + depth * step)}${inOneLine(key)}:`)
  return [...keys, ...itemLines(items, { comment, indent: indent + path.length * step, isBlock: false })]
}

interface LineStyle {
  readonly comment: string
  readonly indent: number
  /** A fact on each line, as in the item above. */
  readonly isBlock: boolean
}

function itemLines(items: readonly Item[], { comment, indent, isBlock }: LineStyle): string[] {
  const margin = ' '.repeat(indent)
  return items.flatMap((item, index) => {
    const remark = index === 0 ? remarkOf(comment) : ''
    if (typeof item === 'string' || !isBlock) return [`${margin}- ${inOneLine(item)}${remark}`]
    return Object.entries(item).map(([key, words], at) => {
      return `${margin}${at === 0 ? '- ' : '  '}${key}: ${inOneLine(words)}${at === 0 ? remark : ''}`
    })
  })
}

function remarkOf(comment: string): string {
  return comment === '' ? '' : ` #${commentLine(comment)}`
}

/** Below the line in which `at` stands, in the line ends of the file. */
function insertLines(source: string, at: number, lines: readonly string[]): string {
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n'
  const next = at > 0 && source[at - 1] === '\n' ? at : source.indexOf('\n', at) + 1
  const place = next === 0 ? source.length : next
  const before = source.slice(0, place)
  const gap = before === '' || before.endsWith('\n') ? '' : lineEnd
  return before + gap + lines.map((line) => line + lineEnd).join('') + source.slice(place)
}

/** Where the last words in the node end: what comes behind them, comments among it, stands below. */
function lastEnd(node: Node): number {
  if (isCollection(node) && node.flow !== true) {
    const last = node.items.at(-1)
    if (isMap<Node, Node | null>(node)) {
      const pair = node.items.at(-1)
      if (pair) return lastEnd(pair.value ?? pair.key)
    } else if (last) return lastEnd(last as Node) // The items of a list that was read from a file are nodes.
  }
  return node.range?.[1] ?? 0
}

function columnOf(source: string, node: Node): number {
  const start = node.range?.[0] ?? 0
  return start - (source.lastIndexOf('\n', start - 1) + 1)
}

/** By how much the first map within another stands further in. */
function stepOf(source: string, root: Node): number {
  const inner = isMap<Node, Node | null>(root)
    ? root.items.flatMap(({ value }) => (isMap(value) && value.flow !== true ? [columnOf(source, value)] : []))
    : []
  const [step = 2] = inner
  return step > 0 ? step : 2
}
