import { openLink } from '../../text/links/open-link.ts'
import type { PastPlace, PastQuotationPage } from '../../text/pages.ts'
import type { ReactNode } from 'react'
import { linkingWords } from '../words/linking-words.ts'
import { paths, presentPath, quotationPath } from '../links.ts'
import { Link } from '../parts/link.tsx'
import { QuotationLink } from '../parts/quotation-link.tsx'

const say = linkingWords

/** Where a quotation stood by itself that is not what it was. All is said without script as well. */
export function PastQuotationView({ page }: { readonly page: PastQuotationPage }) {
  const { row, past, quotations } = page
  const pathOf = ({ article, id }: PastPlace) => {
    if (article !== null) return quotationPath(article.slug, id)
    // Words in no quotation are found by the link itself, which the article's page knows.
    if (id === '') return quotationPath(row.slug, past.id)
    return id === past.id ? presentPath(row.slug, id) : quotationPath(row.slug, id)
  }
  const go = (place: PastPlace, label: ReactNode) => <Link to={pathOf(place)}>{label}</Link>
  return (
    <div className="list-page">
      <h1>{say.pastTitle}</h1>
      <div className="notice">
        <QuotationLink link={openLink(past.id, quotations, [past])} quotations={quotations} go={go} />
      </div>
      <p>
        {say.inArticle} <Link to={paths.article(row.slug)}>{row.title.value}</Link>
      </p>
    </div>
  )
}
