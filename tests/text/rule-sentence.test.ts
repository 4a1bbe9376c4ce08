import { describe, expect, it, test } from 'vitest'
import { analyse } from '../../src/text/analyse.ts'
import type { DoubtCode, Rule } from '../../src/text/article.ts'
import { csvRows } from '../../src/text/exporting/csv.ts'
import { type RuleWords, ruleSentence } from '../../src/text/rule-sentence.ts'
import { ruleWords as english } from '../../src/text/words/en/rules.ts'
import { sample } from '../support/cited-quotations.ts'

/** A few words of French, as an interface in another language would say them. */
const french: RuleWords = {
  ...english,
  rules: { ...english.rules, 'cue-after': ({ cue }) => `« ${cue} », après la citation` },
  referents: { ...english.referents, 'last-man': ({ mention }) => `« ${mention} » est le dernier homme nommé` },
  joined: (rule, referent) => `${rule} ; ${referent}`,
}

const sentences = (text: string, words = english): string[] =>
  analyse(text, { lang: 'en' }).quotations.map(({ rule }) => ruleSentence(withoutDoubt(rule), words))

/** How sure it is changes with what was learned. */
function withoutDoubt({ doubt: _doubt, ...rule }: Rule): Rule {
  return rule
}

describe('the rule in words', () => {
  it.each([
    ['“We will stay,” said Ann Marlow.', '“said”, after the quotation'],
    ['Ann Marlow said, “We will stay here.”', '“said”, before the quotation'],
    ['“We will,” said Ann Marlow, “stay here.”', '“said”, in the middle of the quotation'],
    ['ANN MARLOW: “Of course we will stay.”', 'a name and a colon before the quotation'],
    ['“We will all stay here.” — Ann Marlow', 'a name after a dash that follows the quotation'],
    ['“Nobody will ever find us here again.”', 'no speaker named'],
    ['She read the “Night Shift” podcast.', 'not speech'],
    ['Tom Hale came late. “We will stay,” he said.', '“said”, after the quotation; “he” is the last man named'],
    ['Ann Marlow came late. “We will stay,” she said.', '“said”, after the quotation; “she” is the last woman named'],
    ['“We will stay,” she said.', '“said”, after the quotation; whom “she” stands for is not said'],
    [
      'The mayor, Ann Marlow, came late. “We will stay,” the mayor said.',
      '“said”, after the quotation; “the mayor” is taken to be Ann Marlow',
    ],
  ])('of %s is: %s', (text, sentence) => expect(sentences(text)[0]).toBe(sentence))

  it('says of a transcript inside the marks what names the speaker', () => {
    const text = '“HALE: We will stay.\n\n“MARLOW: We will not.”'
    expect(sentences(text)).toEqual(Array(2).fill('the name and colon that open the quotation'))
  })

  it('says that a quotation goes on with the speaker of the one before', () => {
    expect(sentences('“We will stay,” said Ann Marlow. “We like it here.”')[1]).toBe(
      'goes on with the speaker of the quotation before',
    )
  })
})

test('an interface in another language gives evidence in its own words', () => {
  expect(sentences('Tom Hale came late. “We will stay,” he said.', french)[0]).toBe(
    '« said », après la citation ; « he » est le dernier homme nommé',
  )
})

test('a table that leaves the site gives evidence in the words of the interface', () => {
  expect([...csvRows([sample], french)][1]).toContain('« said », après la citation')
})

describe('the doubt in words', () => {
  const said = (code: DoubtCode, mention = '') => ruleSentence({ code: 'not-sure', doubt: { code, mention } }, english)

  it.each([
    ['pronoun', 'not sure who; named only by “he”'],
    ['rivals', 'not sure who; named only by “he”, and two people could be meant'],
    ['description', 'not sure who; named only as “he”'],
    ['other-source', 'not sure who; somebody else who is named nearby could have said it'],
    ['no-speech', 'not sure who; the words may be nobody’s speech'],
  ] as const)('%s', (code, sentence) => {
    expect(said(code, 'he')).toBe(sentence)
  })

  it('shows what is printed over two lines as one', () => {
    expect(said('description', 'the\nmayor')).toBe('not sure who; named only as “the mayor”')
  })

  it('stands after whom a pronoun is taken for', () => {
    const referent = { code: 'last-man', mention: 'he' } as const
    expect(
      ruleSentence({ code: 'cue-after', cue: 'said', referent, doubt: { code: 'rivals', mention: 'he' } }, english),
    ).toBe('“said”, after the quotation; “he” is the last man named; named only by “he”, and two people could be meant')
  })
})
