/**
 * What each clue is worth: above zero speaks for "other", below zero for speech. Learned by tests/bench/learn-kind.ts; do not
 * edit by hand.
 */
import { type ClueWeights, weightsOf } from '../kind-model.ts'

const table = `
a “=-0.34; about “=0.04; adjective before, name=-0.09; adjective before, small=0.36; adjective before, title=-0.38;
adverb before, small=-0.18; against “=-0.15; all capitals=-0.17; an “=-0.22; and “=0.03; apposition after a comma inside, name=0.07;
apposition after a comma inside, small=0.62; are “=0.03; article before, no noun after=0.03; article before, noun after=-0.09;
article before, title inside=0.38; as “=-0.67; at “=-0.05; attack before=0.10; auxiliary before, small=-0.40; be “=0.07; been “=-0.12;
begins small=-0.08; begins with The=0.07; begins with article=-0.25; being “=-0.06; bracket after=0.09; bracket before=-0.13;
bracket opens after, small=0.07; brackets or dots inside=0.23; but “=0.03; call before a=-0.15; call before no article=0.06;
call just before, small=0.08; call up to four before, small=0.37; called up to six before, sentence=-0.03;
called up to six before, small=-0.73; called up to six before, title=-0.19; called “=-0.16; calls “=-0.22; capital, then small words=-0.37;
clause inside=-0.65; clause inside, begins small=-0.20; closes block=-0.65; closes sentence=0.23; colon before=-0.17; comma after=0.74;
comma before=0.26; comma before, name=0.25; comma before, sentence=-0.28; comma before, small=0.32; comma before, title=-0.03;
comma inside=-0.16; commit cue far before=-0.53; commit cue just before=-0.24; commit cue up to six after=-0.73;
commit cue up to six before=-0.25; commit cue up to three after=-0.28; commit cue up to three before=-0.50; commit verb before, small=-0.14;
companions=0.12; conjunction before, sentence=-0.20; conjunction before, title=0.05; cue: apart after=0.25; cue: apart before=-0.23;
cue: beside after=0.26; cue: beside before=0.46; cue: commit apart before=-0.10; cue: commit far before=0.50; cue: commit near before=-0.19;
cue: elsewhere, sentence=0.21; cue: elsewhere, small=0.33; cue: far after=-0.17; cue: far before=-0.36; cue: finite after=-0.04;
cue: finite before=-0.03; cue: gerund before=0.18; cue: in the sentence=-0.61; cue: infinitive before=0.07; cue: judge=-0.17;
cue: judge apart before=0.15; cue: judge beside before=-0.07; cue: judge far before=-0.29; cue: judge just before, small=-0.07;
cue: judge near before=0.27; cue: label=-0.19; cue: label apart before=0.03; cue: label beside before=0.09;
cue: label just before, sentence=-0.06; cue: label near before=-0.29; cue: near after=-0.17; cue: near before=-0.17; cue: none after=0.35;
cue: none before=-0.62; cue: noun=-0.06; cue: noun near before=-0.10; cue: passive before=0.14; cue: plain=0.54;
cue: plain apart after=0.22; cue: plain apart before=0.18; cue: plain beside after=-0.03; cue: plain beside before=0.43;
cue: plain far before=-0.53; cue: plain near after=0.23; cue: plain near before=0.11; cue: reply apart before=-0.11;
cue: reply far before=0.06; cue: reply near after=-0.06; cue: reply near before=0.15; cue: say=-0.11; cue: say apart after=-0.39;
cue: say apart before=0.36; cue: say beside after=0.03; cue: say beside before=0.26; cue: say far after=-0.18; cue: say far before=0.20;
cue: say just before, sentence=0.11; cue: say just before, small=0.25; cue: say near after=-0.48; cue: say near before=0.09;
cue: show=-0.08; cue: show apart before=-0.08; cue: show beside before=-0.07; cue: show far before=0.15; cue: show just before, small=-0.07;
cue: show near before=-0.20; cue: signature=0.06; cue: signature beside after=0.06; cue: source=-0.08; cue: source far after=-0.03;
cue: tell=0.08; cue: tell apart after=0.23; cue: tell apart before=-0.38; cue: tell beside after=0.11; cue: tell far after=0.04;
cue: tell far before=-0.11; cue: tell near after=-0.11; cue: tell near before=0.15; cue: think=0.07; cue: think apart before=-0.11;
cue: write=-0.21; cue: write apart after=0.03; cue: write apart before=-0.13; cue: write beside after=0.04; cue: write far before=-0.19;
cue: write near after=0.10; cue: write near before=-0.26; dash before=0.45; dash or hyphen after=0.18;
determiner and adjective before, no noun after, small=0.05; determiner and adjective before, no noun after, title=-0.05;
determiner and name before, no noun after, small=0.45; determiner and noun before, no noun after, name=0.31;
determiner and noun before, no noun after, small=0.11; determiner and noun before, no noun after, title=-0.15;
determiner and noun before, noun after, title=0.08; determiner before, name=-0.15; determiner before, name after, small=-0.33;
determiner before, no noun after, sentence=-0.03; determiner before, no noun after, small=0.11; determiner before, noun after, name=-0.20;
determiner before, noun after, sentence=-0.14; determiner before, noun after, small=0.19; determiner before, noun after, title=0.12;
determiner before, sentence=-0.31; determiner before, title=0.13; digits inside=-0.03; distancing before=0.19; ends in comma=-0.06;
ends in full stop=-0.06; ends in question or exclamation mark=-0.65; first or second person=-0.12; for “=0.29; four to six words=-0.27;
from “=0.12; full stop after=0.31; gerund before, small=-0.28; had “=-0.19; has “=-0.08; have “=0.09; heading closes with it=0.14;
heading opens with it=0.74; heading with a colon before=-0.19; heading with a reporting verb, single=0.37;
heading, colon somewhere before, single=-0.45; him “=-0.12; his “=-0.09; hyphen in a single word=-0.42;
in a heading, not quoted below=-0.05; in a heading, quoted below=0.03; in a heading, unmarked below=-0.11; in a longer quotation=-0.54;
in “=0.20; inscription near, sentence=-0.05; inscription near, small=-0.11; inscription near, title=-0.24; it “=0.33; its “=0.34;
judge cue far before=-0.32; judge cue just before=0.11; judge cue up to six after=0.44; judge cue up to six before=-0.34;
judge cue up to three after=-0.45; judge cue up to three before=-0.13; judge verb before, small=-0.28; judge verb before, title=-0.06;
judging and as, small=0.03; judging before=-0.14; judging before a=-0.05; judging before an=-0.05; judging before no article=-0.57;
judging before the=0.11; judging before, begins small=0.20; known, up to six before as=-0.09; like “=-0.28; listed after=-0.06;
listed before=0.12; listed title=0.26; listed, name=-0.03; listed, sentence=0.09; listed, small=-0.33; listed, title=0.28; make “=-0.05;
mark before, small=0.36; mark before, title=-0.17; name after=-0.03; name before, sentence=0.14; name before, small=-0.11;
name before, title=-0.06; name “=0.20; naming just before=0.12; naming just before a title=-0.07; naming just before, title=0.05;
nested=0.10; new “=0.04; no saying in the sentence=0.42; no saying, short, in mid-sentence=-0.07; not “=-0.04; nothing before, name=-0.08;
nothing before, sentence=-0.62; nothing before, title=-0.05; noun after=0.33; noun after, title inside=0.13;
noun and comma before, name=0.32; noun and comma before, sentence=-0.13; noun and comma before, small=-0.07;
noun and comma before, title=0.05; noun and naming just before=0.57; noun before=0.21; noun before, name=0.28; noun before, small=0.18;
noun before, title=-0.26; noun cue just before=-0.17; noun cue up to six before=0.05; noun cue up to three after=0.28;
noun cue up to three before=-0.40; numeral before, small=0.06; of “=-0.05; on before a title=0.66; on “=-0.40; one word=0.40;
one word with a capital=0.20; one word without=0.32; opener before, small=0.14; opens block=-0.25; opens sentence=-0.60; or “=-0.23;
participle before, small=-0.32; people of a work after=0.39; people of a work before=0.30; people of a work before a title=0.47;
phrase “=0.08; plain verb before, name=0.17; plain verb before, small=0.05; plain verb before, title=0.04; possessive before=-0.23;
possessive before, sentence=-0.24; possessive before, small=-0.03; possessive before, title=0.80; possessive name before a title=0.91;
possessive-pronoun before, sentence=-0.04; possessive-pronoun before, small=-0.05; possessive-pronoun before, title=0.15;
preposition before, name=-0.24; preposition before, sentence=0.13; preposition before, small=0.05; preposition before, title=0.40;
quote before, small=0.14; quote before, title=-0.09; reply cue far before=-0.13; reply cue just before=-0.08;
reply cue up to six after=0.07; reply cue up to six before=-0.44; reply cue up to three after=-0.39; reply cue up to three before=0.31;
said “=0.07; say cue far before=-0.30; say cue just before=-0.37; say cue up to six after=0.18; say cue up to six before=-0.45;
say cue up to three after=-0.08; say cue up to three before=-0.49; say verb before, sentence=0.09; say verb before, small=0.10;
say verb before, title=-0.11; saying after=-0.07; saying before=-0.44; saying just before=-0.33; saying up to five before=-0.34;
saying up to three after=-0.14; saying “=-0.14; seven to twelve words=-0.50; should “=-0.03; show cue far before=-0.25;
show cue just before=-0.23; show cue up to six after=0.04; show cue up to six before=0.05; show cue up to three after=0.11;
show cue up to three before=0.20; show verb before, small=-0.17; single marks=0.31; single marks, no heading=0.48;
source: commit, few=-0.48; source: commit, many=-0.09; source: commit, one=0.26; source: commit, sure, small=-0.09;
source: commit, two=0.32; source: commit, unsure, small=0.29; source: continued=-0.39; source: continued, certain=-0.52;
source: continued, doubtful=-0.17; source: continued, few=0.05; source: continued, likely=-0.04; source: continued, many=-0.26;
source: continued, one=-0.23; source: continued, sure, many=-0.21; source: continued, sure, one=-0.11;
source: continued, sure, sentence=-0.30; source: continued, sure, small=-0.04; source: continued, sure, title=-0.10;
source: continued, sure, two=-0.23; source: continued, two=0.05; source: continued, unlikely=0.35; source: continued, unsure, few=0.07;
source: continued, unsure, many=-0.05; source: continued, unsure, name=0.17; source: continued, unsure, one=-0.12;
source: continued, unsure, sentence=0.05; source: continued, unsure, small=-0.21; source: continued, unsure, title=0.17;
source: continued, unsure, two=0.27; source: cue=-0.14; source: cue, certain=-0.40; source: cue, doubtful=0.16;
source: cue, sure, many=-0.34; source: cue, sure, one=0.06; source: cue, sure, two=-0.11; source: cue, unlikely=0.12;
source: cue, unsure, few=0.10; source: cue, unsure, many=-0.25; source: cue, unsure, one=0.25; source: cue, unsure, two=0.19;
source: is a document=-0.56; source: is a group=0.41; source: is a name=-0.53; source: is a organisation=0.21; source: is a person=-0.40;
source: is a pronoun=-0.13; source: is a quantity=0.10; source: is a thing=0.38; source: judge, few=-0.05; source: judge, many=-0.24;
source: judge, one=-0.11; source: judge, sure, sentence=-0.14; source: judge, sure, small=0.18; source: judge, two=0.23;
source: judge, unsure, sentence=0.16; source: judge, unsure, small=-0.07; source: judge, unsure, title=-0.21; source: label, few=0.38;
source: label, many=-0.05; source: label, one=-0.18; source: label, sure, sentence=-0.08; source: label, sure, small=-0.13;
source: label, two=-0.19; source: label, unsure, sentence=-0.13; source: nobody=0.39; source: nobody, certain=0.09;
source: nobody, doubtful=0.39; source: nobody, few=0.12; source: nobody, likely=0.37; source: nobody, many=-0.08; source: nobody, one=0.24;
source: nobody, sure, few=0.05; source: nobody, sure, many=-0.07; source: nobody, sure, name=0.17; source: nobody, sure, one=0.26;
source: nobody, sure, sentence=0.17; source: nobody, sure, small=0.05; source: nobody, sure, title=0.08; source: nobody, sure, two=0.23;
source: nobody, two=0.11; source: nobody, unlikely=-0.47; source: nobody, unsure, few=0.06; source: nobody, unsure, name=-0.03;
source: nobody, unsure, sentence=0.19; source: nobody, unsure, small=0.06; source: nobody, unsure, title=-0.30;
source: nobody, unsure, two=-0.12; source: noun, few=-0.12; source: noun, one=-0.07; source: noun, two=0.14;
source: noun, unsure, sentence=-0.04; source: noun, unsure, small=-0.16; source: plain, few=0.33; source: plain, many=0.11;
source: plain, one=-0.03; source: plain, sure, sentence=-0.12; source: plain, sure, small=0.50; source: plain, sure, title=0.24;
source: plain, two=0.12; source: plain, unsure, name=0.09; source: plain, unsure, sentence=0.13; source: plain, unsure, title=-0.44;
source: reply, few=-0.18; source: reply, many=0.11; source: reply, one=0.33; source: reply, sure, sentence=-0.04;
source: reply, sure, small=0.03; source: reply, two=-0.25; source: reply, unsure, small=0.19; source: say, few=-0.06;
source: say, many=0.11; source: say, one=0.08; source: say, sure, name=-0.19; source: say, sure, sentence=-0.37;
source: say, sure, small=-0.75; source: say, sure, title=1.21; source: say, two=-0.24; source: say, unsure, name=-0.18;
source: say, unsure, sentence=0.10; source: say, unsure, small=-0.24; source: say, unsure, title=0.29; source: show, few=0.10;
source: show, many=-0.15; source: show, sure, small=0.03; source: show, unsure, sentence=-0.07; source: show, unsure, small=0.23;
source: show, unsure, title=0.09; source: source, one=0.18; source: source, two=-0.11; source: source, unsure, small=0.04;
source: tell, few=0.12; source: tell, many=-0.13; source: tell, one=0.09; source: tell, sure, sentence=-0.37;
source: tell, sure, small=-0.38; source: tell, sure, title=0.54; source: tell, unsure, sentence=-0.10; source: tell, unsure, small=-0.07;
source: tell, unsure, title=0.10; source: think, few=-0.13; source: think, two=0.28; source: write, few=0.28; source: write, many=-0.14;
source: write, one=-0.26; source: write, sure, sentence=-0.19; source: write, sure, small=-0.11; source: write, two=-0.09;
source: write, unsure, small=-0.08; stop inside=-0.22; tell cue far before=-0.15; tell cue just before=0.25; tell cue up to six after=0.40;
tell cue up to six before=-0.09; tell cue up to three after=0.21; tell cue up to three before=0.10; term just before=0.32;
term just before, name=0.15; term just before, small=0.16; term up to four before=0.29; term “=0.10; that before=-0.33; that “=-0.33;
the same again in marks=-0.06; the “=-0.13; their “=-0.19; think cue far before=-1.09; think cue just before=-0.62;
think cue up to six after=0.18; think cue up to six before=-0.38; think cue up to three after=-0.14; think cue up to three before=-0.32;
think verb before, small=-0.12; this “=0.16; three words=0.09; title case=0.95; title with nothing said near=-0.17; to be before=-0.21;
to before, small=-0.24; to before, title=0.18; to “=-0.14; two words=0.29; unmarked elsewhere=0.11;
unmarked elsewhere, two or more words=-0.12; verb before, name=-0.04; verb before, sentence=0.14; verb before, small=-0.07;
verb before, title=-0.17; was “=0.10; were “=-0.17; what is called=-0.36; who “=0.05; whole block=0.83; whole sentence=-0.18; with “=0.31;
word “=0.05; work after=0.38; work before a title=0.41; work up to three before=0.20; would “=0.03; write cue far before=-0.35;
write cue just before=0.11; write cue up to six after=0.09; write cue up to six before=-0.19; write cue up to three after=0.25;
write cue up to three before=-0.24; ” a=0.20; ” about=0.08; ” after=0.06; ” against=-0.05; ” an=0.24; ” and=-0.34; ” are=0.12; ” as=-0.09;
” at=-0.13; ” because=-0.12; ” between=-0.15; ” but=-0.12; ” campaign=-0.08; ” for=-0.05; ” from=-0.37; ” has=0.13; ” he=-0.29; ” if=-0.08;
” is=0.75; ” movement=-0.09; ” of=-0.31; ” on=0.15; ” or=0.05; ” said=-0.13; ” says=0.12; ” she=-0.22; ” star=0.24; ” than=0.12;
” that=0.13; ” the=-0.20; ” to=-0.25; ” was=0.14; ” were=-0.17; ” when=0.05; ” where=-0.13; ” which=0.16; ” who=0.04; ” will=-0.11;
” with=0.08; ” would=0.41;
`

export const kindWeights: ClueWeights = {
  bias: 0.22,
  weights: weightsOf(table),
}
