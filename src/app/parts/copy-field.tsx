import { words } from '../words/words.ts'

/** Where copying is refused: the text itself, to be copied by hand. */
export function CopyField({ text }: { readonly text: string }) {
  return (
    <span className="copy-field" role="alert">
      <span>{words.share.failed}</span>
      <input
        type="text"
        readOnly
        value={text}
        aria-label={words.share.field}
        onFocus={(event) => event.currentTarget.select()}
      />
    </span>
  )
}
