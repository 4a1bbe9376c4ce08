/**
 * A check or radio button shows the reader's choice at once, though the address, and with it the list, follows later: so it
 * is its own master, and is put right whenever it is drawn.
 */
export const showing = (isChosen: boolean) => (node: HTMLInputElement | null) => {
  if (node !== null) node.checked = isChosen
}

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly name: string
  readonly values: readonly T[]
  readonly labels: Readonly<Record<T, string>>
  readonly chosen: T
  readonly onChoose: (value: T) => void
}

/** One of a few: a row of radio buttons. */
export function Choice<T extends string>({ label, name, values, labels, chosen, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset className="choice">
      <legend>{label}</legend>
      {values.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            defaultChecked={value === chosen}
            ref={showing(value === chosen)}
            onChange={() => onChoose(value)}
          />
          <span>{labels[value]}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** One of a few, where a menu is enough. */
export function Menu<T extends string>({ label, name, values, labels, chosen, onChoose }: ChoiceProps<T>) {
  return (
    <label className="menu">
      <span>{label}</span>{' '}
      <select
        name={name}
        value={chosen}
        onChange={(event) => {
          const value = values.find((candidate) => candidate === event.target.value)
          if (value !== undefined) onChoose(value)
        }}
      >
        {values.map((value) => (
          <option key={value} value={value}>
            {labels[value]}
          </option>
        ))}
      </select>
    </label>
  )
}
