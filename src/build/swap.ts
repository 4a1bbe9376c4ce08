/** Keeps the last good site whole: a build writes beside it and takes its place by renaming, at the very end. */
import { existsSync, renameSync, rmSync } from 'node:fs'

export const nextTo = (outDir: string): string => `${outDir}.next`
const previousTo = (outDir: string): string => `${outDir}.previous`

/** Puts the previous site back where a build was stopped between the two renames. */
export function recoverSite(outDir: string): void {
  if (!existsSync(outDir) && existsSync(previousTo(outDir))) renameSync(previousTo(outDir), outDir)
}

/** Moves the finished build to `outDir`; what stood there stays as `outDir.previous`. */
export function swapSite(outDir: string): void {
  rmSync(previousTo(outDir), { recursive: true, force: true })
  if (existsSync(outDir)) renameSync(outDir, previousTo(outDir))
  renameSync(nextTo(outDir), outDir)
}
