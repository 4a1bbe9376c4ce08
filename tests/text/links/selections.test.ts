import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSelection, type SelectionState } from '../../../src/text/links/find-selection.ts'
import { describeSelection } from '../../../src/text/links/quote-selector.ts'
import { parseSelection, serializeSelection } from '../../../src/text/links/selection-anchor.ts'
import { anyText } from '../../support/any-text.ts'

/** Draws what a link to the words in braces finds after an edit: `exact: words`. */
function after(marked: string, edited: string): string {
  const start = marked.indexOf('{')
  const end = marked.indexOf('}') - 1
  const text = marked.replace(/[{}]/g, '')
  return drawn(findSelection(edited, describeSelection(text, { start, end })))
}

function drawn(state: SelectionState): string {
  if (state.kind === 'gone') return 'gone'
  if (state.kind === 'ambiguous') return `ambiguous: ${state.spans.length}`
  if (state.kind !== 'changed') return `${state.kind}: ${state.span.exact}`
  const signs = { equal: '', removed: '-', added: '+' } as const
  const parts = state.differences.map(({ kind, words }) => (kind === 'equal' ? words : `[${signs[kind]}${words}]`))
  return `changed: ${parts.join('')}`
}

const before = 'The Harbour Minister, Odo Farrant, spoke on Monday after the meeting: '
const behind = ' The union had asked for his words in writing since the spring.'

test('a dropped negation is a change, with the word that went', () => {
  const marked = `${before}“{We did not order the strike.}”${behind}`
  expect(after(marked, `${before}“We did order the strike.”${behind}`)).toBe('changed: We did [-not ]order the strike.')
})

test('words of another are not taken for the deleted ones', () => {
  const other = 'In the evening the Transport Minister, Ines Holt, was asked as well. “No comment.”'
  expect(after(`${before}“{No comment.}”${behind} ${other}`, `${before}${behind} ${other}`)).toBe('gone')
})

test('a repeat that stayed is not taken for the one that was deleted', () => {
  const sentence = 'Asked about the tunnel, Odo Farrant said “No comment.” and left. '
  const marked = `${before}${sentence.replace('No comment.', '{No comment.}')}It rained. ${sentence}${behind}`
  expect(after(marked, `${before}It rained. ${sentence}${behind}`)).toBe('gone')
})

test('words in another paragraph, still before the same words, are proposed', () => {
  const marked = `${before}“{We shall mend it,}” he told the council on the quay.${behind}`
  const edited = `He was asked again and again. “We shall mend it,” he told the council on the quay.${behind}`
  expect(after(marked, edited)).toBe('moved: We shall mend it,')
})

test('a file that was wrapped anew holds the same words', () => {
  const marked = `${before}“{We did not order the strike.}”${behind}`
  expect(after(marked, marked.replace(/[{}]/g, '').replaceAll(' ', '\n  '))).toContain('exact: We\n  did')
})

const sentence = 'The harbour was closed on Monday, as he told the council: '
const next = ' Then the meeting went on to the matter of the crane.'

test.each([
  ['the same', `${sentence}{We shall}${next}`, `${sentence}We shall${next}`, 'exact: We shall'],
  ['more before and after', `${sentence}{We shall}${next}`, `So. ${sentence}We shall${next} So.`, 'exact: We shall'],
  [
    'in the text twice over',
    `${sentence}{We shall}${next}`,
    `${sentence}We shall${next} ${sentence}We shall${next}`,
    'ambiguous: 2',
  ],
  [
    'twice and wrapped',
    `${sentence}{We shall}${next}`,
    `${sentence}We\nshall${next} ${sentence}We  shall${next}`,
    'ambiguous: 2',
  ],
  ['the old words before', `${sentence}{We shall}${next}`, `${sentence}We shall. That was all.`, 'moved: We shall'],
  ['the old words after', `${sentence}{We shall}${next}`, `Nobody knew. We shall${next}`, 'moved: We shall'],
  [
    'moved to two places',
    `${sentence}{We shall}${next}`,
    `${sentence}We shall. And no. We shall${next}`,
    'ambiguous: 2',
  ],
  [
    'only at a beginning',
    '{We shall} see, he said, and went on to the matter of the crane.',
    'Nobody. We shall see, he said, and went on to the matter of the crane.',
    'changed: [+Nobody. ]We shall',
  ],
  ['only at an end', `${sentence}{We shall}`, `${sentence}We shall. And then.`, 'changed: We shall[+. And then.]'],
  [
    'other words between',
    `${sentence}{We shall}${next}`,
    `${sentence}They will${next}`,
    'changed: [-We][+They] [-shall][+will]',
  ],
  ['nothing between', `${sentence}{We shall}${next}`, `${sentence}${next}`, 'gone'],
  ['only space between', `${sentence}{We shall}${next}`, `${sentence}\n ${next}`, 'gone'],
  ['two gaps', `${sentence}{We shall}${next}`, `${sentence}One${next} ${sentence}Two${next}`, 'gone'],
  ['changed at a beginning', `{We shall}${next}`, `We will${next}`, 'changed: We [-shall][+will]'],
  ['changed at an end', `${sentence}{We shall}`, `${sentence}We will`, 'changed: We [-shall][+will]'],
  ['another beginning', `He said {We shall}${next}`, `She said We will${next}`, 'gone'],
  ['another end', `${sentence}{We shall} go.`, `${sentence}We will go!`, 'gone'],
  ['changed before a short end', `${sentence}{We shall} go.`, `${sentence}We will go.`, 'changed: We [-shall][+will]'],
  ['the beginning at the end', `He said {We shall}${next}`, `She said We will${next} He said `, 'gone'],
  ['another text', '{We shall} go.', 'They left!', 'gone'],
  [
    'within what repeats itself, one side of it cut',
    `${'ab '.repeat(1500)}{ab} ${'ab '.repeat(1500)}`,
    `${'ab '.repeat(700)}ab and then nothing.`,
    'gone',
  ],
  [
    'as long as a gap may be',
    `${sentence}{We shall}${next}`,
    `${sentence}${'x'.repeat(216)}${next}`,
    `changed: [-We shall][+${'x'.repeat(216)}]`,
  ],
  ['too much between', `${sentence}{We shall}${next}`, `${sentence}${'x'.repeat(217)}${next}`, 'gone'],
  [
    'signs of a pattern',
    `${sentence}{(a+b)* [c] {d?\\ ^e$|.}`.replace('{d', 'd').concat(next),
    `${sentence}(a+b)*\n[c]\nd?\\ ^e$|.${next}`,
    'exact: (a+b)*\n[c]\nd?\\ ^e$|.',
  ],
])('words are found again: %s', (_, marked, edited, expected) => {
  expect(after(marked, edited)).toBe(expected)
})

/** A text and a part of it, with letters that repeat often or seldom. */
const selections = fc
  .oneof(anyText, fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'é'), maxLength: 150 }))
  .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)))
  .map(([text, one, other]) => ({ text, start: Math.min(one, other), end: Math.max(one, other) }))
  .filter(({ start, end }) => start < end)

test('a link to any selection opens exactly it', () => {
  const opens = ({ text, start, end }: { text: string; start: number; end: number }) => {
    const state = findSelection(text, describeSelection(text, { start, end }))
    expect(state).toMatchObject({ kind: 'exact', span: { start, end } })
  }
  fc.assert(fc.property(selections, opens), { numRuns: 2000 })
})

/** An edit of one character that a careless comparison would pass over. */
const edits: readonly ((words: string) => string)[] = [
  (words) => words.toUpperCase(),
  (words) => words.toLowerCase(),
  (words) => words.replace('not ', ''),
  (words) => words.replace('e', 'é'),
  (words) => words.slice(0, -1),
  (words) => `${words.slice(0, 3)}x${words.slice(3)}`,
  (words) => words.replace('.', '!'),
]

test('an edit of the selected words is never called exact', () => {
  const sentence = fc.constantFrom(
    'We did not order the strike.',
    'No comment.',
    'Élan is not enough.',
    'polish the brass',
  )
  const article = fc.array(sentence, { minLength: 1, maxLength: 6 })
  const stays = (sentences: string[], at: number, edit: (words: string) => string) => {
    const index = at % sentences.length
    const parts = sentences.map((words) => `He said “${words}”`)
    const text = parts.join(' ')
    const start = parts.slice(0, index).join(' ').length + (index > 0 ? 1 : 0) + 'He said “'.length
    const words = sentences[index] ?? ''
    const edited = text.slice(0, start) + edit(words) + text.slice(start + words.length)
    fc.pre(edit(words) !== words)
    const state = findSelection(edited, describeSelection(text, { start, end: start + words.length }))
    expect(state.kind).not.toBe('exact')
  }
  fc.assert(fc.property(article, fc.nat(5), fc.constantFrom(...edits), stays), { numRuns: 2000 })
})

/** Halves of surrogate pairs, which stand in no text that was read from a file. */
const halves = /\p{Surrogate}/gu

describe('the anchor of a selection', () => {
  test('is read as what it was made from', () => {
    const same = (exact: string, prefix: string, suffix: string) => {
      expect(parseSelection(serializeSelection({ exact, prefix, suffix }))).toEqual({ exact, prefix, suffix })
    }
    const whole = anyText.map((words) => words.replace(halves, ''))
    const some = whole.filter((words) => words !== '')
    fc.assert(fc.property(some, whole, whole, same), { numRuns: 2000 })
    same('\ufeffa', '\ufeff', '\0')
  })

  test('is read as what it was made from, whichever character stands in it', () => {
    // Of the planes beyond, the first and the last.
    for (let first = 0; first <= 0x10_ffff; first += first === 0x1_fc00 ? 0xe_0400 : 0x400) {
      const codePoints = Array.from({ length: 0x400 }, (_, index) => first + index)
      const exact = String.fromCodePoint(...codePoints).replace(halves, '.')
      expect(parseSelection(serializeSelection({ exact, prefix: '', suffix: '' }))?.exact).toBe(exact)
    }
  })

  test('is the one that older versions made', () => {
    const selector = { exact: 'قال “😀', prefix: 'Zürich ', suffix: '林 >?' }
    expect(serializeSelection(selector)).toBe('w-2YLYp9mEIOKAnPCfmID_WsO8cmljaCD_5p6XID4_')
  })

  test('of half a character opens nothing else', () => {
    expect(parseSelection(serializeSelection({ exact: '\ud83d', prefix: 'a', suffix: 'b' }))?.exact).toBe('\ufffd')
  })

  test('holds only letters, digits, hyphens and underscores', () => {
    const isPlain = (exact: string) => /^[\w-]+$/.test(serializeSelection({ exact, prefix: '“', suffix: '”' }))
    fc.assert(fc.property(anyText, isPlain))
  })

  test.each(['', 'w', 'w-', 'q-abcdefgh22', 'w-AAAA', 'w-%%%', 'w-_____w', 'w-YQ', 'w-YfZi_2M'])(
    '"%s" is none',
    (anchor) => {
      expect(parseSelection(anchor)).toBeNull()
    },
  )

  test('whatever is read would be written in the same way', () => {
    const letters = fc.string({
      unit: fc.constantFrom('A', 'B', 'Y', 'Z', 'a', 'b', 'z', '0', '1', '9', '-', '_', '/', 'w'),
      maxLength: 30,
    })
    const isNone = (rest: string) => {
      const read = parseSelection(`w-${rest}`)
      return read === null || serializeSelection(read) === `w-${rest}`
    }
    fc.assert(fc.property(letters, isNone))
  })
})
