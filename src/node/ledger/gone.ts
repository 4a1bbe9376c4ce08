/** What is known of articles and speakers that were published and have no page any more: where most of it stands now. */
import type { LinkState } from '../../text/links/link-state.ts'
import { resolveLinks, type LinkSearch } from '../../text/links/resolve-links.ts'
import type { GoneProposal, SpeakerLink } from '../../text/pages.ts'
import type { GoneSpeaker } from '../library/library-types.ts'
import type { NameReplacer } from '../corrections/replace-names.ts'
import type { Shown, ShownText } from '../corrections/shown-text.ts'
import { nameSlugs } from '../library/name-slugs.ts'
import { asciiSlug } from '../library/slugs.ts'
import type { ShownQuotation } from './ledger.ts'

/** More would not be "most of it". */
const mostProposed = 3
/** An article is proposed that holds this share of what is left of one, or more. */
const leastShare = 0.2

export type Counted = Shown<Pick<GoneProposal, 'slug' | 'title'>>

/** Those in which the most stands come first. */
export function proposalsOf(places: readonly Counted[], total: number): Shown<GoneProposal>[] {
  const counts = new Map<string, Shown<GoneProposal>>()
  for (const { slug, title } of places) {
    counts.set(slug, { slug, title, quotations: (counts.get(slug)?.quotations ?? 0) + 1 })
  }
  return [...counts.values()]
    .filter(({ quotations }) => quotations >= total * leastShare)
    .toSorted((a, b) => b.quotations - a.quotations)
    .slice(0, mostProposed)
}

/** What became of a published quotation, whichever article it stood in. */
export type Resolved = readonly [ShownQuotation, LinkState]

/** Each published quotation with what became of it. */
export function resolveEach(
  search: Omit<LinkSearch, 'known'> & { readonly known: readonly ShownQuotation[] },
): Resolved[] {
  const states = resolveLinks(search)
  return search.known.flatMap((known, index) => {
    const state = states[index]
    return state === undefined ? [] : [[known, state] as const]
  })
}

/** Who speaks now: `slug` is null without a page. */
export type Voice = Shown<SpeakerLink>

/** Speakers of published words who speak no more, by the slug that their names make. */
export function goneSpeakers(
  resolved: readonly Resolved[],
  { voices, formerSpeakers }: { readonly voices: readonly Voice[]; readonly formerSpeakers: ReadonlySet<ShownText> },
  { inAddress, inSlug }: Pick<NameReplacer, 'inAddress' | 'inSlug'>,
): ReadonlyMap<ShownText, GoneSpeaker> {
  const present = new Map<string, Voice>(voices.map((voice) => [voice.name, voice]))
  const taken = new Set<string | null>([...voices.map(({ slug }) => slug), ...formerSpeakers])
  const byName = new Map<ShownText, LinkState[]>()
  for (const [{ speaker, withheld }, state] of resolved) {
    if (speaker === null || withheld === 'speaker' || present.has(speaker)) continue
    const states = byName.get(speaker)
    if (states) states.push(state)
    else byName.set(speaker, [state])
  }
  const slugs = nameSlugs(byName.keys(), (name) => inSlug(name, asciiSlug))
  return new Map(
    [...byName].flatMap(([name, states]) => {
      const slug = slugs.get(name)
      if (slug === undefined || taken.has(slug) || inAddress(slug) !== slug) return []
      const now = states.flatMap((state) => ('now' in state && sameWords.has(state.kind) ? [state.now.speaker] : []))
      const known = now.flatMap((speaker) => present.get(speaker ?? '') ?? [])
      const places = known.flatMap((voice) => (voice.slug === null ? [] : [{ slug: voice.slug, title: voice.name }]))
      return [[slug, { quotations: states.length, proposed: proposalsOf(places, states.length) }]]
    }),
  )
}

/** States in which the words are those that were published. */
const sameWords: ReadonlySet<LinkState['kind']> = new Set(['exact', 'remarked', 're-attributed', 'reframed', 'moved'])
