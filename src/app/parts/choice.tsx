import type { FacetValue } from '../../text/filter/hits.ts'
import { useState } from 'react'
import { words } from '../words.ts'

/**
 * A check or radio button shows the reader's choice at once, though the address, and with it the list, follows later: so it
 * is its own master, and is put right whenever it is drawn.
 */
const showing = (isChosen: boolean) => (node: HTMLInputElement | null) => {
  if (node !== null) node.checked = isChosen
}

/** How many values of a facet stand there before a reader asks for all. */
const shownValues = 8

interface FacetProps {
  readonly label: string
  readonly values: readonly FacetValue[]
  readonly onToggle: (value: string) => void
}

/** One facet: its values with their counts. What is chosen is always shown. */
export function Facet({ label, values, onToggle }: FacetProps) {
  const [isWhole, setIsWhole] = useState(false)
  const shown = isWhole ? values : values.filter(({ chosen }, i) => chosen || i < shownValues)
  const hidden = values.length - shown.length
  return (
    <fieldset className="facet">
      <legend>{label}</legend>
      <ul>
        {shown.map(({ value, label: name, count, chosen }) => (
          <li key={value}>
            <label>
              <input type="checkbox" defaultChecked={chosen} ref={showing(chosen)} onChange={() => onToggle(value)} />
              <span>{name}</span> <span className="facet-count">{words.count(count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" onClick={() => setIsWhole(true)}>
          {words.filter.more(hidden)}
        </button>
      )}
    </fieldset>
  )
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
