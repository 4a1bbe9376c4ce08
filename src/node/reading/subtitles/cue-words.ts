/** The words of a cue without what is meant for a player: tags, entities, places on the screen. */
import { oneLine } from '../../../text/white-space.ts'

/** What is said in a cue, and by whom where the cue itself says so. */
export interface Said {
  /** Null where the cue names nobody. */
  readonly speaker: string | null
  readonly words: string
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lrm: '',
  rlm: '',
}

/** `<i>`, `</b>`, `<c.yellow>`, `<00:00:12.000>`, `<lang en>`, `{\an8}`; `<v Name>` is read before. */
const tag = /<\/?(?:[ibuvcrs]|rt|ruby|lang|font)(?:[.\s][^<>]*)?>|<\d[\d:.]*>|\{\\[^{}]*\}/giu

export function plainWords(line: string): string {
  return oneLine(
    line
      .replace(tag, '')
      .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/giu, (whole, decimal, hex, name) =>
        decoded(whole, decimal, hex, name),
      ),
  )
}

function decoded(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return entities[name.toLowerCase()] ?? whole
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  return code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole
}

/** As a label of a transcript: `Brook, Ada` is Ada Brook, and `ada` has its capital. */
function speakerName(name: string): string {
  const [, family, given] = /^([^,:]+),\s*([^,:(]+)(?:\(.*)?$/u.exec(name) ?? []
  const plain = given === undefined ? name : `${given.trim()} ${family}`
  return plain
    .replaceAll(':', ' ')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
    .trim()
}

const voice = /<v(?:\.[^\s<>]*)?\s+([^<>]+)>/giu

/** The voices of a cue's payload: `<v Ada Brook>Good evening.</v> <v Bo Lindt>Good evening.` */
export function voicesOf(payload: string): Said[] {
  const found = [...payload.matchAll(voice)]
  const before = payload.slice(0, found[0]?.index ?? payload.length)
  const named = found.map(({ index, 0: mark, 1: name }, at) => ({
    speaker: speakerName(plainWords(name ?? '')) || null,
    words: plainWords(payload.slice(index + mark.length, found[at + 1]?.index)),
  }))
  return [{ speaker: null, words: plainWords(before) }, ...named].filter(({ words }) => words !== '')
}
