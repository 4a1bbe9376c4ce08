/** Two builds must not write one site: a file in the project's cache names the process that does. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { OwnerError, shownFolder } from '../problem.ts'
import type { SitePlaces } from './site-places.ts'

/** Who holds a lock. `started` tells two processes apart that were given one number, where the system tells it. */
interface Holder {
  readonly pid: number
  readonly started: string | null
}

type Place = Pick<SitePlaces, 'outDir' | 'lock'>

/** Takes the lock, or says who has it. A lock whose process has ended, killed perhaps, counts for nothing. Returns a release function. */
export function lockSite({ outDir, lock }: Place): () => void {
  const own: Holder = { pid: process.pid, started: startOf(process.pid) }
  if (!writeLock(lock, own)) {
    const holder = readLock(lock)
    if (holder !== null && isRunning(holder)) throw busy(outDir, holder)
    discardLock({ outDir, lock }, holder)
    if (!writeLock(lock, own)) throw busy(outDir, readLock(lock))
  }
  return () => rmSync(lock, { force: true })
}

/** Whether the process that a lock names is at work. */
export function isLocked(lock: string): boolean {
  const holder = readLock(lock)
  return holder !== null && isRunning(holder)
}

function writeLock(lock: string, holder: Holder): boolean {
  try {
    writeFileSync(lock, JSON.stringify(holder), { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw new OwnerError(
      `Nothing can be written in ${shownFolder(dirname(lock))} (${codeOf(error)}), where the site is built. Let this user write there`,
    )
  }
}

/** Null where there is no lock any more, or none that was written to its end. */
function readLock(lock: string): Holder | null {
  try {
    const held: unknown = JSON.parse(readFileSync(lock, 'utf8'))
    if (typeof held !== 'object' || held === null || !('pid' in held) || typeof held.pid !== 'number') return null
    return { pid: held.pid, started: 'started' in held && typeof held.started === 'string' ? held.started : null }
  } catch {
    return null
  }
}

/** Moved away before it is looked at once more: another build may have found the same dead lock, and taken its place. */
function discardLock({ outDir, lock }: Place, dead: Holder | null): void {
  const aside = `${lock}.${process.pid}`
  try {
    renameSync(lock, aside)
    const moved: unknown = JSON.parse(readFileSync(aside, 'utf8') || 'null')
    if (dead !== null && JSON.stringify(moved) !== JSON.stringify(dead)) {
      renameSync(aside, lock)
      throw busy(outDir, readLock(lock))
    }
  } catch (error) {
    if (error instanceof OwnerError) throw error
    // Gone already, or never written to its end.
  } finally {
    rmSync(aside, { force: true })
  }
}

function isRunning({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
  return started === null || startOf(pid) === started
}

/** When a process was started, in the system's own count; null on systems that do not tell. */
function startOf(pid: number): string | null {
  try {
    // The name of the program stands in brackets and may hold spaces; the start is the twentieth field after it.
    return (
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[19] ?? null
    )
  } catch {
    return null
  }
}

function busy(outDir: string, holder: Holder | null): OwnerError {
  const who = holder === null ? '' : ` (process ${holder.pid})`
  return new OwnerError(
    `Another build${who} is writing ${shownFolder(outDir)}. Wait until it ends, or name another folder, with --outDir`,
  )
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
