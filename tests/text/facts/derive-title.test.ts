import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deriveTitle } from '../../../src/text/facts/derive-title.ts'

const titleOf = (text: string) => deriveTitle(text)?.title
const headlineOf = (text: string) => {
  const headline = deriveTitle(text)?.headline
  return headline ? text.slice(headline.start, headline.end) : null
}
const lead =
  'The ferry to Lissing ran again on Monday, and half the town came down to the quay to see it off in the rain.'
const shortLead = 'The ferry to Lissing sailed at noon. Half the town came to the quay.'
const wrapped =
  'Half the town came down to the quay, with the band of the school,\nto see it off, and nobody minded the rain, which had not stopped\nsince the morning. The ferry had been away for a year.'

describe('a short first line is the title', () => {
  const lines = [
    'The ferry runs again',
    'The ferry runs again.',
    'Will the ferry run again?',
    'The ferry runs again!',
    'And then the ferry ran…',
    'THE FERRY RUNS AGAIN',
    'The Ferry Runs Again, and Nobody in the Lower Town Minds the Rain.',
    '“We will sail,” says mayor',
    'Bridge has failed, says mayor',
    'Mayor: ‘We will open the bridge, whatever it costs’',
    'Evening programme, 21 August 2031',
    'Upper House, 4 June 2031',
    'Date: a fruit, and the quarrel about it',
    '9/11 and the ferry',
  ]
  const bodies = [
    ['a lead', lead],
    ['a short lead', shortLead],
    ['a long paragraph', lead.repeat(4)],
    ['a quotation of one line', '“We are glad,” said Cora Flint.'],
    ['wrapped prose', wrapped],
  ] as const

  describe.each(bodies)('over %s', (_, body) => {
    test.each(lines)('%s', (line) => {
      expect(titleOf(`${line}\n\n${body}`)).toBe(line)
      expect(titleOf(`${line}\n${body}`)).toBe(line)
    })
  })

  test.each([
    ['a byline', 'By Ada Brook'],
    ['a byline in small letters', 'by ada brook'],
    ['a name and a paper', 'Ada Brook\nThe Merrin Courier'],
    ['a date', '5 March 2031'],
    ['an underline of equal signs', '===='],
    ['an underline of hyphens', '----'],
    ['a label', 'Correction Appended\nBy Ada Brook'],
  ])('over %s', (_, line) => {
    expect(titleOf(`The ferry runs again\n${line}\n\n${lead}`)).toBe('The ferry runs again')
    expect(titleOf(`The ferry runs again\n${line}\n${wrapped}`)).toBe('The ferry runs again')
  })

  test.each(Array.from({ length: 90 }, (_, index) => index + 60))('over a lead of %i characters', (length) => {
    const body = `${lead} ${lead}`.slice(0, length).trimEnd()
    expect(titleOf(`The ferry runs again\n\n${body}.\n\n${lead}`)).toBe('The ferry runs again')
  })

  test('in Markdown, without its signs', () => {
    expect(titleOf(`# The ferry runs again\n\n${lead}`)).toBe('The ferry runs again')
    expect(titleOf(`**The ferry runs again**\n\n${lead}`)).toBe('The ferry runs again')
  })

  test('without the name of the paper, as pages are called on the web', () => {
    expect(titleOf(`The ferry runs again | The Harbour Post\n\n${lead}`)).toBe('The ferry runs again')
  })

  test('of Chinese', () => {
    expect(titleOf('港口重新开放\n\n奎尔港的吊车司机周五结束了为期三周的罢工，港口将于周一重新开放。')).toBe(
      '港口重新开放',
    )
  })
})

describe('a headline over several lines is whole', () => {
  test.each([
    ['Council of Upper Tolve votes to sell two', 'of its four ferries before the summer'],
    ['Council of Upper Tolve votes to sell the', 'Merrin ferry'],
    ['COUNCIL OF UPPER TOLVE VOTES TO SELL', 'TWO FERRIES'],
    ['Council of Upper Tolve Votes to Sell Two', 'Ferries Before the Summer'],
    ['The bridge of Merrin has failed the town,', 'says Cora Flint'],
  ])('%s / %s', (first, second) => {
    for (const below of ['\n\n', '\nBy Tom Hale\n\n']) {
      const text = `${first}\n${second}${below}${lead}`
      expect(titleOf(text)).toBe(`${first} ${second}`)
      expect(headlineOf(text)).toBe(`${first}\n${second}`)
    }
  })

  test('where the line is as long as all others', () => {
    const text = `The council of the upper valley promises to repair the old Korvath\nbridge\n\n${wrapped}`
    expect(titleOf(text)).toBe('The council of the upper valley promises to repair the old Korvath bridge')
  })

  test('where a name was parted', () => {
    const text = `Council votes to sell the ferry of Upper\nTolve\n\n${lead} It sails from Upper Tolve.`
    expect(titleOf(text)).toBe('Council votes to sell the ferry of Upper Tolve')
  })

  test('but a line that says something else is not part of it', () => {
    expect(titleOf(`Ferry crews to strike\nUnion says talks have failed\n\n${lead}`)).toBe('Ferry crews to strike')
  })
})

describe('what stands above it is no title', () => {
  test.each([
    'BC-TLV--Bridge, 1st Ld-Writethru,0412\nEds: UPDATES with quotes from mayor. With photos.',
    'By Ada Brook\n5 March 2031',
    '5 March 2031',
    '12',
    'Page 3 of 9',
    'POLITICS',
    'The Merrin Courier\n\n5 March 2031',
    '* * *',
    'SECTION: NEWS; Pg. 4\nLENGTH: 96 words',
    'SHARE\nTWEET',
    'URGENT\nTOLVE-FERRY (2nd take)',
    'BREAKING',
    'Photo by Tom Hale',
    '[Image: the ferry]',
    'NEWS RELEASE\nContact: Ada Brook, 555 0101',
    'IV.',
  ])('%j', (above) => {
    expect(titleOf(`${above}\n\nThe ferry runs again\n\n${lead}`)).toBe('The ferry runs again')
  })

  test('a field that names the title is one, wherever it stands at the head', () => {
    expect(titleOf(`HEADLINE: The ferry runs again\nBYLINE: Ada Brook\n\n${lead}`)).toBe('The ferry runs again')
    expect(titleOf(`Subject: The ferry runs again\nFrom: Ada Brook\n\n${lead}`)).toBe('The ferry runs again')
    expect(titleOf(`A free book, for anybody.\n\nTitle: The ferry runs again\n\nAuthor: Ada Brook\n\n${lead}`)).toBe(
      'The ferry runs again',
    )
  })
})

test('what looks like a field is a headline where it stands alone', () => {
  expect(titleOf(`Title: how a boxer won one and lost it\n\n${lead}`)).toBe('Title: how a boxer won one and lost it')
  expect(titleOf(`From: the girl who signed her letters\n\n${lead}`)).toBe('From: the girl who signed her letters')
  expect(titleOf(`The letter\n\n${lead}\n\nFrom: Bo Lindt\nSubject: You have won`)).toBe('The letter')
})

test('two words in capitals above a headline belong to it', () => {
  expect(titleOf(`FERRY DIARY\n\nThe town that bought a ship\n\n${lead}`)).toBe('The town that bought a ship')
  expect(titleOf(`FERRY DIARY\n\n${lead}`)).toBe('FERRY DIARY')
})

describe('who says it is not parted from a headline', () => {
  test.each(['— opposition', 'says opposition', 'Says the opposition', 'opposition claims', 'according to Bo Lindt'])(
    '%s',
    (source) => {
      expect(titleOf(`Mayor has stolen the money\n${source}\n\n${lead}`)).toBe(`Mayor has stolen the money ${source}`)
    },
  )
})

describe('a text without a headline', () => {
  test.each([
    ['a lead', lead],
    ['two alike paragraphs', `It rained all night.\n\nThe ferry did not come.\n\nNobody minded.`],
    ['a report of a day', `The ferry sailed again on Monday.\n\n${lead}`],
    ['wrapped prose', wrapped],
    ['wrapped prose with an empty line below each', wrapped.replaceAll('\n', '\n\n')],
    ['what somebody said', `“It runs,” said Cora Flint.\n\n${lead}`],
    ['several sentences', `It rained. It snowed. Then came the ferry.\n\n${lead}`],
    ['a sentence and a question', `The ferry sails in two months. Do you know who will be on it?\n\n${lead}`],
    ['a dateline', `MERRIN, Nov. 6 — The ferry runs again\n\n${lead}`],
    ['turns of a talk', 'Ada Brook: Good evening.\n\nBo Lindt: You told us it would open.'],
    ['one line', 'The ferry runs again'],
    ['short sentences, one a line', `The ferry sailed.\nIt rained.\nNobody came.\n\n${lead}`],
    ['a list', `- The ferry runs\n- The bridge is shut\n\n${lead}`],
  ])('begins with %s', (_, text) => expect(headlineOf(text)).toBeNull())

  test.each([
    [`By Ada Brook\n${lead}`, lead.slice(0, -1)],
    [`MERRIN, Nov. 6 (Inland Wire) — ${shortLead}`, 'The ferry to Lissing sailed at noon'],
    ['MERRIN, Korvath (HP) _ The bridge will open, the mayor said.', 'The bridge will open, the mayor said'],
    ['Ladies and gentlemen,\n\nThe ferry is ours.', 'The ferry is ours'],
    ['- The ferry runs\n- The bridge is shut', 'The ferry runs'],
    ['Dear Editor,\n\nYour report was wrong in three places.', 'Your report was wrong in three places'],
    ['Ada Brook: Good evening.\n\nBo Lindt: You told us it would open.', 'Ada Brook: Good evening'],
    ['* * *\n\n—\n\nFerry', 'Ferry'],
  ])('%j is called %j', (text, title) => expect(titleOf(text)).toBe(title))

  test.each(['…\n— —', '2031\n\n1984', ''])('%j has no title', (text) => expect(titleOf(text)).toBeUndefined())
})

test('nothing throws, and no title is empty, endless or half a character', () => {
  const pieces = [
    'a',
    'Aa',
    ' ',
    '\n',
    '\n\n',
    ', ',
    '. ',
    '“',
    '”',
    '"',
    '語',
    '。',
    '😀',
    ': ',
    '? ',
    '---',
    'By ',
    '1 ',
    'says ',
  ]
  const isFine = (text: string) => {
    const title = titleOf(text) ?? 'none'
    return title.trim() !== '' && title.length <= 300 && !/[\ud800-\udbff](?![\udc00-\udfff])/.test(title)
  }
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...pieces), maxLength: 400 }), isFine))
})
