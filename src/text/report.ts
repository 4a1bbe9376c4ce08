/** The report at the end of every build, `data/report.json`. */
import type { AttributionBasis } from './article.ts'
import type { Step } from './how-sure.ts'
import type { NameJoin } from './people/name-joins.ts'

/**
 * Something about a file that its owner should know. `refused`: the article is not in the site. `note`: a file that is not
 * meant for the site, such as a draft; told to the owner and never published. Lines and columns count from 1.
 */
export interface Problem {
  readonly severity: 'refused' | 'warning' | 'note'
  readonly file: string
  readonly line: number | null
  readonly column: number | null
  readonly what: string
  readonly expected: string
}

/** How many articles are copies of another, nearly copies, and how many titles stand over several articles. */
export interface Duplicates {
  readonly sameText: number
  readonly nearText: number
  readonly sameTitle: number
}

export interface Report {
  /** When the site was built: ISO 8601, UTC. */
  readonly built: string
  readonly articles: number
  readonly words: number
  readonly quotations: { readonly speech: number; readonly other: number }
  /** Speech by how its speaker is known; `corrected`: the owner's word; `none` where the text names nobody. */
  readonly attribution: Readonly<Record<AttributionBasis | 'corrected' | 'none', number>>
  /** Speech by how sure it is who said it. What is said in languages in which nobody is looked for is not among them. */
  readonly certainty: Readonly<Record<Step, number>>
  /** How many articles had each fact derived instead of given. */
  readonly derived: Readonly<Record<'title' | 'date' | 'outlet' | 'section' | 'author', number>>
  /** Files whose encoding was not UTF-8 or was guessed. */
  readonly encodings: readonly { readonly file: string; readonly encoding: string; readonly guessed: boolean }[]
  readonly duplicates: Duplicates
  /** How many printed names were joined to another, and the least sure of these joins. */
  readonly joined: { readonly names: number; readonly leastSure: readonly NameJoin[] }
  /** How many articles had hand-broken lines joined to paragraphs, and names withheld or changed. */
  readonly shown: { readonly joined: number; readonly hidden: number; readonly renamed: number }
  /** How many addresses of the site that stood here before lead nowhere now; null where none did, or equal builds are asked for. */
  readonly lost: { readonly articles: number; readonly quotations: number; readonly pages: number } | null
  /** What the stages of the build took; null in development, and where two builds are to be equal byte for byte. */
  readonly times: readonly StageTime[] | null
  readonly problems: readonly Problem[]
}

/** The stages of a build, in their order: "articles" are read and analysed, the index is written while pages are. */
export type StageName = 'scripts' | 'articles' | 'pages' | 'index'

export interface StageTime {
  readonly name: StageName
  readonly ms: number
}

/** The report as readers may see it: without the names of files that their owner keeps back. */
export function publishedReport(report: Report): Report {
  return { ...report, problems: report.problems.filter(({ severity }) => severity !== 'note') }
}

/** `seeds/name.txt:3:7: what, and what was expected`: the one form in which problems are printed. */
export function problemLine({ file, line, column, what, expected }: Problem, folder: string): string {
  const place = [line, column].filter((part) => part !== null).join(':')
  return `${folder}/${file}:${place === '' ? '' : place + ':'} ${what}; expected ${expected}`
}
