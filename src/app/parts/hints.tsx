import type { Hint } from '../../text/filter/hits.ts'
import { focusHeading } from '../hooks/use-arrival.ts'
import type { ShownView } from '../hooks/use-view.ts'
import { foundWords } from '../words/found-words.ts'
import { shortened } from '../browser/shortened.ts'

const say = foundWords

interface Props {
  readonly hints: readonly Hint[]
  readonly shown: ShownView
}

/** Offered where nothing matches: what each word finds alone, and near spellings that do occur. */
export function Hints({ hints, shown }: Props) {
  const { view, push } = shown
  /** Reading a query takes some code, which nobody waits for before a spelling is chosen. */
  const onReplace = async (word: string, spelling: string) => {
    const { replaceWord } = await import('../../text/filter/replace-word.ts')
    focusHeading()
    push((now) => ({ ...now, q: replaceWord(now.q, word, spelling) }))
  }
  return (
    <>
      {view.scope !== 'everywhere' && (
        <p>
          <button
            type="button"
            onClick={() => {
              focusHeading()
              push((now) => ({ ...now, scope: 'everywhere' }))
            }}
          >
            {say.widen}
          </button>
        </p>
      )}
      <ul className="hints">
        {hints.map(({ word, count, spellings }) => (
          <li key={word}>
            {say.hintCount(shortened(word), count)}
            {spellings.length > 0 && (
              <>
                {' '}
                {say.spellings}{' '}
                {spellings.map((spelling) => (
                  <button key={spelling} type="button" onClick={() => void onReplace(word, spelling)}>
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
