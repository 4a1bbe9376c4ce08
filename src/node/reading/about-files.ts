/** Files about a collection that are no part of it: README, LICENSE and their like. They are articles where `corrections.yaml` names them. */
import type { Problem } from '../../text/report.ts'
import { ledgerName } from '../ledger/ledger-name.ts'
import { namedPart, type Corrections } from '../corrections/corrections.ts'
import { note } from '../problem.ts'

/** With an ending, and perhaps what tells languages or licences apart: `README.de.md`, `LICENSE-MIT.txt`. */
const aboutNames =
  /^(?:read[-_ ]?me|licen[cs]es?|copying|copyright|contributing|contributors|change[-_ ]?log|code[-_ ]of[-_ ]conduct|robots|requirements)(?:[-_.][\p{L}\d]{1,8})?\.\p{L}{1,8}$/iu
/** Titles of articles too, unless they are shouted. */
const shoutedNames =
  /^(?:AUTHORS|NOTICE|CHANGES|SECURITY|CITATION|INSTALL|TODO|MAINTAINERS|HISTORY|NEWS|CREDITS|CODEOWNERS|MANIFEST)\.\p{L}{1,8}$/u

const isAbout = (file: string): boolean => {
  const name = file.replace(/^.*\//, '')
  // Of another folder that was copied with its articles.
  return name === ledgerName || aboutNames.test(name) || shoutedNames.test(name)
}

export function withoutAboutFiles(
  files: readonly string[],
  corrections: Corrections,
): { readonly files: readonly string[]; readonly problems: readonly Problem[] } {
  const asked = new Set([...corrections.files.keys()].map((name) => namedPart(name).path))
  const isLeftOut = (file: string) => isAbout(file) && !asked.has(file.normalize('NFC'))
  const leftOut = files.filter(isLeftOut)
  const [first] = leftOut
  if (first === undefined) return { files, problems: [] }
  const others =
    leftOut.length > 1 ? `, and so ${leftOut.length === 2 ? 'is 1 more' : `are ${leftOut.length - 1} more`}` : ''
  const what = `this is about the collection, by its name, and is not read as an article${others}`
  const told = note(what, 'its name under "files" in corrections.yaml if it is one')
  return { files: files.filter((file) => !isLeftOut(file)), problems: [{ ...told, file: first }] }
}
