/** Front matter in YAML, between lines of `---`. */
import { refused, type Finding } from '../problem.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import { keysOf, plainKey } from './fact-keys.ts'
import type { MatterEntry } from './matter-facts.ts'

const isYaml = 'lines such as "title: Some words"'

/** The keys of a block whose first line is the second of the file; or why there are none. */
export function yamlEntries(source: string): readonly MatterEntry[] | Finding {
  const names = new Map<string, string>()
  const written = readYaml(asMeant(source), (key) => {
    const name = plainKey(key)
    names.set(name, key)
    // Keys of other scripts or of signs alone stay what they are.
    return name === '' ? key : name
  })
  if ('mistakes' in written) {
    const [mistake] = written.mistakes
    if (mistake === undefined) return []
    const { what, expected, line, column } = mistake
    return refused(`the front matter cannot be read: ${what}`, expected, line + 1, column)
  }
  const { value, placeOf } = written
  if (value === null) return []
  if (!(value instanceof Map)) return refused('the front matter has no lines with a key and a colon', isYaml, 2, 1)
  const placed = (key: string, part: 'key' | 'value') => {
    const { line, column } = placeOf([key], part)
    return { line: line + 1, column }
  }
  // `instanceof` says a map of anything; `Written` says of what.
  return [...(value as ReadonlyMap<string, MatterEntry['value']>)].map(([key, own]) => ({
    key: names.get(key) ?? key,
    value: own,
    keyAt: placed(key, 'key'),
    valueAt: placed(key, 'value'),
  }))
}

const topLine = /^([\p{L}][\p{L}\p{N} _-]*:[ \t]+)(\S.*?)[ \t]*$/u

/**
 * What YAML would refuse or cut, and an owner plainly means: `title: Re: the bridge`, `title: Bus route #3 to close`,
 * `title: "We will stop it," says mayor`. Such a value is put in quotation marks; lines and columns of all others stay.
 */
function asMeant(source: string): string {
  return source
    .split('\n')
    .map((line) => {
      const [, key = '', value = ''] = topLine.exec(line) ?? []
      const isTitle = keysOf('title').includes(plainKey(key))
      if (key === '' || !isMisread(value, isTitle)) return line
      return `${key}'${(isTitle ? value : withoutComment(value)).replaceAll("'", "''")}'`
    })
    .join('\n')
}

/** A comment begins with a sign and a space; a sign before a number or word is part of it. A title has no comment. */
function withoutComment(value: string): string {
  return value.replace(/\s#(?:\s.*)?$/u, '').trimEnd()
}

function isMisread(value: string, isTitle: boolean): boolean {
  const first = value.charAt(0)
  if (first === '"') return /^"(?:[^"\\]|\\.)*"\s*[^\s#]/u.test(value)
  if (first === "'") return /^'(?:[^']|'')*'\s*[^\s#]/u.test(value)
  if (first === '[') return /^\[[^[\]]*\]\s*[^\s#]/u.test(value) && !value.startsWith('[[')
  if ('{|>&!#'.includes(first)) return false
  return /[*@%`]/u.test(first) || /:(?:\s|$)/u.test(value) || (isTitle ? /\s#/u : /\s#[^\s]/u).test(value)
}
