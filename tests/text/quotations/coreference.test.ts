import { describe, expect, it } from 'vitest'
import { namesIn } from './attributed.ts'

const last = (text: string): string | null | undefined => namesIn(text).at(-1)

describe('pronouns', () => {
  it('stand for the person of their gender', () => {
    expect(last('Ann Marlow met Tom Hale at the quay. “We will stay,” she said.')).toBe('Ann Marlow')
    expect(last('Tom Hale met Ann Marlow at the quay. “We will stay,” he said.')).toBe('Tom Hale')
  })

  it('go by a title where the first name tells nothing', () => {
    expect(last('Mr. Okoro met Mrs. Adeyemi at the quay. “We will stay,” she said.')).toBe('Mrs. Adeyemi')
  })

  it('go by a role where the first name tells nothing', () => {
    expect(last('The actress Zefi Okoro met Tom Hale. “We will stay,” she said.')).toBe('Zefi Okoro')
  })

  it('stand for who is speaking already', () => {
    const text =
      '“The bridge fell,” Tom Hale said of the mayor, Jim Ross.\n\nThe town waits.\n\n“We will stay,” he said.'
    expect(last(text)).toBe('Tom Hale')
  })

  it('stand for who reports without being quoted', () => {
    const text =
      '“No,” said Tom Hale.\n\nJim Ross said in May that the bridge would be mended.\n\n“It takes time,” he said.'
    expect(last(text)).toBe('Jim Ross')
  })

  it('do not stand for whom they speak to', () => {
    expect(last('Tom Hale came late. “We will stay,” he told Jim Ross.')).toBe('Tom Hale')
  })

  it('do not stand for a town', () => {
    expect(last('Tom Hale lives in Ormsby. “We will stay,” he said.')).toBe('Tom Hale')
  })

  it('in the plural stand for a group or body', () => {
    expect(last('The protesters marched to the quay. “We will stay,” they said.')).toBe('the protesters')
  })

  it('of things stand for a body', () => {
    expect(last('The Ormsby Harbour Trust met on Monday. The plan, it said, was “a disgrace.”')).toBe(
      'Ormsby Harbour Trust',
    )
  })

  it('who stands for the name before it', () => {
    expect(last('The plan was drawn by Ann Marlow, who called it “a bargain.”')).toBe('Ann Marlow')
  })
})

describe('names', () => {
  it('are shown in full once they were given in full', () => {
    expect(last('Ann Marlow, the mayor, came late. “We will stay,” Marlow said.')).toBe('Ann Marlow')
  })

  it('are shown without titles and roles', () => {
    expect(last('“We will stay,” said Ormsby Mayor Ann Marlow.')).toBe('Ann Marlow')
    expect(last('“We will stay,” said Sen. Ann Marlow of Ormsby.')).toBe('Ann Marlow')
  })

  it('keep two people of one surname apart by title', () => {
    const text = 'Bill Hale and his wife, Ann Hale, came late. “We will stay,” Mrs. Hale said.'
    expect(last(text)).toBe('Ann Hale')
  })

  it('keep two people of one surname apart by first name', () => {
    expect(namesIn('“Yes,” Bill Hale said. “No,” Ann Hale said.')).toEqual(['Bill Hale', 'Ann Hale'])
  })

  it('join a particle’s entity', () => {
    expect(last('President Karim al-Rashid spoke. Rashid vowed to punish “those responsible.”')).toBe('Karim al-Rashid')
  })

  it('keep Jr. with the name', () => {
    expect(last('“We will stay,” said Tom Hale Jr.')).toBe('Tom Hale Jr.')
  })

  it('join possessives, initials and capitals', () => {
    expect(last('Thomas J. Hale’s boat sank. “We will stay,” Hale said.')).toBe('Thomas J. Hale')
    expect(last('Thomas Hale came late.\n\nHALE: “We will stay.”')).toBe('Thomas Hale')
  })

  it('join a first name alone', () => {
    expect(last('Ann Marlow came late. “We will stay,” Ann said.')).toBe('Ann Marlow')
  })

  it('join a nickname', () => {
    expect(last('Michael Hale came late. “We will stay,” Mike Hale said.')).toBe('Michael Hale')
  })

  it('do not join a body that bears them', () => {
    expect(last('The Hale Foundation gave the money. “We will stay,” Hale said.')).toBe('Hale')
  })
})

describe('descriptions', () => {
  it('stand for who was called so', () => {
    expect(last('Sen. Ann Marlow came late. “We will stay,” the senator said.')).toBe('Ann Marlow')
  })

  it('keep their own words where nobody was called so', () => {
    expect(last('“We will stay,” said the chief of the port’s fire brigade.')).toBe(
      'the chief of the port’s fire brigade',
    )
  })
})

describe('descriptions that are given a name after a comma', () => {
  it('stand for it', () => {
    expect(last('Its managing director, Kay Doran, said in a note that the crane was “safe.”')).toBe('Kay Doran')
    expect(last('“She smelled it,” said the foreman, Paul Stroud.')).toBe('Paul Stroud')
    expect(last('The leader of the opposition, Tomas Verrick, called it “a shame.”')).toBe('Tomas Verrick')
  })

  it('do not where the commas are those of a list', () => {
    expect(last('“We will stay,” said the foreman, Paul Stroud and the mayor.')).not.toBe('Paul Stroud')
  })
})

describe('a dateline', () => {
  it('names no speaker', () => {
    expect(last('MERRIN, Nov. 6 (Inland Wire) — A court ruled on Thursday. He called it “a shame.”')).toBe('he')
  })
})
