/**
 * What each clue is worth: above zero speaks for "other", below zero for speech. Learned by tests/bench/learn-kind.ts; do not
 * edit by hand.
 */
import { type ClueWeights, weightsOf } from './kind-model.ts'

const table = `
all capitals=-0.24; begins small=-0.53; bracket after=0.24; bracket before=-0.06; brackets or dots inside=0.26;
capital, then small words=-0.60; closes block=-0.97; closes sentence=0.12; colon before=-0.24; comma after=1.24; comma before=0.52;
comma inside=0.03; companions=-0.08; dash before=0.52; dash or hyphen after=0.42; digits inside=0.14; ends in comma=0.05;
ends in full stop=-0.08; ends in question or exclamation mark=-0.60; four to six words=-0.46; full stop after=0.35;
heading closes with it=0.04; heading opens with it=1.22; heading with a colon before=-0.32; hyphen in a single word=-0.13;
in a heading=0.29; in a heading, not quoted below=0.14; in a heading, quoted below=0.15; in a heading, unmarked below=-0.16;
in a longer quotation=-0.66; listed before=0.14; listed title=0.62; one word=0.92; one word with a capital=0.69; one word without=0.32;
opens block=-0.42; opens sentence=-1.04; seven to twelve words=-1.28; single marks=0.63; single marks, no heading=0.98; stop inside=-0.38;
the same again in marks=0.22; three words=0.29; title case=2.00; two words=0.53; unmarked elsewhere=0.35; whole block=1.11;
whole sentence=-0.05;
`

export const plainKindWeights: ClueWeights = {
  bias: -1.6,
  weights: weightsOf(table),
}
