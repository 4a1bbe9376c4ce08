import { useCallback, useEffect, useRef, useState } from 'react'
import type { Question } from '../../text/review/review.ts'
import { Dialog } from '../parts/dialog.tsx'
import { KeyList } from '../parts/key-list.tsx'
import { answerOf } from './answer-keys.ts'
import { KeyButton } from './key-button.tsx'
import { MergeView } from './merge-view.tsx'
import { ProgressLine } from './progress-line.tsx'
import { QuotationView } from './quotation-view.tsx'
import { reviewWords } from './review-words.ts'
import { useReview, type Review } from './use-review.ts'
import { useReviewKeys } from './use-review-keys.ts'

const { actions } = reviewWords

/** The whole page: how far one is, the question, and what can be done besides answering it. */
export function ReviewScreen() {
  const review = useReview()
  const [asksKeys, setAsksKeys] = useState(false)
  const { state, told, refused, pace } = review
  return (
    <>
      <header className="site-header">
        <h1>{reviewWords.title}</h1>
        <p className="review-told" role="status">
          {told}
        </p>
        {state && <ProgressLine state={state} pace={pace} />}
      </header>
      <main id="main" tabIndex={-1}>
        {refused !== null && (
          <p className="notice" role="alert">
            {refused} {refused === reviewWords.lost && <button onClick={review.load}>{reviewWords.again}</button>}
          </p>
        )}
        {state === null && refused === null && <p>{reviewWords.loading}</p>}
        {state?.question === null && <Done review={review} />}
        {state?.question && (
          <Sitting
            key={state.question.key}
            question={state.question}
            review={review}
            onKeys={() => setAsksKeys(true)}
          />
        )}
        {asksKeys && <Keys onClose={() => setAsksKeys(false)} />}
      </main>
    </>
  )
}

interface SittingProps {
  readonly question: Question
  readonly review: Review
  readonly onKeys: () => void
}

/** One question; drawn anew for each. */
function Sitting({ question, review, onKeys }: SittingProps) {
  const [isTyping, setIsTyping] = useState(false)
  const [hasMore, setHasMore] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  // What is asked is read out, and no button keeps the focus that the next Enter would press.
  useEffect(() => {
    if (!isTyping) heading.current?.focus({ preventScroll: true })
  }, [isTyping])
  const { answer, skip, undo } = review
  const isWords = question.kind !== 'merge'
  const act = useCallback(
    (key: string) => {
      const given = answerOf(key, question)
      if (given) answer(given)
      else if (key === 's') skip()
      else if (key === 'u') undo()
      else if (key === '?') onKeys()
      else if (key === 'o' && isWords) setIsTyping(true)
      else if (key === 'm' && isWords) setHasMore((before) => !before)
      else return false
      return true
    },
    [question, isWords, answer, skip, undo, onKeys],
  )
  useReviewKeys(act)
  return (
    <article className="review-question">
      <h2 ref={heading} tabIndex={-1}>
        {reviewWords.questions[question.kind]}
      </h2>
      {question.kind === 'merge' ? (
        <MergeView question={question} onAnswer={answer} />
      ) : (
        <QuotationView {...{ question, hasMore, isTyping }} onAnswer={answer} onTyping={setIsTyping} />
      )}
      <div className="review-besides">
        <KeyButton name="s" onPress={skip}>
          {actions.skip}
        </KeyButton>
        <KeyButton name="u" isDisabled={review.state?.canUndo !== true} onPress={undo}>
          {actions.undo}
        </KeyButton>
        {isWords && (
          <KeyButton name="m" onPress={() => setHasMore(!hasMore)}>
            {hasMore ? actions.less : actions.more}
          </KeyButton>
        )}
        <KeyButton name="?" onPress={onKeys}>
          {actions.keys}
        </KeyButton>
      </div>
    </article>
  )
}

function Done({ review: { state, undo } }: { readonly review: Review }) {
  const act = useCallback(
    (key: string) => {
      if (key !== 'u') return false
      undo()
      return true
    },
    [undo],
  )
  useReviewKeys(act)
  return (
    <>
      <h2>{reviewWords.done}</h2>
      <p>{reviewWords.doneMore}</p>
      <KeyButton name="u" isDisabled={state?.canUndo !== true} onPress={undo}>
        {actions.undo}
      </KeyButton>
    </>
  )
}

function Keys({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={reviewWords.keys.title} onClose={onClose}>
      <KeyList keys={reviewWords.keys.list} />
    </Dialog>
  )
}
