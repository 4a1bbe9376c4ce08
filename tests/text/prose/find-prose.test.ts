import { describe, expect, it } from 'vitest'
import { findProse } from '../../../src/text/prose/find-prose.ts'
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

  it('are no headings where they say who wrote the article', () => {
    const roles = findBlocks(['By Ada Brook', '', wrapped.join(' ')].join('\n')).map(({ role }) => role)
    expect(roles).toEqual(['paragraph', 'paragraph'])
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

  describe('in a mail with lines that nobody wrapped', () => {
    const pair =
      'The committee has looked at the plans for the new bridge and found that\nthey cannot be paid for this year.'
    const address = `Or see https://example.org/${'a-long-address/'.repeat(5)}\nor write to me.`
    const blocksIn = (words: string, format: 'mail' | 'plain' = 'mail') =>
      findBlocks(`Dear all,\n\n${words}\n\n${address}`, format).length

    it('join two lines of which the first is as long as mail is wrapped', () => expect(blocksIn(pair)).toBe(4))
    it('join them in no other text', () => expect(blocksIn(pair, 'plain')).toBe(5))
    it('keep a shorter line by itself', () => expect(blocksIn(pair.replace('for the ', ''))).toBe(5))
    it('keep a longer line by itself', () => expect(blocksIn(pair.replace('new', 'second bridge'))).toBe(5))
    it('keep a line that begins with a capital', () => expect(blocksIn(pair.replace('they', 'They'))).toBe(5))
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

/** The blocks as they are read. */
const read = (text: string) => {
  const { words, blocks } = findProse(text, 'plain').prose
  return blocks.map(({ start, end }) => words.slice(start, end))
}

describe('a wrapped text', () => {
  const paragraph = 'The council of Port Lemmon met on Tuesday to talk about\nthe bridge, which fell in the storm.'

  it('is known by two lines', () => expect(read(paragraph)).toHaveLength(1))

  it('is known by where its lines break, and not by their number', () => {
    // The first word of each next line would have fitted.
    expect(
      read('the lamp was low, the wind was grey\nand no one said a word\nuntil the morning took the sea'),
    ).toHaveLength(3)
  })

  it('keeps apart what begins with an indent', () => {
    expect(
      read(`   ${paragraph}\n   Nobody in the town of Port Lemmon had believed that it\nwould ever stand again.`),
    ).toHaveLength(2)
  })

  it('keeps apart what begins with an indent below a line that is full', () => {
    const full =
      'The council of Port Lemmon met on Tuesday to talk about\nthe bridge, which fell in the storm of last spring, hm.'
    expect(read(`   ${full}\n   Nobody in Port Lemmon had believed that it would ever\nstand again.`)).toHaveLength(2)
  })

  it('is joined where every line is indented', () => {
    expect(read(paragraph.replace(/^/gm, '        '))).toHaveLength(1)
  })

  it('is joined where a blank line stands between all lines', () => {
    expect(read(paragraph.replace('\n', '\n\n'))).toHaveLength(1)
  })

  it('keeps the lines of a verse within it', () => {
    const verse = 'we went by night across the bay\nthe lamp was low, the wind was grey\nuntil the morning took the sea'
    expect(read(`${paragraph}\n\n${verse}\n\n${paragraph}`)).toHaveLength(5)
  })

  it('keeps the rows of a table within it', () => {
    expect(
      read(
        `${paragraph}\n\napples      12      of the council, and more\npears       14      of the council, and more`,
      ),
    ).toHaveLength(3)
  })

  it('joins what hangs below an item of a list', () => {
    const items =
      '1. The council of Port Lemmon met on Tuesday to talk about\n   the bridge, which fell in the storm of the last spring\n   and was never rebuilt.\n2. Nobody came.'
    expect(read(items)).toHaveLength(2)
  })

  it('does not take a headline and its byline for one paragraph', () => {
    expect(read(`Report of the inquiry into the bridge of Port Lemmon\nBy Tom Hale\n${paragraph}`)).toHaveLength(3)
  })
})

describe('a divided word', () => {
  const wrap = (first: string, second: string, more = '') =>
    read(
      `The council of Port Lemmon talked on Tuesday about the ${first}-\n${second} of the harbour and its old wall. ${more}`,
    )[0]

  it.each([
    ['recon', 'struction', 'reconstruction'],
    ['well', 'kept', 'well-kept'],
    ['mother-in', 'law', 'mother-in-law'],
    ['pre', 'paration', 'preparation'],
  ])('%s- %s is %s', (first, second, whole) => expect(wrap(first, second)).toContain(`the ${whole} of`))

  it('is written as elsewhere in the text', () => {
    expect(wrap('sea', 'wall')).toContain('the seawall of')
    expect(wrap('sea', 'wall', 'A sea-wall fell.')).toContain('the sea-wall of')
    expect(wrap('half', 'back', 'A halfback fell.')).toContain('the halfback of')
  })

  it('is none where the hyphen waits for a later part', () => {
    expect(wrap('pre', 'and post-war years')).toContain('the pre- and post-war years')
  })
})

describe('what belongs to a page', () => {
  const prose = 'The pier of the old harbour was moving in the autumn and'
  const body = `${prose}\nagain in the winter.`

  it.each([
    ['a number', '12'],
    ['a number in dashes', '- 12 -'],
    ['a number of pages', 'Page 12 of 30'],
    ['a number and a head that recurs', '12\nREPORT OF THE INQUIRY'],
  ])('is no prose in a sentence: %s', (_, between) => {
    expect(read(`Report of the inquiry\n\n${prose}\n\n${between}\n\nagain in the winter.`)).toEqual([
      'Report of the inquiry',
      `${prose.replace('\n', ' ')} again in the winter.`,
    ])
  })

  it('is no prose in a sentence where its head stands there once', () => {
    expect(read(`${prose}\n\n12\n\nTHE HARBOUR INQUIRY\n\nagain in the winter.`)).toEqual([
      `${prose} again in the winter.`,
    ])
  })

  it('is a block of its own between paragraphs', () => {
    const { blocks, asides } = findProse(`${body}\n\nPage 3\n\nNobody came.`, 'plain')
    expect(blocks).toHaveLength(3)
    expect(asides).toEqual([{ start: blocks[1]?.start, end: blocks[1]?.end, kind: 'page' }])
  })

  it('is not a year, or a score, that stands between paragraphs', () => {
    expect(read(`${body}\n\n1945\n\n${body}`)).toHaveLength(3)
  })

  it('is known by numbers that count on', () => {
    const page = Array.from({ length: 6 }, () => body).join('\n\n')
    expect(read(`${page}\n\n3\n\n${page}\n\n4\n\n${page}`)).not.toContain('3')
  })
})

describe('a heading', () => {
  it.each(['===', '=====================', '---------------------'])('may be underlined by %s', (rule) => {
    const text = `The report of the town\n${rule}\n\nNobody came.`
    expect(findBlocks(text).map(({ role, start, end }) => [role, text.slice(start, end)])).toEqual([
      ['heading', 'The report of the town'],
      ['paragraph', 'Nobody came.'],
    ])
  })

  it('is not what stands above a rule of another length', () => {
    expect(findBlocks('Nobody came to the town.\n---\nNobody spoke.').map(({ role }) => role)).not.toContain('heading')
  })
})
