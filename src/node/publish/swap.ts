/** Keeps the last good site whole: a build writes beside it and takes its place by renaming, at the very end. */
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { OwnerError, shownFolder } from '../problem.ts'

export const nextTo = (outDir: string): string => `${outDir}.next`
const previousTo = (outDir: string): string => `${outDir}.previous`
/** The site before the previous one, on its way out: removing takes time, and may be stopped half-way. */
const discardedOf = (outDir: string): string => `${outDir}.discarded`

/**
 * To be called before anything is built. Puts the previous site back where a build was stopped between the two renames, and
 * refuses to replace a folder that is no site: what stands there may be somebody's only copy.
 */
export function prepareSwap(outDir: string): void {
  if (!existsSync(outDir) && isSite(previousTo(outDir))) renameSync(previousTo(outDir), outDir)
  for (const folder of [outDir, previousTo(outDir)]) {
    if (existsSync(folder) && !isSite(folder) && readdirSync(folder).length > 0) {
      throw new OwnerError(
        `${shownFolder(folder)} holds other files than a built site. Name another folder, with --outDir`,
      )
    }
  }
  rmSync(discardedOf(outDir), { recursive: true, force: true })
}

function isSite(folder: string): boolean {
  return existsSync(join(folder, 'index.html')) && existsSync(join(folder, 'data/report.json'))
}

/** Moves the finished build to `outDir`; what stood there stays as `outDir.previous`. At any moment one of the two is whole. */
export function swapSite(outDir: string): void {
  if (existsSync(previousTo(outDir))) renameSync(previousTo(outDir), discardedOf(outDir))
  const hasBefore = existsSync(outDir)
  if (hasBefore) renameSync(outDir, previousTo(outDir))
  try {
    renameSync(nextTo(outDir), outDir)
  } catch (error) {
    if (hasBefore) renameSync(previousTo(outDir), outDir)
    throw error
  }
  rmSync(discardedOf(outDir), { recursive: true, force: true })
}

/** What is left of a build that failed: it may have filled the disk. */
export function discardNext(outDir: string): void {
  rmSync(nextTo(outDir), { recursive: true, force: true })
}
