import { expect, test } from 'vitest'
import { openLink } from '../../../src/text/links/open-link.ts'
import type { PastQuotation } from '../../../src/text/pages.ts'
import { quotations } from '../../support/sample-pages.ts'

const was = (found: PastQuotation['found'], at: PastQuotation['at']): PastQuotation => ({
  id: 'oldoldold2',
  exact: 'The fog has a timetable,',
  speaker: 'Hanna Brisk',
  found,
  at,
})
const fog = { article: null, id: 'fogfogfog2' }

test('a quotation that bears the id is exact', () => {
  expect(openLink('fogfogfog2', quotations)).toEqual({ kind: 'exact', quotation: quotations[0] })
})

test('without knowledge of the past, a lost link is not found', () => {
  expect(openLink('oldoldold2', quotations).kind).toBe('not-found')
})

test('quotations that only a number tells apart are ambiguous, whichever is asked for', () => {
  const twice = quotations.flatMap((one) => [one, { ...one, id: `${one.id}-2` }])
  for (const id of ['fogfogfog2', 'fogfogfog2-2', 'fogfogfog2-9']) {
    expect(openLink(id, twice)).toMatchObject({
      kind: 'ambiguous',
      places: [fog, { article: null, id: 'fogfogfog2-2' }],
    })
  }
})

test('changed words come with what stands there now', () => {
  const before = was('changed', [fog])
  expect(openLink('oldoldold2', quotations, [before])).toEqual({ kind: 'changed', quotation: quotations[0], before })
})

test('words in another article are not opened here', () => {
  const to = { article: { slug: 'harvest-efgh', title: 'Harvest' }, id: 'fogfogfog2' }
  expect(openLink('oldoldold2', quotations, [was('moved', [to])])).toMatchObject({ kind: 'moved', to })
})

test('what is known of an id goes before another quotation that bears it now', () => {
  const before = { ...was('gone', []), id: 'fogfogfog2' }
  expect(openLink('fogfogfog2', quotations, [before])).toEqual({ kind: 'gone', places: [], before })
})
