/**
 * Where a build keeps what is not the site: the one that is being written, the last one while they change places, and the
 * lock. All below the project's cache: what stands beside a site may be served along with it.
 */
import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { join } from 'node:path'

export interface SitePlaces {
  /** Where the finished site stands; a link to a folder is followed. */
  readonly outDir: string
  /** Holds all that follows. */
  readonly folder: string
  readonly next: string
  readonly previous: string
  readonly lock: string
  /** Is there while one site is copied over another, on another disk. */
  readonly copying: string
}

export const sitesIn = (cacheDir: string): string => join(cacheDir, 'sites')

export function placesOf(outDir: string, cacheDir: string): SitePlaces {
  const real = realPath(outDir)
  const folder = join(sitesIn(cacheDir), createHash('sha256').update(real).digest('hex').slice(0, 16))
  return {
    outDir: real,
    folder,
    next: join(folder, 'next'),
    previous: join(folder, 'previous'),
    lock: join(folder, 'lock'),
    copying: join(folder, 'copying'),
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
