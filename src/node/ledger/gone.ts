/** What is known of articles and speakers that were published and have no page any more: where most of it stands now. */
import type { LinkState } from '../../text/links/link-state.ts'
import type { GoneProposal } from '../../text/pages.ts'
import type { GoneSpeaker } from '../library/library-types.ts'
import { nameSlugs } from '../library/slugs.ts'
import type { LedgerQuotation } from './ledger.ts'

/** More would not be "most of it". */
const mostProposed = 3
/** An article is proposed that holds this share of what is left of one, or more. */
const leastShare = 0.2

export interface Counted {
  readonly slug: string
  readonly title: string
}

/** Those in which the most stands come first. */
export function proposalsOf(places: readonly Counted[], total: number): GoneProposal[] {
  const counts = new Map<string, GoneProposal>()
  for (const { slug, title } of places) {
    counts.set(slug, { slug, title, quotations: (counts.get(slug)?.quotations ?? 0) + 1 })
  }
  return [...counts.values()]
    .filter(({ quotations }) => quotations >= total * leastShare)
    .toSorted((a, b) => b.quotations - a.quotations)
    .slice(0, mostProposed)
}

/** What became of a published quotation, whichever article it stood in. */
export type Resolved = readonly [LedgerQuotation, LinkState]

/** Who speaks now: `slug` is null without a page. */
export interface Voice {
  readonly slug: string | null
  readonly name: string
}

/** Speakers of published words who speak no more, by the slug that their names make. */
export function goneSpeakers(
  resolved: readonly Resolved[],
  voices: readonly Voice[],
): ReadonlyMap<string, GoneSpeaker> {
  const present = new Map(voices.map((voice) => [voice.name, voice]))
  const taken = new Set(voices.map(({ slug }) => slug))
  const byName = new Map<string, LinkState[]>()
  for (const [{ speaker, withheld }, state] of resolved) {
    if (speaker === null || withheld === 'speaker' || present.has(speaker)) continue
    const states = byName.get(speaker)
    if (states) states.push(state)
    else byName.set(speaker, [state])
  }
  const slugs = nameSlugs(byName.keys())
  return new Map(
    [...byName].flatMap(([name, states]) => {
      const slug = slugs.get(name)
      if (slug === undefined || taken.has(slug)) return []
      const now = states.flatMap((state) => ('now' in state && sameWords.has(state.kind) ? [state.now.speaker] : []))
      const known = now.flatMap((speaker) => present.get(speaker ?? '') ?? [])
      const places = known.flatMap((voice) => (voice.slug === null ? [] : [{ slug: voice.slug, title: voice.name }]))
      return [[slug, { quotations: states.length, proposed: proposalsOf(places, states.length) }]]
    }),
  )
}

/** States in which the words are those that were published. */
const sameWords: ReadonlySet<LinkState['kind']> = new Set(['exact', 'remarked', 're-attributed', 'reframed', 'moved'])
