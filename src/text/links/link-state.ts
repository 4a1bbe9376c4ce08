/** What can have become of a published quotation. */
import type { Span } from '../span.ts'
import type { Standing } from './known-quotation.ts'

/**
 * Opened: `exact`, the words, of that speaker, in that sentence or in their old surroundings; `remarked`, the same but for the
 * shape of quotation marks; `withheld`, the same, but who spoke is not named any more; `unmarked`, the words in their old
 * surroundings, no longer taken for a quotation.
 *
 * Proposed in a sentence: `re-attributed`, the words, of another speaker than then, where something of what stood beside them
 * still does; `reframed`, the words of that speaker, where what stood beside them still does on one side; `moved`, the words of
 * that speaker, in other surroundings or another article; `changed`, what stands where the words stood; `within`, a longer
 * quotation that holds the words; `divided`, quotations that hold one part of the words each, with other text between them;
 * `ambiguous`, where nothing tells several places apart.
 *
 * `gone`: none of these. The same words may stand somewhere, said by somebody else or where another published quotation is.
 */
export type LinkState =
  | { readonly kind: OpenedState | ProposedState; readonly now: Standing }
  | { readonly kind: 'unmarked'; readonly span: Span }
  | { readonly kind: 'divided' | 'ambiguous'; readonly among: readonly Standing[] }
  | { readonly kind: 'gone'; readonly others: readonly SamePlace[] }

type OpenedState = 'exact' | 'remarked' | 'withheld'
type ProposedState = 're-attributed' | 'reframed' | 'moved' | 'changed' | 'within'

/** Where the same words stand: in a quotation, or in none. */
export interface SamePlace {
  readonly span: Span
  readonly quotation: Standing | null
}

/** More places than this with the same words help nobody. */
export const mostSamePlaces = 20
