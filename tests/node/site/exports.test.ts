import { describe, expect, test } from 'vitest'
import type { Library } from '../../../src/node/library/library-types.ts'
import { aboutPage } from '../../../src/node/site/about-page.ts'
import { contentType } from '../../../src/node/site/data-file.ts'
import { dataFiles } from '../../../src/node/site/data-files.ts'
import { libraryExports } from '../../../src/node/site/exports.ts'
import { hostFiles } from '../../../src/node/site/host-files.ts'
import { exportFormats } from '../../../src/text/exporting/formats.ts'
import { headersFor, parseHeaderRules } from '../../support/header-rules.ts'
import { readFolder, writeFolder } from '../folder.ts'

const read = (options = {}) =>
  readFolder(
    writeFolder({ 'a.txt': '“We rebuild the bridge,” said Ada Brook.\nIt was a so-called “plan.”\n' }),
    options,
  )
const contentOf = (library: Library, path: string) => [...(dataFiles(library).get(path)?.pieces() ?? [])].join('')

test('every format but the one that the data contract has is written for the whole library', () => {
  const missing = Object.values(exportFormats).filter(({ libraryFile }) => libraryFile === null)
  expect(missing).toEqual([exportFormats.json])
  expect(libraryExports.size).toBe(Object.keys(exportFormats).length - 1)
})

describe.each([...libraryExports])('%s', (path, { mediaType, holds, label }) => {
  test('holds all words in marks, or what somebody said and nothing else', () => {
    const library = read()
    const [speech, other] = library.articles[0]?.quotations ?? []
    expect([speech?.kind, other?.kind]).toEqual(['speech', 'other'])
    const file = contentOf(library, path)
    expect([file.includes(speech?.url ?? '?'), file.includes(other?.url ?? '?')]).toEqual([true, holds === 'marked'])
  })

  test('is sent with its type by those who serve it', () => {
    const rules = parseHeaderRules(hostFiles('/r/', []).get('_headers') ?? '')
    expect(dataFiles(read()).get(path)?.type).toBe(mediaType)
    expect(headersFor(rules, `/r/${path}`)['content-type']).toBe(contentType(mediaType))
  })

  test('is named on the page about the library', () => {
    expect(aboutPage(read()).downloads).toContainEqual({ kind: 'quotations', path, format: label })
  })
})

test('annotations say how many there are', () => {
  expect(JSON.parse(contentOf(read(), 'data/annotations.jsonld'))).toMatchObject({ total: 2 })
})

test('each download of the page about the library is written, and no records are left out', () => {
  for (const library of [read(), read({ speakers: false })]) {
    const files = [...dataFiles(library).keys()].filter((path) => path.startsWith('data/'))
    expect(
      aboutPage(library)
        .downloads.map(({ path }) => path)
        .sort(),
    ).toEqual(files.sort())
  }
})

test('a type names its encoding, but that of JSON, which has only one', () => {
  expect(['text/csv', 'application/json', 'application/ld+json'].map(contentType)).toEqual([
    'text/csv; charset=utf-8',
    'application/json',
    'application/ld+json',
  ])
})
