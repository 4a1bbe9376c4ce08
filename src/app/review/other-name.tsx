import { useId, useState, type FormEvent, type KeyboardEvent } from 'react'
import type { SpeakerType } from '../../text/article.ts'
import type { Choice, KnownName } from '../../text/review/review.ts'
import { reviewClient } from './review-client.ts'
import { reviewWords } from './review-words.ts'

const { name: words } = reviewWords
const types = Object.keys(words.types) as SpeakerType[] // The keys of a literal are its type's.

interface Props {
  readonly onName: (choice: Choice) => void
  readonly onClose: () => void
}

/** A name that is not among the choices. Those that the library knows are offered while it is typed. */
export function OtherName({ onName, onClose }: Props) {
  const [name, setName] = useState('')
  const [type, setType] = useState<SpeakerType>('person')
  const [known, setKnown] = useState<readonly KnownName[]>([])
  const list = useId()
  const write = (typed: string) => {
    setName(typed)
    const same = known.find((each) => each.name === typed)
    if (same) setType(same.type)
    // Without what is known of the library a name can be typed as well.
    reviewClient.names(typed).then(setKnown, () => setKnown([]))
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() !== '') onName({ name, type })
  }
  const leave = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') onClose()
  }
  return (
    <form className="other-name" onSubmit={save}>
      <label>
        {words.label}
        <input
          type="text"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was asked for by a key, to type at once
          autoFocus
          autoComplete="off"
          maxLength={300}
          list={list}
          value={name}
          onChange={({ target }) => write(target.value)}
          onKeyDown={leave}
        />
      </label>
      <datalist id={list}>
        {known.map(({ name: offered, quotations }) => (
          <option key={offered} value={offered}>
            {quotations}
          </option>
        ))}
      </datalist>
      <label>
        {words.type}
        <select
          value={type}
          onChange={({ target }) => setType(types.find((each) => each === target.value) ?? 'person')}
        >
          {types.map((each) => (
            <option key={each} value={each}>
              {words.types[each]}
            </option>
          ))}
        </select>
      </label>
      <div className="other-name-buttons">
        <button type="submit">{words.save}</button>
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </form>
  )
}
