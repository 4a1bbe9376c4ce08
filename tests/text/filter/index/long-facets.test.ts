/** A facet tells so many values as fit a page, and those that are chosen. */
import { expect, test } from 'vitest'
import { findRows } from '../../../../src/text/filter/index/find.ts'
import { usualSizes } from '../../../../src/text/filter/index/write-index.ts'
import { everything, type View } from '../../../../src/text/filter/view.ts'
import { documentOf } from '../../../support/filter-library.ts'
import { memoryIndex } from '../../../support/memory-index.ts'

const two = (number: number) => String(number).padStart(3, '0')
/** Articles of as many outlets and speakers; those of number 249 have two. */
const documents = Array.from({ length: 251 }, (_, number) =>
  documentOf({
    slug: `a${number}`,
    title: `Title ${two(250 - number)}`,
    text: `{Speaker ${two(Math.min(number, 249))}: We shall go}, said one.`,
    outlet: `Outlet ${two(Math.min(number, 249))}`,
    date: String(1800 + (number % 3)),
    words: number % 7,
  }),
)
const index = memoryIndex(documents, usualSizes)
const facetsOf = async (view: Partial<View>, lists: 'articles' | 'quotations' = 'articles') =>
  (await findRows(index, lists, { ...everything, ...view })).facets()

test.each(['articles', 'quotations'] as const)(
  'of 250 values the two hundred with the most %s are told',
  async (lists) => {
    const { outlets, speakers } = await facetsOf({}, lists)
    expect([outlets.length, speakers.length]).toEqual([200, 200])
    expect([outlets[0], speakers[0]]).toEqual([
      { value: 'Outlet 249', label: 'Outlet 249', count: 2, chosen: false },
      { value: 'speaker-249', label: 'Speaker 249', count: 2, chosen: false },
    ])
    expect(outlets[199]?.value).toBe('Outlet 198')
  },
)

test('a chosen value is told beside them, and one that lists nothing as well', async () => {
  const { outlets } = await facetsOf({ outlets: ['Outlet 248'] })
  expect(outlets).toHaveLength(201)
  expect(outlets.at(-1)).toEqual({ value: 'Outlet 248', label: 'Outlet 248', count: 1, chosen: true })
  const { speakers } = await facetsOf({ speakers: ['speaker-247'], outlets: ['Outlet 003'] })
  expect(speakers.map(({ value, count, chosen }) => [value, count, chosen])).toEqual([
    ['speaker-003', 1, false],
    ['speaker-247', 0, true],
  ])
})

test('years are told from the last to the first, with the choices of the other facets', async () => {
  const { years } = await facetsOf({ outlets: ['Outlet 249'], years: ['1800'] })
  expect(years.map(({ value, count, chosen }) => [value, count, chosen])).toEqual([
    ['1801', 1, false],
    ['1800', 1, true],
  ])
})

test.each([
  ['title', ['a250', 'a249']],
  ['length', ['a6', 'a13']],
] as const)('the list sorted by %s begins with %j', async (sort, first) => {
  const { rows } = await findRows(index, 'articles', { ...everything, sort })
  expect(Array.from(rows.slice(0, 2), (article) => documents[article]?.row.slug)).toEqual(first)
})

test('a file that is cut short gives no other answer', async () => {
  const view: View = { ...everything, q: 'shall "we shall" -title', sort: 'title' }
  const answer = async (open: typeof index.open) => {
    const found = await findRows({ ...index, open }, 'quotations', view)
    return JSON.stringify([[...found.rows], await found.facets(), await found.matches()])
  }
  const names = new Set<string>()
  const whole = await answer((name) => (names.add(name), index.open(name)))
  for (const cut of names) {
    const open = async (name: string) => (await index.open(name)).slice(0, name === cut ? -1 : undefined)
    expect([whole, 'an error'], cut).toContain(await answer(open).catch(() => 'an error'))
  }
  expect(names.size).toBeGreaterThan(4)
})
