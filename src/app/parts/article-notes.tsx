/** How what is shown differs from the file, and the addresses in the text as links: inside the text stands the text alone. */
import type { ArticlePage } from '../../text/pages.ts'
import { noteWords } from '../words/note-words.ts'

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
