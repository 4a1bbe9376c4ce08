import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deriveTitle } from '../../../src/text/facts/derive-title.ts'
import { findBlocks } from '../prose/find-blocks.ts'

const titleOf = (text: string) => deriveTitle(text, findBlocks(text))?.title
const prose =
  'The ferry to Lissing ran again on Monday, and half the town came down to the quay to see it off in the rain.'

describe('a headline', () => {
  test('is a short first line over prose', () => {
    expect(titleOf(`The ferry runs again\n\n${prose} ${prose}`)).toBe('The ferry runs again')
  })

  test('may have a byline below it', () => {
    expect(titleOf(`The ferry runs again\n\nBy Ada Brook\n\n${prose}`)).toBe('The ferry runs again')
  })

  test('in Markdown loses its sign', () => {
    expect(titleOf(`# The ferry runs again\n\n${prose}`)).toBe('The ferry runs again')
  })

  test('is no line that ends like a sentence', () => {
    expect(titleOf(`It rained.\n\n${prose}`)).not.toBe('It rained')
  })
})

describe('without a headline', () => {
  test('the first clause of a long lead is taken', () => {
    const lead =
      'More than 4,000 people have left the lower town by the road over the ridge, with hundreds more waiting for boats.'
    expect(titleOf(lead)).toBe('More than 4,000 people have left the lower town by the road over the ridge')
  })

  test('a short first sentence is taken whole, without its full stop', () => {
    expect(titleOf('The ferry to Lissing runs again. Half the town came to see it.')).toBe(
      'The ferry to Lissing runs again',
    )
  })

  test('a dateline is left out', () => {
    expect(titleOf('MERRIN, Nov. 6 (Inland Wire) — The ferry to Lissing runs again.')).toBe(
      'The ferry to Lissing runs again',
    )
  })

  test('a byline is no lead', () => {
    expect(titleOf(`By Ada Brook\n${prose}`)).toBe('The ferry to Lissing ran again on Monday')
  })

  test('a title does not break off inside a quotation', () => {
    const lead =
      '“We will rebuild the bridge, the school, the mill, and the road, whatever it costs,” said Ada Brook on the quay of the town.'
    expect(titleOf(lead)).toBe(
      '“We will rebuild the bridge, the school, the mill, and the road, whatever it costs,” said…',
    )
  })

  test('a cut never ends on a word that only leads on', () => {
    const lead = `${'The council of the upper valley '.repeat(2)}and, since Tuesday, also the council of the lower valley, met.`
    expect(titleOf(lead)).not.toMatch(/\band$/)
  })

  test('Chinese is cut at its own marks', () => {
    expect(titleOf('奎尔港的吊车司机周五结束了为期三周的罢工，港口将于周一重新开放，市长说大家都松了一口气。')).toBe(
      '奎尔港的吊车司机周五结束了为期三周的罢工',
    )
  })

  test('a text without words has none', () => {
    expect(titleOf('…\n— —')).toBeUndefined()
  })
})

test('nothing throws, and no title is endless or half a character', () => {
  const isFine = (text: string) => {
    const title = titleOf(text) ?? ''
    return title.length <= 200 && !/[\ud800-\udbff](?![\udc00-\udfff])/.test(title)
  }
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '\n', ', ', '. ', '“', '”', '語', '。', '😀'), maxLength: 400 }),
      isFine,
    ),
  )
})
