/** The report as a terminal shows it: short, counted, and coloured where a person reads it. */
import { groundSaid } from '../library/ground-said.ts'
import { styleText } from 'node:util'
import { problemLine, type Problem, type Report, type StageTime } from '../../text/report.ts'
import { count, number } from '../../text/words/en/formats.ts'
import { correctionsFile } from '../corrections/corrections.ts'
import { printable } from '../problem.ts'
import type { LostAddresses } from '../ledger/lost-addresses.ts'

/** Of warnings and notes. All that concerns the corrections is printed: it may be about a name that is kept back. */
const fewestLines = 20

type Painter = (style: 'red' | 'yellow' | 'dim' | 'bold', text: string) => string

/** Colours only on a terminal, and where `NO_COLOR` does not ask for none (no-color.org). */
export function painter(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): Painter {
  const isPlain = stream.isTTY !== true || Boolean(env['NO_COLOR']) || env['TERM'] === 'dumb'
  if (isPlain) return plain
  // Left to itself it would ask another stream whether it is a terminal.
  return (style, text) => styleText(style, text, { validateStream: false })
}

const plain: Painter = (_, text) => text

/** Every refused file, then the first warnings and notes: a line each. */
export function problemLines(problems: readonly Problem[], folder: string, paint = plain): string[] {
  const lineOf = (problem: Problem) => printable(problemLine(problem, folder))
  const lines = problems.filter(isRefused).map((problem) => paint('red', lineOf(problem)))
  for (const severity of ['warning', 'note'] as const) {
    const milder = inOrder(problems.filter((problem) => problem.severity === severity))
    const mostLines = Math.max(fewestLines, milder.findLastIndex(isAboutCorrections) + 1)
    const style = severity === 'warning' ? 'yellow' : 'dim'
    lines.push(...milder.slice(0, mostLines).map((problem) => `${paint(style, `${severity}:`)} ${lineOf(problem)}`))
    if (milder.length > mostLines)
      lines.push(paint(style, `and ${number(milder.length - mostLines)} more ${severity}s`))
  }
  return lines
}

const isAboutCorrections = ({ file }: Problem): boolean => file === correctionsFile

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems.filter(isAboutCorrections), ...problems.filter((problem) => !isAboutCorrections(problem))]
}

/** What was read and found, a line each; lines without anything to tell are left out. `problems` are those that the owner is told. */
export function reportLines(report: Report, problems: readonly Problem[] = report.problems, paint = plain): string[] {
  const facts: readonly (readonly [name: string, what: string])[] = [
    ['Articles', `${number(report.articles)}, ${count(report.words, 'word', 'words')}`],
    ['Quotations', quotationFacts(report)],
    ['Not sure', notSure(report)],
    ['Derived', counted(report.derived)],
    ['Guessed', guessed(report)],
    [
      'Twice',
      counted({
        'same text': report.duplicates.sameText,
        'nearly the same': report.duplicates.nearText,
        'same title': report.duplicates.sameTitle,
      }),
    ],
    [
      'Shown',
      counted({
        'with joined lines': report.shown.joined,
        'names withheld': report.shown.hidden,
        'names changed': report.shown.renamed,
      }),
    ],
    ['Joined', joinedFacts(report)],
    ['Problems', problemCounts(problems, paint)],
  ]
  return facts.filter(([, what]) => what !== '').map(([name, what]) => `${paint('bold', name.padEnd(11))} ${what}`)
}

function quotationFacts({ quotations: { speech, other }, attribution }: Report): string {
  const share = speech === 0 ? '' : `, ${Math.round((100 * (speech - attribution.none)) / speech)} % with a speaker`
  const bases = speech === 0 ? '' : ` (${counted(attribution)})`
  return `${number(speech)}${share}${bases}; ${number(other)} other words in marks`
}

/** Of those that somebody should look at, how many there are. */
function notSure({ certainty: { probably, unsure } }: Report): string {
  const named = probably > 0 ? [`${count(probably, 'speaker', 'speakers')} named as probable`] : []
  const unnamed = unsure > 0 ? [`of ${count(unsure, 'quotation', 'quotations')} it is not sure who spoke`] : []
  return [...named, ...unnamed].join(', ')
}

/** The joins are guesses, each on a ground: the least sure are shown, so that an owner can look. */
function joinedFacts({ joined: { names, leastSure } }: Report): string {
  if (names === 0) return ''
  const indent = `\n${' '.repeat(12)}`
  const lines = leastSure.map(
    ({ name, other, ground, articles }) =>
      `${printable(`${other} (${count(articles, 'article', 'articles')}) is taken for ${name}`)}: ${groundSaid[ground]}`,
  )
  return [`${count(names, 'printed name', 'printed names')} taken for another; the least sure:`, ...lines].join(indent)
}

function counted(counts: Readonly<Record<string, number>>): string {
  const found = Object.entries(counts).filter(([, n]) => n > 0)
  return found.map(([name, n]) => `${name} ${number(n)}`).join(', ')
}

const mostGuesses = 5

function guessed({ encodings }: Report): string {
  const guesses = encodings.filter((file) => file.guessed)
  const named = guesses.slice(0, mostGuesses).map(({ file, encoding }) => `${printable(file)} as ${encoding}`)
  return [
    ...named,
    ...(guesses.length > mostGuesses ? [`and ${count(guesses.length - mostGuesses, 'more file', 'more files')}`] : []),
  ].join(', ')
}

function problemCounts(problems: readonly Problem[], paint: Painter): string {
  const of = (wanted: Problem['severity']) => problems.filter(({ severity }) => severity === wanted).length
  const counts = [
    ['red', of('refused'), 'refused', 'refused'],
    ['yellow', of('warning'), 'warning', 'warnings'],
    ['dim', of('note'), 'note', 'notes'],
  ] as const
  return counts
    .flatMap(([style, found, one, other]) => (found > 0 ? [paint(style, count(found, one, other))] : []))
    .join(', ')
}

function isRefused({ severity }: Problem): boolean {
  return severity === 'refused'
}

/** How long the stages of the build took. */
export function timeLine(stages: readonly StageTime[]): string {
  return `${'Time'.padEnd(11)} ${stages.map(({ name, ms }) => `${name} ${(ms / 1000).toFixed(1)} s`).join(', ')}`
}

const mostLost = 3

/** What the last site had and this one has not: nothing is told where nothing is lost. */
export function lostLines(
  lost: LostAddresses | null,
  paint = plain,
  inAddress: (part: string) => string = (part) => part,
): string[] {
  // The address may be lost because a name stood in it.
  const shown = (address: string) =>
    address
      .split(/(?<=[/#])|(?=[/#])/)
      .map((part) => inAddress(part))
      .join('')
  const of = (what: string, all: readonly string[]) => {
    if (all.length === 0) return []
    const more = all.length > mostLost ? ` and ${number(all.length - mostLost)} more` : ''
    const links = count(all.length, 'link', 'links')
    const first = all.slice(0, mostLost).map(shown).join(', ')
    return [`${paint('bold', 'Lost'.padEnd(11))} ${links} to ${what} since the last build: ${first}${more}`]
  }
  if (lost === null) return []
  return [...of('articles', lost.articles), ...of('quotations', lost.quotations), ...of('other pages', lost.pages)]
}
