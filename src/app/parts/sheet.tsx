/** What opens over the page and is left by Escape: the settings, and the list of keys. Fetched when it is asked for. */
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { enLater } from '../../text/words/en-later.ts'
import { applySettings, choices, readSettings, type Setting, type Settings } from '../settings.ts'
import '../styles/sheet.css'
import { Choice } from './choice.tsx'
import { KeyList } from './key-list.tsx'

export type SheetName = 'settings' | 'keys'

interface SheetProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A native modal dialog: it holds the focus, Escape closes it, and the focus returns to where it was. */
function Dialog({ title, onClose, children }: SheetProps) {
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
        {enLater.close}
      </button>
    </dialog>
  )
}

function SettingsSheet({ onClose }: { readonly onClose: () => void }) {
  const say = enLater.settings
  const [settings, setSettings] = useState(readSettings)
  const [isKept, setIsKept] = useState(true)
  const row = <S extends Setting>(setting: S, label: string, labels: Readonly<Record<Settings[S], string>>) => (
    <Choice<Settings[S]>
      label={label}
      name={setting}
      values={choices[setting]}
      labels={labels}
      chosen={settings[setting]}
      onChoose={(chosen) => {
        const next = { ...settings, [setting]: chosen }
        setSettings(next)
        setIsKept(applySettings(next))
      }}
    />
  )
  return (
    <Dialog title={say.title} onClose={onClose}>
      {row('theme', say.theme, say.themes)}
      {row('size', say.size, say.sizes)}
      {row('typeface', say.typeface, say.typefaces)}
      {row('keys', say.keys, say.keysOn)}
      <p className="hint" role="status">
        {isKept ? say.note : say.notKept}
      </p>
    </Dialog>
  )
}

export function Sheet({ name, onClose }: { readonly name: SheetName; readonly onClose: () => void }) {
  if (name === 'settings') return <SettingsSheet onClose={onClose} />
  return (
    <Dialog title={enLater.keys.title} onClose={onClose}>
      <KeyList />
      <p className="hint">{enLater.keys.note}</p>
    </Dialog>
  )
}
