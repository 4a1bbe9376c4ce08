import type { ReactNode } from 'react'
import type { ArticleRecord, Value } from '../../text/article.ts'
import { words } from '../words/words.ts'
import { articleWords } from '../words/article-words.ts'

const wordsAMinute = 230

/** Says of a fact that the owner did not write it, where that is so. */
function Basis({ of, derived }: { readonly of: Value; readonly derived: string }) {
  if (of.basis === 'given') return null
  return <small> ({of.basis === 'derived' ? derived : articleWords.article.corrected})</small>
}

/** Outlet, section, date, author and length, each with its ground; and that the language is not known, where nothing tells it. */
export function ArticleFacts({ article }: { readonly article: ArticleRecord }) {
  const say = articleWords.article
  const { outlet, section, date, author, lang } = article
  const known = lang ?? undefined
  const facts: readonly (readonly [fact: Value | null, derived: string, shown: (value: string) => ReactNode])[] = [
    [outlet, say.outletDerived, (value) => <cite lang={known}>{value}</cite>],
    [section, say.sectionDerived, (value) => <span lang={known}>{value}</span>],
    [date, say.dateDerived, (value) => <time dateTime={value}>{words.date(value)}</time>],
    [author, say.authorDerived, say.by],
  ]
  return (
    <ul className="facts" aria-label={say.facts}>
      {facts.map(
        ([fact, derived, shown]) =>
          fact && (
            <li key={derived}>
              {shown(fact.value)}
              <Basis of={fact} derived={derived} />
            </li>
          ),
      )}
      {lang === null && <li>{say.languageUnknown}</li>}
      <li>{words.words(article.words)}</li>
      <li>{say.minutes(Math.max(1, Math.round(article.words / wordsAMinute)))}</li>
      <li>{words.quotations(article.quotations)}</li>
    </ul>
  )
}

export function TitleNote({ title, hasTitleBlock }: { readonly title: Value; readonly hasTitleBlock: boolean }) {
  const { titleCorrected, titleDerived, titleFromLine } = articleWords.article
  const note = title.basis === 'corrected' ? titleCorrected : hasTitleBlock ? titleFromLine : titleDerived
  return title.basis !== 'given' && <p className="title-note">{note}</p>
}
