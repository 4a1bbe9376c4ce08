import { problemLine, type Problem, type Report } from '../text/report.ts'

const mostLines = 20

/** Every refused file, then the first warnings and notes: a line each. */
export function problemLines(problems: readonly Problem[], folder: string): string[] {
  const lines = problems.filter(({ severity }) => severity === 'refused').map((problem) => problemLine(problem, folder))
  for (const severity of ['warning', 'note'] as const) {
    const milder = problems.filter((problem) => problem.severity === severity)
    lines.push(...milder.slice(0, mostLines).map((problem) => `${severity}: ${problemLine(problem, folder)}`))
    if (milder.length > mostLines) lines.push(`and ${milder.length - mostLines} more of the kind "${severity}"`)
  }
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
