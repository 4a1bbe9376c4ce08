/** Who speaks, as one article names them. */
import type { SpeakerType } from '../article.ts'
import type { Gender } from '../quotations/language.ts'

export interface Voice {
  /** A number of the article in its library. */
  readonly article: number
  /** As the article names them in full: “Obama” where it never says more. */
  readonly name: string
  readonly type: SpeakerType
  readonly quotations: number
  readonly gender: Gender | null
  /** What stands beside the name, as it is printed: “prime minister”. */
  readonly descriptions: readonly string[]
  /** The name is the owner's word: it is no other speaker's, unless it is written alike. */
  readonly isOwners?: boolean
}
