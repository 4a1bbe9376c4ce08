/**
 * What each feature weighs, learned by `tests/bench/learn-speakers.ts` from articles in which people marked who speaks. The features
 * are named in `features.ts` and `candidates.ts`; a name holds places, word classes and small words of the language, never a text's.
 */
const table = `
g:=0.15 g:0/0=0.82 g:0/0/2=-0.06 g:0/0/4=0.39 g:0/0/9=0.11 g:0/0/after=1.07 g:0/0/before=0.43 g:0/0/comma=-0.93 g:0/0/few=0.09
g:0/0/inside=0.82 g:0/0/many=0.22 g:0/0/open=1.96 g:0/0/small/open=0.67 g:0/0/small/stop=0.1 g:0/0/some=1.22 g:0/1=0.49 g:0/1/2=0.93
g:0/1/9=0.16 g:0/1/after=0.76 g:0/1/before=-0.3 g:0/1/capital/stop=0.42 g:0/1/comma=0.49 g:0/1/few=-0.32 g:0/1/inside=-0.07 g:0/1/many=0.76
g:0/1/open=-0.78 g:0/1/opens=0.53 g:0/1/small/stop=0.76 g:0/1/some=-0.05 g:0/1/stop=0.95 g:1/1=0.07 g:1/1/0=0.78 g:1/1/2=0.38 g:1/1/4=-1.46
g:1/1/9=-0.2 g:1/1/after=0.18 g:1/1/before=-0.14 g:1/1/capital/comma=0.3 g:1/1/capital/stop=1.01 g:1/1/comma=-0.21 g:1/1/few=-0.28
g:1/1/inside=-0.56 g:1/1/many=0.38 g:1/1/open=0.3 g:1/1/opens=-0.45 g:1/1/small/open=0.44 g:1/1/small/stop=-0.85 g:1/1/some=-1 g:1/2=-0.56
g:1/2/9=-0.63 g:1/2/before=-0.85 g:1/2/capital/comma=-0.16 g:1/2/comma=-0.35 g:1/2/few=-0.62 g:1/2/inside=-0.52 g:1/2/many=0.54
g:1/2/opens=-0.9 g:1/2/some=-1.37 g:1/2/stop=-0.95 g:1/3=-0.7 g:1/3/9=-0.7 g:1/3/before=-0.56 g:2/2=-0.73 g:2/2/9=-1.67 g:2/2/after=-0.82
g:2/2/before=-0.39 g:2/2/capital/comma=-0.2 g:2/2/comma=-0.78 g:2/2/inside=-0.33 g:2/2/many=-0.81 g:2/2/opens=-0.41 g:2/2/some=-0.1
g:2/2/stop=0.14 g:2/3=-0.62 g:2/3/9=-0.62 g:2/3/after=-0.51 g:2/3/before=-0.69 g:2/3/capital/comma=-0.28 g:2/3/comma=-0.5 g:2/3/inside=-0.5
g:2/3/many=-0.91 g:2/3/open=-0.47 g:2/3/opens=-0.47 g:2/3/some=-0.32 g:2/3/stop=-0.78 g:3/3=-0.93 g:3/3/9=-0.93 g:3/3/after=-0.59
g:3/3/before=-0.96 g:3/3/capital/comma=-0.18 g:3/3/comma=-0.42 g:3/3/few=-0.24 g:3/3/inside=-0.33 g:3/3/many=-1.11 g:3/3/open=-0.95
g:3/3/opens=-0.45 g:3/3/small/open=-0.34 g:3/3/small/stop=-0.34 g:3/3/some=-0.41 g:3/3/stop=-0.84 g:blockEnds/0/inside=-0.94
g:blockEnds/0/opens=-0.3 g:blockEnds/2/inside=-0.78 g:blockEnds/2/opens=-0.36 g:blockEnds/4/inside=-0.85 g:blockEnds/4/opens=-0.76
g:blockEnds/9/inside=-0.29 g:blockEnds/9/opens=-1.37 g:inside/after/4=0.81 g:inside/after/9=-0.78 g:inside/before/2=1.14
g:inside/before/4=-0.77 g:inside/before/9=-0.93 g:inside/comma=-0.83 g:inside/conjunction=-0.79 g:inside/determiner=0.48 g:inside/mark=-0.15
g:inside/name=-0.58 g:inside/noun=-0.44 g:inside/open=-0.18 g:inside/opener=0.22 g:inside/preposition=-0.08 g:inside/quote=-0.26
g:inside/stop=0.19 g:opens/after/2=0.82 g:opens/after/4=0.86 g:opens/after/9=0.52 g:opens/before/0=-0.12 g:opens/before/9=-0.57
g:opens/call=-0.52 g:opens/comma=0.46 g:opens/determiner=-0.41 g:opens/end=0.57 g:opens/name=-0.19 g:opens/open=-1.11
g:opens/preposition=-0.09 g:opens/pronoun=0.22 g:opens/stop=0.31 g:opens/verb=-0.1 g:~HV.=0.32 g:~NV.=0.11
h:none=-0.6 h:other/document/other=0.24 h:other/document/same=-0.71 h:other/group/other=-0.27 h:other/group/same=-0.16
h:other/name/other=0.13 h:other/name/same=-0.47 h:other/organisation/other=-0.23 h:other/organisation/same=-0.36 h:other/person/other=-0.14
h:other/person/same=-0.15 h:other/pronoun/other=0.29 h:other/quantity/same=-0.37 h:other/thing/other=-0.59 h:other/thing/same=-0.64
h:sameMention/other=-1.1 h:sameMention/same=-0.83 h:sameWord/other=0.39 h:sameWord/same=0.41
j:A0/Laside=0.53 j:A0/Lfar=0.11 j:A0/Lnear=-0.2 j:A0/Ltouch=0.28 j:A0/Rfar=-0.61 j:A0/Rnear=0.05 j:A0/Rtouch=0.53 j:A1/Lfar=-0.27
j:A1/Lnear=-1.73 j:A1/Ltouch=-0.16 j:A1/Rfar=-1.01 j:A1/Rnear=0.14 j:A1/Rtouch=-0.91 j:A1/block/Laside=-0.85 j:A1/block/Lfar=-0.54
j:A1/block/Lnear=-0.44 j:A1/block/Ltouch=-0.48 j:A1/block/Rfar=-1.32 j:A1/block/Rnear=-0.93 j:A1/block/Rtouch=-1 j:A2/Lfar=-0.74
j:A2/Ltouch=-1.31 j:A2/Rfar=-0.22 j:A2/Rnear=-0.75 j:A2/Rtouch=-0.6 j:B0/Lfar=-0.23 j:B0/Lnear=0.06 j:B0/Ltouch=0.7 j:B0/Rfar=-0.25
j:B0/Rnear=-0.29 j:B0/Rtouch=-0.17 j:B1/Laside=-0.32 j:B1/Lfar=-0.27 j:B1/Lnear=-1.43 j:B1/Rfar=0.11 j:B1/Rnear=-0.56 j:B1/Rtouch=-0.48
j:B1/block/Laside=-0.44 j:B1/block/Lfar=-0.4 j:B1/block/Ltouch=-0.26 j:B1/block/Rfar=-0.52 j:B1/block/Rnear=-0.66 j:B1/block/Rtouch=-1.26
j:B2/Lfar=-0.5 j:B2/Lnear=-0.76 j:B2/Ltouch=-0.61 j:B2/Rfar=-0.08 j:B2/Rnear=-0.29 j:B2/Rtouch=-0.93 j:CMQ/Rfar=0.06 j:CMQ/Rnear=-0.25
j:CMQ/Rtouch=-0.46 j:CMQ/call=0.28 j:CMQ/comma=-0.25 j:CMQ/commit=-0.62 j:CMQ/judge=-0.55 j:CMQ/none=0.73 j:CMQ/open=-0.39 j:CMQ/reply=-0.12
j:CMQ/say=-0.53 j:CMQ/show=-0.61 j:CMQ/stop=-0.41 j:CMQ/tell=-0.45 j:CMQ/think=-0.6 j:CMQ/write=-0.48 j:CQM/Rfar=-0.67 j:CQM/comma=-1.36
j:CQM/commit=-0.24 j:CQM/judge=-0.48 j:CQM/none=-0.56 j:CQM/open=-0.49 j:CQM/plain=-0.91 j:CQM/say=-0.48 j:CQM/show=-1 j:MCQ/Laside=0.09
j:MCQ/Lfar=-0.47 j:MCQ/Lnear=0.19 j:MCQ/Ltouch=0.34 j:MCQ/call=-0.07 j:MCQ/comma=-0.18 j:MCQ/commit=-0.12 j:MCQ/judge=0.07 j:MCQ/none=-0.26
j:MCQ/open=0.16 j:MCQ/plain=-0.49 j:MCQ/reply=0.09 j:MCQ/say=0.19 j:MCQ/show=-0.26 j:MCQ/stop=0.47 j:MCQ/tell=0.38 j:MCQ/think=-0.57
j:MCQ/write=0.19 j:MQC/Lfar=-0.24 j:MQC/comma=-0.84 j:MQC/commit=0.08 j:MQC/judge=-0.67 j:MQC/open=0.48 j:MQC/plain=0.76 j:MQC/say=-1.55
j:MQC/show=0.75 j:QCM/Rfar=-0.64 j:QCM/Rnear=0.12 j:QCM/Rtouch=0.42 j:QCM/call=0.93 j:QCM/commit=-0.19 j:QCM/judge=-0.16 j:QCM/none=0.48
j:QCM/open=-0.29 j:QCM/plain=-0.51 j:QCM/reply=-0.43 j:QCM/say=0.06 j:QCM/show=-0.17 j:QCM/stop=-0.58 j:QCM/tell=-1.01 j:QCM/think=-1.23
j:QCM/write=0.21 j:QMC/Laside=-0.18 j:QMC/Lfar=-0.22 j:QMC/Lnear=-0.39 j:QMC/call=0.22 j:QMC/comma=0.23 j:QMC/commit=-1.18 j:QMC/judge=-1.18
j:QMC/none=-0.92 j:QMC/open=-0.67 j:QMC/plain=-0.98 j:QMC/reply=-1 j:QMC/say=0.39 j:QMC/show=-0.6 j:QMC/stop=-0.31 j:QMC/tell=0.78
j:QMC/think=-1.33 j:QMC/write=0.35
n:=-0.19 n:few/capital=0.62 n:few/small=-0.31 n:inside/call=0.2 n:inside/comma=0.6 n:inside/open=0.13 n:inside/stop=0.14
n:many/capital=-0.77 n:many/small=-0.7 n:opens/call=-2.77 n:opens/comma=-0.41 n:opens/open=-1.09 n:opens/stop=-1.74 n:some/capital=-0.14
n:some/small=-0.78
q:A=0.89 q:A/commit/12=-0.58 q:A/commit/20=-0.39 q:A/commit/4=-1.17 q:A/commit/7=-1.06 q:A/judge/12=-0.87 q:A/judge/20=-0.74
q:A/judge/4=-1.1 q:A/judge/7=0.79 q:A/label/20=-0.22 q:A/noun/12=-1.16 q:A/noun/20=-1.32 q:A/noun/4=-0.87 q:A/noun/7=0.1 q:A/plain/1=-0.13
q:A/plain/12=-0.26 q:A/plain/2=-0.21 q:A/plain/20=-0.84 q:A/plain/3=-0.11 q:A/plain/4=-0.27 q:A/plain/7=-0.53 q:A/say/0=0.53 q:A/say/1=0.13
q:A/say/12=-0.29 q:A/say/2=0.26 q:A/say/20=-0.7 q:A/say/3=0.24 q:A/say/4=-0.43 q:A/say/7=-0.44 q:A/show/12=-0.9 q:A/show/4=0.17
q:A/show/7=-0.37 q:A/tell/1=0.69 q:A/tell/12=-1.35 q:A/tell/20=-1.47 q:A/tell/4=0.46 q:A/tell/7=-1.54 q:A/think/12=-0.87 q:A/think/20=-1
q:A/think/7=-0.24 q:A/write/1=0.98 q:A0/0=0.8 q:A0/1=-0.36 q:A0/capital=0.24 q:A0/comma=0.11 q:A0/commit=-1.08 q:A0/conjunction=-1.12
q:A0/determiner=0.31 q:A0/finite=0.31 q:A0/gerund=-0.23 q:A0/infinitive=-0.24 q:A0/inside/comma=-0.51 q:A0/inside/open=-0.33
q:A0/judge=-0.53 q:A0/name=0.52 q:A0/none=0.56 q:A0/noun=0.33 q:A0/open=0.27 q:A0/opener=0.23 q:A0/opens/comma=0.45 q:A0/opens/open=1.05
q:A0/passive=0.07 q:A0/plain=0.2 q:A0/preposition=0.4 q:A0/pronoun=0.85 q:A0/say=0.42 q:A0/show=0.06 q:A0/small=0.14 q:A0/tell=0.56
q:A0/think=-0.08 q:A0/verb=0.45 q:A0/write=0.6 q:A1/0=0.29 q:A1/1=0.16 q:A1/block/adverb=-1.97 q:A1/block/call=-2.34
q:A1/block/capital=-0.58 q:A1/block/comma=-0.64 q:A1/block/commit=-0.54 q:A1/block/conjunction=0.15 q:A1/block/determiner=-1.54
q:A1/block/finite=-0.62 q:A1/block/gerund=-1.18 q:A1/block/infinitive=-0.27 q:A1/block/inside/comma=-0.89 q:A1/block/inside/open=-0.66
q:A1/block/inside/stop=-1.23 q:A1/block/judge=-0.19 q:A1/block/label=-0.53 q:A1/block/name=-1.43 q:A1/block/none=-0.73 q:A1/block/noun=-0.43
q:A1/block/open=-1.51 q:A1/block/opener=-1.07 q:A1/block/opens/comma=-0.48 q:A1/block/passive=-0.92 q:A1/block/plain=-0.85
q:A1/block/preposition=-1.17 q:A1/block/pronoun=-1.02 q:A1/block/reply=-0.92 q:A1/block/say=-0.54 q:A1/block/show=-0.3
q:A1/block/small=-1.01 q:A1/block/stop=-0.3 q:A1/block/tell=-1.15 q:A1/block/think=-0.47 q:A1/block/verb=-1.32 q:A1/block/write=-0.87
q:A1/capital=0.34 q:A1/comma=-0.96 q:A1/commit=-0.14 q:A1/conjunction=-0.89 q:A1/finite=-0.14 q:A1/gerund=0.36 q:A1/infinitive=-1.12
q:A1/inside/comma=-2.46 q:A1/inside/open=-1.29 q:A1/inside/stop=-1.83 q:A1/judge=-0.79 q:A1/name=0.3 q:A1/none=-0.69 q:A1/noun=0.32
q:A1/open=-1.45 q:A1/opens/comma=-0.41 q:A1/passive=-0.96 q:A1/plain=-0.16 q:A1/preposition=-1.58 q:A1/pronoun=-0.73 q:A1/show=0.3
q:A1/small=-1.2 q:A1/stop=-0.4 q:A12/0=-0.6 q:A12/1=-0.67 q:A2/0=0.19 q:A2/1=-0.72 q:A2/capital=-1.16 q:A2/finite=-1.63 q:A20/0=-0.21
q:A20/1=-0.98 q:A20/2=-1.74 q:A3/0=0.41 q:A3/1=-0.41 q:A4/1=-0.51 q:A7/0=0.31 q:A7/1=-1.06 q:AH=0.46 q:AN=0.36 q:ANVpN=-0.4 q:AQN=0.32
q:AotherBetween/inside=0.4 q:AotherBetween/opens=0.17 q:ApN=-0.89 q:B=0.32 q:B,=0.54 q:B/commit/1=0.49 q:B/commit/12=-1.22 q:B/commit/2=0.55
q:B/commit/20=-1.83 q:B/commit/4=-0.97 q:B/judge/20=-0.34 q:B/judge/4=0.19 q:B/label/0=-0.13 q:B/label/20=-0.95 q:B/noun/1=-0.27
q:B/noun/12=-0.72 q:B/noun/20=-1.52 q:B/noun/4=-0.82 q:B/noun/7=0.68 q:B/plain/1=-0.48 q:B/plain/12=-0.67 q:B/plain/2=-0.26
q:B/plain/20=-0.78 q:B/plain/4=0.09 q:B/plain/7=0.1 q:B/reply/20=0.51 q:B/say/1=0.42 q:B/say/12=-0.12 q:B/say/2=-0.36 q:B/say/20=-0.32
q:B/say/3=0.45 q:B/say/4=0.44 q:B/say/7=-0.29 q:B/show/12=0.09 q:B/show/20=-1.04 q:B/show/4=0.15 q:B/show/7=0.51 q:B/tell/12=-0.38
q:B/tell/20=0.19 q:B/tell/4=-0.23 q:B/tell/7=0.44 q:B/think/12=-0.56 q:B/think/20=-1.21 q:B/think/7=-1.23 q:B/write/20=-0.38 q:B0/,=0.24
q:B0/0=0.35 q:B0/:=0.35 q:B0/a=-0.12 q:B0/auxiliary=0.84 q:B0/call=0.43 q:B0/capital=0.34 q:B0/comma=0.18 q:B0/finite=0.89
q:B0/infinitive=0.19 q:B0/inside/call=0.43 q:B0/inside/comma=0.18 q:B0/inside/open=0.37 q:B0/inside/stop=0.29 q:B0/judge=0.34
q:B0/label=-0.34 q:B0/name=0.69 q:B0/none=0.6 q:B0/noun=0.7 q:B0/open=0.37 q:B0/passive=-1.06 q:B0/plain=-0.1 q:B0/reply=0.33 q:B0/say=0.31
q:B0/show=0.3 q:B0/small=0.41 q:B0/stop=0.29 q:B0/tell=0.07 q:B0/that=0.41 q:B0/the=0.21 q:B0/think=-0.35 q:B0/to=-0.32 q:B0/write=0.43
q:B1/,=-0.15 q:B1/0=0.13 q:B1/1=0.41 q:B1/block/,=-1.05 q:B1/block/:=1.41 q:B1/block/a=-0.94 q:B1/block/auxiliary=-0.53
q:B1/block/call=-0.61 q:B1/block/capital=-0.45 q:B1/block/comma=-0.4 q:B1/block/commit=-0.16 q:B1/block/finite=-0.38 q:B1/block/gerund=-0.59
q:B1/block/infinitive=-0.07 q:B1/block/inside/comma=-0.61 q:B1/block/inside/open=-0.72 q:B1/block/inside/stop=-1.31 q:B1/block/judge=-0.78
q:B1/block/label=0.33 q:B1/block/noun=-0.1 q:B1/block/open=-0.81 q:B1/block/opens/comma=-0.54 q:B1/block/passive=-0.35
q:B1/block/plain=-0.76 q:B1/block/quote=-0.36 q:B1/block/reply=-0.53 q:B1/block/say=-0.35 q:B1/block/show=0.24 q:B1/block/small=-0.57
q:B1/block/stop=-0.42 q:B1/block/tell=-0.26 q:B1/block/think=-0.42 q:B1/block/verb=-0.99 q:B1/block/write=-0.28 q:B1/call=-0.12
q:B1/capital=-0.22 q:B1/comma=-0.89 q:B1/commit=-0.12 q:B1/finite=-0.18 q:B1/gerund=-0.93 q:B1/infinitive=-0.6 q:B1/inside/comma=-1.17
q:B1/inside/open=-1.43 q:B1/inside/stop=-0.42 q:B1/judge=-1.1 q:B1/none=-0.17 q:B1/noun=0.07 q:B1/open=-0.71 q:B1/opens/comma=-0.77
q:B1/opens/stop=0.36 q:B1/passive=-0.2 q:B1/plain=-0.28 q:B1/say=-0.22 q:B1/show=-1.35 q:B1/small=-0.36 q:B1/stop=0.09 q:B1/tell=0.14
q:B1/think=-0.82 q:B1/write=0.08 q:B12/0=-0.39 q:B12/1=-0.47 q:B12/2=-0.38 q:B2/0=1.03 q:B2/1=0.45 q:B2/capital=-0.9 q:B2/comma=-0.85
q:B2/finite=-0.83 q:B2/gerund=-0.5 q:B2/opens/comma=-0.36 q:B2/opens/stop=-0.58 q:B2/plain=-0.47 q:B2/say=-0.68 q:B2/small=-0.77
q:B2/stop=-0.88 q:B20/0=-0.88 q:B20/1=-0.82 q:B20/2=-1.38 q:B3/0=0.44 q:B3/1=0.33 q:B4/0=0.67 q:B4/1=-0.63 q:B7/0=0.12 q:B7/1=-0.39
q:B:=0.99 q:BN=-0.74 q:BN.=-0.24 q:BNpN.=-0.32 q:BNpNpNpN~=-0.13 q:BotherBetween/inside=-1.19 q:BotherBetween/opens=-1.33 q:BpN.=0.37
q:BpNpN.=0.61 q:commit/,=-0.31 q:commit/a=0.23 q:commit/determiner=-0.13 q:commit/few/capital=-0.74 q:commit/few/small=-0.2
q:commit/many/capital=-0.27 q:commit/many/small=0.84 q:commit/name=-0.55 q:commit/noun=1.02 q:commit/preposition=-0.44 q:commit/pronoun=0.71
q:commit/some/capital=-1 q:commit/some/small=0.15 q:commit/stop=-0.07 q:commit/verb=0.45 q:judge/determiner=-0.39 q:judge/few/capital=0.39
q:judge/few/small=0.29 q:judge/many/capital=-0.12 q:judge/many/small=-0.39 q:judge/name=-0.43 q:judge/noun=-0.42 q:judge/preposition=1.08
q:judge/pronoun=-0.13 q:judge/some/capital=-0.33 q:judge/some/small=-0.39 q:judge/stop=-0.36 q:judge/verb=-1.12 q:label/:=-0.26
q:label/few/small=-0.42 q:label/many/capital=-0.42 q:label/name=0.8 q:label/some/capital=0.64 q:noun/,=-0.95 q:noun/determiner=-1.56
q:noun/few/small=-0.2 q:noun/many/capital=-0.11 q:noun/many/small=-0.63 q:noun/name=0.38 q:noun/noun=-0.82 q:noun/preposition=-0.19
q:noun/pronoun=-0.73 q:noun/some/capital=-0.53 q:noun/some/small=-0.56 q:noun/stop=0.77 q:noun/verb=0.26 q:plain/:=0.35 q:plain/a=-0.89
q:plain/adverb=0.44 q:plain/auxiliary=-0.71 q:plain/conjunction=-0.61 q:plain/determiner=0.05 q:plain/few/capital=-0.14
q:plain/few/small=-0.22 q:plain/gerund=0.06 q:plain/many/capital=-0.07 q:plain/many/small=-1.03 q:plain/mark=0.18 q:plain/name=0.44
q:plain/opener=0.25 q:plain/preposition=-0.39 q:plain/quote=-1.05 q:plain/some/capital=-0.64 q:plain/some/small=-0.67 q:plain/the=-0.42
q:plain/to=-0.4 q:plain/verb=-0.39 q:reply/many/capital=-0.1 q:reply/name=0.09 q:reply/some/capital=-0.44 q:reply/stop=-0.05 q:say/:=-0.19
q:say/a=-0.13 q:say/auxiliary=0.3 q:say/conjunction=0.31 q:say/determiner=0.29 q:say/few/capital=-0.27 q:say/few/small=0.05
q:say/gerund=0.51 q:say/many/capital=0.39 q:say/many/small=-0.22 q:say/noun=-0.21 q:say/opener=0.22 q:say/preposition=0.16
q:say/pronoun=-0.26 q:say/quote=-0.15 q:say/some/capital=0.31 q:say/some/small=0.33 q:say/stop=-0.26 q:say/to=-0.31 q:show/,=0.47
q:show/conjunction=-1.57 q:show/determiner=0.09 q:show/few/capital=-0.67 q:show/few/small=-0.47 q:show/many/capital=0.54
q:show/many/small=-0.61 q:show/name=0.1 q:show/noun=-0.22 q:show/preposition=0.15 q:show/pronoun=0.79 q:show/some/capital=-0.18
q:show/some/small=0.23 q:show/stop=-0.48 q:show/verb=-1.11 q:source/many/capital=0.59 q:tell/,=-0.42 q:tell/few/small=-0.29
q:tell/many/capital=-0.09 q:tell/many/small=0.12 q:tell/name=0.14 q:tell/some/capital=-0.21 q:tell/some/small=0.45
q:think/many/capital=-0.27 q:think/many/small=-0.12 q:think/name=-1 q:think/pronoun=0.41 q:think/some/capital=-0.26 q:think/some/small=-0.34
q:think/stop=-0.98 q:think/verb=0.12 q:write/many/capital=0.71 q:write/name=0.94 q:write/some/capital=-1.1 q:write/stop=0.45
s:L=0.37 s:L&=-1.56 s:L&N=-1.27 s:L&N,=-1.84 s:L&Nx=-1.16 s:L,=-1.12 s:L,&=-1.73 s:L,Hx=0.2 s:L,N=-0.84 s:L,N,=-0.4 s:L,NH=1.35
s:L,NpN,=0.39 s:L,Nx=0.48 s:L,W=-0.19 s:L,pN=-0.79 s:L,x=-1.68 s:L-=0.08 s:L/document=-0.31 s:L/finite/aside=0.91 s:L/finite/near=-0.1
s:L/finite/touch=0.3 s:L/gerund/aside=-2.09 s:L/gerund/far=-0.3 s:L/gerund/near=0.37 s:L/gerund/touch=0.26 s:L/he=0.15 s:L/him=-0.63
s:L/his=-0.96 s:L/infinitive/near=-0.27 s:L/it=-0.4 s:L/none/far=-0.66 s:L/none/near=-0.09 s:L/none/touch=-0.13 s:L/organisation=-0.14
s:L/participle/far=-0.71 s:L/passive/far=-0.1 s:L/passive/near=-0.26 s:L/passive/touch=-3.18 s:L/person=-0.11 s:L/possessor=-0.41
s:L/quantity=-0.38 s:L/she=0.17 s:L/they=-0.24 s:L/thing=-0.55 s:L/who=-0.62 s:L0=0.15 s:L12=-0.15 s:L2=-0.1 s:L20=-0.72 s:L3=-0.13
s:L<adjective=-0.69 s:L<adverb=-0.19 s:L<auxiliary=-0.39 s:L<by=-1.35 s:L<calendar=-0.3 s:L<comma=0.15 s:L<determiner=-0.82 s:L<gerund=-0.84
s:L<name=0.4 s:L<noun=-0.6 s:L<opener=-0.3 s:L<participle=-0.58 s:L<possessive=-0.15 s:L<preposition=-0.68 s:L<pronoun=-0.34 s:L<quote=0.28
s:L<start=0.25 s:L<to=-2.51 s:L<verb=-1.22 s:L>=0.17 s:LH=-1.34 s:LHx=-1.63 s:LN=-0.38 s:LN,=-0.8 s:LN,N=-0.4 s:LNp=-0.08 s:LNpN=-0.63
s:LNt=0.25 s:LNx=-0.77 s:LQ=-1.62 s:LV=0.28 s:LV,=-0.48 s:LVH=-0.43 s:LVHx=0.45 s:LVN=-0.36 s:LVN,=-0.94 s:LVNp=-0.5 s:LVNpN=-0.12
s:LVNt=-0.9 s:LVNx=0.3 s:LVWN=-0.72 s:LVWNx=-0.06 s:LVp=0.61 s:LVpN=-0.17 s:LVpN,=0.46 s:LVt=0.68 s:LW=0.11 s:LWH=-0.08 s:LWHx=-0.52
s:LWN=-1.45 s:LWNx=-0.8 s:LWx=0.62 s:Laside/commit=0.92 s:Laside/judge=-0.39 s:Laside/plain=-0.48 s:Laside/say=-0.14 s:Laside/show=0.72
s:Laside/tell=0.8 s:Lfar/commit=-0.71 s:Lfar/judge=-0.65 s:Lfar/noun=-0.78 s:Lfar/plain=0.29 s:Lfar/say=-0.23 s:Lfar/show=-0.35
s:Lfar/signature=-0.57 s:Lfar/source=0.27 s:Lfar/tell=-0.25 s:Lfar/think=-0.06 s:Lfar/write=-0.23 s:Lnear/commit=-0.59 s:Lnear/judge=0.09
s:Lnear/label=-0.36 s:Lnear/noun=-0.17 s:Lnear/plain=-0.81 s:Lnear/reply=-0.5 s:Lnear/say=-0.09 s:Lnear/show=-0.71 s:Lnear/tell=-0.55
s:Lnear/think=-0.89 s:Lnear/write=-0.47 s:Lp=0.41 s:LpH=-1.13 s:LpN=1.93 s:LpN&=-1.73 s:LpN,=-1.72 s:LpN,H=-0.54 s:LpN,N=-0.59 s:LpNH=-0.57
s:LpNp=0.75 s:LpNpN=1.26 s:LpNpN,=-1.84 s:LpNs=-1.28 s:LpNt=-0.34 s:LpNx=0.16 s:Ls=0.39 s:LsN=0.48 s:LsN,=-1.54 s:LsNt=-0.85 s:LsNx=-0.52
s:Lt=0.71 s:LtN=-0.29 s:Ltouch/commit=0.2 s:Ltouch/judge=-0.37 s:Ltouch/label=-0.25 s:Ltouch/noun=-0.16 s:Ltouch/plain=-0.45
s:Ltouch/reply=-0.31 s:Ltouch/say=0.31 s:Ltouch/show=-0.2 s:Ltouch/tell=0.08 s:Ltouch/think=-0.13 s:Ltouch/write=-0.12 s:Lx=-0.4 s:LxN=-0.59
s:LxNt=-0.25 s:LxV=-0.52 s:LxVN=-0.77 s:LxVt=0.61 s:Lxx=0.74 s:R&=0.56 s:R,=1.22 s:R,G=-0.3 s:R,NV=-0.56 s:R/document=0.18
s:R/finite/aside=-0.96 s:R/finite/far=-0.2 s:R/finite/near=-0.3 s:R/gerund/far=-0.99 s:R/gerund/near=-0.94 s:R/gerund/touch=-0.51
s:R/group=0.31 s:R/he=-1.02 s:R/him=-0.15 s:R/his=0.19 s:R/infinitive/far=-0.69 s:R/infinitive/near=-0.56 s:R/infinitive/touch=-0.74
s:R/it=-0.91 s:R/name=0.13 s:R/none/far=-0.28 s:R/none/near=0.23 s:R/none/touch=0.44 s:R/organisation=-0.51 s:R/participle/far=-0.34
s:R/participle/near=0.05 s:R/passive/far=0.48 s:R/passive/near=0.61 s:R/passive/touch=-1.18 s:R/person=-0.1 s:R/possessor=-1.45
s:R/quantity=-1.05 s:R/she=-0.83 s:R/they=-0.32 s:R/thing=-0.3 s:R/who=-0.58 s:R1=0.41 s:R12=-0.2 s:R2=0.36 s:R3=0.13 s:R4=-0.59 s:R7=-0.79
s:R<adjective=-0.81 s:R<adverb=-1.13 s:R<by=0.53 s:R<calendar=-0.14 s:R<comma=-0.47 s:R<conjunction=0.21 s:R<determiner=-1.39
s:R<gerund=-1.03 s:R<mark=-0.8 s:R<name=0.17 s:R<noun=-0.74 s:R<opener=-1 s:R<participle=-0.64 s:R<possessive=0.18 s:R<preposition=-0.62
s:R<pronoun=0.23 s:R<quote=-0.88 s:R<to=0.76 s:R<verb=0.09 s:R>adjective=-0.94 s:R>adverb=0.56 s:R>auxiliary=-1.1 s:R>calendar=-0.73
s:R>comma=0.69 s:R>conjunction=-0.99 s:R>determiner=-1.27 s:R>gerund=-1.04 s:R>mark=0.11 s:R>name=-0.99 s:R>noun=-1.55 s:R>numeral=-1.52
s:R>opener=0.36 s:R>possessive=-1.45 s:R>possessive-pronoun=-0.61 s:R>preposition=-0.08 s:R>pronoun=-0.16 s:R>quote=-0.86 s:R>stop=0.39
s:R>to=0.53 s:R>verb=-0.64 s:RG=-1.23 s:RGNp=-0.55 s:RHV=0.54 s:RHp=-1.77 s:RHx=-0.8 s:RHxV=-0.52 s:RN&=0.17 s:RN&Np=-0.41 s:RN,=-0.72
s:RN,G=-0.48 s:RN,N=-0.14 s:RN,N&=-0.8 s:RN,Np=-0.57 s:RN,V=-0.7 s:RNG=0.82 s:RNQ=0.64 s:RNQp=0.72 s:RNV=0.78 s:RNVp=0.34 s:RNW=-0.36
s:RNp=-0.85 s:RNpG=-0.46 s:RNpN=-0.98 s:RNpN&=-1.27 s:RNpN,=-0.87 s:RNpNp=-0.43 s:RNpNs=-0.78 s:RNpNt=-0.92 s:RNs=1.18 s:RNsNp=-0.92
s:RNt=-1.17 s:RNtN=-0.09 s:RNtNp=-0.18 s:RNtV=-0.89 s:RNx=-1.05 s:RNxV=-1.02 s:RQ=-0.79 s:RQp=0.24 s:RV=0.09 s:RVp=-1.23 s:RW=-0.94
s:RWNp=-0.63 s:RWNs=-0.28 s:RWNx=-0.67 s:Rfar/commit=0.14 s:Rfar/judge=0.07 s:Rfar/label=-1.04 s:Rfar/plain=-0.12 s:Rfar/reply=-0.78
s:Rfar/say=-0.35 s:Rfar/show=-0.53 s:Rfar/source=0.1 s:Rfar/tell=-1.88 s:Rfar/think=-0.91 s:Rfar/write=-0.95 s:Rnear/commit=-0.52
s:Rnear/judge=0.13 s:Rnear/label=-0.9 s:Rnear/noun=-0.61 s:Rnear/plain=-0.26 s:Rnear/reply=-0.23 s:Rnear/say=-0.5 s:Rnear/show=-0.12
s:Rnear/think=-0.9 s:Rnear/write=-1 s:Rp=0.19 s:RpG=-0.78 s:RpN=-0.67 s:RpN&=-0.75 s:RpN,=-0.51 s:RpNW=-0.68 s:RpNp=-0.71 s:RpNpN,=-0.39
s:RpNpNp=-0.32 s:RpNs=-1.38 s:RpNt=-0.71 s:RpW=-0.55 s:Rpp=-1.02 s:Rt=-1.33 s:RtN=-0.49 s:RtNp=-0.48 s:RtNs=-0.62 s:RtV=-1.08 s:RtVNp=-0.82
s:RtVp=-0.26 s:Rtouch/commit=-0.93 s:Rtouch/judge=-1.42 s:Rtouch/label=-1.82 s:Rtouch/plain=-0.25 s:Rtouch/reply=-0.21 s:Rtouch/say=0.19
s:Rtouch/show=-0.58 s:Rtouch/source=1.48 s:Rtouch/tell=-0.88 s:Rtouch/think=-0.53 s:Rtouch/write=0.59 s:aside<comma=-0.39
s:aside<conjunction=-0.44 s:aside<mark=-0.54 s:aside<possessive=0.84 s:aside<preposition=-1.65 s:aside<quote=1.66 s:aside<start=0.17
s:clauseBetween=0.25 s:cue<L/adjective=-0.39 s:cue<L/auxiliary=-0.2 s:cue<L/by=0.26 s:cue<L/calendar=0.4 s:cue<L/comma=1.18
s:cue<L/conjunction=-0.3 s:cue<L/determiner=0.08 s:cue<L/gerund=0.51 s:cue<L/mark=0.82 s:cue<L/noun=-0.19 s:cue<L/numeral=-0.57
s:cue<L/opener=-0.41 s:cue<L/possessive=0.33 s:cue<L/possessive-pronoun=-0.26 s:cue<L/preposition=-0.28 s:cue<L/pronoun=-0.45
s:cue<L/quote=-0.29 s:cue<L/verb=-0.19 s:cue<R/adjective=-0.27 s:cue<R/adverb=-0.78 s:cue<R/auxiliary=-0.42 s:cue<R/by=-1.49
s:cue<R/calendar=-1.6 s:cue<R/comma=0.85 s:cue<R/conjunction=-1.26 s:cue<R/determiner=-0.23 s:cue<R/gerund=-0.94 s:cue<R/mark=-0.89
s:cue<R/name=-0.88 s:cue<R/noun=-0.42 s:cue<R/opener=0.35 s:cue<R/possessive=-0.73 s:cue<R/possessive-pronoun=-0.9 s:cue<R/pronoun=-0.75
s:cue<R/quote=0.21 s:cue<R/start=1.75 s:cue<R/to=-0.97 s:cue<R/verb=-1.37 s:document/commit=-1.1 s:document/judge=-1.3
s:document/label=-0.26 s:document/noun=-1.04 s:document/plain=-0.44 s:document/reply=0.88 s:document/say=-0.17 s:document/show=-0.2
s:document/tell=-0.84 s:document/think=-1.81 s:document/write=-1.83 s:document<comma=0.06 s:document<gerund=-2.36
s:document<possessive=-0.23 s:document<preposition=-0.93 s:document<quote=1.08 s:document<start=0.34 s:document<to=0.16
s:document<verb=-1.41 s:document^adjective=-0.89 s:document^determiner=0.13 s:document^noun=-1.05 s:document^possessive-pronoun=-1.31
s:far<adjective=-1.27 s:far<adverb=-0.1 s:far<auxiliary=-0.13 s:far<by=0.83 s:far<calendar=0.65 s:far<comma=-0.8 s:far<conjunction=-0.33
s:far<determiner=-0.44 s:far<gerund=-0.73 s:far<mark=-0.15 s:far<name=0.24 s:far<noun=-0.87 s:far<opener=-0.86 s:far<participle=-1.41
s:far<possessive=-0.76 s:far<preposition=-0.67 s:far<pronoun=-1.7 s:far<quote=0.11 s:far<start=0.44 s:far<to=-0.61 s:far<verb=-0.7
s:group/commit=0.21 s:group/judge=0.67 s:group/label=-0.95 s:group/noun=-0.37 s:group/plain=0.35 s:group/reply=-1.18 s:group/say=-0.7
s:group/tell=-0.9 s:group/think=0.26 s:group/write=-0.74 s:group<by=-0.19 s:group<comma=-1.09 s:group<conjunction=-1.87 s:group<gerund=-0.61
s:group<opener=-0.41 s:group<possessive=0.27 s:group<preposition=-1.05 s:group<start=0.63 s:group<to=-0.24 s:group<verb=-0.47
s:group^adjective=-0.92 s:group^determiner=-0.18 s:group^name=-1.22 s:group^noun=-0.36 s:group^numeral=0.81 s:group^possessive-pronoun=0.38
s:he/commit=-0.84 s:he/judge=0.18 s:he/label=0.99 s:he/plain=0.22 s:he/reply=-0.44 s:he/show=-0.49 s:he/tell=0.07 s:he/think=-0.83
s:he/write=-0.73 s:he<comma=0.34 s:he<conjunction=0.51 s:he<noun=-0.61 s:he<opener=-0.37 s:he<preposition=0.43 s:he<quote=0.78
s:he<start=-0.17 s:he<verb=-1.66 s:he^pronoun=0.06 s:him/commit=-0.96 s:him/judge=-0.4 s:him/noun=-0.88 s:him/say=-0.23 s:him/tell=-2.1
s:him/think=-1.78 s:him<comma=-0.68 s:him<gerund=-1.07 s:him<noun=-0.77 s:him<preposition=-0.95 s:him<verb=-0.42 s:him^opener=-0.59
s:him^pronoun=-0.18 s:his/commit=-0.85 s:his/judge=-0.62 s:his/label=-0.78 s:his/noun=0.49 s:his/plain=-0.46 s:his/reply=-1.08
s:his/say=-0.24 s:his/show=-0.99 s:his/tell=-0.88 s:his/think=-1.26 s:his/write=-1.18 s:his<comma=-0.77 s:his<conjunction=0.1
s:his<gerund=0.63 s:his<noun=-1.52 s:his<opener=-1.71 s:his<preposition=-0.25 s:his<start=-2.62 s:his<to=-1.96 s:his<verb=-1.21
s:his^possessive-pronoun=-0.51 s:it/commit=0.56 s:it/judge=-1.95 s:it/noun=-0.85 s:it/plain=-1.96 s:it/say=0.7 s:it/show=-0.4
s:it/think=-0.48 s:it<gerund=-1.5 s:it<opener=0.51 s:it<preposition=-0.73 s:it<start=-1.44 s:it<verb=-1.66 s:it^pronoun=-0.69
s:name/commit=0.12 s:name/judge=0.13 s:name/label=0.75 s:name/noun=-1.44 s:name/plain=-0.55 s:name/reply=0.69 s:name/say=0.2
s:name/show=-0.82 s:name/signature=-0.23 s:name/source=0.69 s:name/think=-1.35 s:name/write=0.2 s:name<adverb=-0.63 s:name<by=-0.43
s:name<comma=0.12 s:name<conjunction=-0.64 s:name<gerund=-1.11 s:name<mark=0.23 s:name<opener=-0.46 s:name<possessive=-0.89
s:name<preposition=-1.19 s:name<start=0.18 s:name<to=-0.71 s:name<verb=-0.12 s:name^determiner=-0.1 s:name^noun=0.15 s:near<adverb=-0.83
s:near<auxiliary=-0.51 s:near<by=0.17 s:near<calendar=0.14 s:near<comma=0.3 s:near<conjunction=-0.87 s:near<determiner=-0.07
s:near<gerund=-0.97 s:near<mark=-1.1 s:near<name=-0.39 s:near<noun=-1.5 s:near<opener=-0.3 s:near<possessive=-0.19 s:near<preposition=-0.46
s:near<pronoun=0.21 s:near<quote=-0.29 s:near<start=0.35 s:near<to=-1.49 s:near<verb=-0.48 s:organisation/commit=-0.16
s:organisation/judge=-0.41 s:organisation/noun=-1.27 s:organisation/plain=0.29 s:organisation/reply=-0.45 s:organisation/say=-0.21
s:organisation/show=-1.12 s:organisation/tell=0.56 s:organisation/think=-1.96 s:organisation/write=0.6 s:organisation<comma=0.41
s:organisation<conjunction=-0.8 s:organisation<gerund=-1.17 s:organisation<opener=-0.33 s:organisation<possessive=0.37
s:organisation<preposition=-1.14 s:organisation<to=-0.54 s:organisation<verb=-0.4 s:organisation^adjective=-1.56 s:organisation^noun=-0.88
s:organisation^possessive-pronoun=-0.12 s:person/commit=-0.36 s:person/judge=-0.74 s:person/label=-1.38 s:person/noun=0.28
s:person/plain=-0.48 s:person/reply=0.05 s:person/say=-0.09 s:person/show=-1.11 s:person/tell=0.75 s:person/think=0.58 s:person/write=-0.34
s:person<adverb=-1.01 s:person<auxiliary=-2.5 s:person<comma=-0.67 s:person<conjunction=-0.74 s:person<gerund=-1.79 s:person<opener=-0.12
s:person<possessive=0.91 s:person<preposition=-0.14 s:person<pronoun=1.05 s:person<quote=0.86 s:person<start=0.48 s:person<to=0.22
s:person<verb=-0.8 s:person^adjective=-0.24 s:person^name=0.54 s:person^noun=-0.83 s:person^possessive-pronoun=0.2 s:possessor/commit=-1.23
s:possessor/judge=-1.51 s:possessor/label=0.28 s:possessor/noun=0.67 s:possessor/plain=-0.38 s:possessor/reply=-1.86 s:possessor/say=-1.33
s:possessor/tell=-2.26 s:possessor/think=-1.32 s:possessor/write=-2.2 s:possessor<comma=-0.8 s:possessor<conjunction=-0.2
s:possessor<gerund=-1.87 s:possessor<opener=-1.35 s:possessor<start=-1.28 s:possessor<to=-1.8 s:possessor<verb=-0.52
s:possessor^determiner=-0.64 s:possessor^noun=-1.63 s:possessor^possessive-pronoun=-1.58 s:quantity/commit=-1.4 s:quantity/judge=-0.61
s:quantity/noun=-1.51 s:quantity/plain=-0.33 s:quantity/say=-0.29 s:quantity/show=0.38 s:quantity/tell=-0.12 s:quantity/think=-1.45
s:quantity<comma=-0.54 s:quantity<noun=-0.97 s:quantity<preposition=-0.86 s:quantity<start=0.77 s:quantity<verb=-0.74
s:quantity^determiner=-1.14 s:quantity^pronoun=-0.76 s:she/commit=-0.32 s:she/judge=-0.65 s:she/noun=-0.14 s:she/plain=-1.27 s:she/show=0.43
s:she/tell=0.16 s:she/think=-0.7 s:she<comma=-0.37 s:she<opener=-0.67 s:she<quote=0.66 s:she<start=0.4 s:she<verb=-1.7 s:she^pronoun=0.07
s:they/commit=0.08 s:they/plain=-0.98 s:they/say=-0.7 s:they/show=-0.64 s:they/think=0.48 s:they<verb=-1.67 s:they^pronoun=-0.26
s:thing/commit=-0.93 s:thing/judge=-0.9 s:thing/label=-0.93 s:thing/noun=-0.83 s:thing/plain=-0.57 s:thing/reply=-1.6 s:thing/say=-0.22
s:thing/show=0.07 s:thing/signature=-2.75 s:thing/source=1.06 s:thing/tell=0.38 s:thing/think=-0.79 s:thing/write=0.06 s:thing<adverb=-0.87
s:thing<auxiliary=-1.95 s:thing<by=-0.25 s:thing<calendar=-1.89 s:thing<comma=-0.27 s:thing<conjunction=-0.35 s:thing<determiner=-1.55
s:thing<gerund=-0.81 s:thing<mark=0.46 s:thing<noun=-0.78 s:thing<opener=-0.84 s:thing<participle=-1.09 s:thing<possessive=-1.28
s:thing<preposition=-0.74 s:thing<pronoun=-0.51 s:thing<quote=0.23 s:thing<start=-0.4 s:thing<verb=-0.65 s:thing^adjective=-1.31
s:thing^determiner=-0.42 s:thing^name=0.73 s:thing^noun=-0.94 s:thing^numeral=-0.53 s:thing^possessive-pronoun=-0.4 s:touch<adverb=-0.08
s:touch<auxiliary=-1.3 s:touch<comma=0.64 s:touch<determiner=-1.09 s:touch<gerund=-0.97 s:touch<mark=0.3 s:touch<name=0.17 s:touch<noun=0.12
s:touch<opener=-0.45 s:touch<participle=-0.92 s:touch<possessive=0.89 s:touch<preposition=-0.3 s:touch<pronoun=-0.4 s:touch<quote=0.12
s:touch<start=-0.08 s:touch<to=0.4 s:touch<verb=-0.19 s:verbBetween/adverb=-0.71 s:verbBetween/auxiliary=0.35 s:verbBetween/by=-1.16
s:verbBetween/comma=-0.21 s:verbBetween/conjunction=-0.13 s:verbBetween/determiner=-0.48 s:verbBetween/gerund=-0.98 s:verbBetween/mark=-0.17
s:verbBetween/name=-1.13 s:verbBetween/noun=-1.06 s:verbBetween/opener=-0.26 s:verbBetween/possessive=-0.51 s:verbBetween/preposition=-0.19
s:verbBetween/pronoun=0.08 s:verbBetween/quote=-0.44 s:verbBetween/start=-0.33 s:verbBetween/to=-0.72 s:verbBetween/verb=-0.87
s:who/commit=-0.39 s:who/judge=0.31 s:who/noun=-0.76 s:who/plain=-0.67 s:who/say=-0.11 s:who/show=-1.13 s:who/tell=-1.18 s:who/think=0.21
s:who<comma=-0.29 s:who<name=-0.36 s:who<noun=-0.87 s:who^pronoun=-0.66
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
