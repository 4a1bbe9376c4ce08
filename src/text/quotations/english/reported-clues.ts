/** Clues that by themselves leave no doubt that somebody is quoted, though no verb of saying stands beside the marks. */
import type { Clue } from '../kind-model.ts'
import type { Setting } from '../kind-setting.ts'
import { shapeOf } from '../quoted-shape.ts'
import { attacking, findingVerbs, inquiries, naming, recordNouns, recordVerbs, terms } from './kind-words.ts'
import { writing } from './writing.ts'

const isPhrase = (setting: Setting): boolean => /^(?:small|sentence)$/.test(shapeOf(setting))

/** No name, title or word as a word is brought in right before the marks. */
function isPlain(setting: Setting): boolean {
  const word = setting.before.at(-1) ?? ''
  return isPhrase(setting) && !naming.has(word) && !terms.has(word)
}

/** “…,” as Ada Brook, a lecturer, puts it */
function isPutSo({ after, before }: Setting): boolean {
  const puts = (words: readonly string[]): boolean =>
    words.some((word, at) => /^put(?:s|ting)?$/.test(word) && /^(?:it|them|this)$/.test(words[at + 1] ?? ''))
  return after[0] === 'as' ? puts(after.slice(1, 16)) : before.includes('as') && puts(before.slice(-6))
}

/** “…” with whom the report says he met; “…,” port disclosures show */
const isRecorded = (setting: Setting): boolean =>
  isPlain(setting) &&
  setting.after.some((word, at) => recordNouns.has(word) && recordVerbs.has(setting.after[at + 1] ?? ''))

/** “Trailmakers,” the campaign’s name for its backers */
const isSomebodysName = ({ after }: Setting): boolean =>
  after
    .slice(1, 8)
    .some(
      (word, at) =>
        /^(?:name|term|word|phrase|label)$/.test(word) &&
        after[at + 2] === 'for' &&
        (writing.possessive.test(after[at] ?? '') || /^(?:his|her|their)$/.test(after[at] ?? '')),
    )

/** hammered the “spineless” council */
const isAttack = (setting: Setting): boolean =>
  isPhrase(setting) &&
  setting.context.left[0]?.tag === 'determiner' &&
  setting.context.left.slice(1, 4).some(({ low }) => attacking.has(low))

/** an inquiry by the county uncovered “improper meetings” */
const isFinding = (setting: Setting): boolean =>
  isPhrase(setting) &&
  findingVerbs.has(setting.before.at(-1) ?? '') &&
  setting.before.slice(-12).some((word) => inquiries.has(word))

/** put the blame on “armed men” */
const isBlamed = (setting: Setting): boolean =>
  isPlain(setting) &&
  setting.before
    .slice(-8)
    .some((word, at, words) => /^blam(?:es?|ed|ing)$/.test(word) && /^(?:on|for)$/.test(words[at + 1] ?? ''))

export const reportedClues: readonly Clue[] = [
  { name: 'as somebody puts it', why: '“...,” as Ada Brook puts it', holds: isPutSo },
  {
    name: 'according to somebody',
    why: '“brisk” trade, according to the survey; a title would have capitals.',
    holds: (s) => isPlain(s) && [...s.before.slice(0, -1), ...s.after].includes('according'),
  },
  { name: 'a record says', why: '“...,” port disclosures show', holds: isRecorded },
  { name: 'somebody’s name for it', why: '“Trailmakers,” the campaign’s name for its backers', holds: isSomebodysName },
  { name: 'attacked as', why: 'hammered the “spineless” council', holds: isAttack },
  { name: 'blamed', why: 'put the blame on “armed men”', holds: isBlamed },
  { name: 'found by an inquiry', why: 'An inquiry uncovered “improper meetings”.', holds: isFinding },
]
