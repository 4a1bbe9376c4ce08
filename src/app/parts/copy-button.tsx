import { useState } from 'react'
import { copyText } from '../clipboard.ts'
import { CopyField } from './copy-field.tsx'

interface Props {
  readonly label: string
  readonly done: string
  /** Called on the click: what is copied may hold the page's address, which only the browser knows. */
  readonly text: () => string
}

/** Copies, and says whether it did. */
export function CopyButton({ label, done, text }: Props) {
  const [outcome, setOutcome] = useState<{ readonly isCopied: boolean; readonly text: string } | null>(null)
  const copy = async () => {
    const copied = text()
    setOutcome({ isCopied: await copyText(copied), text: copied })
  }
  return (
    <span className="copy">
      <button type="button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{outcome?.isCopied === true && done}</span>
      {outcome?.isCopied === false && <CopyField text={outcome.text} />}
    </span>
  )
}
