import { useEffect, useId, useRef, type ReactNode } from 'react'
import { enLater } from '../../text/words/en-later.ts'
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
  return (
    <dialog ref={dialog} className="sheet" aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{title}</h2>
      {children}
      <button type="button" className="card-close" onClick={() => dialog.current?.close()}>
        {enLater.close}
      </button>
    </dialog>
  )
}
