/** What makes an article unfit for the site, and facts of it that cannot be used: the same for all readers of files. */
import { note, refused, warning, type Finding } from '../problem.ts'
import { severalDocuments } from './exports/several-documents.ts'
import { parseFact } from '../yaml/facts.ts'
import { givenFacts, type FactOfFile, type FoundArticle, type GivenFact, type GivenFacts } from './reader.ts'

/** `isFit` is false where one of the findings refuses the article, or where it is a draft. */
export interface CheckedArticle {
  readonly isFit: boolean
  readonly facts: GivenFacts
  readonly findings: readonly Finding[]
}

/** `isAlone`: no other article stands in its file. */
export function checkArticle({ text, facts: given, isDraft = false }: FoundArticle, isAlone: boolean): CheckedArticle {
  const unfit = text.trim() === '' ? emptyText(isAlone) : (tooLong(text, isAlone) ?? tooManyMarks(text))
  if (unfit) return { isFit: false, facts: {}, findings: [unfit] }
  const { facts, findings: factFindings } = checkFacts(given)
  const findings = [...factFindings, ...severalDocuments(text)]
  return { isFit: !isDraft, facts, findings: isDraft ? [...findings, draft] : findings }
}

/**
 * As much as twenty novels. The page of a longer text would not open in a browser, and reading it takes more memory than
 * many machines have.
 */
const mostChars = 10_000_000

function tooLong({ length }: string, isAlone: boolean): Finding | undefined {
  if (length <= mostChars) return undefined
  const what = `the ${isAlone ? 'file' : 'text'} is ${Math.ceil(length / 1_000_000)} MB long`
  return refused(what, 'no more than 10 MB an article: divide it into several files')
}

function emptyText(isAlone: boolean): Finding {
  return refused(isAlone ? 'the file is empty' : 'there is no text', 'the text of an article')
}

const draft = note('this is a draft and is left out', 'no "draft: true" once it may be read')

/** Each quotation brings its sentence and its link along: with more of them a page grows beyond what a program can write. */
const mostMarks = 100_000

/** Apostrophes are none. */
const quoteMarks = /["“”„«»‹›‘「」『』]|(?<![\p{L}\p{N}])'/gu

function tooManyMarks(text: string): Finding | undefined {
  let marks = 0
  for (const _ of text.matchAll(quoteMarks)) marks++
  if (marks <= mostMarks) return undefined
  return refused(`the text has ${marks} quotation marks`, `no more than ${mostMarks}: divide it into articles`)
}

/** No reader has to look whether a date is a day of the calendar, or an address one of the web. */
function checkFacts(given: GivenFacts): Omit<CheckedArticle, 'isFit'> {
  const facts: Partial<Record<GivenFact, FactOfFile>> = {}
  const findings: Finding[] = []
  for (const key of givenFacts) {
    const fact = given[key]
    if (fact === undefined) continue
    const { value, expected } = parseFact(key, fact.value)
    if (value === undefined) findings.push(warning(`"${key}" cannot be used and is left out`, expected))
    else facts[key] = { value, basis: fact.basis }
  }
  return { facts, findings }
}
