/** What speakers can be, in one table. */
import type { SpeakerType } from './article.ts'

/** Whether a name of this type can be looked up again: "residents" in two articles are not the same residents. */
const isNamed: Readonly<Record<SpeakerType, boolean>> = {
  person: true,
  organisation: true,
  party: true,
  place: true,
  group: false,
  document: true,
  unnamed: false,
}

/** In the order of the list of all voices. */
export const speakerTypes = Object.keys(isNamed) as readonly SpeakerType[] // The keys of a literal are its type's.

/** Those of whom each has a page. */
export const namedTypes: ReadonlySet<SpeakerType> = new Set(speakerTypes.filter((type) => isNamed[type]))
