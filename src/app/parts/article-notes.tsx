/** How what is shown differs from the file, and the addresses in the text as links: inside the text stands the text alone. */
import type { ArticlePage } from '../../text/pages.ts'
import { linkingWords } from '../words/linking-words.ts'
import { noteWords } from '../words/note-words.ts'
import { SimilarTexts } from './similar-texts.tsx'

const say = noteWords

export function ArticleNotes({ page: { replaced, blocks, text } }: { readonly page: ArticlePage }) {
  const isJoined = blocks.some(({ start, end }) => text.slice(start, end).includes('\n'))
  const { hidden, renamed } = replaced ?? { hidden: 0, renamed: 0 }
  const notes = [hidden > 0 && say.hidden, renamed > 0 && say.renamed, isJoined && say.joined]
  return notes.map(
    (note) =>
      note !== false && (
        <p key={note} className="title-note">
          {note}
        </p>
      ),
  )
}

/** Where another text stood at this address before: which one a link means is not known. */
export function ExchangedText({ page: { exchanged } }: { readonly page: ArticlePage }) {
  if (exchanged === undefined) return null
  return (
    <div className="notice">
      <p>{linkingWords.exchangedText}</p>
      <SimilarTexts similar={exchanged} />
    </div>
  )
}

export function TextLinks({ page: { links } }: { readonly page: ArticlePage }) {
  if (links.length === 0) return null
  return (
    <>
      <p>{say.links}</p>
      <ul>
        {links.map(({ words, href }) => (
          <li key={href}>
            <a href={href} rel="external noopener nofollow">
              {words}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
