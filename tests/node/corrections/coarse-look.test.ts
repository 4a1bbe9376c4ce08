import { describe, expect, test } from 'vitest'
import { coarseLook, lookOverEnd } from '../../../src/node/corrections/coarse-look.ts'
import type { NameForm } from '../../../src/node/corrections/corrections.ts'

const named = (...forms: string[]): readonly NameForm[] =>
  forms.map((form, index) => ({ place: `${index + 1}:1`, form, kind: 'hidden', shown: '[name withheld]' }))

const foundIn = (text: string, ...forms: string[]) =>
  coarseLook(named(...forms))({ text }).map(({ start, end }) => text.slice(start, end))

describe('a name of two words', () => {
  test.each([
    ['in one word', 'see @anntolver now', 'anntolver'],
    ['divided by capitals', 'see #InterviewAnnTolver', 'AnnTolver'],
    ['in an address', 'www.anntolver.example', 'anntolver'],
    ['encoded twice', 'x/%2541nn%2520Tolver', '%2541nn%2520Tolver'],
    ['with tags within', 'A<b>nn</b> Tolver', 'A<b>nn</b> Tolver'],
    ['in a tag', '<a href="/ann-tolver">', 'ann-tolver'],
    ['by entities', '&Aacute;nn&#x20;&#84;olver', '&Aacute;nn&#x20;&#84;olver'],
    ['in full width', 'Ａｎｎ Ｔｏｌｖｅｒ', 'Ａｎｎ Ｔｏｌｖｅｒ'],
    ['turned round', 'by Tolver, Ann, of Lissing', 'Tolver, Ann'],
    ['with an initial', 'by Ann M. Tolver', 'Ann M. Tolver'],
    ['with a nickname', 'by Ann “the oar” Tolver', 'Ann “the oar” Tolver'],
    ['with two more names', 'by Ann Marta-Lena Tolver', 'Ann Marta-Lena Tolver'],
    ['wrapped anywhere', 'by An-\n  n Tol-\n> ver', 'An-\n  n Tol-\n> ver'],
    ['with accents', 'by Ánn Tölver', 'Ánn Tölver'],
  ])('%s', (_, text, name) => {
    expect(foundIn(text, 'Ann Tolver')).toEqual([name])
  })

  test.each(['Annual Tolver', 'Joann Tolver', 'Ann Tolvering', 'Ann met Tolver', 'Ann. Bo Tolver', 'Ann, Bo Tolver'])(
    'is not in %j',
    (text) => {
      expect(foundIn(text, 'Ann Tolver')).toEqual([])
    },
  )
})

test('letters that Unicode does not take apart are those of their spelling', () => {
  expect(foundIn('Łukasz Straße', 'Lukasz Strasse')).toEqual(['Łukasz Straße'])
})

test('a name in other writing is found as addresses spell it, and with signs within', () => {
  expect(foundIn('/people/ivan-petrov/', 'Иван Петров')).toEqual(['ivan-petrov'])
  expect(foundIn('市长王·小 明说', '王小明')).toEqual(['王·小 明'])
})

test('one word in other letters is told apart from one that is listed', () => {
  const hits = coarseLook(named('May'))({ text: 'may MAY May' })
  expect(hits.map(({ isOtherCase, isAsListed }) => [isOtherCase, isAsListed])).toEqual([
    [true, false],
    [false, true],
    [false, true],
  ])
})

test('a short word is not put together out of others', () => {
  expect(foundIn('an Nth part', 'Ann')).toEqual([])
  expect(foundIn('by A.N.N. and A n n', 'Ann')).toEqual(['A.N.N', 'A n n'])
  expect(foundIn('by An ni', 'Anni')).toEqual([])
})

test('a longer one is', () => {
  expect(foundIn('by Ann ie', 'Annie')).toEqual(['Ann ie'])
})

test('the longer of two forms is told', () => {
  expect(foundIn('@annTolver', 'Tolver', 'Ann Tolver')).toEqual(['annTolver'])
})

test('a name over the end of a file is found where the next one goes on', () => {
  const look = coarseLook(named('Ann Tolver'))
  expect(lookOverEnd(look, 'said Ann', 'Tolver left')).toHaveLength(1)
  expect(lookOverEnd(look, 'said Ann Tolver', 'Tolver left')).toEqual([])
})

test('escapes of JSON are characters where they are asked for', () => {
  const look = coarseLook(named('Ann Tolver'))
  expect(look({ text: 'Ann\\nTolver x \\u0041nn Tolver', isEscaped: true })).toHaveLength(2)
  expect(look({ text: 'Ann\\nTolver' })).toEqual([])
})

test('twice the text takes no more than about twice the time', () => {
  const look = coarseLook(named('Ann Tolver', 'Tolver'))
  const time = (times: number) => {
    const text = 'Ann said A<b>n</b>n %20 tolver &amp; Ann Bo rose. '.repeat(times)
    const started = performance.now()
    look({ text })
    return performance.now() - started
  }
  time(500)
  // Quadratic work would take sixty-four times as long.
  expect(time(8000)).toBeLessThan(30 * Math.max(time(1000), 5))
})
