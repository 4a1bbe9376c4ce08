/** A turn of a transcript: the label at its head leads to the speaker and opens the card; its words stand as they are. */
import type { MouseEvent, ReactNode } from 'react'
import type { QuotationRecord } from '../../text/article.ts'
import { isSelecting } from '../browser/is-selecting.ts'
import { paths, withBase } from '../links.ts'
import type { Run } from './marked-text.tsx'

interface Props {
  readonly turn: QuotationRecord
  readonly run: Run
  readonly anchor: string
  readonly linked: string | null
  readonly opened: string | null
  readonly onOpen: (quotation: QuotationRecord, element: HTMLElement) => void
  readonly children: ReactNode
}

export function TurnRun({ turn, run, anchor, linked, opened, onOpen, children }: Props) {
  const open = (event: MouseEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || isSelecting()) return
    event.preventDefault()
    onOpen(turn, event.currentTarget)
  }
  if (run.start >= (turn.spans[0]?.start ?? 0)) {
    // For the pointer alone: the label is what keys and screen readers find.
    return (
      // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
      <span data-said="" onClick={open}>
        {children}
      </span>
    )
  }
  const slug = turn.speaker?.slug
  return (
    // Without script it leads to the speaker, or to the turn itself where the speaker has no page.
    <a
      href={slug ? withBase(paths.speaker(slug)) : `#${anchor}`}
      id={anchor}
      aria-haspopup="dialog"
      aria-expanded={opened === turn.id}
      data-quotation="turn"
      data-linked={linked === turn.id ? '' : undefined}
      onClick={open}
    >
      {children}
    </a>
  )
}
