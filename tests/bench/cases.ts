/** Short articles of our own with one quotation each and its right speaker: `npm run bench:quotes -- --cases FILE`. */
import { readFileSync } from 'node:fs'
import { analyse } from '../../src/text/analyse.ts'

interface Case {
  readonly class: string
  readonly text: string
  readonly quote: string
  readonly rightSpeaker: string
}

/** A line a case that is answered wrongly, and how many are right. */
export function checkCases(file: string): string {
  const cases = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Case)
  const wrong = cases.flatMap((each, index) => {
    const answer = answerTo(each)
    return answersAlike(answer, each.rightSpeaker)
      ? []
      : [`${index} ${each.class}: ${answer}, not ${each.rightSpeaker}`]
  })
  return [...wrong, `${cases.length - wrong.length} of ${cases.length} right`].join('\n')
}

function answerTo({ text, quote }: Case): string {
  const found = analyse(text, { lang: 'en' }).quotations.find(({ spans }) =>
    spans.some(({ exact }) => exact.startsWith(quote.slice(0, 40)) || quote.startsWith(exact)),
  )
  if (!found) return '(not found)'
  return found.kind === 'other' ? '(other)' : (found.speaker?.name ?? '(none)')
}

const plain = (name: string): string => name.toLowerCase().replace(/^(?:the|an?) /, '')

function answersAlike(answer: string, right: string): boolean {
  return plain(answer) === plain(right)
}
