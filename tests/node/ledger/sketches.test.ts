/** Texts without a quotation by which they could be found: most of one is found by its sketch in the ledger. */
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packSketch, unpackSketch } from '../../../src/node/ledger/sketches.ts'
import { publishLedger } from '../../../src/node/ledger/publish-ledger.ts'
import { makePages } from '../../../src/node/site/pages.ts'
import { sketchText } from '../../../src/text/facts/near-text.ts'
import { readFolder, writeFolder } from '../folder.ts'

/** `count` sentences that no other `topic` has. */
const story = (topic: string, count = 30): string[] =>
  Array.from(
    { length: count },
    (_, n) => `The ${topic} ${n} is a ${topic} that ${topic} people mended on ${topic} day ${n}.`,
  )

const harbour = story('crane')
const bells = story('bell')

/** The page at the address of `bells.txt` after `change` was made to a folder of two articles that was published. */
function pageAfter(change: (folder: string) => void) {
  const folder = writeFolder({ 'bells.txt': bells.join('\n'), 'harbour.txt': harbour.join('\n') })
  const before = readFolder(folder)
  const slug = before.articles.find(({ record }) => record.file === 'bells.txt')?.record.slug ?? ''
  publishLedger(before)
  change(folder)
  const after = readFolder(folder)
  const renamed: ReadonlyMap<string, string> = after.published.renamed
  const page = makePages(after).get(`/articles/${renamed.get(slug) ?? slug}/`)?.()
  return { page, problems: after.problems.map(({ what }) => what) }
}

test('a text that was renamed and edited is proposed by its words', () => {
  const { page } = pageAfter((folder) => {
    renameSync(join(folder, 'bells.txt'), join(folder, 'towers.txt'))
    writeFileSync(join(folder, 'towers.txt'), ['Towers.', ...bells.slice(3)].join('\n'))
  })
  expect(page).toMatchObject({ kind: 'gone', proposed: [], similar: [{ isMost: true }] })
})

test('a text that was merged into a longer one is proposed', () => {
  const { page, problems } = pageAfter((folder) => {
    rmSync(join(folder, 'bells.txt'))
    writeFileSync(join(folder, 'harbour.txt'), [...harbour, ...story('ferry'), ...bells].join('\n'))
  })
  expect(page).toMatchObject({ kind: 'gone', similar: [{ isMost: true }] })
  expect(problems.join('\n')).toMatch(/most of its text stands in the-crane-0/)
})

test('nothing is proposed for a text that is gone', () => {
  const { page } = pageAfter((folder) => rmSync(join(folder, 'bells.txt')))
  expect(page).toMatchObject({ kind: 'gone', proposed: [], similar: [] })
})

test('another text at the address of a former one says so, and leads to where that one stands', () => {
  const { page, problems } = pageAfter((folder) => {
    renameSync(join(folder, 'bells.txt'), join(folder, 'towers.txt'))
    writeFileSync(join(folder, 'towers.txt'), bells.slice(2).join('\n'))
    writeFileSync(join(folder, 'bells.txt'), story('lighthouse').join('\n'))
  })
  expect(page).toMatchObject({ kind: 'article', exchanged: [{ isMost: true }] })
  expect(problems.join('\n')).toMatch(/another text was published at the address of the-lighthouse/)
})

test('a later edition of a text is no other text', () => {
  const { page } = pageAfter((folder) => {
    writeFileSync(join(folder, 'bells.txt'), [...story('chime', 20), ...bells.slice(15)].join('\n'))
  })
  expect(page).not.toHaveProperty('exchanged')
})

test('a ledger from before sketches were kept is given them once', () => {
  const folder = writeFolder({ 'bells.txt': bells.join('\n') })
  const { slug, file, textSha256 } = readFolder(folder).articles[0]?.record ?? {}
  writeFileSync(join(folder, 'ledger.jsonl'), `${JSON.stringify({ slug, file, textSha256 })}\n`)
  expect(publishLedger(readFolder(folder))).toMatchObject({ articles: 1 })
  expect(publishLedger(readFolder(folder))).toMatchObject({ articles: 0 })
})

test('a sketch is kept as letters, and read again', () => {
  const sketch = sketchText(bells.join('\n'))
  expect(unpackSketch(packSketch(sketch) ?? '')).toEqual(sketch.slice(0, 32))
  expect(packSketch([])).toBeUndefined()
})
