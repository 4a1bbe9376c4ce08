/** Patterns that find a literal form of a name as files print it. What counts as the same form is a table; nothing is guessed beyond it. */
import { asciiSlug } from '../library/slugs.ts'

/** Characters that show nothing: a name with one of them inside reads as the name. */
const invisible = '[\\u00ad\\u034f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff]'
/** A line that is wrapped goes on after indentation, and after the marks of a quotation or a list. */
const nextLine = '[^\\S\\n]*\\n(?:[^\\S\\n]|[*_>])*'
/** Letters may be parted by what does not show, or by the hyphen at the end of a wrapped line. */
const withinWord = `(?:${invisible}|[-\\u2010\\u2011]${nextLine}(?=\\p{L}))*`
/** After a hyphen of its own a name may be wrapped as well, or stand with a space, as a wrapped line leaves one. */
const afterHyphen = `(?:${invisible}|[*_])*(?:${nextLine}|[^\\S\\n]{1,2})?`
/** Words may be parted by spaces, one line break, Markdown marks, or what stands for a space in an address. */
const betweenWords = `(?:(?:[^\\S\\n]|[-*_+.]|%20|&nbsp;|${invisible}){1,6}|[^\\S\\n]{7,200}|(?:[^\\S\\n]|[*_]){0,4}\\n(?:[^\\S\\n]|[*_>]){0,200})`

/** Characters that are set in several shapes. */
const shapes = [
  { of: /['’‘ʼ´`]/u, as: "['’‘ʼ´`]" },
  { of: /[-‐‑–]/u, as: '[-‐‑–]' },
]

const isHyphen = /[-‐‑–]/u

/** Writing without spaces has no bounds of words; a form is found wherever it stands, across a wrapped line too. */
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u

type Case = 'as-written' | 'any'

/**
 * A form of one word is found as it is written and in all capitals, as headlines print it: "May" is not "may". A form of
 * several words is found in any case. "Ann" is not found in "Annual", and is in "Ann’s" and "Ann-Marie".
 */
export function textPattern(form: string): string {
  const words = wordsOf(form)
  const [word = ''] = words
  const isAlone = words.length === 1
  const capitals = word.toUpperCase()
  const shown = isAlone
    ? [wordPattern(word, 'as-written'), ...(capitals === word ? [] : [wordPattern(capitals, 'as-written')])]
    : [words.map((each) => wordPattern(each, 'any')).join(betweenWords)]
  return bounded(form, `(?:${shown.join('|')})`)
}

/**
 * In names of files and in addresses: any case, the words parted by anything that is no letter or by nothing, also as they
 * are spelled in ASCII. "ann-tolver_2.txt", "AnnTolver.txt" and "anntolver.txt" all hold "Ann Tolver".
 */
export function addressPattern(form: string): string {
  const spellings = [...new Set([form, asciiSlug(form).replaceAll('-', ' ')])].filter((spelling) => spelling !== '')
  return `(?:${spellings.map(addressSpelling).join('|')})`
}

function addressSpelling(spelling: string): string {
  const pattern = wordsOf(spelling)
    .map((word) => wordPattern(word, 'any'))
    .join('[^\\p{L}\\p{N}]*')
  if (unspaced.test(spelling)) return pattern
  // A capital after a small letter begins a word: "InterviewTolver.txt".
  return `(?:(?<!\\p{L})|(?<=\\p{Ll})(?=\\p{Lu}))(?:${pattern})(?:(?!\\p{L})|(?<=\\p{Ll})(?=\\p{Lu}))`
}

function wordsOf(form: string): string[] {
  return form
    .normalize('NFC')
    .split(/\s+/u)
    .filter((word) => word !== '')
}

function bounded(form: string, pattern: string): string {
  const before = unspaced.test(form) || !/^[\p{L}\p{N}]/u.test(form) ? '' : '(?<![\\p{L}\\p{M}\\p{N}])'
  const last = form.slice(-1)
  const after = unspaced.test(last) || !/[\p{L}\p{M}\p{N}]$/u.test(form) ? '(?!\\p{M})' : '(?![\\p{L}\\p{M}\\p{N}])'
  return before + pattern + after
}

function wordPattern(word: string, letters: Case): string {
  const characters = word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []
  return characters.map((character) => characterPattern(character, letters)).join(withinWord)
}

/** A letter with its accents, put together or in its parts. */
function characterPattern(character: string, letters: Case): string {
  const shape = shapes.find(({ of }) => of.test(character))
  if (shape) return isHyphen.test(character) ? shape.as + afterHyphen : shape.as
  const cased = letters === 'any' ? [character, character.toLowerCase(), character.toUpperCase()] : [character]
  const spelled = cased.flatMap((each) => [each.normalize('NFC'), each.normalize('NFD')])
  const ways = [...new Set(spelled)].toSorted((a, b) => b.length - a.length).map(escapePattern)
  const pattern = ways.length === 1 ? (ways[0] ?? '') : `(?:${ways.join('|')})`
  return unspaced.test(character) ? `${pattern}[^\\S\\n]*\\n?[^\\S\\n]*` : pattern
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
