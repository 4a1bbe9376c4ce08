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

/** Outlet, date, author and length, each with its ground. */
export function ArticleFacts({ article }: { readonly article: ArticleRecord }) {
  const say = articleWords.article
  const { outlet, date, author, lang } = article
  const facts: ReactNode[] = []
  if (outlet !== null) {
    facts.push(
      <li key="outlet">
        <cite lang={lang}>{outlet.value}</cite>
        <Basis of={outlet} derived={say.outletDerived} />
      </li>,
    )
  }
  if (date !== null) {
    facts.push(
      <li key="date">
        <time dateTime={date.value}>{words.date(date.value)}</time>
        <Basis of={date} derived={say.dateDerived} />
      </li>,
    )
  }
  if (author !== null) {
    facts.push(
      <li key="author">
        {say.by(author.value)}
        <Basis of={author} derived={say.authorDerived} />
      </li>,
    )
  }
  return (
    <ul className="facts" aria-label={say.facts}>
      {facts}
      <li>{words.words(article.words)}</li>
      <li>{say.minutes(Math.max(1, Math.round(article.words / wordsAMinute)))}</li>
      <li>{words.quotations(article.quotations)}</li>
    </ul>
  )
}

export function TitleNote({ title, hasTitleBlock }: { readonly title: Value; readonly hasTitleBlock: boolean }) {
  const say = articleWords.article
  if (title.basis === 'given') return null
  if (title.basis === 'corrected') return <p className="title-note">{say.titleCorrected}</p>
  return <p className="title-note">{hasTitleBlock ? say.titleFromLine : say.titleDerived}</p>
}
