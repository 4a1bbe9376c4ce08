/** Where names that are kept back stand in a dress that their forms do not fit. Told to the owner with their places; replaced by nobody. */
import { shorten } from '../../text/shorten.ts'
import type { Problem } from '../../text/report.ts'
import { coarseLook, lookOverEnd, type CoarseHit } from './coarse-look.ts'
import { correctionsFile, type Corrections, type NameForm, type Place } from './corrections.ts'
import { foldedLetters } from './plain-letters.ts'
import { oneSpaced } from '../../text/white-space.ts'

/** Words that go into the site. */
export interface LookedOver {
  /** Where they come from, as the owner calls it. */
  readonly where: string
  /** All of it, the text first. */
  readonly texts: readonly string[]
  /** The file's name and other addresses: the case of their letters says nothing. */
  readonly addresses: readonly string[]
  /** The source as it is, to tell the line; null where it cannot be read any more. */
  readonly source: () => string | null
}

export interface AlsoStands {
  readonly problems: readonly Problem[]
  /** By `hitKey`: what was told, and what the owner allows. It may stand in the site. */
  readonly told: ReadonlySet<string>
}

export const hitKey = ({ place, letters }: Pick<CoarseHit, 'place' | 'letters'>): string => `${place} ${letters}`

interface Told {
  readonly hit: CoarseHit
  readonly exact: string
  readonly where: string
  readonly others: Set<string>
  /** Over an empty line, or the end of a file: no form can be listed for it. */
  readonly isApart: boolean
}

/** In the order in which the files would be put together. */
export function alsoStands(corrections: Corrections, all: Iterable<LookedOver>): AlsoStands {
  const told = new Set<string>()
  if (corrections.names.length === 0) return { problems: [], told }
  const look = coarseLook(corrections.names)
  const isAllowed = allowedIn(corrections.allowed)
  const first = new Map<string, Told>()
  const note = (hit: CoarseHit, text: string, where: () => string, file: string, isOverEnd = false) => {
    told.add(hitKey(hit))
    if (isAllowed(text, hit)) return
    const exact = withSigns(text, hit)
    const key = `${hit.place} ${exact}`
    const known = first.get(key)
    const isApart = isOverEnd || /\n\s*\n/.test(text.slice(hit.start, hit.end))
    if (known === undefined) first.set(key, { hit, exact, where: where(), others: new Set([file]), isApart })
    else known.others.add(file)
  }
  let before = { where: '', text: '' }
  for (const { where, texts, addresses, source } of all) {
    for (const text of texts) {
      for (const hit of look({ text }))
        note(hit, text, () => where + lineOf(text.slice(hit.start, hit.end), source), where)
    }
    for (const text of addresses) for (const hit of look({ text })) note(hit, text, () => `the name of ${where}`, where)
    const [text = ''] = texts
    for (const hit of lookOverEnd(look, before.text, text)) {
      const joined = before.text.slice(-200) + text.slice(0, 200)
      const place = `the end of ${before.where} and the beginning of ${where}`
      note(hit, joined, () => place, where, true)
    }
    before = { where, text }
  }
  return { problems: [...first.values()].map((each) => problemOf(each, corrections.names)), told }
}

function problemOf({ hit, exact, where, others, isApart }: Told, names: readonly NameForm[]): Problem {
  if (isApart) {
    const what = `the parts of this name stand apart, one below the other, in ${where}, and are shown`
    return {
      ...warn(hit.place, what, 'them on one line, or on two that follow each other, if they are the name'),
      severity: 'note',
    }
  }
  const more = others.size > 1 ? ` and ${others.size - 1} more` : ''
  const list = names.find(({ place }) => place === hit.place)?.kind === 'renamed' ? 'rename' : 'hide'
  return hit.isOtherCase
    ? warn(
        hit.place,
        `this form stands in other letters, and is shown, as “${exact}” in ${where}${more}`,
        `that form to be added to "${list}", if it is the name, or to "allow"`,
      )
    : warn(
        hit.place,
        `this name also stands as “${exact}” in ${where}${more}, and is shown`,
        `it to be added to "${list}", or to "allow" where it may stand`,
      )
}

function warn(place: Place, what: string, expected: string): Problem {
  const [line = 1, column = 1] = place.split(':').map(Number)
  return { severity: 'warning', file: correctionsFile, line, column, what, expected }
}

const shownChars = 200

/** With the sign in front by which a reader would know it. */
function withSigns(text: string, { start, end }: CoarseHit): string {
  const from = /[@#]/.test(text.charAt(start - 1)) ? start - 1 : start
  const exact = oneSpaced(text.slice(from, end))
  return shorten(isInWebAddress(text, start) ? decodedOnce(exact) : exact, { chars: shownChars })
}

const isInWebAddress = (text: string, at: number): boolean =>
  /https?:\/\/\S*$/i.test(text.slice(Math.max(0, at - 2000), at))

/** As forms are compared with web addresses. */
function decodedOnce(words: string): string {
  try {
    return decodeURIComponent(words)
  } catch {
    return words
  }
}

function lineOf(exact: string, source: () => string | null): string {
  const whole = source()
  const at = whole?.indexOf(exact) ?? -1
  return whole === null || at < 0 ? '' : `:${whole.slice(0, at).split('\n').length}`
}

/** Whether what was found is part of words that the owner allows, as they stand in the text. */
export function allowedIn(
  allowed: readonly string[],
): (text: string, hit: Pick<CoarseHit, 'start' | 'end'>) => boolean {
  if (allowed.length === 0) return () => false
  const escape = (words: string) => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/gu, '\\s+')
  const pattern = allowed.map(escape).join('|')
  return (text, { start, end }) => {
    const near = Math.max(0, start - 200)
    for (const match of text.slice(near, end + 200).matchAll(new RegExp(pattern, 'gu'))) {
      const from = near + match.index
      if (from <= start && from + match[0].length >= end) return true
    }
    return false
  }
}

/** In a site, where words are encoded and divided, the letters of what is allowed count. */
export function allowedLetters(allowed: readonly string[]): (hit: Pick<CoarseHit, 'letters'>) => boolean {
  const all = allowed.map(foldedLetters)
  return ({ letters }) => all.some((each) => each.includes(letters))
}
