/** Front matter in TOML, between lines of `+++`, as Hugo and Zola write it. */
import { parse, TomlDate, TomlError, type TomlValue } from 'smol-toml'
import { refused, type Finding } from '../problem.ts'
import type { Written } from '../yaml/read-yaml.ts'
import type { MatterEntry } from './matter-facts.ts'

const options = { integersAsBigInt: 'asNeeded', unsafeKeyBehaviour: 'drop', maxDepth: 50 } as const

/** The keys of a block whose first line is the second of the file; or why there are none. */
export function tomlEntries(source: string): readonly MatterEntry[] | Finding {
  try {
    return Object.entries(parse(source, options)).map(([key, value]) => {
      const at = placeOf(source, key)
      return { key, value: writtenOf(value), keyAt: at, valueAt: at }
    })
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    return refused(
      'the front matter cannot be read',
      'lines such as title = "Some words"',
      error.line + 1,
      error.column,
    )
  }
}

/** The parser does not tell where a key stands. */
function placeOf(source: string, key: string): { readonly line: number; readonly column: number } {
  const line = source.split('\n').findIndex((written) => /^[\s["']*([^\s=."'\]]+)/.exec(written)?.[1] === key)
  return { line: line + 2, column: 1 }
}

function writtenOf(value: TomlValue): Written {
  if (value instanceof TomlDate) return value.toISOString()
  if (Array.isArray(value)) return value.map(writtenOf)
  if (typeof value === 'object') {
    return new Map(Object.entries(value).map(([key, own]): [string, Written] => [key, writtenOf(own)]))
  }
  return String(value)
}
