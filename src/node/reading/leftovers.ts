/** Tells of the stretches of a file that no article holds. */
import { shorten } from '../../text/shorten.ts'
import type { NameReplacer } from '../corrections/replace-names.ts'
import { warning, type Finding } from '../problem.ts'
import type { Leftover } from './reader.ts'

/** An export may have one before every article. */
const mostTold = 5
const shownChars = 60
const expected = 'nothing between the articles, or a file in the form that its reader knows'

export function leftoverFindings(leftovers: readonly Leftover[], replacer: NameReplacer): Finding[] {
  const told = leftovers.filter(({ text }) => text.trim() !== '')
  const findings = told.slice(0, mostTold).map(({ text, line = null }) => {
    // Replaced before it is cut: half of a name is no form of it.
    const words = shorten(replacer.inText(text).replace(/\s+/gu, ' ').trim(), { chars: shownChars })
    return warning(`no article holds ${JSON.stringify(words)}`, expected, line, line === null ? null : 1)
  })
  if (told.length <= mostTold) return findings
  const more = warning(`${told.length - mostTold} more stretches of the file are in no article`, expected)
  return [...findings, more]
}
