/** What brings the passes' certainty to chances that come true. Learned by tests/bench/learn-certainty.ts; do not edit by hand. */
import type { Weights } from '../language.ts'

export const certaintyWeights: Weights = new Map([
  ['chosen:', 0.25],
  ['chosen: share', 0.77],
  ['described:', 0.41],
  ['named:', -0.3],
  ['named: chosen', 0.32],
  ['named: continued', -1.17],
  ['named: cue', -0.48],
  ['named: described', 0.36],
  ['named: form', 1.35],
  ['named: name', 0],
  ['named: open', -0.19],
  ['named: phrase', -0.4],
  ['named: source', 0.81],
  ['named: speech', 0.27],
  ['named: surely', 1.41],
  ['named: thing', -0.38],
  ['nobody:', -1.81],
  ['nobody: surely', -1.2],
  ['open:', 1.39],
  ['other:', 0.13],
  ['other: kind', 0.53],
  ['other: surely', 0.31],
  ['thing:', 0.41],
])
