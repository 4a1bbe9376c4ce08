/** Whether a pointer is down on the page: what it is about to press must not move away from under it. */

/** The click comes after the release: with a mouse at once, by touch in a task of its own. */
const clickMs = 100

/** The release of a pointer may never be told; then nothing is held for longer. */
const longestMs = 5000

const heard = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'click', 'contextmenu', 'input', 'blur']

let pressedBy: number | null = null
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

function release(): void {
  clearTimeout(timer)
  if (pressedBy === null) return
  pressedBy = null
  for (const tell of listeners) tell()
}

function releaseAfter(ms: number): void {
  clearTimeout(timer)
  timer = setTimeout(release, ms)
}

/** What may be held by a press. Of a menu the browser may keep the release to itself. */
const held = 'main :not(select)'

function hear(event: Event): void {
  // A click is of that class too, in some browsers.
  if (!(event instanceof PointerEvent) || !event.type.startsWith('pointer')) return release()
  const { type, pointerId, target, button, buttons } = event
  // A secondary button opens a menu of the browser's.
  if (type === 'pointerdown' && button < 2 && target instanceof Element && target.matches(held)) {
    pressedBy = pointerId
    releaseAfter(longestMs)
  } else if (pointerId === pressedBy) {
    if (type === 'pointerup') releaseAfter(clickMs)
    // A pointer that moves with no button down was released where this page did not hear of it.
    else if (type !== 'pointermove' || buttons === 0) release()
  }
}

export const isPressed = (): boolean => pressedBy !== null

/**
 * Calls `tell` when the pointer is up again. That one goes down is told to nobody: what is drawn stays, and whoever draws
 * anew asks `isPressed`. Returns what ends the listening.
 */
export function onRelease(tell: () => void): () => void {
  if (listeners.size === 0) for (const type of heard) addEventListener(type, hear)
  listeners.add(tell)
  return () => {
    listeners.delete(tell)
    if (listeners.size > 0) return
    for (const type of heard) removeEventListener(type, hear)
    release()
  }
}
