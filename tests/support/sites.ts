/** The sites that the browser tests read. Each is built once, by the project's own build, before the first test. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from './command.ts'
import { writeHostileLibrary } from './hostile-library.ts'
import { writeLongLibrary } from './long-library.ts'

export interface BuiltSite {
  readonly folder: string
  readonly base: string
}

export type SiteName = 'demo' | 'reader' | 'seed' | 'hostile' | 'long'

interface Plan {
  readonly seeds: (scratch: string) => string
  readonly base: string
  readonly siteUrl: string
}

const demoLibrary = () => 'tests/library'

const plans: Readonly<Record<SiteName, Plan>> = {
  demo: { seeds: demoLibrary, base: '/', siteUrl: '' },
  reader: { seeds: demoLibrary, base: '/reader/', siteUrl: 'https://library.example/reader/' },
  seed: { seeds: () => 'seeds', base: '/', siteUrl: '' },
  hostile: { seeds: writeHostileLibrary, base: '/', siteUrl: '' },
  long: { seeds: writeLongLibrary, base: '/', siteUrl: '' },
}

// Object.keys forgets that the keys of a Record are its names.
export const siteNames = Object.keys(plans) as readonly SiteName[]

async function buildSite(name: SiteName, scratch: string): Promise<BuiltSite> {
  const { seeds, base, siteUrl } = plans[name]
  const folder = join(scratch, name)
  mkdirSync(folder)
  const build = `npm run build -- --outDir ${folder} --base ${base}`
  const { code, output } = await runCommand(build, { SEEDS: seeds(scratch), SITE_URL: siteUrl })
  if (code !== 0) throw new Error(`The site "${name}" does not build:\n${output}`)
  return { folder, base }
}

export interface BuiltSites<Name extends SiteName> {
  readonly sites: Readonly<Record<Name, BuiltSite>>
  readonly remove: () => void
}

export async function buildSites<Name extends SiteName>(names: readonly Name[]): Promise<BuiltSites<Name>> {
  const scratch = mkdtempSync(join(tmpdir(), 'verbatim-sites-'))
  const built: Partial<Record<SiteName, BuiltSite>> = {}
  const remove = () => rmSync(scratch, { recursive: true, force: true })
  try {
    for (const name of names) built[name] = await buildSite(name, scratch)
  } catch (error) {
    remove()
    throw error
  }
  // The loop above built every name.
  return { sites: built as Readonly<Record<Name, BuiltSite>>, remove }
}
