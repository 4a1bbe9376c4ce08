import type { SubmitEvent } from 'react'
import { useNavigate } from 'react-router'
import { everything } from '../../text/filter/view.ts'
import type { SpeakerPage } from '../../text/pages.ts'
import { foldRepeats } from '../../text/repeats.ts'
import { paths, viewSearch } from '../links.ts'
import { KnownAs } from '../parts/known-as.tsx'
import { Link } from '../parts/link.tsx'
import { QuotedArticles } from '../parts/quoted-articles.tsx'
import { ShareButton } from '../parts/share-button.tsx'
import { SpeakerScore } from '../parts/speaker-score.tsx'
import { listWords } from '../words/list-words.ts'
import { speakerWords } from '../words/speaker-words.ts'

const say = speakerWords.speakerPage

/** Looks among the quotations of one speaker, in the list of all quotations. */
function FilterWithin({ slug, name }: { readonly slug: string; readonly name: string }) {
  const navigate = useNavigate()
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const q = new FormData(event.currentTarget).get('q')
    const view = { ...everything, q: typeof q === 'string' ? q : '', speakers: [slug] }
    void navigate(paths.quotations + viewSearch(view))
  }
  return (
    <form className="filter-panel" role="search" onSubmit={submit}>
      <label htmlFor="filter">{say.within(name)}</label>
      <div className="filter-line">
        <input id="filter" name="q" type="search" autoComplete="off" spellCheck={false} />
        <button type="submit">{listWords.filter.apply}</button>
      </div>
    </form>
  )
}

export function SpeakerView({ page }: { readonly page: SpeakerPage }) {
  const { name, slug, quotations, probably, words: said, articles } = page.speaker
  return (
    <div className="list-page">
      <h1>{name}</h1>
      <p className="lead">{say.summary(quotations, said, articles)}</p>
      {probably > 0 && <p className="hint">{say.probably(probably)}</p>}
      <KnownAs speaker={page.speaker} />
      {articles > 1 && <p className="hint">{say.namesakes}</p>}
      <div className="article-tools">
        <ShareButton
          title={name}
          rows={() => import('../data/exported-rows.ts').then(({ quotedRows }) => quotedRows(page.articles))}
        />
      </div>
      <SpeakerScore articles={page.articles} />
      <FilterWithin slug={slug} name={name} />
      <QuotedArticles
        articles={foldRepeats(page.articles).map(({ row, quotations: own }) => ({
          row,
          quotations: own.map((folded) => ({ ...folded, matches: [] })),
        }))}
        hasSpeakers={false}
        hasPages={page.site.quotePages}
      />
      <p>
        <Link to={paths.speakers}>{say.all}</Link>
      </p>
    </div>
  )
}
