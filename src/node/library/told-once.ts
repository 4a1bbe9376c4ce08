/** What would be said of file after file, in one line for the whole folder. */
import type { Problem } from '../../text/report.ts'
import { note, warning } from '../problem.ts'
import { knownKeys } from '../reading/matter-facts.ts'
import type { FileAnalysis } from './analyse-article.ts'

/** At most so many keys are named. */
const namedKeys = 12

/** Keys that are not known, with the place of the first; `analyses` are in the order of `files`. */
export function unusedKeys(files: readonly string[], analyses: readonly FileAnalysis[]): Problem[] {
  const found = analyses.flatMap(({ unusedKeys: keys = [] }, index) =>
    keys.map((key) => ({ ...key, file: files[index] ?? '' })),
  )
  const [first] = found
  if (first === undefined) return []
  const names = [...new Set(found.map(({ key }) => JSON.stringify(key)))]
  const more = names.length > namedKeys ? ` and ${names.length - namedKeys} more` : ''
  const where = new Set(found.map(({ file }) => file)).size
  const what = `keys not used: ${names.slice(0, namedKeys).join(', ')}${more}, in ${where === 1 ? 'this file' : `${where} files, the first of them this one`}`
  return [{ ...warning(what, knownKeys, first.line, first.column), file: first.file }]
}

/** Articles in which nobody is named because nothing tells their language. */
export function unknownLanguages(analyses: readonly FileAnalysis[]): Problem[] {
  const unknown = analyses.flatMap(({ articles }) => articles).filter(({ lang }) => lang === null)
  const [first] = unknown
  if (first === undefined) return []
  const which =
    unknown.length === 1
      ? 'the language of this article'
      : `the language of ${unknown.length} articles, the first of them this one,`
  const what = `${which} cannot be told, so nobody is named in ${unknown.length === 1 ? 'it' : 'them'}`
  return [
    {
      ...note(what, '"lang" in the file or in corrections.yaml, or site.articleLanguage for all of them'),
      file: first.file,
    },
  ]
}
