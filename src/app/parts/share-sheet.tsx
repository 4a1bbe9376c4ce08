/** Ways to take the page along: its link, and its quotations as a file. Fetched when it is opened. */
import { useEffect, useRef, useState } from 'react'
import { exportFormats, type ExportFormat } from '../../text/exporting/formats.ts'
import { laterWords } from '../words/later-words.ts'
import { canShare, shareLink } from '../browser/clipboard.ts'
import { saveExport } from '../data/save-export.ts'
import type { ExportRows } from '../data/exported-rows.ts'
import { CopyButton } from './copy-button.tsx'
import { Dialog } from './dialog.tsx'

const say = laterWords.share

type State =
  | { readonly kind: 'ready' }
  | { readonly kind: 'busy'; readonly done: number; readonly total: number }
  | { readonly kind: 'saved'; readonly rows: number }
  | { readonly kind: 'failed' }

/** A screen reader hears so many steps of the way, and no number in between. */
const heardSteps = 5

function heard(state: State): string {
  switch (state.kind) {
    case 'ready':
      return ''
    case 'busy': {
      const step = state.total === 0 ? 0 : Math.floor((heardSteps * state.done) / state.total)
      return step === 0 ? say.busy : say.share(step / heardSteps)
    }
    case 'saved':
      return say.saved(state.rows)
    case 'failed':
      return say.failed
  }
}

function Busy({ done, total }: { readonly done: number; readonly total: number }) {
  return (
    <>
      {/* Without a value while it is not known how much there is. */}
      <progress aria-label={say.busy} max={Math.max(1, total)} {...(total === 0 ? {} : { value: done })} />
      <p aria-hidden="true">{total === 0 ? say.busy : say.progress(done, total)}</p>
    </>
  )
}

interface ExportsProps {
  readonly title: string
  readonly rows: ExportRows
  readonly holds: string | null
}

function Exports({ title, rows, holds }: ExportsProps) {
  const [state, setState] = useState<State>({ kind: 'ready' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const save = async (format: ExportFormat) => {
    const controller = new AbortController()
    const { signal } = controller
    running.current = controller
    setState({ kind: 'busy', done: 0, total: 0 })
    try {
      const all = await rows((done, total) => setState({ kind: 'busy', done, total }), signal)
      await saveExport(format, all, title, signal)
      setState({ kind: 'saved', rows: all.length })
    } catch {
      if (!signal.aborted) setState({ kind: 'failed' })
    }
  }
  const isBusy = state.kind === 'busy'
  return (
    <fieldset className="exports">
      <legend>{say.exports}</legend>
      <p className="hint">{holds ?? say.holdsPage}</p>
      {Object.values(exportFormats).map((format) => (
        <button
          key={format.extension}
          type="button"
          aria-disabled={isBusy}
          onClick={() => {
            if (!isBusy) void save(format)
          }}
        >
          {format.label}
        </button>
      ))}
      {isBusy && <Busy {...state} />}
      <p role="status" className={isBusy ? 'visually-hidden' : undefined}>
        {heard(state)}
      </p>
    </fieldset>
  )
}

interface Props {
  readonly title: string
  /** The whole address; null where there is none to give, as of a list that changes. */
  readonly url: string
  readonly rows: ExportRows | null
  /** Which quotations a file holds, in words, where they are not the page's. */
  readonly holds: string | null
  readonly onClose: () => void
}

export function ShareSheet({ title, url, rows, holds, onClose }: Props) {
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
      {rows !== null && <Exports title={title} rows={rows} holds={holds} />}
    </Dialog>
  )
}
