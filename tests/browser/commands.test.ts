/** The owner's commands, run as an owner runs them. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCommand, startServing } from '../support/command.ts'

const scratch = mkdtempSync(join(tmpdir(), 'verbatim-commands-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

test('npm start prints an address on loopback and serves the library there', async () => {
  const served = await startServing(`npm start -- --port 4127 --outDir ${join(scratch, 'started')}`, {
    SEEDS: 'tests/library',
  })
  try {
    expect(new URL(served.url).hostname).toMatch(/^(127\.0\.0\.1|localhost)$/)
    expect(await (await fetch(served.url)).text()).toContain('Tolve breaks its banks above Lissing')
    expect((await fetch(`${served.url}no-such-page/`)).status).toBe(404)
  } finally {
    await served.stop()
  }
})

describe('a library with broken files', () => {
  const folder = join(scratch, 'broken')
  const site = join(scratch, 'site')
  const broken = ['binary.txt', 'empty.txt', 'bad-matter.txt']

  beforeAll(async () => {
    cpSync('tests/library/harbour-post', folder, { recursive: true })
    await runCommand(`npm run build -- --outDir ${site}`, { SEEDS: folder })
    writeFileSync(join(folder, 'binary.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2, 3, 0, 0xff]))
    writeFileSync(join(folder, 'empty.txt'), '')
    writeFileSync(join(folder, 'bad-matter.txt'), '---\ntitle: [unclosed\n---\nText.\n')
  })

  test('does not build, and every broken file is named with its reason', async () => {
    const { code, output } = await runCommand(`npm run build -- --outDir ${site}`, { SEEDS: folder })
    expect(code).not.toBe(0)
    for (const file of broken) {
      expect(output).toMatch(new RegExp(`${file.replace('.', '\\.')}:.*; expected .+`))
    }
  })

  test('leaves the last good site as it was', async () => {
    const before = readFileSync(join(site, 'data/articles.json'), 'utf8')
    await runCommand(`npm run build -- --outDir ${site}`, { SEEDS: folder })
    expect(readFileSync(join(site, 'data/articles.json'), 'utf8')).toBe(before)
  })

  test('builds without them when told to keep going', async () => {
    const kept = join(scratch, 'kept')
    const { code } = await runCommand(`npm run build -- --keep-going --outDir ${kept}`, { SEEDS: folder })
    expect(code).toBe(0)
    expect(readFileSync(join(kept, 'index.html'), 'utf8')).toContain('Crane drivers walk out at Quellhaven')
  })
})

describe('npm run check', () => {
  const folder = join(scratch, 'checked')
  beforeAll(() => cpSync('tests/library/harbour-post', folder, { recursive: true }))

  test('reports on a folder and writes nothing', async () => {
    const { code, output } = await runCommand(`npm run check -- ${folder}`)
    expect(code, output).toBe(0)
    expect(output).toMatch(/^Articles +\d/m)
    expect(readdirSync(scratch).filter((name) => name.startsWith('dist'))).toEqual([])
  })

  test('takes a warning for a mistake only when it is told to', async () => {
    writeFileSync(join(folder, 'damaged.txt'), 'He said â€œno.')
    expect((await runCommand(`npm run check -- ${folder}`)).code).toBe(0)
    const { code, output } = await runCommand(`npm run check -- --strict ${folder}`)
    expect(code).toBe(1)
    expect(output).toContain('warning: ')
    expect(output).toContain('damaged.txt:1:9:')
  })

  test('says what to do where there is nothing', async () => {
    const { code, output } = await runCommand(`npm run check -- ${join(scratch, 'nowhere')}`)
    expect(code).toBe(1)
    expect(output).toContain('SEEDS=')
  })
})
