/**
 * What each clue is worth: above zero speaks for "other", below zero for speech. Learned by tests/bench/learn-kind.ts; do not
 * edit by hand.
 */
import { type ClueWeights, weightsOf } from '../kind-model.ts'

const table = `
a “=-0.40; about “=0.03; adjective before, name=-0.09; adjective before, small=0.44; adjective before, title=-0.40;
adverb before, small=-0.25; against “=-0.19; all capitals=-0.15; an “=-0.06; and “=0.07; apposition after a comma inside, name=0.09;
apposition after a comma inside, small=0.59; are “=-0.07; article before, no noun after=0.09; article before, title inside=0.31; as “=-0.68;
at “=-0.05; attack before=0.17; auxiliary before, sentence=-0.06; auxiliary before, small=-0.40; be “=0.08; been “=-0.09;
begins small=-0.10; begins with article=-0.16; bracket after=0.08; bracket before=-0.17; bracket opens after, small=0.12;
brackets or dots inside=0.18; but “=0.04; by “=0.32; call before a=-0.16; call before no article=0.10; call before the=0.36;
call just before, small=0.06; call up to four before, sentence=-0.08; call up to four before, small=0.34;
called up to six before, small=-0.74; called up to six before, title=-0.14; called “=-0.18; calls “=-0.22; capital, then small words=-0.38;
clause inside=-0.57; clause inside, begins small=-0.17; closes block=-0.63; closes sentence=0.24; colon before=-0.06; comma after=0.76;
comma before=0.23; comma before, name=0.30; comma before, sentence=-0.25; comma before, small=0.26; comma before, title=-0.07;
comma inside=-0.06; commit cue far before=-0.46; commit cue just before=-0.24; commit cue up to six after=-0.71;
commit cue up to six before=-0.24; commit cue up to three after=-0.27; commit cue up to three before=-0.55; commit verb before, small=-0.14;
companions=0.04; conjunction before, sentence=-0.19; conjunction before, small=-0.04; conjunction before, title=0.18; cue: apart after=0.08;
cue: apart before=-0.21; cue: beside after=0.36; cue: beside before=0.29; cue: commit=0.11; cue: commit apart before=-0.23;
cue: commit far before=0.34; cue: commit near before=-0.11; cue: elsewhere, sentence=0.28; cue: elsewhere, small=0.33;
cue: elsewhere, title=-0.16; cue: far after=0.06; cue: far before=-0.39; cue: finite after=0.21; cue: finite before=-0.06;
cue: gerund after=-0.15; cue: gerund before=0.05; cue: in the sentence=-0.70; cue: judge=-0.20; cue: judge apart before=-0.05;
cue: judge beside before=-0.06; cue: judge far before=-0.26; cue: judge just before, small=0.05; cue: judge just before, title=0.04;
cue: judge near before=0.25; cue: label=-0.30; cue: label apart before=-0.05; cue: label near before=-0.29; cue: near after=-0.13;
cue: near before=-0.19; cue: none after=0.30; cue: none before=-0.62; cue: noun=0.07; cue: noun apart before=0.15;
cue: noun far before=0.07; cue: noun near before=-0.15; cue: passive after=-0.16; cue: passive before=0.04; cue: plain=0.54;
cue: plain apart after=0.24; cue: plain apart before=0.12; cue: plain beside before=0.38; cue: plain far before=-0.53;
cue: plain just before, title=-0.13; cue: plain near after=0.42; cue: plain near before=0.06; cue: reply=0.06;
cue: reply apart before=-0.07; cue: reply near after=-0.07; cue: reply near before=0.25; cue: say=-0.27; cue: say apart after=-0.49;
cue: say apart before=0.29; cue: say beside before=0.20; cue: say far before=0.12; cue: say just before, sentence=0.05;
cue: say just before, small=0.30; cue: say near after=-0.44; cue: say near before=0.05; cue: show=0.05; cue: show apart before=0.03;
cue: show beside before=-0.16; cue: show far before=0.20; cue: show just before, small=-0.16; cue: show near before=-0.18;
cue: signature=0.07; cue: signature beside after=0.07; cue: source=-0.15; cue: tell=0.07; cue: tell apart before=-0.17;
cue: tell beside after=0.13; cue: tell far after=-0.04; cue: tell far before=-0.05; cue: tell near after=-0.18; cue: tell near before=0.21;
cue: think apart before=-0.12; cue: think far before=-0.05; cue: think near before=0.08; cue: write=-0.16; cue: write apart after=-0.04;
cue: write apart before=-0.04; cue: write beside after=-0.08; cue: write near after=0.09; cue: write near before=-0.34; dash before=0.46;
dash or hyphen after=0.16; determiner and adjective before, no noun after, small=0.07;
determiner and name before, no noun after, small=0.37; determiner and noun before, no noun after, name=0.26;
determiner and noun before, no noun after, sentence=0.19; determiner and noun before, no noun after, small=0.07;
determiner and noun before, no noun after, title=-0.08; determiner and noun before, noun after, title=0.11; determiner before, name=-0.17;
determiner before, name after, small=-0.38; determiner before, no noun after, sentence=0.05; determiner before, no noun after, small=0.13;
determiner before, noun after, name=-0.24; determiner before, noun after, sentence=-0.19; determiner before, noun after, small=0.23;
determiner before, noun after, title=0.11; determiner before, sentence=-0.25; determiner before, title=0.12; digits inside=0.11;
distancing before=0.07; ends in comma=-0.05; ends in full stop=-0.13; ends in question or exclamation mark=-0.72;
first or second person=-0.12; for “=0.26; four to six words=-0.31; from “=0.13; full stop after=0.38; gerund before, sentence=0.05;
gerund before, small=-0.17; had “=-0.17; has “=-0.14; have “=0.10; heading closes with it=0.18; heading opens with it=0.73;
heading with a colon before=-0.20; heading with a reporting verb, single=0.25; heading, colon somewhere before, single=-0.44; her “=-0.05;
him “=-0.13; his “=-0.06; hyphen in a single word=-0.46; in a heading=0.05; in a heading, quoted below=0.05;
in a heading, unmarked below=0.05; in a longer quotation=-0.49; in “=0.18; inscription near, sentence=-0.07; inscription near, small=-0.10;
inscription near, title=-0.25; is “=-0.06; it “=0.38; its “=0.39; judge cue far before=-0.35; judge cue just before=0.19;
judge cue up to six after=0.30; judge cue up to six before=-0.41; judge cue up to three after=-0.36; judge cue up to three before=-0.26;
judge verb before, small=-0.22; judge verb before, title=-0.07; judging and as, small=0.04; judging before=-0.26; judging before an=-0.04;
judging before no article=-0.42; judging before the=0.06; judging before, begins small=0.17; known, up to six before as=-0.09; like “=-0.21;
listed before=-0.06; listed title=0.30; listed, name=-0.05; listed, small=-0.37; listed, title=0.34; make “=-0.05;
mark before, sentence=0.10; mark before, small=0.38; mark before, title=-0.16; name after=-0.05; name “=0.18; naming just before=0.14;
naming just before a title=-0.10; naming just before, title=0.04; nested=0.08; new “=0.04; no saying in the sentence=0.36;
no saying, short, in mid-sentence=-0.14; not “=-0.08; nothing before, name=-0.19; nothing before, sentence=-0.62;
nothing before, title=-0.15; noun after=0.27; noun after, title inside=0.17; noun and comma before, name=0.34;
noun and comma before, sentence=-0.10; noun and comma before, title=-0.03; noun and naming just before=0.49; noun before=0.26;
noun before, name=0.28; noun before, sentence=-0.06; noun before, small=0.13; noun before, title=-0.09; noun cue just before=-0.33;
noun cue up to six after=-0.11; noun cue up to six before=0.06; noun cue up to three after=0.34; noun cue up to three before=-0.45;
numeral before, small=0.03; of “=-0.03; on before a title=0.55; on “=-0.29; one word=0.50; one word with a capital=0.15;
one word without=0.27; opener before, small=0.18; opens block=-0.27; opens sentence=-0.72; or “=-0.21; participle before, small=-0.30;
people of a work after=0.40; people of a work before=0.26; people of a work before a title=0.52; phrase “=0.06;
plain verb before, name=0.17; plain verb before, sentence=0.18; plain verb before, title=0.14; possessive before=-0.18;
possessive before, sentence=-0.13; possessive before, small=-0.10; possessive before, title=0.84; possessive name before a title=0.94;
possessive-pronoun before, small=-0.04; possessive-pronoun before, title=0.17; preposition before, name=-0.24;
preposition before, sentence=0.24; preposition before, title=0.39; quote before, small=0.14; quote before, title=-0.08;
reply cue far before=-0.14; reply cue just before=-0.06; reply cue up to six before=-0.41; reply cue up to three after=-0.41;
reply cue up to three before=0.37; said “=0.09; say cue far before=-0.08; say cue just before=-0.35; say cue up to six after=0.32;
say cue up to six before=-0.35; say cue up to three after=-0.06; say cue up to three before=-0.52; say verb before, sentence=0.04;
say verb before, small=0.16; say verb before, title=-0.14; saying after=-0.14; saying before=-0.48; saying just before=-0.32;
saying up to five before=-0.27; saying up to three after=-0.24; saying “=-0.09; seven to twelve words=-0.60; should “=-0.03;
show cue far before=-0.32; show cue just before=-0.08; show cue up to six before=0.10; show cue up to three after=0.06;
show cue up to three before=0.12; show verb before, small=-0.10; single marks=0.32; single marks, no heading=0.35;
source: commit, few=-0.35; source: commit, many=-0.12; source: commit, one=0.14; source: commit, sure, small=-0.11;
source: commit, two=0.43; source: commit, unsure, small=0.10; source: commit, unsure, title=0.07; source: continued=-0.28;
source: continued, certain=-0.69; source: continued, doubtful=0.31; source: continued, few=-0.10; source: continued, likely=-0.09;
source: continued, many=-0.27; source: continued, one=0.07; source: continued, sure, few=-0.17; source: continued, sure, many=-0.32;
source: continued, sure, one=-0.12; source: continued, sure, sentence=-0.45; source: continued, sure, small=-0.05;
source: continued, sure, title=-0.22; source: continued, sure, two=-0.17; source: continued, unlikely=0.20;
source: continued, unsure, few=0.07; source: continued, unsure, many=0.05; source: continued, unsure, one=0.20;
source: continued, unsure, sentence=-0.04; source: continued, unsure, small=0.30; source: continued, unsure, title=0.31;
source: continued, unsure, two=0.20; source: cue=-0.13; source: cue, certain=-0.35; source: cue, doubtful=0.17; source: cue, likely=-0.13;
source: cue, sure, few=-0.13; source: cue, sure, many=-0.29; source: cue, sure, one=0.07; source: cue, sure, two=-0.14;
source: cue, unlikely=0.18; source: cue, unsure, few=0.21; source: cue, unsure, many=-0.23; source: cue, unsure, one=0.17;
source: cue, unsure, two=0.21; source: is a document=-0.81; source: is a group=0.54; source: is a name=-0.49;
source: is a organisation=0.12; source: is a person=-0.17; source: is a pronoun=-0.06; source: is a quantity=-0.05; source: is a thing=0.50;
source: judge, few=-0.06; source: judge, many=-0.10; source: judge, one=-0.03; source: judge, sure, name=-0.16;
source: judge, sure, small=0.33; source: judge, sure, title=0.09; source: judge, unsure, name=0.12; source: judge, unsure, sentence=-0.06;
source: judge, unsure, small=-0.14; source: judge, unsure, title=-0.39; source: label, few=0.25; source: label, many=-0.05;
source: label, one=-0.13; source: label, sure, sentence=-0.28; source: label, two=-0.25; source: nobody=0.28; source: nobody, certain=-0.36;
source: nobody, doubtful=0.49; source: nobody, few=0.25; source: nobody, likely=0.53; source: nobody, many=-0.19; source: nobody, one=0.12;
source: nobody, sure, few=0.11; source: nobody, sure, name=0.10; source: nobody, sure, sentence=0.06; source: nobody, sure, small=0.05;
source: nobody, sure, title=-0.04; source: nobody, sure, two=0.20; source: nobody, two=0.11; source: nobody, unlikely=-0.38;
source: nobody, unsure, few=0.14; source: nobody, unsure, name=0.25; source: nobody, unsure, one=0.09;
source: nobody, unsure, sentence=0.12; source: nobody, unsure, small=-0.05; source: nobody, unsure, title=-0.21;
source: nobody, unsure, two=-0.09; source: noun, one=-0.07; source: noun, two=0.14; source: plain, few=0.12; source: plain, many=0.22;
source: plain, sure, sentence=0.21; source: plain, sure, small=0.85; source: plain, sure, title=-0.10; source: plain, two=0.18;
source: plain, unsure, name=-0.17; source: plain, unsure, sentence=0.05; source: plain, unsure, small=0.06;
source: plain, unsure, title=-0.52; source: reply, few=-0.12; source: reply, many=0.09; source: reply, one=0.28;
source: reply, sure, sentence=-0.07; source: reply, sure, small=0.09; source: reply, two=-0.19; source: reply, unsure, small=0.06;
source: reply, unsure, title=0.19; source: say, few=-0.03; source: say, one=0.11; source: say, sure, name=-0.37;
source: say, sure, sentence=-0.23; source: say, sure, small=-0.77; source: say, sure, title=1.28; source: say, two=-0.35;
source: say, unsure, sentence=0.23; source: say, unsure, small=-0.35; source: say, unsure, title=-0.10; source: show, few=0.23;
source: show, many=-0.13; source: show, sure, small=-0.04; source: show, sure, title=-0.05; source: show, two=-0.04;
source: show, unsure, small=0.14; source: show, unsure, title=0.40; source: source, one=0.23; source: source, two=-0.09;
source: source, unsure, small=0.05; source: tell, few=0.14; source: tell, many=-0.06; source: tell, one=-0.11;
source: tell, sure, sentence=-0.39; source: tell, sure, small=-0.45; source: tell, sure, title=0.62; source: tell, two=0.10;
source: tell, unsure, sentence=-0.16; source: tell, unsure, small=-0.11; source: tell, unsure, title=0.16; source: think, two=0.15;
source: think, unsure, small=0.19; source: write, few=0.19; source: write, many=-0.17; source: write, one=-0.18;
source: write, sure, sentence=-0.21; source: write, sure, small=-0.23; source: write, sure, title=-0.04; source: write, unsure, small=-0.05;
source: write, unsure, title=0.15; stop inside=-0.29; tell cue far before=-0.16; tell cue just before=0.26; tell cue up to six after=0.49;
tell cue up to six before=-0.12; tell cue up to three after=0.16; tell cue up to three before=0.16; term just before=0.29;
term just before, name=0.18; term just before, small=0.27; term up to four before=0.18; term “=0.13; that before=-0.31; that “=-0.31;
the “=-0.15; their “=-0.19; them “=-0.08; think cue far before=-1.12; think cue just before=-0.62; think cue up to six after=0.23;
think cue up to six before=-0.42; think cue up to three after=-0.08; think cue up to three before=-0.25; think verb before, small=-0.13;
this “=0.10; three words=0.15; title case=1.01; title with nothing said near=-0.13; to be before=-0.32; to before, small=-0.30;
to before, title=0.19; to “=-0.26; two words=0.26; unmarked elsewhere=0.24; unmarked elsewhere, two or more words=-0.11;
verb before, name=-0.04; verb before, sentence=0.13; verb before, small=-0.05; verb before, title=-0.24; was “=0.07; were “=-0.17;
what is called=-0.33; who “=0.04; whole block=0.80; whole sentence=-0.24; with “=0.20; word “=0.11; work after=0.41;
work before a title=0.32; work up to three before=0.27; would “=0.03; write cue far before=-0.30; write cue just before=0.20;
write cue up to six after=0.11; write cue up to six before=-0.22; write cue up to three after=0.09; write cue up to three before=-0.09;
” a=0.15; ” after=0.16; ” against=-0.04; ” an=0.21; ” and=-0.27; ” are=0.11; ” as=-0.17; ” at=-0.11; ” because=-0.15; ” between=-0.13;
” but=-0.06; ” by=0.03; ” campaign=-0.05; ” during=-0.07; ” for=-0.06; ” from=-0.43; ” has=0.07; ” he=-0.32; ” if=-0.20; ” in=-0.10;
” is=0.71; ” of=-0.27; ” on=0.12; ” or=0.06; ” said=-0.13; ” says=0.09; ” she=-0.23; ” star=0.29; ” than=0.12; ” that=0.16; ” the=-0.22;
” was=0.07; ” were=-0.15; ” when=0.04; ” where=-0.13; ” which=0.19; ” while=-0.03; ” who=0.05; ” will=-0.09; ” with=0.04; ” would=0.41;
`

export const kindWeights: ClueWeights = {
  bias: 0.38,
  weights: weightsOf(table),
}
