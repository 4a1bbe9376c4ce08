/**
 * How far certainty may be relied on, in per cent, measured on articles that nothing was learned from. Written by
 * tests/bench/learn-certainty.ts; do not edit by hand. `right` counts a pronoun as far as it is known whom it stands for.
 */
import type { CertaintyCurve } from '../certainty-figures.ts'

export const certaintyCurve: CertaintyCurve = {
  articles: 840,
  quotations: 8513,
  error: 0.8,
  surest: 95,
  curve: [
    { least: 0, named: 96.9, right: 88.3 },
    { least: 0.3, named: 96.1, right: 88.8 },
    { least: 0.5, named: 92.7, right: 90.4 },
    { least: 0.7, named: 83.5, right: 94.1 },
    { least: 0.8, named: 77.6, right: 95.6 },
    { least: 0.85, named: 73.3, right: 96.3 },
    { least: 0.9, named: 67.1, right: 97 },
    { least: 0.95, named: 55.4, right: 97.7 },
  ],
  steps: [
    { step: 'sure', share: 73.3, right: 96.3 },
    { step: 'probably', share: 19.4, right: 68.2 },
    { step: 'unsure', share: 7.3, right: 27.8 },
  ],
}
