/**
 * The letters of a text in their order, whatever stands between them: folded, decoded, and each with its place in the text.
 * Nothing here knows how names are replaced, since it serves to check that.
 */
import { latinSlug } from '../library/slugs.ts'

export interface PlainLetters {
  /** Letters alone, in small ones and without accents. */
  readonly letters: string
  /** Of each letter: where in the text what stands for it begins and ends. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** What is before each letter. */
  readonly joints: Uint8Array
}

/** Another letter; another letter, and a new word all the same ("annTolver", or writing without spaces); no letter. */
export const joint = { within: 0, newWord: 1, gap: 2 } as const

/** A text of which some parts were decoded, with the place of every UTF-16 unit in what it was. */
interface Mapped {
  readonly text: string
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

interface Dress {
  /** Leaves tags and the targets of Markdown links out: what is around them stands together. */
  readonly withoutTags: boolean
  /** Backslashes stand for characters, as in JSON. */
  readonly isEscaped: boolean
}

const encoded = String.raw`(?:%[0-9a-f]{2})+|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|\w{2,12});`
const escaped = String.raw`|\\u[0-9a-f]{4}|\\[bfnrtv]`
const tags = String.raw`|<[a-z/!?][^<>]*>|\]\([^()\s]*\)`
/** Addresses are encoded twice, and marks in a page that shows source code three times. */
const mostTimes = 5

/** The text as it stands, and once more without tags where there are any: a name may stand in one of them, or around one. */
export function plainLetters(text: string, isEscaped = false): readonly PlainLetters[] {
  return dressesOf(text, isEscaped).map((dress) => lettersOf(decoded(text, dress)))
}

/** Whether any of these runs of letters stands in the text: told in a fraction of the time, since nothing is placed. */
export function holdsLetters(text: string, wanted: readonly string[], isEscaped = false): boolean {
  return dressesOf(text, isEscaped).some((dress) => {
    const letters = lettersAlone(decodedText(text, dress))
    return wanted.some((each) => letters.includes(each))
  })
}

function dressesOf(text: string, isEscaped: boolean): readonly Dress[] {
  const asItIs = { withoutTags: false, isEscaped }
  return /<|&lt;|%3c|\]\(/i.test(text) ? [asItIs, { withoutTags: true, isEscaped }] : [asItIs]
}

/** The letters of a few words. */
export function foldedLetters(words: string): string {
  return lettersOf(mappedAsItIs(words)).letters
}

function patternOf({ withoutTags, isEscaped }: Dress): RegExp {
  return new RegExp(encoded + (isEscaped ? escaped : '') + (withoutTags ? tags : ''), 'gi')
}

function decoded(text: string, dress: Dress): Mapped {
  const pattern = patternOf(dress)
  let mapped = mappedAsItIs(text)
  for (let times = 0; times < mostTimes; times++) {
    const next = decodedOnce(mapped, pattern)
    if (next === mapped) break
    mapped = next
  }
  return mapped
}

function decodedText(text: string, dress: Dress): string {
  const pattern = patternOf(dress)
  let now = text
  for (let times = 0; times < mostTimes; times++) {
    const next = now.replace(pattern, meaning)
    if (next === now) break
    now = next
  }
  return now
}

function mappedAsItIs(text: string): Mapped {
  const [starts, ends] = [new Uint32Array(text.length), new Uint32Array(text.length)]
  for (let at = 0; at < text.length; at++) {
    starts[at] = at
    ends[at] = at + 1
  }
  return { text, starts, ends }
}

function decodedOnce(mapped: Mapped, pattern: RegExp): Mapped {
  const matches = [...mapped.text.matchAll(pattern)]
  if (matches.length === 0) return mapped
  const pieces: string[] = []
  const starts = new Uint32Array(mapped.text.length + matches.length)
  const ends = new Uint32Array(starts.length)
  let [from, length] = [0, 0]
  const keep = (until: number) => {
    pieces.push(mapped.text.slice(from, until))
    starts.set(mapped.starts.subarray(from, until), length)
    ends.set(mapped.ends.subarray(from, until), length)
    length += until - from
  }
  for (const { 0: whole, index } of matches) {
    keep(index)
    from = index + whole.length
    const piece = meaning(whole)
    pieces.push(piece)
    starts.fill(mapped.starts[index] ?? 0, length, length + piece.length)
    ends.fill(mapped.ends[from - 1] ?? 0, length, length + piece.length)
    length += piece.length
  }
  keep(mapped.text.length)
  return { text: pieces.join(''), starts: starts.subarray(0, length), ends: ends.subarray(0, length) }
}

/** No letter stands there, though something does. */
const noLetter = '\0'

/** What an encoded stretch stands for; never longer than it. */
function meaning(whole: string): string {
  if (whole.startsWith('%')) return fromPercents(whole)
  if (whole.startsWith('&')) return fromEntity(whole.slice(1, -1))
  if (/^\\u/i.test(whole)) return String.fromCharCode(parseInt(whole.slice(2), 16))
  return noLetter
}

function fromPercents(encodedBytes: string): string {
  try {
    return decodeURIComponent(encodedBytes)
  } catch {
    // As sites wrote addresses before UTF-8.
    return encodedBytes.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  }
}

/** Letters with a mark are told by their names ("&eacute;"); all but a few others are signs. */
const accentedEntity = /^([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron|strok|macr|breve|ogon|dot|dblac)$/i
const lettersByEntity: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['szlig', 'ß'],
  ['aelig', 'æ'],
  ['oelig', 'œ'],
  ['eth', 'ð'],
  ['thorn', 'þ'],
  ['shy', '\u00ad'],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
])

function fromEntity(name: string): string {
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : noLetter
  }
  return accentedEntity.exec(name)?.[1] ?? lettersByEntity.get(name.toLowerCase()) ?? noLetter
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u
const isUpper = /^\p{Lu}$/u
/** Accents, and characters that show nothing: a word goes on after them. */
const passedOver = /^[\p{M}\p{Cf}]$/u

function lettersOf({ text, starts, ends }: Mapped): PlainLetters {
  const found: string[] = []
  const [from, to, joints]: [number[], number[], number[]] = [[], [], []]
  let [isAfterGap, wasSmall] = [true, false]
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) ?? 0
    const { letters, kind } = characterOf(code)
    const units = code > 0xff_ff ? 2 : 1
    if (kind === 'other') isAfterGap = true
    else if (letters !== '') {
      const isNew = kind === 'unspaced' || (kind === 'upper' && wasSmall)
      joints.push(isAfterGap ? joint.gap : isNew ? joint.newWord : joint.within)
      for (let more = 1; more < letters.length; more++) joints.push(joint.within)
      for (const letter of letters) {
        found.push(letter)
        from.push(starts[at] ?? 0)
        to.push(ends[at + units - 1] ?? 0)
      }
      isAfterGap = false
      wasSmall = kind === 'small'
    }
    at += units
  }
  return {
    letters: found.join(''),
    starts: Uint32Array.from(from),
    ends: Uint32Array.from(to),
    joints: Uint8Array.from(joints),
  }
}

function lettersAlone(text: string): string {
  const found: string[] = []
  const piece = new Uint16Array(lettersAtOnce)
  let length = 0
  const close = () => {
    found.push(String.fromCharCode(...piece.subarray(0, length)))
    length = 0
  }
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const small = unit | 32
    if (unit < 128) {
      if (small >= 97 && small <= 122) piece[length++] = small
    } else {
      const code = text.codePointAt(at) ?? unit
      if (code > 0xff_ff) at++
      const { letters, kind } = characterOf(code)
      if (kind !== 'other') for (let more = 0; more < letters.length; more++) piece[length++] = letters.charCodeAt(more)
    }
    // Room for what one character comes apart into.
    if (length > lettersAtOnce - 64) close()
  }
  close()
  return found.join('')
}

const lettersAtOnce = 8192

interface Character {
  readonly letters: string
  readonly kind: 'small' | 'upper' | 'unspaced' | 'mark' | 'other'
}

const known = new Map<number, Character>()

function characterOf(code: number): Character {
  let character = known.get(code)
  if (character === undefined) known.set(code, (character = describe(String.fromCodePoint(code))))
  return character
}

function describe(shown: string): Character {
  if (passedOver.test(shown)) return { letters: '', kind: 'mark' }
  const plain = shown.normalize('NFKD').replace(/\P{L}/gu, '')
  // Numbers in circles come apart into digits, ligatures into letters.
  if (plain === '') return { letters: '', kind: 'other' }
  const small = latinSlug(plain).replace(/[^a-z]/g, '') || plain.toLowerCase()
  return { letters: small, kind: unspaced.test(plain) ? 'unspaced' : isUpper.test(plain) ? 'upper' : 'small' }
}
