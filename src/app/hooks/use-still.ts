import { useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { isPressed, onRelease } from '../browser/press.ts'

const neverPressed = () => false

/**
 * The value, except while a pointer is down: until it is up again, the value that was drawn before. A press then ends on
 * what it began on, whatever arrives in between. A drawing in slices that a press interrupts is done again: React compares
 * the store before it shows the result.
 */
export function useStill<Value>(value: Value): Value {
  const isHeld = useSyncExternalStore(onRelease, isPressed, neverPressed)
  const drawn = useRef(value)
  useLayoutEffect(() => {
    if (!isHeld) drawn.current = value
  })
  // It is what stands on the page already, so that nothing waits to be drawn that was read here.
  // oxlint-disable-next-line react/refs
  return isHeld ? drawn.current : value
}
