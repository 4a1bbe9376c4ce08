/**
 * What each feature that speaks for a speaker weighs. Learned by tests/bench/learn-speakers.ts; do not edit by hand. A name
 * holds places, word classes and small words of the language, never a text's.
 */
const table = `
g:=0.14 g:0/0=0.76 g:0/0/2=0.63 g:0/0/4=0.37 g:0/0/9=0.06 g:0/0/after=0.71 g:0/0/before=0.78 g:0/0/comma=-0.56 g:0/0/few=0.62
g:0/0/inside=0.76 g:0/0/many=0.45 g:0/0/open=1.77 g:0/0/small/open=0.84 g:0/0/small/stop=0.28 g:0/0/some=1.01 g:0/1=0.52 g:0/1/2=0.61
g:0/1/4=0.39 g:0/1/9=0.55 g:0/1/after=0.62 g:0/1/before=-0.15 g:0/1/capital/stop=0.5 g:0/1/comma=0.54 g:0/1/few=-0.28 g:0/1/inside=0.05
g:0/1/many=0.65 g:0/1/open=-0.56 g:0/1/opens=0.61 g:0/1/small/stop=0.74 g:0/1/some=0.27 g:0/1/stop=0.62 g:1/1=0.07 g:1/1/0=0.7 g:1/1/4=-0.29
g:1/1/9=-0.05 g:1/1/after=0.07 g:1/1/before=0.06 g:1/1/capital/stop=0.91 g:1/1/few=-0.13 g:1/1/inside=-0.21 g:1/1/many=0.25 g:1/1/open=0.18
g:1/1/opens=-0.13 g:1/1/small/open=0.08 g:1/1/small/stop=-0.24 g:1/1/some=-0.16 g:1/1/stop=0.1 g:1/2=-0.11 g:1/2/9=-0.08 g:1/2/after=0.07
g:1/2/before=-0.2 g:1/2/few=-0.25 g:1/2/inside=-0.19 g:1/2/many=0.1 g:1/2/opens=-0.2 g:1/2/some=-0.32 g:1/2/stop=-0.2 g:1/3=-0.22
g:1/3/9=-0.22 g:1/3/before=-0.21 g:2/2=-0.12 g:2/2/9=-0.23 g:2/2/after=-0.28 g:2/2/capital/comma=-0.06 g:2/2/comma=-0.16 g:2/2/inside=-0.17
g:2/2/many=-0.17 g:2/2/opens=-0.07 g:2/3=-0.16 g:2/3/9=-0.16 g:2/3/after=-0.15 g:2/3/before=-0.17 g:2/3/capital/comma=-0.06 g:2/3/comma=-0.14
g:2/3/inside=-0.23 g:2/3/many=-0.14 g:2/3/open=-0.16 g:2/3/opens=-0.1 g:2/3/some=-0.1 g:2/3/stop=-0.18 g:3/3=-0.17 g:3/3/9=-0.17
g:3/3/after=-0.21 g:3/3/before=-0.15 g:3/3/comma=-0.14 g:3/3/few=-0.18 g:3/3/inside=-0.17 g:3/3/many=-0.2 g:3/3/open=-0.34 g:3/3/opens=-0.09
g:3/3/small/open=-0.21 g:3/3/small/stop=-0.14 g:3/3/some=-0.12 g:3/3/stop=-0.16 g:blockEnds/0/inside=-0.25 g:blockEnds/0/opens=-0.07
g:blockEnds/2/inside=-0.24 g:blockEnds/2/opens=-0.07 g:blockEnds/4/inside=-0.25 g:blockEnds/4/opens=-0.18 g:blockEnds/9/inside=-0.1
g:blockEnds/9/opens=-0.15 g:inside/after/4=0.59 g:inside/after/9=-0.26 g:inside/before/2=1.43 g:inside/before/4=-0.36 g:inside/before/9=-0.21
g:inside/comma=-0.18 g:inside/conjunction=-0.32 g:inside/determiner=0.26 g:inside/mark=-0.08 g:inside/name=-0.2 g:inside/noun=-0.12
g:inside/opener=0.08 g:inside/pronoun=0.14 g:opens/after/2=0.46 g:opens/after/4=0.66 g:opens/after/9=0.39 g:opens/before/0=-0.06
g:opens/before/9=-0.06 g:opens/determiner=0.16 g:opens/end=0.34 g:opens/name=0.11 g:opens/open=-0.33 g:opens/preposition=0.34
g:opens/stop=0.53 g:opens/verb=0.09 g:~HV.=0.34 g:~NV.=0.12 h:none=-0.61 h:other/document/other=0.13 h:other/document/same=-0.22
h:other/name/other=0.15 h:other/name/same=-0.26 h:other/organisation/same=-0.09 h:other/pronoun/other=0.07 h:other/quantity/other=-0.09
h:other/quantity/same=-0.12 h:other/thing/other=-0.33 h:other/thing/same=-0.24 h:sameMention/other=-0.33 h:sameMention/same=-0.14
h:sameWord/other=0.3 h:sameWord/same=0.17 j:A0/Laside=0.37 j:A0/Lfar=0.06 j:A0/Lnear=-0.09 j:A0/Ltouch=0.26 j:A0/Rfar=-0.4 j:A0/Rtouch=0.55
j:A1/Lfar=-0.11 j:A1/Lnear=-0.16 j:A1/Rfar=-0.08 j:A1/Rtouch=-0.17 j:A1/block/Laside=-0.27 j:A1/block/Lfar=-0.12 j:A1/block/Lnear=-0.06
j:A1/block/Ltouch=-0.24 j:A1/block/Rtouch=-0.08 j:A2/Lfar=-0.26 j:A2/Ltouch=-0.6 j:A2/Rfar=-0.12 j:A2/Rnear=-0.14 j:B0/Laside=0.62
j:B0/Lfar=-0.07 j:B0/Lnear=0.28 j:B0/Ltouch=0.68 j:B0/Rfar=-0.3 j:B0/Rnear=-0.15 j:B0/Rtouch=-0.19 j:B1/Laside=-0.2 j:B1/Lfar=-0.17
j:B1/Lnear=-0.11 j:B1/Rfar=-0.05 j:B1/block/Laside=-0.19 j:B1/block/Lfar=-0.12 j:B1/block/Ltouch=-0.17 j:B1/block/Rtouch=-0.06
j:B2/Lfar=-0.16 j:B2/Lnear=-0.1 j:B2/Ltouch=-0.23 j:B2/Rtouch=-0.05 j:CMQ/Rfar=-0.07 j:CMQ/Rnear=-0.07 j:CMQ/Rtouch=-0.11 j:CMQ/call=-0.4
j:CMQ/comma=-0.07 j:CMQ/commit=-0.14 j:CMQ/judge=-0.12 j:CMQ/open=-0.23 j:CMQ/say=-0.15 j:CMQ/show=-0.1 j:CMQ/stop=-0.3 j:CMQ/tell=-0.06
j:CMQ/think=-0.06 j:CMQ/write=-0.11 j:CQM/Rfar=-0.38 j:CQM/comma=-0.42 j:CQM/commit=-0.36 j:CQM/judge=-0.06 j:CQM/none=-0.46 j:CQM/open=-0.33
j:CQM/plain=-0.25 j:CQM/say=-0.19 j:CQM/show=-0.37 j:MCQ/Laside=0.11 j:MCQ/Lfar=-0.14 j:MCQ/Lnear=0.07 j:MCQ/Ltouch=0.19 j:MCQ/comma=-0.12
j:MCQ/commit=0.13 j:MCQ/judge=0.11 j:MCQ/open=0.24 j:MCQ/plain=-0.15 j:MCQ/reply=0.17 j:MCQ/say=0.23 j:MCQ/stop=0.31 j:MCQ/tell=0.09
j:MCQ/think=-0.25 j:MCQ/write=0.27 j:MQC/Lfar=0.06 j:MQC/comma=-0.42 j:MQC/judge=-0.25 j:MQC/none=-0.19 j:MQC/open=0.38 j:MQC/plain=0.56
j:MQC/say=-0.7 j:MQC/show=0.05 j:QCM/Rfar=-0.17 j:QCM/Rtouch=0.12 j:QCM/call=0.48 j:QCM/comma=0.06 j:QCM/commit=-0.08 j:QCM/none=0.1
j:QCM/open=-0.2 j:QCM/plain=-0.08 j:QCM/reply=-0.05 j:QCM/stop=-0.16 j:QCM/tell=-0.21 j:QCM/think=-0.1 j:QMC/Laside=-0.18 j:QMC/Lfar=-0.09
j:QMC/Lnear=-0.09 j:QMC/call=0.34 j:QMC/comma=0.14 j:QMC/commit=-0.21 j:QMC/judge=-0.28 j:QMC/none=-0.14 j:QMC/open=-0.55 j:QMC/plain=-0.21
j:QMC/reply=-0.24 j:QMC/say=0.13 j:QMC/show=-0.15 j:QMC/stop=-0.32 j:QMC/tell=0.21 j:QMC/think=-0.23 j:QMC/write=0.24 n:=0.14
n:few/capital=1.24 n:few/small=0.52 n:inside/call=0.74 n:inside/comma=1.13 n:inside/open=0.62 n:inside/stop=0.5 n:many/capital=-0.21
n:many/small=0.12 n:opens/call=-1.12 n:opens/comma=-0.08 n:opens/open=-0.13 n:opens/stop=-0.64 n:some/capital=0.38 n:some/small=0.15 q:A=0.62
q:A/commit/12=-0.16 q:A/commit/20=-0.1 q:A/commit/4=0.18 q:A/commit/7=-0.23 q:A/judge/12=-0.19 q:A/judge/20=-0.25 q:A/judge/4=-0.29
q:A/judge/7=0.3 q:A/label/20=-0.15 q:A/noun/12=-0.16 q:A/noun/20=-0.18 q:A/noun/4=-0.19 q:A/plain/1=-0.25 q:A/plain/12=-0.11
q:A/plain/2=-0.13 q:A/plain/20=-0.13 q:A/plain/3=-0.18 q:A/plain/4=-0.14 q:A/plain/7=-0.2 q:A/say/0=0.4 q:A/say/1=0.25 q:A/say/12=-0.21
q:A/say/2=0.21 q:A/say/20=-0.26 q:A/say/3=0.26 q:A/say/4=-0.16 q:A/say/7=-0.15 q:A/show/12=-0.19 q:A/show/20=-0.15 q:A/show/4=-0.15
q:A/show/7=-0.15 q:A/tell/1=0.53 q:A/tell/12=-0.68 q:A/tell/20=-0.48 q:A/tell/4=0.34 q:A/tell/7=-0.67 q:A/think/12=-0.15 q:A/think/20=-0.21
q:A/think/7=0.14 q:A/write/1=0.73 q:A0/0=0.64 q:A0/1=0.16 q:A0/capital=0.34 q:A0/comma=0.29 q:A0/commit=-0.68 q:A0/conjunction=-0.74
q:A0/determiner=0.41 q:A0/finite=0.35 q:A0/gerund=-0.27 q:A0/infinitive=-0.28 q:A0/inside/comma=-0.34 q:A0/judge=-0.69 q:A0/name=0.41
q:A0/none=0.55 q:A0/noun=0.13 q:A0/open=0.14 q:A0/opens/comma=0.41 q:A0/opens/open=1.27 q:A0/passive=-0.36 q:A0/plain=-0.23
q:A0/preposition=0.1 q:A0/pronoun=0.51 q:A0/say=0.48 q:A0/show=-0.24 q:A0/small=0.23 q:A0/tell=0.47 q:A0/think=-0.67 q:A0/verb=0.16
q:A0/write=0.63 q:A1/0=0.26 q:A1/block/adverb=-0.91 q:A1/block/call=-1.31 q:A1/block/capital=-0.44 q:A1/block/comma=-0.29
q:A1/block/commit=-0.13 q:A1/block/conjunction=-0.11 q:A1/block/determiner=-0.61 q:A1/block/finite=-0.36 q:A1/block/gerund=-0.19
q:A1/block/infinitive=-0.1 q:A1/block/inside/comma=-0.66 q:A1/block/inside/open=-0.4 q:A1/block/inside/stop=-0.45 q:A1/block/judge=-0.13
q:A1/block/label=-0.18 q:A1/block/name=-0.53 q:A1/block/none=-0.21 q:A1/block/noun=-0.16 q:A1/block/open=-0.55 q:A1/block/opener=-0.45
q:A1/block/opens/comma=-0.19 q:A1/block/opens/stop=-0.41 q:A1/block/passive=-0.12 q:A1/block/plain=-0.12 q:A1/block/preposition=-0.48
q:A1/block/pronoun=-0.36 q:A1/block/quote=-0.13 q:A1/block/reply=-0.29 q:A1/block/say=-0.42 q:A1/block/show=-0.13 q:A1/block/small=-0.45
q:A1/block/stop=-0.44 q:A1/block/tell=-0.36 q:A1/block/think=-0.08 q:A1/block/verb=-0.43 q:A1/block/write=-0.4 q:A1/comma=-0.61
q:A1/commit=-0.09 q:A1/conjunction=-0.52 q:A1/finite=-0.14 q:A1/gerund=-0.05 q:A1/infinitive=-0.27 q:A1/inside/comma=-1.07
q:A1/inside/open=-0.66 q:A1/inside/stop=-1.01 q:A1/judge=-0.27 q:A1/name=0.4 q:A1/none=-0.57 q:A1/open=-0.71 q:A1/opens/comma=-0.33
q:A1/passive=-0.11 q:A1/plain=-0.17 q:A1/preposition=-0.66 q:A1/pronoun=-0.52 q:A1/say=-0.07 q:A1/show=-0.16 q:A1/small=-0.53 q:A1/stop=-0.41
q:A1/verb=0.06 q:A12/0=-0.27 q:A12/1=-0.23 q:A2/0=0.16 q:A2/1=-0.29 q:A2/finite=-0.8 q:A20/0=-0.19 q:A20/1=-0.31 q:A20/2=-0.87 q:A3/0=0.37
q:A3/1=-0.14 q:A4/0=0.06 q:A4/1=-0.17 q:A7/0=0.12 q:A7/1=-0.22 q:AH=0.44 q:AN=0.29 q:ANVpN=-0.12 q:ANx=-0.2 q:AotherBetween/inside=-0.09
q:B=0.26 q:B,=0.34 q:B.=0.15 q:B/commit/12=-0.53 q:B/commit/20=-0.43 q:B/commit/4=-0.27 q:B/commit/7=0.21 q:B/judge/1=-0.29
q:B/judge/12=-0.18 q:B/judge/2=0.17 q:B/judge/20=-0.24 q:B/judge/4=0.14 q:B/label/0=-0.1 q:B/label/20=-0.45 q:B/noun/1=-0.15
q:B/noun/12=-0.43 q:B/noun/20=-0.35 q:B/noun/4=-0.45 q:B/noun/7=0.25 q:B/plain/12=-0.27 q:B/plain/2=0.15 q:B/plain/20=-0.23 q:B/plain/3=0.17
q:B/reply/20=0.17 q:B/say/1=0.4 q:B/say/12=-0.07 q:B/say/2=-0.12 q:B/say/20=-0.21 q:B/say/3=0.33 q:B/say/4=0.34 q:B/say/7=-0.14
q:B/show/20=-0.33 q:B/show/4=0.37 q:B/show/7=0.22 q:B/tell/20=0.06 q:B/tell/4=0.15 q:B/tell/7=0.37 q:B/think/12=-0.37 q:B/think/20=-0.33
q:B/think/7=-0.73 q:B/write/20=-0.4 q:B0/,=0.4 q:B0/0=0.26 q:B0/:=0.37 q:B0/a=0.1 q:B0/auxiliary=0.61 q:B0/call=0.52 q:B0/capital=0.3
q:B0/comma=0.31 q:B0/commit=0.11 q:B0/finite=0.55 q:B0/gerund=0.13 q:B0/infinitive=-0.28 q:B0/inside/call=0.52 q:B0/inside/comma=0.31
q:B0/inside/open=0.37 q:B0/inside/stop=0.37 q:B0/judge=0.31 q:B0/name=0.7 q:B0/none=0.26 q:B0/noun=0.4 q:B0/open=0.37 q:B0/passive=-1.1
q:B0/plain=-0.33 q:B0/reply=0.47 q:B0/say=0.53 q:B0/show=0.08 q:B0/small=0.39 q:B0/stop=0.37 q:B0/tell=0.08 q:B0/that=0.32 q:B0/the=0.16
q:B0/think=-0.52 q:B0/verb=-0.06 q:B0/write=0.37 q:B1/0=0.2 q:B1/1=0.24 q:B1/block/,=-0.36 q:B1/block/:=0.83 q:B1/block/a=-0.54
q:B1/block/auxiliary=-0.2 q:B1/block/call=-0.58 q:B1/block/capital=-0.3 q:B1/block/comma=-0.28 q:B1/block/commit=-0.07
q:B1/block/finite=-0.26 q:B1/block/gerund=-0.13 q:B1/block/infinitive=-0.07 q:B1/block/inside/comma=-0.45 q:B1/block/inside/open=-0.58
q:B1/block/inside/stop=-0.56 q:B1/block/judge=-0.19 q:B1/block/label=0.08 q:B1/block/none=-0.12 q:B1/block/noun=-0.08 q:B1/block/open=-0.59
q:B1/block/opens/comma=-0.26 q:B1/block/passive=-0.1 q:B1/block/plain=-0.14 q:B1/block/quote=-0.18 q:B1/block/reply=-0.08 q:B1/block/say=-0.3
q:B1/block/small=-0.43 q:B1/block/stop=-0.31 q:B1/block/tell=-0.18 q:B1/block/think=-0.12 q:B1/block/verb=-0.59 q:B1/block/write=-0.1
q:B1/call=-0.08 q:B1/capital=-0.13 q:B1/comma=-0.32 q:B1/commit=-0.17 q:B1/finite=-0.09 q:B1/gerund=-0.29 q:B1/infinitive=-0.21
q:B1/inside/comma=-0.66 q:B1/inside/open=-0.78 q:B1/inside/stop=-0.45 q:B1/judge=-0.35 q:B1/none=-0.29 q:B1/noun=-0.25 q:B1/open=-0.61
q:B1/opens/comma=-0.24 q:B1/opens/stop=0.09 q:B1/passive=-0.12 q:B1/plain=-0.12 q:B1/show=-0.5 q:B1/small=-0.4 q:B1/think=-0.32 q:B12/0=-0.34
q:B12/1=-0.22 q:B12/2=-0.15 q:B2/0=0.79 q:B2/1=0.08 q:B2/capital=-0.54 q:B2/comma=-0.14 q:B2/finite=-0.39 q:B2/gerund=-0.2
q:B2/opens/comma=-0.1 q:B2/opens/stop=-0.37 q:B2/plain=-0.16 q:B2/say=-0.43 q:B2/small=-0.29 q:B2/stop=-0.52 q:B20/0=-0.65 q:B20/1=-0.34
q:B20/2=-0.53 q:B3/0=0.43 q:B3/1=0.13 q:B4/0=0.44 q:B4/1=-0.15 q:B7/0=0.23 q:B7/1=-0.17 q:B:=0.92 q:BN=-0.55 q:BNpN.=-0.15 q:BNpNpNpN~=-0.6
q:BotherBetween/inside=-0.8 q:BotherBetween/opens=-0.31 q:BpN.=0.07 q:commit/few/capital=-0.6 q:commit/few/small=-0.13
q:commit/many/capital=-0.11 q:commit/many/small=0.48 q:commit/name=-0.32 q:commit/preposition=0.22 q:commit/pronoun=0.14
q:commit/some/capital=-0.68 q:commit/some/small=0.11 q:commit/verb=0.12 q:judge/,=-0.05 q:judge/a=0.07 q:judge/conjunction=-0.57
q:judge/determiner=-0.15 q:judge/few/capital=-0.31 q:judge/few/small=0.18 q:judge/many/capital=-0.2 q:judge/many/small=-0.13
q:judge/name=-0.25 q:judge/noun=0.2 q:judge/preposition=0.31 q:judge/pronoun=0.2 q:judge/some/capital=-0.39 q:judge/some/small=0.12
q:judge/stop=-0.18 q:judge/verb=-0.13 q:label/:=-0.23 q:label/few/small=-0.18 q:label/many/capital=-0.16 q:label/some/capital=0.24
q:noun/,=-0.57 q:noun/determiner=-0.46 q:noun/few/small=-0.18 q:noun/many/capital=-0.11 q:noun/many/small=-0.42 q:noun/noun=-0.49
q:noun/preposition=-0.21 q:noun/pronoun=-0.33 q:noun/some/capital=-0.11 q:noun/some/small=-0.24 q:noun/verb=0.12 q:plain/,=-0.18
q:plain/:=0.15 q:plain/a=-0.54 q:plain/adverb=-0.14 q:plain/auxiliary=-0.45 q:plain/conjunction=-0.44 q:plain/few/capital=-0.1
q:plain/few/small=-0.34 q:plain/gerund=-0.12 q:plain/many/capital=-0.19 q:plain/many/small=-0.48 q:plain/mark=0.11 q:plain/name=-0.12
q:plain/noun=0.13 q:plain/opener=-0.23 q:plain/preposition=-0.17 q:plain/pronoun=-0.25 q:plain/quote=-0.39 q:plain/some/capital=-0.34
q:plain/some/small=-0.44 q:plain/stop=-0.09 q:plain/the=-0.34 q:plain/to=-0.4 q:plain/verb=-0.27 q:reply/name=-0.05 q:reply/some/capital=-0.2
q:say/,=0.06 q:say/:=0.08 q:say/a=0.12 q:say/auxiliary=0.19 q:say/conjunction=0.12 q:say/determiner=0.14 q:say/few/capital=-0.36
q:say/gerund=0.23 q:say/many/capital=0.17 q:say/many/small=-0.08 q:say/opener=-0.12 q:say/preposition=0.29 q:say/some/capital=0.1
q:say/some/small=0.31 q:say/that=0.39 q:say/to=-0.25 q:say/verb=0.13 q:show/,=0.25 q:show/conjunction=-0.5 q:show/few/capital=-0.76
q:show/few/small=-0.26 q:show/many/capital=0.1 q:show/many/small=-0.45 q:show/name=-0.22 q:show/noun=0.33 q:show/preposition=-0.17
q:show/pronoun=0.4 q:show/some/capital=-0.35 q:show/stop=-0.18 q:show/verb=-0.41 q:source/many/capital=0.13 q:tell/,=-0.2
q:tell/many/small=0.32 q:tell/name=0.15 q:tell/pronoun=0.24 q:tell/some/small=0.41 q:think/few/small=-0.12 q:think/many/capital=-0.12
q:think/many/small=-0.2 q:think/name=-0.21 q:think/some/capital=-0.32 q:think/some/small=-0.26 q:think/stop=-0.16 q:write/many/capital=0.49
q:write/name=0.52 q:write/some/capital=-0.64 q:write/stop=0.15 s:L=0.23 s:L&=-0.13 s:L&N=-0.11 s:L&Nx=-0.06 s:L,=-0.15 s:L,&=-0.21
s:L,H=-0.06 s:L,N=-0.08 s:L,NH=0.26 s:L,Nx=0.33 s:L,W=-0.07 s:L,pN=-0.16 s:L,x=-0.14 s:L-=0.2 s:L/finite/aside=0.27 s:L/finite/touch=0.19
s:L/gerund/aside=-0.75 s:L/group=0.06 s:L/he=0.26 s:L/him=-0.1 s:L/his=-0.13 s:L/infinitive/far=-0.07 s:L/it=-0.17 s:L/name=0.15
s:L/none/far=-0.24 s:L/none/near=0.22 s:L/none/touch=0.23 s:L/participle/far=-0.58 s:L/passive/far=-0.07 s:L/passive/touch=-0.36
s:L/person=0.05 s:L/quantity=-0.08 s:L/she=0.29 s:L/they=0.2 s:L/thing=-0.25 s:L/who=-0.09 s:L0=0.17 s:L1=-0.06 s:L2=-0.1 s:L20=-0.09
s:L<adjective=0.27 s:L<auxiliary=-0.13 s:L<by=-0.23 s:L<calendar=0.14 s:L<comma=0.19 s:L<conjunction=0.07 s:L<determiner=0.07
s:L<gerund=-0.14 s:L<mark=0.1 s:L<name=0.18 s:L<noun=-0.17 s:L<opener=-0.13 s:L<preposition=-0.23 s:L<pronoun=-0.14 s:L<quote=0.32
s:L<start=0.34 s:L<to=-0.33 s:L<verb=-0.32 s:LH=-0.2 s:LHx=-0.17 s:LN&=0.11 s:LN,=-0.13 s:LN,N=-0.08 s:LNpN=-0.11 s:LNx=-0.11 s:LQ=-0.74
s:LV,=-0.07 s:LVN=0.12 s:LVN,=-0.06 s:LVNt=-0.07 s:LVWN=-0.12 s:LVpN=-0.07 s:LVpN,=0.16 s:LW=0.11 s:LWN=-0.11 s:LWx=0.34 s:Laside/judge=-0.14
s:Laside/plain=-0.21 s:Laside/say=-0.05 s:Laside/show=0.52 s:Laside/tell=0.23 s:Lfar/judge=-0.14 s:Lfar/label=-0.12 s:Lfar/noun=-0.22
s:Lfar/show=-0.15 s:Lfar/signature=-0.24 s:Lfar/source=-0.29 s:Lfar/tell=0.05 s:Lfar/think=-0.07 s:Lfar/write=0.23 s:Lnear/commit=-0.12
s:Lnear/judge=0.13 s:Lnear/label=0.19 s:Lnear/noun=0.18 s:Lnear/plain=-0.08 s:Lnear/say=0.16 s:Lnear/show=-0.05 s:Lnear/think=-0.25
s:Lnear/write=-0.15 s:LpH=-0.3 s:LpN=0.39 s:LpN&=-0.15 s:LpN,=-0.2 s:LpN,H=-0.1 s:LpN,N=-0.11 s:LpNW=0.1 s:LpNp=0.23 s:LpNpN=0.35
s:LpNpN,=-0.1 s:LpNt=-0.14 s:Ls=0.36 s:LsN=0.28 s:LsN,=-0.26 s:LsNt=-0.07 s:LsNx=-0.11 s:Lt=0.06 s:LtN=0.19 s:Ltouch/commit=-0.07
s:Ltouch/label=0.07 s:Ltouch/noun=0.4 s:Ltouch/plain=-0.13 s:Ltouch/reply=-0.12 s:Ltouch/say=0.24 s:Ltouch/show=0.11 s:Ltouch/tell=0.19
s:Ltouch/write=0.1 s:Lx=-0.15 s:LxN=-0.17 s:LxNt=0.2 s:LxV=-0.28 s:LxVt=0.16 s:R&=0.36 s:R,G=-0.06 s:R/finite/aside=-0.13
s:R/finite/far=-0.16 s:R/finite/near=-0.08 s:R/gerund/far=-0.1 s:R/gerund/touch=-0.08 s:R/group=-0.06 s:R/he=-0.13 s:R/him=-0.05
s:R/his=-0.09 s:R/infinitive/near=-0.05 s:R/infinitive/touch=-0.07 s:R/it=-0.11 s:R/name=0.09 s:R/none/far=-0.17 s:R/none/touch=0.51
s:R/participle/far=-0.18 s:R/participle/near=0.19 s:R/passive/near=0.05 s:R/passive/touch=-0.22 s:R/possessor=-0.21 s:R/quantity=-0.19
s:R/she=-0.11 s:R/they=-0.21 s:R/thing=-0.14 s:R/who=-0.11 s:R12=-0.06 s:R4=-0.13 s:R7=-0.13 s:R<adverb=-0.08 s:R<by=0.35 s:R<calendar=0.1
s:R<comma=-0.13 s:R<determiner=-0.1 s:R<gerund=-0.18 s:R<name=-0.07 s:R<noun=-0.08 s:R<opener=-0.12 s:R<participle=-0.14
s:R<preposition=-0.18 s:R<pronoun=0.16 s:R<quote=-0.11 s:R<to=0.16 s:R>adjective=-0.13 s:R>adverb=0.06 s:R>auxiliary=-0.17 s:R>calendar=-0.1
s:R>comma=0.25 s:R>conjunction=-0.11 s:R>determiner=-0.12 s:R>gerund=-0.2 s:R>mark=-0.07 s:R>name=-0.17 s:R>noun=-0.15 s:R>numeral=-0.33
s:R>opener=0.07 s:R>possessive=-0.21 s:R>preposition=-0.09 s:R>quote=-0.21 s:R>stop=0.06 s:R>verb=-0.15 s:RG=-0.07 s:RH=-0.11 s:RHp=-0.07
s:RN&=0.06 s:RN,=-0.19 s:RN,G=-0.07 s:RN,N=-0.11 s:RN,Np=-0.23 s:RNG=0.07 s:RNQ=0.12 s:RNV=1.04 s:RNVp=0.39 s:RNp=-0.1 s:RNpG=-0.06
s:RNpN=-0.08 s:RNpN&=-0.05 s:RNpN,=-0.11 s:RNpNp=-0.05 s:RNpNt=-0.12 s:RNs=0.54 s:RNsNp=-0.09 s:RNt=-0.1 s:RQ=-0.08 s:RQp=0.23 s:RV=0.28
s:RVp=-0.12 s:RW=-0.1 s:RWNp=-0.05 s:Rfar/commit=-0.1 s:Rfar/label=-0.18 s:Rfar/noun=-0.12 s:Rfar/reply=-0.09 s:Rfar/say=-0.16
s:Rfar/show=-0.07 s:Rfar/source=0.16 s:Rfar/tell=-0.2 s:Rfar/write=-0.18 s:Rnear/commit=-0.08 s:Rnear/label=-0.17 s:Rnear/noun=-0.12
s:Rnear/say=-0.09 s:Rnear/tell=0.08 s:Rnear/think=-0.1 s:Rnear/write=-0.15 s:RpG=-0.08 s:RpNW=-0.05 s:RpNp=-0.07 s:RpNs=-0.06 s:RpNt=-0.11
s:RpW=-0.06 s:Rpp=-0.09 s:Rt=-0.12 s:RtN=-0.06 s:RtNp=-0.06 s:Rtouch/commit=-0.06 s:Rtouch/judge=-0.14 s:Rtouch/label=-0.57
s:Rtouch/noun=-0.05 s:Rtouch/say=0.09 s:Rtouch/source=1.22 s:Rtouch/tell=-0.13 s:Rtouch/think=-0.06 s:Rtouch/write=0.41 s:Rx=0.06
s:aside<comma=-0.14 s:aside<mark=0.25 s:aside<preposition=-0.24 s:aside<quote=0.54 s:aside<start=-0.15 s:cue<L/adverb=-0.06
s:cue<L/auxiliary=-0.19 s:cue<L/by=0.26 s:cue<L/calendar=0.47 s:cue<L/comma=0.2 s:cue<L/mark=0.19 s:cue<L/name=0.18 s:cue<L/noun=-0.09
s:cue<L/numeral=-0.19 s:cue<L/opener=-0.13 s:cue<L/possessive-pronoun=-0.21 s:cue<L/preposition=-0.06 s:cue<L/to=-0.07
s:cue<R/adjective=-0.14 s:cue<R/adverb=-0.08 s:cue<R/auxiliary=-0.06 s:cue<R/by=-0.19 s:cue<R/calendar=-0.16 s:cue<R/comma=0.17
s:cue<R/conjunction=-0.14 s:cue<R/determiner=-0.09 s:cue<R/gerund=-0.11 s:cue<R/mark=-0.25 s:cue<R/name=-0.21 s:cue<R/numeral=-0.3
s:cue<R/possessive-pronoun=-0.12 s:cue<R/pronoun=-0.16 s:cue<R/quote=0.07 s:cue<R/start=0.34 s:cue<R/to=-0.1 s:cue<R/verb=-0.12
s:document/commit=-0.11 s:document/judge=-0.28 s:document/label=0.07 s:document/noun=-0.29 s:document/reply=0.38 s:document/say=0.17
s:document/show=0.12 s:document/tell=-0.05 s:document/think=-0.19 s:document/write=-0.52 s:document<comma=0.14 s:document<gerund=-0.54
s:document<opener=-0.17 s:document<preposition=-0.18 s:document<quote=0.33 s:document<start=0.17 s:document<to=0.59 s:document<verb=-0.25
s:document^adjective=-0.33 s:document^determiner=0.17 s:document^noun=-0.25 s:document^possessive-pronoun=-0.41 s:far<adjective=-0.48
s:far<by=0.23 s:far<calendar=0.42 s:far<comma=-0.11 s:far<determiner=-0.15 s:far<gerund=-0.15 s:far<name=0.14 s:far<noun=-0.17
s:far<opener=-0.2 s:far<participle=-0.14 s:far<preposition=-0.23 s:far<pronoun=-0.39 s:far<quote=0.14 s:far<start=0.24 s:far<to=-0.12
s:far<verb=-0.14 s:group/commit=-0.12 s:group/judge=0.36 s:group/label=-0.32 s:group/noun=-0.07 s:group/reply=-0.48 s:group/say=-0.2
s:group/show=0.11 s:group/tell=-0.14 s:group/think=0.13 s:group/write=-0.26 s:group<comma=-0.45 s:group<conjunction=-0.42
s:group<gerund=-0.12 s:group<preposition=-0.13 s:group<start=0.69 s:group<verb=-0.07 s:group^name=-0.39 s:group^noun=-0.08
s:group^numeral=0.37 s:group^possessive-pronoun=0.39 s:he/commit=0.13 s:he/judge=0.13 s:he/label=0.08 s:he/noun=0.07 s:he/plain=0.07
s:he/reply=-0.25 s:he/say=0.18 s:he/show=-0.06 s:he/think=-0.08 s:he/write=-0.26 s:he<comma=0.47 s:he<conjunction=0.63 s:he<noun=-0.39
s:he<opener=-0.21 s:he<preposition=0.13 s:he<quote=0.44 s:he<start=0.1 s:he<verb=-0.5 s:he^pronoun=0.19 s:him/commit=-0.33 s:him/judge=0.07
s:him/say=-0.07 s:him/show=0.11 s:him/tell=-0.35 s:him/think=-0.2 s:him<comma=-0.24 s:him<gerund=-0.25 s:him<noun=-0.21
s:him<preposition=-0.11 s:him<verb=-0.15 s:him^opener=-0.16 s:him^pronoun=-0.09 s:his/commit=-0.08 s:his/judge=-0.12 s:his/label=-0.24
s:his/noun=0.24 s:his/reply=-0.15 s:his/say=-0.14 s:his/show=-0.08 s:his/tell=-0.11 s:his/think=-0.15 s:his/write=-0.28 s:his<comma=-0.3
s:his<conjunction=0.29 s:his<gerund=0.22 s:his<noun=-0.24 s:his<opener=-0.34 s:his<start=-1.09 s:his<to=-0.59 s:his<verb=-0.31
s:his^possessive-pronoun=-0.18 s:it/noun=-0.11 s:it/plain=-0.22 s:it/say=0.21 s:it/show=-0.18 s:it/think=-0.33 s:it<opener=0.37
s:it<preposition=-0.08 s:it<start=-0.54 s:it<verb=-0.25 s:it^pronoun=-0.21 s:name/judge=0.18 s:name/label=0.4 s:name/noun=-0.23
s:name/plain=-0.06 s:name/reply=0.3 s:name/say=0.23 s:name/show=-0.13 s:name/signature=0.81 s:name/source=0.54 s:name/tell=0.07
s:name/think=-0.19 s:name/write=0.33 s:name<adverb=-0.11 s:name<auxiliary=0.34 s:name<by=0.33 s:name<comma=0.2 s:name<conjunction=-0.18
s:name<gerund=-0.34 s:name<mark=0.3 s:name<opener=-0.12 s:name<preposition=-0.29 s:name<quote=0.24 s:name<start=0.39 s:name<verb=0.1
s:name^adjective=0.07 s:name^determiner=-0.09 s:near<adverb=-0.07 s:near<auxiliary=-0.07 s:near<by=0.25 s:near<calendar=0.22
s:near<comma=0.18 s:near<conjunction=-0.19 s:near<determiner=0.14 s:near<gerund=-0.1 s:near<mark=-0.2 s:near<name=-0.19 s:near<noun=-0.09
s:near<preposition=-0.11 s:near<pronoun=0.46 s:near<start=0.27 s:noSubject<adverb=0.14 s:noSubject<by=0.67 s:noSubject<determiner=-0.27
s:noSubject<gerund=-0.46 s:noSubject<mark=0.18 s:noSubject<noun=-0.2 s:noSubject<opener=-0.27 s:noSubject<preposition=-0.18
s:noSubject<quote=0.09 s:noSubject<start=0.25 s:noSubject<to=0.34 s:noSubject<verb=-0.21 s:noSubject=commit=-0.21 s:noSubject=document=0.16
s:noSubject=finite=-0.13 s:noSubject=gerund=-0.22 s:noSubject=group=0.1 s:noSubject=he=0.07 s:noSubject=infinitive=-0.22 s:noSubject=it=-0.23
s:noSubject=judge=-0.35 s:noSubject=label=-0.18 s:noSubject=noun=-0.12 s:noSubject=organisation=-0.32 s:noSubject=plain=-0.1
s:noSubject=say=-0.11 s:noSubject=she=0.14 s:noSubject=show=-0.06 s:noSubject=signature=-0.56 s:noSubject=source=1.54 s:noSubject=tell=-0.45
s:noSubject=they=-0.24 s:noSubject=thing=-0.16 s:not-agent<comma=-0.21 s:not-agent<preposition=-0.08 s:not-agent<start=-0.11
s:not-agent=name=-0.1 s:not-agent=passive=-0.18 s:not-agent=plain=-0.05 s:not-agent=thing=-0.24 s:not-aside<auxiliary=-0.08
s:not-aside<by=-0.18 s:not-aside<comma=-0.25 s:not-aside<conjunction=-0.21 s:not-aside<gerund=0.28 s:not-aside<mark=0.36
s:not-aside<opener=-0.07 s:not-aside<preposition=-0.18 s:not-aside<start=-0.16 s:not-aside<to=-0.11 s:not-aside<verb=-0.1
s:not-aside=commit=-0.4 s:not-aside=document=0.2 s:not-aside=finite=-0.4 s:not-aside=group=-0.08 s:not-aside=he=-0.08 s:not-aside=him=-0.19
s:not-aside=judge=-0.52 s:not-aside=name=-0.17 s:not-aside=organisation=-0.17 s:not-aside=person=-0.22 s:not-aside=plain=-0.16
s:not-aside=possessor=-0.12 s:not-aside=quantity=-0.13 s:not-aside=say=-0.28 s:not-aside=show=-0.41 s:not-aside=tell=-0.41
s:not-aside=thing=-0.06 s:not-aside=who=-0.14 s:not-control<auxiliary=-0.06 s:not-control<by=-0.35 s:not-control<comma=-0.06
s:not-control<determiner=-0.08 s:not-control<gerund=-0.08 s:not-control<mark=-0.26 s:not-control<noun=-0.07 s:not-control<opener=-0.1
s:not-control<preposition=-0.15 s:not-control<pronoun=-0.15 s:not-control<quote=-0.06 s:not-control<start=0.18 s:not-control<to=-0.22
s:not-control=document=-0.23 s:not-control=finite=0.06 s:not-control=gerund=-0.37 s:not-control=his=-0.09 s:not-control=infinitive=-0.15
s:not-control=it=-0.1 s:not-control=judge=-0.44 s:not-control=name=-0.15 s:not-control=organisation=-0.08 s:not-control=passive=0.13
s:not-control=plain=-0.06 s:not-control=possessor=-0.1 s:not-control=quantity=-0.14 s:not-control=reply=-0.35 s:not-control=say=-0.56
s:not-control=she=-0.06 s:not-control=show=-0.06 s:not-control=tell=-0.47 s:not-control=they=-0.23 s:not-control=thing=-0.06
s:not-control=think=-0.13 s:not-control=who=-0.13 s:not-direct<adverb=-0.07 s:not-direct<calendar=-0.13 s:not-direct<comma=-0.07
s:not-direct<determiner=-0.12 s:not-direct<gerund=-0.08 s:not-direct<mark=-0.13 s:not-direct<name=0.35 s:not-direct<noun=-0.09
s:not-direct<opener=-0.12 s:not-direct<participle=-0.1 s:not-direct<preposition=-0.1 s:not-direct<pronoun=-0.09 s:not-direct<quote=-0.14
s:not-direct<to=-0.05 s:not-direct<verb=-0.13 s:not-direct=commit=0.07 s:not-direct=finite=-0.37 s:not-direct=gerund=0.06
s:not-direct=group=0.05 s:not-direct=he=-0.11 s:not-direct=his=-0.09 s:not-direct=it=-0.13 s:not-direct=judge=-0.26 s:not-direct=name=-0.16
s:not-direct=person=-0.07 s:not-direct=plain=-0.1 s:not-direct=possessor=-0.07 s:not-direct=quantity=-0.08 s:not-direct=reply=-0.3
s:not-direct=say=-0.27 s:not-direct=she=-0.15 s:not-direct=show=-0.1 s:not-direct=tell=-0.48 s:not-direct=they=0.07 s:not-direct=thing=-0.1
s:not-direct=think=-0.11 s:not-direct=who=-0.15 s:not-direct=write=-0.38 s:not-inverted<comma=-0.31 s:not-inverted<conjunction=0.81
s:not-inverted<gerund=-0.24 s:not-inverted<noun=-0.27 s:not-inverted<opener=-0.25 s:not-inverted<preposition=-0.17 s:not-inverted<start=0.07
s:not-inverted<to=-0.4 s:not-inverted<verb=0.18 s:not-inverted=document=-0.35 s:not-inverted=finite=-0.07 s:not-inverted=name=0.12
s:not-inverted=organisation=-0.28 s:not-inverted=person=-0.09 s:not-inverted=plain=0.62 s:not-inverted=possessor=-0.18
s:not-inverted=say=-0.19 s:not-inverted=who=-0.19 s:not-object<comma=0.13 s:not-object<gerund=-0.15 s:not-object<preposition=-0.09
s:not-object<start=-0.21 s:not-object<to=-0.11 s:not-object<verb=-0.07 s:not-object=document=-0.07 s:not-object=his=-0.07
s:not-object=infinitive=-0.25 s:not-object=name=-0.07 s:not-object=organisation=-0.05 s:not-object=person=-0.12 s:not-object=plain=-0.11
s:not-object=possessor=-0.12 s:not-object=show=-0.17 s:not-object=thing=-0.06 s:not-phrase<adverb=-0.16 s:not-phrase<auxiliary=0.21
s:not-phrase<by=-0.39 s:not-phrase<comma=-0.1 s:not-phrase<conjunction=0.28 s:not-phrase<gerund=0.21 s:not-phrase<mark=-0.07
s:not-phrase<opener=-0.1 s:not-phrase<preposition=-0.4 s:not-phrase<start=0.31 s:not-phrase<to=-0.18 s:not-phrase<verb=-0.14
s:not-phrase=document=0.37 s:not-phrase=finite=-0.3 s:not-phrase=gerund=-0.15 s:not-phrase=group=-0.12 s:not-phrase=him=-0.24
s:not-phrase=his=-0.11 s:not-phrase=it=-0.14 s:not-phrase=judge=-0.67 s:not-phrase=name=-0.27 s:not-phrase=organisation=-0.2
s:not-phrase=passive=-0.19 s:not-phrase=person=0.05 s:not-phrase=possessor=-0.15 s:not-phrase=quantity=-0.13 s:not-phrase=say=-0.45
s:not-phrase=show=-0.56 s:not-phrase=who=-0.16 s:not-relative<adverb=0.11 s:not-relative<auxiliary=0.15 s:not-relative<by=-0.38
s:not-relative<comma=0.11 s:not-relative<conjunction=-0.09 s:not-relative<gerund=-0.12 s:not-relative<mark=0.06
s:not-relative<preposition=-0.06 s:not-relative<to=0.07 s:not-relative<verb=-0.12 s:not-relative=commit=-0.35 s:not-relative=document=0.08
s:not-relative=finite=-0.15 s:not-relative=group=-0.09 s:not-relative=he=0.14 s:not-relative=him=0.15 s:not-relative=his=-0.08
s:not-relative=it=-0.2 s:not-relative=judge=-0.36 s:not-relative=organisation=0.18 s:not-relative=passive=0.07 s:not-relative=person=-0.2
s:not-relative=plain=0.11 s:not-relative=possessor=-0.06 s:not-relative=say=-0.56 s:not-relative=show=-0.27 s:not-relative=thing=-0.09
s:not-relative=think=-0.3 s:not-shared<adverb=-0.05 s:not-shared<auxiliary=-0.06 s:not-shared<comma=-0.11 s:not-shared<conjunction=-0.08
s:not-shared<gerund=-0.16 s:not-shared<preposition=-0.17 s:not-shared<start=0.25 s:not-shared<to=-0.11 s:not-shared<verb=-0.14
s:not-shared=commit=-0.3 s:not-shared=document=-0.2 s:not-shared=finite=-0.41 s:not-shared=gerund=-0.11 s:not-shared=group=-0.07
s:not-shared=him=-0.06 s:not-shared=his=-0.11 s:not-shared=it=-0.05 s:not-shared=judge=-0.45 s:not-shared=name=-0.15
s:not-shared=organisation=-0.06 s:not-shared=person=-0.13 s:not-shared=plain=-0.11 s:not-shared=possessor=-0.07 s:not-shared=say=-0.56
s:not-shared=show=-0.21 s:not-shared=thing=-0.13 s:not-with=gerund=-0.5 s:organisation/commit=0.18 s:organisation/judge=-0.13
s:organisation/noun=-0.14 s:organisation/plain=0.08 s:organisation/reply=-0.37 s:organisation/show=-0.23 s:organisation/tell=0.17
s:organisation/think=-0.3 s:organisation/write=0.74 s:organisation<comma=0.7 s:organisation<conjunction=0.26 s:organisation<gerund=-0.21
s:organisation<preposition=-0.19 s:organisation<start=0.32 s:organisation<to=-0.19 s:organisation<verb=-0.09 s:organisation^adjective=-0.28
s:organisation^noun=-0.25 s:organisation^possessive-pronoun=0.12 s:ownVerb&=0.07 s:ownVerb&,=-0.05 s:ownVerbW=0.09 s:ownVerbW,=-0.24
s:person/commit=-0.16 s:person/judge=-0.12 s:person/label=-0.36 s:person/plain=-0.05 s:person/reply=0.11 s:person/say=0.1 s:person/show=-0.15
s:person/tell=0.37 s:person/think=0.14 s:person/write=0.08 s:person<adverb=-0.37 s:person<auxiliary=-0.59 s:person<conjunction=-0.12
s:person<gerund=-0.4 s:person<opener=-0.14 s:person<preposition=0.12 s:person<quote=0.47 s:person<start=0.53 s:person<to=0.1
s:person^adjective=-0.11 s:person^name=0.25 s:person^noun=-0.17 s:person^numeral=0.56 s:person^possessive-pronoun=0.16
s:possessor/commit=-0.12 s:possessor/judge=-0.1 s:possessor/label=0.18 s:possessor/noun=0.32 s:possessor/reply=-0.22 s:possessor/say=-0.22
s:possessor/tell=-0.28 s:possessor/think=-0.16 s:possessor/write=-0.33 s:possessor<comma=-0.2 s:possessor<conjunction=0.15
s:possessor<gerund=-0.44 s:possessor<opener=-0.22 s:possessor<start=-0.43 s:possessor<to=-0.69 s:possessor<verb=-0.21
s:possessor^determiner=-0.23 s:possessor^noun=-0.37 s:possessor^possessive-pronoun=-0.2 s:quantity/judge=-0.34 s:quantity/noun=-0.23
s:quantity/say=-0.08 s:quantity/show=0.1 s:quantity/think=-0.25 s:quantity<comma=-0.15 s:quantity<preposition=0.15 s:quantity<start=0.31
s:quantity<verb=-0.4 s:quantity^determiner=-0.21 s:quantity^numeral=-0.07 s:she/commit=0.17 s:she/judge=-0.22 s:she/plain=-0.26
s:she/say=0.15 s:she/show=0.28 s:she/tell=0.19 s:she/think=-0.1 s:she<comma=-0.18 s:she<opener=-0.38 s:she<quote=0.31 s:she<start=0.52
s:she<verb=-0.3 s:she^pronoun=0.22 s:subject-agent<by=0.49 s:subject-agent=name=0.73 s:subject-agent=passive=0.28 s:subject-agent=plain=-0.25
s:subject-aside<conjunction=0.06 s:subject-aside<quote=0.77 s:subject-aside<start=0.42 s:subject-aside=finite=0.61 s:subject-aside=judge=0.52
s:subject-aside=name=0.56 s:subject-aside=person=0.48 s:subject-aside=plain=-0.46 s:subject-aside=say=0.61 s:subject-aside=show=-0.07
s:subject-aside=tell=0.91 s:subject-aside=thing=-0.18 s:subject-control<comma=0.11 s:subject-control<noun=-0.23 s:subject-control<quote=0.09
s:subject-control<start=0.26 s:subject-control=document=-0.11 s:subject-control=finite=-0.17 s:subject-control=gerund=0.16
s:subject-control=group=-0.07 s:subject-control=he=0.21 s:subject-control=him=0.14 s:subject-control=judge=0.13 s:subject-control=name=0.15
s:subject-control=passive=-0.17 s:subject-control=person=0.45 s:subject-control=plain=-0.07 s:subject-control=reply=0.1
s:subject-control=say=0.19 s:subject-control=she=0.26 s:subject-control=show=-0.06 s:subject-control=tell=0.49 s:subject-control=they=0.81
s:subject-control=thing=-0.18 s:subject-control=who=-0.47 s:subject-direct<adverb=-0.11 s:subject-direct<auxiliary=-0.39
s:subject-direct<comma=0.35 s:subject-direct<mark=0.06 s:subject-direct<noun=0.06 s:subject-direct<opener=-0.07
s:subject-direct<preposition=0.28 s:subject-direct<pronoun=-0.08 s:subject-direct<quote=0.27 s:subject-direct<verb=-0.53
s:subject-direct=commit=-0.15 s:subject-direct=finite=0.3 s:subject-direct=gerund=-0.25 s:subject-direct=he=0.2
s:subject-direct=infinitive=-0.2 s:subject-direct=it=0.25 s:subject-direct=judge=0.19 s:subject-direct=name=0.17
s:subject-direct=organisation=0.39 s:subject-direct=passive=-0.32 s:subject-direct=person=0.38 s:subject-direct=plain=-0.14
s:subject-direct=reply=0.1 s:subject-direct=say=0.34 s:subject-direct=she=0.21 s:subject-direct=show=0.06 s:subject-direct=tell=0.31
s:subject-direct=they=-0.2 s:subject-direct=thing=-0.23 s:subject-direct=think=-0.08 s:subject-direct=write=0.1 s:subject-inverted<verb=0.46
s:subject-inverted=finite=0.51 s:subject-inverted=name=0.67 s:subject-inverted=person=0.38 s:subject-inverted=plain=0.13
s:subject-inverted=say=0.34 s:subject-object<gerund=-0.2 s:subject-object<preposition=0.31 s:subject-object<verb=0.13
s:subject-object=infinitive=0.11 s:subject-object=name=0.13 s:subject-object=show=-0.13 s:subject-object=thing=-0.06
s:subject-phrase<auxiliary=0.22 s:subject-phrase<comma=0.29 s:subject-phrase<conjunction=-0.12 s:subject-phrase<opener=0.47
s:subject-phrase<start=0.35 s:subject-phrase<verb=-0.25 s:subject-phrase=finite=0.23 s:subject-phrase=gerund=0.27 s:subject-phrase=group=0.65
s:subject-phrase=judge=0.4 s:subject-phrase=name=0.32 s:subject-phrase=passive=-0.14 s:subject-phrase=person=0.6
s:subject-phrase=quantity=-0.61 s:subject-phrase=say=0.53 s:subject-phrase=show=0.09 s:subject-relative<comma=0.26
s:subject-relative<name=-0.15 s:subject-relative<noun=-0.1 s:subject-relative=commit=-0.27 s:subject-relative=finite=0.07
s:subject-relative=him=-0.18 s:subject-relative=judge=0.63 s:subject-relative=passive=-0.14 s:subject-relative=plain=-0.19
s:subject-relative=say=0.32 s:subject-relative=show=0.27 s:subject-relative=think=0.24 s:subject-relative=who=0.2 s:subject-shared<comma=0.29
s:subject-shared=finite=0.12 s:subject-shared=gerund=0.1 s:subject-shared=judge=0.32 s:subject-shared=name=0.27 s:subject-shared=say=0.45
s:subject-shared=show=-0.28 s:subject-shared=thing=-0.3 s:subject-shared=who=-0.35 s:subject-with<preposition=1 s:subject-with=gerund=1.12
s:they/plain=-0.2 s:they/say=-0.25 s:they/show=-0.15 s:they/think=0.39 s:they<opener=-0.07 s:they<verb=-0.74 s:thing/commit=-0.07
s:thing/judge=-0.25 s:thing/label=-0.32 s:thing/plain=-0.14 s:thing/reply=-0.26 s:thing/say=-0.14 s:thing/signature=-0.94 s:thing/source=0.51
s:thing/think=-0.14 s:thing/write=-0.1 s:thing<adverb=-0.12 s:thing<auxiliary=-0.17 s:thing<calendar=-0.41 s:thing<conjunction=-0.09
s:thing<determiner=-0.4 s:thing<gerund=-0.11 s:thing<noun=-0.13 s:thing<opener=-0.16 s:thing<participle=-0.21 s:thing<preposition=-0.14
s:thing<pronoun=-0.26 s:thing<start=-0.06 s:thing<to=-0.06 s:thing<verb=-0.11 s:thing^adjective=-0.21 s:thing^determiner=-0.12
s:thing^name=0.44 s:thing^noun=-0.27 s:thing^numeral=-0.08 s:thing^possessive-pronoun=-0.1 s:touch<auxiliary=-0.42 s:touch<comma=0.27
s:touch<conjunction=0.14 s:touch<gerund=-0.13 s:touch<mark=0.41 s:touch<name=0.19 s:touch<opener=-0.08 s:touch<participle=-0.1
s:touch<preposition=-0.12 s:touch<pronoun=-0.12 s:touch<quote=0.25 s:touch<start=0.13 s:touch<to=0.57 s:touch<verb=-0.1
s:verbBetween/adverb=-0.11 s:verbBetween/by=-0.17 s:verbBetween/calendar=0.5 s:verbBetween/conjunction=0.06 s:verbBetween/gerund=-0.15
s:verbBetween/mark=-0.08 s:verbBetween/name=-0.21 s:verbBetween/noun=-0.16 s:verbBetween/opener=-0.1 s:verbBetween/preposition=-0.12
s:verbBetween/pronoun=-0.19 s:verbBetween/to=-0.16 s:verbBetween/verb=-0.14 s:who/commit=-0.06 s:who/noun=-0.14 s:who/plain=-0.16
s:who/show=-0.22 s:who/tell=-0.25 s:who/think=0.2 s:who<name=-0.12 s:who<noun=-0.19 s:who^pronoun=-0.14
`

export const attributionWeights: ReadonlyMap<string, number> = new Map(
  table
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const at = entry.lastIndexOf('=')
      return [entry.slice(0, at), Number(entry.slice(at + 1))]
    }),
)
