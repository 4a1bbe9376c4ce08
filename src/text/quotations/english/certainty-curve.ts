/**
 * How far certainty may be relied on, in per cent, measured on articles that nothing was learned from. Written by
 * tests/bench/learn-certainty.ts; do not edit by hand. `right` counts a pronoun as far as it is known whom it stands for.
 */
import type { CertaintyCurve } from '../certainty-figures.ts'

export const certaintyCurve: CertaintyCurve = {
  articles: 840,
  quotations: 8513,
  error: 0.8,
  surest: 94.9,
  curve: [
    { least: 0, named: 100, right: 86.4 },
    { least: 0.3, named: 96.2, right: 89.2 },
    { least: 0.5, named: 93.6, right: 90.6 },
    { least: 0.7, named: 85.6, right: 93.5 },
    { least: 0.8, named: 77.6, right: 95.6 },
    { least: 0.85, named: 72.9, right: 96.3 },
    { least: 0.9, named: 66.9, right: 97 },
    { least: 0.95, named: 55.2, right: 97.7 },
  ],
  steps: [
    { step: 'sure', share: 72.9, right: 96.3 },
    { step: 'probably', share: 20.7, right: 70.4 },
    { step: 'unsure', share: 6.4, right: 24.9 },
  ],
}
