/**
 * Keeps the last good site whole: a build writes elsewhere and takes its place by renaming, at the very end. Where the site
 * stands on another disk than the cache nothing can be renamed: files are copied one by one, and for these seconds readers may
 * meet both sites. A build that is killed meanwhile leaves a mixture, which the next build replaces by the last good site.
 */
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { OwnerError, shownFolder } from '../problem.ts'
import { copySite } from './copy-site.ts'
import type { SitePlaces } from './site-places.ts'

/**
 * To be called before anything is built. Puts the last site back where a build was stopped while they changed places, and
 * refuses to replace a folder that is no site: what stands there may be somebody's only copy.
 */
export function prepareSwap(places: SitePlaces): void {
  const { outDir, previous, copying } = places
  if (existsSync(copying)) endCopying(places)
  else if (!existsSync(outDir) && isSite(previous)) moveSite(previous, outDir)
  refuseOtherFiles(outDir)
  removeRest(places)
}

/** Tells a built site from every other folder. */
export function isSite(folder: string): boolean {
  return existsSync(join(folder, 'index.html')) && existsSync(join(folder, 'data/report.json'))
}

function refuseOtherFiles(outDir: string): void {
  if (!existsSync(outDir) || isSite(outDir) || readdirSync(outDir).length === 0) return
  throw new OwnerError(
    `${shownFolder(outDir)} holds files that do not belong to a built site. Name another folder, with --outDir`,
  )
}

/** Moves the finished build to `outDir`. At any moment one of the two is whole; in the end the last one is gone. */
export function swapSite(places: SitePlaces): void {
  const { outDir, next, previous } = places
  const hasBefore = existsSync(outDir)
  if (!rename(hasBefore ? outDir : next, hasBefore ? previous : outDir)) return swapByCopying(places, hasBefore)
  if (hasBefore) {
    try {
      renameSync(next, outDir)
    } catch (error) {
      renameSync(previous, outDir)
      throw error
    }
  }
  removeRest(places)
}

/** False where the two stand on different disks, or one is a disk itself. */
function rename(from: string, to: string): boolean {
  try {
    renameSync(from, to)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'EXDEV' || error.code === 'EBUSY')) return false
    throw error
  }
}

function moveSite(from: string, to: string): void {
  if (!rename(from, to)) copySite(from, to)
}

function swapByCopying(places: SitePlaces, hasBefore: boolean): void {
  const { outDir, next, previous, copying } = places
  if (hasBefore) keepCopy(outDir, previous)
  writeFileSync(copying, JSON.stringify(readdirSync(next)))
  try {
    copySite(next, outDir)
  } catch (error) {
    endCopying(places)
    throw error
  }
  rmSync(copying, { force: true })
  removeRest(places)
}

/** What bears the name is whole. */
function keepCopy(site: string, previous: string): void {
  const part = `${previous}.part`
  rmSync(part, { recursive: true, force: true })
  cpSync(site, part, { recursive: true })
  renameSync(part, previous)
}

/** After copying that did not end: the last site, where there was one; else what was copied goes. */
function endCopying({ outDir, previous, copying }: SitePlaces): void {
  if (isSite(previous)) copySite(previous, outDir)
  else if (existsSync(outDir)) for (const name of copiedNames(copying)) remove(join(outDir, name))
  rmSync(copying, { force: true })
}

function copiedNames(copying: string): readonly string[] {
  try {
    const names: unknown = JSON.parse(readFileSync(copying, 'utf8'))
    return Array.isArray(names) ? names.map(String) : []
  } catch {
    // The disk was full, or the build was killed, before a single file was copied.
    return []
  }
}

/** What is left of builds that were stopped, and the last site when another stands in its place. */
function removeRest({ outDir, next, previous }: SitePlaces): void {
  remove(next)
  remove(`${previous}.part`)
  if (existsSync(outDir)) remove(previous)
}

/** What is left of a build that failed: it may have filled the disk. */
export function discardNext({ next }: SitePlaces): void {
  remove(next)
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true })
}
