/** When a fact counts as the true one: shapes of quotation marks, spaces and capitals are no difference. */
import type { FoundQuotation } from './facts-found.ts'
import type { Beginning, Expected, ExpectedQuotation } from './facts-truth.ts'

type Outcome = 'right' | 'missing' | 'wrong'

export function plain(words: string): string {
  const straight = words
    .normalize('NFC')
    .replaceAll(/[‘’‚`´]/g, "'")
    .replaceAll(/[“”„«»]|''|,,/g, '"')
  return straight.replaceAll(/\s+/gu, ' ').trim().toLowerCase()
}

const isBeginning = (title: Expected | Beginning): title is Beginning =>
  typeof title === 'object' && title !== null && 'begins' in title

function answersOf(expected: Expected): readonly (string | null)[] {
  return typeof expected === 'string' || expected === null ? [expected] : expected
}

/** Nothing said is missing; something else said, or something where there is nothing to say, is wrong. */
function compare(expected: Expected, got: string | null, shape: (words: string) => string): Outcome {
  const answers = answersOf(expected).map((answer) => answer && shape(answer))
  if (answers.includes(got && shape(got))) return 'right'
  return got === null ? 'missing' : 'wrong'
}

/** A headline may lose its full stop. */
const titleShape = (title: string): string => plain(title).replace(/(?<!\.)\.$/, '')

export function sameTitle(expected: Expected | Beginning, got: string | null): Outcome {
  if (!isBeginning(expected)) return compare(expected, got, titleShape)
  if (got === null) return 'missing'
  const { begins, holds = '' } = expected
  return plain(got).startsWith(plain(begins)) && plain(got).includes(plain(holds)) ? 'right' : 'wrong'
}

/** "The Harbour Post" is the Harbour Post. */
export function sameWords(expected: Expected, got: string | null): Outcome {
  return compare(expected, got, (words) => plain(words).replace(/^the /, ''))
}

/** A month or a year of the true day says less, and nothing false. */
export function sameDate(expected: Expected, got: string | null): Outcome {
  const outcome = compare(expected, got, plain)
  const isLess = got !== null && answersOf(expected).some((answer) => answer?.startsWith(`${got}-`))
  return outcome === 'wrong' && isLess ? 'missing' : outcome
}

/** Regions are no difference, nor are the two written forms of Norwegian. */
export function sameLanguage(expected: Expected, got: string | null): Outcome {
  return compare(expected, got, (code) =>
    plain(code)
      .replace(/[-_].*/, '')
      .replace(/^n[bn]$/, 'no'),
  )
}

/** "Hale, Tom" is Tom Hale. */
const nameShape = (name: string): string => plain(name).replace(/^([^,]+), ([^,]+)$/, '$2 $1')

/** Some of the names and no other one say less than is true; any other name is wrong. */
export function sameNames(expected: readonly string[], got: readonly string[]): Outcome {
  const names = expected.map(nameShape)
  const said = got.map(nameShape)
  if (said.some((name) => !names.includes(name)) || new Set(said).size < said.length) return 'wrong'
  return said.length === names.length ? 'right' : 'missing'
}

/** Right where the words are found as speech, and of that speaker. */
export function sameSpeech(
  [words, speaker]: ExpectedQuotation,
  quotations: readonly FoundQuotation[],
): { outcome: Outcome; got: unknown } {
  const [first = '', last = ''] = words.split(' … ').map(plain)
  const begins = quotations.find((quotation) => plain(quotation.words).startsWith(first))
  if (begins === undefined) return { outcome: 'missing', got: 'no such quotation' }
  const end = plain(begins.words).replace(/[^\p{L}\p{N}]+$/u, '')
  if (!end.endsWith(last)) return { outcome: 'wrong', got: begins }
  return { outcome: compare(speaker, begins.speaker, plain), got: begins.speaker }
}

export function unsaid(words: string, quotations: readonly FoundQuotation[]): { outcome: Outcome; got: unknown } {
  const said = quotations.find((quotation) => plain(quotation.words).includes(plain(words)))
  return { outcome: said === undefined ? 'right' : 'wrong', got: said ?? null }
}
