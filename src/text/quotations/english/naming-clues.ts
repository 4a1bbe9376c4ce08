/** Clues that by themselves leave no doubt that the marks hold a name, a title or an inscription, whoever speaks in the sentence. */
import type { Clue } from '../kind-model.ts'
import type { Setting } from '../kind-setting.ts'
import { shapeOf } from '../quoted-shape.ts'
import type { TaggedToken } from '../token.ts'
import { inscribed, nameNouns, naming, titling, works } from './kind-words.ts'

const be = /^(?:is|was|are|were|be|been|being|'s|'re)$/
const relative = /^(?:what|whatever|which|that|whom|who)$/
const reads = /^(?:reads?|reading|says?|saying|said|proclaiming|declaring)$/
const article = /^an?$/i
const actor = /^(?:noun|name|pronoun)$/

const isJudgement = (setting: Setting): boolean => shapeOf(setting) === 'small' && article.test(setting.inside[0] ?? '')
const at = (setting: Setting, place: number): TaggedToken | undefined => setting.context.left[place]
const isLow = (token: TaggedToken | undefined, words: ReadonlySet<string>): boolean =>
  token !== undefined && words.has(token.low)

/** “a device called ‹…›”, but not “what the minister called”, “steps the minister called”. */
function isThingCalled(setting: Setting): boolean {
  const { left } = setting.context
  const [verb, noun, before, further] = left
  if (!isLow(verb, naming) || noun?.tag !== 'noun' || isJudgement(setting)) return false
  if (left.slice(2, 7).some(({ low }) => relative.test(low))) return false
  return !(before?.tag === 'determiner' && further && actor.test(further.tag))
}

/** “is called ‹…›”, “is widely called ‹…›”, but not “was called ‹…› by the minister”. */
function isNamed(setting: Setting): boolean {
  const { left, right } = setting.context
  const [verb, helper, earlier] = left
  if (!isLow(verb, naming) || !helper || isJudgement(setting) || right[0]?.low === 'by') return false
  return be.test(helper.low) || (helper.tag === 'adverb' && be.test(earlier?.low ?? ''))
}

/** “a sign that reads ‹…›”, “banners saying ‹…›”. */
function isOnSign(setting: Setting): boolean {
  const [verb, noun, earlier] = setting.context.left
  if (!verb || !reads.test(verb.low)) return false
  return isLow(noun, inscribed) || (relative.test(noun?.low ?? '') && isLow(earlier, inscribed))
}

/** What a title, or any other name, stands right after, or after a comma. */
function standsAfter(setting: Setting, nouns: ReadonlySet<string>): boolean {
  const [before, earlier] = setting.context.left
  return isLow(before?.tag === 'comma' ? earlier : before, nouns)
}

export const namingClues: readonly Clue[] = [
  {
    name: 'titled',
    why: 'a photograph titled “Ducks leaving”',
    holds: (s) => isLow(at(s, 0), titling),
  },
  { name: 'a thing called', why: 'a spreadsheet called “Holidays”', holds: isThingCalled },
  { name: 'is called', why: 'The house is called “Noah’s”.', holds: isNamed },
  {
    name: 'known, then as',
    why: 'known in the press as “the Lady of the Locks”',
    holds: (s) => at(s, 0)?.low === 'as' && s.context.left.slice(1, 7).some(({ low }) => low === 'known'),
  },
  { name: 'on a sign', why: 'a sign that says “Last bread for 40 km”', holds: isOnSign },
  {
    name: 'title right after a work',
    why: 'the novel “The Salt Ledger”, her book, “The Salt Ledger”',
    holds: (s) => shapeOf(s) === 'title' && standsAfter(s, works),
  },
  {
    name: 'right after a word for a name',
    why: 'his nickname, “the Plough”; under the alias “Ticket Tim”',
    holds: (s) => standsAfter(s, nameNouns),
  },
]
