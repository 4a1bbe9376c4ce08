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

export const speakerTypes = Object.keys(isNamed) as readonly SpeakerType[] // The keys of a literal are its type's.

/** Those of whom each may have a page, in the order of the list of speakers. */
export const pagedTypes: readonly SpeakerType[] = speakerTypes.filter((type) => isNamed[type])

/** The same, to ask of one type. */
export const namedTypes: ReadonlySet<SpeakerType> = new Set(pagedTypes)
