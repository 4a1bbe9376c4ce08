import type { QuotationRecord } from '../../text/article.ts'
import { paths } from '../links.ts'
import { words } from '../words/words.ts'
import { Link } from './link.tsx'

/** Who said a quotation, linked to the speaker's page where there is one. */
export function SpeakerName({
  quotation,
  lang,
}: {
  readonly quotation: QuotationRecord
  readonly lang: string | null
}) {
  const { kind, speaker } = quotation
  if (kind === 'other' || speaker === null) {
    const { noSpeech, noSpeaker } = words.quotation
    // It may stand beside words of another language.
    return <span lang={words.code}>{kind === 'other' ? noSpeech : noSpeaker}</span>
  }
  const name = <span lang={lang ?? undefined}>{speaker.name}</span>
  return speaker.slug === null ? name : <Link to={paths.speaker(speaker.slug)}>{name}</Link>
}
