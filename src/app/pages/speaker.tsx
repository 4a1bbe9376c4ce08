import type { SpeakerPage } from '../../text/pages.ts'
import { paths } from '../links.ts'
import { Link } from '../parts/link.tsx'
import { QuotedArticles, unmatched } from '../parts/quoted-articles.tsx'
import { ShareButton } from '../parts/share-button.tsx'
import { words } from '../words.ts'

const say = words.speakerPage

export function SpeakerView({ page }: { readonly page: SpeakerPage }) {
  const { name, quotations, words: said, articles } = page.speaker
  return (
    <div className="list-page">
      <h1>{name}</h1>
      <p className="lead">{say.summary(quotations, said, articles)}</p>
      {articles > 1 && <p className="hint">{say.namesakes}</p>}
      <div className="article-tools">
        <ShareButton path={page.path} title={name} />
      </div>
      <QuotedArticles
        articles={page.articles.map(({ row, quotations: own }) => ({ row, quotations: unmatched(own) }))}
        hasSpeakers={false}
      />
      <p>
        <Link to={paths.speakers}>{say.all}</Link>
      </p>
    </div>
  )
}
