/**
 * What is kept between builds. All of it can be made again: a file that is missing, cut off or foreign counts as none, and a
 * disk that is full or may not be written only costs time.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('base64')
}

/** Undefined where `work` fails, as all work with a cache may. */
export function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

/** A name beside `path` that no other build uses at the same time. */
export function nameBeside(path: string): string {
  return `${path}.${process.pid}${unfinished}`
}

const unfinished = '.next'

/** The text after a first line that holds its hash; undefined where the two do not agree. */
export function readProven(path: string): string | undefined {
  return attempt(() => {
    const content = readFileSync(path, 'utf8')
    const end = content.indexOf('\n')
    const text = content.slice(end + 1)
    return content.slice(0, end) === hashOf(text) ? text : undefined
  })
}

/** Two builds at once each leave a whole file, and the last one's stays. */
export function writeProven(path: string, text: string): void {
  const beside = nameBeside(path)
  const written = attempt(() => {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(beside, `${hashOf(text)}\n${text}`)
    renameSync(beside, path)
    return true
  })
  if (!written) attempt(() => rmSync(beside, { force: true }))
}

/** Marks a file as used, so that it outlives those that are not. */
export function touch(path: string): void {
  attempt(() => utimesSync(path, new Date(), new Date()))
}

/** Other folders and other sites have files of their own here: so many of a kind are kept. */
const keptOfAKind = 5
const dayMilliseconds = 86_400_000

/** Removes the files whose names start with `kind` but for those used last, and what a build that was stopped left. */
export function removeOld(dir: string, kind: string): void {
  attempt(() => {
    const files = readdirSync(dir)
      .filter((name) => name.startsWith(kind))
      .map((name) => ({ path: join(dir, name), isDone: !name.endsWith(unfinished) }))
      .map((file) => ({ ...file, used: attempt(() => statSync(file.path).mtimeMs) ?? 0 }))
      .toSorted((a, b) => b.used - a.used)
    const old = files.filter(({ isDone }) => isDone).slice(keptOfAKind)
    const left = files.filter(({ isDone, used }) => !isDone && used < Date.now() - dayMilliseconds)
    for (const { path } of [...old, ...left]) attempt(() => rmSync(path, { force: true }))
  })
}
