import type { Aside } from '../article.ts'
import { firstAtOrAfter } from '../sorted.ts'
import type { Span } from '../span.ts'

/** The asides that lie within `span`. */
export function asidesWithin(asides: readonly Aside[], { start, end }: Span): Aside[] {
  const from = firstAtOrAfter(asides, start, (aside) => aside.start)
  return asides
    .slice(
      from,
      firstAtOrAfter(asides, end, (aside) => aside.start),
    )
    .filter((aside) => aside.end <= end)
}
