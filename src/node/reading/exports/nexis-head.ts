/** What stands above the body of a document: outlet, date, edition and headline without labels, then fields with labels. */
import { inOneLine, isBlank, paragraphsOf, type Line } from '../numbered-lines.ts'
import { isDateLine } from '../written-date.ts'
import { merged, type Fields } from './found-document.ts'
import { isRights, lengthInWords, readLabel, type Labelled } from './labels.ts'

export interface Head {
  /** All its lines. */
  readonly lines: readonly Line[]
  /** The place at which the body begins. */
  readonly end: number
  readonly fields: Fields
  /** The headline with what stands below it, as it is printed. */
  readonly headline: string
}

/** A document says what it is within so many lines, or not at all. */
const mostLines = 40
/** Outlet, place and edition are set in the middle of the page. */
const centred = /^[\s\ufffd]{8,}\S/u
/** A shorter line was not broken because it was full. */
const fullChars = 50
const mostTitleChars = 300

export function readHead(lines: readonly Line[]): Head {
  const firstLabel = lines.slice(0, mostLines).findIndex(({ text }) => isLabelOfHead(text))
  const above = readAbove(lines.slice(0, firstLabel < 0 ? mostLines : firstLabel), firstLabel < 0)
  if (firstLabel < 0) {
    const end = lines.findIndex(({ number }) => number > above.last)
    return { lines: lines.slice(0, Math.max(0, end)), end: Math.max(0, end), ...above }
  }
  const { fields, end } = readLabels(lines, firstLabel)
  return {
    lines: lines.slice(0, end),
    end,
    fields: merged(fields, above.fields),
    headline: fields.title ?? above.headline,
  }
}

function isLabelOfHead(text: string): boolean {
  return readLabel(text, 'capitals')?.role !== undefined
}

interface Above {
  readonly fields: Fields
  readonly headline: string
  /** The number of the last line that is of the head where no label says where it ends. */
  readonly last: number
}

/** Outlet, date, edition and headline, told apart by the line that is a date. */
function readAbove(lines: readonly Line[], isOpen: boolean): Above {
  const paragraphs = paragraphsOf(lines.filter(({ text }) => !isRights(text)))
  const dated = paragraphs.findIndex((paragraph) => paragraph.some(({ text }) => isDateLine(text)))
  const dateAt = paragraphs[dated]?.findIndex(({ text }) => isDateLine(text)) ?? -1
  const beforeDate = [
    paragraphs[dated]?.slice(0, dateAt) ?? [],
    ...paragraphs.slice(0, Math.max(0, dated)).toReversed(),
  ]
  const unlabelled = paragraphs.slice(dated + 1)
  const isOutletFirst = dated < 0 && unlabelled.length > 1 && centred.test(unlabelled[0]?.[0]?.text ?? '')
  const outlet = isOutletFirst ? unlabelled.slice(0, 1) : beforeDate.filter(({ length }) => length > 0).slice(0, 1)
  const headlines = unlabelled
    .slice(isOutletFirst ? 1 : 0)
    .filter((paragraph, _, all) => all.length === 1 || !paragraph.every(({ text }) => centred.test(text)))
  // Without a label below it, all but the first short paragraph is the body.
  const taken = isOpen ? headlines.slice(0, 1).filter(isShort) : headlines
  return {
    fields: {
      outlet: inOneLine(outlet.flat()),
      date: paragraphs[dated]?.[dateAt]?.text,
      title: inOneLine(taken[0] ?? []),
    },
    headline: taken.map(inOneLine).join('\n\n'),
    last: (taken.at(-1) ?? paragraphs[dated] ?? []).at(-1)?.number ?? 0,
  }
}

function isShort(paragraph: readonly Line[]): boolean {
  return inOneLine(paragraph).length <= mostTitleChars
}

/** The fields with labels, up to the first line that is none. */
function readLabels(lines: readonly Line[], start: number): { readonly fields: Fields; readonly end: number } {
  const fields: Fields = {}
  let open: Labelled | undefined
  for (let place = start; place < lines.length; place++) {
    const line = lines[place]
    if (line === undefined || isBlank(line)) {
      open = undefined
      continue
    }
    const label = readLabel(line.text, 'capitals')
    if (label?.role === 'body') return { fields, end: label.value === '' ? place + 1 : place }
    if (label === undefined) {
      if (open === undefined || !goesOn(open, lines[place - 1], line)) return { fields, end: place }
      if (open.role !== undefined) fields[open.role] = `${fields[open.role] ?? ''} ${line.text.trim()}`.trim()
      continue
    }
    open = label
    if (label.role !== undefined) fields[label.role] ??= label.value
  }
  return { fields, end: lines.length }
}

/** Whether a line is the rest of the field above it. */
function goesOn({ role, value }: Labelled, before: Line | undefined, line: Line): boolean {
  if (role === 'length' && lengthInWords.test(value)) return false
  return value === '' || /^\s/.test(line.text) || (before?.text.length ?? 0) >= fullChars
}
