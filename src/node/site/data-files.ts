/** The files that the build writes for machines: the public data contract, and what crawlers ask for. */
import { escapeHtml } from '../../text/escape-html.ts'
import type { DataFile } from './data-file.ts'
import { exportFiles } from './exports.ts'
import { feedFiles } from './feeds.ts'
import type { Library } from '../library/library-types.ts'
import { presentPages } from './pages.ts'
import { isQuotationPagePath } from './quotation-pages.ts'
import { recordFiles } from './record-files.ts'
import { redirectFiles } from './redirects.ts'

/** By path below the base, without a slash in front. */
export function dataFiles(library: Library): ReadonlyMap<string, DataFile> {
  const files = new Map<string, DataFile>([
    ...redirectFiles(library),
    ...recordFiles(library),
    ...exportFiles(library),
    ...feedFiles(library),
    ['robots.txt', { type: 'text/plain', pieces: () => [robots(library)] }],
  ])
  if (hasSitemap(library)) files.set('sitemap.xml', { type: 'application/xml', pieces: () => sitemap(library) })
  return files
}

/** Crawlers may read everything even with `noindex`: else they would never see the tag that asks them to leave it out. */
function robots(library: Library): string {
  const lines = ['User-agent: *', 'Allow: /']
  if (hasSitemap(library)) lines.push(`Sitemap: ${library.address.url}sitemap.xml`)
  return `${lines.join('\n')}\n`
}

function hasSitemap({ address, noindex }: Library): boolean {
  return address.url !== null && !noindex
}

function* sitemap(library: Library): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
  for (const path of presentPages(library).keys()) {
    if (isQuotationPagePath(path)) continue
    yield `<url><loc>${escapeHtml(`${library.address.url}${encodeURI(path.slice(1))}`)}</loc></url>\n`
  }
  yield '</urlset>\n'
}
