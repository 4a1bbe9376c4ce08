import { problemLine, type Report } from '../text/report.ts'

const mostWarnings = 20

/** Every refused file, then the first warnings: a line each. */
export function problemLines({ problems }: Report, folder: string): string[] {
  const lines = problems.filter(({ severity }) => severity === 'refused').map((problem) => problemLine(problem, folder))
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  lines.push(...warnings.slice(0, mostWarnings).map((problem) => `warning: ${problemLine(problem, folder)}`))
  if (warnings.length > mostWarnings)
    lines.push(`and ${warnings.length - mostWarnings} more warnings, all in data/report.json`)
  return lines
}

/** What was read and found, in a few lines. */
export function reportLines({
  articles,
  words,
  quotations,
  attribution,
  derived,
  encodings,
  problems,
}: Report): string[] {
  const number = new Intl.NumberFormat('en')
  const { none, ...known } = attribution
  const share =
    quotations.speech === 0
      ? ''
      : `, ${Math.round((100 * (quotations.speech - none)) / quotations.speech)} % with a speaker`
  const bases = Object.entries(known).map(([basis, count]) => `${basis} ${count}`)
  const facts = Object.entries(derived)
    .filter(([, count]) => count > 0)
    .map(([fact, count]) => `${fact} ${count}`)
  const guesses = encodings.filter(({ guessed }) => guessed)
  const refusedCount = problems.filter(({ severity }) => severity === 'refused').length
  return [
    `Articles    ${number.format(articles)}, ${number.format(words)} words${refusedCount > 0 ? `; ${refusedCount} files refused` : ''}`,
    `Quotations  ${number.format(quotations.speech)}${share} (${bases.join(', ')}, none ${none}); ${number.format(quotations.other)} other words in marks`,
    ...(facts.length > 0 ? [`Derived     ${facts.join(', ')}`] : []),
    ...(guesses.length > 0
      ? [`Guessed     ${guesses.map(({ file, encoding }) => `${file} as ${encoding}`).join(', ')}`]
      : []),
  ]
}
