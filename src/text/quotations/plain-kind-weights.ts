/**
 * What each clue is worth: above zero speaks for "other", below zero for speech. Learned by tests/bench/learn-kind.ts; do not
 * edit by hand.
 */
import { type ClueWeights, weightsOf } from './kind-model.ts'

const table = `
all capitals=-0.22; begins small=-0.56; bracket after=0.22; bracket before=-0.04; brackets or dots inside=0.25;
capital, then small words=-0.62; closes block=-1.05; closes sentence=0.20; colon before=-0.22; comma after=1.29; comma before=0.53;
comma inside=0.05; companions=-0.09; dash before=0.51; dash or hyphen after=0.41; digits inside=0.27; ends in comma=0.09;
ends in full stop=-0.11; ends in question or exclamation mark=-0.63; four to six words=-0.47; full stop after=0.35;
heading closes with it=0.07; heading opens with it=1.27; heading with a colon before=-0.29; hyphen in a single word=-0.12;
in a heading=0.24; in a heading, not quoted below=0.20; in a heading, quoted below=0.04; in a heading, unmarked below=-0.14;
in a longer quotation=-0.68; listed after=-0.04; listed before=0.07; listed title=0.52; one word=1.02; one word with a capital=0.58;
one word without=0.23; opens block=-0.47; opens sentence=-1.06; seven to twelve words=-1.32; single marks=0.61;
single marks, no heading=1.00; stop inside=-0.42; the same again in marks=0.24; three words=0.27; title case=2.01; two words=0.50;
unmarked elsewhere=0.44; unmarked elsewhere, two or more words=-0.07; whole block=1.16; whole sentence=-0.04;
`

export const plainKindWeights: ClueWeights = {
  bias: -1.61,
  weights: weightsOf(table),
}
