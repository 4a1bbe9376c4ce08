import { expect, test } from 'vitest'
import { wellFormedJson } from '../../../src/node/site/well-formed-json.ts'

test('half a character is written as the sign for one that was lost, in as many code units', () => {
  const title = 'The \ud83d boat and the \udea2 quay'
  expect(JSON.parse(wellFormedJson(JSON.stringify({ title })))).toEqual({ title: title.replace(/\p{Cs}/gu, '\ufffd') })
})

test.each(['⛵ 🚢', String.raw`\ud83d spelled out`, String.raw`C:\\ud83d`, '\\\ud83d'])(
  '%j is what it was, but for halves',
  (title) => {
    expect(JSON.parse(wellFormedJson(JSON.stringify(title)))).toBe(title.replace(/\p{Cs}/gu, '\ufffd'))
  },
)
