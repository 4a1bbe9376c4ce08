import { expect, test } from 'vitest'
import { identityWords } from '../../../src/text/people/identity-words.ts'
import { personName, type PersonName } from '../../../src/text/people/person-name.ts'

const plain = { roles: [], given: '', middles: [], nicknames: [], surname: '', suffix: '' }

test.each<[string, Partial<PersonName>]>([
  ['Ann Hale', { given: 'ann', surname: 'hale' }],
  ['Ann B. Hale', { given: 'ann', middles: ['b'], surname: 'hale' }],
  ['A.B. Hale', { given: 'a', middles: ['b'], surname: 'hale' }],
  ['Ann Rose Hale', { given: 'ann', middles: ['rose'], surname: 'hale' }],
  ['Zoé Häle', { given: 'zoe', surname: 'hale' }],
  ['Lena van der Merrin', { given: 'lena', surname: 'van der merrin' }],
  ['Ned Hale Jr.', { given: 'ned', surname: 'hale', suffix: 'jr' }],
  ['Ned Hale, Jr.', { given: 'ned', surname: 'hale', suffix: 'jr' }],
  ['Hale, Ann', { given: 'ann', surname: 'hale' }],
  ['Robert “Bobby” Hale', { given: 'robert', nicknames: ['bobby'], surname: 'hale' }],
  ['Ann Hale (D-Ormsby)', { given: 'ann', surname: 'hale' }],
  ['Mr Hale', { roles: ['mr'], surname: 'hale' }],
  ['Sen. Ann Hale', { roles: ['sen'], given: 'ann', surname: 'hale' }],
  ['harbour master Ann Hale', { roles: ['harbour', 'master'], given: 'ann', surname: 'hale' }],
  ['Hale', { surname: 'hale' }],
])('“%s” is taken apart', (printed, expected) => {
  expect(personName(printed, identityWords)).toEqual({ ...plain, ...expected })
})

test.each(['the mayor', 'residents', 'one'])('“%s” is no name', (printed) => {
  expect(personName(printed, identityWords)).toBeNull()
})
