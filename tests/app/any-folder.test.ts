/** Folders that hold anything at all, through everything that a build does with them but writing it down. */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderPage } from '../../src/app/render-page.tsx'
import { dataFiles } from '../../src/node/site/data-files.ts'
import { filterDocuments, filterFiles } from '../../src/node/site/filter-index.ts'
import { headTags } from '../../src/node/site/head.ts'
import type { Library, OwnersLibrary } from '../../src/node/library/library-types.ts'
import { makePages } from '../../src/node/site/pages.ts'
import type { ArticlePage, PageData } from '../../src/text/pages.ts'
import { anyText } from '../support/any-text.ts'
import { naughtyStrings } from '../support/naughty-strings.ts'
import { readFolder, writeFolder, type Files } from '../node/folder.ts'

const patience = 120_000

/** What is left of a text when space is gone, which browsers collapse. */
const bare = (text: string) => text.replace(/[\s\u200b\ufeff]+/gu, '')

/** The text without its markup, and without the hyphens of divided words. */
function readText({ text, asides = [] }: ArticlePage): string {
  const hidden = asides.filter(({ kind }) => kind === 'markup' || kind === 'divided')
  return hidden.reduceRight((now, { start, end }) => now.slice(0, start) + now.slice(end), text)
}

async function shownText(page: ArticlePage): Promise<string> {
  const { html } = await renderPage(page)
  const drawn = new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html')
  for (const element of drawn.querySelectorAll('.text [hidden]')) element.remove()
  return [...drawn.querySelectorAll('.text > .block > :is(h1, h2, p)')].map((block) => block.textContent).join('\n')
}

/** What a page shows beside what it should; for pages other than articles it is enough that they are drawn. */
async function drawPage(page: PageData): Promise<readonly [shown: string, text: string]> {
  if (page.kind === 'article') return [bare(await shownText(page)), bare(readText(page))]
  const { html } = await renderPage(page)
  return [String(html.length > 0), 'true']
}

/** Every page, the data, the index: none may throw, and articles must show what they hold. */
async function makeAll(library: Library): Promise<void> {
  for (const make of makePages(library).values()) {
    const page = make()
    expect(JSON.parse(JSON.stringify(page))).toEqual(page)
    expect(headTags(page, library)).not.toMatch(/<script(?! type="application\/ld\+json">)/)
    const [shown, text] = await drawPage(page)
    expect(shown).toBe(text)
  }
  for (const [file, { pieces }] of dataFiles(library)) if (file.endsWith('.json')) JSON.parse([...pieces()].join(''))
  filterFiles(filterDocuments(library), join(tmpdir(), `verbatim-any-${process.pid}`))
}

/** Each file is an article, or a problem says in a sentence why it is none. */
function expectToldOf(library: OwnersLibrary, files: readonly string[]): void {
  const told = new Set([
    ...library.articles.map(({ record }) => record.file),
    ...library.problems.map(({ file }) => file),
  ])
  expect(files.filter((file) => !told.has(file))).toEqual([])
  for (const { what, expected } of library.problems) expect(`${what}; ${expected}`).toMatch(/^\P{Cc}{5,2000}$/su)
}

async function check(files: Files): Promise<void> {
  const library = readFolder(writeFolder(files))
  expectToldOf(library, Object.keys(files))
  await makeAll(library)
}

describe('a folder', () => {
  it('of strings that programs trip over is read, drawn and indexed', { timeout: patience }, async () => {
    const files = naughtyStrings.map((text, index) => [`${index}.${index % 2 ? 'md' : 'txt'}`, text] as const)
    await check(Object.fromEntries(files))
  })

  it('of files with such names is read, and each has an address of its own', { timeout: patience }, async () => {
    const names = [
      '__proto__',
      'constructor',
      'a b',
      'a%20b',
      'ä',
      '😀',
      "o'dell",
      '"',
      '<b>',
      '#q-x',
      'index.html',
      '-',
      '\u202Etxt',
    ]
    const files = names.flatMap((name) => [`${name}.txt`, `${name}/${name}.md`])
    const library = readFolder(
      writeFolder(Object.fromEntries(files.map((file) => [file, '“We rebuild,” said Ada Brook.']))),
    )
    expect(new Set(library.articles.map(({ record }) => record.url)).size).toBe(files.length)
    await makeAll(library)
  })

  it('of any bytes is read, drawn and indexed', { timeout: patience }, async () => {
    const files = fc.array(fc.uint8Array({ maxLength: 400 }), { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(files, (contents) =>
        check(Object.fromEntries(contents.map((bytes, index) => [`${index}.txt`, bytes]))),
      ),
      { numRuns: 15 },
    )
  })

  it('of any text is read, drawn and indexed', { timeout: patience }, async () => {
    const piece = fc.oneof(anyText, fc.constantFrom(...naughtyStrings.filter(({ length }) => length < 200)))
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) =>
        check({ 'a.md': pieces.join(' '), 'b.txt': pieces.join('\n') }),
      ),
      { numRuns: 15 },
    )
  })

  it('of files that were cut off anywhere is read, drawn and indexed', { timeout: patience }, async () => {
    const whole =
      '---\ntitle: “Bridges” — über alles\nauthor: Ada Brook\n---\nQuellhaven\n\n“We rebuild the old bridge,” said Ada Brook. «Nous aussi», dit-elle.'
    const encoded = fc.constantFrom(
      Buffer.from(whole),
      Buffer.from(`\ufeff${whole}`, 'utf16le'),
      Buffer.from(`\ufeff${whole}`, 'utf16le').swap16(),
    )
    const cut = fc.tuple(encoded, fc.nat(whole.length * 2)).map(([bytes, end]) => bytes.subarray(0, end))
    await fc.assert(
      fc.asyncProperty(cut, (bytes) => check({ 'a.md': bytes })),
      { numRuns: 15 },
    )
  })
})
