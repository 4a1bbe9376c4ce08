import { describe, expect, test } from 'vitest'
import { exported, factsOf, read, textsOf, toldOf } from '../read.ts'

const uni = exported('nexis-uni.txt')

describe('an export of Nexis Uni', () => {
  test('yields an article for each "End of Document", the first one below the cover too', () => {
    expect(factsOf(read('export.txt', uni))).toEqual([
      'Mayor promises to rebuild the old bridge by autumn | 2031-03-03 | Ada Brook | The Merrin Courier | en',
      'Ferry crews to strike over night shifts | 2031-03-05 | Tom Hale; Ines Marlow | The Harbour Post | en',
      'Letters | 2031-03-08 | - | The Merrin Courier | -',
    ])
  })

  test('has texts without labels and classification', () => {
    expect(textsOf(read('export.txt', uni))[0]).toBe(
      'Mayor promises to rebuild the old bridge by autumn\n\nWork starts in May.\n\nThe old bridge will be rebuilt, the mayor said on Sunday.\n"We will have it open," said Cora Flint.',
    )
  })

  test('is read where its last document is cut, which is told', () => {
    const reading = read('export.txt', uni.slice(0, uni.lastIndexOf('Load-Date: March 8')))
    expect(reading.articles).toHaveLength(3)
    expect(toldOf(reading)).toContain('warning null: the last document has no line "End of Document"')
  })

  test('is held against the number of documents on its cover', () => {
    const reading = read('export.txt', uni.replace('Documents (3)', 'Documents (5)'))
    expect(toldOf(reading)).toContain('warning null: the export lists 5 documents, and 3 of them are here')
  })
})
