/**
 * How far certainty may be relied on, in per cent, measured on articles that nothing was learned from. Written by
 * tests/bench/learn-certainty.ts; do not edit by hand. `right` counts a pronoun as far as it is known whom it stands for.
 */
import type { CertaintyCurve } from '../certainty-figures.ts'

export const certaintyCurve: CertaintyCurve = {
  articles: 924,
  quotations: 9214,
  error: 0.8,
  surest: 96.1,
  curve: [
    { least: 0, named: 99.1, right: 90.2 },
    { least: 0.3, named: 98.8, right: 90.4 },
    { least: 0.5, named: 96.7, right: 91.5 },
    { least: 0.7, named: 88.6, right: 94.2 },
    { least: 0.8, named: 82.8, right: 95.6 },
    { least: 0.85, named: 78.7, right: 96.3 },
    { least: 0.9, named: 72.5, right: 97.1 },
    { least: 0.95, named: 62, right: 97.8 },
  ],
  steps: [
    { step: 'sure', share: 78.7, right: 96.3 },
    { step: 'probably', share: 18, right: 70.3 },
    { step: 'unsure', share: 3.3, right: 33.2 },
  ],
}
