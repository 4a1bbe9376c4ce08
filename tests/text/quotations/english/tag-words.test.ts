/** What part a word plays: it stands between ⟨ and ⟩. */
import { expect, test } from 'vitest'
import { findFrame } from '../../../../src/text/analyse.ts'
import { english } from '../../../../src/text/quotations/english/english.ts'
import { readFrame } from '../../../../src/text/quotations/reading.ts'

function tagIn(drawn: string): string | undefined {
  const start = drawn.indexOf('⟨')
  const reading = readFrame(findFrame(drawn.replace(/[⟨⟩]/gu, ''), 'en'), english)
  return reading.tokens.find((token) => token.start === start)?.tag
}

test.each([
  [
    'a paragraph with a verb in small letters is no heading',
    '“Yes,” said Senator Joe ⟨Donnelly⟩, Democrat of Merrin.',
    'name',
  ],
  ['what nobody lists as a noun is a verb after any phrase', 'Notes on the hall ⟨describe⟩ talk.', 'verb'],
  ['a campaign after a name in -s is a noun', 'The Hales ⟨campaign⟩ on Monday said so.', 'noun'],
  ['right before a finite verb stands no other', 'More than 1,300 Hale ⟨emails⟩ contained notes.', 'noun'],
  ['before an auxiliary neither', 'Some Hale ⟨emails⟩ were lost.', 'noun'],
  ['nor before the comma of a fronted phrase', 'According to pool ⟨reports⟩, Hale slept.', 'noun'],
  ['nor between a quotation and a full stop', 'She held “secret” ⟨notes⟩.', 'noun'],
  ['nor before a preposition at the head of a sentence', '⟨Notes⟩ on the hall were lost.', 'noun'],
  ['after a pronoun it is a verb, before “of” too', 'He slept when he ⟨talks⟩ of rivals.', 'verb'],
  ['some do something by themselves', 'Some ⟨chanted⟩ “Stay.”', 'verb'],
  ['and describe nothing after those', 'While those ⟨surveyed⟩ said so, Hale slept.', 'verb'],
  ['what follows is described', 'Some ⟨wounded⟩ sailors slept.', 'adjective'],
  ['after a number too', 'One ⟨unaligned⟩ sailor slept.', 'adjective'],
  ['after a preposition too', 'He spoke among ⟨accused⟩ sailors.', 'adjective'],
  ['a joined word describes', 'Hale ⟨well-connected⟩ sailors.', 'adjective'],
  ['a rewritten one does not', 'Hale ⟨re-elected⟩ sailors.', 'verb'],
  ['a word in -ing before a role belongs to it', '“Yes,” Brook ⟨running⟩ mate Ann Hale said.', 'noun'],
  ['what is written may end in -ing', 'The insolvency ⟨filing⟩ says so.', 'noun'],
  ['but people do it', 'He saw a man ⟨posting⟩ on walls.', 'gerund'],
  ['what is owned is a noun', 'He knew Hale’s ⟨thinking⟩ well.', 'noun'],
  ['a member of a party is a noun', 'One Merrin ⟨Republican⟩ called it good.', 'noun'],
  ['before a role it describes', 'The ⟨Republican⟩ mayor slept.', 'adjective'],
  ['who left is no adjective', 'Hale ⟨left⟩ no doubt.', 'verb'],
  ['a surname may be an adjective', 'He met Grant Young. “Yes,” ⟨Young⟩ said.', 'name'],
  ['or an auxiliary', 'A note by George Will was lost. Then ⟨Will⟩ urged calm.', 'name'],
  ['without a name in the article it is none', '“Yes,” ⟨Young⟩ sailors said.', 'adjective'],
])('%s: %s', (_, drawn, expected) => {
  expect(tagIn(drawn)).toBe(expected)
})

test.each([
  ['as somebody puts it, words are reported', 'As Hale ⟨puts⟩ it, “yes.”', 'say'],
  ['who puts a thing somewhere says nothing', 'Hale ⟨puts⟩ boats there.', 'show'],
  ['who goes on speaking reports', 'Hale ⟨continued⟩, “Stay.”', 'say'],
  ['what goes on to happen reports nothing', 'The port ⟨continued⟩ to face “gales.”', null],
])('%s: %s', (_, drawn, expected) => {
  const start = drawn.indexOf('⟨')
  const { tokens } = readFrame(findFrame(drawn.replace(/[⟨⟩]/gu, ''), 'en'), english)
  expect(tokens.find((token) => token.start === start)?.cueClass).toBe(expected)
})
