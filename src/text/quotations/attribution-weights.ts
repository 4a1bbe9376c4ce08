/**
 * What each feature of features.ts and candidates.ts weighs. Learned by tests/bench/learn-speakers.ts; do not edit by hand. A name
 * holds places, word classes and small words of the language, never a text's.
 */
const table = `
g:=0.22 g:0/0=0.98 g:0/0/2=0.29 g:0/0/4=0.42 g:0/0/9=0.08 g:0/0/after=0.84 g:0/0/before=0.79 g:0/0/comma=-0.68 g:0/0/few=0.41
g:0/0/inside=0.98 g:0/0/many=0.57 g:0/0/open=1.86 g:0/0/small/open=0.58 g:0/0/small/stop=0.28 g:0/0/some=1.33 g:0/1=0.58 g:0/1/2=0.97
g:0/1/4=0.43 g:0/1/9=0.39 g:0/1/after=0.83 g:0/1/before=-0.24 g:0/1/capital/stop=0.37 g:0/1/comma=0.51 g:0/1/few=-0.58 g:0/1/inside=0.23
g:0/1/many=0.86 g:0/1/open=-1.11 g:0/1/opens=0.62 g:0/1/small/stop=0.75 g:0/1/some=0.15 g:0/1/stop=0.77 g:1/1=0.1 g:1/1/0=0.76 g:1/1/2=0.3
g:1/1/4=-0.93 g:1/1/9=-0.14 g:1/1/after=0.16 g:1/1/capital/comma=0.2 g:1/1/capital/stop=1.03 g:1/1/comma=-0.06 g:1/1/few=-0.29
g:1/1/inside=-0.52 g:1/1/many=0.44 g:1/1/open=0.27 g:1/1/opens=-0.33 g:1/1/small/open=0.26 g:1/1/small/stop=-0.67 g:1/1/some=-0.68
g:1/1/stop=0.08 g:1/2=-0.3 g:1/2/9=-0.17 g:1/2/after=-0.11 g:1/2/before=-0.42 g:1/2/capital/comma=-0.09 g:1/2/comma=-0.18 g:1/2/few=-0.54
g:1/2/inside=-0.4 g:1/2/many=0.21 g:1/2/opens=-0.43 g:1/2/some=-0.84 g:1/2/stop=-0.42 g:1/3=-0.49 g:1/3/9=-0.49 g:1/3/before=-0.43
g:2/2=-0.29 g:2/2/9=-0.56 g:2/2/after=-0.71 g:2/2/before=-0.09 g:2/2/capital/comma=-0.09 g:2/2/comma=-0.28 g:2/2/inside=-0.28
g:2/2/many=-0.52 g:2/2/opens=-0.08 g:2/2/some=0.07 g:2/3=-0.33 g:2/3/9=-0.33 g:2/3/after=-0.3 g:2/3/before=-0.35 g:2/3/capital/comma=-0.1
g:2/3/comma=-0.3 g:2/3/inside=-0.43 g:2/3/many=-0.32 g:2/3/open=-0.28 g:2/3/opens=-0.2 g:2/3/some=-0.22 g:2/3/stop=-0.37 g:3/3=-0.4
g:3/3/9=-0.4 g:3/3/after=-0.41 g:3/3/before=-0.4 g:3/3/capital/comma=-0.08 g:3/3/comma=-0.26 g:3/3/few=-0.28 g:3/3/inside=-0.31
g:3/3/many=-0.52 g:3/3/open=-0.71 g:3/3/opens=-0.17 g:3/3/small/open=-0.38 g:3/3/small/stop=-0.26 g:3/3/some=-0.25 g:3/3/stop=-0.39
g:blockEnds/0/inside=-0.62 g:blockEnds/0/opens=-0.09 g:blockEnds/2/inside=-0.54 g:blockEnds/2/opens=-0.09 g:blockEnds/4/inside=-0.57
g:blockEnds/4/opens=-0.42 g:blockEnds/9/inside=-0.13 g:blockEnds/9/opens=-0.55 g:inside/after/4=0.3 g:inside/after/9=-0.48
g:inside/before/2=1.81 g:inside/before/4=-0.94 g:inside/before/9=-0.6 g:inside/comma=-0.6 g:inside/conjunction=-0.61 g:inside/determiner=0.53
g:inside/mark=-0.22 g:inside/name=-0.59 g:inside/noun=-0.32 g:inside/opener=0.26 g:inside/preposition=-0.09 g:inside/pronoun=0.24
g:inside/quote=-0.13 g:inside/stop=0.21 g:opens/after/2=1.02 g:opens/after/4=0.92 g:opens/after/9=0.51 g:opens/before/0=0.06
g:opens/before/9=-0.14 g:opens/call=-0.57 g:opens/comma=0.27 g:opens/end=0.64 g:opens/open=-1.2 g:opens/preposition=0.18 g:opens/pronoun=0.09
g:opens/stop=0.39 g:opens/verb=0.13 g:~HV.=0.58 g:~NV.=0.13 h:none=-0.71 h:other/document/other=0.22 h:other/document/same=-0.56
h:other/group/other=-0.12 h:other/group/same=0.07 h:other/name/other=0.07 h:other/name/same=-0.48 h:other/organisation/other=-0.07
h:other/organisation/same=-0.11 h:other/pronoun/other=0.14 h:other/pronoun/same=-0.07 h:other/quantity/same=-0.08 h:other/thing/other=-0.55
h:other/thing/same=-0.47 h:sameMention/other=-0.7 h:sameMention/same=-0.78 h:sameWord/other=0.31 h:sameWord/same=0.33 j:A0/Laside=0.45
j:A0/Lnear=-0.32 j:A0/Ltouch=0.31 j:A0/Rfar=-0.95 j:A0/Rnear=-0.17 j:A0/Rtouch=0.76 j:A1/Lfar=-0.08 j:A1/Lnear=-0.5 j:A1/Ltouch=0.18
j:A1/Rfar=-0.21 j:A1/Rtouch=-0.39 j:A1/block/Laside=-0.37 j:A1/block/Lfar=-0.2 j:A1/block/Lnear=-0.08 j:A1/block/Ltouch=-0.29
j:A1/block/Rnear=-0.07 j:A1/block/Rtouch=-0.16 j:A2/Lfar=-0.53 j:A2/Ltouch=-0.86 j:A2/Rfar=-0.16 j:A2/Rnear=-0.21 j:A2/Rtouch=-0.16
j:B0/Laside=0.38 j:B0/Lfar=-0.13 j:B0/Lnear=0.3 j:B0/Ltouch=0.78 j:B0/Rfar=-0.5 j:B0/Rnear=-0.38 j:B0/Rtouch=-0.37 j:B1/Laside=-0.19
j:B1/Lfar=-0.19 j:B1/Lnear=-0.56 j:B1/Ltouch=0.09 j:B1/Rfar=0.07 j:B1/Rnear=-0.1 j:B1/Rtouch=-0.22 j:B1/block/Laside=-0.29
j:B1/block/Lfar=-0.22 j:B1/block/Lnear=0.06 j:B1/block/Ltouch=-0.16 j:B1/block/Rfar=-0.06 j:B1/block/Rnear=-0.07 j:B1/block/Rtouch=-0.15
j:B2/Lfar=-0.26 j:B2/Lnear=-0.18 j:B2/Ltouch=-0.39 j:B2/Rnear=-0.05 j:B2/Rtouch=-0.07 j:CMQ/Rfar=-0.06 j:CMQ/Rnear=-0.15 j:CMQ/Rtouch=-0.27
j:CMQ/call=-0.9 j:CMQ/comma=-0.17 j:CMQ/commit=-0.29 j:CMQ/judge=-0.43 j:CMQ/none=0.42 j:CMQ/open=-0.4 j:CMQ/say=-0.3 j:CMQ/show=-0.32
j:CMQ/stop=-0.47 j:CMQ/tell=-0.33 j:CMQ/think=-0.14 j:CMQ/write=-0.19 j:CQM/Rfar=-0.73 j:CQM/comma=-1.14 j:CQM/judge=-0.28 j:CQM/none=-0.59
j:CQM/open=-0.51 j:CQM/plain=-0.57 j:CQM/say=-0.36 j:CQM/show=-0.75 j:MCQ/Laside=0.13 j:MCQ/Lfar=-0.31 j:MCQ/Lnear=0.09 j:MCQ/Ltouch=0.29
j:MCQ/call=0.12 j:MCQ/comma=-0.17 j:MCQ/judge=0.16 j:MCQ/none=-0.16 j:MCQ/open=0.07 j:MCQ/plain=-0.35 j:MCQ/reply=0.17 j:MCQ/say=0.36
j:MCQ/show=0.09 j:MCQ/stop=0.4 j:MCQ/tell=0.33 j:MCQ/think=-0.4 j:MCQ/write=0.28 j:MQC/Lfar=-0.07 j:MQC/comma=-0.88 j:MQC/commit=0.11
j:MQC/judge=-0.46 j:MQC/none=-0.13 j:MQC/open=0.46 j:MQC/plain=1.05 j:MQC/say=-1.59 j:MQC/show=0.32 j:QCM/Rfar=-0.35 j:QCM/Rtouch=0.18
j:QCM/call=0.71 j:QCM/commit=-0.17 j:QCM/judge=0.11 j:QCM/none=0.22 j:QCM/open=-0.45 j:QCM/plain=-0.13 j:QCM/reply=-0.2 j:QCM/show=-0.1
j:QCM/stop=-0.31 j:QCM/tell=-0.7 j:QCM/think=-0.3 j:QCM/write=0.22 j:QMC/Laside=-0.24 j:QMC/Lfar=-0.14 j:QMC/Lnear=-0.18 j:QMC/call=0.18
j:QMC/comma=0.18 j:QMC/commit=-0.4 j:QMC/judge=-0.68 j:QMC/none=-0.44 j:QMC/open=-0.92 j:QMC/plain=-0.4 j:QMC/reply=-0.64 j:QMC/say=0.34
j:QMC/show=-0.25 j:QMC/stop=-0.24 j:QMC/tell=0.62 j:QMC/think=-0.42 j:QMC/write=0.38 n:=0.21 n:few/capital=1.14 n:few/small=0.15
n:inside/call=0.73 n:inside/comma=1 n:inside/open=0.5 n:inside/stop=0.59 n:many/capital=-0.46 n:many/small=-0.37 n:opens/call=-2.51
n:opens/comma=-0.24 n:opens/open=-0.93 n:opens/stop=-1.51 n:some/capital=0.31 n:some/small=-0.32 q:A=1.04 q:A/commit/12=-0.37
q:A/commit/20=-0.2 q:A/commit/4=0.2 q:A/commit/7=-0.63 q:A/judge/12=-0.34 q:A/judge/20=-0.31 q:A/judge/4=-0.58 q:A/judge/7=0.82
q:A/label/20=-0.11 q:A/noun/12=-0.48 q:A/noun/20=-0.35 q:A/noun/4=-0.53 q:A/noun/7=0.18 q:A/plain/1=-0.26 q:A/plain/12=-0.11
q:A/plain/2=-0.28 q:A/plain/20=-0.23 q:A/plain/3=-0.26 q:A/plain/4=-0.26 q:A/plain/7=-0.5 q:A/say/0=0.59 q:A/say/1=0.18 q:A/say/12=-0.2
q:A/say/2=0.38 q:A/say/20=-0.32 q:A/say/3=0.44 q:A/say/4=-0.34 q:A/say/7=-0.29 q:A/show/12=-0.43 q:A/show/20=-0.12 q:A/show/4=-0.22
q:A/show/7=-0.16 q:A/tell/1=0.58 q:A/tell/12=-0.98 q:A/tell/20=-0.92 q:A/tell/4=0.54 q:A/tell/7=-1.27 q:A/think/12=-0.37 q:A/think/20=-0.33
q:A/think/7=0.13 q:A/write/1=1.05 q:A0/0=1.02 q:A0/1=-0.51 q:A0/capital=0.39 q:A0/comma=0.22 q:A0/commit=-0.74 q:A0/conjunction=-1.21
q:A0/determiner=0.33 q:A0/finite=0.45 q:A0/gerund=-0.64 q:A0/infinitive=-0.4 q:A0/inside/comma=-0.51 q:A0/judge=-0.66 q:A0/name=0.59
q:A0/none=0.45 q:A0/noun=0.21 q:A0/open=0.23 q:A0/opens/comma=0.55 q:A0/opens/open=1.28 q:A0/passive=-0.26 q:A0/plain=-0.14
q:A0/preposition=0.35 q:A0/pronoun=0.81 q:A0/say=0.62 q:A0/show=-0.26 q:A0/small=0.38 q:A0/tell=0.53 q:A0/think=-0.67 q:A0/verb=0.29
q:A0/write=0.5 q:A1/0=0.17 q:A1/1=0.26 q:A1/block/adverb=-1.67 q:A1/block/call=-2.07 q:A1/block/capital=-0.62 q:A1/block/comma=-0.42
q:A1/block/commit=-0.16 q:A1/block/conjunction=0.26 q:A1/block/determiner=-1.09 q:A1/block/finite=-0.46 q:A1/block/gerund=-0.39
q:A1/block/infinitive=-0.14 q:A1/block/inside/comma=-1.08 q:A1/block/inside/open=-0.53 q:A1/block/inside/stop=-0.84 q:A1/block/judge=-0.12
q:A1/block/label=-0.28 q:A1/block/name=-0.9 q:A1/block/none=-0.45 q:A1/block/noun=-0.24 q:A1/block/open=-0.91 q:A1/block/opener=-0.69
q:A1/block/opens/comma=-0.26 q:A1/block/opens/stop=-0.3 q:A1/block/passive=-0.16 q:A1/block/plain=-0.19 q:A1/block/preposition=-0.69
q:A1/block/pronoun=-0.56 q:A1/block/quote=0.16 q:A1/block/reply=-0.45 q:A1/block/say=-0.55 q:A1/block/show=-0.21 q:A1/block/small=-0.74
q:A1/block/stop=-0.59 q:A1/block/tell=-0.58 q:A1/block/think=-0.15 q:A1/block/verb=-0.68 q:A1/block/write=-0.75 q:A1/capital=0.07
q:A1/comma=-0.94 q:A1/commit=-0.13 q:A1/conjunction=-0.82 q:A1/finite=-0.1 q:A1/gerund=0.09 q:A1/infinitive=-0.65 q:A1/inside/comma=-2.12
q:A1/inside/open=-0.94 q:A1/inside/stop=-1.86 q:A1/judge=-0.54 q:A1/name=0.34 q:A1/none=-0.52 q:A1/open=-1.17 q:A1/opens/comma=-0.29
q:A1/passive=-0.37 q:A1/plain=-0.21 q:A1/preposition=-1.2 q:A1/pronoun=-0.84 q:A1/show=-0.1 q:A1/small=-0.87 q:A1/stop=-0.43 q:A1/verb=0.42
q:A12/0=-0.62 q:A12/1=-0.31 q:A2/0=0.17 q:A2/1=-0.51 q:A2/capital=-0.93 q:A2/finite=-1.19 q:A20/0=-0.2 q:A20/1=-0.47 q:A20/2=-1.38
q:A3/0=0.31 q:A3/1=-0.23 q:A4/0=-0.06 q:A4/1=-0.19 q:A7/0=0.25 q:A7/1=-0.4 q:AH=0.59 q:AN=0.43 q:ANVpN=-0.08 q:ANx=-0.25 q:AQN=0.13
q:AotherBetween/inside=0.29 q:AotherBetween/opens=0.28 q:ApN=-0.9 q:B=0.32 q:B,=0.4 q:B/commit/1=0.33 q:B/commit/12=-0.98 q:B/commit/2=0.45
q:B/commit/20=-1.26 q:B/commit/4=-0.49 q:B/commit/7=0.08 q:B/judge/12=0.2 q:B/judge/20=-0.17 q:B/judge/4=0.34 q:B/judge/7=0.31
q:B/label/20=-0.93 q:B/noun/1=-0.18 q:B/noun/12=-0.84 q:B/noun/20=-0.81 q:B/noun/4=-0.68 q:B/noun/7=0.48 q:B/plain/1=0.1 q:B/plain/12=-0.52
q:B/plain/20=-0.36 q:B/plain/7=-0.13 q:B/reply/20=0.39 q:B/say/1=0.6 q:B/say/2=-0.38 q:B/say/20=-0.26 q:B/say/3=0.64 q:B/say/4=0.51
q:B/say/7=-0.23 q:B/show/20=-0.6 q:B/show/4=0.33 q:B/show/7=0.4 q:B/tell/12=0.19 q:B/tell/20=0.34 q:B/tell/4=0.13 q:B/tell/7=0.72
q:B/think/12=-0.57 q:B/think/20=-0.42 q:B/think/7=-0.92 q:B/write/20=-0.65 q:B0/,=0.37 q:B0/0=0.32 q:B0/:=0.44 q:B0/a=-0.32
q:B0/auxiliary=0.86 q:B0/call=0.33 q:B0/capital=0.32 q:B0/comma=0.17 q:B0/commit=0.07 q:B0/finite=0.95 q:B0/gerund=-0.07
q:B0/infinitive=-0.08 q:B0/inside/call=0.33 q:B0/inside/comma=0.17 q:B0/inside/open=0.3 q:B0/inside/stop=0.22 q:B0/judge=0.43
q:B0/label=-0.08 q:B0/name=0.97 q:B0/none=0.56 q:B0/noun=0.67 q:B0/open=0.3 q:B0/passive=-1.46 q:B0/plain=-0.26 q:B0/reply=0.52 q:B0/say=0.49
q:B0/small=0.37 q:B0/stop=0.22 q:B0/tell=-0.2 q:B0/that=0.32 q:B0/the=0.3 q:B0/think=-0.38 q:B0/to=-0.34 q:B0/verb=-0.08 q:B0/write=0.52
q:B1/0=0.23 q:B1/1=0.37 q:B1/block/,=-0.59 q:B1/block/:=1.46 q:B1/block/a=-1.01 q:B1/block/auxiliary=-0.32 q:B1/block/call=-0.83
q:B1/block/capital=-0.47 q:B1/block/comma=-0.42 q:B1/block/commit=-0.12 q:B1/block/finite=-0.36 q:B1/block/gerund=-0.26
q:B1/block/infinitive=-0.17 q:B1/block/inside/comma=-0.56 q:B1/block/inside/open=-0.77 q:B1/block/inside/stop=-1.06 q:B1/block/judge=-0.28
q:B1/block/label=-0.06 q:B1/block/none=-0.24 q:B1/block/noun=-0.08 q:B1/block/open=-0.84 q:B1/block/opens/comma=-0.42
q:B1/block/passive=-0.13 q:B1/block/plain=-0.26 q:B1/block/quote=-0.52 q:B1/block/reply=-0.25 q:B1/block/say=-0.39 q:B1/block/small=-0.53
q:B1/block/stop=-0.52 q:B1/block/tell=-0.35 q:B1/block/think=-0.19 q:B1/block/verb=-0.97 q:B1/block/write=-0.11 q:B1/call=-0.49
q:B1/capital=-0.32 q:B1/comma=-0.69 q:B1/commit=-0.14 q:B1/finite=-0.12 q:B1/gerund=-0.63 q:B1/infinitive=-0.41 q:B1/inside/comma=-1.14
q:B1/inside/open=-1.3 q:B1/inside/stop=-0.72 q:B1/judge=-0.77 q:B1/none=-0.3 q:B1/open=-0.76 q:B1/opens/comma=-0.54 q:B1/opens/stop=0.11
q:B1/passive=-0.19 q:B1/plain=-0.18 q:B1/say=-0.11 q:B1/show=-1 q:B1/small=-0.44 q:B1/tell=-0.09 q:B1/think=-0.63 q:B1/write=0.15
q:B12/0=-0.38 q:B12/1=-0.31 q:B12/2=-0.13 q:B2/0=1.12 q:B2/1=0.31 q:B2/capital=-0.87 q:B2/comma=-0.2 q:B2/finite=-0.6 q:B2/gerund=-0.19
q:B2/opens/comma=-0.13 q:B2/opens/stop=-0.45 q:B2/plain=-0.23 q:B2/say=-0.75 q:B2/small=-0.49 q:B2/stop=-0.7 q:B20/0=-0.85 q:B20/1=-0.51
q:B20/2=-0.91 q:B3/0=0.59 q:B3/1=0.36 q:B4/0=0.6 q:B4/1=-0.46 q:B7/0=0.26 q:B7/1=-0.26 q:B:=0.79 q:BN=-0.83 q:BN.=-0.2 q:BNpN.=-0.33
q:BNpNpNpN~=-0.99 q:BotherBetween/inside=-1.18 q:BotherBetween/opens=-0.66 q:BpN.=0.31 q:BpNpN.=0.5 q:commit/,=-0.44 q:commit/a=0.37
q:commit/conjunction=-0.22 q:commit/determiner=-0.44 q:commit/few/capital=-0.9 q:commit/many/capital=-0.25 q:commit/many/small=0.57
q:commit/name=-0.68 q:commit/noun=0.62 q:commit/preposition=0.39 q:commit/pronoun=0.56 q:commit/some/capital=-0.74 q:commit/some/small=0.38
q:commit/verb=0.3 q:judge/determiner=-0.47 q:judge/few/capital=0.34 q:judge/few/small=0.28 q:judge/many/capital=-0.11
q:judge/many/small=-0.34 q:judge/name=-0.58 q:judge/noun=-0.22 q:judge/preposition=0.6 q:judge/pronoun=-0.33 q:judge/some/capital=-0.67
q:judge/some/small=-0.31 q:judge/stop=-0.4 q:judge/verb=-0.94 q:label/:=-0.25 q:label/few/small=-0.6 q:label/many/capital=-0.4
q:label/name=0.16 q:label/some/capital=0.41 q:noun/,=-1.01 q:noun/determiner=-0.96 q:noun/few/capital=0.16 q:noun/few/small=-0.26
q:noun/many/small=-0.66 q:noun/name=0.13 q:noun/noun=-0.79 q:noun/preposition=-0.48 q:noun/pronoun=-0.62 q:noun/some/capital=-0.39
q:noun/some/small=-0.29 q:noun/stop=0.37 q:noun/verb=0.5 q:plain/,=-0.05 q:plain/:=0.54 q:plain/a=-0.26 q:plain/adverb=-0.13
q:plain/auxiliary=-0.65 q:plain/conjunction=-0.72 q:plain/determiner=0.1 q:plain/few/small=-0.45 q:plain/gerund=0.32
q:plain/many/capital=-0.3 q:plain/many/small=-0.74 q:plain/mark=0.37 q:plain/name=-0.26 q:plain/noun=0.17 q:plain/opener=-0.52
q:plain/preposition=-0.08 q:plain/pronoun=-0.33 q:plain/quote=-0.49 q:plain/some/capital=-0.46 q:plain/some/small=-0.5 q:plain/stop=-0.16
q:plain/the=-0.21 q:plain/to=-0.5 q:plain/verb=-0.42 q:reply/name=-0.3 q:reply/some/capital=-0.35 q:say/,=-0.14 q:say/:=-0.17 q:say/a=0.37
q:say/auxiliary=0.28 q:say/conjunction=0.23 q:say/determiner=0.16 q:say/few/capital=-0.16 q:say/few/small=-0.07 q:say/gerund=0.33
q:say/many/capital=0.37 q:say/many/small=-0.27 q:say/name=-0.2 q:say/noun=-0.1 q:say/preposition=0.21 q:say/pronoun=-0.22
q:say/some/capital=0.23 q:say/some/small=0.23 q:say/stop=-0.16 q:say/that=0.27 q:say/to=-0.09 q:say/verb=0.09 q:show/,=0.53
q:show/conjunction=-1.02 q:show/determiner=0.33 q:show/few/capital=-0.99 q:show/few/small=-0.24 q:show/many/capital=0.33
q:show/many/small=-0.56 q:show/name=-0.16 q:show/noun=0.45 q:show/preposition=-0.19 q:show/pronoun=0.59 q:show/some/capital=-0.35
q:show/some/small=0.2 q:show/stop=-0.31 q:show/verb=-0.7 q:source/many/capital=0.6 q:tell/,=-0.41 q:tell/few/small=-0.18
q:tell/many/capital=-0.09 q:tell/many/small=0.35 q:tell/name=0.1 q:tell/pronoun=0.17 q:tell/some/capital=-0.08 q:tell/some/small=0.52
q:tell/stop=-0.13 q:think/few/small=-0.16 q:think/many/small=-0.3 q:think/name=-0.4 q:think/some/capital=-0.4 q:think/some/small=-0.47
q:think/stop=-0.27 q:think/verb=-0.11 q:write/many/capital=0.79 q:write/name=0.62 q:write/some/capital=-0.93 q:write/stop=0.26 s:L=0.36
s:L&=-0.5 s:L&N=-0.39 s:L&N,=-1.29 s:L&Nx=-0.41 s:L,=-0.7 s:L,&=-1.01 s:L,Hx=-0.06 s:L,N=-0.37 s:L,NH=0.89 s:L,NpN,=0.3 s:L,Nx=0.73
s:L,W=-0.18 s:L,pN=-0.46 s:L,x=-0.68 s:L-=0.11 s:L/document=-0.09 s:L/finite/aside=0.83 s:L/finite/far=-0.1 s:L/finite/near=-0.14
s:L/finite/touch=0.34 s:L/gerund/aside=-1.77 s:L/gerund/far=-0.25 s:L/gerund/near=0.1 s:L/gerund/touch=0.23 s:L/group=0.08 s:L/he=0.44
s:L/him=-0.32 s:L/his=-0.39 s:L/it=-0.27 s:L/name=0.1 s:L/none/far=-0.41 s:L/none/near=0.21 s:L/none/touch=0.05 s:L/organisation=-0.05
s:L/participle/far=-0.64 s:L/passive/near=0.12 s:L/passive/touch=-1.18 s:L/person=0.08 s:L/possessor=-0.23 s:L/quantity=-0.23 s:L/she=0.36
s:L/they=0.23 s:L/thing=-0.45 s:L/who=-0.27 s:L0=0.13 s:L1=-0.09 s:L12=-0.07 s:L2=-0.12 s:L20=-0.41 s:L4=0.1 s:L<adverb=-0.07
s:L<auxiliary=-0.24 s:L<by=-0.97 s:L<calendar=0.1 s:L<comma=0.29 s:L<conjunction=0.07 s:L<gerund=-0.54 s:L<mark=0.24 s:L<name=0.47
s:L<noun=-0.28 s:L<opener=-0.11 s:L<participle=-0.15 s:L<preposition=-0.52 s:L<pronoun=-0.3 s:L<quote=0.6 s:L<start=0.54 s:L<to=-1.18
s:L<verb=-0.85 s:LH=-0.68 s:LHx=-0.52 s:LN=-0.18 s:LN&=0.09 s:LN,=-0.6 s:LN,N=-0.19 s:LNp=-0.33 s:LNpN=-0.21 s:LNt=0.21 s:LNx=-0.26
s:LQ=-1.22 s:LV,=-0.19 s:LVH=-0.13 s:LVN=0.56 s:LVN,=-0.39 s:LVNp=-0.19 s:LVNpN=-0.19 s:LVNt=-0.27 s:LVNx=0.12 s:LVWN=-0.49 s:LVpN,=0.38
s:LW=0.51 s:LWHx=-0.15 s:LWN=-0.46 s:LWNx=-0.13 s:LWx=0.77 s:Laside/commit=1 s:Laside/judge=-0.31 s:Laside/plain=-0.49 s:Laside/show=0.73
s:Laside/tell=0.9 s:Lfar/commit=-0.32 s:Lfar/judge=-0.28 s:Lfar/label=-0.24 s:Lfar/noun=-0.35 s:Lfar/plain=0.06 s:Lfar/reply=-0.09
s:Lfar/say=-0.11 s:Lfar/show=-0.25 s:Lfar/signature=-0.63 s:Lfar/source=0.07 s:Lfar/tell=0.06 s:Lfar/think=-0.07 s:Lfar/write=-0.11
s:Lnear/commit=-0.15 s:Lnear/judge=0.28 s:Lnear/noun=0.08 s:Lnear/plain=-0.25 s:Lnear/reply=-0.3 s:Lnear/say=0.13 s:Lnear/show=-0.11
s:Lnear/tell=-0.17 s:Lnear/think=-0.41 s:Lnear/write=-0.5 s:Lp=0.17 s:LpH=-0.63 s:LpN=1.53 s:LpN&=-0.53 s:LpN,=-1 s:LpN,H=-0.2 s:LpN,N=-0.25
s:LpNH=0.13 s:LpNW=0.37 s:LpNp=0.28 s:LpNpN=1.3 s:LpNpN,=-0.78 s:LpNs=-0.22 s:LpNt=-0.19 s:LpNx=0.34 s:Ls=0.76 s:LsN=0.35 s:LsN,=-0.86
s:LsNt=-0.17 s:LsNx=-0.39 s:Lt=0.51 s:LtN=0.42 s:Ltouch/judge=-0.17 s:Ltouch/label=-0.08 s:Ltouch/noun=0.24 s:Ltouch/plain=-0.3
s:Ltouch/reply=-0.23 s:Ltouch/say=0.31 s:Ltouch/tell=0.36 s:Ltouch/write=-0.06 s:Lx=-0.25 s:LxN=-0.36 s:LxNt=0.08 s:LxV=-0.33 s:LxVN=-0.06
s:LxVt=0.46 s:Lxx=0.41 s:R=-0.06 s:R&=0.65 s:R,G=-0.13 s:R/document=0.13 s:R/finite/aside=-0.64 s:R/finite/far=-0.24 s:R/finite/near=-0.24
s:R/gerund/far=-0.36 s:R/gerund/near=-0.19 s:R/gerund/touch=-0.2 s:R/he=-0.38 s:R/him=-0.1 s:R/his=-0.14 s:R/infinitive/far=-0.11
s:R/infinitive/near=-0.14 s:R/infinitive/touch=-0.19 s:R/it=-0.35 s:R/name=0.19 s:R/none/far=-0.24 s:R/none/near=0.34 s:R/none/touch=0.82
s:R/organisation=-0.19 s:R/participle/far=-0.26 s:R/participle/near=0.42 s:R/passive/far=0.3 s:R/passive/near=0.25 s:R/passive/touch=-0.53
s:R/possessor=-0.56 s:R/quantity=-0.49 s:R/she=-0.39 s:R/they=-0.33 s:R/thing=-0.27 s:R/who=-0.28 s:R12=-0.13 s:R2=0.19 s:R4=-0.32 s:R7=-0.36
s:R<adverb=-0.25 s:R<auxiliary=0.08 s:R<by=0.69 s:R<calendar=-0.1 s:R<comma=-0.35 s:R<determiner=-0.26 s:R<gerund=-0.49 s:R<mark=-0.3
s:R<name=-0.12 s:R<noun=-0.22 s:R<opener=-0.32 s:R<participle=-0.4 s:R<preposition=-0.38 s:R<pronoun=0.36 s:R<quote=-0.54 s:R<to=0.6
s:R<verb=0.06 s:R>adjective=-0.3 s:R>adverb=0.16 s:R>auxiliary=-0.5 s:R>calendar=-0.35 s:R>comma=0.62 s:R>conjunction=-0.28
s:R>determiner=-0.32 s:R>gerund=-0.5 s:R>mark=0.26 s:R>name=-0.47 s:R>noun=-0.43 s:R>numeral=-0.75 s:R>opener=0.31 s:R>possessive=-0.56
s:R>possessive-pronoun=-0.12 s:R>preposition=-0.09 s:R>pronoun=-0.14 s:R>quote=-0.55 s:R>stop=0.2 s:R>to=0.13 s:R>verb=-0.35 s:RG=-0.41
s:RGNp=-0.1 s:RH=-0.38 s:RHV=-0.19 s:RHp=-0.29 s:RHx=-0.18 s:RHxV=-0.09 s:RN=-0.15 s:RN,=-0.47 s:RN,G=-0.14 s:RN,N=-0.19 s:RN,N&=-0.63
s:RN,Np=-0.47 s:RN,V=-0.15 s:RNG=0.47 s:RNQ=0.26 s:RNQp=0.79 s:RNV=1.79 s:RNVp=0.38 s:RNW=-0.11 s:RNp=-0.26 s:RNpG=-0.14 s:RNpN=-0.3
s:RNpN&=-0.31 s:RNpN,=-0.27 s:RNpNp=-0.11 s:RNpNs=-0.11 s:RNpNt=-0.51 s:RNs=1.36 s:RNsNp=-0.26 s:RNt=-0.46 s:RNtN=-0.06 s:RNtV=-0.11
s:RNx=-0.22 s:RNxV=-0.11 s:RQ=-0.23 s:RQp=0.45 s:RV=0.61 s:RVp=-0.4 s:RW=-0.29 s:RWNp=-0.2 s:RWNx=-0.14 s:Rfar/commit=0.17 s:Rfar/judge=0.05
s:Rfar/label=-0.45 s:Rfar/noun=-0.1 s:Rfar/plain=-0.07 s:Rfar/reply=-0.27 s:Rfar/say=-0.31 s:Rfar/show=-0.14 s:Rfar/source=0.62
s:Rfar/tell=-0.58 s:Rfar/think=-0.1 s:Rfar/write=-0.47 s:Rnear/commit=-0.23 s:Rnear/judge=0.12 s:Rnear/label=-0.35 s:Rnear/noun=-0.3
s:Rnear/say=-0.42 s:Rnear/show=-0.15 s:Rnear/think=-0.36 s:Rnear/write=-0.76 s:Rp=0.16 s:RpG=-0.23 s:RpN=-0.09 s:RpN&=-0.2 s:RpN,=-0.12
s:RpNW=-0.13 s:RpNp=-0.16 s:RpNpN,=-0.07 s:RpNpNp=-0.08 s:RpNs=-0.18 s:RpNt=-0.36 s:RpW=-0.2 s:Rpp=-0.28 s:Rt=-0.5 s:RtN=-0.19 s:RtNp=-0.16
s:RtNs=-0.18 s:RtV=-0.19 s:RtVNp=-0.07 s:Rtouch/commit=-0.31 s:Rtouch/judge=-0.45 s:Rtouch/label=-1.31 s:Rtouch/noun=-0.22
s:Rtouch/plain=-0.15 s:Rtouch/reply=0.11 s:Rtouch/say=0.34 s:Rtouch/show=-0.13 s:Rtouch/source=1.66 s:Rtouch/tell=-0.46 s:Rtouch/think=-0.14
s:Rtouch/write=0.74 s:Rx=-0.11 s:aside<comma=-0.1 s:aside<conjunction=-0.33 s:aside<mark=-0.33 s:aside<preposition=-1.28 s:aside<quote=1.66
s:aside<start=0.16 s:clauseBetween=0.14 s:cue<L/adverb=-0.12 s:cue<L/auxiliary=-0.33 s:cue<L/by=0.49 s:cue<L/calendar=0.34 s:cue<L/comma=0.89
s:cue<L/conjunction=-0.19 s:cue<L/gerund=0.31 s:cue<L/mark=0.57 s:cue<L/name=0.09 s:cue<L/noun=-0.18 s:cue<L/numeral=-0.46
s:cue<L/opener=-0.52 s:cue<L/possessive-pronoun=-0.39 s:cue<L/preposition=-0.08 s:cue<L/pronoun=-0.35 s:cue<L/quote=-0.33
s:cue<R/adjective=0.24 s:cue<R/adverb=-0.26 s:cue<R/by=-0.59 s:cue<R/calendar=-0.68 s:cue<R/comma=0.7 s:cue<R/conjunction=-0.54
s:cue<R/determiner=-0.17 s:cue<R/gerund=-0.27 s:cue<R/mark=-0.34 s:cue<R/name=-0.61 s:cue<R/noun=-0.12 s:cue<R/numeral=-0.36
s:cue<R/opener=0.14 s:cue<R/possessive-pronoun=-0.34 s:cue<R/pronoun=-0.46 s:cue<R/quote=-0.07 s:cue<R/start=1.21 s:cue<R/to=-0.29
s:cue<R/verb=-0.3 s:document/commit=-0.49 s:document/judge=-0.51 s:document/label=0.11 s:document/noun=-0.79 s:document/reply=1.16
s:document/say=0.19 s:document/tell=-0.32 s:document/think=-0.73 s:document/write=-1.21 s:document<comma=-0.1 s:document<gerund=-1.59
s:document<opener=-0.3 s:document<preposition=-0.59 s:document<quote=0.29 s:document<start=0.14 s:document<to=0.54 s:document<verb=-0.94
s:document^adjective=-0.48 s:document^determiner=0.25 s:document^noun=-0.51 s:document^possessive-pronoun=-1.01 s:far<adjective=-1.01
s:far<adverb=-0.05 s:far<auxiliary=-0.09 s:far<by=0.85 s:far<calendar=0.76 s:far<comma=-0.52 s:far<determiner=-0.33 s:far<gerund=-0.32
s:far<noun=-0.42 s:far<opener=-0.43 s:far<participle=-0.46 s:far<preposition=-0.54 s:far<pronoun=-0.91 s:far<quote=0.33 s:far<start=0.51
s:far<to=-0.23 s:far<verb=-0.32 s:group/commit=0.23 s:group/judge=0.43 s:group/label=-0.63 s:group/noun=-0.07 s:group/plain=0.14
s:group/reply=-1.12 s:group/say=-0.65 s:group/show=0.25 s:group/tell=-0.56 s:group/think=0.29 s:group/write=-0.59 s:group<by=-0.17
s:group<comma=-0.61 s:group<conjunction=-0.93 s:group<gerund=-0.32 s:group<opener=-0.15 s:group<preposition=-0.36 s:group<start=0.93
s:group<to=-0.4 s:group<verb=-0.13 s:group^name=-0.94 s:group^noun=-0.13 s:group^numeral=0.55 s:group^possessive-pronoun=0.39
s:he/commit=-0.17 s:he/judge=0.42 s:he/label=0.31 s:he/noun=0.18 s:he/plain=0.3 s:he/reply=-0.42 s:he/say=0.2 s:he/show=-0.19 s:he/tell=0.07
s:he/think=-0.42 s:he/write=-0.6 s:he<comma=0.48 s:he<conjunction=0.52 s:he<noun=-0.6 s:he<opener=-0.5 s:he<preposition=0.36 s:he<quote=0.71
s:he<verb=-1.1 s:he^pronoun=0.23 s:him/commit=-0.34 s:him/judge=-0.29 s:him/noun=-0.4 s:him/plain=0.23 s:him/say=-0.06 s:him/show=0.18
s:him/tell=-1.17 s:him/think=-0.5 s:him<comma=-0.59 s:him<gerund=-0.72 s:him<noun=-0.43 s:him<preposition=-0.5 s:him<verb=-0.17
s:him^opener=-0.54 s:him^pronoun=-0.14 s:his/commit=-0.26 s:his/judge=-0.29 s:his/label=-0.45 s:his/noun=0.45 s:his/plain=-0.1
s:his/reply=-0.34 s:his/show=-0.29 s:his/tell=-0.28 s:his/think=-0.35 s:his/write=-0.61 s:his<comma=-0.46 s:his<conjunction=0.21
s:his<gerund=0.39 s:his<noun=-0.6 s:his<opener=-1.19 s:his<preposition=-0.13 s:his<start=-2.11 s:his<to=-1.27 s:his<verb=-0.61
s:his^possessive-pronoun=-0.43 s:it/commit=0.33 s:it/judge=-1.02 s:it/noun=-0.39 s:it/plain=-0.69 s:it/say=0.6 s:it/show=-0.44
s:it/think=-0.49 s:it<gerund=-0.92 s:it<opener=0.87 s:it<preposition=-0.28 s:it<start=-1.13 s:it<verb=-0.88 s:it^pronoun=-0.41
s:name/commit=0.29 s:name/judge=0.3 s:name/label=0.76 s:name/noun=-0.64 s:name/plain=-0.22 s:name/reply=0.65 s:name/say=0.33
s:name/show=-0.33 s:name/source=1 s:name/tell=0.07 s:name/think=-0.54 s:name/write=0.48 s:name<adverb=-0.25 s:name<auxiliary=0.4
s:name<comma=0.38 s:name<conjunction=-0.35 s:name<gerund=-1.04 s:name<mark=0.23 s:name<opener=-0.17 s:name<preposition=-0.75
s:name<quote=0.28 s:name<start=0.5 s:name<to=-0.56 s:name<verb=0.13 s:name^adjective=0.18 s:name^determiner=-0.24 s:near<adverb=-0.2
s:near<auxiliary=-0.07 s:near<by=0.42 s:near<calendar=0.39 s:near<comma=0.3 s:near<conjunction=-0.47 s:near<determiner=0.15
s:near<gerund=-0.36 s:near<mark=-0.9 s:near<name=-0.88 s:near<noun=-0.36 s:near<preposition=-0.25 s:near<pronoun=0.85 s:near<start=0.29
s:near<to=-0.13 s:near<verb=0.06 s:organisation/judge=-0.09 s:organisation/noun=-0.65 s:organisation/plain=0.28 s:organisation/reply=-0.66
s:organisation/say=-0.05 s:organisation/show=-0.7 s:organisation/tell=0.47 s:organisation/think=-0.83 s:organisation/write=0.84
s:organisation<comma=0.84 s:organisation<conjunction=0.31 s:organisation<gerund=-0.67 s:organisation<opener=-0.21
s:organisation<preposition=-0.52 s:organisation<start=0.56 s:organisation<to=-0.93 s:organisation<verb=-0.4 s:organisation^adjective=-1
s:organisation^determiner=0.06 s:organisation^noun=-0.4 s:ownVerb=-0.12 s:ownVerb&=0.36 s:ownVerb&,=-0.12 s:ownVerb&W=0.33 s:ownVerb,=-0.23
s:ownVerbW=-0.2 s:ownVerbW,=-0.77 s:person/commit=-0.22 s:person/judge=-0.38 s:person/label=-0.98 s:person/noun=0.38 s:person/plain=-0.08
s:person/reply=0.1 s:person/say=0.1 s:person/show=-0.54 s:person/tell=0.78 s:person/think=0.41 s:person/write=-0.28 s:person<adverb=-0.83
s:person<auxiliary=-1.41 s:person<comma=-0.35 s:person<conjunction=-0.58 s:person<gerund=-1.1 s:person<preposition=0.16 s:person<quote=0.74
s:person<start=0.84 s:person<to=-0.29 s:person<verb=-0.12 s:person^noun=-0.36 s:person^numeral=0.81 s:person^possessive-pronoun=0.17
s:possessor/commit=-0.42 s:possessor/judge=-0.49 s:possessor/label=0.49 s:possessor/noun=0.76 s:possessor/plain=0.07 s:possessor/reply=-0.68
s:possessor/say=-0.72 s:possessor/tell=-0.92 s:possessor/think=-0.41 s:possessor/write=-0.95 s:possessor<comma=-0.6
s:possessor<conjunction=0.08 s:possessor<gerund=-1.08 s:possessor<opener=-0.7 s:possessor<preposition=-0.09 s:possessor<start=-1.05
s:possessor<to=-1.39 s:possessor<verb=-0.52 s:possessor^determiner=-0.58 s:possessor^noun=-0.81 s:possessor^possessive-pronoun=-0.58
s:quantity/commit=-0.56 s:quantity/judge=-0.58 s:quantity/noun=-0.63 s:quantity/plain=-0.09 s:quantity/say=-0.26 s:quantity/show=0.29
s:quantity/think=-0.6 s:quantity<comma=-0.27 s:quantity<preposition=0.34 s:quantity<start=0.49 s:quantity<verb=-0.53
s:quantity^determiner=-0.67 s:quantity^numeral=-0.15 s:she/judge=-0.55 s:she/noun=0.2 s:she/plain=-0.72 s:she/say=0.14 s:she/show=0.63
s:she/tell=0.33 s:she/think=-0.23 s:she<comma=-0.26 s:she<opener=-0.7 s:she<quote=0.65 s:she<start=0.46 s:she<verb=-0.9 s:she^pronoun=0.24
s:they/commit=-0.17 s:they/plain=-0.58 s:they/say=-0.31 s:they/show=-0.3 s:they/think=0.74 s:they<opener=-0.38 s:they<verb=-1.2
s:they^pronoun=-0.06 s:thing/commit=-0.34 s:thing/judge=-0.57 s:thing/label=-0.81 s:thing/noun=-0.31 s:thing/plain=-0.25 s:thing/reply=-0.7
s:thing/say=-0.12 s:thing/show=0.09 s:thing/signature=-2.43 s:thing/source=0.93 s:thing/tell=0.21 s:thing/think=-0.26 s:thing/write=0.09
s:thing<adverb=-0.38 s:thing<auxiliary=-0.55 s:thing<calendar=-0.82 s:thing<comma=-0.22 s:thing<determiner=-1.24 s:thing<gerund=-0.29
s:thing<mark=0.37 s:thing<noun=-0.39 s:thing<opener=-0.45 s:thing<participle=-0.64 s:thing<preposition=-0.33 s:thing<pronoun=-0.55
s:thing<quote=0.25 s:thing<start=-0.26 s:thing<to=-0.07 s:thing<verb=-0.25 s:thing^adjective=-0.62 s:thing^determiner=-0.23 s:thing^name=0.7
s:thing^noun=-0.57 s:thing^numeral=-0.07 s:thing^possessive-pronoun=-0.16 s:touch<adverb=0.11 s:touch<auxiliary=-1.13 s:touch<comma=0.77
s:touch<conjunction=0.43 s:touch<gerund=-0.47 s:touch<mark=0.57 s:touch<name=0.63 s:touch<noun=0.18 s:touch<opener=-0.15
s:touch<participle=-0.27 s:touch<preposition=-0.08 s:touch<pronoun=-0.13 s:touch<quote=0.29 s:touch<start=0.06 s:touch<to=0.8
s:touch<verb=-0.3 s:verbBetween/adverb=-0.14 s:verbBetween/auxiliary=0.11 s:verbBetween/by=-0.78 s:verbBetween/comma=-0.14
s:verbBetween/determiner=0.23 s:verbBetween/gerund=-0.32 s:verbBetween/mark=0.3 s:verbBetween/name=-0.77 s:verbBetween/noun=-0.37
s:verbBetween/opener=-0.19 s:verbBetween/preposition=-0.17 s:verbBetween/pronoun=-0.37 s:verbBetween/start=-0.13 s:verbBetween/to=-0.32
s:verbBetween/verb=-0.38 s:who/commit=-0.08 s:who/judge=0.23 s:who/noun=-0.44 s:who/plain=-0.49 s:who/say=-0.06 s:who/show=-0.7
s:who/tell=-0.98 s:who/think=0.08 s:who<comma=-0.13 s:who<name=-0.27 s:who<noun=-0.57 s:who^pronoun=-0.42
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
