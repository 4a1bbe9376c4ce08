/** How English is written: short forms, what carries a quotation on, small words of titles. */
import type { Writing } from '../writing.ts'
import { alwaysVerbs, speechPasts, speechThirds, tellingPasts } from './verbs.ts'
import { wordList, wordSet } from './word-list.ts'

/** Words that name nothing: beside marks they show that no name and no noun stands there. */
export const particles = new Set([
  ...wordList(`
  a an the and or but nor so yet for of in on at by to from with about against between during before after above under over into through than as if when while because although though until unless since that which who whom whose where why how what he she it they we you i his her its their our is are was were be been being has have had do does did will would can could should may might must not no also just even still then there here this these those all both some any during among around like without within toward towards upon amid despite only too`),
  ...alwaysVerbs,
])

const anyOf = (words: Iterable<string>): string => [...words].join('|')

const pasts = anyOf([...speechPasts, ...tellingPasts])
const irregularPasts = anyOf([...speechPasts, ...tellingPasts].filter((word) => !word.endsWith('ed')))
const someone = String.raw`(?:he|she|they|it|I|we|\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)?)`

export const writing: Writing = {
  titles: wordSet(`
  mr mrs ms mx messrs mme mlle dr drs prof rev fr mt ft gen lt col maj capt cpl sgt pvt adm cmdr brig sen sens rep reps gov govs pres hon supt insp  det atty asst vs v eg ie cf approx`),
  shortForms: wordSet(`
  inc corp co ltd bros etc jr sr st al assn dept dist univ no nos vol fig ed eds pp op est ave blvd rd hwy  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo`),
  starters: wordSet(`
  the a an he she it they we i you his her its their our my this that these those there here but and or so yet if when while as at in on by for from  with after before since though although what who why how where both some many most all not one two three also still even then now`),
  // A full stop inside the marks begins a new sentence instead: a quotation that is told on ends in a comma.
  carriesOn: RegExp(
    String.raw`^(?:[\p{L}.'’-]+ ){0,5}?(?:${anyOf([...speechPasts, ...tellingPasts, ...speechThirds])})(?!\p{L})`,
    'u',
  ),
  commaBeforeCue: RegExp(
    String.raw`[,?!](?= (?:${someone} (?:\p{Ll}+(?:ed|s)|${irregularPasts})\b|(?:${pasts}) (?:\p{Lu}|(?:the|an?|his|her) \p{Ll})|said\b))`,
    'u',
  ),
  commaBeforeBareCue: RegExp(
    String.raw`[,?!](?= (?:${someone} (?:${pasts})|(?:${pasts}) (?:\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}|the \p{Ll}+))(?:[.,;]|\s*$))`,
    'u',
  ),
  bringsInNext: RegExp(
    String.raw`(?:\p{Ll}ing|\bthat|\bwords|\band (?:${anyOf(speechPasts)}|(?:${anyOf(tellingPasts)}) .*)|\b(?:though|but|while) .*),?\s*$`,
    'u',
  ),
  bindsClause: /\b[Tt]hat,?\s*$/,
  minorWords: wordSet('a an the and or but nor of in on at by to for from with as vs v is'),
  particles,
  possessive: /['’]s$|s['’]$/,
  listWords: wordSet('and or &'),
  elisions: /^(?:em|tis|twas|[tsnkmr](?=[ -]\p{L})|[0-9]0s|n(?= \p{L}))(?![\p{L}\p{N}])/iu,
  elided:
    /^(?:n|em|tis|twas|til|till|cause|bout|round|ere|neath|cuz|nuff|ol|hood|burbs|fro|[0-9]0s|[0-9]{2})(?![\p{L}\p{N}])/iu,
}
