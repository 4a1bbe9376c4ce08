/** A library whose owner hides a person after it was published, built as an owner builds it: the name stands nowhere in the site. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ArticlePage } from '../../src/text/pages.ts'
import { noteWords } from '../../src/text/words/en/notes.ts'
import { runCommand, type Ended } from '../support/command.ts'

const scratch = mkdtempSync(join(tmpdir(), 'verbatim-withheld-'))
const [folder, site] = [join(scratch, 'seeds'), join(scratch, 'site')]
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** Every spelling of the name that the folder holds. */
const name = /oddn[yý]|oddny\u0301|quillhaven/i

const files = {
  '2015/interview-with-oddny-quillhaven.txt':
    'ODDNÝ QUILLHAVEN SPEAKS\n\n“We rebuild the old bridge,” said Oddný Quillhaven. The council thanked Oddny\u0301\nQuillhaven, and Quillhaven’s brother left. Write to oddny.quillhaven@mail.example or see https://mail.example/Oddn%C3%BD-Quillhaven/1 today.',
  'quillhaven-papers/letter.md':
    '---\ntitle: Oddný writes home\nauthor: Oddný Quillhaven\noutlet: The Quillhaven Letter\nurl: https://letters.example/quillhaven\n---\n“The river rose,” Oddný wrote. [Her page](https://letters.example/oddny).',
  'broken-by-quillhaven.txt': '',
  'plain.txt': '“Nobody asked me,” said Bo Lindt. “I told Oddný to stay at home,” he added. The ferry left at nine.',
} as const
const corrections =
  'hide:\n  - Oddný Quillhaven\n  - Oddny Quillhaven\n  - Quillhaven\n  - Oddný\n  - Oddny\nmerge:\n  Robert Lindt: [Bo Lindt]\n'

const build = () =>
  runCommand(`npm run build -- --keep-going --outDir ${site}`, { SEEDS: folder, SITE_URL: 'https://library.example/' })
let built: Ended
let wasNamed = false

beforeAll(async () => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  // Published with the name: the ledger holds it, and so does the last site, of which builds keep what did not change.
  await runCommand('npm run publish-ledger', { SEEDS: folder })
  await build()
  wasNamed = written().some((entry) => name.test(contentOf(join(entry.parentPath, entry.name))))
  writeFileSync(join(folder, 'corrections.yaml'), corrections)
  built = await build()
})

const written = () =>
  readdirSync(site, { recursive: true, encoding: 'utf8', withFileTypes: true }).filter((entry) => entry.isFile())

function contentOf(file: string): string {
  const bytes = readFileSync(file)
  return (file.endsWith('.bin') ? gunzipSync(bytes) : bytes).toString('utf8')
}

test('the site is built', () => {
  expect(built.code, built.output).toBe(0)
  expect(wasNamed).toBe(true)
  expect(readFileSync(join(folder, 'ledger.jsonl'), 'utf8')).toMatch(name)
  expect(JSON.parse(readFileSync(join(site, 'data/articles.json'), 'utf8'))).toHaveLength(3)
})

test('no file holds the name, the index unpacked, nor is named after it', () => {
  const entries = written()
  expect(entries.some(({ name: file }) => file.endsWith('.bin'))).toBe(true)
  const paths = entries.map((entry) => join(entry.parentPath, entry.name))
  expect(paths.filter((path) => name.test(path.slice(site.length)))).toEqual([])
  expect(paths.filter((path) => name.test(contentOf(path)))).toEqual([])
})

test('a link to words that held the name leads to them as they are shown', () => {
  const page = written()
    .map((entry) => join(entry.parentPath, entry.name))
    .find((path) => path.endsWith('page.json') && path.includes('nobody-asked') && !path.includes('/q/'))
  // The build wrote it.
  const { past } = JSON.parse(readFileSync(page ?? '', 'utf8')) as ArticlePage
  expect(past?.map(({ exact }) => exact)).toContain('I told [name withheld] to stay at home,')
})

test('the page says that names were withheld, and the offsets count in the text that it shows', () => {
  const page = written()
    .map((entry) => join(entry.parentPath, entry.name))
    .find((path) => path.endsWith('page.json') && path.includes('speaks'))
  const { text, quotations } = JSON.parse(readFileSync(page ?? '', 'utf8'))
  expect(text).toContain('said [name withheld].')
  expect(quotations[0].spans[0].exact).toBe(text.slice(quotations[0].spans[0].start, quotations[0].spans[0].end))
  expect(readFileSync((page ?? '').replace('page.json', 'index.html'), 'utf8')).toContain(noteWords.hidden)
})

test('the text alone is that of the page, with names withheld', () => {
  const texts = written().filter(({ name: file }) => file === 'text.txt')
  expect(texts).toHaveLength(3)
  for (const { parentPath } of texts) {
    const { text } = JSON.parse(readFileSync(join(parentPath, 'page.json'), 'utf8'))
    expect(readFileSync(join(parentPath, 'text.txt'), 'utf8')).toBe(text)
  }
})

test('the owner is told the names of files as they are', () => {
  expect(built.output).toContain('broken-by-quillhaven.txt')
})

test('a site in which the name still stands does not take the place of the last one', async () => {
  const before = readFileSync(join(site, 'data/report.json'), 'utf8')
  writeFileSync(join(folder, 'corrections.yaml'), corrections.replace('merge:', '  - Verbatim\nmerge:'))
  const { code, output } = await build()
  expect(code).not.toBe(0)
  expect(output).toMatch(/corrections\.yaml:7:5: this name also stands in the title of the site/)
  expect(readFileSync(join(site, 'data/report.json'), 'utf8')).toBe(before)
})
