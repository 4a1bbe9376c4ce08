/** The last look before a site takes its place: whether a name that the owner keeps back stands in it all the same. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NameForm } from '../corrections/corrections.ts'
import { OwnerError } from '../problem.ts'
import { nameReplacer, type Found } from '../corrections/replace-names.ts'

/** What pages are drawn from and what machines read; the rest holds nothing else, or words of the interface. */
const readFiles = /(?:^|\/)(?:page\.json|text\.txt)$|^data\/|\.(?:xml|jsonl?|csv|jsonld)$/
/** Addresses that are made from the articles' words. */
const namedFolders = /^(?:articles|speakers)\//

export function refuseLeaks(site: string, names: readonly NameForm[]): void {
  if (names.length === 0) return
  const leaks = findLeaks(site, names)
  if (leaks.length === 0) return
  throw new OwnerError(
    [
      ...leaks.slice(0, 20).map(({ file, place }) => `corrections.yaml:${place}: this form still stands in ${file}`),
      'The site was not published. Is the name in the settings, or in another form beside the one that is listed?',
    ].join('\n'),
  )
}

interface Leak {
  readonly file: string
  readonly place: string
}

function findLeaks(site: string, names: readonly NameForm[]): Leak[] {
  const { inText, inAddress } = nameReplacer(names)
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
  return files.flatMap((file) => {
    const found: Found = new Map()
    if (namedFolders.test(file)) inAddress(file.replace(namedFolders, ''), found)
    if (readFiles.test(file)) {
      const content = readFileSync(join(site, file), 'utf8')
      for (const reading of new Set([content, withoutEscapes(content)])) inText(reading, found)
    }
    return [...found.keys()].map((place) => ({ file, place }))
  })
}

/** What a reader or a browser makes of it: line breaks in strings of JSON, and links spelled with percent signs. */
function withoutEscapes(content: string): string {
  return content
    .replaceAll('\\n', '\n')
    .replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString())
}
