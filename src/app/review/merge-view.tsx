import type { Answer, MergeQuestion } from '../../text/review/review.ts'
import { KeyButton } from './key-button.tsx'
import { reviewWords } from './review-words.ts'
import { Runs } from './runs.tsx'

const { actions, groups } = reviewWords

interface Props {
  readonly question: MergeQuestion
  readonly onAnswer: (answer: Answer) => void
}

/** Two printed names, with how often each stands in the library and one sentence of each. */
export function MergeView({ question, onAnswer }: Props) {
  const { names, ground, certainty } = question
  return (
    <>
      <div className="review-text">
        {names.map(({ name, quotations, articles, example }) => (
          <section key={name} className="printed-name">
            <h3>{name}</h3>
            <p className="review-file">{reviewWords.counts(quotations, articles)}</p>
            <blockquote>
              <Runs runs={example} />
            </blockquote>
          </section>
        ))}
        <p className="review-found">
          {reviewWords.build}: <strong>{actions.same}</strong> ({ground}), {reviewWords.sure(certainty)}
        </p>
      </div>
      <div className="review-choices">
        <ul aria-label={groups.names}>
          <li>
            <KeyButton name="y" isNow onPress={() => onAnswer({ kind: 'right' })}>
              {actions.same} <small>{reviewWords.now}</small>
            </KeyButton>
          </li>
          <li>
            <KeyButton name="n" onPress={() => onAnswer({ kind: 'apart' })}>
              {actions.apart}
            </KeyButton>
          </li>
        </ul>
      </div>
    </>
  )
}
