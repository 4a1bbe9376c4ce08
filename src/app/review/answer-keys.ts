/** What each key answers to a question. */
import type { Answer, Choice, Question, QuotationQuestion } from '../../text/review/review.ts'

const right: Answer = { kind: 'right' }

export function answerOf(key: string, question: Question): Answer | null {
  if (key === 'Enter') return right
  if (question.kind === 'merge') return key === 'y' ? right : key === 'n' ? { kind: 'apart' } : null
  const isOther = question.kind === 'kind'
  switch (key) {
    case 'n':
      return !isOther && question.found === null ? right : { kind: 'nobody' }
    case 'k':
      return isOther ? right : { kind: 'other' }
    case 'x':
      return { kind: 'none' }
    default: {
      const choice = /^[1-9]$/.test(key) ? question.choices[Number(key) - 1] : undefined
      return choice ? chosen(choice, question) : null
    }
  }
}

/** Whom the build names already is kept as it is. */
export function chosen(choice: Choice, question: QuotationQuestion): Answer {
  return isNow(choice, question) ? right : { kind: 'speaker', ...choice }
}

export function isNow({ name, type }: Choice, { kind, found }: QuotationQuestion): boolean {
  return kind === 'speaker' && found?.name === name && found.type === type
}
