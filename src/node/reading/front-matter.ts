/** Divides a decoded text in what is said of it at its top, in whatever form, and its words. */
import { refused, type Finding } from '../problem.ts'
import { readEText } from './e-text.ts'
import { findHeadLines } from './head-lines.ts'
import { factsOfMatter, nothingGiven, type FrontMatter, type MatterEntry } from './matter-facts.ts'
import type { Leftover, UnusedKey } from './reader.ts'
import { tomlEntries } from './toml-matter.ts'
import { yamlEntries } from './yaml-matter.ts'

export interface DividedFile {
  readonly given: FrontMatter
  readonly body: string
  readonly findings: readonly Finding[]
  readonly unusedKeys: readonly UnusedKey[]
  readonly leftovers: readonly Leftover[]
}

/** What stands between two fences at the top of a file. */
interface Fenced {
  readonly block: RegExp
  /** A first line of fence and then a key that we know: an owner meant front matter, and forgot to close it. */
  readonly unclosed: RegExp
  readonly fence: string
  readonly entriesOf: (source: string) => readonly MatterEntry[] | Finding
}

const fenced: readonly Fenced[] = [
  {
    block: /^---[ \t]*\n([\s\S]*?)(?<=\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/,
    unclosed:
      /^---[ \t]*\n(?:title|headline|date|published|authors?|outlet|section|url|source|lang|language|draft)[ \t]*:/i,
    fence: '---',
    entriesOf: yamlEntries,
  },
  {
    block: /^\+\+\+[ \t]*\n([\s\S]*?)(?<=\n)\+\+\+[ \t]*(?:\n|$)/,
    unclosed: /^\+\+\+[ \t]*\n[\w-]+[ \t]*=/,
    fence: '+++',
    entriesOf: tomlEntries,
  },
]

const nothing = { given: nothingGiven, findings: [], unusedKeys: [], leftovers: [] }

/** A text that merely starts with a rule (`---`) is all body. */
export function divideFrontMatter(text: string): DividedFile {
  for (const { block, unclosed, fence, entriesOf } of fenced) {
    const match = block.exec(text)
    if (match) {
      const [whole, source = ''] = match
      return withFacts(entriesOf(source.replace(/\n$/, '')), text.slice(whole.length))
    }
    if (unclosed.test(text)) {
      const neverCloses = refused('the front matter never ends', `a line of ${fence} below its last key`, 1, 1)
      return { ...nothing, body: text, findings: [neverCloses] }
    }
  }
  const eText = readEText(text)
  if (eText !== undefined)
    return { ...withFacts(eText.entries, eText.body), unusedKeys: [], leftovers: eText.leftovers }
  const head = findHeadLines(text)
  return head === undefined
    ? { ...nothing, body: text }
    : withFacts(head.entries, text.slice(head.end).replace(/^(?:[ \t]*\n)+/, ''))
}

function withFacts(read: readonly MatterEntry[] | Finding, body: string): DividedFile {
  if ('severity' in read) return { ...nothing, body, findings: [read] }
  return { ...nothing, ...factsOfMatter(read), body }
}
