import { articleWords } from '../words/article-words.ts'

/** How the kinds of words are told apart, drawn as they are drawn in the text. */
export function Legend({ hasMatches }: { readonly hasMatches: boolean }) {
  const say = articleWords.article
  return (
    <aside className="legend" aria-label={say.legend}>
      <ul>
        <li>
          <span data-quotation="speech">{say.legendSpeech}</span>
        </li>
        <li>
          <span data-quotation="other">{say.legendOther}</span>
        </li>
        {hasMatches && (
          <li>
            <mark>{say.legendMatch}</mark>
          </li>
        )}
      </ul>
      <p>{say.legendNote}</p>
    </aside>
  )
}
