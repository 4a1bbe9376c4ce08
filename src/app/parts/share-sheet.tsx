/** Ways to take the page along: its link, and its quotations as a file. Fetched when it is opened. */
import { useEffect, useRef, useState } from 'react'
import { laterWords } from '../later-words.ts'
import { canShare, shareLink } from '../clipboard.ts'
import { exportFormats, saveExport } from '../export-formats.ts'
import type { ExportRows } from '../exported-rows.ts'
import { CopyButton } from './copy-button.tsx'
import { Dialog } from './dialog.tsx'

const say = laterWords.share

type State =
  | { readonly kind: 'ready' }
  | { readonly kind: 'busy'; readonly done: number; readonly total: number }
  | { readonly kind: 'saved'; readonly rows: number }
  | { readonly kind: 'failed' }

function told(state: State): string {
  if (state.kind === 'busy') return state.total > 0 ? say.progress(state.done, state.total) : say.busy
  if (state.kind === 'saved') return say.saved(state.rows)
  return state.kind === 'failed' ? say.failed : ''
}

function Exports({ title, rows }: { readonly title: string; readonly rows: ExportRows }) {
  const [state, setState] = useState<State>({ kind: 'ready' })
  const closed = useRef(new AbortController())
  useEffect(() => {
    const controller = closed.current
    return () => controller.abort()
  }, [])
  const save = async (format: (typeof exportFormats)[number]) => {
    setState({ kind: 'busy', done: 0, total: 0 })
    try {
      const all = await rows((done, total) => setState({ kind: 'busy', done, total }), closed.current.signal)
      saveExport(format, all, title)
      setState({ kind: 'saved', rows: all.length })
    } catch {
      setState({ kind: 'failed' })
    }
  }
  return (
    <fieldset className="exports">
      <legend>{say.exports}</legend>
      {exportFormats.map((format) => (
        <button
          key={format.extension}
          type="button"
          aria-disabled={state.kind === 'busy'}
          onClick={() => {
            if (state.kind !== 'busy') void save(format)
          }}
        >
          {format.label}
        </button>
      ))}
      <p role="status">{told(state)}</p>
    </fieldset>
  )
}

interface Props {
  readonly title: string
  /** The whole address; null where there is none to give, as of a list that changes. */
  readonly url: string
  readonly rows: ExportRows | null
  readonly onClose: () => void
}

export function ShareSheet({ title, url, rows, onClose }: Props) {
  return (
    <Dialog title={say.title} onClose={onClose}>
      <div className="card-actions">
        <CopyButton label={say.copyLink} done={say.linkCopied} text={() => url} />
        {canShare() && (
          <button type="button" onClick={() => void shareLink(url, title)}>
            {say.system}
          </button>
        )}
      </div>
      {rows !== null && <Exports title={title} rows={rows} />}
    </Dialog>
  )
}
