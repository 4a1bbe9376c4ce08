/** Makes one folder equal to another, on whichever disk: no file is ever there by half. */
import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What pages ask for comes before the pages. */
const needed = /^(?:assets|filter)\//

/** Files that only `to` has are removed in the end, so that the pages which name them are gone by then. */
export function copySite(from: string, to: string): void {
  const files = filesIn(from)
  mkdirSync(to, { recursive: true })
  for (const file of files.toSorted((a, b) => Number(needed.test(b)) - Number(needed.test(a)))) {
    copyWhole(join(from, file), join(to, file))
  }
  removeOthers(to, new Set(files))
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
}

function copyWhole(from: string, to: string): void {
  const part = `${to}.part`
  // A file stands where a folder is wanted, or the other way round.
  try {
    mkdirSync(dirname(to), { recursive: true })
  } catch {
    rmSync(dirname(to), { force: true })
    mkdirSync(dirname(to), { recursive: true })
  }
  try {
    copyFileSync(from, part)
    renameSync(part, to)
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}

function removeOthers(folder: string, kept: ReadonlySet<string>): void {
  const folders = new Set([...kept].flatMap((file) => foldersAbove(file)))
  const removeIn = (path: string): void => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const name = path === '' ? entry.name : `${path}/${entry.name}`
      if (entry.isDirectory() && folders.has(name)) removeIn(name)
      else if (!kept.has(name)) rmSync(join(folder, name), { recursive: true, force: true })
    }
  }
  removeIn('')
}

function foldersAbove(file: string): string[] {
  const parts = file.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}
