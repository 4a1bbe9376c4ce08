/** The labels of a text that may be its speakers': those that look like it, and others that come again. */
import type { TextFormat } from '../../article.ts'
import { trimSpan } from '../../span.ts'
import { fieldWords } from './transcript-words.ts'
import { type LabelForm, labelAt } from './label.ts'
import { oneSpaced } from '../../white-space.ts'

export interface Label extends LabelForm {
  /** One for all ways of printing it: `Mr. HALE` and `Hale` are the same. */
  readonly key: string
}

export function labelsOf(text: string, format: TextFormat): Label[] {
  const found = possibleLabels(text)
  const tallies = tallyOf(found)
  // A reader of subtitles has set every label itself.
  if (format === 'transcript') return found.filter(({ key, isAlone }) => !isAlone && !isField(key))
  const keys = acceptedKeys(tallies)
  const labels = found.filter(({ key }) => keys.has(key))
  // `Interview: Ada Brook on the bridge`, above the first who speaks again, is a headline.
  const first = labels.findIndex(({ key }) => (tallies.get(key)?.count ?? 0) > 1)
  return labels.filter((label, at) => at >= first || opensSentence(text, label))
}

const endsSentence = /[.?!…。！？"”»)\]*_]$/u
/** A line this long may go on in the next. */
const wrappedChars = 45

function opensSentence(text: string, { words }: Label): boolean {
  const newline = text.indexOf('\n', words)
  const line = text.slice(words, newline < 0 ? text.length : newline).trimEnd()
  return endsSentence.test(line) || (line.length > wrappedChars && /\S/u.test(text[newline + 1] ?? ''))
}

function possibleLabels(text: string): Label[] {
  const found: Label[] = []
  let waiting: Label | null = null
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = trimSpan(text, { start, end })
    start = end + 1
    if (line.end === line.start) continue
    const form = labelAt(text, line)
    // A name by itself is a label where words follow, and none where another label does.
    if (waiting !== null && form === null) found.push(waiting)
    waiting = null
    if (form === null) continue
    const label = { ...form, key: keyOf(text, form) }
    if (form.isAlone) waiting = label
    else found.push(label)
  }
  return found
}

const titles = /^(?:the\s)?(?:(?:mr|mrs|ms|miss|dr|sir|dame|hon|prof|senator)\.?\s)*/u

function keyOf(text: string, { name }: LabelForm): string {
  return oneSpaced(text.slice(name.start, name.end).toLowerCase()).replace(titles, '').replace(/\.$/u, '')
}

interface Tally {
  readonly count: number
  readonly isSure: boolean
  /** Wherever it stands it stands alone on its line, without a time. */
  readonly isBare: boolean
}

function tallyOf(found: readonly Label[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const { key, isSure, isAlone, isTimed } of found) {
    const { count, ...known } = tallies.get(key) ?? { count: 0, isSure: false, isBare: true }
    const isBare = known.isBare && isAlone && !isTimed
    tallies.set(key, { count: count + 1, isSure: known.isSure || isSure, isBare })
  }
  return tallies
}

/** What is less sure must come again. */
function acceptedKeys(tallies: ReadonlyMap<string, Tally>): ReadonlySet<string> {
  const possible = [...tallies].filter(([key]) => !isField(key))
  const likely = possible.filter(
    ([key, { count, isSure, isBare }]) => count > 1 || (isSure && !isBare && !endsInField(key)),
  )
  const total = likely.reduce((sum, [, { count }]) => sum + count, 0)
  // Where enough others speak, a name that comes once is one more of them.
  const rare = total < fewest ? [] : possible.filter(([key, { isBare }]) => !isBare && !endsInField(key))
  return new Set([...likely, ...rare].map(([key]) => key))
}

const fewest = 3

const isField = (key: string): boolean => key.split(' ').every((word) => fieldWords.has(word))
/** `Ticket price`, but also `Ada Price`. */
const endsInField = (key: string): boolean => fieldWords.has(key.split(' ').at(-1) ?? '')
