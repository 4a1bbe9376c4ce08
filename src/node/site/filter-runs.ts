/** Sorted runs of the filter's index that wait on disk to be merged: memory holds one batch of articles at a time. */
import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry } from '../../text/filter/index/batch.ts'
import { readRun, writeRun } from '../../text/filter/index/merge.ts'

const lengthBytes = 4

/** Writes sorted entries to a file of their own and returns its path. */
export function spillRun(folder: string, name: string, entries: Iterable<Entry>): string {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, name)
  const file = openSync(path, 'w')
  const length = Buffer.alloc(lengthBytes)
  try {
    for (const block of writeRun(entries)) {
      length.writeUInt32LE(block.length)
      writeSync(file, length)
      writeSync(file, block)
    }
  } finally {
    closeSync(file)
  }
  return path
}

/** The entries of such a file, read block by block. */
export function readSpilled(path: string): Iterable<Entry> {
  return readRun(readBlocks(path))
}

function* readBlocks(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r')
  const length = Buffer.alloc(lengthBytes)
  try {
    while (readSync(file, length, 0, lengthBytes, null) === lengthBytes) {
      const block = Buffer.allocUnsafeSlow(length.readUInt32LE())
      if (readSync(file, block, 0, block.length, null) < block.length) throw new RangeError(`${path} ends too early`)
      yield block
    }
  } finally {
    closeSync(file)
  }
}
