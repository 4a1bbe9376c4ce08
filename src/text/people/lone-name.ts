/** Names that say no more than a surname, and surnames of two words. */
import type { PersonName } from './person-name.ts'
import type { Voice } from './voice.ts'

export interface LoneName {
  readonly voice: Voice
  readonly surname: string
  /** Whether it can be anybody's surname. */
  readonly isName: boolean
  /** Whether it is also a first name: “Clinton”, “Joe”. */
  readonly isGivenName: boolean
  /** Whether “Mr” or the like stands before it. */
  readonly hasHonorific: boolean
}

/** “sutter schultz” of “Ann Sutter Schultz”. */
export function doubleSurname({ middles, surname }: PersonName): string | null {
  const last = middles.at(-1)
  return last === undefined || last.length === 1 ? null : `${last} ${surname}`
}
