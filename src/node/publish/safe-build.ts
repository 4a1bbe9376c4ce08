/** Runs a build so that the last good site outlives whatever becomes of it. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { lockSite } from './build-lock.ts'
import { OwnerError, shownFolder } from '../problem.ts'
import { discardNext, prepareSwap } from './swap.ts'

/** `build` writes beside the site and swaps at its end; `scratch` is where builds leave what they need meanwhile. */
export async function buildSafely(outDir: string, scratch: string, build: () => Promise<void>): Promise<void> {
  mkdirSync(dirname(outDir), { recursive: true })
  const unlock = lockSite(outDir)
  try {
    prepareSwap(outDir)
    removeLeftovers(scratch)
    await build()
  } catch (error) {
    discardNext(outDir)
    throw explained(error, outDir)
  } finally {
    unlock()
  }
}

/** Folders are named after their process: those of processes that were killed are nobody's. */
function removeLeftovers(scratch: string): void {
  for (const name of readNames(scratch)) {
    const pid = Number(/^server-(\d+)$/.exec(name)?.[1])
    if (Number.isInteger(pid) && !isRunning(pid)) rmSync(join(scratch, name), { recursive: true, force: true })
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
