/** The values of each facet with their counts, and those that are chosen. */
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { facetKeys, type FacetKey } from '../../text/filter/facets.ts'
import type { Facets, FacetValue } from '../../text/filter/hits.ts'
import type { View } from '../../text/filter/view.ts'
import { focusHeading } from '../hooks/use-arrival.ts'
import type { ShownView } from '../hooks/use-view.ts'
import { words } from '../words/words.ts'
import { showing } from './choice.tsx'
import { foundWords } from '../words/found-words.ts'
import { listWords } from '../words/list-words.ts'

const say = foundWords

function toggled(view: View, key: FacetKey, value: string): View {
  const chosen = view[key]
  return { ...view, [key]: chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value] }
}

/** How many values of a facet stand there before a reader asks for all. */
const shownValues = 8

/** What a reader is told that a value is: the steps of certainty have names in every language. */
const nameOf = (facet: FacetKey, value: string, label: string): string =>
  facet === 'certainty' ? (stepNames[value] ?? label) : label
const stepNames: Readonly<Record<string, string | undefined>> = listWords.filter.stepNames

interface FacetProps {
  readonly facet: FacetKey
  readonly label: string
  readonly values: readonly FacetValue[]
  readonly chosen: readonly string[]
  readonly onToggle: (value: string) => void
}

/** One facet: its values with their counts. What is chosen is always shown. */
function Facet({ facet, label, values, chosen, onToggle }: FacetProps) {
  const [isWhole, setIsWhole] = useState(false)
  const shown = isWhole ? values : values.filter(({ value }, i) => chosen.includes(value) || i < shownValues)
  const hidden = values.length - shown.length
  const list = useRef<HTMLUListElement>(null)
  const showAll = () => {
    const firstHidden = values.findIndex((value) => !shown.includes(value))
    flushSync(() => setIsWhole(true))
    list.current?.querySelectorAll('input')[firstHidden]?.focus()
  }
  return (
    <fieldset className="facet">
      <legend>{label}</legend>
      <ul ref={list}>
        {shown.map(({ value, label: name, count }) => (
          <li key={value}>
            <label>
              <input
                type="checkbox"
                defaultChecked={chosen.includes(value)}
                ref={showing(chosen.includes(value))}
                onChange={() => onToggle(value)}
              />
              <span>{nameOf(facet, value, name)}</span> <span className="facet-count">{words.number(count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" onClick={showAll}>
          {say.more(hidden)}
        </button>
      )}
    </fieldset>
  )
}

interface Props {
  readonly shown: ShownView
  /** Perhaps those of the view before: what is chosen is read from the view. */
  readonly facets: Facets
}

/** A facet that no article has is none to choose from. */
const hasValues = (key: FacetKey, { shown, facets }: Props) => facets[key].length > 0 || shown.view[key].length > 0

export function FacetLists(props: Props) {
  const { shown, facets } = props
  return (
    <div className="facet-lists">
      {facetKeys
        .filter((key) => hasValues(key, props))
        .map((key) => (
          <Facet
            key={key}
            facet={key}
            label={listWords.filter.facetNames[key]}
            values={facets[key]}
            chosen={shown.view[key]}
            onToggle={(value) => shown.push((now) => toggled(now, key, value))}
          />
        ))}
    </div>
  )
}

/** A button that takes itself away hands the focus to its neighbour, the last one to the heading. */
function focusBeside(button: HTMLElement) {
  const item = button.closest('li')
  const neighbour = item?.nextElementSibling ?? item?.previousElementSibling
  const other = neighbour?.querySelector('button')
  if (other) other.focus()
  else focusHeading()
}

/** What is chosen, each to be taken back. */
export function ChosenFacets({ shown, facets }: Props) {
  const chosen = facetKeys.flatMap((key) =>
    facets[key]
      .filter(({ value }) => shown.view[key].includes(value))
      .map(({ value, label }) => ({ key, value, label: nameOf(key, value, label) })),
  )
  if (chosen.length === 0) return null
  return (
    <ul className="chosen" aria-label={say.chosen}>
      {chosen.map(({ key, value, label }) => (
        <li key={`${key} ${value}`}>
          <button
            type="button"
            aria-label={say.remove(label)}
            onClick={(event) => {
              focusBeside(event.currentTarget)
              shown.push((view) => toggled(view, key, value))
            }}
          >
            {label} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
