import { useState } from 'react'
import { shareLink, type Shared } from '../clipboard.ts'
import { absolute } from '../links.ts'
import { words } from '../words.ts'
import { CopyField } from './copy-field.tsx'

interface Props {
  readonly path: string
  readonly title: string
}

const said: Readonly<Record<Shared, string>> = {
  shared: words.share.shared,
  copied: words.share.linkCopied,
  cancelled: '',
  failed: '',
}

export function ShareButton({ path, title }: Props) {
  const [outcome, setOutcome] = useState<Shared | null>(null)
  const share = async () => setOutcome(await shareLink(absolute(path, location.origin), title))
  return (
    <span className="copy">
      <button type="button" onClick={() => void share()}>
        {words.share.share}
      </button>
      <span role="status">{outcome !== null && said[outcome]}</span>
      {outcome === 'failed' && <CopyField text={absolute(path, location.origin)} />}
    </span>
  )
}
