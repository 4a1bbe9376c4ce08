/** What stops a build, and the report of a folder without one. */
import { count, number } from '../../text/words/en/formats.ts'
import type { OwnersLibrary } from '../library/library-types.ts'
import { painter, problemLines, reportLines } from './print-report.ts'
import { OwnerError, shownFolder } from '../problem.ts'
import { endingsInWords, readers } from '../reading/readers.ts'

/** How strictly a folder is taken, as the commands set it in the environment of the plugin. */
export interface Strictness {
  /** Builds what can be read. */
  readonly keepGoing: boolean
  /** Takes warnings for mistakes. */
  readonly strict: boolean
}

export function strictnessOf({ KEEP_GOING, STRICT }: Readonly<Record<string, string | undefined>>): Strictness {
  return { keepGoing: Boolean(KEEP_GOING), strict: Boolean(STRICT) }
}

/** Ends in a sentence that says what to do. */
export function stopIfWrong(
  { folder, site, report, problems }: OwnersLibrary,
  { keepGoing, strict }: Strictness,
): void {
  const shown = shownFolder(folder)
  if (site.refused > 0 && !keepGoing) {
    throw new OwnerError(
      `${number(site.refused)} of the files in ${shown} cannot be read, listed above. Mend them, or build the rest with --keep-going`,
    )
  }
  if (report.articles === 0 && site.refused === 0) {
    throw new OwnerError(
      `There are no articles in ${shown}. Put files there (${endingsInWords(readers)}), or name another folder: SEEDS=path/to/articles`,
    )
  }
  const warnings = problems.filter(({ severity }) => severity === 'warning').length
  if (strict && warnings > 0) {
    throw new OwnerError(`With --strict no warning is let pass, and ${count(warnings, 'is', 'are')} listed above`)
  }
}

/** Prints the problems and the report; throws where a build would stop. */
export function checkLibrary(library: OwnersLibrary, strictness: Strictness): void {
  const paint = painter(process.stdout, process.env)
  const lines = problemLines(library.problems, shownFolder(library.folder), paint)
  console.log(
    [...lines, ...(lines.length > 0 ? [''] : []), ...reportLines(library.report, library.problems, paint)].join('\n'),
  )
  stopIfWrong(library, strictness)
}
