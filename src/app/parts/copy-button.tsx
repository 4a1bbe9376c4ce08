import { useState } from 'react'
import { CopyField } from './copy-field.tsx'

const loadClipboard = () => import('../browser/clipboard.ts')

interface Props {
  readonly label: string
  readonly done: string
  /** Called on the click: what is copied may hold the page's address, which only the browser knows. */
  readonly text: () => string | Promise<string>
  /** The same as HTML, for what takes formatted words. */
  readonly html?: () => string
  /** The key that presses it. */
  readonly shortcut?: string
}

/** Copies, and says whether it did. What copies is fetched before the click, as browsers allow it only right after one. */
export function CopyButton({ label, done, text, html, shortcut }: Props) {
  const [outcome, setOutcome] = useState<{ readonly isCopied: boolean; readonly text: string } | null>(null)
  const warm = () => void loadClipboard().catch(() => undefined)
  const copy = async () => {
    const [copied, code] = await Promise.all([text(), loadClipboard().catch(() => null)])
    const isCopied =
      code !== null && (await (html === undefined ? code.copyText(copied) : code.copyRich(copied, html())))
    setOutcome({ isCopied, text: copied })
  }
  return (
    <span className="copy">
      <button type="button" data-key={shortcut} onPointerEnter={warm} onFocus={warm} onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{outcome?.isCopied === true && done}</span>
      {outcome?.isCopied === false && <CopyField text={outcome.text} />}
    </span>
  )
}
