import type { LinkedQuotation } from '../hooks/use-linked-quotation.ts'
import { goToQuotation, linkedNoticeId } from '../hooks/use-linked-quotation.ts'
import { articleWords } from '../article-words.ts'

/** Says what a link to a quotation found. */
export function LinkedNotice({ linked }: { readonly linked: LinkedQuotation }) {
  return (
    <div role="status" id={linkedNoticeId} tabIndex={-1} className="linked-notice">
      {linked.kind === 'missing' && <p className="notice">{articleWords.link.missing}</p>}
      {linked.kind === 'found' && <Found linked={linked} />}
    </div>
  )
}

function Found({ linked }: { readonly linked: Extract<LinkedQuotation, { kind: 'found' }> }) {
  const { id, kind, speaker } = linked.quotation
  const say = articleWords.link
  return (
    <p className="notice">
      {kind === 'other' ? say.foundOther : speaker === null ? say.foundUnnamed : say.found(speaker.name)}{' '}
      <button type="button" onClick={() => goToQuotation(id)}>
        {say.go}
      </button>
    </p>
  )
}
