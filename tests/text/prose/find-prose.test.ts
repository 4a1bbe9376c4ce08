import { describe, expect, it } from 'vitest'
import { findBlocks } from './find-blocks.ts'
import { drawn, undrawn } from '../quotations/drawn.ts'

function check(drawing: string): void {
  const text = undrawn(drawing)
  expect(drawn(text, findBlocks(text))).toBe(drawing)
}

const long =
  'The council of Port Lemmon met on Tuesday to talk about the bridge, which fell in the storm of last spring and was never rebuilt.'

const wrapped = [
  'The council of Port Lemmon met on Tuesday to talk about',
  'the bridge, which fell in the storm of last spring and',
  'was never rebuilt. Ada Brook, who lives nearby, said the',
  'town had waited long enough for an answer.',
  '',
  'Others were not so sure. The money, they said, would be',
  'better spent on the school, whose roof has leaked since',
  'the winter before, and on the road to the harbor, which',
  'nobody has mended in years.',
]

describe('blocks', () => {
  it('are lines without the space around them', () => check('\n  ⟦One line.⟧ \n\n⟦Another.⟧\n'))

  it('are none in an empty text', () => expect(findBlocks(' \n\t\n')).toEqual([]))

  it('are runs of lines where the text is wrapped by hand', () => {
    expect(findBlocks(wrapped.join('\n'))).toHaveLength(2)
  })

  it('are not joined to the line below where a short line, such as a byline, ends', () => {
    expect(findBlocks(['By Ada Brook', ...wrapped].join('\n'))).toHaveLength(3)
  })

  it('are not joined to an item of a list or a heading', () => {
    expect(
      findBlocks(
        [...wrapped.slice(0, 4), '- the school and', '- the road.', '## After', ...wrapped.slice(5)].join('\n'),
      ),
    ).toHaveLength(5)
  })

  it('go on in a line that begins with a dash', () => {
    expect(findBlocks(wrapped.join('\n').replace('the bridge, which', '– the bridge – which'))).toHaveLength(2)
  })

  it('are lines where a few lines are short', () => {
    expect(findBlocks('One.\nTwo and\nthree.')).toHaveLength(3)
  })

  it('are headings where a short line without a stop precedes a long one', () => {
    expect(findBlocks(`Council meets\n${long}\nShe spoke.\n${long}`).map(({ role }) => role)).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'paragraph',
    ])
  })

  it('leave the number signs of a Markdown heading outside', () => check('## ⟦What was decided⟧\n\n⟦Nothing.⟧'))

  it('are headings where Markdown says so', () => {
    expect(findBlocks('## What was decided\n\nNothing.').map(({ role }) => role)).toEqual(['heading', 'paragraph'])
  })
})
