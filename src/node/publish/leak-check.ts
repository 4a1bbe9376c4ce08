/** The last look before a site takes its place: whether a name that the owner keeps back stands in it all the same. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { attempt } from '../cache/cache-files.ts'
import { allowedLetters, hitKey } from '../corrections/also-stands.ts'
import { coarseLook, lookOverEnd, type CoarseHit } from '../corrections/coarse-look.ts'
import type { NameForm } from '../corrections/corrections.ts'
import { OwnerError, printable } from '../problem.ts'

/** What the owner keeps back, and what may stand. */
export interface Withheld {
  readonly names: readonly NameForm[]
  readonly allowed: readonly string[]
  /** By `hitKey`: in which dress names stand in the articles, as the owner was told. */
  readonly told: ReadonlySet<string>
}

/** The program itself, and its typefaces. Whatever else stands in a site is looked at. */
const program = /\.(?:js|css|woff2|png)$/
/** What the program itself calls folders and files: "Page" may be a name that is withheld. */
const ownNames =
  /^(?:articles|speakers|quotations|about|page|q|data|filter|assets|(?:index|404)\.html|page\.json|text\.txt|feed\.xml)$/
/** At the end of an article's address and of a quotation's stand letters that are no words. */
const hashes = /(?:(?<=^articles\/(?:[^/]*-)?)[a-z2-7]{8}|(?<=\/q\/)[^/]+)(?=\/|$)/g

export function refuseLeaks(site: string, withheld: Withheld): void {
  if (withheld.names.length === 0) return
  const leaks = findLeaks(site, withheld)
  if (leaks.length === 0) return
  throw new OwnerError(
    [
      ...leaks
        .slice(0, 20)
        .map(({ place, file, exact }) =>
          printable(`corrections.yaml:${place}: this name still stands in ${file}, as “${exact}”`),
        ),
      'The site was not published. Add to "hide" the form in which the name stands, or to "allow" what may stand',
    ].join('\n'),
  )
}

interface Leak {
  readonly place: string
  readonly file: string
  readonly exact: string
}

export function findLeaks(site: string, { names, allowed, told }: Withheld): Leak[] {
  const look = coarseLook(names)
  const mayStand = allowedLetters(allowed)
  const isLeak = (hit: CoarseHit) => !told.has(hitKey(hit)) && !mayStand(hit)
  let before = ''
  return filesIn(site).flatMap((file) => {
    const address = file
      .replace(hashes, '')
      .split('/')
      .filter((name) => !ownNames.test(name))
      .join('/')
    const inName = look({ text: address }).map((hit) => ({ hit, text: address }))
    if (program.test(file)) return toLeaks(inName, isLeak, file)
    const text = readText(join(site, file))
    const isPage = file.endsWith('.html')
    // A word of the interface may be a name as well, "Page" or "May"; a page's own words stand in its data too.
    // Other words between are looked for where they come from: here a page's markup may be such words.
    const counts = ({ isOtherCase, isAsListed, isParted }: CoarseHit) =>
      !isOtherCase && !isParted && !(isPage && isAsListed)
    const hits = look({ text, isEscaped: true }).filter(counts)
    const overEnd = file.endsWith('text.txt') ? lookOverEnd(look, before, text) : []
    const joined = before.slice(-200) + text.slice(0, 200)
    if (file.endsWith('text.txt')) before = text
    return toLeaks(
      [...inName, ...hits.map((hit) => ({ hit, text })), ...overEnd.map((hit) => ({ hit, text: joined }))],
      isLeak,
      file,
    )
  })
}

function toLeaks(
  hits: readonly { readonly hit: CoarseHit; readonly text: string }[],
  isLeak: (hit: CoarseHit) => boolean,
  file: string,
): Leak[] {
  return hits
    .filter(({ hit }) => isLeak(hit))
    .map(({ hit: { place, start, end }, text }) => ({ place, file, exact: text.slice(start, end).slice(0, 80) }))
}

/** In the order in which they would be put together. */
function filesIn(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(site.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted()
}

/** The filter's index is compressed; between its words stand numbers, and words next to each other are not so in a text. */
function readText(path: string): string {
  const bytes = readFileSync(path)
  // TeX spells signs in letters.
  if (path.endsWith('.bib')) return bytes.toString('utf8').replace(/\\[a-z]+\{\}/gi, ' ')
  if (!path.endsWith('.bin')) return bytes.toString('utf8')
  const plain = attempt(() => gunzipSync(bytes)) ?? bytes
  return plain.toString('utf8').replace(numbers, noName)
}

// oxlint-disable-next-line no-control-regex -- numbers are written as such
const numbers = /[\0-\u0008\u000e-\u001f\ufffd]+/g
/** Letters, so that no name goes on over them. */
const noName = ' qq '
