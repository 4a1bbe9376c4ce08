import { expect, test } from 'vitest'
import { readAuthors } from '../../../src/text/facts/read-authors.ts'

test.each([
  ['Ada Brook', ['Ada Brook']],
  ['Ada Brook and Lee Moss', ['Ada Brook', 'Lee Moss']],
  ['Ada Brook, Lee Moss and Tom Hale', ['Ada Brook', 'Lee Moss', 'Tom Hale']],
  ['Ada Brook & Lee Moss', ['Ada Brook', 'Lee Moss']],
  ['By Tom Hale', ['Tom Hale']],
  ['Ada Brook; Flint, Cora; Ludwig van der Tolve', ['Ada Brook', 'Flint, Cora', 'Ludwig van der Tolve']],
  ['Flint, Cora', ['Flint, Cora']],
  ['Flint, Cora and Hale, Tom', ['Flint, Cora', 'Hale, Tom']],
  ['[[Ada Brook]]; [[people/Lee Moss|Lee Moss]]', ['Ada Brook', 'Lee Moss']],
])('%j names %j', (field, names) => expect(readAuthors(field)).toEqual(names))

test.each([
  'Test and Examine Center',
  'Barnes and Nobbs, Inc.',
  'Truth and Repair Commission of Korvath',
  'Merrin Council and Harbour Board',
  'The Harbour Post, The Merrin Courier',
  'Ada Brook, Jr.',
  'ada',
])('%j stays whole', (field) => expect(readAuthors(field)).toEqual([field]))
