import { expect, test } from 'vitest'
import { hasPage, isName } from '../../../src/text/people/has-page.ts'

test.each(['Ann Hale', 'the Harbour Report', 'El Bosque', 'eTalvik', '港口局', 'هيئة الميناء'])(
  '“%s” is a name',
  (name) => {
    expect(isName(name)).toBe(true)
  },
)

test.each(['the report', 'The report', 'an editorial board', 'campaign', 'one', 'Q', 'A', 'A Q', '[12]', ''])(
  '“%s” is no name',
  (name) => {
    expect(isName(name)).toBe(false)
  },
)

test('groups and those who are described have no page, whatever they are called', () => {
  expect(hasPage('Orrin Residents', 'group')).toBe(false)
  expect(hasPage('Ormsby official', 'unnamed')).toBe(false)
  expect(hasPage('Ann Hale', 'person')).toBe(true)
})
