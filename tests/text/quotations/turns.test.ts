import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/text/analyse.ts'
import type { Quotation } from '../../../src/text/article.ts'

const read = (text: string, lang = 'en'): readonly Quotation[] => analyse(text, { lang }).quotations

/** `Ada Brook: Good evening. / Order.`: each turn with whom it is given to, its paragraphs apart. */
const turnsIn = (text: string, lang?: string): string[] =>
  read(text, lang)
    .filter(({ label }) => label)
    .map(({ speaker, spans }) => `${speaker?.name}: ${spans.map(({ exact }) => exact).join(' / ')}`)

/** Whose the words in marks are. */
const quotedIn = (text: string): string[] =>
  read(text)
    .filter(({ label }) => !label)
    .map(({ speaker, spans }) => `${speaker?.name ?? 'nobody'}: ${spans.map(({ exact }) => exact).join(' / ')}`)

const paragraphs = (...lines: readonly string[]): string => lines.join('\n\n')

describe('a turn is found', () => {
  it.each([
    ['capitals', 'ADA BROOK: Are you there?', 'BO LINDT: I am.', 'ADA BROOK'],
    ['names', 'Ada Brook: Are you there?', 'Bo Lindt: I am.', 'Ada Brook'],
    ['a time in brackets', '[00:00:12] Ada Brook: Are you there?', '[00:01:12] Bo Lindt: I am.', 'Ada Brook'],
    ['a bare time', '00:12 Ada Brook: Are you there?', '00:15 Bo Lindt: I am.', 'Ada Brook'],
    ['a stretch of time', '[0:12 - 0:15] Ada Brook: Are you there?', '[0:15 - 0:16] Bo Lindt: I am.', 'Ada Brook'],
    ['a time that comes after', 'Ada Brook (00:12): Are you there?', 'Bo Lindt (00:14): I am.', 'Ada Brook'],
    ['emphasis', '**Ada Brook:** Are you there?', '**Bo Lindt:** I am.', 'Ada Brook'],
    ['emphasis before the colon', '**Ada Brook**: Are you there?', '_Bo Lindt_: I am.', 'Ada Brook'],
    ['an office', 'Ada Brook, PhD: Are you there?', 'Bo Lindt, mayor of Merrin: I am.', 'Ada Brook'],
    ['a direction', 'BROOK (on camera): Are you there?', 'LINDT [by telephone]: I am.', 'BROOK'],
    ['a place', 'Mr. BROOK (Merrin): Are you there?', 'Ms. LINDT (Tolve): I am.', 'Mr. BROOK'],
    ['a full stop of the record', 'Mr. BROOK. Are you there?', 'The SPEAKER. I am.', 'Mr. BROOK'],
    ['the record with a direction', 'Mr. BROOK (rising). Are you there?', 'Ms. LINDT of Tolve. I am.', 'Mr. BROOK'],
    ['the sign of captions', '>> ADA BROOK: Are you there?', '>> BO LINDT: I am.', 'ADA BROOK'],
    ['a time of the day', '[10:02 AM] Ada Brook: Are you there?', '[10:03 AM] Bo Lindt: I am.', 'Ada Brook'],
    [
      'a date',
      '[03/05/2031, 10:02:11] Ada Brook: Are you there?',
      '[03/05/2031, 10:03:09] Bo Lindt: I am.',
      'Ada Brook',
    ],
    ['letters', 'Q: Are you there?', 'A: I am.', 'Q'],
    ['letters with a full stop', 'Q. Are you there?', 'A. I am.', 'Q'],
    ['numbers', 'Speaker 1: Are you there?', 'Speaker 2: I am.', 'Speaker 1'],
  ])('by its label with %s', (_, first, second, name) => {
    const found = turnsIn(paragraphs(first, second, first, second))
    expect(found).toHaveLength(4)
    expect(found[0]).toBe(`${name}: Are you there?`)
    expect(found[1]).toMatch(/: I am\.$/)
  })

  it.each([
    ['with a time', 'Ada Brook  0:03\nAre you there?\n\nBo Lindt  0:12\nI am.\n'],
    [
      'stressed',
      '**Ada Brook**\nAre you there?\n\n**Bo Lindt**\nI am.\n\n**Ada Brook**\nAre you there?\n\n**Bo Lindt**\nI am.',
    ],
    ['with a colon', 'Ada Brook:\nAre you there?\n\nBo Lindt:\nI am.\n'],
  ])('below a label that stands alone %s', (_, text) => {
    expect(turnsIn(text).slice(0, 2)).toEqual(['Ada Brook: Are you there?', 'Bo Lindt: I am.'])
  })

  it('as a quotation of a person, with its ground', () => {
    expect(read('Ada Brook: Are you there?\nBo Lindt: I am.\nAda Brook: Good.')[0]).toMatchObject({
      kind: 'speech',
      form: 'direct',
      rule: { code: 'turn' },
      speaker: { name: 'Ada Brook', basis: 'labelled', type: 'person', mention: { exact: 'Ada Brook' } },
      label: { exact: 'Ada Brook' },
    })
  })

  it('in languages whose words are not known', () => {
    expect(turnsIn('Periodista: ¿Cuándo?\n\nAda Brook: Yo no lo sé.\n\nPeriodista: ¿Y hoy?', 'es')).toHaveLength(3)
  })
})

describe('no turn is', () => {
  it.each([
    [
      'a note in prose',
      'The bridge will stay shut, the council said on Monday, and nobody knows for how long.\n\nNote: We corrected this.\n\nThe wall stands.',
    ],
    ['a list of prices', 'Price: 3 crowns\n\nPlace: Your town hall\n\nPrice: 4 crowns\n\nPlace: Your harbour'],
    [
      'a recipe',
      'Ingredients: an onion, a fish.\n\nMethod: Chop your onion.\n\nMethod: Warm your fish.\n\nTip: You can freeze it.',
    ],
    [
      'a head',
      'Title: Our wall\nAuthor: Ada Brook\nDate: 3 March 2031\nSource: Your Courier\n\nThe wall stands, and we like it.',
    ],
    [
      'a programme',
      'Harbour Hall: Concert at eight.\n\nTown Library: Ada Brook reads.\n\nHarbour Hall: Dance.\n\nTown Library: Chess.',
    ],
    [
      'a paragraph about somebody',
      'Ada Brook: You know her wall. Brook built it.\n\nBo Lindt: We all know that Lindt paid.\n\nAda Brook: Did Brook pay? No.',
    ],
    [
      'a round of voices in marks',
      'Ada Brook, 43: “I want it gone.”\n\nBo Lindt, 50: “We need it.”\n\nCora Flint: “Let us wait.”',
    ],
    [
      'one line of a long article',
      `${'The wall stands, and nobody crosses it any more. '.repeat(20)}\n\nAda Brook: I do.\n\nBo Lindt: You?`,
    ],
  ])('%s', (_, text) => expect(turnsIn(text)).toEqual([]))
})

it('paragraphs that begin with a name and words in marks are no turns', () => {
  const text = paragraphs(
    'Ada Brook: “I want it gone,” she says, “and you pay.”',
    'Bo Lindt: “We need it,” he says, “and you know it.”',
    'Ada Brook: “I do not,” she says.',
  )
  expect(turnsIn(text)).toEqual([])
})

it('hints that come again are no turns, though they speak to a reader', () => {
  expect(
    turnsIn(paragraphs('Tip: You can freeze it.', 'Note: We like it.', 'Tip: Warm your fish.', 'Note: You need salt.')),
  ).toEqual([])
})

describe('a turn ends', () => {
  const talk = (...between: readonly string[]): string =>
    paragraphs('Ada Brook: Are you there?', 'Bo Lindt: I am.', ...between, 'Ada Brook: Good.', 'Bo Lindt: Yes.')

  it('with its last paragraph before the next label', () => {
    expect(turnsIn(talk('I came by boat.'))[1]).toBe('Bo Lindt: I am. / I came by boat.')
  })

  it.each(['[Applause]', '(The telephone rings.)', '* * *', '\\[laughter\\]'])(
    'not at %s, which nobody says',
    (line) => {
      expect(turnsIn(talk(line, 'I came by boat.'))[1]).toBe('Bo Lindt: I am. / I came by boat.')
    },
  )

  it.each(['# The second day', 'THE SECOND DAY', '(END)', 'Lindt was speaking on Monday.', '“I know it,” Lindt said.'])(
    'at %s',
    (line) => expect(turnsIn(talk(line, 'I came by boat.'))[1]).toBe('Bo Lindt: I am.'),
  )

  it('before a question where nobody else has a label', () => {
    const text = paragraphs(
      'A: I am here.',
      'Who are you?',
      'A: I am the keeper.',
      'Since when do you live here?',
      'A: Always.',
    )
    expect(turnsIn(text)).toEqual(['A: I am here.', 'A: I am the keeper.', 'A: Always.'])
  })

  it('before an answer where only who asks has a label', () => {
    const text = paragraphs('Q: Are you there?', 'I am here.', 'Q: Who are you?', 'I am the keeper.')
    expect(turnsIn(text)).toEqual(['Q: Are you there?', 'Q: Who are you?'])
  })

  it('without the directions at its edges', () => {
    expect(turnsIn('Ada Brook: [laughs] Are you there? (Laughter.)\nBo Lindt: I am.\nAda Brook: Good.')[0]).toBe(
      'Ada Brook: Are you there?',
    )
  })

  it('before the note of an editor below the last', () => {
    expect(turnsIn(paragraphs(talk(), 'The interview was edited for length.')).at(-1)).toBe('Bo Lindt: Yes.')
  })
})

describe('the name of a label', () => {
  it('is the fuller one that another label or the text tells', () => {
    const text = paragraphs(
      'Cora Flint is the mayor.',
      'BROOK: Are you there?',
      'FLINT: I am.',
      'ADA BROOK: Good.',
      'FLINT: Yes.',
    )
    expect(turnsIn(text).map((turn) => turn.split(':')[0])).toEqual([
      'ADA BROOK',
      'Cora Flint',
      'ADA BROOK',
      'Cora Flint',
    ])
  })

  it.each([
    ['in brackets', 'A talk (Q = Ada Brook, A = Cora Flint)'],
    ['in a sentence', 'Q is Ada Brook. A is Cora Flint.'],
    ['in lines of its own', 'Q: Ada Brook\nA: Cora Flint'],
  ])('is told for letters %s', (_, legend) => {
    expect(turnsIn(paragraphs(legend, 'Q: Are you there?', 'A: I am.', 'Q: Good.'))).toEqual([
      'Ada Brook: Are you there?',
      'Cora Flint: I am.',
      'Ada Brook: Good.',
    ])
  })

  it('says what kind of speaker it is', () => {
    const text = paragraphs(
      'The Courier: Are you there?',
      'Q: Well?',
      'The CHAIR: I am.',
      'The Courier: Good.',
      'Bo Lindt: Yes.',
    )
    expect(read(text).map(({ speaker }) => speaker?.type)).toEqual([
      'organisation',
      'unnamed',
      'unnamed',
      'organisation',
      'person',
    ])
  })
})

describe('words in marks within a turn', () => {
  const said = (words: string): string[] =>
    quotedIn(paragraphs('Ada Brook: Are you there?', `Bo Lindt: ${words}`, 'Ada Brook: Good.'))

  it.each([
    ['whom the sentence names', 'As Cora Flint put it, “No wall stands for ever.”', 'Cora Flint'],
    ['whom it describes', 'My father said, “Take the boat.”', 'my father'],
    ['the label, where it says “I”', 'I said, “The bridge can open,” and I meant it.', 'Bo Lindt'],
    ['the label, where “I” comes after', '“The bridge can open,” I said.', 'Bo Lindt'],
    ['the label, where people quote as they speak', 'And I go “You do.”', 'Bo Lindt'],
    ['the label, where nobody is named', 'You know it. “We shall build slowly, and we shall build well.”', 'Bo Lindt'],
    ['nobody, where it says “you”', 'You told us in May, “The bridge will open.”', 'nobody'],
    ['“he”, where that is not said', 'And he said, “The bridge will open.”', 'he'],
  ])('are of %s', (_, words, name) => expect(said(words)[0]?.split(':')[0]).toBe(name))

  it('stand in the turn, which has them too', () => {
    const [, turn, inner] = read(paragraphs('Ada Brook: Well?', 'Bo Lindt: I said, “No.”', 'Ada Brook: Good.'))
    expect([turn?.label?.exact, turn?.spans[0]?.exact, inner?.spans[0]?.exact]).toEqual([
      'Bo Lindt',
      'I said, “No.”',
      'No.',
    ])
  })

  it('are the turn themselves where nothing else is said', () => {
    const text = paragraphs('Ada Brook: Are you there?', 'Bo Lindt: “I am.”', 'Ada Brook: Good.')
    expect(turnsIn(text)).toHaveLength(2)
    expect(quotedIn(text)).toEqual(['Bo Lindt: I am.'])
  })

  it('are not of a man who is named above the talk', () => {
    const talk = 'Bo Lindt: I am. My father came, and he said, “The bridge will open.”'
    expect(
      quotedIn(paragraphs('Mr. Jonas Reck wrote this down.', 'Ada Brook: Well?', talk, 'Ada Brook: Yes.')),
    ).toEqual(['he: The bridge will open.'])
  })

  it('do not go on with what another speaker quoted', () => {
    const text = paragraphs(
      'Ada Brook: Cora Flint said, “The bridge is mine.”',
      'Bo Lindt: “The bridge is ours.” You know it.',
      'Ada Brook: Yes.',
    )
    expect(quotedIn(text)[1]).toBe('Bo Lindt: The bridge is ours.')
  })
})

describe('however a transcript is dressed', () => {
  const name = fc.constantFrom('Ada Brook', 'Bo Lindt', 'Cora Flint')
  const words = fc.constantFrom(
    'Are you there?',
    'I am.',
    'We came by boat, and I said “No.”',
    'Thank you.',
    'Is it your wall?',
  )
  const talk = fc.array(fc.tuple(name, words), { minLength: 4, maxLength: 12 })

  it('its blank lines change no turn', () => {
    fc.assert(
      fc.property(talk, fc.infiniteStream(fc.constantFrom('\n', '\n\n', '\n\n\n')), (turns, gaps) => {
        const lines = turns.map(([who, what]) => `${who}: ${what}`)
        const loose = lines.map((line) => line + gaps.next().value).join('')
        expect(turnsIn(loose)).toEqual(turnsIn(lines.join('\n')))
        expect(turnsIn(loose)).toHaveLength(turns.length)
      }),
    )
  })

  it('times at its labels change no turn', () => {
    fc.assert(
      fc.property(talk, (turns) => {
        const plain = turns.map(([who, what]) => `${who}: ${what}`)
        const timed = plain.map((line, at) => `[00:${String(at + 10)}] ${line}`)
        expect(turnsIn(timed.join('\n'))).toEqual(turnsIn(plain.join('\n')))
      }),
    )
  })
})

it('10,000 turns take no longer a turn than ten', { timeout: 60_000 }, () => {
  const text = Array.from({ length: 10_000 }, (_, at) => `Speaker ${at % 900}: Is it ${at}? I said, “No.”`).join('\n\n')
  const start = process.cpuUsage()
  expect(turnsIn(text)).toHaveLength(10_000)
  const { user, system } = process.cpuUsage(start)
  expect((user + system) / 1_000_000).toBeLessThan(6)
})
