import type { Run } from '../../text/review/review.ts'

/** Words as they are printed, with those that are asked about marked. */
export function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map(({ start, text, mark }) => {
    if (mark === 'asked') return <mark key={start}>{text}</mark>
    if (mark === 'source') return <b key={start}>{text}</b>
    return text
  })
}
