/** Labels: what stands at the head of a line to say whose words follow, such as `[00:12] Ada Brook:` or `Mr. HALE (Ormsby).` */
import type { Span } from '../../span.ts'
import { roleLabels } from './transcript-words.ts'

/**
 * A label at the head of a line. `name` is the name alone, without time, brackets and marks of Markdown; `words` is where what is
 * said begins. `isSure`: it looks like a label of a transcript by itself (a time, capitals, a title, given and family name).
 * `isAlone`: the words follow on the next line, and no colon says that this is a label.
 */
export interface LabelForm extends Span {
  readonly name: Span
  readonly words: number
  readonly isSure: boolean
  readonly isTimed: boolean
  readonly isAlone: boolean
}

/** No label is longer, with the office and the place of whoever speaks. */
const labelChars = 160

const date = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s`
const time = String.raw`(?:${date})?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\.?)?`
const times = String.raw`\\?[[(]?${time}(?:\s*(?:-->|[-–—])\s*${time})?\\?[\])]?`
const marks = String.raw`[*_]{0,3}`
/** Before the name: emphasis, captions' sign for a change of speakers, a time. */
const lead = String.raw`(?:>>+\s*)?${marks}(?:(?<time>${times})[\s:–—-]*${marks}\s*)?${marks}`
const capital = String.raw`(?:\p{Lu}[\p{L}\p{M}\p{N}.'’&-]*|\p{Lo}[\p{Lo}\p{M}\p{N}·・]*|\d{1,3})`
const small = String.raw`(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ben|ter|ten|of|the|and|for|y|e|et|und|i)`
/** `Some hon. members`, `Man in the crowd`. */
const described = String.raw`\p{Lu}\p{L}*\.?(?:\s\p{L}+\.?){0,5}`
const name = String.raw`(?<name>(?:\p{Lu}|\p{Lo})[\p{L}\p{M}\p{N}.'’&-]*(?:\s(?:${small}\s){0,2}${capital}){0,5})`
/** After the name: a degree or an office, a place or a direction in brackets, a time. */
const office = String.raw`(?<office>,\s[^:\n()[\]!?]{1,80}?)?`
const aside = String.raw`\s*(?:\\?[([][^()[\]\n]{1,80}[)\]\\]{1,2}\s*){0,2}`
const late = String.raw`(?:[\s,]*(?<late>${times}))?`
const tail = String.raw`${marks}\s*`

const withColon = new RegExp(
  `^${lead}${name}${marks}${office}${marks}${aside}${late}${marks}\\s?(?::(?=[\\s*_"“”„«‘']|$)|：)${tail}`,
  'u',
)
const alone = new RegExp(`^${lead}${name}(?<end>${marks})(?<aside>${aside})${late}(?<last>${marks})\\s*$`, 'u')
/** `Mr. HALE (Ormsby).`, `Ms. FLINT of Korvath.`, `The CHAIR.`: reports of parliaments set a full stop. */
const record = new RegExp(
  String.raw`^${marks}(?<name>(?:The|(?:The\s)?(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Hon|Senator|Sen|Rep|Prof|Mme|M)\.?)(?:\s(?:Hon\.|[Dd]e\s)?\p{Lu}[\p{Lu}'’-]+){1,4})(?:\sof\s[\p{L}\s'’-]{2,40})?${aside}${marks}[.:]${marks}(?:—|\s+|$)`,
  'u',
)
const byRole = new RegExp(`^${lead}(?<name>${described})${marks}${aside}${late}${marks}\\s?:(?=\\s|$)${tail}`, 'u')
/** `Q.`, `A.`, `Q1:`; with a colon they are found above. */
const question = new RegExp(`^${marks}(?<name>[QA])\\s?\\d{0,3}${marks}[.:]${tail}`, 'u')

const titled = /^(?:The\s)?(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Senator|Prof|The)\b\.?\s/u
const allCapitals = /^[^\p{Ll}\p{Lo}]*\p{Lu}[^\p{Ll}\p{Lo}]*$/u

/** The label that opens `line`, or null. Whether it is one of a transcript shows in the whole text. */
export function labelAt(text: string, line: Span): LabelForm | null {
  const head = text.slice(line.start, Math.min(line.end, line.start + labelChars))
  const found = question.exec(head) ?? record.exec(head) ?? withColon.exec(head)
  if (found) return describe(line, found, false)
  const role = byRole.exec(head)
  if (role && namesRole(role.groups?.['name'] ?? '')) return describe(line, role, false)
  const byItself = line.end - line.start < labelChars ? alone.exec(head) : null
  return byItself && describe(line, byItself, true)
}

const namesRole = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/\s/u)
    .some((word) => roleLabels.has(word))

function describe(line: Span, found: RegExpExecArray, isAlone: boolean): LabelForm | null {
  const { name: printed = '', time: before, late: after, office: held, end, last } = found.groups ?? {}
  const bare = printed.replace(/[.,'’-]+$/u, (stop) => (stop.startsWith('.') && /\b\p{L}\.$/u.test(printed) ? '.' : ''))
  if (!/\p{L}/u.test(bare)) return null
  const start = line.start + found[0].indexOf(printed)
  const isTimed = before !== undefined || after !== undefined
  const isStressed = `${end ?? ''}${last ?? ''}`.includes('*')
  const isSure = isTimed || titled.test(bare) || bare.includes(' ') || allCapitals.test(bare)
  // “In May, she had one message: …”
  if (held !== undefined && !isSure) return null
  // A line that holds nothing but a name is a label only where more than the name says so.
  if (isAlone && !isTimed && !isStressed && !/^\p{Lu}+(?:[\s.'’-]\p{Lu}+)*$/u.test(bare) && !bare.includes(' '))
    return null
  return {
    start: line.start,
    end: line.start + found[0].length,
    name: { start, end: start + bare.length },
    words: line.start + found[0].length,
    isSure,
    isTimed,
    isAlone,
  }
}
