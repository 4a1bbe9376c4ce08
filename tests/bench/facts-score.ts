/** Holds what a build says about files against the truth. */
import { sameDate, sameLanguage, sameNames, sameSpeech, sameTitle, sameWords, unsaid } from './facts-compare.ts'
import { nothingFound, type FoundArticle, type FoundFile } from './facts-found.ts'
import type { TrueArticle, TrueFile } from './facts-truth.ts'

export const fields = [
  'articles',
  'title',
  'date',
  'authors',
  'outlet',
  'section',
  'lang',
  'speaker',
  'no speech',
  'warning',
] as const
export type Field = (typeof fields)[number]

/** `missing`: less is said than is true, and nothing that is false. `instead`: the build says something of the file, which is as good. */
export type Outcome = 'right' | 'instead' | 'missing' | 'wrong'

export interface Answer {
  readonly outcome: Exclude<Outcome, 'instead'>
  readonly expected: unknown
  readonly got: unknown
}

export interface Verdict {
  readonly file: string
  readonly why: string
  /** The number of the article in its file, from 1; null where the file is meant. */
  readonly article: number | null
  readonly field: Field
  readonly outcome: Outcome
  readonly expected: unknown
  readonly got: unknown
  /** Whether the build says anything of the file. */
  readonly told: boolean
}

export function scoreFacts(truth: readonly TrueFile[], found: ReadonlyMap<string, FoundFile>): Verdict[] {
  return truth.flatMap((file) => scoreFile(file, found.get(file.file) ?? nothingFound))
}

function scoreFile(truth: TrueFile, found: FoundFile): Verdict[] {
  const told = found.told.length > 0
  const verdict = (field: Field, article: number | null, { outcome, expected, got }: Answer): Verdict => {
    const isInstead = told && truth.told === true && outcome !== 'right'
    return {
      file: truth.file,
      why: truth.why,
      article,
      field,
      outcome: isInstead ? 'instead' : outcome,
      expected,
      got,
      told,
    }
  }
  const partners = pair(truth.articles, found.articles)
  const articles = truth.articles.flatMap((article, index) =>
    scoreArticle(article, partners[index] ?? null).map(([field, answer]) => verdict(field, index + 1, answer)),
  )
  const warning: Answer = { outcome: told ? 'right' : 'missing', expected: 'something told', got: found.told }
  return [
    verdict('articles', null, countArticles(truth.articles.length, found.articles.length)),
    ...articles,
    ...(truth.tell === true ? [verdict('warning', null, warning)] : []),
  ]
}

function countArticles(expected: number, got: number): Answer {
  return { outcome: expected === got ? 'right' : got === 0 ? 'missing' : 'wrong', expected, got }
}

/** The found article for each true one: in their order where all were found, else by title first. */
function pair(truth: readonly TrueArticle[], found: readonly FoundArticle[]): (FoundArticle | null)[] {
  if (truth.length === found.length) return [...found]
  const left = [...found]
  const partners = truth.map(({ title }) => {
    const index = left.findIndex((article) => title !== undefined && sameTitle(title, article.title) === 'right')
    return index < 0 ? null : (left.splice(index, 1)[0] ?? null)
  })
  return partners.map((partner) => partner ?? left.shift() ?? null)
}

const noArticle: FoundArticle = {
  title: null,
  date: null,
  authors: [],
  outlet: null,
  section: null,
  lang: null,
  quotations: [],
}

/** Of an article that was not found everything is missing, even what is null in truth. */
function scoreArticle(truth: TrueArticle, partner: FoundArticle | null): [Field, Answer][] {
  const found = partner ?? noArticle
  const answers: [Field, Answer][] = []
  const add = (field: Field, outcome: Answer['outcome'], expected: unknown, got: unknown) =>
    answers.push([field, { outcome: partner === null ? 'missing' : outcome, expected, got }])
  const { title, date, authors, outlet, section, lang, quotations = [], notSaid = [] } = truth
  if (title !== undefined) add('title', sameTitle(title, found.title), title, found.title)
  if (date !== undefined) add('date', sameDate(date, found.date), date, found.date)
  if (authors !== undefined) add('authors', sameNames(authors, found.authors), authors, found.authors)
  if (outlet !== undefined) add('outlet', sameWords(outlet, found.outlet), outlet, found.outlet)
  if (section !== undefined) add('section', sameWords(section, found.section), section, found.section)
  if (lang !== undefined) add('lang', sameLanguage(lang, found.lang), lang, found.lang)
  for (const quotation of quotations) {
    const { outcome, got } = sameSpeech(quotation, found.quotations)
    add('speaker', outcome, quotation, got)
  }
  for (const words of notSaid) {
    const { outcome, got } = unsaid(words, found.quotations)
    add('no speech', outcome, words, got)
  }
  return answers
}
