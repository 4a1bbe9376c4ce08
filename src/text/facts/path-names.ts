/** Outlet and section of an article, as far as the names of its folders and its file tell them. A folder is a section before it is an outlet. */
import {
  genericWords,
  knownNames,
  mastheadArticles,
  mastheadEnds,
  mastheadStarts,
  mastheadWords,
  neverAlone,
  placeJoints,
  sectionWords,
  startedEnds,
} from './outlet-words.ts'

/** Endings of addresses that papers have; others are endings of files too. */
const webAddress =
  /^(?:www\.)?(?:[\p{L}\d-]+\.)+(?:com|org|net|news|info|tv|eu|co\.\p{L}{2}|com\.\p{L}{2}|uk|fr|es|it|nl|be|ch|at|se|dk|fi|ie|ca|us|au|nz|in|br|mx|ar|za)$/iu

/** A year, a date, a number, or one with a letter or word before it that says what is counted. */
const countWord = /^(?:\p{L}{0,2}\d[\d.]*\p{L}{0,2}|\d{1,4}s?|(?:[ivx]+))$/iu

/** Between the parts of a file's name: "Reuters - Shares fall - 12 Jan 2021", "harbour-post_2031-03-05_polls". */
const partJoint = /\s+[-–—|]+\s+|_+/u

const dateInName = /\d{4}[-_. ]?\d{2}(?:[-_. ]?\d{2})?|\d{1,2}\.? \p{L}{3,9}\.? \d{4}|\p{L}{3,9}\.? \d{1,2},? \d{4}/u

const mostWords = 5

interface PathNames {
  /** From the top. */
  readonly folders: readonly string[]
  /** Of the file, without its ending. */
  readonly name: string
}

function namesIn(file: string): PathNames {
  const parts = file.split('/')
  return { folders: parts.slice(0, -1), name: (parts.at(-1) ?? '').replace(/\.\w{1,5}$/u, '') }
}

/** `harbour-gazette/fire.txt` is from "Harbour Gazette"; null where no name looks like that of an outlet. */
export function outletFromPath(file: string): string | null {
  const { folders, name } = namesIn(file)
  for (const folder of folders) {
    const outlet = outletNamed(folder)
    if (outlet !== null) return outlet
  }
  return outletInFileName(name)
}

/**
 * `nyt_2016-03-05_polls.txt` is from "The New York Times" where the text names it: an abbreviation alone may be anything. Null
 * where neither the name begins with one, nor a folder is one, that stands for an outlet in `text`.
 */
export function outletSpelledOut(file: string, text: string): string | null {
  const { folders, name } = namesIn(file)
  const first = /^(\p{L}{3,5})[-_ ]+(?=\d{4})/u.exec(name)?.[1]
  for (const short of [...folders, first]) {
    if (short === undefined || !/^\p{L}{3,5}$/u.test(short)) continue
    const words = Array.from(short.toUpperCase(), (letter) => `${letter}[\\p{L}’'-]+`).join(' ')
    const found = new RegExp(`(?<![\\p{L}-])(?:The )?${words}(?![\\p{L}-])`, 'u').exec(text)?.[0]
    if (found !== undefined && outletNamed(found) !== null) return found
  }
  return null
}

/** `politics/2031/budget.txt` stands in the section "Politics"; null where folders say nothing, or name an outlet. */
export function sectionFromPath(file: string): string | null {
  const candidates = namesIn(file).folders.filter((folder) => !isGeneric(folder) && outletNamed(folder) === null)
  const known = candidates.find((folder) => wordsOf(folder).every((word) => sectionWords.has(word)))
  const section = known ?? candidates[0]
  return section === undefined ? null : shownName(section)
}

function outletInFileName(name: string): string | null {
  const parts = name.split(partJoint).map((part) => part.trim())
  const isDate = (part: string) => part.replace(dateInName, '').replace(/[^\p{L}]+/gu, '') === ''
  const named = parts.filter((part) => !isDate(part))
  // One part alone is the title, and a paper may be what the article is about.
  if (named.length < 2 || (named.length === parts.length && parts.length < 3 && !/\s[-–—|]\s/u.test(name))) return null
  for (const part of [parts[0], parts.at(-1)]) {
    if (part === undefined || !named.includes(part)) continue
    const words = part.split(/[-\s]+/u)
    // "Bad news" is a title: in a title only the first word begins with a capital.
    const isName = part === part.toLowerCase() ? part.includes('-') : words.every((word) => /^\p{Lu}/u.test(word))
    const outlet = isName || mastheadWords.has(part.toLowerCase()) ? outletNamed(part) : null
    if (outlet !== null) return outlet
  }
  return null
}

/** The name of the outlet that a folder or a part of a file's name is; null where it does not look like one. */
export function outletNamed(name: string): string | null {
  if (webAddress.test(name)) return name.toLowerCase()
  const written = name
    .replace(/[-_\s]+/gu, ' ')
    .trim()
    .split(' ')
  // "merrin-courier-2031", "Harbour Post archive"
  while (written.length > 0 && isPadding(written.at(-1) ?? '')) written.pop()
  while (written.length > 0 && isPadding(written[0] ?? '') && written[0]?.toLowerCase() !== 'the') written.shift()
  const words = written.map((word) => word.toLowerCase())
  return words.length <= mostWords && isMasthead(words) ? shownName(written.join(' ')) : null
}

function isMasthead(words: readonly string[]): boolean {
  const [first = '', second = ''] = words
  const last = words.at(-1) ?? ''
  const own = words.filter((word) => !isPadding(word) && !sectionWords.has(word))
  if (mastheadWords.has(last) || /\p{L}(?:zeitung|dagblad|tidning)$/u.test(last)) {
    return words.length > 1 || !neverAlone.has(last)
  }
  if (mastheadWords.has(first) && placeJoints.has(second)) return true
  if (words.length < 2) return false
  const isStarted = mastheadStarts.has(first) || mastheadStarts.has(words.at(-2) ?? '')
  if (isStarted && (mastheadEnds.has(last) || startedEnds.has(last))) return true
  if (mastheadEnds.has(last)) {
    const before = own.filter((word) => !mastheadEnds.has(word) && !mastheadStarts.has(word))
    return before.length > 0 || (words.length === 2 && first === 'the')
  }
  return knownNames.has(words.join('_')) || (mastheadArticles.has(first) && words.length <= 3 && own.includes(last))
}

const isPadding = (word: string): boolean => genericWords.has(word.toLowerCase()) || countWord.test(word)

/** A folder that says nothing of what it holds: `raw_data`, `2016`, `part 3`, `2031-03`. */
function isGeneric(folder: string): boolean {
  const words = wordsOf(folder)
  return words.every(isPadding) || /^[\P{L}]+$/u.test(folder)
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** In capitals where the name has none, but for a withheld name; an abbreviation without a vowel all in capitals. */
function shownName(name: string): string {
  const words = name.replace(/[-_\s]+/gu, ' ').trim()
  if (words !== words.toLowerCase()) return words
  return words.replace(/(?<!\S)(?:[bcdfghjklmnpqrstvwxz]{2,4}(?!\S)|\p{Ll}(?!\S*\]))/gu, (letters) =>
    letters.toUpperCase(),
  )
}
