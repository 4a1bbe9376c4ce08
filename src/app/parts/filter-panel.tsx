/** Everything a list can be narrowed with: words, where they stand, facets, order. */
import { scopes, type Scope } from '../../text/filter/view.ts'
import type { Listed } from '../hooks/use-listing.ts'
import type { ShownView } from '../hooks/use-view.ts'
import { Choice } from './choice.tsx'
import { FilterBox } from './filter-box.tsx'
import { listWords } from '../words/list-words.ts'

const say = listWords.filter

interface Props {
  readonly shown: ShownView
  /** The facets, which stand above the rows and keep still with them. */
  readonly drawn: Pick<Listed<unknown>, 'shown' | 'facets' | 'parts'>
  /** A reader opens or closes the facets. */
  readonly onWantFacets: (isOpen: boolean) => void
  /** Where a list can be asked for words; a single place is not asked about. */
  readonly inScopes?: readonly Scope[]
}

export function FilterPanel({ shown, drawn, onWantFacets, inScopes = scopes }: Props) {
  const { view, push } = shown
  const { facets, parts } = drawn
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
        {facets === null || parts === null ? (
          <p className="hint">{say.loading}</p>
        ) : (
          <parts.FacetLists shown={drawn.shown} facets={facets} />
        )}
      </details>
      {facets !== null && parts !== null && <parts.ChosenFacets shown={drawn.shown} facets={facets} />}
    </div>
  )
}
