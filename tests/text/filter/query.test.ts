import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseQuery, readTerms, type Term } from '../../../src/text/filter/query.ts'

/** What a query asks, drawn: `word*` may go on, `word` is whole, `+` is glued; fields by their names. */
function check(text: string): string {
  const { terms, excluded, titles, speakers, outlets, after, before } = parseQuery(text)
  const draw = (name: string, of: readonly Term[]) =>
    of.map(({ parts }) => {
      const words = parts.map(({ folded, whole, glued }) => `${glued ? '+' : ''}${folded}${whole ? '' : '*'}`)
      return name + words.join(' ')
    })
  const days = [after === null ? '' : `from ${after}`, before === null ? '' : `until ${before}`].filter(
    (day) => day !== '',
  )
  const drawn = [
    draw('', terms),
    draw('not ', excluded),
    draw('title ', titles),
    draw('by ', speakers),
    draw('outlet ', outlets),
  ]
  return [...drawn.flat(), ...days].join(' | ')
}

test.each([
  ['refugees Turkey', 'refugees* | turkey*'],
  ["don't", 'don t*'],
  ['4,000 U.S.', '4,000* | u s*'],
  ['難民2011', '難 +民 2011*'],
  ['"ready to talk"', 'ready to talk'],
  ['“ready to talk"', 'ready to talk'],
  ['«ready» 「難民」 ‘to talk’', 'ready | 難 +民 | to talk'],
  ['‘don’t stop’ here', 'don t stop | here*'],
  ['say"ready to"talk', 'say* | ready to | talk*'],
  ['-war –"a truce" −peace', 'not war* | not a truce | not peace*'],
  ['well-known —as', 'well known* | as*'],
  ['by:bell by:"Ann Bell"', 'by bell* | by ann bell'],
  ['BY:Bell Title:‘the flood’ outlet：post', 'title the flood | by bell* | outlet post*'],
  ['after:2011-06 before:2012', 'from 2011-06-01 | until 2012-01-01'],
  ['after:"2011" after:2012-02-03', 'from 2012-02-03'],
  ['war WAR war', 'war*'],
  ['after:2012-02-03 after:2011', 'from 2012-02-03'],
  ['before:2012-02-03 before:2011', 'until 2011-01-01'],
  ['before:2011-12-31', 'until 2011-12-31'],
  ['war "war" -war', 'war* | war | not war*'],
  ['--------war', 'not war*'],
  ['---------war', 'not war*'],
  ['by:ann\tby:ann', 'by ann*'],
  ['title:"a b"c', 'c* | title a b'],
  ['outlet:-post', 'outlet post*'],
  ['“don’t go” "it’s', 'don t go | it s*'],
  ["'a' b'c 'd", 'a | b c* | d*'],
  ["x'a b'", 'x a* | b*'],
])('reads %s', (text, drawn) => {
  expect(check(text)).toBe(drawn)
})

test.each([
  ['"ready to talk', 'ready* | to* | talk*'],
  ["the boys' team 'tis", 'the* | boys* | team* | tis*'],
  ['by: after:', 'by* | after*'],
  ['after:201 before:2012-13', 'after 201* | before 2012 13*'],
  ['by:"!" since:2011', 'by* | since 2011*'],
  ['-by:bell', 'not by bell*'],
  ['after:2011-00 after:2011-01-32 after:2011-1', 'after 2011 00* | after 2011 01 32* | after 2011 1*'],
  ['after:2011-01-00 after:20110 after:2011-', 'after 2011 01 00* | after 20110* | after 2011*'],
  ['by: bell outlet:', 'by* | bell* | outlet*'],
  ['«ready', 'ready*'],
  ['http://example.org', 'http example org*'],
  ['__proto__ constructor:x', 'proto* | constructor x*'],
  ['.* [a-z]+ (war|peace) \\b$', 'a z* | war peace* | b*'],
])('takes what is unfinished or unknown in %s for plain text', (text, drawn) => {
  expect(check(text)).toBe(drawn)
})

test.each(['', '   ', '"', '""', '-', '--', '- -', '!?…', '🙂', '«»', '"-"', '\u0301', '\ud800'])(
  'asks for nothing in %j',
  (text) => {
    expect(check(text)).toBe('')
  },
)

test.each(['"', "' ", "'a ", 'a"', '-', 'x:', 'by:', '«', '-"', 'a', '難', '\u0301'])(
  'reads ten thousand characters of %j',
  (unit) => {
    expect(() => parseQuery(unit.repeat(10_000 / unit.length))).not.toThrow()
  },
)

test('keeps what the reader typed, and where', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'a b 難 " \' “ ” - — : « »'.split(' '), ' ') }), (text) => {
      for (const { written, start } of readTerms(text)) expect(text.slice(start, start + written.length)).toBe(written)
    }),
  )
})
