/** A turn of a transcript: the label at its head leads to the speaker and opens the card; its words stand as they are. */
import type { MouseEvent, ReactNode } from 'react'
import type { QuotationRecord } from '../../text/article.ts'
import { isSelecting } from '../browser/is-selecting.ts'
import { paths } from '../links.ts'
import { Link } from './link.tsx'
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
  const open = (element: HTMLElement) => {
    if (!isSelecting()) onOpen(turn, element)
  }
  if (run.label === null) {
    // For the pointer alone: the label is what keys and screen readers find.
    return (
      // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
      <span data-said="" onClick={(event) => open(event.currentTarget)}>
        {children}
      </span>
    )
  }
  const slug = turn.speaker?.slug ?? null
  const shared = {
    id: run.start === turn.label?.start ? anchor : undefined,
    'aria-haspopup': 'dialog',
    'aria-expanded': opened === turn.id,
    'data-quotation': 'turn',
    'data-linked': linked === turn.id ? '' : undefined,
  } as const
  const choose = (event: MouseEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    open(event.currentTarget)
  }
  if (slug !== null) {
    return (
      <Link to={paths.speaker(slug)} {...shared} onClick={choose}>
        {children}
      </Link>
    )
  }
  return (
    <span
      role="button"
      tabIndex={0}
      {...shared}
      onClick={choose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onOpen(turn, event.currentTarget)
      }}
    >
      {children}
    </span>
  )
}
