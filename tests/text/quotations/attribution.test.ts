import { describe, expect, it } from 'vitest'
import { attributions, namesIn, redrawn } from './attributed.ts'

const draws = (drawing: string): void => expect(redrawn(drawing)).toBe(drawing)

describe('cue and mention', () => {
  it.each([
    ['after the quotation', '“We will stay,” ⟨Ann Marlow⟩ ‹said›.'],
    ['after it with the verb first', '“We will stay,” ‹said› ⟨Ann Marlow⟩.'],
    ['before it', '⟨Ann Marlow⟩ ‹said›, “We will stay.”'],
    ['before it, after a colon', '⟨Ann Marlow⟩ ‹added›: “We will stay.”'],
    ['in the middle of it', '“We will,” ⟨Ann Marlow⟩ ‹said›, “stay here.”'],
    ['in the paragraph that leads to it', '⟨Ann Marlow⟩ ‹continued›:\n\n“We will stay.”'],
    ['across an apposition', '⟨Ann Marlow⟩, the mayor of Ormsby, ‹said› the plan was “a disgrace.”'],
    ['across a relative clause', '⟨Ann Marlow⟩, who runs the ferry, ‹said› the plan was “a disgrace.”'],
    ['across a participle', '⟨Ann Marlow⟩, speaking on the quay, ‹said›, “We will stay.”'],
    ['across an age', '⟨Ann Marlow⟩, 41, ‹said›, “We will stay.”'],
    ['with a hearer between cue and quotation', '⟨Ann Marlow⟩ ‹told› the crowd on Monday, “We will stay.”'],
    ['with the verb called', '⟨Ann Marlow⟩ ‹called› the plan “a disgrace” on Monday.'],
    ['with a rarer verb', '“Not here,” ⟨Ann Marlow⟩ ‹thundered›.'],
    ['in the passive', '⟨Tom Hale⟩ was quoted as ‹saying› the plan was “a disgrace.”'],
    ['with according to', 'The bridge is “a disgrace,” ‹according to› ⟨Ann Marlow⟩.'],
    ['with according to in front', '‹According to› ⟨Ann Marlow⟩, the bridge is “a disgrace.”'],
    ['with a written cue', '“Stay home,” ⟨Ann Marlow⟩ ‹tweeted›.'],
    ['of a handle', '“Stay home,” ⟨@harborwatch⟩ ‹wrote› on Twitter.'],
    ['of a document', '⟨The report⟩ ‹found› “no sign of fraud.”'],
    ['of a group', '⟨Critics⟩ ‹called› the plan “a disgrace.”'],
    ['of a spokesman', '“We will stay,” ‹said› ⟨a spokesman for the port of Ormsby⟩.'],
    ['of a name after its role', '“We will stay,” ‹said› ⟨campaign manager Ann Marlow⟩.'],
    ['of a label in a transcript', '⟨ANN MARLOW⟩‹:› “We will stay.”'],
    ['of a signature', '“We will stay.” ‹—› ⟨Ann Marlow⟩'],
    ['of a particle name', '“We will stay,” ‹said› ⟨Piet van der Moor⟩.'],
  ])('are found %s', (_, drawing) => draws(drawing))

  it('are not the outlet that is told', () => {
    draws('“We will stay,” ⟨Ann Marlow⟩ ‹told› the Ormsby Times.')
  })

  it('are not the person who is told', () => {
    draws('“We will stay,” ⟨Ann Marlow⟩ ‹told› Tom Hale.')
  })

  it('are not a name inside the quotation', () => {
    draws('“Tom Hale says he will stay,” ⟨Ann Marlow⟩ ‹said›.')
  })

  it('are two people who speak together', () => {
    draws('⟨Ann Marlow and Tom Hale⟩ ‹called› the plan “a disgrace.”')
    expect(namesIn('Ann Marlow and Tom Hale called the plan “a disgrace.”')).toEqual(['Ann Marlow and Tom Hale'])
  })

  it('are none where nobody speaks', () => {
    expect(namesIn('The sign at the gate was old. “No way through.”')).toEqual([null])
  })

  it('are none in a language without tables', () => {
    expect(attributions('“Nous resterons,” a dit Ann Marlow.', 'fr')).toEqual([null])
  })
})

describe('quotations without a cue of their own', () => {
  it('go on with the speaker of their paragraph', () => {
    const text = '“We will stay,” Ann Marlow said. “The bridge can wait.”'
    expect(namesIn(text)).toEqual(['Ann Marlow', 'Ann Marlow'])
    expect(attributions(text)[1]?.basis).toBe('continued')
  })

  it('go on with the speaker of the paragraph before', () => {
    expect(namesIn('“We will stay,” Ann Marlow said.\n\n“The bridge can wait.”')).toEqual(['Ann Marlow', 'Ann Marlow'])
  })

  it('share the source of their sentence', () => {
    const text = 'Ann Marlow called the plan “a disgrace,” “a joke” and “a waste of money.”'
    expect(namesIn(text)).toEqual(['Ann Marlow', 'Ann Marlow', 'Ann Marlow'])
  })

  it('that are part of an indirect sentence take its subject', () => {
    expect(namesIn('Ann Marlow said the council was “asleep” and had “lost the plot” over the bridge.')).toEqual([
      'Ann Marlow',
      'Ann Marlow',
    ])
  })
})

describe('transcripts', () => {
  it('inside quotation marks name each speaker', () => {
    const text = 'Ann Marlow met Tom Hale on air.\n\n“HALE: Will you stay?”\n\n“MARLOW: Of course we will.”'
    expect(namesIn(text)).toEqual(['Tom Hale', 'Ann Marlow'])
  })

  it('with labels outside the marks name each speaker', () => {
    expect(namesIn('TOM HALE: “Will you stay?”\n\nANN MARLOW: “Of course we will.”')).toEqual([
      'TOM HALE',
      'ANN MARLOW',
    ])
  })
})

describe('evidence', () => {
  it('says what the cue is and where it stands', () => {
    expect(attributions('“We will stay,” said Ann Marlow.')[0]).toMatchObject({
      basis: 'named',
      type: 'person',
      rule: { code: 'cue-after', cue: 'said' },
    })
  })

  it('says whom a pronoun stands for', () => {
    const text = 'Tom Hale came late. “We will,” he warned the council, “stay here.”'
    expect(attributions(text)[0]).toMatchObject({
      name: 'Tom Hale',
      basis: 'pronoun',
      rule: { code: 'cue-between', cue: 'warned', referent: { code: 'last-man', mention: 'he' } },
    })
  })

  it('gives no more than the pronoun where it stands for nobody in the text, and says so', () => {
    expect(attributions('“We will stay,” she said.')[0]).toMatchObject({
      name: 'she',
      type: 'unnamed',
      rule: { code: 'cue-after', cue: 'said', referent: { code: 'unknown', mention: 'she' } },
    })
  })

  it.each([
    ['document', 'The report found “no sign of fraud.”'],
    ['group', 'Critics called the plan “a disgrace.”'],
    ['organisation', 'The Ormsby Harbour Trust said the plan was “a disgrace.”'],
    ['unnamed', '“We will stay,” said a spokesman for the port.'],
  ])('types a %s', (type, text) => expect(attributions(text)[0]?.type).toBe(type))
})

describe('a word that opens a sentence is nobody', () => {
  it.each([
    ['an interjection', 'Exactly. “They never came,” he says.'],
    ['an interjection before a comma', 'Yes, the wall stood. Okay, but not for long. “Who pays?” he asked.'],
    [
      'a noun of which more is told',
      'Holes like this one are opening all over the valley. “Nobody listened,” he told me.',
    ],
  ])('that may be meant by a pronoun: %s', (_, text) => {
    expect(namesIn(text)).toEqual(['he'])
  })
})
