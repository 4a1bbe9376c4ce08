import { describe, expect, test } from 'vitest'
import { knownQuotation, type Standing } from '../../../src/text/links/known-quotation.ts'
import { resolveLinks } from '../../../src/text/links/resolve-links.ts'

/** Sentences such as `Ada Brook: We rebuild. | on Monday`, each with a quotation; `?` speaks where nobody is named. */
function article(lines: readonly string[], slug = 'harbour-abcdefgh'): Standing[] {
  const sentences = lines.map((line) => {
    const [speaker = '', words = '', setting = 'when asked by us'] = line.split(/: | \| /)
    return {
      speaker: speaker === '?' ? null : speaker,
      words,
      sentence: `“${words}” said ${speaker} ${setting}. `,
    }
  })
  const text = sentences.map(({ sentence }) => sentence).join('')
  return sentences.map(({ speaker, words, sentence }, index) => {
    const start = sentences.slice(0, index).reduce((sum, before) => sum + before.sentence.length, 0) + 1
    const span = { start, end: start + words.length }
    const repeats = sentences.filter((other) => other.sentence === sentence).length > 1
    return { id: `${sentence}${repeats ? index : ''}`, article: slug, exact: words, speaker, text, span }
  })
}

/** What becomes of each line's link, when only the published lines are known. */
function fates(before: readonly string[], after: readonly string[], other: readonly Standing[] = []): string[] {
  const known = article(before).map(knownQuotation)
  const elsewhere = (exact: string) => other.filter((now) => now.exact === exact)
  return resolveLinks({ known, here: article(after), elsewhere }).map((state) => {
    if ('now' in state) return `${state.kind}: ${state.now.exact}`
    return 'among' in state ? `${state.kind} ${state.among.length}` : state.kind
  })
}

const opening = 'Lee Moss: The quay was shut on Monday, as everybody here knows.'
const closing = 'Odo Farrant: There will be a meeting next week, and it will be open.'

test('words that nobody touched are exact', () => {
  expect(fates([opening, closing], [opening, closing])).toEqual([
    'exact: The quay was shut on Monday, as everybody here knows.',
    'exact: There will be a meeting next week, and it will be open.',
  ])
})

test('a dropped negation is a change', () => {
  const [, fate] = fates(
    [opening, 'Odo Farrant: We did not order the strike.', closing],
    [opening, 'Odo Farrant: We did order the strike.', closing],
  )
  expect(fate).toBe('changed: We did order the strike.')
})

test('deleted words are gone, though another says the same', () => {
  const lines = [opening, 'Odo Farrant: No comment.', closing, 'Ines Holt: No comment.']
  expect(fates(lines, [opening, closing, 'Ines Holt: No comment.'])).toEqual([
    expect.stringContaining('exact'),
    'gone',
    expect.stringContaining('exact'),
    'exact: No comment.',
  ])
})

test('deleted words are gone, though another who came in later says the same', () => {
  const fate = fates([opening, 'Odo Farrant: No comment.', closing], [opening, closing, 'Ines Holt: No comment.'])[1]
  expect(fate).toBe('gone')
})

test('a deleted repeat is gone, and the one that stayed is exact', () => {
  const lines = [opening, 'Odo Farrant: No comment.', closing, 'Odo Farrant: No comment.']
  expect(fates(lines, [opening, closing, 'Odo Farrant: No comment.'])).toEqual([
    expect.stringContaining('exact'),
    'gone',
    expect.stringContaining('exact'),
    'exact: No comment.',
  ])
})

test('a sentence that stands further down is still that very one', () => {
  const words = 'Odo Farrant: We shall mend the crane.'
  expect(fates([words, opening, closing], [opening, closing, words])[0]).toBe('exact: We shall mend the crane.')
})

test('the same words of the same speaker in another sentence have moved', () => {
  const words = 'Odo Farrant: We shall mend the crane.'
  const later = `${words} | at the end of that week`
  expect(fates([words, opening, closing], [opening, closing, later])[0]).toBe('moved: We shall mend the crane.')
})

test('words that were moved into another article are found there', () => {
  const words = 'Odo Farrant: We shall mend the crane.'
  const other = article([closing, words], 'other-article')
  expect(fates([opening, words], [opening], other)[1]).toBe('moved: We shall mend the crane.')
})

test('everyday words of nobody are not looked for elsewhere', () => {
  const other = article(['?: No comment.'], 'other-article')
  expect(fates([opening, '?: No comment.'], [opening], other)[1]).toBe('gone')
})

test('two places with the moved words are both offered', () => {
  const words = 'Odo Farrant: We shall mend the crane.'
  expect(fates([words, opening], [opening, `${words} | once`, closing, `${words} | twice`])[0]).toBe('ambiguous 2')
})

/** Words of nobody, which stand in another sentence now. */
const unnamed = (words: string) => [`?: ${words}`, `?: ${words} | later on that day`] as const

test.each([
  ['We shall not be moved today.', 'moved'],
  ['We shall not be moved.', 'gone'],
  ['No no, we shall stay!', 'gone'],
])('words of nobody are looked for only where there are six: %s', (words, fate) => {
  const [before, later] = unnamed(words)
  expect(fates([before, opening, closing], [opening, closing, later])[0]).toMatch(new RegExp(`^${fate}`))
})

test('one place that two lost links have a claim to is ambiguous for both', () => {
  const words = 'Odo Farrant: We shall mend the crane.'
  const lines = [`${words} | once`, opening, `${words} | twice`]
  expect(fates(lines, [closing, `${words} | at last`])).toEqual(['ambiguous 1', 'gone', 'ambiguous 1'])
})

test('one place is left to the lost link that it still stands beside the old words of', () => {
  const words = 'Odo Farrant: We shall mend the crane.'
  const lines = [`${words} | once`, opening, `${words} | twice`]
  const [first, , last] = fates(lines, [opening, `${words} | at last`])
  expect([first, last]).toEqual(['gone', 'reframed: We shall mend the crane.'])
})

test('a place that is taken is not proposed for another link', () => {
  const words = 'Odo Farrant: We shall mend the crane.'
  expect(fates([`${words} | once`, opening, `${words} | twice`], [opening, `${words} | twice`])).toEqual([
    'gone',
    expect.stringContaining('exact'),
    expect.stringContaining('exact'),
  ])
})

describe('words that stand between the old ones', () => {
  const was = 'Odo Farrant: one two three four five six seven'
  const became = (words: string) => fates([opening, was, closing], [opening, `Odo Farrant: ${words}`, closing])[1]

  test.each([
    ['one two three four five six eight', 'changed'],
    ['one two three a b c d', 'changed'],
    ['one two a b c d e', 'gone'],
    ['one one one one a b c', 'gone'],
    ['ONE TWO THREE FOUR FIVE SIX SEVEN', 'gone'],
    ['one, two. three: four; five six seven', 'changed'],
  ])('are the changed ones where enough are the same: %s', (words, fate) => {
    expect(became(words)).toMatch(new RegExp(`^${fate}`))
  })
})

test('three of ten words between the old ones are enough', () => {
  const was = 'Odo Farrant: one two three four five six seven eight nine ten'
  const now = 'Odo Farrant: one two three a b c d e f g'
  expect(fates([opening, was, closing], [opening, now, closing])[1]).toMatch(/^changed/)
})

test('changed words of another speaker are told as changed', () => {
  const now = 'Ines Holt: one two three five | long after'
  expect(fates([opening, 'Odo Farrant: one two three four'], [opening, now])[1]).toBe('changed: one two three five')
})

test('the same words in the old place, of another speaker, are said to be another’s', () => {
  const now = 'Ines Holt: No comment. | long after'
  expect(fates([opening, 'Odo Farrant: No comment.'], [opening, now])[1]).toBe('re-attributed: No comment.')
  expect(fates([opening, 'Odo Farrant: No comment.'], [closing, now])[1]).toBe('gone')
})

test('like words with nothing of the old around them are not the changed ones', () => {
  const now = 'Odo Farrant: one two three five | long after'
  expect(fates([opening, 'Odo Farrant: one two three four'], [closing, now])[1]).toBe('gone')
})

describe('words with the old ones on one side', () => {
  const was = 'Odo Farrant: one two three four'
  const became = (words: string) => fates([opening, was], [opening, `Odo Farrant: ${words} | long after`])[1]

  test.each([
    ['one two a b', 'changed'],
    ['one a b c', 'gone'],
    ['one two a b c d', 'gone'],
  ])('are the changed ones where half are the same: %s', (words, fate) => {
    expect(became(words)).toMatch(new RegExp(`^${fate}`))
  })
})

describe('another speaker', () => {
  /** The speaker of a quotation is decided outside it, so its surroundings may be what they were. */
  const swapped = (lines: readonly string[], speaker: string | null) =>
    article(lines).map((now) => ({ ...now, speaker }))

  test('than was published is said', () => {
    const lines = ['Odo Farrant: We shall mend the crane.']
    const known = article(lines).map(knownQuotation)
    for (const speaker of ['Ines Holt', null]) {
      const [state] = resolveLinks({ known, here: swapped(lines, speaker), elsewhere: () => [] })
      expect(state?.kind).toBe('re-attributed')
    }
  })

  test('is not one whose name was wrapped', () => {
    const lines = ['Odo Farrant: We shall mend the crane.']
    const known = article(lines).map(knownQuotation)
    const [state] = resolveLinks({ known, here: swapped(lines, 'Odo\nFarrant'), elsewhere: () => [] })
    expect(state?.kind).toBe('exact')
  })
})

test('words that nothing tells apart are all offered', () => {
  const twice = article(['Odo Farrant: No comment.', 'Odo Farrant: No comment.']).map((now, index) => ({
    ...now,
    id: index === 0 ? 'samesame22' : 'samesame22-2',
  }))
  const states = resolveLinks({ known: twice.map(knownQuotation), here: twice, elsewhere: () => [] })
  expect(states.map(({ kind }) => kind)).toEqual(['ambiguous', 'ambiguous'])
})
