import { useEffect, useRef, useState, type KeyboardEvent, type SubmitEvent } from 'react'
import { NavigationType, useNavigationType } from 'react-router'
import type { View } from '../../text/filter/view.ts'
import { filterClient } from '../filter/filter-client.ts'
import { fetchFoundParts } from '../hooks/use-found-parts.ts'
import { useStill } from '../hooks/use-still.ts'
import type { ShownView } from '../hooks/use-view.ts'
import { listWords } from '../words/list-words.ts'

/** Long enough that fast typing makes one change of the address (browsers refuse too many), short enough not to be felt. */
const restMs = 90

/** The box for words. It is its own master while it is typed in; otherwise it shows what the address holds. */
export function FilterBox({ view, replace, settle }: Pick<ShownView, 'view' | 'replace' | 'settle'>) {
  const box = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const isFirst = useRef(true)
  const type = useNavigationType()
  const [hasFocus, setHasFocus] = useState(false)
  // Rows off the screen get other heights by it (see the styles): a press that takes the focus away must not move the others.
  const isTypedIn = useStill(hasFocus)

  const withBox = (shown: View): View => ({ ...shown, q: box.current?.value ?? '' })
  const typed = () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => replace(withBox), restMs)
  }
  const left = () => {
    clearTimeout(timer.current)
    settle(withBox)
  }
  const entered = () => {
    setHasFocus(true)
    filterClient.prepare()
    // Asked for again when it is needed.
    fetchFoundParts().catch(() => undefined)
  }

  useEffect(() => {
    const input = box.current
    if (input === null) return
    // Typed before the page came to life.
    const isEarly = isFirst.current && input.value !== '' && view.q === ''
    isFirst.current = false
    if (isEarly) return typed()
    if (type === NavigationType.Replace && document.activeElement === input) return
    input.value = view.q
    // Only another address may change the box.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [view.q, type])

  /** Escape clears the box, then leaves it. */
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (event.currentTarget.value === '') return event.currentTarget.closest('main')?.focus({ preventScroll: true })
    event.currentTarget.value = ''
    typed()
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    left()
  }
  return (
    <form className="filter-box" data-typed-in={isTypedIn ? '' : undefined} role="search" onSubmit={submit}>
      <label htmlFor="filter">{listWords.filter.label}</label>
      <div className="filter-line">
        <input
          ref={box}
          id="filter"
          type="search"
          name="q"
          defaultValue=""
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          aria-describedby="filter-hint"
          onFocus={entered}
          onInput={typed}
          onKeyDown={press}
          onBlur={() => {
            setHasFocus(false)
            left()
          }}
        />
        <button type="submit">{listWords.filter.apply}</button>
      </div>
      <p id="filter-hint" className="hint">
        {listWords.filter.hint}
      </p>
    </form>
  )
}
