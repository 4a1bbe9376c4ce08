/** Runs a build so that the last good site outlives whatever becomes of it. */
import { accessSync, constants, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isLocked, lockSite } from './build-lock.ts'
import { OwnerError, shownFolder } from '../problem.ts'
import { sitesIn, type SitePlaces } from './site-places.ts'
import { discardNext, prepareSwap } from './swap.ts'

/** `build` writes elsewhere and swaps at its end; below `cacheDir` builds leave what they need meanwhile. */
export async function buildSafely(places: SitePlaces, cacheDir: string, build: () => Promise<void>): Promise<void> {
  const { outDir, folder } = places
  makeFolder(folder)
  // As it is now: a build takes long, and would fail in its last step.
  makeFolder(dirname(outDir))
  const unlock = lockSite(places)
  try {
    prepareSwap(places)
    removeLeftovers(cacheDir)
    await build()
  } catch (error) {
    discardNext(places)
    throw explained(error, outDir)
  } finally {
    unlock()
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new OwnerError(
      `Nothing can be written in ${shownFolder(folder)} (${code}), where the site is to stand. Name another folder, with --outDir`,
    )
  }
}

/**
 * Folders are named after their process: those of processes that were killed are nobody's. Neither are sites half written by
 * builds of other places that were killed; the last good site stays for their next build.
 */
function removeLeftovers(cacheDir: string): void {
  for (const name of readNames(cacheDir)) {
    const pid = Number(/^server-(\d+)$/.exec(name)?.[1])
    if (Number.isInteger(pid) && !isRunning(pid)) rmSync(join(cacheDir, name), { recursive: true, force: true })
  }
  for (const name of readNames(sitesIn(cacheDir))) {
    const place = join(sitesIn(cacheDir), name)
    if (!isLocked(join(place, 'lock'))) rmSync(join(place, 'next'), { recursive: true, force: true })
  }
}

function readNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}

/** What the system says of a disk, and what an owner can do. */
const reasons: readonly { readonly says: RegExp; readonly means: string }[] = [
  { says: /ENOSPC|EDQUOT|no space left|os error 28\b/i, means: 'The disk is full' },
  { says: /EFBIG|file too large|os error 27\b/i, means: 'A file grew larger than the system allows' },
  { says: /EROFS|read-only file system|os error 30\b/i, means: 'The disk can only be read' },
  { says: /EACCES|EPERM|permission denied|os error 13\b/i, means: 'This user may not write there' },
]

function explained(error: unknown, outDir: string): unknown {
  if (!(error instanceof Error) || error.name === 'OwnerError') return error
  const told = `${'code' in error ? String(error.code) : ''} ${error.message}`
  for (const { says, means } of reasons) {
    const said = says.exec(told)?.[0]
    if (said !== undefined) {
      return new OwnerError(`${means} (${said}): nothing was published, and ${shownFolder(outDir)} is as it was`)
    }
  }
  return error
}
