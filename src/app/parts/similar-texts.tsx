import type { TextProposal } from '../../text/pages.ts'
import { paths } from '../links.ts'
import { noteWords } from '../words/note-words.ts'
import { Link } from './link.tsx'

/** Articles that hold much of a text which is not at its address any more: proposed, and never opened by themselves. */
export function SimilarTexts({ similar }: { readonly similar: readonly TextProposal[] }) {
  return similar.map(({ slug, title, isMost }) => (
    <p key={slug}>
      {noteWords.similarText(isMost)} <Link to={paths.article(slug)}>{title}</Link>
    </p>
  ))
}
