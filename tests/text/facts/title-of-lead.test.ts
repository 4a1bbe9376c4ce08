import { describe, expect, test } from 'vitest'
import { titleOfLead } from '../../../src/text/facts/title-of-lead.ts'

describe('a lead is a title', () => {
  test.each([
    ['whole where it is short', 'The ferry to Lissing runs again.', 'The ferry to Lissing runs again'],
    [
      'to the end of its first sentence',
      'The ferry to Lissing runs again. Half the town came.',
      'The ferry to Lissing runs again',
    ],
    [
      'without a dateline',
      'MERRIN, Nov. 6 (Inland Wire) — The ferry to Lissing runs again.',
      'The ferry to Lissing runs again',
    ],
    [
      'past the point of a shortened word',
      'Mr. Hale of Merrin, St. Ann and Tolve Inc. sold it. She was glad.',
      'Mr. Hale of Merrin, St. Ann and Tolve Inc. sold it',
    ],
    [
      'cut where the rest only adds to it',
      'More than 4,000 people have left the lower town by the road over the ridge, with hundreds more waiting for boats.',
      'More than 4,000 people have left the lower town by the road over the ridge',
    ],
    [
      'not cut inside the subject',
      'Elizabeth Marlow of Merrin, the engineer who drew the plans, told the board in the town hall that the pier had moved.',
      'Elizabeth Marlow of Merrin, the engineer who drew the plans, told the board in the town hall that the pier had moved',
    ],
    [
      'cut at the marks of Chinese',
      '奎尔港的吊车司机周五结束了为期三周的罢工，港口将于周一重新开放，市长说大家都松了一口气。',
      '奎尔港的吊车司机周五结束了为期三周的罢工',
    ],
  ])('%s', (_, lead, title) => expect(titleOfLead(lead)).toBe(title))
})

describe('a claim keeps who makes it', () => {
  const claim =
    'The bridge over the Tolve has failed the people of the upper valley for more than twenty years and longer'

  test.each([
    'said Cora Flint',
    'the mayor said',
    'according to Cora Flint, the mayor',
    'says Cora Flint',
    'Cora Flint warned on Monday',
  ])('%s', (source) => {
    for (const more of [
      '',
      ', and nobody in the town hall of Merrin or in the province has ever been asked to pay for it',
    ])
      expect(titleOfLead(`${claim}${more}, ${source}.`)).toMatch(new RegExp(`, ${source}$`))
  })

  test('in other languages too', () => {
    const german =
      'Die Brücke über die Tolve hat die Leute im oberen Tal mehr als zwanzig Jahre lang im Stich gelassen, sagte die Bürgermeisterin.'
    expect(titleOfLead(german)).toMatch(/sagte die Bürgermeisterin$/)
    const french =
      'Le pont sur la Tolve a trahi les habitants de la haute vallée pendant plus de vingt ans, selon la maire de la ville.'
    expect(titleOfLead(french)).toMatch(/selon la maire de la ville$/)
  })

  test('where the next sentence takes it back', () => {
    expect(titleOfLead('The mayor lied to the council. That, at least, is what they say.')).toMatch(/they say$/)
    expect(titleOfLead('The mayor has lied to the council of Merrin. Not yet, at least. More was said.')).toMatch(
      /Not yet, at least$/,
    )
    expect(titleOfLead('Is the old bridge safe by now? No. It was never safe.')).toBe(
      'Is the old bridge safe by now? No',
    )
  })
})

describe('what is cut says so', () => {
  const long =
    'in the year before the bridge was closed to all traffic and the ferry was sold to the province without a word'

  test('with an ellipsis, and not on a word that leads on', () => {
    const title = titleOfLead(
      `The mayor of Merrin took money from the ferry company and from the owners of the quay and of the mill ${long}.`,
    )
    expect(title).toMatch(/…$/)
    expect(title).not.toMatch(/\b(?:and|the|of|from)…$/)
  })

  test('and a question stays one', () => {
    expect(
      titleOfLead(`Did the mayor of Merrin take money from the owners of the ferry and of the mill ${long}?`),
    ).toMatch(/…\?$/)
  })

  test('and a condition is not lost without a word', () => {
    const title = titleOfLead(
      `The ferry will sail again from the old quay below the castle, unless the council stops the money ${long}.`,
    )
    expect(title).toContain('…')
  })

  test('and marks are closed', () => {
    const said =
      '“We will rebuild the bridge, the school, the mill, the road, the quay and the house of the ferryman, whatever it costs us and however long that takes,” said Ada Brook.'
    expect(titleOfLead(said)).toMatch(/^“We will .*…”, said Ada Brook$/)
    expect(titleOfLead(said.replace(/[“”]/g, '"'))).toMatch(/^"We will .*…", said Ada Brook$/)
  })
})
