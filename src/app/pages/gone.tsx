import { useLocation } from 'react-router'
import { openLink } from '../../text/links/open-link.ts'
import type { GonePage, PastPlace } from '../../text/pages.ts'
import type { ReactNode } from 'react'
import { useHydrated } from '../hooks/use-hydrated.ts'
import { paths, quotationOfHash, quotationPath } from '../links.ts'
import { Link } from '../parts/link.tsx'
import { SimilarTexts } from '../parts/similar-texts.tsx'
import { QuotationLink } from '../parts/quotation-link.tsx'
import { linkingWords } from '../words/linking-words.ts'

const say = linkingWords

function go({ article, id }: PastPlace, label: ReactNode) {
  return article === null ? label : <Link to={quotationPath(article.slug, id)}>{label}</Link>
}

/** What became of the quotation that the address names: in its fragment, or, where the page was a quotation's, by itself. */
function Quotation({ page }: { readonly page: GonePage }) {
  const { hash } = useLocation()
  const isHydrated = useHydrated()
  const named = isHydrated ? quotationOfHash(hash) : null
  const id = page.what === 'quotation' ? page.past[0]?.id : named
  if (id === undefined || id === null) return null
  return (
    <div className="notice">
      <QuotationLink link={openLink(id, [], page.past)} quotations={[]} go={go} />
    </div>
  )
}

function Proposed({ page: { what, proposed, similar, total } }: { readonly page: GonePage }) {
  const pathOf = what === 'speaker' ? paths.speaker : paths.article
  if (proposed.length === 0 && similar.length > 0) return <SimilarTexts similar={similar} />
  if (proposed.length === 0) {
    return what === 'article' && <p>{total === 0 ? say.goneUnquoted : say.goneNothing}</p>
  }
  return proposed.map(({ slug, title, quotations }) => (
    <p key={slug}>
      {say.goneProposed[what](quotations, total)} <Link to={pathOf(slug)}>{title}</Link>
    </p>
  ))
}

/** Where something stood that was published and is gone: what may be the same is proposed, and never opened by itself. */
export function GoneView({ page }: { readonly page: GonePage }) {
  return (
    <div className="plain">
      <h1>{say.goneTitles[page.what]}</h1>
      <p>{say.goneTexts[page.what]}</p>
      <Quotation page={page} />
      <Proposed page={page} />
      <p>
        <Link to={paths.index}>{linkingWords.notFound.home}</Link>
      </p>
    </div>
  )
}
