import { describe, expect, test } from 'vitest'
import { shownForms, type ListedForm } from '../../../src/node/corrections/hidden-people.ts'
import { readFolder, writeFolder } from '../folder.ts'

/** The number of each form's person; 0 where it has none. */
const numbers = (...forms: (string | readonly string[])[]) =>
  shownForms(
    forms.flatMap((written, index): ListedForm[] =>
      typeof written === 'string' ? [{ form: written, group: null }] : written.map((form) => ({ form, group: index })),
    ),
  ).map((shown) => Number(/\d+/.exec(shown)?.[0] ?? 0))

test.each([
  ['one person has no number', ['Ann Tolver', 'Tolver', 'ann tólver'], [0, 0, 0]],
  ['two full names are two people', ['Ann Tolver', 'Bo Lindt'], [1, 2]],
  ['a word is that of the name that holds it', ['Tolver', 'Bo Lindt', 'Ann Tolver', 'Lindt'], [1, 2, 1, 2]],
  ['a word of two names is nobody’s', ['Ann Tolver', 'Bo Tolver', 'Tolver'], [1, 2, 0]],
  ['more of a name is the same person', ['Ann Tolver', 'Ann Marie Tolver', 'A. Tolver', 'Bo Lindt'], [1, 1, 1, 2]],
  ['a title tells nobody apart', ['Mrs Tolver', 'Ann Tolver', 'Bo Lindt'], [1, 1, 2]],
  ['a list is one person', [['Ann Tolver', 'Annie'], 'Bo Lindt'], [1, 1, 2]],
  ['two lists are two, whatever they share', [['Ann Tolver', 'Tolver'], ['Bo Tolver']], [1, 1, 2]],
] as const)('%s', (_, forms, expected) => {
  expect(numbers(...forms)).toEqual(expected)
})

describe('in a library', () => {
  const text =
    'Ann Tolver and Bo Lindt met. “We rebuild the old bridge,” said Ann Tolver. “We shall not,” Bo Lindt said. “It is gone,” Tolver added.'
  const voices = (hide: string) => {
    const { listed: all } = readFolder(writeFolder({ 'a.txt': text, 'corrections.yaml': `hide: ${hide}` }))
    return all.map(({ name, quotations }) => `${name}: ${quotations}`)
  }

  test('two hidden people are two speakers, and nobody is given the words of the other', () => {
    expect(voices('[Ann Tolver, Tolver, Bo Lindt]')).toEqual(['[name withheld 1]: 2', '[name withheld 2]: 1'])
  })

  test('a hidden person does not speak as somebody who is named', () => {
    expect(voices('[Bo Lindt]')).toEqual(['Ann Tolver: 2', '[name withheld]: 1'])
  })

  test('whoever may be one of two speaks as nobody', () => {
    expect(voices('[Ann Tolver, Cy Tolver, Tolver, Bo Lindt]')).toEqual([
      '[name withheld 1]: 1',
      '[name withheld 3]: 1',
    ])
  })

  test('hiding one more person moves no link', () => {
    const ids = (hide: string) =>
      readFolder(writeFolder({ 'a.txt': text, 'corrections.yaml': `hide: ${hide}` })).articles.flatMap(
        ({ quotations }) => quotations.map(({ id }) => id),
      )
    expect(ids('[[Ann Tolver, Tolver], Zed Quor]')).toEqual(ids('[[Ann Tolver, Tolver]]'))
  })
})

test('a hidden label of a transcript is a label still', () => {
  const text = 'Ann Tolver: Are you there?\n\nBo Lindt: I am.\n\nAnn Tolver: Good. I said, “No.”'
  const { articles } = readFolder(writeFolder({ 'a.txt': text, 'corrections.yaml': 'hide: [Ann Tolver]' }))
  expect(articles[0]?.quotations.map(({ label, speaker }) => [label?.exact, speaker?.name])).toEqual([
    ['[name withheld]', '[name withheld]'],
    ['Bo Lindt', 'Bo Lindt'],
    ['[name withheld]', '[name withheld]'],
    [undefined, '[name withheld]'],
  ])
  expect(articles[0]?.quotations.at(-1)?.rule.referent).toMatchObject({ mention: 'I', name: '[name withheld]' })
})
