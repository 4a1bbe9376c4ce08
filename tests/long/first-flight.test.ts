/** An article of 5 KB with a voice in every paragraph: its words and their style, before any script. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { runCommand } from '../support/command.ts'

const articleBytes = 5000
/** What a server sends before it waits for the first answer: ten packets. */
const firstFlightBytes = 14_336

const scratch = mkdtempSync(join(tmpdir(), 'verbatim-flight-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const names = ['Ada Brook', 'Lee Moss', 'Ivo Sand', 'Hanna Brisk', 'Joren Vale', 'Mara Quill']
const subjects = ['the harbour', 'the old bridge', 'a winter ferry', 'our school', 'the northern road', 'this market']
const verbs = ['will need', 'never had', 'cannot wait for', 'was promised', 'has lost', 'may still find']
const objects = [
  'a second winter',
  'more than words',
  'its own money',
  'a new roof',
  'better neighbours',
  'quieter nights',
]

/** Sentences of their own, since what is repeated takes no room. */
function paragraph(number: number): string {
  const pick = (list: readonly string[], step: number) => list[(number * step + step) % list.length] ?? ''
  const said = `${pick(subjects, 1)} ${pick(verbs, 5)} ${pick(objects, 7)}, number ${number * 37}`
  const next = `${pick(subjects, 5)} ${pick(verbs, 1)} ${pick(objects, 1)}`
  return `On day ${number} “${said},” said ${pick(names, 5)}. Nobody who stood on pier ${number * 3} answered: “${next}.”`
}

test('comes in the first flight', async () => {
  let text = 'A town and its harbour'
  for (let number = 1; Buffer.byteLength(text) < articleBytes; number++) text += `\n\n${paragraph(number)}`
  const [seeds, site] = [join(scratch, 'seeds'), join(scratch, 'site')]
  mkdirSync(seeds)
  writeFileSync(join(seeds, 'town.txt'), text)
  const { code, output } = await runCommand(`npm run build -- --outDir ${site}`, { SEEDS: seeds })
  expect(code, output).toBe(0)
  const html = readFileSync(join(site, 'articles', readdirSync(join(site, 'articles'))[0] ?? '', 'index.html'), 'utf8')
  const sheets = [...html.matchAll(/<link rel="stylesheet"[^>]*?href="([^"]+)"/g)].map(([, path = '']) =>
    join(site, path),
  )
  expect(sheets).not.toEqual([])
  const bytes = [html, ...sheets.map((sheet) => readFileSync(sheet, 'utf8'))].map(
    (part) => brotliCompressSync(part).length,
  )
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(firstFlightBytes)
})
