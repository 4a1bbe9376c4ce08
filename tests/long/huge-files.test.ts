/** Files beyond all measure: each is read in bounded time, or refused in a sentence, and never stops the others. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ArticleRecord } from '../../src/text/article.ts'
import { runCommand, type Ended } from '../support/command.ts'

const scratch = mkdtempSync(join(tmpdir(), 'verbatim-huge-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))
const [folder, site] = [join(scratch, 'seeds'), join(scratch, 'site')]

/** In letters, since a name has no digits. */
const spelled = (number: number) => String(number).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))

const files: Readonly<Record<string, () => string>> = {
  'twelve-megabytes.txt': () => 'The ferry left at nine. “Nobody asked me,” said Bo Lindt.\n\n'.repeat(190_000),
  'too-many-marks.txt': () => '" '.repeat(110_000),
  'nested.txt': () => '“‘'.repeat(5_000) + 'a' + '’”'.repeat(5_000),
  'one-line.txt': () => 'The ferry left at nine and came back at noon. '.repeat(20_000),
  // The same few words tell no language.
  'speakers.txt': () =>
    `---\nlang: en\n---\n` +
    Array.from({ length: 1_000 }, (_, n) => `“We rebuild bridge ${n},” said Ada Brook${spelled(n)}.`).join('\n\n'),
  'equal.txt': () => '“We will rebuild the bridge before winter,” said Ada Brook.\n\n'.repeat(20_000),
  'good.txt': () => '“We rebuild,” said Ada Brook.',
}

let built: Ended

beforeAll(async () => {
  mkdirSync(folder)
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text())
  built = await runCommand(`npm run build -- --keep-going --outDir ${site}`, { SEEDS: folder })
})

test('the site is built', () => {
  expect(built.code, built.output).toBe(0)
})

test.each([
  ['twelve-megabytes.txt', 'the file is 1\\d MB long'],
  ['too-many-marks.txt', 'the text has 110000 quotation marks'],
])('%s is refused in a sentence', (file, what) => {
  expect(built.output).toMatch(
    new RegExp(`${file}: ${what}; expected no more than .*divide it into (?:articles|several files)`),
  )
})

test('all others are articles, with a thousand speakers among them', () => {
  const articles: readonly ArticleRecord[] = JSON.parse(readFileSync(join(site, 'data/articles.json'), 'utf8'))
  expect(articles.map(({ file }) => file).toSorted()).toEqual([
    'equal.txt',
    'good.txt',
    'nested.txt',
    'one-line.txt',
    'speakers.txt',
  ])
  expect(Math.max(...articles.map(({ speakers }) => speakers.length))).toBeGreaterThan(900)
})
