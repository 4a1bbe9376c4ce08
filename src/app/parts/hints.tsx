import type { Hint } from '../../text/filter/hits.ts'
import { replaceWord } from '../../text/filter/replace-word.ts'
import type { ShownView } from '../hooks/use-view.ts'
import { words } from '../words.ts'

const say = words.filter

interface Props {
  readonly hints: readonly Hint[]
  readonly shown: ShownView
}

/** Offered where nothing matches: what each word finds alone, and near spellings that do occur. */
export function Hints({ hints, shown }: Props) {
  const { view, push } = shown
  const onReplace = (word: string, spelling: string) =>
    push((now) => ({ ...now, q: replaceWord(now.q, word, spelling) }))
  return (
    <>
      {view.scope !== 'everywhere' && (
        <p>
          <button type="button" onClick={() => push((now) => ({ ...now, scope: 'everywhere' }))}>
            {say.widen}
          </button>
        </p>
      )}
      <ul className="hints">
        {hints.map(({ word, count, spellings }) => (
          <li key={word}>
            {say.hintCount(word, count)}
            {spellings.length > 0 && (
              <>
                {' '}
                {say.spellings}{' '}
                {spellings.map((spelling) => (
                  <button key={spelling} type="button" onClick={() => onReplace(word, spelling)}>
                    {spelling}
                  </button>
                ))}
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
