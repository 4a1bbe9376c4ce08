import { useEffect } from 'react'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:input|select|textarea)$/i.test(target.tagName))

/** Moves the focus by so many rows, from the row that has it or, where none has, into the list. */
function moveBy(step: number) {
  const rows = [...document.querySelectorAll<HTMLElement>('main [data-row]')]
  const place = rows.findIndex((row) => row === document.activeElement)
  const next = rows[place === -1 && step < 0 ? rows.length - 1 : place + step]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

const actions: Readonly<Record<string, () => void>> = {
  '/': () => document.getElementById('filter')?.focus(),
  j: () => moveBy(1),
  k: () => moveBy(-1),
}

/** `/` goes to the box, `j` and `k` from row to row, and Enter, as on any link, opens one. Where words are typed, keys are letters. */
export function useListKeys() {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = actions[event.key]
      const isPlainKey = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing
      if (action === undefined || !isPlainKey || event.defaultPrevented || isTyping(event.target)) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
