/** Clues of a passage's kind that hold in any language with these marks: length, capitals, stops, place. */
import type { Clue } from './kind-model.ts'
import type { Setting } from './kind-setting.ts'

const capital = /^[\p{Lu}\p{Lt}]/u
const small = /^\p{Ll}/u
const ends = (setting: Setting, pattern: RegExp): boolean => pattern.test(setting.quoted.slice(-3))
const count = ({ inside }: Setting): number => inside.length
const isTitleCase = (setting: Setting): boolean => setting.isTitleCase
/** A title, and short enough for one. */
export const isNamedWork = (setting: Setting): boolean => isTitleCase(setting) && setting.inside.length < 8

/** Clues that hold in any language with these marks: length, capitals, stops, place. */
export const plainClues: readonly Clue[] = [
  { name: 'one word', why: 'Names and doubted words are short.', holds: (s) => count(s) === 1 },
  { name: 'two words', why: 'So are most titles.', holds: (s) => count(s) === 2 },
  { name: 'three words', why: 'A phrase; either kind.', holds: (s) => count(s) === 3 },
  { name: 'four to six words', why: 'Speech more often than not.', holds: (s) => count(s) >= 4 && count(s) <= 6 },
  { name: 'seven to twelve words', why: 'Too long for most titles.', holds: (s) => count(s) >= 7 && count(s) <= 12 },
  { name: 'thirteen words or more', why: 'Hardly anything but speech.', holds: (s) => count(s) >= 13 },
  { name: 'several paragraphs', why: 'Only speech and documents run on.', holds: (s) => s.passage.spans.length > 1 },
  { name: 'never closed', why: 'A lost mark stands at the end of long speech.', holds: (s) => !s.passage.closed },
  {
    name: 'title case',
    why: '“The Long Wait”: every word but the smallest has a capital.',
    holds: (s) => count(s) > 1 && isTitleCase(s),
  },
  {
    name: 'one word with a capital',
    why: '“Saltmarsh”',
    holds: (s) => count(s) === 1 && capital.test(s.inside[0] ?? ''),
  },
  { name: 'one word without', why: 'a “ferryman”', holds: (s) => count(s) === 1 && small.test(s.inside[0] ?? '') },
  {
    name: 'all capitals',
    why: 'Headlines and shouting.',
    holds: (s) => /\p{Lu}{2}/u.test(s.quoted) && !/\p{Ll}/u.test(s.quoted),
  },
  {
    name: 'begins small',
    why: 'A part of a sentence that the writer goes on with.',
    holds: (s) => small.test(s.inside[0] ?? ''),
  },
  {
    name: 'capital, then small words',
    why: 'A sentence of its own.',
    holds: (s) => count(s) > 2 && capital.test(s.inside[0] ?? '') && !isTitleCase(s),
  },
  { name: 'ends in comma', why: '“We will,” she said; also “Night Shift,” a film.', holds: (s) => ends(s, /[,，、]$/) },
  { name: 'ends in full stop', why: 'The sentence ends with what is quoted.', holds: (s) => ends(s, /[.。…]$/) },
  { name: 'ends in question or exclamation mark', why: 'Somebody asks or shouts.', holds: (s) => ends(s, /[?!？！]$/) },
  { name: 'stop inside', why: 'Several sentences are speech.', holds: (s) => /[.?!。？！] /.test(s.quoted) },
  { name: 'comma inside', why: 'Clauses, lists.', holds: (s) => /, /.test(s.quoted) },
  { name: 'digits inside', why: 'Numbers stand in speech; also “Harbor 5”.', holds: (s) => /\p{N}/u.test(s.quoted) },
  {
    name: 'brackets or dots inside',
    why: 'Editors change what others said: “[they] will ...”.',
    holds: (s) => /[[\]…]|\.\.\./.test(s.quoted),
  },
  { name: 'hyphen in a single word', why: 'a “half-promise”', holds: (s) => count(s) === 1 && s.quoted.includes('-') },
  { name: 'hash or at sign inside', why: 'Tags are cited as tags.', holds: (s) => /[#@]\p{L}/u.test(s.quoted) },
  { name: 'colon before', why: 'Speech follows.', holds: (s) => /[:：]\s*$/.test(s.leftEdge) },
  { name: 'comma before', why: 'She said, “...”', holds: (s) => /[,，]\s*$/.test(s.leftEdge) },
  { name: 'bracket before', why: 'A gloss: (“little river”)', holds: (s) => /[([]$/.test(s.leftEdge) },
  { name: 'dash before', why: 'An aside.', holds: (s) => /[-–—]\s*$/.test(s.leftEdge) },
  { name: 'no space before', why: 'Joined to a word.', holds: (s) => /[\p{L}\p{N}]$/u.test(s.leftEdge) },
  { name: 'comma after', why: 'The writer goes on.', holds: (s) => /^[,，]/.test(s.rightEdge) },
  {
    name: 'full stop after',
    why: 'Logical punctuation: a part of the sentence.',
    holds: (s) => /^[.。;]/.test(s.rightEdge),
  },
  {
    name: 'bracket after',
    why: '“Saltmarsh” (1987)',
    holds: (s) => /^ ?[([]/.test(s.rightEdge) || /^[)\]]/.test(s.rightEdge),
  },
  { name: 'dash or hyphen after', why: '“oak”-like', holds: (s) => /^ ?[-–—]/.test(s.rightEdge) },
  {
    name: 'dash and name after',
    why: 'A signature: “...” — Ada Brook',
    holds: (s) => /^ ?[–—-]+ ?\p{Lu}/u.test(s.rightEdge) && s.opensBlock,
  },
  { name: 'whole block', why: 'A paragraph in marks is speech.', holds: (s) => s.opensBlock && s.closesBlock },
  { name: 'opens block', why: 'Speech opens paragraphs.', holds: (s) => s.opensBlock && !s.closesBlock },
  { name: 'closes block', why: 'The last words of a paragraph.', holds: (s) => s.closesBlock && !s.opensBlock },
  {
    name: 'opens sentence',
    why: 'Speech comes first; so may a title.',
    holds: (s) => s.opensSentence && !s.closesSentence,
  },
  {
    name: 'whole sentence',
    why: 'Nothing of the sentence is outside.',
    holds: (s) => s.opensSentence && s.closesSentence,
  },
  { name: 'closes sentence', why: 'It leads up to the words.', holds: (s) => s.closesSentence && !s.opensSentence },
  { name: 'in a heading', why: 'Headlines quote in few words.', holds: (s) => s.inHeading },
  {
    name: 'single marks',
    why: 'Headlines quote in single marks; so do British scare quotes.',
    holds: (s) => s.singleMarks,
  },
  { name: 'single marks, no heading', why: 'See above.', holds: (s) => s.singleMarks && !s.inHeading },
  {
    name: 'companions',
    why: 'More quotations in the sentence: somebody is cited in pieces.',
    holds: (s) => s.companions > 0,
  },
  { name: 'listed before', why: '“Salt” and “Low Tide”', holds: (s) => s.listedBefore },
  { name: 'listed after', why: '“Salt” and “Low Tide”', holds: (s) => s.listedAfter },
  {
    name: 'listed title',
    why: 'Titles come in lists.',
    holds: (s) => (s.listedBefore || s.listedAfter) && isNamedWork(s),
  },
  { name: 'nested', why: 'Who is quoted may quote.', holds: (s) => s.passage.nested.length > 0 },
  {
    name: 'between two names',
    why: 'Ada “Red” Brook',
    holds: (s) =>
      count(s) < 3 && isTitleCase(s) && s.isNameBefore && s.isNameAfter && !/[,.]/.test(s.rightEdge.slice(0, 1)),
  },
  {
    name: 'the same again in marks',
    why: 'A term that the writer keeps at a distance, or a name.',
    holds: (s) => s.echo.asWhole,
  },
  { name: 'in a longer quotation', why: 'Somebody says it at length elsewhere.', holds: (s) => s.echo.inLonger },
  {
    name: 'in a heading, quoted below',
    why: 'The headline quotes what the article quotes.',
    holds: (s) => s.inHeading && (s.echo.asWhole || s.echo.inLonger),
  },
  {
    name: 'in a heading, not quoted below',
    why: 'The headline’s own marks.',
    holds: (s) => s.inHeading && !s.echo.asWhole && !s.echo.inLonger,
  },
  {
    name: 'in a heading, unmarked below',
    why: 'The article writes it without marks: a name.',
    holds: (s) => s.inHeading && s.echo.unmarked,
  },
  { name: 'unmarked elsewhere', why: 'The writer uses the words as well.', holds: (s) => s.echo.unmarked },
  {
    name: 'unmarked elsewhere, two or more words',
    why: 'A common word may occur by chance; a phrase does not.',
    holds: (s) => s.echo.unmarked && count(s) > 1,
  },
  {
    name: 'heading opens with it',
    why: 'Headlines begin with the words, then name who said them.',
    holds: (s) => s.inHeading && s.opensBlock,
  },
  { name: 'heading closes with it', why: 'Ada Brook calls plan “a farce”', holds: (s) => s.inHeading && s.closesBlock },
  {
    name: 'heading with a colon before',
    why: 'Brook: “A farce”',
    holds: (s) => s.inHeading && /[:：]\s*$/.test(s.leftEdge),
  },
]
