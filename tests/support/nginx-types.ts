/** The part of `src/deploy/nginx.conf` that says of which type each file is, written from the table of export formats. */
import { readFileSync } from 'node:fs'
import { exportFormats } from '../../src/text/exporting/formats.ts'

export const nginxFile = 'src/deploy/nginx.conf'

/** What a build writes besides exported lists: whether a host is to compress it, and to name its encoding. */
const ownTypes = [
  { ending: 'html', type: 'text/html', isPacked: true, hasCharset: true },
  { ending: 'css', type: 'text/css', isPacked: true, hasCharset: true },
  { ending: 'js', type: 'text/javascript', isPacked: true, hasCharset: true },
  { ending: 'json', type: 'application/json', isPacked: true, hasCharset: false },
  { ending: 'xml', type: 'application/xml', isPacked: true, hasCharset: true },
  { ending: 'txt', type: 'text/plain', isPacked: true, hasCharset: true },
  { ending: 'svg', type: 'image/svg+xml', isPacked: true, hasCharset: false },
  // The filter's index, pictures and typefaces are compressed as they are.
  { ending: 'bin', type: 'application/octet-stream', isPacked: false, hasCharset: false },
  { ending: 'png', type: 'image/png', isPacked: false, hasCharset: false },
  { ending: 'woff2', type: 'font/woff2', isPacked: false, hasCharset: false },
]

const exportTypes = Object.values(exportFormats).map(({ extension, mediaType }) => ({
  ending: extension,
  type: mediaType,
  isPacked: true,
  // JSON is UTF-8 wherever it is.
  hasCharset: !/[/+]json$/.test(mediaType),
}))

const endings = new Map([...ownTypes, ...exportTypes].map((row) => [row.ending, row]))
const end = '  # End of the kinds of files.\n'

function typeLines(): string[] {
  const rows = [...endings.values()].sort((a, b) => (a.type < b.type ? -1 : 1))
  const [simple, compound] = [
    rows.filter(({ ending }) => !ending.includes('.')),
    rows.filter(({ ending }) => ending.includes('.')),
  ]
  const width = Math.max(...simple.map(({ type }) => type.length))
  // nginx counts HTML among both lists by itself.
  const listed = rows.filter(({ ending }) => ending !== 'html')
  const list = (name: string, of: typeof rows) => `  ${[name, ...of.map(({ type }) => type)].join('\n    ')};`
  return [
    ['  types {', ...simple.map(({ ending, type }) => `    ${type.padEnd(width)}  ${ending};`), '  }'].join('\n'),
    list(
      'charset_types',
      listed.filter(({ hasCharset }) => hasCharset),
    ),
    list(
      'gzip_types',
      listed.filter(({ isPacked }) => isPacked),
    ),
    // Of a name with two endings nginx looks at the last.
    ...compound.map(
      ({ ending, type }) =>
        `  location ~ \\.${ending.replaceAll('.', '\\.')}$ {\n    types {}\n    default_type ${type};\n  }`,
    ),
  ]
}

/** The configuration as it should be: what stands in the file, with its types as the table has them. */
export function nginxConfig(): string {
  const config = readFileSync(nginxFile, 'utf8')
  const [from, to] = [config.indexOf('  types {'), config.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${nginxFile} does not say where its types begin and end`)
  return `${config.slice(0, from)}${typeLines().join('\n\n')}\n${config.slice(to)}`
}
