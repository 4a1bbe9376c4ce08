/** Files that hosts read and readers never see. */
import type { WrittenFile } from './filter-index.ts'
import { contentType } from './data-file.ts'
import { libraryExports } from './exports.ts'
import { policyHeader } from './head.ts'

/** What is named after its content never changes. */
const forever = 'public, max-age=31536000, immutable'

/** By path below the site. `_headers` is the format of Netlify and Cloudflare Pages, whose rules are paths from the host's top. */
export function hostFiles(base: string, index: readonly WrittenFile[]): ReadonlyMap<string, string> {
  return new Map([
    ['_headers', headerRules(base, index)],
    // GitHub's pages of a branch would otherwise leave out files that begin with an underscore.
    ['.nojekyll', ''],
  ])
}

/** No header stands in two rules that fit one path: such hosts send both values. */
function headerRules(base: string, index: readonly WrittenFile[]): string {
  const folders = new Set(index.flatMap(([path]) => (path.includes('/') ? [path.slice(0, path.indexOf('/'))] : [])))
  return [
    rule(`${base}*`, [
      `Content-Security-Policy: ${policyHeader()}`,
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: strict-origin-when-cross-origin',
    ]),
    rule(`${base}assets/*`, [`Cache-Control: ${forever}`]),
    ...[...folders].map((folder) => rule(`${base}filter/${folder}/*`, [`Cache-Control: ${forever}`])),
    // Few hosts know these by the ends of their names.
    ...[...libraryExports].map(([path, { mediaType }]) =>
      rule(`${base}${path}`, [`Content-Type: ${contentType(mediaType)}`]),
    ),
    // It names the folder, and has always the same name itself.
    rule(`${base}filter/root.bin`, ['Cache-Control: no-cache']),
  ].join('\n')
}

function rule(path: string, headers: readonly string[]): string {
  return [path, ...headers.map((header) => `  ${header}`), ''].join('\n')
}
