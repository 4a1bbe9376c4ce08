/**
 * A second look for names that the owner keeps back, which shares nothing with the patterns that replace them: the letters of
 * a name in their order, with anything between them that is no letter. What it finds is told, or refused; it replaces nothing.
 */
import { asciiSlug } from '../library/slugs.ts'
import type { NameForm, Place } from './corrections.ts'
import { foldedLetters, holdsLetters, joint, plainLetters, type PlainLetters } from './plain-letters.ts'

export interface CoarseHit {
  readonly place: Place
  /** In the text that was looked at. */
  readonly start: number
  readonly end: number
  /** As they were compared: those of the form, and of words between. */
  readonly letters: string
  /** The form's one word in other letters, small ones perhaps: it may be a word like others. */
  readonly isOtherCase: boolean
  /** The form's one word as it is listed, or in capitals. */
  readonly isAsListed: boolean
  /** With other words between given name and surname. */
  readonly isParted: boolean
}

export interface LookedAt {
  readonly text: string
  /** Backslashes stand for characters, as in JSON. */
  readonly isEscaped?: boolean
}

export type CoarseLook = (looked: LookedAt) => readonly CoarseHit[]

interface Form {
  readonly place: Place
  /** NFC. */
  readonly form: string
  /** Its letters, those of the name turned round, and those that addresses are spelled in. */
  readonly spellings: readonly string[]
  /** The first and the last of several words. */
  readonly ends: readonly [given: string, surname: string] | null
  readonly isOneWord: boolean
}

/** Equal sets of names share one look. */
let last: { readonly names: readonly NameForm[]; readonly look: CoarseLook } | undefined

export function coarseLook(names: readonly NameForm[]): CoarseLook {
  if (last?.names !== names) last = { names, look: makeLook(formsOf(names)) }
  return last.look
}

function makeLook(forms: readonly Form[]): CoarseLook {
  if (forms.length === 0) return () => []
  // Any way to write a name holds its last word, or is as addresses spell it.
  const wanted = [...new Set(forms.flatMap(({ ends, spellings }) => [ends?.[1] ?? '', ...spellings]))].filter(
    (letters) => letters !== '',
  )
  return ({ text, isEscaped = false }) => {
    if (!holdsLetters(text, wanted, isEscaped)) return []
    const hits = plainLetters(text, isEscaped).flatMap((plain) => forms.flatMap((form) => findForm(form, plain, text)))
    return hits.length < 2 ? hits : widest(hits)
  }
}

function formsOf(names: readonly NameForm[]): Form[] {
  const seen = new Set<string>()
  return names.flatMap(({ place, form }) => {
    const words = form
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .map(foldedLetters)
      .filter((word) => word !== '')
    const whole = foldedLetters(form)
    // Spelled with its accents and without, a name is one here.
    if (whole === '' || seen.has(whole)) return []
    seen.add(whole)
    const isOneWord = words.length === 1
    const turned = [words.at(-1) ?? '', ...words.slice(0, -1)].join('')
    const spelled = asciiSlug(form).replace(/[^a-z]/g, '')
    const spellings = [...new Set([whole, turned, spelled])].filter((letters) => letters !== '')
    const ends = isOneWord ? null : ([words[0] ?? '', words.at(-1) ?? ''] as const)
    return [{ place, form: form.normalize('NFC'), spellings, ends, isOneWord }]
  })
}

interface Run {
  readonly start: number
  readonly end: number
}

function findForm(form: Form, plain: PlainLetters, text: string): CoarseHit[] {
  const runs = form.spellings.flatMap((letters) => findWhole(letters, plain))
  const fit = form.isOneWord ? runs.filter((run) => isOneName(run, plain, text)) : runs
  const parted = form.ends === null ? [] : findParted(form.ends, plain, text)
  return [...fit, ...parted].map((run) => {
    const { start, end } = run
    const [from, until] = [plain.starts[start] ?? 0, plain.ends[end - 1] ?? 0]
    const exact = text.slice(from, until).normalize('NFC')
    const isAsListed = form.isOneWord && (exact === form.form || exact === form.form.toUpperCase())
    const isOtherCase = form.isOneWord && !isAsListed && exact.toLowerCase() === form.form.toLowerCase()
    const letters = plain.letters.slice(start, end)
    const isParted = parted.includes(run)
    return { place: form.place, start: from, end: until, letters, isOtherCase, isAsListed, isParted }
  })
}

/** Where the letters stand, from the beginning of a word to the end of one. */
function findWhole(wanted: string, { letters, joints }: PlainLetters): Run[] {
  const runs: Run[] = []
  for (let start = letters.indexOf(wanted); start >= 0; start = letters.indexOf(wanted, start + 1)) {
    const end = start + wanted.length
    if (joints[start] !== joint.within && (end === letters.length || joints[end] !== joint.within)) {
      runs.push({ start, end })
    }
  }
  return runs
}

/** A word of few letters stands easily over two others ("an Nth"): then it counts only in one piece, or letter by letter. */
const fewLetters = 4

function isOneName({ start, end }: Run, { starts, ends, joints }: PlainLetters, text: string): boolean {
  if (end - start > fewLetters) return true
  const gaps = Array.from({ length: end - start - 1 }, (_, index) => start + index + 1).filter(
    (at) => joints[at] === joint.gap,
  )
  const isSpaced = (at: number) => /\s/.test(text.slice(ends[at - 1], starts[at]))
  return !gaps.some(isSpaced) || gaps.length === end - start - 1
}

const mostBetween = 3

/** Given name and surname with initials, a nickname or more names between: "Ann M. Tolver", "Ann “Annie” Tolver". */
function findParted([given, surname]: readonly [string, string], plain: PlainLetters, text: string): Run[] {
  if (!plain.letters.includes(surname)) return []
  return findWhole(given, plain).flatMap(({ start, end: afterGiven }) => {
    let [at, isInMarks] = [afterGiven, false]
    for (let between = 0; between <= mostBetween; between++) {
      const end = at + surname.length
      const isSurname = plain.letters.startsWith(surname, at) && isWordEnd(end, plain)
      if (isSurname && isNameGap(at, plain, text)) return [{ start, end }]
      const next = wordEnd(at, plain)
      if (next === null || !isNameGap(at, plain, text)) return []
      isInMarks = nicknameMarks.test(text.slice(plain.ends[at - 1], plain.starts[at])) ? !isInMarks : isInMarks
      if (!isInMarks && !isPartOfName({ start: at, end: next }, plain, text)) return []
      at = next
    }
    return []
  })
}

const isWordEnd = (end: number, { letters, joints }: PlainLetters): boolean =>
  end === letters.length || joints[end] !== joint.within

function wordEnd(start: number, { letters, joints }: PlainLetters): number | null {
  for (let at = start + 1; at < letters.length; at++) if (joints[at] === joint.gap) return at
  return null
}

/** What may stand between the parts of one name; a full stop only after a single letter. */
function isNameGap(at: number, { starts, ends, joints }: PlainLetters, text: string): boolean {
  const gap = text.slice(ends[at - 1], starts[at])
  if (gap.length > 12 || /\n\s*\n/.test(gap) || /[,;:!?]/.test(gap)) return false
  return !gap.includes('.') || joints[at - 1] === joint.gap
}

/** Whatever stands between them may be a nickname. */
const nicknameMarks = /["'“”‘’„«»()[\]]/

/** A name or an initial; in small letters where signs join it to the others. */
function isPartOfName(run: Run, plain: PlainLetters, text: string): boolean {
  const [from, until] = [plain.starts[run.start] ?? 0, plain.ends[run.end - 1] ?? 0]
  const [before, after] = [text.charAt(from - 1), text.charAt(until)]
  const isJoined = !/\s/.test(before) && !/\s/.test(after)
  return isJoined || /^\p{Lu}/u.test(text.slice(from, until))
}

/** Without those that stand within others: "Tolver" in "@annTolver". */
function widest(hits: readonly CoarseHit[]): CoarseHit[] {
  const inOrder = hits.toSorted((a, b) => a.start - b.start || b.end - a.end)
  let end = -1
  return inOrder.filter((hit) => {
    if (hit.end <= end) return false
    end = hit.end
    return true
  })
}

/** Hits over the end of one text and the beginning of the next, as they stand when files are put together. */
export function lookOverEnd(look: CoarseLook, before: string, after: string): readonly CoarseHit[] {
  const [tail, head] = [before.slice(-endChars), after.slice(0, endChars)]
  if (tail === '' || head === '') return []
  return look({ text: tail + head }).filter(({ start, end }) => start < tail.length && end > tail.length)
}

/** More than any name has, with what may stand in it. */
const endChars = 200
