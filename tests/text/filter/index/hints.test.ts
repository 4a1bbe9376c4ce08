import { expect, test } from 'vitest'
import { hintsFrom } from '../../../../src/text/filter/index/hints.ts'
import { usualSizes } from '../../../../src/text/filter/index/write-index.ts'
import { everything } from '../../../../src/text/filter/view.ts'
import { documentOf } from '../../../support/filter-library.ts'
import { memoryIndex } from '../../../support/memory-index.ts'

const library = [
  {
    text: 'Refugees fled. Refugees walked. {David Cameron: We accommodate refugees}, said David Cameron.',
    title: 'Flight',
  },
  { text: 'The Café closed. The refuge stood.', outlet: 'Harbour Post' },
].map(documentOf)

async function hints(q: string, scope = everything.scope): Promise<readonly string[]> {
  const found = await hintsFrom(memoryIndex(library, usualSizes), 'articles', { ...everything, q, scope })
  return found.map(({ word, count, spellings }) => `${word} ${count} ${spellings.join(',')}`)
}

test('says what each word finds alone', async () => {
  expect(await hints('refugees cafe "closed door"')).toEqual(['refugees 1 ', 'cafe 1 ', '"closed door" 0 '])
})

test('offers spellings that occur, the nearest and most frequent first', async () => {
  expect(await hints('acommodate')).toEqual(['acommodate 0 accommodate'])
  expect(await hints('refuhe')).toEqual(['refuhe 0 refuge'])
})

test('offers names for an operator with the operator', async () => {
  expect(await hints('by:camreon')).toEqual(['by:camreon 0 by:cameron'])
  expect(await hints('outlet:harbor')).toEqual(['outlet:harbor 0 outlet:harbour'])
})

test('offers only what finds something in the view', async () => {
  expect(await hints('closd', 'quotations')).toEqual(['closd 0 '])
})

test('offers nothing for words too short to be near to one only', async () => {
  expect(await hints('xy')).toEqual(['xy 0 '])
})
