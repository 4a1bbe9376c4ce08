/** The clues by which a passage is called speech or not. Each is a yes or no; `kind-weights.ts` holds what each is worth. */
import type { CueClass } from './english/cue-verbs.ts'
import { languageOf } from './language.ts'
import type { Setting } from './kind-setting.ts'
import {
  clausal,
  distancing,
  judging,
  leftWords,
  naming,
  particles,
  rightWords,
  saying,
  speaking,
  terms,
  workPeople,
  works,
} from './english/kind-words.ts'

export interface Clue {
  readonly name: string
  /** Why it tells anything. */
  readonly why: string
  readonly holds: (setting: Setting) => boolean
}

/** What clues are worth: their sum and `bias` above zero is as likely other as speech. Clues that are not listed count for nothing. */
export interface ClueWeights {
  readonly bias: number
  readonly weights: ReadonlyMap<string, number>
}

const capital = /^[\p{Lu}\p{Lt}]/u
const small = /^\p{Ll}/u
const has = (words: readonly string[], set: ReadonlySet<string>): boolean => words.some((word) => set.has(word))
const near = (words: readonly string[], count: number): readonly string[] => words.slice(-count)
const ends = (setting: Setting, pattern: RegExp): boolean => pattern.test(setting.quoted.slice(-3))
const count = ({ inside }: Setting): number => inside.length
const isTitleCase = (setting: Setting): boolean => setting.isTitleCase
const isNamedWork = (setting: Setting): boolean => isTitleCase(setting) && setting.inside.length < 8
const isNamePart = (word: string): boolean =>
  capital.test(word) && !isPossessive(word) && !particles.has(word.toLowerCase())
const isPossessive = (word: string): boolean => /['’]s$|s['’]$/.test(word)

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
  { name: 'comma behind', why: 'The writer goes on.', holds: (s) => /^[,，]/.test(s.rightEdge) },
  {
    name: 'full stop behind',
    why: 'Logical punctuation: a part of the sentence.',
    holds: (s) => /^[.。;]/.test(s.rightEdge),
  },
  {
    name: 'bracket behind',
    why: '“Saltmarsh” (1987)',
    holds: (s) => /^ ?[([]/.test(s.rightEdge) || /^[)\]]/.test(s.rightEdge),
  },
  { name: 'dash or hyphen behind', why: '“oak”-like', holds: (s) => /^ ?[-–—]/.test(s.rightEdge) },
  {
    name: 'dash and name behind',
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
  { name: 'listed behind', why: '“Salt” and “Low Tide”', holds: (s) => s.listedAfter },
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
      count(s) < 3 &&
      isTitleCase(s) &&
      isNamePart(s.wordBefore) &&
      isNamePart(s.wordAfter) &&
      !/[,.]/.test(s.rightEdge.slice(0, 1)),
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

/** Clues that read English words around the marks. */
export const englishClues: readonly Clue[] = [
  {
    name: 'first or second person',
    why: 'News speaks of others; “we” and “you” are said.',
    holds: (s) => s.inside.some((word) => speaking.has(word.toLowerCase())),
  },
  {
    name: 'clause inside',
    why: 'A verb makes it a statement.',
    holds: (s) => s.inside.some((word) => clausal.has(word.toLowerCase())),
  },
  {
    name: 'clause inside, begins small',
    why: 'A predicate that somebody said.',
    holds: (s) => small.test(s.inside[0] ?? '') && s.inside.some((word) => clausal.has(word.toLowerCase())),
  },
  {
    name: 'begins with article',
    why: '“a disgrace” judges; “The Long Wait” names.',
    holds: (s) => /^(?:a|an|the)$/.test(s.inside[0] ?? '') && count(s) > 1,
  },
  { name: 'begins with The', why: 'Titles often do.', holds: (s) => s.inside[0] === 'The' && isTitleCase(s) },
  { name: 'saying before', why: 'Somebody speaks in the sentence.', holds: (s) => has(s.before, saying) },
  { name: 'saying just before', why: 'said “...”', holds: (s) => has(near(s.before, 1), saying) },
  { name: 'saying up to five before', why: 'said it was “...”', holds: (s) => has(near(s.before, 5), saying) },
  { name: 'saying behind', why: '“...,” she said', holds: (s) => has(s.after, saying) },
  { name: 'saying up to three behind', why: '“...,” Ada Brook said', holds: (s) => has(s.after.slice(0, 3), saying) },
  {
    name: 'no saying in the sentence',
    why: 'Nobody is said to speak.',
    holds: (s) => !has(s.before, saying) && !has(s.after, saying),
  },
  {
    name: 'no saying, short, in mid-sentence',
    why: 'The writer’s own marks.',
    holds: (s) => !has(s.before, saying) && !has(s.after, saying) && count(s) < 5 && !s.opensSentence,
  },
  { name: 'judging before', why: 'called the plan “a farce”', holds: (s) => has(near(s.before, 6), judging) },
  {
    name: 'judging before, begins small',
    why: 'See above; a title would have a capital.',
    holds: (s) => has(near(s.before, 6), judging) && small.test(s.inside[0] ?? ''),
  },
  { name: 'naming just before', why: 'a film called “The Long Wait”', holds: (s) => has(near(s.before, 2), naming) },
  {
    name: 'naming just before a title',
    why: 'See above.',
    holds: (s) => has(near(s.before, 2), naming) && isNamedWork(s),
  },
  {
    name: 'known as before',
    why: 'known as “the Duke”',
    holds: (s) => s.before.at(-1) === 'as' && /^(?:known|to|billed|referred)$/.test(s.before.at(-2) ?? ''),
  },
  { name: 'term just before', why: 'the word “farce”', holds: (s) => has(near(s.before, 1), terms) },
  { name: 'term up to four before', why: 'a sign that read “...”', holds: (s) => has(near(s.before, 4), terms) },
  { name: 'distancing before', why: 'so-called', holds: (s) => has(near(s.before, 3), distancing) },
  { name: 'work up to three before', why: 'the podcast “Night Shift”', holds: (s) => has(near(s.before, 3), works) },
  { name: 'work before a title', why: 'See above.', holds: (s) => has(near(s.before, 5), works) && isNamedWork(s) },
  {
    name: 'work behind',
    why: 'the “Night Shift” podcast',
    holds: (s) => has(s.after.slice(0, 2), works) && s.wordAfter !== '',
  },
  { name: 'people of a work before', why: 'star of “Night Shift”', holds: (s) => has(near(s.before, 4), workPeople) },
  {
    name: 'people of a work before a title',
    why: 'See above.',
    holds: (s) => has(near(s.before, 4), workPeople) && isNamedWork(s),
  },
  {
    name: 'people of a work behind',
    why: '“Night Shift” host Ada Brook',
    holds: (s) => has(s.after.slice(0, 2), workPeople) && s.wordAfter !== '',
  },
  {
    name: 'possessive name before a title',
    why: 'Channel 9’s “Night Shift”',
    holds: (s) => isPossessive(s.wordBefore) && capital.test(s.wordBefore) && isNamedWork(s),
  },
  {
    name: 'possessive before',
    why: 'the party’s “machine”',
    holds: (s) => isPossessive(s.wordBefore) && !isTitleCase(s),
  },
  {
    name: 'on before a title',
    why: 'said on “Night Shift”',
    holds: (s) => /^(?:on|of|in|for|to)$/.test(s.wordBefore) && isNamedWork(s),
  },
  {
    name: 'title with nothing said near',
    why: 'A name in the narration.',
    holds: (s) =>
      isNamedWork(s) && count(s) > 1 && !has(near(s.before, 3), saying) && !has(s.after.slice(0, 3), saying),
  },
  {
    name: 'article before, noun behind',
    why: 'the “sunken” bridge',
    holds: (s) =>
      /^(?:the|a|an|this|that|these|those|his|her|its|their|our|such|any|no)$/.test(s.before.at(-1) ?? '') &&
      s.wordBefore !== '' &&
      small.test(s.wordAfter) &&
      !particles.has(s.wordAfter),
  },
  {
    name: 'article before, no noun behind',
    why: 'a “ferryman” who',
    holds: (s) =>
      /^(?:the|a|an|this|that|these|those|his|her|its|their|our)$/.test(s.wordBefore) &&
      (s.wordAfter === '' || particles.has(s.wordAfter)),
  },
  {
    name: 'article before, title inside',
    why: 'the “Night Shift”',
    holds: (s) => /^(?:the|a|an|this|his|her|its|their)$/.test(s.wordBefore) && isNamedWork(s),
  },
  {
    name: 'noun behind',
    why: 'qualifies what follows',
    holds: (s) => small.test(s.wordAfter) && !particles.has(s.wordAfter),
  },
  {
    name: 'noun behind, title inside',
    why: '“Night Shift” actress',
    holds: (s) => small.test(s.wordAfter) && !particles.has(s.wordAfter) && isNamedWork(s),
  },
  { name: 'name behind', why: '“Night Shift” Ada Brook', holds: (s) => capital.test(s.wordAfter) },
  { name: 'that before', why: 'said that “...”', holds: (s) => s.wordBefore === 'that' },
  {
    name: 'to be before',
    why: 'It was “a farce”',
    holds: (s) => /^(?:is|was|are|were|be|been|being|it's|it’s)$/i.test(s.wordBefore),
  },
]

const verbs = languageOf('en')?.verbs
const cueNouns = languageOf('en')?.cueNouns
/** "something like “habit”": next to marks this is hardly ever the verb. */
const cueClassOf = (word: string): CueClass | null => (word === 'like' ? null : (verbs?.get(word)?.cueClass ?? null))

/** The kinds of verb (cue-verbs.ts) near the marks, and nouns that stand for saying: "her warning that". */
function cueClues({ before, after }: Setting): string[] {
  const clues = new Set<string>()
  for (const [index, word] of before.slice(-6).entries()) {
    const distance = Math.min(before.length, 6) - index
    const kind = cueClassOf(word) ?? (cueNouns?.has(word) ? 'noun' : null)
    if (kind) clues.add(`${kind} cue ${distance < 2 ? 'just' : distance < 4 ? 'up to three' : 'up to six'} before`)
  }
  for (const word of before.slice(0, -6)) if (cueClassOf(word)) clues.add(`${cueClassOf(word)} cue far before`)
  for (const [index, word] of after.slice(0, 6).entries()) {
    const kind = cueClassOf(word) ?? (cueNouns?.has(word) ? 'noun' : null)
    if (kind) clues.add(`${kind} cue ${index < 3 ? 'up to three' : 'up to six'} behind`)
  }
  return [...clues]
}

/** The names of the clues that hold, with the learned words next to the marks among them. `english`: the words may be read. */
export function cluesOf(setting: Setting, english: boolean): string[] {
  const held = plainClues.filter((clue) => clue.holds(setting)).map(({ name }) => name)
  if (!english) return held
  for (const clue of englishClues) if (clue.holds(setting)) held.push(clue.name)
  held.push(...cueClues(setting))
  const left = setting.wordBefore.toLowerCase()
  const right = setting.wordAfter.toLowerCase()
  if (leftWords.has(left)) held.push(`${left} “`)
  if (rightWords.has(right)) held.push(`” ${right}`)
  return held
}
