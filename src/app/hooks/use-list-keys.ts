import { useEffect } from 'react'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:input|select|textarea)$/i.test(target.tagName))

/** Moves the focus by one row: from the row that has it, or in which it is, or where none has, into the list. */
function moveBy(step: 1 | -1) {
  const rows = [...document.querySelectorAll<HTMLElement>('main [data-row]')]
  const active = document.activeElement ?? document
  const isBefore = (row: Node) => row.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING
  const place = rows.findLastIndex((row) => row === active || isBefore(row))
  // From within a row its own link is the one above.
  const above = rows[place] === active ? place - 1 : place
  const next = rows[step > 0 ? place + 1 : place === -1 ? rows.length - 1 : above]
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
