/** From the keys and values at the top of a file to the facts that they state, whatever they were written in. */
import { warning, type Finding } from '../problem.ts'
import { facts, parseFact } from '../yaml/facts.ts'
import type { LineColumn, Written } from '../yaml/read-yaml.ts'
import { isKnownKey, keysOf, plainKey } from './fact-keys.ts'
import { givenFacts, type GivenFact, type UnusedKey } from './reader.ts'

export type FrontMatter = Readonly<Record<GivenFact, string | null>> & { readonly draft: boolean }

/** A key as it is written, with its value, and where both stand in the file. */
export interface MatterEntry {
  readonly key: string
  readonly value: Written
  readonly keyAt: LineColumn
  readonly valueAt: LineColumn
}

export interface MatterFacts {
  readonly given: FrontMatter
  readonly findings: readonly Finding[]
  readonly unusedKeys: readonly UnusedKey[]
}

export const nothingGiven: FrontMatter = {
  title: null,
  date: null,
  author: null,
  outlet: null,
  section: null,
  url: null,
  lang: null,
  draft: false,
}

export function factsOfMatter(entries: readonly MatterEntry[]): MatterFacts {
  const byKey = new Map(entries.map((entry) => [plainKey(entry.key), entry]))
  const given: Partial<Record<GivenFact, string>> = {}
  const findings: Finding[] = []
  for (const fact of givenFacts) {
    const { value, unusable } = readFact(fact, byKey)
    if (value !== undefined) given[fact] = value
    else if (unusable !== undefined) findings.push(unusable)
  }
  const unusedKeys = entries
    .filter(({ key }) => !isKnownKey(key))
    .map(({ key, keyAt: { line, column } }) => ({ key, line, column }))
  return { given: { ...nothingGiven, ...given, draft: isDraft(byKey) }, findings, unusedKeys }
}

/** The value of the first key that states the fact; else what is wrong with the first that meant to. */
function readFact(
  fact: GivenFact,
  byKey: ReadonlyMap<string, MatterEntry>,
): { readonly value?: string; readonly unusable?: Finding } {
  let unusable: Finding | undefined
  for (const key of keysOf(fact)) {
    const entry = byKey.get(key)
    if (entry === undefined || entry.value === null || entry.value === '') continue
    const written = inOneLine(entry.value, fact)
    if (isMeantOtherwise(fact, key, written)) continue
    const { value, expected } = parseFact(fact, written)
    if (value !== undefined) return { value }
    const { line, column } = entry.valueAt
    unusable ??= warning(`"${entry.key}" cannot be used and is left out`, expected, line, column)
  }
  return unusable === undefined ? {} : { unusable }
}

const eitherKeys: ReadonlySet<string> = new Set(keysOf('url').filter((key) => keysOf('outlet').includes(key)))

/** `source` is an address in one program and a name in another; `published` is a date in one and a yes or no in another. */
function isMeantOtherwise(fact: GivenFact, key: string, written: Written): boolean {
  if (eitherKeys.has(key)) return isAddress(written) !== (fact === 'url')
  return fact === 'date' && typeof written === 'string' && /^(?:true|false|yes|no)$/i.test(written)
}

const isAddress = (written: Written): boolean => typeof written === 'string' && /^[a-z][a-z+.-]*:\S+$/i.test(written)

/** Several authors in a list are joined; of several sections the first counts. Links of notes are the names that they show. */
function inOneLine(value: Written, fact: GivenFact): Written {
  const items = itemsOf(value)
  if (items === undefined) return value
  const named = fact === 'url' ? items : items.map(withoutLinks)
  if (fact === 'section') return named[0] ?? ''
  const joined = named.join('; ')
  return fact === 'author' ? joined.replace(/^by\s+(?=\p{Lu})/iu, '') : joined
}

/** `[[Ada Brook]]` without quotation marks is a list in a list to YAML; `author: { name: Ada Brook, email: … }` is her name. */
function itemsOf(value: Written): readonly string[] | undefined {
  if (typeof value === 'string') return [value]
  if (value instanceof Map) {
    // `instanceof` says a map of anything; `Written` says of what.
    const name = (value as ReadonlyMap<string, Written>).get('name')
    return typeof name === 'string' ? [name] : undefined
  }
  if (!Array.isArray(value)) return undefined
  // Of a list it is known that its items are `Written`.
  const items = (value as readonly Written[]).map(itemsOf)
  return items.every((item) => item !== undefined) ? items.flat() : undefined
}

/** "[[people/Ada Brook|Ada]]" and "[Ada Brook](https://example.org/ada)" are Ada Brook. */
function withoutLinks(words: string): string {
  return words.replace(/\[\[(?:[^\]|]*\/)?([^\]|/]+)(?:\|[^\]]*)?\]\]/g, '$1').replace(/\[([^\]]+)\]\([^)\s]*\)/g, '$1')
}

/** Whatever is not a plain no keeps the article back: publishing by mistake cannot be undone. */
function isDraft(byKey: ReadonlyMap<string, MatterEntry>): boolean {
  const draft = byKey.get('draft')?.value ?? null
  const published = byKey.get('published')?.value ?? null
  if (typeof published === 'string' && /^(?:false|no)$/i.test(published)) return true
  return draft !== null && (typeof draft !== 'string' || !/^(?:false|no|off|0|)$/i.test(draft))
}

/** For messages. */
export const knownKeys = `one of ${Object.keys(facts).join(', ')} or draft`
