import type { QuotationRecord } from '../../text/article.ts'
import { saidBy } from '../../text/said-by.ts'
import { paths } from '../links.ts'
import { words } from '../words/words.ts'
import { Link } from './link.tsx'

interface Props {
  readonly quotation: QuotationRecord
  readonly lang: string | null
}

/** Who said a quotation, as sure as it is. */
export function SaidBy({ quotation, lang }: Props) {
  const said = saidBy(quotation, words.quotation)
  // Only a plain name is of the article's language; how sure it is is said in the interface's.
  const isPlain = said === quotation.speaker?.name
  return (
    <span lang={isPlain ? (lang ?? undefined) : words.code} data-plain={isPlain ? '' : undefined}>
      {said}
    </span>
  )
}

/** The same, linked to the speaker's page where there is one. */
export function SpeakerName(props: Props) {
  const slug = props.quotation.speaker?.slug
  const name = <SaidBy {...props} />
  return slug ? <Link to={paths.speaker(slug)}>{name}</Link> : name
}
