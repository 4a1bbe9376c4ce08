import type { ReviewState } from '../../text/review/review.ts'
import { minutesFor, type Pace } from './pace.ts'
import { reviewWords } from './review-words.ts'

interface Props {
  readonly state: ReviewState
  readonly pace: Pace
}

/** How far the owner is, and how long the rest of the least sure will take. */
export function ProgressLine({ state, pace }: Props) {
  const { all, leastSure, skipped } = state
  const left = leastSure.total - leastSure.answered
  const minutes = minutesFor(pace, left > 0 ? left : all.total - all.answered)
  const parts = [
    reviewWords.answered(all.answered, all.total),
    left > 0 ? reviewWords.fifthLeft(left / leastSure.total) : reviewWords.fifthDone,
    ...(minutes === null ? [] : [reviewWords.minutes(minutes)]),
    ...(skipped > 0 ? [reviewWords.skipped(skipped)] : []),
  ]
  return (
    <div className="review-progress">
      <progress aria-label={reviewWords.progress} max={leastSure.total} value={leastSure.answered} />
      <p>{parts.join(' · ')}</p>
    </div>
  )
}
