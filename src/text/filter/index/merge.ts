/** Merges indexed batches into one: a k-way merge of sorted runs by a binary heap, so that memory holds one block of each at a time. */
import { ByteReader, ByteWriter } from './bytes.ts'
import type { Entry } from './batch.ts'
import { readKey, writeKey } from './leaf.ts'
import { joinPostings, sectionNames, type PostingsPart } from './postings.ts'

const blockBytes = 1 << 17

/** Entries as blocks of bytes, each of which can be read by itself. */
export function* writeRun(entries: Iterable<Entry>): Generator<Uint8Array> {
  const writer = new ByteWriter(blockBytes * 2)
  let before = ''
  for (const [key, { size, first, last, bytes, ends }] of entries) {
    writeKey(writer, before, key)
    before = key
    writer.varint(size)
    writer.varint(first)
    writer.varint(last - first)
    for (let section = 0; section < ends.length; section++) writer.varint(lengthOf(ends, section))
    writer.raw(bytes)
    if (writer.length < blockBytes) continue
    yield writer.take()
    writer.clear()
    before = ''
  }
  if (writer.length > 0) yield writer.take()
}

function lengthOf(ends: readonly number[], section: number): number {
  return (ends[section] ?? 0) - (section === 0 ? 0 : (ends[section - 1] ?? 0))
}

/** The entries of a run's blocks, in order. */
export function* readRun(blocks: Iterable<Uint8Array>): Generator<Entry> {
  for (const block of blocks) {
    const reader = new ByteReader(block)
    for (let key = ''; !reader.done;) {
      key = readKey(reader, key)
      const size = reader.varint()
      const first = reader.varint()
      const last = first + reader.varint()
      let end = 0
      const ends = sectionNames.map(() => (end += reader.varint()))
      yield [key, { size, first, last, bytes: reader.raw(end), ends }]
    }
  }
}

interface Head {
  entry: Entry
  readonly run: number
  readonly rest: Iterator<Entry>
}

/** The head that comes first: the smaller key, then the earlier run. */
const before = (one: Head, other: Head): boolean =>
  one.entry[0] < other.entry[0] || (one.entry[0] === other.entry[0] && one.run < other.run)

/** The k-way merge of runs of entries, each sorted by key; run n holds earlier articles than run n + 1. */
export function* mergeRuns(runs: readonly Iterable<Entry>[]): Generator<Entry> {
  const heap: Head[] = []
  runs.forEach((entries, run) => {
    const rest = entries[Symbol.iterator]()
    const next = rest.next()
    if (next.done !== true) siftUp(heap, { entry: next.value, run, rest })
  })
  let key: string | null = null
  let parts: PostingsPart[] = []
  for (let head = heap[0]; head !== undefined; head = heap[0]) {
    if (key !== null && head.entry[0] !== key) {
      yield [key, joinPostings(parts)]
      parts = []
    }
    key = head.entry[0]
    parts.push(head.entry[1])
    const next = head.rest.next()
    if (next.done === true) removeTop(heap)
    else {
      head.entry = next.value
      siftDown(heap)
    }
  }
  if (key !== null) yield [key, joinPostings(parts)]
}

function siftUp(heap: Head[], head: Head): void {
  heap.push(head)
  for (let child = heap.length - 1; child > 0;) {
    const parent = (child - 1) >> 1
    const above = heap[parent]
    if (above === undefined || !before(head, above)) return
    heap[child] = above
    heap[parent] = head
    child = parent
  }
}

function siftDown(heap: Head[]): void {
  const [head] = heap
  if (head === undefined) return
  for (let parent = 0; ;) {
    const left = 2 * parent + 1
    const one = heap[left]
    const other = heap[left + 1]
    if (one === undefined) return
    const child = other !== undefined && before(other, one) ? left + 1 : left
    const below = heap[child]
    if (below === undefined || !before(below, head)) return
    heap[parent] = below
    heap[child] = head
    parent = child
  }
}

function removeTop(heap: Head[]): void {
  const last = heap.pop()
  if (last === undefined || heap.length === 0) return
  heap[0] = last
  siftDown(heap)
}
