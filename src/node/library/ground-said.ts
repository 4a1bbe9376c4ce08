/** Why a printed name was taken for another, in the words that owners read. */
import type { FormGround } from '../../text/people/bearer.ts'

export const groundSaid: Readonly<Record<FormGround, string>> = {
  same: 'it is the name',
  spelling: 'other letters, the same name',
  title: 'the same name behind a title',
  'middle-name': 'the same name, middle names apart',
  suffix: 'the same name, its ending apart',
  'short-name': 'one first name is short for the other',
  variant: 'two spellings of one first name',
  misprint: 'one letter off, and the same role',
  initials: 'the initials fit',
  'in-article': 'the article gives the full name too',
  'only-bearer': 'nobody else of that surname speaks',
  'same-role': 'nobody else of that surname has the role',
  'by-far': 'nearly all that is quoted under that surname',
  acronym: 'the first letters of no other name',
  'body-name': 'the same name, “the” and “Ltd” apart',
}
