import { describe, expect, test } from 'vitest'
import type { Library } from '../../../src/node/library/library-types.ts'
import { joinedSpeakers } from '../../../src/node/library/former-slugs.ts'
import { articleHash } from '../../../src/node/library/slugs.ts'
import { publishLedger } from '../../../src/node/ledger/publish-ledger.ts'
import { redirectFiles } from '../../../src/node/site/redirects.ts'
import { nameReplacer } from '../../../src/node/corrections/replace-names.ts'
import { readFolder, writeFolder } from '../folder.ts'
import { shown } from '../shown.ts'

const article = (title: string, speaker: string) =>
  `---\ntitle: "${title}"\n---\nThe bridge opens.\n\n“It will hold,” said Oda Marn.\n\n“We will see,” said ${speaker}.\n`

/** Where each old address leads, hashes of paths and of names left out. */
function redirects(library: Library): string[] {
  return [...redirectFiles(library)].flatMap(([file, { pieces }]) => {
    const to = /<a href="([^"]+)">/.exec([...pieces()].join(''))?.[1]
    return to === undefined
      ? []
      : [
          `${file} → ${to}`
            .replaceAll(articleHash('a.txt', null), '*')
            .replace(/(?<=^speakers.)[a-z2-7]{8}(?=[/])/, '*'),
        ]
  })
}

describe('an address from before other scripts were spelled', () => {
  const folder = () => writeFolder({ 'a.txt': article('Мост открыт', 'Ben Holm') })

  test('leads on without a ledger', () => {
    expect(redirects(readFolder(folder(), { quotePages: false }))).toEqual([
      'articles/*/index.html → /articles/most-otkryt-*/',
    ])
  })

  test('leads on to each quotation', () => {
    expect(redirects(readFolder(folder(), { quotePages: true }))).toHaveLength(3)
  })

  test('leads on with a ledger that was written after', () => {
    const published = folder()
    publishLedger(readFolder(published, { quotePages: false }))
    expect(redirects(readFolder(published, { quotePages: false }))).toHaveLength(1)
  })

  test('of a speaker leads on', () => {
    const library = readFolder(
      writeFolder({
        'a.txt': article('The bridge', 'Ben Holm'),
        'corrections.yaml': 'rename: { Пётр Седов: [Ben Holm] }',
      }),
      { quotePages: false },
    )
    expect(redirects(library)).toEqual(['speakers/*/index.html → /speakers/petr-sedov/'])
  })

  test('leads nowhere where it holds a name that is hidden since', () => {
    const files = { 'a.txt': article('Oda: Lindt мост', 'Ben Holm'), 'corrections.yaml': 'hide: [Oda Lindt]' }
    expect([...readFolder(writeFolder(files)).former.articles]).toEqual([])
  })
})

test('a library in Latin letters has no former addresses', () => {
  expect(redirects(readFolder(writeFolder({ 'a.txt': article('À Lissing, “4,000” œuvres', 'Ben Holm') })))).toEqual([])
})

describe('the old address of a printed name', () => {
  const page = (name: string, slug: string) => ({ name: shown(name), slug: shown(slug) })
  const tolver = (pages: readonly string[], rows: readonly ReturnType<typeof page>[]) =>
    joinedSpeakers({ rows, printed: [{ name: shown('Tolver'), pages: pages.map(shown<string>) }] }, nameReplacer([]))
  const ann = page('Ann Tolver', 'ann-tolver')

  test('leads to whoever bears it', () => {
    expect(tolver(['ann-tolver'], [ann])).toEqual({
      speakers: new Map([['tolver', 'ann-tolver']]),
      described: new Map(),
    })
  })

  test('leads to what is said under it where several bear it, or nobody who has a page', () => {
    const quotations = { speakers: new Map(), described: new Map([['tolver', 'Tolver']]) }
    expect(tolver(['ann-tolver', 'bo-tolver'], [ann])).toEqual(quotations)
    expect(tolver([], [ann])).toEqual(quotations)
  })

  test('is the page of whoever is called so', () => {
    expect(tolver(['ann-tolver'], [ann, page('Tolver', 'tolver')])).toEqual({
      speakers: new Map(),
      described: new Map(),
    })
  })
})
