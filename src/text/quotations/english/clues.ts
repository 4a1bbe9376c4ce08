/** Clues of a passage's kind that read the English words around the marks. */
import type { Clue } from '../kind-model.ts'
import type { Setting } from '../kind-setting.ts'
import { isNamedWork } from '../plain-clues.ts'
import { clausal, distancing, judging, naming, saying, speaking, terms, workPeople, works } from './kind-words.ts'
import { particles, writing } from './writing.ts'

const capital = /^[\p{Lu}\p{Lt}]/u
const small = /^\p{Ll}/u
const has = (words: readonly string[], set: ReadonlySet<string>): boolean => words.some((word) => set.has(word))
const near = (words: readonly string[], count: number): readonly string[] => words.slice(-count)
const count = ({ inside }: Setting): number => inside.length
const isTitleCase = (setting: Setting): boolean => setting.isTitleCase
const isPossessive = (word: string): boolean => writing.possessive.test(word)

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
  { name: 'saying after', why: '“...,” she said', holds: (s) => has(s.after, saying) },
  { name: 'saying up to three after', why: '“...,” Ada Brook said', holds: (s) => has(s.after.slice(0, 3), saying) },
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
    name: 'work after',
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
    name: 'people of a work after',
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
    name: 'article before, noun after',
    why: 'the “sunken” bridge',
    holds: (s) =>
      /^(?:the|a|an|this|that|these|those|his|her|its|their|our|such|any|no)$/.test(s.before.at(-1) ?? '') &&
      s.wordBefore !== '' &&
      small.test(s.wordAfter) &&
      !particles.has(s.wordAfter),
  },
  {
    name: 'article before, no noun after',
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
    name: 'noun after',
    why: 'qualifies what follows',
    holds: (s) => small.test(s.wordAfter) && !particles.has(s.wordAfter),
  },
  {
    name: 'noun after, title inside',
    why: '“Night Shift” actress',
    holds: (s) => small.test(s.wordAfter) && !particles.has(s.wordAfter) && isNamedWork(s),
  },
  { name: 'name after', why: '“Night Shift” Ada Brook', holds: (s) => capital.test(s.wordAfter) },
  { name: 'that before', why: 'said that “...”', holds: (s) => s.wordBefore === 'that' },
  {
    name: 'to be before',
    why: 'It was “a farce”',
    holds: (s) => /^(?:is|was|are|were|be|been|being|it's|it’s)$/i.test(s.wordBefore),
  },
]
