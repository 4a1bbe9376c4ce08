import { useLayoutEffect, useRef } from 'react'
import type { Paragraph } from '../../text/review/review.ts'
import { Runs } from './runs.tsx'

interface Props {
  readonly paragraphs: readonly Paragraph[]
  readonly hasMore: boolean
}

/** The words in their paragraph. The one before it is always there: it tells whom “she” means. A small window leaves out the one after. */
export function AskedWords({ paragraphs, hasMore }: Props) {
  const text = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    scrollTo(0, 0)
    text.current?.querySelector('mark')?.scrollIntoView({ block: 'nearest' })
  }, [paragraphs, hasMore])
  const first = paragraphs.findIndex(({ role }) => role === 'asked')
  const shown = paragraphs.filter(({ role }, at) => hasMore || role !== 'before' || at === first - 1)
  return (
    <div ref={text} className="asked-words" data-more={hasMore || undefined}>
      {shown.map(({ role, runs }) => (
        <p key={runs[0]?.start} data-role={role}>
          <Runs runs={runs} />
        </p>
      ))}
    </div>
  )
}
