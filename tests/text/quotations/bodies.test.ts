/** Whom “the newspaper” and “the group” stand for. */
import { expect, test } from 'vitest'
import { namesIn } from './attributed.ts'

test.each([
  [
    'a paper is known by its name',
    'The Tolve Courier backed it. The bridge “is sturdy,” the newspaper wrote.',
    'Tolve Courier',
  ],
  ['a weekly too', 'The Tolve Courier backed it.\n\n“It does not sway,” the weekly wrote.', 'Tolve Courier'],
  [
    'a bank by the words before its name',
    'We saw a letter from its bank, Tolbank. The bank said that it was “thought over.”',
    'Tolbank',
  ],
  [
    'or by those after it',
    'Tolve Live, a station in Merrin, was sold. The station called it “a good day.”',
    'Tolve Live',
  ],
  [
    'the group is the body that has just spoken',
    'OpenKettle posted it on Monday and said so. “We were cut off,” the group wrote.',
    'OpenKettle',
  ],
  [
    'a company that did not speak is not meant',
    'TolveKettle was sold to OpenKettle. “We are glad,” the group wrote.',
    'the group',
  ],
  [
    'a body is what stands before a comma and its name',
    'It owes money to its bank, Tolve Live. The bank said that it was “late.”',
    'Tolve Live',
  ],
  ['without the comma it is not', 'The bank met Tolve Live. The bank said that it was “late.”', 'the bank'],
  [
    'nor with a clause between',
    'Tolve Live, which runs a station in Merrin, was sold. The station called it “a good day.”',
    'the station',
  ],
  ['a name may be the word itself', 'The Merrin Trust backed it. “It is sturdy,” the trust wrote.', 'Merrin Trust'],
  [
    'who spoke is meant before who was named last',
    'OpenKettle said so. TolveKettle was sold. “We were cut off,” the group wrote.',
    'OpenKettle',
  ],
  [
    'who spoke long ago is not meant',
    `OpenKettle said so on Monday. ${'It rained. '.repeat(6)}“We were cut off,” the group wrote.`,
    'the group',
  ],
  ['a bank is any bank', 'Norbank lent it. A bank said that it was “late.”', 'a bank'],
  ['of two banks the nearer is meant', 'Norbank lent it. Tolbank took it. The bank said it was “late.”', 'Tolbank'],
  [
    'of two bodies that spoke the nearer is meant',
    'OpenKettle said so on Monday. TolveKettle said no. “We were cut off,” the group wrote.',
    'TolveKettle',
  ],
  ['a newspaper is no bank', 'The Tolve Courier said so. “We are glad,” the bank wrote.', 'the bank'],
  ['a person is no body', 'Ann Hale said that it was late. “We are glad,” the company wrote.', 'the company'],
  [
    'a body with its place is another',
    'The Tolve Council said so. “We are glad,” the council in Merrin wrote.',
    'the council in Merrin',
  ],
])('%s: %s', (_, text, speaker) => {
  expect(namesIn(text).at(-1)).toBe(speaker)
})
