/**
 * What each clue is worth: above zero speaks for "other", below zero for speech. Learned by tests/bench/learn-kind.ts; do not
 * edit by hand.
 */
import { type ClueWeights, weightsOf } from '../kind-model.ts'

const table = `
a “=-0.36; about “=0.10; adjective before, name=-0.09; adjective before, small=0.42; adjective before, title=-0.36;
adverb before, small=-0.28; against “=-0.18; all capitals=-0.14; an “=-0.07; and “=0.07; apposition after a comma inside, name=0.08;
apposition after a comma inside, small=0.55; apposition after a comma inside, title=-0.03; article before, noun after=-0.07;
article before, title inside=0.32; as “=-0.65; at “=-0.09; attack before=0.14; auxiliary before, sentence=-0.06;
auxiliary before, small=-0.33; be “=0.05; been “=-0.08; begins with The=0.06; begins with article=-0.20; being “=-0.08; bracket after=0.11;
bracket before=-0.17; bracket opens after, small=0.10; brackets or dots inside=0.20; but “=0.04; call before a=-0.16;
call before no article=0.13; call just before, small=0.11; call up to four before, small=0.41; called up to six before, small=-0.71;
called up to six before, title=-0.12; called “=-0.15; calls “=-0.19; capital, then small words=-0.35; clause inside=-0.65;
clause inside, begins small=-0.17; closes block=-0.60; closes sentence=0.16; colon before=-0.05; comma after=0.75; comma before=0.20;
comma before, name=0.26; comma before, sentence=-0.29; comma before, small=0.24; comma inside=-0.12; commit cue far before=-0.59;
commit cue just before=-0.23; commit cue up to six after=-0.73; commit cue up to six before=-0.27; commit cue up to three after=-0.26;
commit cue up to three before=-0.58; commit verb before, small=-0.13; companions=0.05; conjunction before, sentence=-0.20;
conjunction before, small=-0.07; conjunction before, title=0.18; cue: apart after=0.14; cue: apart before=-0.18; cue: beside after=0.48;
cue: beside before=0.10; cue: commit=0.09; cue: commit apart before=-0.26; cue: commit far before=0.39; cue: commit near before=-0.09;
cue: elsewhere, sentence=0.33; cue: elsewhere, small=0.34; cue: elsewhere, title=-0.04; cue: far after=-0.03; cue: far before=-0.33;
cue: finite after=0.18; cue: gerund after=-0.24; cue: in the sentence=-0.77; cue: judge=-0.33; cue: judge beside before=-0.04;
cue: judge far before=-0.29; cue: judge just before, title=0.06; cue: judge near before=0.27; cue: label=-0.20;
cue: label apart before=-0.07; cue: label near before=-0.30; cue: near after=-0.09; cue: near before=-0.15; cue: none after=0.40;
cue: none before=-0.56; cue: noun=0.04; cue: noun apart before=0.26; cue: noun far before=0.09; cue: noun near before=-0.19;
cue: plain=0.47; cue: plain apart after=0.17; cue: plain apart before=0.30; cue: plain beside before=0.28; cue: plain far before=-0.61;
cue: plain just before, title=-0.09; cue: plain near after=0.42; cue: reply=0.05; cue: reply apart before=-0.12; cue: reply far before=0.04;
cue: reply near after=-0.07; cue: reply near before=0.20; cue: say=-0.35; cue: say apart after=-0.35; cue: say apart before=0.24;
cue: say beside before=0.22; cue: say far after=-0.05; cue: say just before, small=0.34; cue: say near after=-0.45;
cue: say near before=0.03; cue: show=0.06; cue: show apart before=-0.06; cue: show beside before=-0.11; cue: show far before=0.22;
cue: show just before, small=-0.11; cue: show near before=-0.12; cue: source=-0.16; cue: source far after=-0.06; cue: tell=0.05;
cue: tell apart before=-0.18; cue: tell beside after=0.10; cue: tell far before=-0.05; cue: tell near after=-0.19;
cue: tell near before=0.21; cue: think=0.10; cue: think apart before=-0.07; cue: think far before=-0.04; cue: think near before=0.09;
cue: write=-0.07; cue: write apart before=-0.13; cue: write far before=-0.05; cue: write near after=0.12; cue: write near before=-0.28;
dash before=0.46; dash or hyphen after=0.18; determiner and adjective before, no noun after, small=0.04;
determiner and name before, no noun after, small=0.41; determiner and noun before, no noun after, name=0.26;
determiner and noun before, no noun after, small=0.08; determiner and noun before, no noun after, title=-0.19;
determiner and noun before, noun after, title=0.10; determiner before, name=-0.16; determiner before, name after, small=-0.35;
determiner before, no noun after, small=0.14; determiner before, noun after, name=-0.23; determiner before, noun after, sentence=-0.19;
determiner before, noun after, small=0.20; determiner before, noun after, title=0.15; determiner before, sentence=-0.33;
determiner before, title=0.16; distancing before=0.14; ends in comma=-0.04; ends in full stop=-0.09;
ends in question or exclamation mark=-0.70; first or second person=-0.04; for “=0.30; four to six words=-0.28; from “=0.12;
full stop after=0.34; gerund before, sentence=0.06; gerund before, small=-0.22; had “=-0.18; has “=-0.09; have “=0.09;
heading closes with it=0.14; heading opens with it=0.70; heading with a colon before=-0.20; heading with a reporting verb, single=0.25;
heading, colon somewhere before, single=-0.46; him “=-0.11; his “=-0.13; hyphen in a single word=-0.40; in a heading=0.04;
in a heading, not quoted below=-0.07; in a heading, quoted below=0.11; in a heading, unmarked below=-0.03; in a longer quotation=-0.47;
in “=0.13; inscription near, sentence=-0.09; inscription near, small=-0.11; inscription near, title=-0.26; is “=-0.06; it “=0.40;
its “=0.32; judge cue far before=-0.26; judge cue just before=0.10; judge cue up to six after=0.34; judge cue up to six before=-0.33;
judge cue up to three after=-0.41; judge cue up to three before=-0.22; judge verb before, small=-0.31; judge verb before, title=-0.06;
judging and as, small=0.05; judging before=-0.20; judging before an=-0.04; judging before no article=-0.43; judging before the=0.12;
judging before, begins small=0.19; known, up to six before as=-0.10; like “=-0.20; listed title=0.34; listed, name=-0.04;
listed, small=-0.34; listed, title=0.37; make “=-0.05; mark before, sentence=0.09; mark before, small=0.37; mark before, title=-0.15;
name “=0.19; naming just before=0.10; naming just before a title=-0.09; naming just before, title=0.03; nested=0.06; new “=0.06;
no saying in the sentence=0.33; no saying, short, in mid-sentence=-0.11; not “=-0.08; nothing before, name=-0.19;
nothing before, sentence=-0.61; nothing before, title=-0.07; noun after=0.28; noun after, title inside=0.20;
noun and comma before, name=0.32; noun and comma before, sentence=-0.13; noun and naming just before=0.52; noun before=0.23;
noun before, name=0.26; noun before, sentence=-0.04; noun before, small=0.19; noun before, title=-0.19; noun cue just before=-0.20;
noun cue up to six after=-0.12; noun cue up to six before=0.12; noun cue up to three after=0.34; noun cue up to three before=-0.43;
numeral before, small=0.06; of “=-0.12; on before a title=0.61; on “=-0.32; one word=0.43; one word with a capital=0.24;
one word without=0.34; opener before, sentence=-0.04; opener before, small=0.16; opens block=-0.24; opens sentence=-0.68; or “=-0.23;
participle before, small=-0.27; people of a work after=0.33; people of a work before=0.23; people of a work before a title=0.47;
phrase “=0.12; plain verb before, name=0.17; plain verb before, sentence=0.17; plain verb before, title=0.19; possessive before=-0.17;
possessive before, sentence=-0.23; possessive before, title=0.75; possessive name before a title=0.89;
possessive-pronoun before, small=-0.07; possessive-pronoun before, title=0.14; preposition before, name=-0.26;
preposition before, sentence=0.10; preposition before, small=0.03; preposition before, title=0.41; pronoun before, small=0.05;
quote before, small=0.12; quote before, title=-0.10; reply cue far before=-0.14; reply cue just before=-0.07;
reply cue up to six after=0.07; reply cue up to six before=-0.40; reply cue up to three after=-0.41; reply cue up to three before=0.30;
said “=0.08; say cue just before=-0.24; say cue up to six after=0.26; say cue up to six before=-0.25; say cue up to three before=-0.50;
say verb before, sentence=0.16; say verb before, small=0.17; say verb before, title=-0.15; saying after=-0.18; saying before=-0.45;
saying just before=-0.26; saying up to five before=-0.23; saying up to three after=-0.23; saying “=-0.11; seven to twelve words=-0.51;
should “=-0.03; show cue far before=-0.44; show cue just before=-0.10; show cue up to six before=0.07; show cue up to three after=0.03;
show cue up to three before=0.05; show verb before, small=-0.08; single marks=0.32; single marks, no heading=0.38;
source: commit, few=-0.39; source: commit, many=-0.10; source: commit, one=0.14; source: commit, sure, small=-0.19;
source: commit, two=0.45; source: commit, unsure, small=0.18; source: commit, unsure, title=0.08; source: continued=-0.33;
source: continued, certain=-0.66; source: continued, doubtful=0.50; source: continued, few=-0.10; source: continued, likely=-0.04;
source: continued, many=-0.28; source: continued, one=0.10; source: continued, sure, few=-0.10; source: continued, sure, many=-0.33;
source: continued, sure, one=-0.06; source: continued, sure, sentence=-0.37; source: continued, sure, small=-0.10;
source: continued, sure, two=-0.21; source: continued, two=-0.06; source: continued, unlikely=-0.13; source: continued, unsure, many=0.05;
source: continued, unsure, one=0.16; source: continued, unsure, sentence=-0.19; source: continued, unsure, small=0.27;
source: continued, unsure, title=0.31; source: continued, unsure, two=0.16; source: cue=-0.08; source: cue, certain=-0.44;
source: cue, doubtful=0.14; source: cue, sure, few=-0.10; source: cue, sure, many=-0.32; source: cue, sure, one=0.04;
source: cue, sure, two=-0.06; source: cue, unlikely=0.23; source: cue, unsure, few=0.25; source: cue, unsure, many=-0.16;
source: cue, unsure, one=0.05; source: cue, unsure, two=0.22; source: is a document=-0.65; source: is a group=0.54; source: is a name=-0.52;
source: is a organisation=0.04; source: is a person=-0.22; source: is a pronoun=-0.16; source: is a quantity=-0.06; source: is a thing=0.62;
source: judge, few=-0.14; source: judge, many=-0.11; source: judge, one=-0.15; source: judge, sure, name=-0.15;
source: judge, sure, sentence=-0.12; source: judge, sure, small=0.21; source: judge, sure, title=0.11; source: judge, two=0.07;
source: judge, unsure, name=0.10; source: judge, unsure, small=-0.07; source: judge, unsure, title=-0.42; source: label, few=0.38;
source: label, many=-0.03; source: label, one=-0.15; source: label, sure, sentence=-0.27; source: label, two=-0.27;
source: label, unsure, sentence=0.19; source: nobody=0.29; source: nobody, certain=-0.24; source: nobody, doubtful=0.53;
source: nobody, few=0.21; source: nobody, likely=0.42; source: nobody, many=-0.16; source: nobody, one=0.16; source: nobody, sure, few=0.10;
source: nobody, sure, name=0.06; source: nobody, sure, one=0.10; source: nobody, sure, sentence=0.12; source: nobody, sure, small=0.13;
source: nobody, sure, title=-0.13; source: nobody, sure, two=0.11; source: nobody, two=0.07; source: nobody, unlikely=-0.42;
source: nobody, unsure, few=0.12; source: nobody, unsure, name=0.24; source: nobody, unsure, one=0.06;
source: nobody, unsure, sentence=0.14; source: nobody, unsure, small=-0.14; source: nobody, unsure, title=-0.13;
source: nobody, unsure, two=-0.04; source: noun, one=-0.15; source: noun, two=0.23; source: noun, unsure, sentence=-0.06;
source: noun, unsure, small=-0.06; source: plain, few=0.13; source: plain, many=0.19; source: plain, one=-0.05;
source: plain, sure, sentence=0.03; source: plain, sure, small=0.70; source: plain, two=0.21; source: plain, unsure, name=-0.19;
source: plain, unsure, sentence=0.28; source: plain, unsure, title=-0.57; source: reply, few=-0.23; source: reply, many=0.10;
source: reply, one=0.37; source: reply, sure, sentence=-0.06; source: reply, sure, small=0.22; source: reply, two=-0.19;
source: reply, unsure, small=0.05; source: say, few=-0.09; source: say, many=0.04; source: say, one=0.09; source: say, sure, name=-0.30;
source: say, sure, sentence=-0.23; source: say, sure, small=-0.71; source: say, sure, title=1.41; source: say, two=-0.40;
source: say, unsure, sentence=0.13; source: say, unsure, small=-0.51; source: say, unsure, title=-0.17; source: show, few=0.30;
source: show, many=-0.16; source: show, sure, small=-0.10; source: show, two=-0.06; source: show, unsure, small=0.28;
source: show, unsure, title=0.30; source: source, one=0.13; source: source, two=-0.13; source: tell, few=0.15; source: tell, many=-0.08;
source: tell, one=-0.09; source: tell, sure, name=0.29; source: tell, sure, sentence=-0.39; source: tell, sure, small=-0.45;
source: tell, sure, title=0.55; source: tell, two=0.08; source: tell, unsure, sentence=-0.12; source: tell, unsure, small=-0.04;
source: tell, unsure, title=0.23; source: think, few=-0.04; source: think, two=0.14; source: think, unsure, small=0.13;
source: think, unsure, title=-0.20; source: write, few=0.18; source: write, many=-0.17; source: write, one=-0.12;
source: write, sure, sentence=-0.23; source: write, sure, small=-0.24; source: write, two=0.04; source: write, unsure, small=0.12;
source: write, unsure, title=0.09; stop inside=-0.25; tell cue far before=-0.25; tell cue just before=0.26; tell cue up to six after=0.50;
tell cue up to six before=-0.15; tell cue up to three after=0.17; tell cue up to three before=0.10; term just before=0.35;
term just before, name=0.19; term just before, small=0.20; term up to four before=0.16; term “=0.10; that before=-0.29; that “=-0.29;
the same again in marks=-0.08; the “=-0.17; their “=-0.16; think cue far before=-1.10; think cue just before=-0.65;
think cue up to six after=0.23; think cue up to six before=-0.38; think cue up to three after=-0.13; think cue up to three before=-0.32;
think verb before, small=-0.12; this “=0.09; three words=0.13; title case=0.94; title with nothing said near=-0.13; to be before=-0.27;
to before, small=-0.32; to before, title=0.16; to “=-0.21; two words=0.23; unmarked elsewhere=0.19;
unmarked elsewhere, two or more words=-0.08; verb before, sentence=0.25; verb before, small=-0.04; verb before, title=-0.21; was “=0.09;
were “=-0.16; what is called=-0.34; who “=0.06; whole block=0.77; whole sentence=-0.21; with “=0.19; word “=0.07; work after=0.33;
work before a title=0.44; work up to three before=0.18; would “=0.04; write cue far before=-0.38; write cue just before=0.16;
write cue up to six after=0.15; write cue up to six before=-0.21; write cue up to three after=0.15; write cue up to three before=-0.11;
” a=0.14; ” about=0.03; ” after=0.06; ” against=-0.04; ” an=0.22; ” and=-0.22; ” are=0.11; ” as=-0.11; ” at=-0.10; ” because=-0.16;
” between=-0.14; ” but=-0.06; ” campaign=-0.03; ” from=-0.39; ” has=0.09; ” he=-0.25; ” if=-0.08; ” is=0.71; ” movement=0.04; ” of=-0.28;
” on=0.11; ” or=0.07; ” over=0.09; ” said=-0.16; ” says=0.09; ” she=-0.21; ” star=0.31; ” than=0.10; ” that=0.18; ” the=-0.22; ” to=-0.19;
” was=0.15; ” were=-0.14; ” when=0.07; ” where=-0.13; ” which=0.13; ” will=-0.09; ” would=0.41;
`

export const kindWeights: ClueWeights = {
  bias: 0.39,
  weights: weightsOf(table),
}
