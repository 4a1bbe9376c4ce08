import { useRevalidator } from 'react-router'
import { words } from '../words/words.ts'

/** Stands where a page could not be had. Says so, and offers the one thing that may help. */
export function FailureView() {
  const { revalidate, state } = useRevalidator()
  return (
    <div className="plain">
      <h1>{words.failure.title}</h1>
      <p role="alert">{words.failure.text}</p>
      <p>
        <button type="button" disabled={state === 'loading'} onClick={() => void revalidate()}>
          {words.failure.again}
        </button>
      </p>
    </div>
  )
}
