import type { ReactNode } from 'react'
import type { Difference } from '../../text/links/differences.ts'
import { linkingWords } from '../words/linking-words.ts'

/** Words between the marks of the interface's language. */
export const quoted = (content: ReactNode) => (
  <>
    {linkingWords.marks[0]}
    {content}
    {linkingWords.marks[1]}
  </>
)

const nobody = [null, null] as const

interface Props {
  readonly between: readonly Difference[]
  /** Whose the words are: then and now, `null` where nobody is named or it is not known. */
  readonly speakers?: readonly [then: string | null, now: string | null]
}

/** Words then and now, side by side, what differs marked in each. */
export function Changes({ between, speakers = nobody }: Props) {
  const [then, now] = speakers
  const side = (own: 'removed' | 'added') =>
    between
      .filter(({ kind }) => kind === 'equal' || kind === own)
      .map(({ kind, words }, index) => {
        if (kind === 'equal') return words
        // The runs have no names but their places, and never move.
        // oxlint-disable-next-line react/no-array-index-key
        return kind === 'removed' ? <del key={index}>{words}</del> : <ins key={index}>{words}</ins>
      })
  return (
    <dl className="changes">
      <div>
        <dt>{linkingWords.published(then)}</dt>
        <dd>{quoted(side('removed'))}</dd>
      </div>
      <div>
        <dt>{linkingWords.present(now)}</dt>
        <dd>{quoted(side('added'))}</dd>
      </div>
    </dl>
  )
}
