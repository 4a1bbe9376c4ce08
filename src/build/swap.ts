/** Keeps the last good site whole: a build writes beside it and takes its place by renaming, at the very end. */
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { OwnerError, shownFolder } from './problem.ts'

export const nextTo = (outDir: string): string => `${outDir}.next`
const previousTo = (outDir: string): string => `${outDir}.previous`

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
}

function isSite(folder: string): boolean {
  return existsSync(join(folder, 'index.html')) && existsSync(join(folder, 'data/report.json'))
}

/** Moves the finished build to `outDir`; what stood there stays as `outDir.previous`. */
export function swapSite(outDir: string): void {
  rmSync(previousTo(outDir), { recursive: true, force: true })
  if (existsSync(outDir)) renameSync(outDir, previousTo(outDir))
  renameSync(nextTo(outDir), outDir)
}
