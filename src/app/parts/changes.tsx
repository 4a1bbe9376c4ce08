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

/** Words then and now, side by side, what differs marked in each. */
export function Changes({ between }: { readonly between: readonly Difference[] }) {
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
        <dt>{linkingWords.published}</dt>
        <dd>{quoted(side('removed'))}</dd>
      </div>
      <div>
        <dt>{linkingWords.present}</dt>
        <dd>{quoted(side('added'))}</dd>
      </div>
    </dl>
  )
}
