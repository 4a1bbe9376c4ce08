/** How sure an answer is, in the three steps that a reader is told. */
import type { Quotation } from './article.ts'

/**
 * `sure`: said plainly. `probably`: somebody is named, and that is said to be probable. `unsure`: nobody is named, since the text names
 * nobody whom we are sure of.
 */
export const steps = ['sure', 'probably', 'unsure'] as const
export type Step = (typeof steps)[number]

/** From here on a name is said plainly: of those at this very chance one in six or seven is wrong, of all above it one in thirty. */
export const sureFrom = 0.85

/** Below this nobody is named, where the owner sets nothing else: a name that is likelier wrong than right is worse than none. */
export const usualLeast = 0.5

/** Of words in a language in which nobody is looked for nothing is known, and nothing is doubted. */
export function howSure({ certainty, speaker }: Pick<Quotation, 'certainty' | 'speaker'>): Step {
  if (certainty === null || certainty >= sureFrom) return 'sure'
  return speaker === null ? 'unsure' : 'probably'
}
