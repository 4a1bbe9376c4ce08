import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apartBy } from '../../../src/text/people/apart.ts'
import type { FormGround } from '../../../src/text/people/bearer.ts'
import type { Voice } from '../../../src/text/people/voice.ts'
import { bearersOf, groundOf, namesOf, voice } from './voices.ts'

describe('two names are one person’s', () => {
  test.each<[FormGround, string, readonly Voice[]]>([
    ['spelling', 'Ann Häle', [voice(1, 'Ann Hale'), voice(2, 'Ann Hale'), voice(3, 'Ann Häle')]],
    ['title', 'Sen. Ann Hale', [voice(1, 'Ann Hale'), voice(2, 'Sen. Ann Hale')]],
    ['middle-name', 'Ann B. Hale', [voice(1, 'Ann Hale'), voice(2, 'Ann Hale'), voice(3, 'Ann B. Hale')]],
    ['suffix', 'Ned Hale Jr.', [voice(1, 'Ned Hale'), voice(2, 'Ned Hale'), voice(3, 'Ned Hale Jr.')]],
    ['short-name', 'Vince Hale', [voice(1, 'Vincent Hale'), voice(2, 'Vincent Hale'), voice(3, 'Vince Hale')]],
    ['variant', 'Stephen Hale', [voice(1, 'Steven Hale'), voice(2, 'Steven Hale'), voice(3, 'Stephen Hale')]],
    ['initials', 'A. Hale', [voice(1, 'Ann Hale'), voice(2, 'Ann Hale'), voice(3, 'A. Hale')]],
    ['in-article', 'Hale', [voice(1, 'Ann Hale'), voice(1, 'Hale'), voice(2, 'Ned Hale')]],
    ['only-bearer', 'Hale', [voice(1, 'Ann Hale'), voice(2, 'Hale')]],
    [
      'misprint',
      'Edwrad Hale',
      [
        voice(1, 'Edward Hale', { descriptions: ['mayor'] }),
        voice(2, 'Edward Hale'),
        voice(3, 'Edwrad Hale', { descriptions: ['mayor'] }),
      ],
    ],
    [
      'same-role',
      'Hale',
      [
        voice(1, 'Ann Hale', { descriptions: ['mayor'] }),
        voice(2, 'Ned Hale'),
        voice(3, 'Hale', { descriptions: ['Mayor'] }),
      ],
    ],
    [
      'by-far',
      'Hale',
      [...Array.from({ length: 40 }, (_, i) => voice(i, 'Ann Hale')), voice(50, 'Ned Hale'), voice(60, 'Hale')],
    ],
  ])('by ground “%s”', (ground, other, voices) => {
    expect(groundOf(voices, other)).toBe(ground)
  })
})

describe('two names are two people’s', () => {
  test.each<[string, readonly Voice[]]>([
    ['with other endings', [voice(1, 'Ned Hale Jr.'), voice(2, 'Ned Hale Sr.')]],
    ['with other initials between', [voice(1, 'Ann B. Hale'), voice(2, 'Ann C. Hale')]],
    ['with other first names, however near', [voice(1, 'Ann Hale'), voice(2, 'Anna Hale')]],
    [
      'of another gender',
      [voice(1, 'Chris Hale', { gender: 'female' }), voice(2, 'Christopher Hale', { gender: 'male' })],
    ],
    ['in one article', [voice(1, 'Vincent Hale'), voice(1, 'Vince Hale')]],
    [
      'of unlike roles',
      [
        voice(1, 'Vincent Hale', { descriptions: ['professor'] }),
        voice(2, 'Vince Hale', { descriptions: ['letter carrier'] }),
      ],
    ],
    ['by one letter, without a role in common', [voice(1, 'Edward Hale'), voice(2, 'Edwrad Hale')]],
    ['of another surname, however near', [voice(1, 'Ann Hale'), voice(2, 'Ann Hall')]],
    [
      'of another gender, of which one is a surname alone',
      [voice(1, 'Ann Hale', { gender: 'female' }), voice(2, 'Hale', { gender: 'male' })],
    ],
    [
      'where an honorific speaks against',
      [voice(1, 'Ann Hale', { gender: 'female' }), voice(2, 'Mr Hale', { gender: 'male' })],
    ],
  ])('%s', (_, voices) => {
    expect(namesOf(voices)).toHaveLength(2)
  })

  test('a first name alone belongs to nobody whose surname it is', () => {
    expect(namesOf([voice(1, 'Ann Joe'), voice(2, 'Joe')])).toEqual(['Ann Joe', 'Joe'])
  })

  test('a surname of two people is kept apart, and says whose it may be', () => {
    const bearers = bearersOf([voice(1, 'Ann Hale'), voice(2, 'Ned Hale'), voice(3, 'Hale')])
    expect(bearers.find(({ name }) => name === 'Hale')?.maybe).toEqual(['Ann Hale', 'Ned Hale'])
  })

  test('a full name that fits two people is kept apart, and says so', () => {
    const bearers = bearersOf([voice(1, 'Ann B. Hale'), voice(2, 'Ann C. Hale'), voice(3, 'Ann Hale')])
    expect(bearers.find(({ name }) => name === 'Ann Hale')?.maybe).toEqual(['Ann B. Hale', 'Ann C. Hale'])
  })
})

test('a surname is known by its article only where the full name stands there', () => {
  const [moss] = bearersOf([voice(1, 'Ann Moss'), voice(2, 'Moss'), voice(2, 'Dr Moss')])
  expect(moss?.forms.map(({ ground }) => ground).toSorted()).toEqual(['only-bearer', 'only-bearer', 'same'])
})

test('a name in capitals is called so only where no article prints it otherwise', () => {
  expect(namesOf([voice(1, 'RASK'), voice(2, 'RASK'), voice(3, 'Rask')])).toEqual(['Rask = RASK'])
})

describe('bodies', () => {
  const body = (article: number, name: string) => voice(article, name, { type: 'organisation' })

  test('are one with and without “the” and a legal form', () => {
    const names = [
      body(1, 'Merrin Lines'),
      body(2, 'Merrin Lines'),
      body(3, 'the Merrin Lines'),
      body(4, 'Merrin Lines Inc.'),
    ]
    expect(namesOf(names)).toEqual(['Merrin Lines = Merrin Lines Inc. = the Merrin Lines'])
  })

  test('are one with their first letters', () => {
    expect(groundOf([body(1, 'Talvik Ferry Board'), body(2, 'TFB')], 'TFB')).toBe('acronym')
  })

  test('are kept apart from first letters that two have', () => {
    const bearers = bearersOf([body(1, 'Talvik Ferry Board'), body(2, 'Tolve Fishing Bureau'), body(3, 'TFB')])
    expect(bearers.find(({ name }) => name === 'TFB')?.maybe).toEqual(['Talvik Ferry Board', 'Tolve Fishing Bureau'])
  })

  test('are told apart by their owner', () => {
    const areApart = apartBy([['TFB', 'Talvik Ferry Board']])
    expect(namesOf([body(1, 'Talvik Ferry Board'), body(2, 'TFB')], areApart)).toHaveLength(2)
  })

  test('are no people', () => {
    expect(namesOf([voice(1, 'Ann Hale'), body(2, 'Hale')])).toEqual(['Ann Hale', 'Hale'])
  })
})

describe('the owner’s word', () => {
  test('tells apart what would be joined', () => {
    const voices = [voice(1, 'Ann Hale'), voice(2, 'Hale'), voice(3, 'Ann B. Hale')]
    expect(namesOf(voices, apartBy([['Ann Hale', 'ann b. hale', 'Hale']]))).toHaveLength(3)
  })

  test('tells a surname from its only bearer', () => {
    expect(namesOf([voice(1, 'Ann Hale'), voice(2, 'Hale')], apartBy([['Hale', 'Ann Hale']]))).toHaveLength(2)
  })

  test('joins a given name to one that is written alike, and to no other', () => {
    const given = (article: number, name: string) => voice(article, name, { isOwners: true })
    const voices = [
      voice(1, 'Ann Hale'),
      voice(5, 'Ann Hale'),
      voice(2, 'Ann B. Hale'),
      given(3, 'Ann Hale'),
      given(4, 'Hale'),
    ]
    expect(namesOf(voices)).toEqual(['Ann Hale = Ann B. Hale', 'Hale'])
  })

  test('is nobody else’s where two are written so', () => {
    const voices = [
      voice(1, 'Ann Hale'),
      voice(1, 'Hale'),
      voice(2, 'Ned Hale'),
      voice(2, 'Hale'),
      voice(3, 'Hale', { isOwners: true }),
    ]
    expect(namesOf(voices)).toEqual(['Ann Hale = Hale', 'Hale', 'Ned Hale = Hale'])
  })
})

describe('a description', () => {
  const said = (article: number, ...descriptions: string[]) => voice(article, 'Ann Hale', { descriptions })

  test('is what most articles print, with how many of how many', () => {
    const [hale] = bearersOf([said(1, 'mayor'), said(2, 'Mayor'), said(3, 'lawyer'), said(4)])
    expect(hale?.description).toEqual({ words: 'mayor', articles: 2, of: 4 })
  })

  test('is none that one article of several prints', () => {
    const [hale] = bearersOf([said(1, 'mayor'), said(2), said(3)])
    expect(hale?.description).toBeNull()
  })
})

/** Few names, so that many meet. */
const anyVoice = fc
  .record({
    article: fc.nat(5),
    name: fc.constantFrom(
      ...'Ann Hale|Ann B. Hale|Ann C. Hale|Ned Hale|Hale|Mr Hale|A. Hale|Sen. Ann Hale|Ned Hale Jr.'.split('|'),
      ...'Vince Moss|Vincent Moss|Moss|Moss Board|MB'.split('|'),
    ),
    gender: fc.constantFrom(null, 'female', 'male'),
    descriptions: fc.subarray(['mayor', 'professor', 'Mayor']),
  })
  .map(({ article, name, ...more }) => {
    return voice(article, name, { ...more, type: /MB|Board/.test(name) ? 'organisation' : 'person' })
  })
const anyVoices = fc.uniqueArray(anyVoice, { selector: ({ article, name }) => `${article} ${name}`, maxLength: 20 })
const bare = (voices: readonly Voice[]) => new Set(bearersOf(voices).map((bearer) => JSON.stringify(bearer)))

test('who is who does not depend on the order of articles', () => {
  fc.assert(
    fc.property(
      anyVoices.chain((voices) =>
        fc.tuple(fc.constant(voices), fc.shuffledSubarray(voices, { minLength: voices.length })),
      ),
      ([voices, shuffled]) => {
        expect(bare(shuffled)).toEqual(bare(voices))
      },
    ),
    { numRuns: 500 },
  )
})

test('one more article of other names changes nobody', () => {
  fc.assert(
    fc.property(anyVoices, (voices) => {
      const more = bare([...voices, voice(9, 'Lena Orme'), voice(9, 'Orme'), voice(9, 'Tolve Council')])
      for (const bearer of bare(voices)) expect(more).toContain(bearer)
    }),
  )
})

test('a surname is that of somebody with an unknown first name only where articles show a person', () => {
  const shown = voice(1, 'Zelvir Hale', { gender: 'male' })
  expect(groundOf([shown, voice(2, 'Hale')], 'Hale')).toBe('only-bearer')
  expect(groundOf([voice(1, 'Harbour Watch'), voice(2, 'Watch')], 'Watch')).toBeNull()
})
