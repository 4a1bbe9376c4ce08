import type { QuotationPage } from '../../text/pages.ts'
import { howSure } from '../../text/how-sure.ts'
import { leavingWords } from '../words/leaving-words.ts'
import { quotationPath } from '../links.ts'
import { Link } from '../parts/link.tsx'
import { QuotedArticles, unmatched } from '../parts/quoted-articles.tsx'

const say = leavingWords

/** A quotation by itself: where a shared link is shown before it is followed. */
export function QuotationView({ page }: { readonly page: QuotationPage }) {
  const { row, quotation } = page
  return (
    <div className="list-page">
      <h1>{say.quotationTitle(quotation.speaker?.name ?? null, howSure(quotation))}</h1>
      <QuotedArticles articles={[{ row, quotations: unmatched([quotation]) }]} hasSpeakers />
      <p>
        <Link to={quotationPath(row.slug, quotation.id)}>{say.inContext}</Link>
      </p>
    </div>
  )
}
