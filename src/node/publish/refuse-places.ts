/** Where a site may not be built: a folder inside another would be published with it, or be read as articles. */
import { realpathSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { OwnerError, shownFolder } from '../problem.ts'
import { isSite } from './swap.ts'

export interface Places {
  /** Where the site is to stand. */
  readonly outDir: string
  /** The folder of articles. */
  readonly folder: string
  /** Its files are copied into every site; null where there is none. */
  readonly publicDir: string | null
}

export function refusePlaces(places: Places): void {
  const [outDir, folder] = [realPath(places.outDir), realPath(places.folder)]
  const publicDir = places.publicDir === null ? null : realPath(places.publicDir)
  const [site, articles] = [shownFolder(places.outDir), shownFolder(places.folder)]
  const refuse = (what: string) => {
    throw new OwnerError(what)
  }
  if (isWithin(outDir, folder)) {
    refuse(`${site} is inside the folder of articles, ${articles}: the site would be read as articles. ${another}`)
  }
  if (isWithin(folder, outDir)) {
    refuse(
      `The articles in ${articles} are inside ${site}, where the site is to stand: it would replace them. ${another}`,
    )
  }
  if (publicDir !== null && isWithin(outDir, publicDir)) {
    const shown = shownFolder(publicDir)
    refuse(`${site} is inside ${shown}, whose files are copied into every site, the last one with them. ${another}`)
  }
  const [around, read] = [siteAround(dirname(outDir)), siteAround(folder)]
  if (around !== null) {
    refuse(`${site} is inside another built site, ${shownFolder(around)}, which is replaced as a whole. ${another}`)
  }
  if (read !== null) {
    refuse(
      `${articles} is inside a built site, ${shownFolder(read)}. Name the folder of your articles: SEEDS=path/to/articles`,
    )
  }
}

const another = 'Name another folder, with --outDir'

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !/^(?:[a-z]:)?[\\/]/i.test(way))
}

/** The built site that a folder is, or stands in. */
function siteAround(folder: string): string | null {
  if (isSite(folder)) return folder
  const above = dirname(folder)
  return above === folder ? null : siteAround(above)
}

/** With links followed, as far as the path is there. */
function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const above = dirname(path)
    return above === path ? path : join(realPath(above), basename(path))
  }
}
