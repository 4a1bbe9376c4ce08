/** What was decided for a passage. */
import type { Cue } from './cues.ts'
import type { Mention } from './mention.ts'

export interface Decision {
  readonly passage: number
  readonly mention: Mention | null
  readonly cue: Cue | null
}
