/** After a name is kept back for the first time: what earlier builds left of it in the cache is removed, and the owner is told. */
import { closeSync, openSync, readdirSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { count } from '../../text/words/en/formats.ts'
import { attempt, hashOf } from '../cache/cache-files.ts'
import { coarseLook, type CoarseLook } from '../corrections/coarse-look.ts'
import type { NameForm } from '../corrections/corrections.ts'
import type { SitePlaces } from './site-places.ts'

export interface ForgetRequest {
  readonly cacheDir: string
  readonly places: SitePlaces
  readonly names: readonly NameForm[]
  /** Whether a site stood there before; it is gone by now. */
  readonly hadSite: boolean
  /** Caches that this build has written anew, by their names. */
  readonly fresh: readonly string[]
}

/** To be called when the new site has taken its place. What it remembers of names are hashes. */
export function forgetNames({ cacheDir, places, names, hadSite, fresh }: ForgetRequest): readonly string[] {
  const record = join(cacheDir, `hidden-${hashOf(places.outDir).replace(/\W/g, '').slice(0, 16)}`)
  const hashes = [...new Set(names.map(({ form }) => hashOf(form)))]
  const known = new Set(attempt(() => readFileSync(record, 'utf8').split('\n')) ?? [])
  const added = hashes.filter((hash) => !known.has(hash)).length
  attempt(() => (hashes.length === 0 ? rmSync(record, { force: true }) : writeFileSync(record, hashes.join('\n'))))
  if (added === 0) return []
  const look = coarseLook(names)
  const held = (attempt(() => readdirSync(cacheDir)) ?? []).filter(
    (name) => /^(?:articles|site)-/.test(name) && !fresh.includes(name) && holdsName(join(cacheDir, name), look),
  )
  for (const name of held) rmSync(join(cacheDir, name), { force: true })
  const removed = [
    ...(hadSite ? ['the last site', 'what was kept of its articles'] : []),
    ...(held.length > 0 ? [`${count(held.length, 'file', 'files')} kept of other builds, which held one of them`] : []),
  ]
  const forms = `${count(added, 'form of a name is', 'forms of names are')} kept back for the first time`
  return [`${'Withheld'.padEnd(11)} ${forms}${removed.length === 0 ? '' : `. Removed: ${removed.join(', ')}`}`]
}

const readAtOnce = 1 << 20
/** More than a name takes. */
const overlapBytes = 1000

/** Piece by piece, since a cache may be larger than a string. */
function holdsName(path: string, look: CoarseLook): boolean {
  return (
    attempt(() => {
      const file = openSync(path, 'r')
      try {
        const buffer = Buffer.alloc(readAtOnce)
        for (let from = 0; ; from += readAtOnce - overlapBytes) {
          const size = readSync(file, buffer, 0, readAtOnce, from)
          const hits = look({ text: buffer.toString('utf8', 0, size), isEscaped: true })
          if (hits.some(({ isOtherCase }) => !isOtherCase)) return true
          if (size < readAtOnce) return false
        }
      } finally {
        closeSync(file)
      }
    }) ?? false
  )
}
