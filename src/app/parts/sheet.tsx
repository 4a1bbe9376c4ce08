/** What opens over the page and is left by Escape: the settings, and the list of keys. Fetched when it is asked for. */
import { useState } from 'react'
import { laterWords } from '../words/later-words.ts'
import { applySettings, choices, readSettings, type Setting, type Settings } from '../browser/settings.ts'
import { Choice } from './choice.tsx'
import { Dialog } from './dialog.tsx'
import { KeyList } from './key-list.tsx'

export type SheetName = 'settings' | 'keys'

function SettingsSheet({ onClose }: { readonly onClose: () => void }) {
  const say = laterWords.settings
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
    <Dialog title={laterWords.keys.title} onClose={onClose}>
      <KeyList keys={laterWords.keys.list} />
      <p className="hint">{laterWords.keys.note}</p>
    </Dialog>
  )
}
