/** Versions before this one kept the last site, the next one and the lock beside the site, where a host may serve them. */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { shownFolder } from '../problem.ts'
import { isSite } from './swap.ts'

/** What the top of a site holds, besides the project's public files. */
const writtenNames: ReadonlySet<string> = new Set(
  'index.html 404.html robots.txt sitemap.xml feed.xml _headers about articles assets data filter quotations speakers q'.split(
    ' ',
  ),
)

/** Removes what is ours, and says so; anything else is left, and told. `publicNames` are those of the public files. */
export function removeFormerLeftovers(outDir: string, publicNames: readonly string[]): readonly string[] {
  const [previous, lock] = [`${outDir}.previous`, `${outDir}.lock`]
  // A build of such a version was stopped between its two renames.
  if (!existsSync(outDir) && isSite(previous)) renameSync(previous, outDir)
  const sites = ['.previous', '.next', '.discarded'].map((ending) => outDir + ending).filter((path) => existsSync(path))
  const isOurs = (folder: string) => isSite(folder) || isPartOfSite(folder, new Set(publicNames))
  const ours = [...sites.filter(isOurs), ...(isLock(lock) ? [lock] : [])]
  for (const path of ours) rmSync(path, { recursive: true, force: true })
  const left = sites.filter((path) => !ours.includes(path))
  return [
    ...(ours.length === 0
      ? []
      : [`Removed ${namesOf(ours)} beside ${shownFolder(outDir)}: earlier versions left last sites and locks there`]),
    ...left.map(
      (path) => `${shownFolder(path)} stands beside the site, and may be served with it; it is no site of ours`,
    ),
  ]
}

const namesOf = (paths: readonly string[]): string => paths.map((path) => basename(path)).join(', ')

function isPartOfSite(folder: string, publicNames: ReadonlySet<string>): boolean {
  try {
    const names = readdirSync(folder)
    return names.includes('assets') && names.every((name) => writtenNames.has(name) || publicNames.has(name))
  } catch {
    return false
  }
}

function isLock(path: string): boolean {
  try {
    const held: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof held === 'object' && held !== null && 'pid' in held
  } catch {
    return false
  }
}

/** The names at the top of the public folder. */
export function namesIn(folder: string | null): readonly string[] {
  try {
    return folder === null ? [] : readdirSync(join(folder))
  } catch {
    return []
  }
}
