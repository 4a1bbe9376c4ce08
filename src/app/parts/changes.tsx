import type { Difference } from '../../text/links/differences.ts'
import { enLinking } from '../../text/words/en-linking.ts'

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
        <dt>{enLinking.published}</dt>
        <dd>“{side('removed')}”</dd>
      </div>
      <div>
        <dt>{enLinking.present}</dt>
        <dd>“{side('added')}”</dd>
      </div>
    </dl>
  )
}
