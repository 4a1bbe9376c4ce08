/** The article that the project came with, whole: what is found in it is known to the letter. */
import { describe, expect, test } from 'vitest'
import { readLibrary } from '../../src/node/library/library.ts'

const site = { title: 'Library', language: 'en' }
const { articles } = readLibrary({ options: { folder: 'seeds', site }, base: '/', built: '2030-01-01T00:00:00Z' })
const seed = articles.find(({ record }) => record.file === '000_b0c66e1cdcc379da.txt')

describe('the seed', () => {
  test('has a title derived from its lead', () => {
    expect(seed?.record.title).toEqual({
      value: 'More than 4,000 Syrian refugees have fled to safety by crossing the border into Turkey',
      basis: 'derived',
    })
  })

  test('holds four quotations, each with the words that were said', () => {
    const said = seed?.quotations.map(({ kind, spans }) => [kind, ...spans.map(({ start, end }) => `${start}–${end}`)])
    expect(said).toEqual([
      ['speech', '1110–1345', '1376–1411'],
      ['speech', '1454–1584'],
      ['speech', '1733–1746'],
      ['speech', '1810–1828'],
    ])
  })

  test('names who spoke, and on what ground', () => {
    const speakers = seed?.quotations.map(({ speaker }) => `${speaker?.name} (${speaker?.basis})`)
    expect(speakers?.[0]).toBe('David Cameron (pronoun)')
    expect(speakers?.[1]).toMatch(/text of the resolution/)
    // Words that somebody is blamed with are hardly theirs alone: who speaks is left open, and on what ground is told.
    expect(seed?.quotations[2]?.speaker).toBeNull()
    expect(seed?.quotations[2]?.rule.doubt).toMatchObject({ mention: 'the Syrian government' })
    expect(speakers?.[3]).toMatch(/Bashar al-Assad/)
  })
})
