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
