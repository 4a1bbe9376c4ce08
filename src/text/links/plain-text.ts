/**
 * A text with what makes no other words of it taken out: white space is one space, letters have one normal form, and on wish
 * quotation marks have one shape or none. Places are led from the text to its plain form and back.
 */
import { firstAtOrAfter } from '../sorted.ts'
import type { Span } from '../span.ts'
import { oneSpaced } from '../white-space.ts'

/** `form`: white space and normal form alone. `marks`: quotation marks and apostrophes are alike too. `bare`: there are none. */
export type Plainness = 'form' | 'marks' | 'bare'

export interface PlainText {
  readonly words: string
  /** Where a place of the text stands in its plain form. */
  readonly toPlain: (offset: number) => number
  /** The span of the text that a span of its plain form stands for, whole letters at both ends. */
  readonly toText: (span: Span) => Span
}

/** What has to be looked at: white space, marks, and letters that have more than one form. */
const loose = new RegExp(
  [
    // Guillemets stand off from the words by spaces that do not break.
    String.raw`«[\u00a0\u202f]+|[\u00a0\u202f]+»`,
    String.raw`\s+`,
    String.raw`''|\x60\x60|´´|["'“”„‟«»‹›‘’‚‛\x60´＂＇「」『』〝〞]`,
    String.raw`[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?`,
    String.raw`\P{M}?\p{M}+`,
    String.raw`[\u0300-\u{2ffff}]`,
  ].join('|'),
  'gu',
)
const isMark = /^(?:«[\u00a0\u202f]+|[\u00a0\u202f]+»|''|``|´´|["'“”„‟«»‹›‘’‚‛`´＂＇「」『』〝〞])$/u
const signOf: Readonly<Record<Exclude<Plainness, 'form'>, string>> = { marks: "'", bare: '' }

/** The plain form alone. */
export function plain(text: string, plainness: Plainness): string {
  return text.replace(loose, (part) => plainPart(part, plainness))
}

function plainPart(part: string, plainness: Plainness): string {
  if (plainness !== 'form' && isMark.test(part)) return signOf[plainness]
  return /^\s/u.test(part) && !isMark.test(part) ? ' ' : oneSpaced(part.normalize('NFC'))
}

/** A part of a text that is not as long in its plain form: where it ends in both. */
interface Bend {
  readonly start: number
  readonly end: number
  readonly plainStart: number
  readonly plainEnd: number
}

export function plainText(text: string, plainness: Plainness): PlainText {
  const bends: Bend[] = []
  let shift = 0
  const words = text.replace(loose, (part, start: number) => {
    const now = plainPart(part, plainness)
    if (now !== part && (now.length !== part.length || now.length > 1)) {
      const [end, plainStart] = [start + part.length, start + shift]
      bends.push({ start, end, plainStart, plainEnd: plainStart + now.length })
      shift += now.length - part.length
    }
    return now
  })
  const toPlain = (offset: number) => {
    const bend = bends[firstAtOrAfter(bends, offset, ({ end }) => end)]
    if (bend !== undefined && bend.start < offset) return offset < bend.end ? bend.plainStart : bend.plainEnd
    const before = bends[firstAtOrAfter(bends, offset, ({ end }) => end) - 1]
    return before === undefined ? offset : before.plainEnd + offset - before.end
  }
  /** Inside a part that changed its length, outwards to its beginning or end. */
  const toOffset = (place: number, isStart: boolean) => {
    const at = firstAtOrAfter(bends, place + (isStart ? 1 : 0), ({ plainEnd }) => plainEnd)
    const bend = bends[at]
    if (bend !== undefined && bend.plainStart < place) {
      return isStart ? bend.start : bend.end
    }
    const before = bends[at - 1]
    return before === undefined ? place : before.end + place - before.plainEnd
  }
  return {
    words,
    toPlain,
    toText: ({ start, end }) => ({ start: toOffset(start, true), end: toOffset(end, false) }),
  }
}
