/** The state of a list as a reader can share it; the URL holds it, `src/app/links.ts` reads and writes it. */
export const scopes = ['everywhere', 'titles', 'quotations', 'outside'] as const
export type Scope = (typeof scopes)[number]

/** `order`: newest date first where dates are known, then the order of the files. */
export const sorts = ['order', 'title', 'length', 'matches'] as const
export type Sort = (typeof sorts)[number]

/** Values of one facet are joined by OR, facets by AND. `speakers` are slugs, `outlets` names, `years` four digits. */
export interface View {
  readonly q: string
  readonly scope: Scope
  readonly speakers: readonly string[]
  readonly outlets: readonly string[]
  readonly years: readonly string[]
  readonly sort: Sort
}

export const everything: View = { q: '', scope: 'everywhere', speakers: [], outlets: [], years: [], sort: 'order' }
