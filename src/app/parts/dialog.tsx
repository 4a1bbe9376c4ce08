import { useEffect, useId, useRef, type ReactNode } from 'react'
import { laterWords } from '../words/later-words.ts'
import '../styles/sheet.css'

interface Props {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A native modal dialog: it holds the focus, Escape closes it, and the focus returns to where it was. */
export function Dialog({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => dialog.current?.showModal(), [])
  const closed = () => {
    // Where nothing had the focus before, Tab would go on from the end of the page, where the dialog stood.
    const { activeElement, body } = document
    const isLost = activeElement === body || dialog.current?.contains(activeElement) === true
    if (isLost) document.getElementById('main')?.focus({ preventScroll: true })
    onClose()
  }
  return (
    <dialog ref={dialog} className="sheet" aria-labelledby={heading} onClose={closed}>
      <h2 id={heading}>{title}</h2>
      {children}
      <button type="button" className="card-close" onClick={() => dialog.current?.close()}>
        {laterWords.close}
      </button>
    </dialog>
  )
}
