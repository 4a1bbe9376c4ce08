import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { filterArticles } from '../../../src/text/filter/match.ts'
import { snippetsOf } from '../../../src/text/filter/snippet.ts'
import { everything } from '../../../src/text/filter/view.ts'
import { documentOf, generatedLibrary, type Written } from '../../support/filter-library.ts'

/** The snippets with their matches in brackets and dots where the paragraph goes on. */
function check(written: Written, q: string): string[] {
  const [hit] = filterArticles([documentOf(written)], { ...everything, q }).hits
  if (hit === undefined) return []
  return snippetsOf(hit).map(({ start, end, matches, cutStart, cutEnd }) => {
    let drawn = cutStart ? '…' : ''
    let behind = start
    for (const match of matches) {
      drawn += `${hit.text.slice(behind, match.start)}[${hit.text.slice(match.start, match.end)}]`
      behind = match.end
    }
    return drawn + hit.text.slice(behind, end) + (cutEnd ? '…' : '')
  })
}

const filler =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen'

test('shows a short paragraph whole', () => {
  expect(check({ text: 'Before.\nThe dam broke.\nAfter.' }, 'dam')).toEqual(['The [dam] broke.'])
})

test('cuts a long paragraph between words', () => {
  expect(check({ text: `${filler} dam ${filler}` }, 'dam')).toEqual([
    '…eleven twelve thirteen fourteen fifteen sixteen seventeen [dam] one two three four five six seven eight nine ten eleven…',
  ])
})

test('joins matches that are near, and keeps others apart', () => {
  expect(check({ text: `dam and dam ${filler} ${filler} dam` }, 'dam')).toHaveLength(2)
})

test('cuts a text without spaces where it must', () => {
  const [snippet] = check({ text: '水'.repeat(100) + '壩' + '水'.repeat(100) }, '壩')
  expect(snippet).toBe(`…${'水'.repeat(60)}[壩]${'水'.repeat(60)}…`)
})

test('divides a long row of near matches', () => {
  const snippets = check({ text: 'dam is '.repeat(99) }, 'dam')
  expect(snippets.map((snippet) => snippet.startsWith('[dam] is') || snippet.startsWith('…[dam] is'))).toEqual([
    true,
    true,
    true,
  ])
  expect(Math.max(...snippets.map(({ length }) => length))).toBeLessThan(500)
})

test('leaves out the headline, which the row shows anyway', () => {
  const document = documentOf({ text: 'The dam broke\nThe old dam broke.', title: 'The dam broke' })
  const [first, ...others] = document.blocks
  const blocks = first === undefined ? [] : [{ ...first, role: 'title' as const }, ...others]
  const [hit] = filterArticles([{ ...document, blocks }], { ...everything, q: 'dam' }).hits
  expect(hit && snippetsOf(hit).map(({ start, end }) => hit.text.slice(start, end))).toEqual(['The old dam broke.'])
})

test('shows no more than asked for', () => {
  const [hit] = filterArticles([documentOf({ text: `dam ${filler} ${filler}\n`.repeat(9) })], {
    ...everything,
    q: 'dam',
  }).hits
  expect(hit === undefined ? [] : [snippetsOf(hit).length, snippetsOf(hit, 5).length]).toEqual([3, 5])
})

test('names the quotation that all its matches stand in', () => {
  const text = '{Ann: The dam broke}, said Ann.\nThe dam, {Ann: our dam}, said Ann.'
  const [hit] = filterArticles([documentOf({ text })], { ...everything, q: 'dam' }).hits
  expect(hit && snippetsOf(hit).map(({ quotation }) => quotation?.speaker?.name)).toEqual(['Ann', undefined])
})

test('shows each match once, in order, inside one paragraph', () => {
  fc.assert(
    fc.property(generatedLibrary, fc.constantFrom('to', 'be', '民', '"to be"'), (library, q) => {
      for (const hit of filterArticles(library, { ...everything, q }).hits) {
        const snippets = snippetsOf(hit, Infinity)
        expect(snippets.flatMap(({ matches }) => matches)).toEqual(hit.matches)
        for (const [at, { start, end, matches }] of snippets.entries()) {
          expect(start).toBeGreaterThanOrEqual(snippets[at - 1]?.end ?? 0)
          expect(matches.every((match) => start <= match.start && match.end <= end)).toBe(true)
          expect(hit.text.slice(start, end)).not.toContain('\n')
        }
      }
    }),
  )
})
