/** Checks what an owner wrote against a schema. What does not fit is told by its place, in words for somebody who writes no programs. */
import * as v from 'valibot'
import { refused, type Finding } from '../problem.ts'
import type { Path, WrittenFile } from './read-yaml.ts'

/** A list of keys that are all known, each with its schema. `of` says what has these keys. */
export function fields<const Entries extends v.ObjectEntries>(
  of: string,
  entries: Entries,
): v.GenericSchema<unknown, v.InferOutput<v.ObjectSchema<Entries, undefined>>> {
  return v.pipe(
    v.nullable(v.map(v.string(), v.unknown()), new Map()),
    v.transform((written) => Object.fromEntries(written)),
    v.looseObject(entries),
    v.rawCheck(({ dataset, addIssue }) => {
      // The rest of a value is checked even where a part of it is wrong: every mistake is told at once.
      const written: Readonly<Record<string, unknown>> = Object(dataset.value)
      for (const [key, value] of Object.entries(written)) {
        if (Object.hasOwn(entries, key)) continue
        addIssue({
          message: `${JSON.stringify(key)} is not a key of ${of}`,
          expected: `one of ${Object.keys(entries).join(', ')}`,
          path: [{ type: 'object', origin: 'key', input: written, key, value }],
        })
      }
    }),
  )
}

/** A list of keys that the owner chooses: names, or files. An empty value holds nothing: a key may be kept for later. */
export function named<const Value extends v.GenericSchema>(value: Value) {
  return v.nullable(v.map(v.string(), value), new Map())
}

/** Several values, below each other. */
export function listed<const Item extends v.GenericSchema>(item: Item) {
  return v.nullable(v.array(item), [])
}

/** One value, or several. */
export function oneOrListed(item: v.GenericSchema<unknown, string>): v.GenericSchema<unknown, string[]> {
  const one = v.pipe(
    item,
    v.transform((value) => [value]),
  )
  return v.lazy((value) => (typeof value === 'string' ? one : listed(item)))
}

export type Checked<Output> = { readonly output: Output } | { readonly findings: readonly Finding[] }

/** The values as the schema makes them; or every mistake, in the order of the schema. */
export function check<Schema extends v.GenericSchema>(
  schema: Schema,
  { value, placeOf }: WrittenFile,
): Checked<v.InferOutput<Schema>> {
  const { success, output, issues } = v.safeParse(schema, value)
  if (success) return { output }
  const findings = issues.map((issue) => {
    const items = issue.path ?? []
    const path = items.map(({ key }) => (typeof key === 'number' ? key : String(key)))
    const { what, expected } = inWords(issue, path)
    const { line, column } = placeOf(path, items.at(-1)?.origin === 'key' ? 'key' : 'value')
    return refused(what, expected, line, column)
  })
  return { findings }
}

function inWords(issue: v.BaseIssue<unknown>, path: Path): { what: string; expected: string } {
  const named = path.findLast((part) => typeof part === 'string')
  const key = JSON.stringify(named ?? 'the file')
  const below = named === undefined ? 'this file' : `what follows ${key}`
  switch (issue.type) {
    case 'map':
      return { what: `${below} cannot be used as it is`, expected: 'lines such as "key: value"' }
    case 'array':
      return { what: `${below} is not a list`, expected: 'lines that start with "- "' }
    case 'string':
    case 'non_empty':
      return { what: `${key} has no words here`, expected: 'a line of text' }
    case 'raw_transform':
      return { what: `${key} ${issue.message}`, expected: issue.expected ?? '' }
    default:
      return { what: issue.message, expected: issue.expected ?? '' }
  }
}
