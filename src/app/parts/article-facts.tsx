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
  const facts: ReactNode[] = []
  if (outlet !== null) {
    facts.push(
      <li key="outlet">
        <cite lang={lang ?? undefined}>{outlet.value}</cite>
        <Basis of={outlet} derived={say.outletDerived} />
      </li>,
    )
  }
  if (section !== null) {
    facts.push(
      <li key="section">
        <span lang={lang ?? undefined}>{section.value}</span>
        <Basis of={section} derived={say.sectionDerived} />
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
      {lang === null && <li key="language">{say.languageUnknown}</li>}
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
