/** What was measured of certainty. Shares are in per cent. */
import type { Step } from '../how-sure.ts'

interface StepFigures {
  readonly step: Step
  /** Of all quotations. */
  readonly share: number
  /** Of the names that were found for these. */
  readonly right: number
}

export interface CertaintyCurve {
  /** How many articles and quotations it was measured on. */
  readonly articles: number
  readonly quotations: number
  /** The mean distance between certainty and what came true, in points. */
  readonly error: number
  /** How many of the four fifths that are surest are right. */
  readonly surest: number
  readonly curve: readonly { readonly least: number; readonly named: number; readonly right: number }[]
  readonly steps: readonly [sure: StepFigures, probably: StepFigures, unsure: StepFigures]
}
