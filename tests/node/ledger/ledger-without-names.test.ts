import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { publishLedger } from '../../../src/node/ledger/publish-ledger.ts'
import { readFolder, writeFolder } from '../folder.ts'

const text = '“We rebuild the old bridge,” said Zelda Quor-\nvex. The council of the town met on Friday.'

/** A library that was published, with each speaker as `speaker` there, and then has corrections. */
function hidden(corrections: string, speaker: string, published = text): string {
  const folder = writeFolder({ 'a.txt': published })
  publishLedger(readFolder(folder))
  const ledger = join(folder, 'ledger.jsonl')
  writeFileSync(
    ledger,
    readFileSync(ledger, 'utf8').replace(/"speaker":"[^"]*"/g, `"speaker":${JSON.stringify(speaker)}`),
  )
  writeFileSync(join(folder, 'corrections.yaml'), corrections)
  return folder
}

const pastOf = (folder: string) => JSON.stringify([...readFolder(folder).published.past.values()])
const ledgerOf = (folder: string) => readFileSync(join(folder, 'ledger.jsonl'), 'utf8')

test.each(['Zelda Quor', 'Quorvex', 'Quor', 'da Quorvex', 'Zelda Quorvex'])(
  'half of a hidden name, %s, is neither shown nor left in the ledger',
  (half) => {
    const folder = hidden('hide: [Zelda Quorvex]', half)
    expect(pastOf(folder)).not.toMatch(/quor|zelda/i)
    expect(publishLedger(readFolder(folder)).cleaned).toBeGreaterThan(0)
    expect(ledgerOf(folder)).not.toMatch(/quor|zelda/i)
  },
)

test('a changed name goes from the ledger as well', () => {
  const folder = hidden('rename: { Cora Flint: [Zelda Quorvex] }', 'Zelda Quor')
  publishLedger(readFolder(folder))
  expect(ledgerOf(folder)).not.toMatch(/quor|zelda/i)
  expect(ledgerOf(folder)).toContain('"speaker":"Cora Flint"')
})

test('somebody else to whom the words were given stays', () => {
  const folder = hidden('hide: [Zelda Quorvex]', 'Bo Lindt')
  publishLedger(readFolder(folder))
  expect(ledgerOf(folder)).toContain('"speaker":"Bo Lindt"')
})

test('a build says how many lines hold a name, until they are rewritten', () => {
  const folder = hidden('hide: [Zelda Quorvex]', 'Zelda Quor')
  const held = () => readFolder(folder).problems.filter(({ what }) => what.includes('a name that is withheld'))
  expect(held()).toMatchObject([
    { severity: 'note', file: 'ledger.jsonl', what: expect.stringMatching(/^\d+ lines? still/) },
  ])
  publishLedger(readFolder(folder))
  expect(held()).toEqual([])
})

test('an old address in which the name has another dress is not led on from', () => {
  const title = (words: string) => `---\ntitle: ${words}\n---\n${text}`
  const folder = hidden('hide: [Zelda Quorvex]', 'Bo Lindt', title('Zelda M. Quorvex speaks'))
  writeFileSync(join(folder, 'a.txt'), title('The bridge'))
  expect([...readFolder(folder).published.renamed.keys()].join(' ')).not.toMatch(/quorvex/)
  publishLedger(readFolder(folder))
  expect(ledgerOf(folder)).not.toMatch(/quorvex/i)
})
