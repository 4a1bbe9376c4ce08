import { useCallback, useEffect, useRef, useState } from 'react'
import type { Answer, Reply, ReviewState } from '../../text/review/review.ts'
import { withAnswer, type Pace } from './pace.ts'
import { reviewClient } from './review-client.ts'
import { reviewWords } from './review-words.ts'

export interface Review {
  /** Null until the server has answered. */
  readonly state: ReviewState | null
  /** What was saved last. */
  readonly told: string
  /** Why something was not. */
  readonly refused: string | null
  readonly pace: Pace
  readonly answer: (answer: Answer) => void
  readonly skip: () => void
  readonly undo: () => void
  readonly load: () => void
}

const { saved } = reviewWords

/** The sitting as the server knows it. One request at a time: what is pressed meanwhile would answer a question not yet seen. */
export function useReview(): Review {
  const [state, setState] = useState<ReviewState | null>(null)
  const [told, setTold] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const [pace, setPace] = useState<Pace>([])
  const isAsking = useRef(false)
  const shownAt = useRef(0)

  const ask = useCallback((request: Promise<Reply>, tell: string, isAnswer = false) => {
    const since = performance.now() - shownAt.current
    request
      .then((reply) => {
        setState(reply.state)
        setRefused(reply.refused)
        setTold(reply.refused === null ? tell : '')
        if (isAnswer && reply.refused === null) setPace((before) => withAnswer(before, since))
        shownAt.current = performance.now()
      })
      .catch(() => setRefused(reviewWords.lost))
      .finally(() => {
        isAsking.current = false
      })
  }, [])

  const begin = (request: () => Promise<Reply>, tell: string, isAnswer = false) => {
    if (isAsking.current) return
    isAsking.current = true
    ask(request(), tell, isAnswer)
  }
  useEffect(() => ask(reviewClient.state(), ''), [ask])

  const key = state?.question?.key
  return {
    state,
    told,
    refused,
    pace,
    answer: (given) => {
      if (key !== undefined) begin(() => reviewClient.answer(key, given), savedWords(given), true)
    },
    skip: () => {
      if (key !== undefined) begin(() => reviewClient.skip(key), saved.skipped)
    },
    undo: () => {
      if (state?.canUndo) begin(reviewClient.undo, saved.undone)
    },
    load: () => begin(reviewClient.state, ''),
  }
}

function savedWords(answer: Answer): string {
  return answer.kind === 'speaker' ? saved.speaker(answer.name) : saved[answer.kind]
}
