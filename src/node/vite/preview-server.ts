/** Answers as a good static host should: a slash after a folder's address, the type of each exported list, and a real 404. */
import { existsSync, readFileSync } from 'node:fs'
import { join, normalize, sep } from 'node:path'
import type { Connect } from 'vite'
import { contentType } from '../site/data-file.ts'
import { libraryExports } from '../site/exports.ts'
import { withSlash } from './dev-server.ts'

/** Comes before the files are served: a folder's address with its slash is its page, and without it leads there. */
export function findPages(outDir: string, base: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const url = request.url ?? '/'
    const path = url.replace(/[?#].*$/s, '')
    const format = path.startsWith(base) ? libraryExports.get(path.slice(base.length)) : undefined
    // Whoever serves the file keeps the type that it finds here.
    if (format !== undefined) response.setHeader('content-type', contentType(format.mediaType))
    const folder = path.startsWith(base) || `${path}/` === base ? folderOf(outDir, path.slice(base.length)) : undefined
    if (folder === undefined || !isPage(folder)) return next()
    if (path.endsWith('/')) {
      request.url = `${path}index.html${url.slice(path.length)}`
      return next()
    }
    response.writeHead(301, { location: withSlash(url) })
    response.end()
  }
}

/** Comes last: whatever is left is not there. */
export function answerMissing(outDir: string): Connect.NextHandleFunction {
  return (request, response) => {
    const file = join(outDir, '404.html')
    const wantsPage = request.headers.accept?.includes('text/html') ?? false
    response.writeHead(404, { 'content-type': wantsPage ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8' })
    response.end(wantsPage && existsSync(file) ? readFileSync(file) : 'Not found\n')
  }
}

/** The folder that a path names, or undefined where the path leaves the site or is no path at all. */
function folderOf(outDir: string, path: string): string | undefined {
  try {
    const folder = normalize(join(outDir, decodeURIComponent(path)))
    return folder.includes('\0') || !(folder + sep).startsWith(outDir + sep) ? undefined : folder
  } catch {
    return undefined
  }
}

function isPage(folder: string): boolean {
  return existsSync(join(folder, 'index.html'))
}
