/** What a build keeps of the one before saves time, and nothing else: each site is the one that a first build would make. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashOf } from '../../src/node/cache/cache-files.ts'
import { dataFiles } from '../../src/node/site/data-files.ts'
import { runCommand } from '../support/command.ts'
import { readFolder } from '../node/folder.ts'

/** More than are analysed without threads. */
const articles = 210
const names = ['Ada Brook', 'Tom Hale', 'Ines Vane', 'Omar Reed']
const scratch = mkdtempSync(join(tmpdir(), 'verbatim-same-'))
const [folder, copy] = [join(scratch, 'articles'), join(scratch, 'copy')]
const [site, other] = [join(scratch, 'site'), join(scratch, 'other')]
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

function articleText(index: number): string {
  const name = names[index % names.length]
  return `Ferry ${index} sails again\n\n“Boat ${index} is mended,” said ${name} on Monday. “It took ${index} nails.”\n\nThe harbour was “open”.`
}

function writeArticles(): void {
  mkdirSync(folder)
  for (let index = 0; index < articles; index++) writeFileSync(join(folder, `ferry-${index}.txt`), articleText(index))
}

async function build(seeds: string, outDir: string, more = ''): Promise<ReadonlyMap<string, string>> {
  const environment = { SEEDS: seeds, SOURCE_DATE_EPOCH: '1700000000' }
  const { code, output } = await runCommand(
    `node src/node/cli/verbatim.mjs build --outDir ${outDir} ${more}`,
    environment,
  )
  expect(code, output).toBe(0)
  return treeOf(outDir)
}

/** The hash of each file, by its path. */
function treeOf(dir: string): ReadonlyMap<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).toSorted()
  return new Map(paths.map((path) => [path.slice(dir.length), hashOf(readFileSync(path))]))
}

let first: ReadonlyMap<string, string>
beforeAll(async () => {
  writeArticles()
  first = await build(folder, site)
}, 120_000)

test('threads find what is found without them', () => {
  expect(first.size).toBeGreaterThan(2 * articles)
  const here = readFolder(folder, { site: { title: 'Verbatim', language: 'en' } })
  for (const file of ['data/articles.json', 'data/quotations.json']) {
    const pieces = dataFiles(here).get(file)?.pieces() ?? []
    expect(readFileSync(join(site, file), 'utf8')).toBe([...pieces].join(''))
  }
})

test('a site is the same whatever was built before it', { timeout: 300_000 }, async () => {
  // Of the first site one page and one text are spoiled by hand; the rest is kept.
  const spoiled = join(site, 'about/index.html')
  writeFileSync(spoiled, `${readFileSync(spoiled, 'utf8')}<!-- mine -->`)
  const text = [...first.keys()].find((path) => path.endsWith('/text.txt')) ?? ''
  writeFileSync(join(site, text), 'Mine.')
  const kept = join(site, 'speakers/ada-brook/index.html')
  const { ino } = statSync(kept)
  expect(await build(folder, site)).toEqual(first)
  // The same file under another name, and nothing of the site before beside it.
  expect(statSync(kept).ino).toBe(ino)
  expect(readdirSync(dirname(site)).filter((name) => name.startsWith(`${basename(site)}.`))).toEqual([])

  // An article is edited, one is corrected, one goes and one comes.
  writeFileSync(join(folder, 'ferry-7.txt'), articleText(9001))
  rmSync(join(folder, 'ferry-8.txt'))
  writeFileSync(join(folder, 'ferry-new.txt'), articleText(9002))
  writeFileSync(join(folder, 'corrections.yaml'), 'files: { ferry-9.txt: { title: Nine boats } }\n')
  cpSync(folder, copy, { recursive: true })
  const [after, fresh] = await Promise.all([build(folder, site), build(copy, other)])
  expect(after).toEqual(fresh)
  expect(after).not.toEqual(first)

  // A name is withheld from every page that was kept.
  for (const seeds of [folder, copy]) writeFileSync(join(seeds, 'corrections.yaml'), 'hide: [Tom Hale]\n')
  const moved = ' --base /reader/'
  const [movedAfter, movedFresh] = await Promise.all([build(folder, site, moved), build(copy, `${other}-2`, moved)])
  expect(movedAfter).toEqual(movedFresh)
  const hasName = (path: string) => readFileSync(join(site, path), 'utf8').includes('Tom Hale')
  expect([...movedAfter.keys()].filter(hasName)).toEqual([])
})
