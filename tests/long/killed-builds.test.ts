/** Builds that are stopped at any moment, run out of disk, or meet another build: the last good site is there all the same. */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { placesOf } from '../../src/node/publish/site-places.ts'

const scratch = mkdtempSync(join(tmpdir(), 'verbatim-killed-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const articles = 24
/** Two editions of one library, so that it shows which of them a site is. */
const editions = ['first', 'second'] as const
type Edition = (typeof editions)[number]
const seedsOf = (edition: Edition) => join(scratch, `seeds-${edition}`)

const environment = (edition: Edition) => ({
  ...process.env,
  NODE_ENV: undefined,
  SEEDS: seedsOf(edition),
  SITE_URL: '',
  SOURCE_DATE_EPOCH: '1400000000',
  NO_COLOR: '1',
})

interface Build {
  readonly edition: Edition
  readonly outDir: string
  /** Sent after so many milliseconds, or with the first words that the build prints, when it is sure to be running. */
  readonly kill?: { readonly signal: NodeJS.Signals; readonly after: number | 'first words' }
}

async function build({ edition, outDir, kill }: Build): Promise<{ code: number | null; output: string }> {
  const child = spawn('node', ['src/node/cli/verbatim.mjs', 'build', '--outDir', outDir], {
    cwd: resolve('.'),
    env: environment(edition),
    detached: true,
  })
  let output = ''
  const stop = () => {
    if (kill && child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, kill.signal)
  }
  for (const channel of [child.stdout, child.stderr]) {
    channel.on('data', (piece) => {
      if (output === '' && kill?.after === 'first words') stop()
      output += String(piece)
    })
  }
  const timer = typeof kill?.after === 'number' ? setTimeout(stop, kill.after) : undefined
  const code = await new Promise<number | null>((done) => {
    child.on('close', done)
  })
  clearTimeout(timer)
  return { code, output }
}

/** One hash of every file's name and bytes; null where there is no site. */
function hashOf(site: string): string | null {
  if (!existsSync(site)) return null
  const hash = createHash('sha256')
  for (const entry of readdirSync(site, { recursive: true, encoding: 'utf8', withFileTypes: true }).toSorted((a, b) =>
    join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1,
  )) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile()) hash.update(path.slice(site.length)).update(readFileSync(path))
  }
  return hash.digest('hex')
}

const whole = new Map<string | null, Edition>()
let milliseconds = 0

const cache = resolve('node_modules/.cache/verbatim')

/** Which edition stands in `dist` or, in its absence, is kept to be put back; undefined where what stands there is not whole. */
const standing = (outDir: string) => whole.get(hashOf(existsSync(outDir) ? outDir : placesOf(outDir, cache).previous))

beforeAll(async () => {
  for (const edition of editions) {
    mkdirSync(seedsOf(edition))
    for (let index = 0; index < articles; index++) {
      const text = `Report ${index} of the ${edition} edition\n\n${`“The mill will stand in ${index} days,” said Ada Brook. Nobody counted them. `.repeat(4)}\n`
      writeFileSync(join(seedsOf(edition), `${index}.txt`), text)
    }
    const outDir = join(scratch, `whole-${edition}`)
    const started = Date.now()
    const { code, output } = await build({ edition, outDir })
    milliseconds = Date.now() - started
    if (code !== 0) throw new Error(output)
    whole.set(hashOf(outDir), edition)
  }
})

describe('a build that is killed', () => {
  const outDir = join(scratch, 'dist')
  beforeAll(() => build({ edition: 'first', outDir }))

  // Spread over the whole build, and chance within each tenth.
  test.each(Array.from({ length: 10 }, (_, index) => index))(
    'at a random point of tenth %i leaves a whole site',
    async (tenth) => {
      const after = Math.round(((tenth + Math.random()) / 10) * milliseconds)
      await build({ edition: 'second', outDir, kill: { signal: 'SIGKILL', after } })
      expect(standing(outDir), `after ${after} ms`).toBeDefined()
    },
  )

  test('by Ctrl+C leaves a whole site', async () => {
    const { code } = await build({ edition: 'second', outDir, kill: { signal: 'SIGINT', after: 'first words' } })
    expect(code).not.toBe(0)
    expect(standing(outDir)).toBeDefined()
  })

  test('is made good by the next one, and nothing is left over', async () => {
    const { code, output } = await build({ edition: 'second', outDir })
    expect(code, output).toBe(0)
    expect(whole.get(hashOf(outDir))).toBe('second')
    const beside = readdirSync(scratch).filter((name) => name.startsWith('dist'))
    expect(beside).toEqual(['dist'])
    expect(readdirSync(placesOf(outDir, cache).folder)).toEqual([])
    const servers = readdirSync(cache).filter((name) => name.startsWith('server-'))
    const pids = servers.map((name) => Number(name.split('-')[1]))
    expect(pids.filter((pid) => !existsSync(`/proc/${pid}`))).toEqual([])
  })
})

test('of two builds at once one says so, and the other publishes', async () => {
  const outDir = join(scratch, 'twice')
  const both = await Promise.all([build({ edition: 'first', outDir }), build({ edition: 'first', outDir })])
  expect(new Set(both.map(({ code }) => code))).toEqual(new Set([0, 1]))
  expect(both.map(({ output }) => output).join('')).toMatch(/Another build \(process \d+\) is writing/)
  expect(whole.get(hashOf(outDir))).toBe('first')
})

const disk = join(scratch, 'disk')
mkdirSync(disk)
const mount = (...options: string[]) => spawnSync('mount', options).status === 0
const canMount = mount('-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk)
afterAll(() => void (canMount && spawnSync('umount', [disk])))

describe.runIf(canMount)('a disk', () => {
  const outDir = join(disk, 'dist')
  beforeAll(async () => {
    const { code, output } = await build({ edition: 'first', outDir })
    if (code !== 0) throw new Error(output)
  })

  test('that is full keeps the site, says so, and is left as it was', async () => {
    const room = Number(spawnSync('df', ['--output=avail', '-B1', disk]).stdout.toString().split('\n')[1])
    writeFileSync(join(disk, 'ballast'), Buffer.alloc(Math.max(0, room - 300_000)))
    const { code, output } = await build({ edition: 'second', outDir })
    expect(code).toBe(1)
    expect(output).toMatch(/The disk is full .*nothing was published/)
    expect(whole.get(hashOf(outDir))).toBe('first')
    expect(readdirSync(disk).toSorted()).toEqual(['ballast', 'dist'])
    rmSync(join(disk, 'ballast'))
  })

  test('that can only be read keeps the site, and says so', async () => {
    expect(mount('-o', 'remount,ro', disk)).toBe(true)
    const { code, output } = await build({ edition: 'second', outDir })
    expect(code).toBe(1)
    expect(output).toContain('Nothing can be written in')
    expect(whole.get(hashOf(outDir))).toBe('first')
  })
})
