/**
 * Words of English that belong to small fixed classes. A light tagger can stand on them: nearly every clause shows its
 * joints by these, and whatever is in none of the lists is a noun, a name or a verb.
 */
import { wordList } from './word-list.ts'

const determiners = wordList(`
  the a an this that these those some any no every each another either neither both all many several few most more
  such much enough other`)

/** Numbers in words; digits are seen by their shape. */
const numerals = wordList(`
  one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions
  first second third fourth fifth half nearly almost roughly`)

/** Subject forms may speak; object forms and possessives only through a cue ("in her words", "according to him"). */
const subjectPronouns = wordList('he she they i we you it who others someone everyone nobody everybody somebody')
const objectPronouns = wordList('him them me us whom himself herself themselves itself myself ourselves yourself')
const possessivePronouns = wordList('his her their its my our your whose')

const prepositions = wordList(`
  of in on at by for from with without about against among around after before behind below beneath beside besides between
  beyond despite down during except inside into like near off onto out outside over past per since through throughout
  till toward towards under underneath until unlike up upon via within than amid amidst alongside following across above along as`)

const conjunctions = wordList('and or but nor yet plus &')

/** They open a clause of their own, so a subject does not reach across them. */
const clauseOpeners = wordList(`
  that which who whom whose what whatever because although though while whereas if unless when whenever where wherever whether why how`)

const auxiliaries = wordList(`
  be is are was were been being am 's 're 'm has have had having 've 'd do does did 'll will would can could may might
  must shall should ought won't can't isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't wouldn't couldn't shouldn't cannot`)

const adverbs = wordList(`
  also then later now just still even only again ever never not n't too already soon often once twice always sometimes
  meanwhile however instead rather quite very so here there today yesterday tomorrow tonight ago recently earlier afterward
  afterwards perhaps maybe indeed thus hence moreover further furthermore nevertheless nonetheless simply first finally
  next before since elsewhere away back together apart aside aloud online forth yet almost well long far much else`)

/** Names of days and months: capitals that name nobody. */
const calendarWords = wordList(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr aug sept sep oct nov dec christmas easter thanksgiving`)

/** Adjectives that often stand before a source; others are told by their endings. */
const adjectives = wordList(`
  new old young former senior junior top chief deputy great good bad big small large long short high low early late own
  same other last next recent previous current local state national federal public private political human real
  democratic republican conservative liberal independent foreign white black american british french german russian chinese
  israeli syrian turkish iranian iraqi anonymous official key close longtime veteran fellow right left main major
  leading likely presumptive rival unnamed retired late dead popular prominent influential clear angry happy sure able afraid`)

export type ClosedTag =
  | 'determiner'
  | 'numeral'
  | 'subject-pronoun'
  | 'object-pronoun'
  | 'possessive-pronoun'
  | 'preposition'
  | 'conjunction'
  | 'opener'
  | 'auxiliary'
  | 'adverb'
  | 'calendar'
  | 'adjective'

/** A word counts for the first list that it stands in: “before” is a preposition first, “that” opens a clause. */
const closedLists: readonly (readonly [ClosedTag, readonly string[]])[] = [
  ['possessive-pronoun', possessivePronouns],
  ['subject-pronoun', subjectPronouns],
  ['object-pronoun', objectPronouns],
  ['auxiliary', auxiliaries],
  ['opener', clauseOpeners],
  ['determiner', determiners],
  ['preposition', prepositions],
  ['conjunction', conjunctions],
  ['numeral', numerals],
  ['adverb', adverbs],
  ['adjective', adjectives],
  ['calendar', calendarWords],
]

/** Each word with its class. */
export const closedWords: ReadonlyMap<string, ClosedTag> = new Map(
  closedLists.toReversed().flatMap(([tag, list]) => list.map((word) => [word, tag] as const)),
)
