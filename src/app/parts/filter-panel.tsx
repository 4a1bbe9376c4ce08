/** Everything a list can be narrowed with: words, where they stand, facets, order. */
import type { Facets, FacetValue } from '../../text/filter/hits.ts'
import { scopes, type Scope, type View } from '../../text/filter/view.ts'
import type { ShownView } from '../hooks/use-view.ts'
import { words } from '../words.ts'
import { Choice, Facet } from './choice.tsx'
import { FilterBox } from './filter-box.tsx'

const say = words.filter

type FacetKey = 'speakers' | 'outlets' | 'years'
const facetKeys: readonly FacetKey[] = ['speakers', 'outlets', 'years']
const facetLabels: Readonly<Record<FacetKey, string>> = { speakers: say.speaker, outlets: say.outlet, years: say.year }

function toggled(view: View, key: FacetKey, value: string): View {
  const chosen = view[key]
  return { ...view, [key]: chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value] }
}

interface Props {
  readonly shown: ShownView
  readonly facets: Facets | null
  /** A reader opens or closes the facets. */
  readonly onWantFacets: (isOpen: boolean) => void
  /** Where a list can be asked for words; a single place is not asked about. */
  readonly inScopes?: readonly Scope[]
}

function Chosen({ shown, facets }: { readonly shown: ShownView; readonly facets: Facets }) {
  const chosen = facetKeys.flatMap((key) =>
    facets[key].filter((value) => value.chosen).map((value): [FacetKey, FacetValue] => [key, value]),
  )
  if (chosen.length === 0) return null
  return (
    <ul className="chosen" aria-label={say.chosen}>
      {chosen.map(([key, { value, label }]) => (
        <li key={`${key} ${value}`}>
          <button
            type="button"
            aria-label={say.remove(label)}
            onClick={() => shown.push((view) => toggled(view, key, value))}
          >
            {label} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

export function FilterPanel({ shown, facets, onWantFacets, inScopes = scopes }: Props) {
  const { view, push } = shown
  return (
    <div className="filter-panel">
      <FilterBox {...shown} />
      {inScopes.length > 1 && (
        <Choice
          label={say.scope}
          name="scope"
          values={inScopes}
          labels={say.scopes}
          chosen={view.scope}
          onChoose={(scope) => push((now) => ({ ...now, scope }))}
        />
      )}
      <details
        className="facets"
        onToggle={(event) => {
          onWantFacets(event.currentTarget.open)
        }}
      >
        <summary>{say.facets}</summary>
        {facets === null ? (
          <p className="hint">{say.loading}</p>
        ) : (
          <div className="facet-lists">
            {facetKeys.map((key) => (
              <Facet
                key={key}
                label={facetLabels[key]}
                values={facets[key]}
                onToggle={(value) => push((now) => toggled(now, key, value))}
              />
            ))}
          </div>
        )}
      </details>
      {facets !== null && <Chosen shown={shown} facets={facets} />}
    </div>
  )
}
