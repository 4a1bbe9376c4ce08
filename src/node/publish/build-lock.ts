/** Two builds must not write one site: a file beside it names the process that does. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { OwnerError, shownFolder } from '../problem.ts'

/** Who holds a lock. `started` tells two processes apart that were given one number, where the system tells it. */
interface Holder {
  readonly pid: number
  readonly started: string | null
}

const lockOf = (outDir: string): string => `${outDir}.lock`

/** Takes the lock, or says who has it. A lock whose process has ended, killed perhaps, counts for nothing. Returns a release function. */
export function lockSite(outDir: string): () => void {
  const own: Holder = { pid: process.pid, started: startOf(process.pid) }
  if (!writeLock(outDir, own)) {
    const holder = readLock(outDir)
    if (holder !== null && isRunning(holder)) throw busy(outDir, holder)
    discardLock(outDir, holder)
    if (!writeLock(outDir, own)) throw busy(outDir, readLock(outDir))
  }
  return () => rmSync(lockOf(outDir), { force: true })
}

function writeLock(outDir: string, holder: Holder): boolean {
  try {
    writeFileSync(lockOf(outDir), JSON.stringify(holder), { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw new OwnerError(
      `Nothing can be written beside ${shownFolder(outDir)} (${codeOf(error)}), where the site is built. Name another folder, with --outDir`,
    )
  }
}

/** Null where there is no lock any more, or none that was written to its end. */
function readLock(outDir: string): Holder | null {
  try {
    const held: unknown = JSON.parse(readFileSync(lockOf(outDir), 'utf8'))
    if (typeof held !== 'object' || held === null || !('pid' in held) || typeof held.pid !== 'number') return null
    return { pid: held.pid, started: 'started' in held && typeof held.started === 'string' ? held.started : null }
  } catch {
    return null
  }
}

/** Moved away before it is looked at once more: another build may have found the same dead lock, and taken its place. */
function discardLock(outDir: string, dead: Holder | null): void {
  const aside = `${lockOf(outDir)}.${process.pid}`
  try {
    renameSync(lockOf(outDir), aside)
    const moved: unknown = JSON.parse(readFileSync(aside, 'utf8') || 'null')
    if (dead !== null && JSON.stringify(moved) !== JSON.stringify(dead)) {
      renameSync(aside, lockOf(outDir))
      throw busy(outDir, readLock(outDir))
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
