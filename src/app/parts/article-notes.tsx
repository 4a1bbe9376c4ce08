/** How what is shown differs from the file, and the addresses in the text as links: inside the text stands the text alone. */
import type { ArticlePage } from '../../text/pages.ts'
import { noteWords } from '../words/note-words.ts'
import { SimilarTexts } from './similar-texts.tsx'

const say = noteWords

export function ArticleNotes({ page: { replaced, blocks, text, exchanged } }: { readonly page: ArticlePage }) {
  const isJoined = blocks.some(({ start, end }) => text.slice(start, end).includes('\n'))
  const { hidden, renamed } = replaced ?? { hidden: 0, renamed: 0 }
  const notes = [hidden > 0 && say.hidden, renamed > 0 && say.renamed, isJoined && say.joined]
  return (
    <>
      {exchanged && (
        <div className="notice">
          <p>{say.exchangedText}</p>
          <SimilarTexts similar={exchanged} />
        </div>
      )}
      {notes.map(
        (note) =>
          note !== false && (
            <p key={note} className="title-note">
              {note}
            </p>
          ),
      )}
    </>
  )
}

export function TextLinks({ page: { links } }: { readonly page: ArticlePage }) {
  return (
    links.length > 0 && (
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
  )
}
