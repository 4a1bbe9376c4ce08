import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/text/analyse.ts'

/** `Ann Hale: We will stay, / It is home.`, with `(?)` where the end is doubtful. */
function quoted(...paragraphs: readonly string[]): string[] {
  return analyse(paragraphs.join('\n\n'), { lang: 'en' }).quotations.map(
    ({ spans, speaker, doubtfulEnd }) =>
      `${speaker?.name ?? 'nobody'}: ${spans.map(({ exact }) => exact).join(' / ')}${doubtfulEnd ? ' (?)' : ''}`,
  )
}

describe('a quotation whose closing mark is missing ends', () => {
  it('before its cue, and the next paragraph has its own', () => {
    expect(quoted('“We will stay, said Ann Hale. “It is home.”', '“They will not,” said Bo Lindt.')).toEqual([
      'Ann Hale: We will stay, (?)',
      'Ann Hale: It is home.',
      'Bo Lindt: They will not,',
    ])
  })

  it('with its paragraph, where the next has a cue of its own', () => {
    expect(quoted('“We will stay,” said Ann Hale. “It is home.', '“They will not,” said Bo Lindt.')).toEqual([
      'Ann Hale: We will stay,',
      'Ann Hale: It is home. (?)',
      'Bo Lindt: They will not,',
    ])
  })

  it('before a cue in the midst of its paragraph', () => {
    expect(quoted('"We will stay, he added. The mayor left the hall.', 'The council met.')).toEqual([
      'he: We will stay, (?)',
    ])
  })

  it('where another opens after a finished sentence', () => {
    expect(quoted('Ann Hale said: “We will stay. The council met. “Nobody came,” Ines Marlow added.')).toEqual([
      'Ann Hale: We will stay. (?)',
      'Ines Marlow: Nobody came,',
    ])
  })

  it('with its paragraph, before one that opens with no mark', () => {
    expect(quoted('“They will not,” said Bo Lindt. “They are tired.', 'The council met for hours.')).toEqual([
      'Bo Lindt: They will not,',
      'Bo Lindt: They are tired. (?)',
    ])
  })
})

describe('no closing mark is missing', () => {
  it('where the same speaker goes on in the next paragraph', () => {
    expect(quoted('“We have money,” said Ann Hale. “We have time.', '“And we have people,” she added.')).toEqual([
      'Ann Hale: We have money,',
      'Ann Hale: We have time. / And we have people,',
    ])
  })

  it('where the last of several paragraphs says who speaks', () => {
    expect(quoted('The hall was full.', '“We will stay.', '“It is home,” said Ann Hale.')).toEqual([
      'Ann Hale: We will stay. / It is home,',
    ])
  })
})

describe('whichever closing mark is deleted', () => {
  const people = ['Ann Hale', 'Bo Lindt', 'Cora Flint', 'Ines Marlow'] as const
  const words = fc.constantFrom('We will stay', 'The wall is wet', 'Nobody asked us', 'It was a long night')
  const more = fc.constantFrom('It is home', 'They never came', 'The sea takes it all')
  const paragraph = fc.tuple(words, more, fc.constantFrom('said', 'added', 'after')).map(([first, second, form]) => ({
    own: first,
    draw: (name: string) =>
      form === 'after' ? `“${first},” ${name} said. “${second}.”` : `“${first},” ${form} ${name}. “${second}.”`,
  }))

  it('words with a cue of their own are never given to the speaker above', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 2, maxLength: 4 }), fc.nat(), (parts, which) => {
        const text = parts.map(({ draw }, at) => draw(people[at] ?? '')).join('\n\n')
        const marks = [...text.matchAll(/”/g)].map(({ index }) => index)
        const at = marks[which % marks.length] ?? 0
        const damaged = text.slice(0, at) + text.slice(at + 1)
        const starts = parts.map((_, part) => damaged.split('\n\n').slice(0, part).join('\n\n').length)
        for (const { spans, speaker } of analyse(damaged, { lang: 'en' }).quotations) {
          for (const { start } of spans) {
            const part = starts.findLastIndex((from) => from <= start)
            expect([people[part], undefined]).toContain(speaker?.name)
          }
        }
      }),
    )
  })
})
