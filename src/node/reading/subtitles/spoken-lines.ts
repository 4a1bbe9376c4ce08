/** Who speaks in each cue: a voice, a name and a colon as in Zoom's captions, or a mark that another one begins to speak. */
import { labelAt } from '../../../text/quotations/turns/label.ts'
import { fieldWords } from '../../../text/quotations/turns/transcript-words.ts'
import type { Cue } from './cues.ts'
import { plainWords, voicesOf } from './cue-words.ts'

/** `isNew`: another speaker begins here, though perhaps nobody says who. */
export interface SpokenLine extends Pick<Cue, 'start' | 'end'> {
  readonly speaker: string | null
  readonly isNew: boolean
  readonly words: string
}

/** `>> How are you?`, `- How are you?`: captions for two voices. */
const changes = /^(?:>>+|&gt;&gt;|[-–—])\s*(?=\S)/u

export function spokenLines(cues: readonly Cue[]): SpokenLine[] {
  const lines = withoutRepeats(cues.flatMap(linesOf))
  const names = labelsAmong(lines.map(({ words }) => words))
  return lines.flatMap((line) => {
    const found = line.speaker === null ? nameIn(line.words) : null
    if (!found || !names.has(found.name)) return [line]
    return [{ ...line, speaker: found.name, isNew: true, words: found.rest }]
  })
}

/** A cue's lines, joined to one for each who speaks in it. */
function linesOf({ start, end, lines }: Cue): SpokenLine[] {
  const payload = lines.join('\n')
  if (/<v[.\s]/iu.test(payload)) {
    return voicesOf(payload).map(({ speaker, words }) => ({ start, end, speaker, isNew: speaker !== null, words }))
  }
  const said: SpokenLine[] = []
  const plain = lines.map(plainWords).filter((words) => words !== '')
  for (const [at, printed] of plain.entries()) {
    const isNew = changes.test(printed) && (plain.length > 1 || printed.startsWith('>'))
    const words = isNew ? printed.replace(changes, '') : printed
    const last = said.at(-1)
    if (last && !isNew && nameIn(words) === null) said[said.length - 1] = { ...last, words: `${last.words} ${words}` }
    else said.push({ start, end, speaker: null, isNew: isNew || (at > 0 && nameIn(words) !== null), words })
  }
  return said
}

/** Captions that roll repeat the line above: what a cue says again is said once. */
function withoutRepeats(lines: readonly SpokenLine[]): SpokenLine[] {
  let last = ''
  return lines.flatMap((line) => {
    const { words } = line
    const before = last
    last = words
    if (before === '' || line.speaker !== null) return [line]
    if (words === before && words.length > shortest) return []
    if (words.startsWith(`${before} `) && before.length > shortest)
      return [{ ...line, words: words.slice(before.length + 1) }]
    return [line]
  })
}

/** “No.” may well be said twice. */
const shortest = 12

function nameIn(words: string): { readonly name: string; readonly rest: string } | null {
  const label = labelAt(words, { start: 0, end: words.length })
  if (!label || label.isAlone) return null
  return { name: words.slice(label.name.start, label.name.end), rest: words.slice(label.words).trim() }
}

/** The names before a colon that are speakers': all in capitals, in several words, or come again. */
function labelsAmong(lines: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  const sure = new Set<string>()
  for (const words of lines) {
    const label = labelAt(words, { start: 0, end: words.length })
    const name = label && !label.isAlone ? words.slice(label.name.start, label.name.end) : ''
    if (
      !label ||
      name === '' ||
      name
        .toLowerCase()
        .split(' ')
        .every((word) => fieldWords.has(word))
    )
      continue
    counts.set(name, (counts.get(name) ?? 0) + 1)
    if (label.isSure) sure.add(name)
  }
  return new Set([...counts].filter(([name, count]) => count > 1 || sure.has(name)).map(([name]) => name))
}
