/** The shape of `corrections.yaml`. Every mistake is found, with its line, its column and its key; a value that is wrong is never guessed at. */
import { isMap, isScalar, isSeq, type LineCounter, type Node } from 'yaml'
import type { QuotationKind, SpeakerType } from '../../text/article.ts'
import {
  correctedFacts,
  type CorrectedFact,
  type CorrectedFile,
  type Corrections,
  type NameForm,
  type QuotationCorrection,
  type SpeakerCorrection,
  type Split,
} from './corrections.ts'
import { parseFact } from '../reading/front-matter.ts'
import { refused, type Finding } from '../problem.ts'

export const hiddenWords = '[name withheld]'

const topKeys = ['files', 'merge', 'split', 'hide', 'rename'] as const
const fileKeys = [...correctedFacts, 'encoding', 'quotations'] as const
const quotationKeys = ['id', 'words', 'speaker', 'type', 'kind'] as const
const kinds: readonly (QuotationKind | 'none')[] = ['speech', 'other', 'none']
const speakerTypes: readonly SpeakerType[] = ['person', 'organisation', 'document', 'group', 'unnamed']

type Value = Node | null

interface Entry<Key extends string = string> {
  readonly key: Key
  readonly keyNode: Node
  readonly value: Value
}

interface Word {
  readonly text: string
  readonly place: string
}

/** Walks the document; what is wrong is kept in `findings`, and the walk goes on. */
export class CorrectionsSchema {
  readonly findings: Finding[] = []
  private readonly lines: LineCounter

  constructor(lines: LineCounter) {
    this.lines = lines
  }

  read(root: Value): Corrections {
    const files = new Map<string, CorrectedFile>()
    const [merges, splits, names]: [SpeakerCorrection[], Split[], NameForm[]] = [[], [], []]
    for (const { key, value } of this.known(this.entries(root, 'the file'), topKeys, 'corrections.yaml')) {
      if (key === 'files') for (const entry of this.entries(value, key)) files.set(nfc(entry.key), this.file(entry))
      if (key === 'merge') merges.push(...this.entries(value, key).flatMap((entry) => this.merge(entry)))
      if (key === 'split') splits.push(...this.entries(value, key).flatMap((entry) => this.split(entry)))
      if (key === 'hide') names.push(...this.forms(value, key, 'hidden', hiddenWords))
      if (key === 'rename') {
        names.push(...this.entries(value, key).flatMap((entry) => this.forms(entry.value, key, 'renamed', entry.key)))
      }
    }
    this.findTwice([...merges, ...splits.map((split) => ({ ...split, from: `${split.from}\0${split.file}` }))])
    this.findChains(merges)
    return { files, merges, splits, names }
  }

  private file({ key: name, keyNode, value }: Entry): CorrectedFile {
    const facts: Partial<Record<CorrectedFact, string>> = {}
    let encoding: string | null = null
    const quotations: QuotationCorrection[] = []
    for (const { key, keyNode: at, value: node } of this.known(this.entries(value, name), fileKeys, 'a file')) {
      if (key === 'quotations') quotations.push(...this.items(node, key).flatMap((item) => this.quotation(item) ?? []))
      else if (key === 'encoding') encoding = this.encoding(this.word(node, key, at))
      else {
        const word = this.word(node, key, at)
        const { value: parsed, expected } = parseFact(key, word?.text ?? '')
        if (parsed !== undefined) facts[key] = parsed
        else if (word) this.wrong(node ?? at, `"${key}" cannot be used`, expected)
      }
    }
    return { place: this.place(keyNode), encoding, facts, quotations }
  }

  private encoding(word: Word | undefined): string | null {
    if (!word) return null
    try {
      return new TextDecoder(word.text).encoding
    } catch {
      this.wrongAt(
        word.place,
        `"encoding" is ${JSON.stringify(word.text)}`,
        'a name such as windows-1251, big5 or euc-kr',
      )
      return null
    }
  }

  private quotation(node: Node): QuotationCorrection | undefined {
    const values = new Map<(typeof quotationKeys)[number], Word | undefined>()
    for (const { key, keyNode, value } of this.known(this.entries(node, 'quotations'), quotationKeys, 'a quotation')) {
      values.set(key, this.word(value, key, keyNode, key === 'speaker'))
    }
    const id = values.get('id')?.text.replace(/^#?q-/, '')
    const words = values.get('words')?.text
    if ((id === undefined) === (words === undefined)) {
      this.wrong(node, 'it is not said which quotation is meant', 'either "id" or "words"')
      return undefined
    }
    const speaker = values.get('speaker')?.text
    const correction = {
      place: this.place(node),
      id,
      words,
      speaker: speaker !== undefined && /^(?:null|~|none|)$/i.test(speaker) ? null : speaker,
      type: this.oneOf(values.get('type'), 'type', speakerTypes),
      kind: this.oneOf(values.get('kind'), 'kind', kinds),
    }
    if (speaker === undefined && !values.has('kind')) {
      this.wrong(node, 'nothing is corrected here', '"speaker" or "kind"')
    }
    return correction
  }

  private merge({ key: to, value }: Entry): SpeakerCorrection[] {
    return this.words(value, 'merge').map(({ text, place }) => ({ place, from: text, to }))
  }

  private split({ key: from, value }: Entry): Split[] {
    return this.entries(value, from).flatMap(({ key: to, value: files }) =>
      this.words(files, 'split').map(({ text, place }) => ({ place, from, to, file: nfc(text) })),
    )
  }

  private forms(value: Value, key: string, kind: NameForm['kind'], shown: string): NameForm[] {
    return this.words(value, key).flatMap(({ text, place }) => {
      if (/[\p{L}\p{N}]/u.test(text)) return [{ place, form: nfc(text), kind, shown }]
      this.wrongAt(place, `"${key}" holds a form without a letter`, 'the words as they are printed')
      return []
    })
  }

  /** A name can be mended in one way only. */
  private findTwice(all: readonly SpeakerCorrection[]): void {
    const seen = new Set<string>()
    for (const { from, place } of all) {
      if (seen.has(from)) this.wrongAt(place, 'this name is corrected twice', 'one correction for a name')
      seen.add(from)
    }
  }

  /** What a name is merged into is not merged further: the order of the lines would decide. */
  private findChains(merges: readonly SpeakerCorrection[]): void {
    const targets = new Set(merges.map(({ to }) => to))
    for (const { from, place } of merges) {
      if (targets.has(from))
        this.wrongAt(place, 'others are merged into this name', 'a name that nothing is merged into')
    }
  }

  private known<Key extends string>(entries: readonly Entry[], keys: readonly Key[], of: string): Entry<Key>[] {
    return entries.flatMap(({ key, ...rest }) => {
      const found = keys.find((name) => name === key)
      if (found !== undefined) return [{ ...rest, key: found }]
      this.wrong(rest.keyNode, `${JSON.stringify(key)} is no key of ${of}`, `one of ${keys.join(', ')}`)
      return []
    })
  }

  /** An empty value holds nothing: an owner may keep the key for later. */
  private entries(node: Value, key: string): Entry[] {
    if (isNothing(node)) return []
    if (!isMap<Node, Value>(node)) {
      this.wrong(node, `"${key}" is no list of keys`, 'lines of "key: value" below it')
      return []
    }
    return node.items.map((pair) => ({
      key: isScalar(pair.key) ? String(pair.key.value).trim() : '',
      keyNode: pair.key,
      value: pair.value,
    }))
  }

  private items(node: Value, key: string): Node[] {
    if (isNothing(node)) return []
    if (isSeq<Node>(node)) return node.items
    this.wrong(node, `"${key}" is no list`, 'lines that start with "- "')
    return []
  }

  private words(node: Value, key: string): Word[] {
    const nodes = isScalar(node) && !isNothing(node) ? [node] : this.items(node, key)
    return nodes.flatMap((item) => this.word(item, key, item) ?? [])
  }

  private word(node: Value, key: string, at: Node, mayBeEmpty = false): Word | undefined {
    const text = isScalar(node) && typeof node.value === 'string' ? node.value.replace(/\s+/gu, ' ').trim() : ''
    if (text !== '' || (mayBeEmpty && (node === null || isScalar(node)))) return { text, place: this.place(node ?? at) }
    this.wrong(node ?? at, `"${key}" holds no words here`, 'a line of text')
    return undefined
  }

  private oneOf<Name extends string>(word: Word | undefined, key: string, names: readonly Name[]): Name | undefined {
    const found = names.find((name) => name === word?.text)
    if (word && found === undefined) {
      this.wrongAt(word.place, `"${key}" is ${JSON.stringify(word.text)}`, `one of ${names.join(', ')}`)
    }
    return found
  }

  private place(node: Node): string {
    const { line, col } = this.lines.linePos(node.range?.[0] ?? 0)
    return `${line}:${col}`
  }

  private wrong(node: Value, what: string, expected: string): void {
    this.wrongAt(node ? this.place(node) : '1:1', what, expected)
  }

  private wrongAt(place: string, what: string, expected: string): void {
    const [line = 1, column = 1] = place.split(':').map(Number)
    this.findings.push(refused(what, expected, line, column))
  }
}

/** No value at all, or YAML's own words for none, written plainly. */
function isNothing(node: Value): node is null {
  if (!isScalar(node)) return node === null
  const words = typeof node.value === 'string' ? node.value : ''
  return node.type === 'PLAIN' && /^(?:null|~|)$/i.test(words)
}

function nfc(text: string): string {
  return text.normalize('NFC')
}
