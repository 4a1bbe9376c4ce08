import { laterWords } from '../words/later-words.ts'

/** The keys and what they do; the page about the library shows it as well. */
export function KeyList() {
  return (
    <dl className="keys">
      {laterWords.keys.list.map(([key, use]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{use}</dd>
        </div>
      ))}
    </dl>
  )
}
