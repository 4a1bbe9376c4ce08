/** Tells of the stretches of a file that no article holds. */
import { countWords } from '../../text/facts/count-words.ts'
import { shorten } from '../../text/shorten.ts'
import type { NameReplacer } from '../corrections/replace-names.ts'
import { note, warning, type Finding } from '../problem.ts'
import type { KnownPart, Leftover } from './reader.ts'
import { oneLine } from '../../text/white-space.ts'

/** An export may have one before every article. */
const mostTold = 5
const shownChars = 60
const expected = 'nothing between the articles, or an export in a form that can be read'

/** Names are replaced before it is cut: half of a name is no form of it. */
function firstWords(text: string, replacer: NameReplacer): string {
  return shorten(oneLine(replacer.inText(text)), { chars: shownChars })
}

export function leftoverFindings(leftovers: readonly Leftover[], replacer: NameReplacer): Finding[] {
  const worded = leftovers.filter(({ text }) => text.trim() !== '')
  const told = worded.filter(({ is }) => is === undefined)
  const known = worded.filter(({ is }) => is !== undefined)
  const findings = told.slice(0, mostTold).map(({ text, line = null }) => {
    const words = firstWords(text, replacer)
    return warning(`these words are in no article: ${JSON.stringify(words)}`, expected, line, line === null ? null : 1)
  })
  if (known.length > 0)
    findings.push(note(`in no article: ${knownInWords(known, replacer)}`, 'nothing else in no article'))
  if (told.length <= mostTold) return findings
  const more = warning(`${told.length - mostTold} more passages of the file are in no article`, expected)
  return [...findings, more]
}

const partNames: Readonly<Record<KnownPart, string>> = {
  cover: 'a cover or list of documents',
  rights: 'lines of rights',
  fields: 'fields of the documents',
  rule: 'rules between the documents',
  page: 'menus and the like',
  attachment: 'attachments',
}

/** One line for all that is in no article by its nature, with the first words of each kind. */
function knownInWords(known: readonly Leftover[], replacer: NameReplacer): string {
  const kinds = new Map<KnownPart, Leftover[]>()
  for (const leftover of known) {
    if (leftover.is !== undefined) kinds.set(leftover.is, (kinds.get(leftover.is) ?? []).concat(leftover))
  }
  const parts = [...kinds].map(([kind, all]) => {
    const words = all.reduce((sum, { text }) => sum + countWords(text), 0)
    const shown = JSON.stringify(firstWords(all[0]?.text ?? '', replacer))
    return `${partNames[kind]} (${words} ${words === 1 ? 'word' : 'words'}, such as ${shown})`
  })
  return parts.join('; ')
}
