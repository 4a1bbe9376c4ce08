/**
 * What each feature weighs, learned by `tests/bench/learn-speakers.ts` from articles in which people marked who speaks. The features
 * are named in `features.ts` and `candidates.ts`; a name holds places, word classes and small words of the language, never a text's.
 */
const table = `
g:=0.14 g:0/0=0.74 g:0/0/2=0.17 g:0/0/4=0.32 g:0/0/9=0.05 g:0/0/after=1.3 g:0/0/before=0.28 g:0/0/comma=-1.05 g:0/0/few=0.13
g:0/0/inside=0.74 g:0/0/many=0.32 g:0/0/open=2 g:0/0/small/open=0.63 g:0/0/some=1.33 g:0/1=0.54 g:0/1/2=1.17 g:0/1/9=0.34 g:0/1/after=0.8
g:0/1/before=-0.24 g:0/1/capital/stop=0.39 g:0/1/comma=0.32 g:0/1/few=-0.53 g:0/1/many=0.76 g:0/1/open=-1.04 g:0/1/opens=0.46
g:0/1/small/stop=0.66 g:0/1/stop=0.46 g:1/1=0.09 g:1/1/0=0.81 g:1/1/2=0.46 g:1/1/4=-1 g:1/1/9=-0.1 g:1/1/after=0.19 g:1/1/before=-0.09
g:1/1/capital/stop=0.78 g:1/1/comma=-0.24 g:1/1/few=-0.37 g:1/1/inside=-0.68 g:1/1/many=0.34 g:1/1/open=0.08 g:1/1/opens=-0.31
g:1/1/small/open=0.15 g:1/1/small/stop=-0.96 g:1/1/some=-0.9 g:1/1/stop=0.06 g:1/2=-0.49 g:1/2/9=-0.5 g:1/2/after=-0.09 g:1/2/before=-0.81
g:1/2/capital/comma=-0.17 g:1/2/comma=-0.45 g:1/2/few=-0.64 g:1/2/inside=-0.52 g:1/2/many=0.37 g:1/2/opens=-0.72 g:1/2/some=-1.32
g:1/2/stop=-0.91 g:1/3=-0.79 g:1/3/9=-0.79 g:1/3/before=-0.8 g:2/2=-0.58 g:2/2/9=-1.3 g:2/2/after=-0.76 g:2/2/before=-0.5
g:2/2/capital/comma=-0.19 g:2/2/comma=-0.72 g:2/2/inside=-0.33 g:2/2/many=-0.9 g:2/2/opens=-0.21 g:2/2/some=-0.06 g:2/2/stop=0.08
g:2/3=-0.69 g:2/3/9=-0.69 g:2/3/after=-0.44 g:2/3/before=-0.72 g:2/3/capital/comma=-0.28 g:2/3/comma=-0.45 g:2/3/inside=-0.52
g:2/3/many=-0.78 g:2/3/open=-0.43 g:2/3/opens=-0.37 g:2/3/some=-0.29 g:2/3/stop=-0.69 g:3/3=-1 g:3/3/9=-1 g:3/3/after=-0.94
g:3/3/before=-0.87 g:3/3/capital/comma=-0.28 g:3/3/comma=-0.81 g:3/3/few=-0.23 g:3/3/inside=-0.36 g:3/3/many=-1.19 g:3/3/open=-1.08
g:3/3/opens=-0.62 g:3/3/small/open=-0.44 g:3/3/small/stop=-0.34 g:3/3/some=-0.56 g:3/3/stop=-0.76 g:blockEnds/0/inside=-0.98
g:blockEnds/0/opens=-0.12 g:blockEnds/2/inside=-0.76 g:blockEnds/2/opens=-0.38 g:blockEnds/4/inside=-0.77 g:blockEnds/4/opens=-0.79
g:blockEnds/9/inside=-0.17 g:blockEnds/9/opens=-1.06 g:inside/after/4=0.63 g:inside/after/9=-0.95 g:inside/before/2=1.31
g:inside/before/4=-0.43 g:inside/before/9=-0.85 g:inside/comma=-0.94 g:inside/conjunction=-0.66 g:inside/determiner=0.62 g:inside/mark=-0.21
g:inside/name=-0.54 g:inside/noun=-0.3 g:inside/open=-0.26 g:inside/opener=0.42 g:inside/pronoun=0.54 g:inside/quote=-0.06
g:inside/stop=0.22 g:opens/after/2=0.82 g:opens/after/4=1.16 g:opens/after/9=0.56 g:opens/before/0=-0.25 g:opens/before/9=-0.57
g:opens/call=-0.65 g:opens/comma=0.37 g:opens/determiner=-0.31 g:opens/end=0.54 g:opens/name=-0.14 g:opens/open=-1.71 g:opens/stop=0.26
g:~HV.=0.41 g:~NV.=0.15
h:none=-0.52 h:other/document/other=0.22 h:other/document/same=-0.65 h:other/group/other=-0.21 h:other/group/same=-0.21
h:other/name/other=0.11 h:other/name/same=-0.47 h:other/organisation/same=-0.21 h:other/person/other=-0.1 h:other/person/same=-0.14
h:other/pronoun/other=0.29 h:other/quantity/other=0.11 h:other/quantity/same=-0.14 h:other/thing/other=-0.5 h:other/thing/same=-0.6
h:sameMention/other=-0.92 h:sameMention/same=-0.84 h:sameWord/other=0.33 h:sameWord/same=0.39
j:A0/Laside=0.34 j:A0/Lfar=0.08 j:A0/Lnear=-0.16 j:A0/Ltouch=0.17 j:A0/Rfar=-0.62 j:A0/Rnear=0.06 j:A0/Rtouch=0.53 j:A1/Lfar=-0.06
j:A1/Lnear=-1.53 j:A1/Ltouch=0.06 j:A1/Rfar=-0.78 j:A1/Rnear=-0.39 j:A1/Rtouch=-1.27 j:A1/block/Laside=-0.79 j:A1/block/Lfar=-0.67
j:A1/block/Lnear=-0.47 j:A1/block/Ltouch=-0.59 j:A1/block/Rfar=-0.69 j:A1/block/Rnear=-0.94 j:A1/block/Rtouch=-0.74 j:A2/Lfar=-0.83
j:A2/Ltouch=-1.11 j:A2/Rfar=-0.49 j:A2/Rnear=-0.97 j:A2/Rtouch=-0.66 j:B0/Laside=0.2 j:B0/Lfar=-0.22 j:B0/Lnear=0.09 j:B0/Ltouch=0.63
j:B0/Rfar=-0.25 j:B0/Rtouch=-0.2 j:B1/Laside=-0.37 j:B1/Lfar=-0.33 j:B1/Lnear=-0.72 j:B1/Rfar=-0.42 j:B1/Rnear=-0.54 j:B1/Rtouch=-0.54
j:B1/block/Laside=-0.41 j:B1/block/Lfar=-0.48 j:B1/block/Ltouch=-0.21 j:B1/block/Rfar=-0.39 j:B1/block/Rnear=-1.05 j:B1/block/Rtouch=-1.18
j:B2/Lfar=-0.74 j:B2/Lnear=-1.08 j:B2/Ltouch=-0.71 j:B2/Rfar=-0.08 j:B2/Rnear=-0.21 j:B2/Rtouch=-0.59 j:CMQ/Rfar=0.08 j:CMQ/Rnear=-0.13
j:CMQ/Rtouch=-0.4 j:CMQ/call=0.21 j:CMQ/comma=-0.08 j:CMQ/commit=-0.66 j:CMQ/judge=-0.85 j:CMQ/none=0.47 j:CMQ/open=-0.41 j:CMQ/plain=-0.06
j:CMQ/reply=0.31 j:CMQ/say=-0.56 j:CMQ/show=-0.5 j:CMQ/stop=-0.26 j:CMQ/tell=-0.31 j:CMQ/think=-0.29 j:CMQ/write=-0.42 j:CQM/Rfar=-0.69
j:CQM/comma=-1.49 j:CQM/judge=-0.5 j:CQM/none=-0.7 j:CQM/open=-0.44 j:CQM/plain=-0.79 j:CQM/say=-0.49 j:CQM/show=-0.81 j:MCQ/Laside=-0.12
j:MCQ/Lfar=-0.31 j:MCQ/Lnear=0.22 j:MCQ/Ltouch=0.32 j:MCQ/call=-0.27 j:MCQ/comma=-0.3 j:MCQ/judge=0.13 j:MCQ/open=0.08 j:MCQ/plain=-0.27
j:MCQ/reply=0.1 j:MCQ/say=0.3 j:MCQ/show=-0.15 j:MCQ/stop=0.53 j:MCQ/tell=0.25 j:MCQ/think=-0.72 j:MCQ/write=0.24 j:MQC/comma=-1.22
j:MQC/commit=0.28 j:MQC/judge=-0.85 j:MQC/none=-0.22 j:MQC/open=0.54 j:MQC/plain=1.07 j:MQC/say=-1.93 j:MQC/show=0.9 j:QCM/Rfar=-0.6
j:QCM/Rtouch=0.33 j:QCM/call=0.94 j:QCM/commit=-0.52 j:QCM/judge=-0.07 j:QCM/none=0.27 j:QCM/open=-0.13 j:QCM/plain=-0.46 j:QCM/reply=-0.52
j:QCM/say=0.08 j:QCM/show=-0.6 j:QCM/stop=-0.92 j:QCM/tell=-1.08 j:QCM/think=-0.76 j:QCM/write=0.31 j:QMC/Laside=-0.46 j:QMC/Lfar=-0.11
j:QMC/Lnear=-0.49 j:QMC/call=0.21 j:QMC/comma=0.16 j:QMC/commit=-1.05 j:QMC/judge=-1.17 j:QMC/none=-0.8 j:QMC/open=-0.81 j:QMC/plain=-0.7
j:QMC/reply=-0.84 j:QMC/say=0.36 j:QMC/show=-0.74 j:QMC/stop=-0.09 j:QMC/tell=0.59 j:QMC/think=-0.59 j:QMC/write=0.52
n:=-0.24 n:few/capital=0.78 n:few/small=-0.19 n:inside/call=0.34 n:inside/comma=0.68 n:inside/stop=0.19 n:many/capital=-0.69
n:many/small=-0.52 n:opens/call=-2.8 n:opens/comma=-0.42 n:opens/open=-1.5 n:opens/stop=-1.75 n:some/small=-0.74
q:A=0.94 q:A/commit/12=-0.91 q:A/commit/20=-0.44 q:A/commit/4=0.09 q:A/commit/7=-1.29 q:A/judge/12=-0.75 q:A/judge/20=-0.46
q:A/judge/4=-0.93 q:A/judge/7=1.25 q:A/label/20=-0.2 q:A/noun/12=-0.53 q:A/noun/20=-0.87 q:A/noun/4=-1.05 q:A/noun/7=0.49 q:A/plain/1=-0.24
q:A/plain/12=-0.11 q:A/plain/2=-0.37 q:A/plain/20=-0.34 q:A/plain/3=-0.41 q:A/plain/4=-0.59 q:A/plain/7=-0.95 q:A/say/0=0.51 q:A/say/1=0.06
q:A/say/12=-0.24 q:A/say/2=0.38 q:A/say/20=-0.41 q:A/say/3=0.26 q:A/say/4=-0.54 q:A/say/7=-0.54 q:A/show/12=-0.7 q:A/show/4=0.4
q:A/show/7=-0.53 q:A/tell/1=0.75 q:A/tell/12=-0.96 q:A/tell/20=-1.5 q:A/tell/4=0.11 q:A/tell/7=-1.29 q:A/think/12=-1.06 q:A/think/20=-0.89
q:A/think/7=0.25 q:A/write/1=0.99 q:A0/0=0.89 q:A0/capital=0.39 q:A0/comma=0.17 q:A0/commit=-0.35 q:A0/conjunction=-1.33
q:A0/determiner=0.41 q:A0/finite=0.39 q:A0/gerund=-0.43 q:A0/infinitive=-0.39 q:A0/inside/comma=-0.45 q:A0/inside/open=-0.23 q:A0/judge=-0.6
q:A0/name=0.49 q:A0/none=0.66 q:A0/noun=0.17 q:A0/open=0.14 q:A0/opener=0.22 q:A0/opens/comma=0.46 q:A0/opens/open=1.11 q:A0/passive=-0.26
q:A0/plain=0.07 q:A0/preposition=0.1 q:A0/pronoun=0.73 q:A0/say=0.52 q:A0/show=0.13 q:A0/small=0.42 q:A0/tell=0.66 q:A0/think=-0.69
q:A0/verb=0.28 q:A0/write=0.29 q:A1/0=0.23 q:A1/1=0.17 q:A1/block/adverb=-2.13 q:A1/block/call=-1.96 q:A1/block/capital=-0.56
q:A1/block/comma=-0.52 q:A1/block/commit=-0.61 q:A1/block/conjunction=0.46 q:A1/block/determiner=-1.58 q:A1/block/finite=-0.68
q:A1/block/gerund=-0.91 q:A1/block/infinitive=-0.33 q:A1/block/inside/comma=-0.86 q:A1/block/inside/open=-0.7 q:A1/block/inside/stop=-1.12
q:A1/block/judge=-0.25 q:A1/block/label=-0.41 q:A1/block/name=-1.2 q:A1/block/none=-0.76 q:A1/block/noun=-0.55 q:A1/block/open=-1.23
q:A1/block/opener=-0.77 q:A1/block/opens/comma=-0.35 q:A1/block/passive=-0.94 q:A1/block/plain=-0.55 q:A1/block/preposition=-1.08
q:A1/block/pronoun=-0.92 q:A1/block/quote=0.2 q:A1/block/reply=-0.89 q:A1/block/say=-0.57 q:A1/block/show=-0.4 q:A1/block/small=-0.99
q:A1/block/stop=-0.36 q:A1/block/tell=-1.04 q:A1/block/think=-0.52 q:A1/block/verb=-0.96 q:A1/block/write=-0.85 q:A1/capital=0.45
q:A1/comma=-0.96 q:A1/commit=-0.13 q:A1/conjunction=-0.98 q:A1/finite=-0.19 q:A1/gerund=0.09 q:A1/infinitive=-1.42 q:A1/inside/comma=-1.84
q:A1/inside/open=-1.43 q:A1/inside/stop=-2.22 q:A1/judge=-0.33 q:A1/name=0.43 q:A1/none=-0.63 q:A1/noun=0.6 q:A1/open=-1.63
q:A1/opens/comma=-0.27 q:A1/passive=-1.37 q:A1/plain=-0.26 q:A1/preposition=-1.52 q:A1/pronoun=-0.89 q:A1/say=-0.19 q:A1/show=-0.56
q:A1/small=-1.21 q:A1/stop=-0.39 q:A1/verb=0.34 q:A12/0=-1.02 q:A12/1=-0.76 q:A2/1=-0.8 q:A2/capital=-1.22 q:A2/finite=-1.51 q:A20/0=-0.57
q:A20/1=-0.88 q:A20/2=-1.86 q:A3/0=0.21 q:A3/1=-0.19 q:A4/0=-0.18 q:A4/1=-0.24 q:A7/0=0.22 q:A7/1=-0.62 q:AH=0.57 q:AN=0.29 q:ANVpN=-0.44
q:ANx=-0.23 q:AotherBetween/inside=0.32 q:AotherBetween/opens=0.19 q:ApN=-0.62 q:B=0.29 q:B,=0.6 q:B/commit/1=0.31 q:B/commit/12=-1.42
q:B/commit/2=0.49 q:B/commit/20=-1.75 q:B/commit/4=-0.61 q:B/commit/7=0.19 q:B/judge/12=-0.07 q:B/judge/20=-0.23 q:B/judge/4=0.4
q:B/label/20=-1.18 q:B/noun/1=-0.31 q:B/noun/12=-0.97 q:B/noun/20=-1.94 q:B/noun/4=-0.69 q:B/noun/7=0.29 q:B/plain/1=-0.06
q:B/plain/12=-0.78 q:B/plain/20=-0.55 q:B/plain/3=0.22 q:B/plain/4=0.14 q:B/plain/7=-0.12 q:B/reply/20=0.26 q:B/say/1=0.46 q:B/say/12=-0.3
q:B/say/2=-0.55 q:B/say/20=-0.51 q:B/say/3=0.52 q:B/say/4=0.28 q:B/say/7=-0.5 q:B/show/12=0.12 q:B/show/20=-0.98 q:B/show/4=0.3
q:B/show/7=0.39 q:B/tell/20=0.12 q:B/tell/4=-0.14 q:B/tell/7=0.27 q:B/think/12=-0.66 q:B/think/20=-1.04 q:B/think/7=-1.29 q:B/write/20=-0.81
q:B0/,=0.35 q:B0/0=0.29 q:B0/:=0.42 q:B0/a=-0.24 q:B0/auxiliary=0.8 q:B0/call=0.57 q:B0/capital=0.37 q:B0/comma=0.3 q:B0/commit=-0.12
q:B0/finite=0.74 q:B0/gerund=0.07 q:B0/inside/call=0.57 q:B0/inside/comma=0.3 q:B0/inside/open=0.32 q:B0/inside/stop=0.26 q:B0/judge=0.41
q:B0/label=-0.43 q:B0/name=0.99 q:B0/none=0.57 q:B0/noun=0.63 q:B0/open=0.32 q:B0/passive=-0.84 q:B0/plain=-0.36 q:B0/reply=0.44
q:B0/say=0.52 q:B0/show=0.16 q:B0/small=0.58 q:B0/stop=0.26 q:B0/that=0.65 q:B0/the=0.4 q:B0/think=-0.23 q:B0/to=-0.22 q:B0/verb=0.09
q:B0/write=0.34 q:B1/,=0.07 q:B1/0=0.15 q:B1/1=0.31 q:B1/block/,=-0.99 q:B1/block/:=1.27 q:B1/block/a=-1.2 q:B1/block/auxiliary=-0.59
q:B1/block/call=-0.4 q:B1/block/capital=-0.37 q:B1/block/comma=-0.44 q:B1/block/finite=-0.3 q:B1/block/gerund=-0.75
q:B1/block/inside/comma=-0.44 q:B1/block/inside/open=-0.82 q:B1/block/inside/stop=-1.41 q:B1/block/judge=-0.33 q:B1/block/label=0.2
q:B1/block/none=-0.07 q:B1/block/open=-0.92 q:B1/block/opens/comma=-0.47 q:B1/block/passive=-0.53 q:B1/block/plain=-1.01
q:B1/block/quote=-0.4 q:B1/block/reply=-0.54 q:B1/block/say=-0.22 q:B1/block/show=0.15 q:B1/block/small=-0.43 q:B1/block/stop=-0.49
q:B1/block/tell=-0.37 q:B1/block/think=-0.46 q:B1/block/verb=-1.1 q:B1/block/write=-0.29 q:B1/call=-0.19 q:B1/capital=-0.34 q:B1/comma=-0.84
q:B1/commit=-0.19 q:B1/finite=-0.08 q:B1/gerund=-1.12 q:B1/infinitive=-0.67 q:B1/inside/comma=-0.95 q:B1/inside/open=-1.29
q:B1/inside/stop=-0.54 q:B1/judge=-1.08 q:B1/none=-1 q:B1/noun=-0.73 q:B1/open=-0.85 q:B1/opens/comma=-0.63 q:B1/opens/stop=0.32
q:B1/passive=-0.41 q:B1/plain=-0.14 q:B1/say=-0.16 q:B1/show=-1.41 q:B1/small=-0.37 q:B1/stop=0.12 q:B1/tell=0.17 q:B1/think=-1.12
q:B1/write=-0.12 q:B12/0=-0.38 q:B12/1=-0.49 q:B12/2=-0.32 q:B2/0=1.16 q:B2/1=0.43 q:B2/capital=-0.97 q:B2/comma=-0.37 q:B2/finite=-0.81
q:B2/gerund=-0.32 q:B2/opens/comma=-0.39 q:B2/opens/stop=-0.43 q:B2/plain=-0.74 q:B2/say=-0.73 q:B2/small=-0.59 q:B2/stop=-0.88
q:B20/0=-0.74 q:B20/1=-0.71 q:B20/2=-1.24 q:B3/0=0.5 q:B4/0=0.6 q:B4/1=-0.78 q:B7/0=0.31 q:B7/1=-0.59 q:B:=0.93 q:BN=-0.86 q:BN.=-0.33
q:BNpN.=-0.35 q:BNpNpNpN~=-1.15 q:BotherBetween/inside=-1.26 q:BotherBetween/opens=-0.97 q:BpN.=0.29 q:BpNpN.=0.35 q:commit/,=-0.3
q:commit/a=0.39 q:commit/few/capital=-0.79 q:commit/few/small=-0.06 q:commit/many/capital=-0.39 q:commit/many/small=0.93 q:commit/name=-0.88
q:commit/noun=0.99 q:commit/preposition=0.3 q:commit/pronoun=0.99 q:commit/some/capital=-0.66 q:commit/some/small=0.3 q:commit/stop=0.33
q:commit/verb=0.12 q:judge/determiner=-0.34 q:judge/few/capital=0.6 q:judge/few/small=0.57 q:judge/many/small=-0.36 q:judge/name=-0.46
q:judge/noun=-0.46 q:judge/preposition=0.82 q:judge/pronoun=-0.21 q:judge/some/capital=-0.73 q:judge/some/small=-0.29 q:judge/stop=-0.37
q:judge/verb=-0.81 q:label/:=-0.19 q:label/few/small=-0.63 q:label/many/capital=-0.3 q:label/some/capital=0.77 q:noun/,=-0.85
q:noun/determiner=-1.39 q:noun/many/capital=0.1 q:noun/many/small=-0.65 q:noun/name=0.28 q:noun/noun=-0.69 q:noun/preposition=-0.71
q:noun/pronoun=-0.77 q:noun/some/capital=0.07 q:noun/some/small=-0.41 q:noun/stop=0.71 q:noun/verb=0.98 q:plain/,=-0.19 q:plain/:=0.35
q:plain/a=-0.47 q:plain/adverb=-0.21 q:plain/auxiliary=-0.87 q:plain/conjunction=-0.72 q:plain/determiner=0.16 q:plain/few/capital=0.22
q:plain/few/small=-0.33 q:plain/gerund=-0.28 q:plain/many/capital=-0.1 q:plain/many/small=-0.99 q:plain/mark=0.26 q:plain/name=-0.13
q:plain/pronoun=-0.39 q:plain/quote=-0.92 q:plain/some/capital=-0.46 q:plain/some/small=-0.8 q:plain/stop=-0.09 q:plain/the=-0.59
q:plain/to=-0.7 q:plain/verb=-0.54 q:reply/name=-0.22 q:reply/some/capital=-0.21 q:reply/stop=-0.08 q:say/,=-0.11 q:say/a=0.43
q:say/auxiliary=0.25 q:say/conjunction=0.31 q:say/determiner=0.25 q:say/few/capital=-0.15 q:say/few/small=-0.14 q:say/gerund=0.28
q:say/many/capital=0.39 q:say/many/small=-0.27 q:say/name=-0.17 q:say/noun=-0.06 q:say/preposition=0.37 q:say/pronoun=-0.35
q:say/some/capital=0.26 q:say/some/small=0.13 q:say/stop=-0.18 q:say/to=-0.13 q:say/verb=-0.1 q:show/,=0.74 q:show/conjunction=-1.31
q:show/determiner=0.54 q:show/few/capital=-0.86 q:show/few/small=-0.1 q:show/many/capital=0.67 q:show/many/small=-0.65 q:show/name=-0.09
q:show/noun=0.48 q:show/preposition=0.29 q:show/pronoun=0.66 q:show/some/capital=-0.22 q:show/stop=-0.46 q:show/verb=-0.78
q:source/many/capital=0.58 q:tell/,=-0.26 q:tell/few/small=-0.22 q:tell/many/capital=-0.07 q:tell/many/small=0.65 q:tell/pronoun=-0.09
q:tell/some/capital=-0.15 q:tell/some/small=0.47 q:tell/stop=-0.14 q:think/many/capital=0.19 q:think/many/small=-0.55 q:think/name=-1.02
q:think/pronoun=0.6 q:think/some/capital=-0.58 q:think/some/small=-0.37 q:think/stop=-0.91 q:write/many/capital=0.7 q:write/name=0.55
q:write/some/capital=-0.97 q:write/stop=0.53
s:L=0.37 s:L&=-1.47 s:L&N=-1.27 s:L&N,=-1.69 s:L&Nx=-0.95 s:L,=-1.24 s:L,&=-1.91 s:L,Hx=-0.22 s:L,N=-0.93 s:L,NH=0.79 s:L,NpN,=0.31
s:L,Nx=0.7 s:L,W=-0.81 s:L,pN=-0.68 s:L,x=-1.74 s:L-=0.52 s:L/document=-0.32 s:L/finite/aside=0.84 s:L/finite/near=-0.12
s:L/finite/touch=0.33 s:L/gerund/aside=-2.56 s:L/gerund/far=-0.35 s:L/gerund/near=0.06 s:L/gerund/touch=0.14 s:L/group=-0.07 s:L/he=0.25
s:L/him=-0.44 s:L/his=-0.69 s:L/infinitive/near=-0.28 s:L/it=-0.65 s:L/none/far=-0.36 s:L/none/near=-0.08 s:L/none/touch=-0.07
s:L/organisation=-0.22 s:L/participle/far=-1.59 s:L/passive/far=-0.2 s:L/passive/touch=-3.3 s:L/possessor=-0.31 s:L/quantity=-0.42
s:L/she=0.25 s:L/thing=-0.42 s:L/who=-0.43 s:L0=0.13 s:L12=-0.33 s:L2=-0.17 s:L20=-0.91 s:L3=-0.05 s:L7=-0.16 s:L<adverb=-0.23
s:L<auxiliary=-0.52 s:L<by=-1.57 s:L<calendar=-0.35 s:L<comma=0.14 s:L<conjunction=-0.1 s:L<determiner=-0.16 s:L<gerund=-0.87 s:L<mark=0.05
s:L<noun=-0.51 s:L<opener=-0.39 s:L<participle=-0.61 s:L<preposition=-0.71 s:L<pronoun=-0.52 s:L<quote=0.34 s:L<start=0.21 s:L<to=-2.35
s:L<verb=-1.51 s:L>=0.08 s:LH=-1.39 s:LHx=-1.37 s:LN=-0.85 s:LN,=-0.93 s:LN,N=-0.45 s:LNp=-0.71 s:LNpN=-0.24 s:LNt=-0.11 s:LNx=-0.92
s:LQ=-2.11 s:LV=0.47 s:LV,=-0.43 s:LVH=-0.6 s:LVHx=0.14 s:LVN=1.3 s:LVN,=-0.2 s:LVNt=-0.56 s:LVNx=0.45 s:LVWN=-0.52 s:LVWNx=-0.07 s:LVp=0.39
s:LVpN=-0.06 s:LVt=0.1 s:LW=-0.3 s:LWH=-0.42 s:LWHx=-0.58 s:LWN=-1.55 s:LWNx=-0.58 s:LWx=0.19 s:Laside/commit=1.21 s:Laside/judge=-0.34
s:Laside/plain=-0.63 s:Laside/say=0.23 s:Laside/show=0.64 s:Laside/tell=0.91 s:Lfar/commit=-0.44 s:Lfar/judge=-0.8 s:Lfar/label=-0.07
s:Lfar/noun=-0.65 s:Lfar/plain=0.11 s:Lfar/reply=0.12 s:Lfar/say=-0.06 s:Lfar/show=-0.51 s:Lfar/signature=-1.63 s:Lfar/source=0.44
s:Lfar/tell=-0.14 s:Lfar/think=0.06 s:Lnear/commit=-0.38 s:Lnear/judge=0.21 s:Lnear/noun=-0.1 s:Lnear/plain=-0.33 s:Lnear/reply=-0.38
s:Lnear/say=0.12 s:Lnear/show=-0.31 s:Lnear/tell=-0.26 s:Lnear/think=-0.96 s:Lnear/write=-0.3 s:Lp=0.18 s:LpH=-1.17 s:LpN=1.75 s:LpN&=-1.42
s:LpN,=-1.89 s:LpN,H=-0.5 s:LpN,N=-0.61 s:LpNH=-0.07 s:LpNW=0.41 s:LpNp=0.33 s:LpNpN=0.97 s:LpNpN,=-1.73 s:LpNs=-0.59 s:LpNt=-0.05
s:LpNx=0.18 s:Ls=0.61 s:LsN=0.38 s:LsN,=-1.48 s:LsNt=-0.76 s:LsNx=-0.85 s:Lt=0.68 s:LtN=-0.57 s:Ltouch/judge=-0.27 s:Ltouch/label=-0.25
s:Ltouch/noun=0.23 s:Ltouch/plain=-0.47 s:Ltouch/reply=-0.41 s:Ltouch/say=0.34 s:Ltouch/show=-0.08 s:Ltouch/tell=0.28 s:Ltouch/think=0.17
s:Lx=-0.29 s:LxN=-0.92 s:LxNt=0.19 s:LxV=-0.8 s:LxVN=-0.39 s:LxVt=0.66 s:Lxx=0.73 s:R&=0.76 s:R,G=-0.23 s:R/document=0.06
s:R/finite/aside=-1.11 s:R/finite/far=-0.25 s:R/finite/near=-0.51 s:R/gerund/far=-1.11 s:R/gerund/near=-0.91 s:R/gerund/touch=-0.32
s:R/group=0.07 s:R/he=-0.84 s:R/him=-0.25 s:R/infinitive/far=-0.59 s:R/infinitive/near=-0.9 s:R/infinitive/touch=-0.84 s:R/it=-0.8
s:R/name=0.14 s:R/none/far=-0.65 s:R/none/near=0.39 s:R/none/touch=0.43 s:R/organisation=-0.38 s:R/participle/far=-0.87
s:R/participle/near=0.19 s:R/passive/far=0.44 s:R/passive/near=0.98 s:R/passive/touch=-0.69 s:R/person=-0.12 s:R/possessor=-1.67
s:R/quantity=-0.96 s:R/she=-0.83 s:R/they=-0.96 s:R/thing=-0.33 s:R/who=-0.47 s:R1=0.18 s:R12=-0.71 s:R2=0.21 s:R3=0.23 s:R4=-0.41
s:R7=-0.83 s:R<adverb=-1.08 s:R<auxiliary=0.12 s:R<by=0.73 s:R<calendar=-0.17 s:R<comma=-0.71 s:R<conjunction=-0.24 s:R<determiner=-0.66
s:R<gerund=-1.16 s:R<mark=-0.41 s:R<name=-0.27 s:R<noun=-0.92 s:R<opener=-0.89 s:R<participle=-1.1 s:R<preposition=-0.51 s:R<pronoun=0.21
s:R<quote=-1.15 s:R<to=0.99 s:R<verb=0.11 s:R>adjective=-1 s:R>auxiliary=-1.17 s:R>calendar=-0.99 s:R>comma=0.64 s:R>conjunction=-1.04
s:R>determiner=-0.96 s:R>gerund=-0.56 s:R>mark=-0.38 s:R>name=-1.16 s:R>noun=-1.44 s:R>numeral=-1.6 s:R>opener=0.59 s:R>possessive=-1.67
s:R>possessive-pronoun=-0.69 s:R>preposition=-0.18 s:R>pronoun=-0.42 s:R>quote=-0.79 s:R>stop=0.35 s:R>to=0.5 s:R>verb=-0.81 s:RG=-1.23
s:RGNp=-0.61 s:RH=-0.89 s:RHV=-0.99 s:RHp=-0.95 s:RHx=-0.96 s:RHxV=-0.43 s:RN=-0.61 s:RN&=-0.72 s:RN&Np=-0.21 s:RN,=-0.71 s:RN,G=-0.41
s:RN,N=-0.19 s:RN,N&=-0.82 s:RN,Np=-0.63 s:RN,V=-0.66 s:RNG=0.43 s:RNQ=0.26 s:RNQp=0.64 s:RNV=1.69 s:RNVp=0.41 s:RNW=-0.45 s:RNp=-0.95
s:RNpG=-0.48 s:RNpN=-0.74 s:RNpN&=-0.62 s:RNpN,=-0.77 s:RNpNp=-0.72 s:RNpNs=-0.61 s:RNpNt=-1.47 s:RNs=1.53 s:RNsNp=-1.07 s:RNt=-1.6
s:RNtN=-0.19 s:RNtNp=-0.15 s:RNtV=-1.04 s:RNx=-0.84 s:RNxV=-0.94 s:RQ=-0.66 s:RV=0.62 s:RVp=-0.81 s:RW=-1.03 s:RWNp=-0.88 s:RWNs=-0.16
s:RWNx=-0.57 s:Rfar/commit=0.2 s:Rfar/judge=0.08 s:Rfar/label=-1.2 s:Rfar/noun=-0.52 s:Rfar/plain=-0.26 s:Rfar/reply=-0.29 s:Rfar/say=-0.4
s:Rfar/show=-0.36 s:Rfar/source=0.82 s:Rfar/tell=-1.78 s:Rfar/think=-0.74 s:Rfar/write=-0.89 s:Rnear/commit=-0.64 s:Rnear/judge=0.05
s:Rnear/label=-0.82 s:Rnear/noun=-0.57 s:Rnear/plain=-0.2 s:Rnear/reply=0.22 s:Rnear/say=-0.48 s:Rnear/show=-0.54 s:Rnear/tell=0.22
s:Rnear/think=-0.85 s:Rnear/write=-0.8 s:Rp=0.26 s:RpG=-0.84 s:RpN=-0.12 s:RpN&=-0.79 s:RpN,=-0.51 s:RpNW=-0.43 s:RpNp=-0.77 s:RpNpN,=-0.21
s:RpNpNp=-0.71 s:RpNs=-0.98 s:RpNt=-1.15 s:RpW=-0.71 s:Rpp=-1.2 s:Rt=-1.68 s:RtN=-0.73 s:RtNp=-0.61 s:RtNs=-0.68 s:RtV=-1.14 s:RtVNp=-0.71
s:RtVp=-0.35 s:Rtouch/commit=-0.97 s:Rtouch/judge=-1.48 s:Rtouch/label=-1.66 s:Rtouch/noun=-0.22 s:Rtouch/plain=-0.13 s:Rtouch/reply=-0.29
s:Rtouch/say=0.15 s:Rtouch/show=-0.54 s:Rtouch/source=1.64 s:Rtouch/tell=-0.84 s:Rtouch/think=-0.5 s:Rtouch/write=0.79 s:Rx=0.06
s:aside<comma=-0.37 s:aside<conjunction=-0.5 s:aside<mark=-0.29 s:aside<preposition=-1.58 s:aside<quote=1.76 s:aside<start=0.15
s:clauseBetween=0.24 s:cue<L/adjective=-0.18 s:cue<L/adverb=-0.21 s:cue<L/auxiliary=-0.34 s:cue<L/by=0.61 s:cue<L/calendar=0.3
s:cue<L/comma=1.13 s:cue<L/conjunction=-0.31 s:cue<L/determiner=0.22 s:cue<L/gerund=0.7 s:cue<L/mark=0.85 s:cue<L/noun=-0.21
s:cue<L/numeral=-1.06 s:cue<L/opener=-0.64 s:cue<L/possessive-pronoun=-0.75 s:cue<L/preposition=-0.19 s:cue<L/pronoun=-0.5
s:cue<L/quote=-0.42 s:cue<L/verb=0.14 s:cue<R/adjective=-1.42 s:cue<R/adverb=-0.74 s:cue<R/auxiliary=-0.09 s:cue<R/by=-1.1
s:cue<R/calendar=-1.75 s:cue<R/comma=0.9 s:cue<R/conjunction=-1.36 s:cue<R/determiner=-0.2 s:cue<R/gerund=-0.83 s:cue<R/mark=-0.99
s:cue<R/name=-0.9 s:cue<R/noun=-0.44 s:cue<R/numeral=-1.07 s:cue<R/possessive-pronoun=-0.75 s:cue<R/preposition=-0.15 s:cue<R/pronoun=-0.92
s:cue<R/quote=0.09 s:cue<R/start=1.6 s:cue<R/to=-1.03 s:cue<R/verb=-1.1 s:document/commit=-1.06 s:document/judge=-1.03 s:document/noun=-0.92
s:document/plain=-0.26 s:document/reply=1.3 s:document/say=-0.07 s:document/show=-0.15 s:document/tell=-0.17 s:document/think=-1.11
s:document/write=-1.85 s:document<comma=-0.21 s:document<gerund=-1.65 s:document<opener=-0.3 s:document<preposition=-0.99
s:document<quote=0.24 s:document<start=0.07 s:document<to=0.21 s:document<verb=-1.42 s:document^adjective=-0.58 s:document^determiner=0.22
s:document^noun=-0.87 s:document^possessive-pronoun=-1.34 s:far<adjective=-2.4 s:far<adverb=-0.32 s:far<auxiliary=-0.25 s:far<by=0.43
s:far<calendar=0.78 s:far<comma=-0.88 s:far<conjunction=-0.23 s:far<determiner=-0.65 s:far<gerund=-0.95 s:far<mark=-0.17 s:far<name=-0.16
s:far<noun=-1.28 s:far<opener=-0.89 s:far<participle=-1.36 s:far<preposition=-0.9 s:far<pronoun=-1.95 s:far<quote=0.19 s:far<start=0.52
s:far<to=-0.67 s:far<verb=-0.58 s:group/commit=0.31 s:group/judge=0.47 s:group/label=-1.07 s:group/noun=-0.81 s:group/plain=0.38
s:group/reply=-0.76 s:group/say=-0.82 s:group/show=0.27 s:group/tell=-1.19 s:group/think=0.1 s:group/write=-0.67 s:group<by=-0.18
s:group<comma=-0.83 s:group<conjunction=-1.57 s:group<gerund=-0.21 s:group<opener=-0.07 s:group<preposition=-0.69 s:group<start=0.92
s:group<to=-0.52 s:group<verb=-0.32 s:group^adjective=-0.41 s:group^determiner=-0.28 s:group^name=-1.34 s:group^noun=-0.4
s:group^numeral=0.71 s:group^possessive-pronoun=0.27 s:he/commit=-0.33 s:he/judge=0.16 s:he/label=0.94 s:he/noun=-0.31 s:he/plain=0.23
s:he/reply=-0.61 s:he/show=-0.29 s:he/tell=-0.12 s:he/think=-0.69 s:he/write=-0.65 s:he<comma=0.26 s:he<conjunction=0.22 s:he<noun=-0.89
s:he<opener=-0.71 s:he<preposition=0.25 s:he<quote=0.54 s:he<start=-0.15 s:he<verb=-1.58 s:he^pronoun=0.17 s:him/commit=-0.39
s:him/judge=-0.68 s:him/noun=-0.24 s:him/plain=0.29 s:him/say=-0.13 s:him/show=0.1 s:him/tell=-1.85 s:him/think=-1.44 s:him<comma=-0.91
s:him<gerund=-1.06 s:him<noun=-0.82 s:him<preposition=-1.24 s:him<verb=-0.43 s:him^opener=-0.94 s:him^pronoun=-0.26 s:his/commit=-0.97
s:his/judge=-0.89 s:his/label=-0.91 s:his/noun=0.39 s:his/plain=-0.17 s:his/reply=-1.14 s:his/show=-0.99 s:his/tell=-0.78 s:his/think=-1.25
s:his/write=-1.2 s:his<comma=-0.63 s:his<conjunction=0.09 s:his<gerund=0.77 s:his<noun=-1.5 s:his<opener=-1.86 s:his<preposition=-0.26
s:his<start=-2.17 s:his<to=-1.72 s:his<verb=-0.85 s:his^possessive-pronoun=-0.67 s:it/commit=0.68 s:it/judge=-1.69 s:it/noun=-1.03
s:it/plain=-1.93 s:it/say=0.93 s:it/show=-0.59 s:it/think=-0.54 s:it<gerund=-1.24 s:it<opener=1.14 s:it<preposition=-0.85 s:it<start=-1.23
s:it<verb=-1.44 s:it^pronoun=-0.83 s:name/commit=0.14 s:name/label=0.75 s:name/noun=-1.34 s:name/plain=-0.49 s:name/reply=0.72
s:name/say=0.13 s:name/show=-0.72 s:name/signature=-0.51 s:name/source=0.5 s:name/tell=-0.06 s:name/think=-1.08 s:name/write=0.28
s:name<adverb=-0.45 s:name<auxiliary=0.11 s:name<by=-0.46 s:name<comma=0.13 s:name<conjunction=-0.72 s:name<gerund=-1.47 s:name<mark=0.1
s:name<opener=-0.37 s:name<preposition=-1.2 s:name<start=0.27 s:name<to=-0.87 s:name<verb=-0.17 s:name^adjective=0.21
s:name^determiner=-0.23 s:name^noun=-0.06 s:near<adverb=-0.67 s:near<auxiliary=-0.34 s:near<by=0.2 s:near<calendar=0.26 s:near<comma=0.19
s:near<conjunction=-0.61 s:near<determiner=-0.33 s:near<gerund=-1.13 s:near<mark=-1.38 s:near<name=-0.94 s:near<noun=-0.83
s:near<opener=-0.2 s:near<preposition=-0.47 s:near<pronoun=0.78 s:near<start=0.25 s:near<to=-0.54 s:near<verb=-0.16
s:organisation/commit=-0.08 s:organisation/judge=-0.3 s:organisation/noun=-1.07 s:organisation/plain=0.44 s:organisation/reply=-0.4
s:organisation/say=-0.1 s:organisation/show=-1.24 s:organisation/tell=0.72 s:organisation/think=-1.9 s:organisation/write=0.79
s:organisation<comma=0.6 s:organisation<conjunction=-0.25 s:organisation<gerund=-1.55 s:organisation<opener=-0.27
s:organisation<preposition=-1.06 s:organisation<start=0.35 s:organisation<to=-0.91 s:organisation<verb=-0.7 s:organisation^adjective=-1.57
s:organisation^determiner=-0.06 s:organisation^noun=-0.65 s:organisation^possessive-pronoun=-0.3 s:ownVerb&=0.58 s:ownVerb&,=-0.28
s:ownVerb&W=0.27 s:ownVerb&W,=-0.15 s:ownVerb,=-0.11 s:ownVerbW=-0.23 s:ownVerbW,=-1.32 s:person/commit=-0.64 s:person/judge=-0.66
s:person/label=-1.66 s:person/noun=0.13 s:person/plain=-0.15 s:person/reply=-0.12 s:person/show=-1.01 s:person/tell=0.66 s:person/think=0.45
s:person/write=-0.45 s:person<adverb=-1.03 s:person<auxiliary=-2.18 s:person<comma=-0.52 s:person<conjunction=-0.86 s:person<gerund=-1.88
s:person<opener=-0.21 s:person<preposition=-0.05 s:person<quote=0.46 s:person<start=0.58 s:person<to=-0.7 s:person<verb=-0.49
s:person^adjective=0.08 s:person^determiner=-0.14 s:person^name=-0.16 s:person^noun=-0.59 s:person^numeral=0.5
s:person^possessive-pronoun=0.15 s:possessor/commit=-1.27 s:possessor/judge=-1.11 s:possessor/label=0.36 s:possessor/noun=0.57
s:possessor/plain=-0.24 s:possessor/reply=-0.88 s:possessor/say=-1.48 s:possessor/tell=-1.84 s:possessor/think=-1.37 s:possessor/write=-1.99
s:possessor<comma=-1.04 s:possessor<conjunction=-0.26 s:possessor<gerund=-1.83 s:possessor<opener=-1.28 s:possessor<preposition=-0.25
s:possessor<start=-1.38 s:possessor<to=-1.62 s:possessor<verb=-0.65 s:possessor^determiner=-0.76 s:possessor^noun=-1.81
s:possessor^possessive-pronoun=-1.28 s:quantity/commit=-0.89 s:quantity/judge=-1.38 s:quantity/noun=-0.85 s:quantity/plain=-0.3
s:quantity/say=-0.19 s:quantity/show=0.4 s:quantity/think=-1.23 s:quantity<comma=-0.4 s:quantity<preposition=-0.22 s:quantity<start=0.43
s:quantity<verb=-0.74 s:quantity^determiner=-1.2 s:quantity^numeral=-0.25 s:she/commit=-0.27 s:she/judge=-0.69 s:she/plain=-1.48
s:she/show=0.07 s:she/tell=-0.15 s:she/think=-0.63 s:she<comma=-0.3 s:she<opener=-0.72 s:she<quote=0.55 s:she<start=0.45 s:she<verb=-1.35
s:she^pronoun=0.12 s:they/commit=-0.06 s:they/plain=-1.17 s:they/say=-0.52 s:they/show=-0.96 s:they/think=0.78 s:they<opener=-0.29
s:they<verb=-1.25 s:they^pronoun=-0.28 s:thing/commit=-0.78 s:thing/judge=-1.3 s:thing/label=-1.36 s:thing/noun=-0.83 s:thing/plain=-0.64
s:thing/reply=-0.64 s:thing/say=-0.16 s:thing/show=0.06 s:thing/signature=-3.41 s:thing/source=0.84 s:thing/tell=0.23 s:thing/think=-0.86
s:thing/write=-0.08 s:thing<adverb=-0.71 s:thing<auxiliary=-1.76 s:thing<by=-0.28 s:thing<calendar=-1.53 s:thing<comma=-0.5
s:thing<conjunction=-0.39 s:thing<determiner=-1.66 s:thing<gerund=-0.28 s:thing<mark=0.37 s:thing<noun=-0.53 s:thing<opener=-0.83
s:thing<participle=-1.8 s:thing<preposition=-0.8 s:thing<pronoun=-1.43 s:thing<quote=0.11 s:thing<start=-0.68 s:thing<to=-0.22
s:thing<verb=-0.54 s:thing^adjective=-1.21 s:thing^determiner=-0.38 s:thing^name=0.64 s:thing^noun=-0.94 s:thing^numeral=-0.54
s:thing^possessive-pronoun=-0.42 s:touch<adverb=-0.19 s:touch<auxiliary=-1.52 s:touch<comma=0.62 s:touch<conjunction=0.38
s:touch<determiner=-0.28 s:touch<gerund=-0.89 s:touch<mark=0.42 s:touch<name=0.33 s:touch<noun=0.17 s:touch<opener=-0.4
s:touch<participle=-0.85 s:touch<preposition=-0.21 s:touch<pronoun=-0.58 s:touch<quote=0.09 s:touch<start=-0.06 s:touch<to=0.74
s:touch<verb=-0.31 s:verbBetween/adverb=-0.63 s:verbBetween/auxiliary=0.15 s:verbBetween/by=-1.44 s:verbBetween/comma=-0.24
s:verbBetween/conjunction=-0.06 s:verbBetween/gerund=-0.98 s:verbBetween/mark=0.16 s:verbBetween/name=-1.23 s:verbBetween/noun=-1
s:verbBetween/opener=-0.44 s:verbBetween/preposition=-0.21 s:verbBetween/pronoun=-0.82 s:verbBetween/quote=-0.21 s:verbBetween/start=-0.34
s:verbBetween/to=-0.8 s:verbBetween/verb=-1 s:who/commit=-0.43 s:who/judge=-0.36 s:who/noun=-0.42 s:who/plain=-0.8 s:who/say=-0.39
s:who/show=-1.36 s:who/tell=-1.39 s:who/think=-0.16 s:who<comma=-0.41 s:who<name=-0.07 s:who<noun=-0.97 s:who^pronoun=-0.4
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
