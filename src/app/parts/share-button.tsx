import { useState } from 'react'
import type { ExportRows } from '../data/exported-rows.ts'
import { useLater } from '../hooks/use-later.ts'
import { words } from '../words/words.ts'
import { LaterPart } from './later-part.tsx'

const loadSheet = () => import('./share-sheet.tsx')

interface Props {
  readonly title: string
  /** The quotations that can be taken along; none where there are none. */
  readonly rows?: ExportRows
  /** Which quotations those are, where they are not the page's. */
  readonly holds?: string
}

/** The link of the page, and its quotations as a file. */
export function ShareButton({ title, rows, holds }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const sheet = useLater(loadSheet, isOpen)
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        {words.share.share}
      </button>
      {isOpen && (
        <LaterPart of={sheet}>
          {({ ShareSheet }) => (
            <ShareSheet
              title={title}
              url={location.href.replace(/#.*/, '')}
              rows={rows ?? null}
              holds={holds ?? null}
              onClose={() => setIsOpen(false)}
            />
          )}
        </LaterPart>
      )}
    </>
  )
}
