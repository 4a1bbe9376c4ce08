/**
 * How far certainty may be relied on, in per cent, measured on articles that nothing was learned from. Written by
 * tests/bench/learn-certainty.ts; do not edit by hand. `right` counts a pronoun as far as it is known whom it stands for.
 */
import type { CertaintyCurve } from '../certainty-figures.ts'

export const certaintyCurve: CertaintyCurve = {
  articles: 840,
  quotations: 8513,
  error: 0.8,
  surest: 95.1,
  curve: [
    { least: 0, named: 96.9, right: 88.5 },
    { least: 0.3, named: 96.1, right: 89 },
    { least: 0.5, named: 93, right: 90.6 },
    { least: 0.7, named: 84.7, right: 93.9 },
    { least: 0.8, named: 78, right: 95.5 },
    { least: 0.85, named: 73.3, right: 96.3 },
    { least: 0.9, named: 67.1, right: 97 },
    { least: 0.95, named: 55.4, right: 97.7 },
  ],
  steps: [
    { step: 'sure', share: 73.3, right: 96.3 },
    { step: 'probably', share: 19.7, right: 69.2 },
    { step: 'unsure', share: 7, right: 26.7 },
  ],
}
