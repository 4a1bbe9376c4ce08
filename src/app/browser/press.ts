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

/** A secondary button opens a menu of the browser's, and so does a `select`: their releases may go to that menu alone. */
function isHolding({ target, button }: PointerEvent): boolean {
  return button < 2 && target instanceof Element && target.closest('main') !== null && target.closest('select') === null
}

function hear(event: Event): void {
  if (event instanceof PointerEvent && event.type.startsWith('pointer')) {
    const { type, pointerId, buttons } = event
    if (type === 'pointerdown' && isHolding(event)) {
      pressedBy = pointerId
      releaseAfter(longestMs)
    } else if (pointerId !== pressedBy) return
    else if (type === 'pointerup') releaseAfter(clickMs)
    // A pointer that moves with no button down was released where this page did not hear of it.
    else if (type === 'pointercancel' || (type === 'pointermove' && buttons === 0)) release()
  } else release()
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
