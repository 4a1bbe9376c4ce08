/** The result as a person reads it: how often each fact is right, by fact and by kind, and everything that is not. */
import { fields, type Verdict } from './facts-score.ts'

export interface Counts {
  readonly asked: number
  readonly right: number
  readonly instead: number
  readonly missing: number
  readonly wrong: number
  /** Wrong in a file of which the build says nothing. */
  readonly unwarned: number
  /** In per cent; what is told instead is right. */
  readonly share: number
}

export function count(verdicts: readonly Verdict[]): Counts {
  const of = (outcome: Verdict['outcome']) => verdicts.filter((verdict) => verdict.outcome === outcome).length
  const [asked, right, instead] = [verdicts.length, of('right'), of('instead')]
  return {
    asked,
    right,
    instead,
    missing: of('missing'),
    wrong: of('wrong'),
    unwarned: verdicts.filter(({ outcome, told }) => outcome === 'wrong' && !told).length,
    share: asked === 0 ? 100 : (100 * (right + instead)) / asked,
  }
}

const columns = ['asked', 'right', 'instead', 'missing', 'wrong', 'unwarned'] as const
const heading = ['asked', 'right', 'told', 'missing', 'wrong', 'unwarned']
const nameWidth = 28
const columnWidth = 9

function row(name: string, verdicts: readonly Verdict[]): string {
  const counts = count(verdicts)
  const cells = columns.map((column) => String(counts[column]).padStart(columnWidth))
  return `${name.padEnd(nameWidth)}${cells.join('')}${counts.share.toFixed(1).padStart(columnWidth)}`
}

/** The folder that a file lies in says its kind; what lies at the top is a kind together. */
const kindOf = ({ file }: Verdict): string => (file.includes('/') ? file.replace(/\/.*/s, '') : '(top)')

function rowsBy(verdicts: readonly Verdict[], names: readonly string[], nameOf: (verdict: Verdict) => string) {
  return names.flatMap((name) => {
    const own = verdicts.filter((verdict) => nameOf(verdict) === name)
    return own.length > 0 ? [row(name, own)] : []
  })
}

export function tables(verdicts: readonly Verdict[]): string {
  const head = `${''.padEnd(nameWidth)}${[...heading, '%'].map((name) => name.padStart(columnWidth)).join('')}`
  const kinds = [...new Set(verdicts.map(kindOf))].toSorted()
  return [
    head,
    ...rowsBy(verdicts, fields, ({ field }) => field),
    row('all', verdicts),
    '',
    head,
    ...rowsBy(verdicts, kinds, kindOf),
  ].join('\n')
}

/** One line for each fact that is missing or wrong. */
export function mistakes(verdicts: readonly Verdict[]): string {
  const lines = verdicts.flatMap(({ file, why, article, field, outcome, expected, got, told }) => {
    if (outcome === 'right' || outcome === 'instead') return []
    const place = article === null || article === 1 ? file : `${file} (${article})`
    const said = told ? 'told' : 'NOT TOLD'
    return [
      `${outcome.padEnd(7)} ${said.padEnd(8)} ${place}: ${field}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)} [${why}]`,
    ]
  })
  return lines.join('\n')
}
