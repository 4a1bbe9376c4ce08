/**
 * What each feature that speaks for a speaker weighs. Learned by tests/bench/learn-speakers.ts; do not edit by hand. A name
 * holds places, word classes and small words of the language, never a text's.
 */
const table = `
g:=0.17 g:0/0=0.83 g:0/0/2=0.58 g:0/0/4=0.25 g:0/0/9=0.11 g:0/0/after=0.88 g:0/0/before=0.75 g:0/0/comma=-0.34 g:0/0/few=0.7
g:0/0/inside=0.83 g:0/0/many=0.65 g:0/0/open=1.78 g:0/0/small/open=0.91 g:0/0/small/stop=0.45 g:0/0/some=1.05 g:0/1=0.55 g:0/1/2=0.65
g:0/1/4=0.42 g:0/1/9=0.56 g:0/1/after=0.64 g:0/1/before=-0.27 g:0/1/capital/stop=0.48 g:0/1/comma=0.55 g:0/1/few=-0.15 g:0/1/inside=0.05
g:0/1/many=0.67 g:0/1/open=-0.58 g:0/1/opens=0.62 g:0/1/small/stop=0.64 g:0/1/some=0.31 g:0/1/stop=0.74 g:1/1=0.08 g:1/1/0=0.7 g:1/1/4=-0.29
g:1/1/9=-0.05 g:1/1/after=0.12 g:1/1/before=0.05 g:1/1/capital/comma=0.06 g:1/1/capital/stop=0.92 g:1/1/few=-0.13 g:1/1/inside=-0.25
g:1/1/many=0.28 g:1/1/open=0.2 g:1/1/opens=-0.09 g:1/1/small/open=0.07 g:1/1/small/stop=-0.28 g:1/1/some=-0.16 g:1/1/stop=0.1 g:1/2=-0.13
g:1/2/9=-0.11 g:1/2/before=-0.18 g:1/2/comma=0.09 g:1/2/few=-0.24 g:1/2/inside=-0.2 g:1/2/opens=-0.18 g:1/2/some=-0.33 g:1/2/stop=-0.19
g:1/3=-0.22 g:1/3/9=-0.22 g:1/3/before=-0.19 g:2/2=-0.11 g:2/2/9=-0.22 g:2/2/after=-0.3 g:2/2/capital/comma=-0.06 g:2/2/comma=-0.15
g:2/2/inside=-0.18 g:2/2/many=-0.16 g:2/2/opens=-0.07 g:2/3=-0.16 g:2/3/9=-0.16 g:2/3/after=-0.14 g:2/3/before=-0.16
g:2/3/capital/comma=-0.06 g:2/3/comma=-0.14 g:2/3/inside=-0.22 g:2/3/many=-0.14 g:2/3/open=-0.15 g:2/3/opens=-0.1 g:2/3/some=-0.1
g:2/3/stop=-0.17 g:3/3=-0.17 g:3/3/9=-0.17 g:3/3/after=-0.22 g:3/3/before=-0.15 g:3/3/comma=-0.14 g:3/3/few=-0.18 g:3/3/inside=-0.17
g:3/3/many=-0.2 g:3/3/open=-0.35 g:3/3/opens=-0.1 g:3/3/small/open=-0.2 g:3/3/small/stop=-0.16 g:3/3/some=-0.12 g:3/3/stop=-0.15
g:blockEnds/0/inside=-0.25 g:blockEnds/0/opens=-0.05 g:blockEnds/2/inside=-0.25 g:blockEnds/2/opens=-0.08 g:blockEnds/4/inside=-0.27
g:blockEnds/4/opens=-0.2 g:blockEnds/9/inside=-0.13 g:blockEnds/9/opens=-0.15 g:inside/after/4=0.56 g:inside/after/9=-0.18
g:inside/before/2=1.45 g:inside/before/4=-0.41 g:inside/before/9=-0.22 g:inside/comma=-0.21 g:inside/conjunction=-0.3
g:inside/determiner=0.34 g:inside/name=-0.19 g:inside/noun=-0.06 g:inside/opener=0.06 g:inside/pronoun=0.1 g:inside/quote=0.15
g:inside/stop=0.08 g:opens/after/2=0.53 g:opens/after/4=0.69 g:opens/after/9=0.38 g:opens/before/9=-0.05 g:opens/comma=0.07
g:opens/determiner=0.15 g:opens/end=0.36 g:opens/name=0.1 g:opens/open=-0.22 g:opens/preposition=0.35 g:opens/pronoun=0.06 g:opens/stop=0.53
g:opens/verb=0.07 g:~HV.=0.32 g:~NV.=0.2 h:none=-0.63 h:other/document/other=0.1 h:other/document/same=-0.25 h:other/group/other=-0.06
h:other/name/other=0.2 h:other/name/same=-0.31 h:other/pronoun/other=0.06 h:other/quantity/other=-0.05 h:other/thing/other=-0.37
h:other/thing/same=-0.28 h:sameMention/other=-0.24 h:sameMention/same=-0.14 h:sameWord/other=0.33 h:sameWord/same=0.25 j:A0/Laside=0.73
j:A0/Lnear=-0.1 j:A0/Ltouch=0.34 j:A0/Rfar=-0.63 j:A0/Rnear=-0.15 j:A0/Rtouch=0.76 j:A1/Lfar=-0.14 j:A1/Lnear=-0.18 j:A1/Ltouch=0.06
j:A1/Rfar=-0.08 j:A1/Rnear=-0.05 j:A1/Rtouch=-0.14 j:A1/block/Laside=-0.21 j:A1/block/Lfar=-0.13 j:A1/block/Lnear=-0.06
j:A1/block/Ltouch=-0.23 j:A1/block/Rtouch=-0.07 j:A2/Lfar=-0.28 j:A2/Ltouch=-0.59 j:A2/Rfar=-0.12 j:A2/Rnear=-0.11 j:B0/Laside=0.65
j:B0/Lfar=-0.14 j:B0/Lnear=0.33 j:B0/Ltouch=0.78 j:B0/Rfar=-0.33 j:B0/Rnear=-0.2 j:B0/Rtouch=-0.27 j:B1/Laside=-0.09 j:B1/Lfar=-0.17
j:B1/Lnear=-0.17 j:B1/Rtouch=-0.06 j:B1/block/Laside=-0.13 j:B1/block/Lfar=-0.15 j:B1/block/Ltouch=-0.14 j:B2/Lfar=-0.18 j:B2/Lnear=-0.11
j:B2/Ltouch=-0.21 j:CMQ/Rfar=-0.09 j:CMQ/Rnear=-0.09 j:CMQ/Rtouch=-0.13 j:CMQ/call=-0.53 j:CMQ/comma=-0.1 j:CMQ/commit=-0.15
j:CMQ/judge=-0.19 j:CMQ/none=0.16 j:CMQ/open=-0.27 j:CMQ/plain=-0.06 j:CMQ/say=-0.2 j:CMQ/show=-0.14 j:CMQ/stop=-0.37 j:CMQ/tell=-0.2
j:CMQ/think=-0.08 j:CMQ/write=-0.11 j:CQM/Rfar=-0.37 j:CQM/comma=-0.51 j:CQM/commit=-0.37 j:CQM/none=-0.34 j:CQM/open=-0.32 j:CQM/plain=-0.22
j:CQM/say=-0.28 j:CQM/show=-0.41 j:MCQ/Laside=0.23 j:MCQ/Lfar=-0.19 j:MCQ/Lnear=0.06 j:MCQ/Ltouch=0.25 j:MCQ/call=-0.06 j:MCQ/comma=-0.1
j:MCQ/commit=0.11 j:MCQ/judge=0.12 j:MCQ/open=0.26 j:MCQ/plain=-0.19 j:MCQ/reply=0.19 j:MCQ/say=0.28 j:MCQ/show=0.07 j:MCQ/stop=0.33
j:MCQ/tell=0.21 j:MCQ/think=-0.24 j:MCQ/write=0.22 j:MQC/comma=-0.62 j:MQC/judge=-0.2 j:MQC/none=-0.11 j:MQC/open=0.34 j:MQC/plain=0.73
j:MQC/say=-1.01 j:MQC/show=0.08 j:QCM/Rfar=-0.24 j:QCM/Rnear=-0.08 j:QCM/Rtouch=0.22 j:QCM/call=0.44 j:QCM/commit=-0.09 j:QCM/none=0.14
j:QCM/open=-0.2 j:QCM/plain=-0.09 j:QCM/say=0.06 j:QCM/stop=-0.15 j:QCM/tell=-0.44 j:QCM/think=-0.12 j:QCM/write=0.05 j:QMC/Lfar=-0.13
j:QMC/Lnear=-0.07 j:QMC/call=0.37 j:QMC/comma=0.2 j:QMC/commit=-0.21 j:QMC/judge=-0.28 j:QMC/none=-0.15 j:QMC/open=-0.52 j:QMC/plain=-0.22
j:QMC/reply=-0.32 j:QMC/say=0.17 j:QMC/show=-0.14 j:QMC/stop=-0.31 j:QMC/tell=0.47 j:QMC/think=-0.24 j:QMC/write=0.27 n:=0.14
n:few/capital=1.31 n:few/small=0.54 n:inside/call=0.68 n:inside/comma=1.12 n:inside/open=0.65 n:inside/stop=0.51 n:many/capital=-0.19
n:many/small=0.11 n:opens/call=-1.13 n:opens/comma=-0.08 n:opens/open=-0.11 n:opens/stop=-0.6 n:some/capital=0.38 n:some/small=0.13 q:A=0.69
q:A/commit/12=-0.18 q:A/commit/20=-0.13 q:A/commit/4=0.09 q:A/commit/7=-0.26 q:A/judge/12=-0.2 q:A/judge/20=-0.24 q:A/judge/4=-0.35
q:A/judge/7=0.4 q:A/label/20=-0.15 q:A/noun/12=-0.19 q:A/noun/20=-0.15 q:A/noun/4=-0.2 q:A/plain/1=-0.13 q:A/plain/12=-0.13 q:A/plain/2=-0.15
q:A/plain/20=-0.14 q:A/plain/3=-0.16 q:A/plain/4=-0.15 q:A/plain/7=-0.2 q:A/say/0=0.59 q:A/say/1=0.25 q:A/say/12=-0.17 q:A/say/2=0.22
q:A/say/20=-0.24 q:A/say/3=0.21 q:A/say/4=-0.14 q:A/say/7=-0.16 q:A/show/12=-0.25 q:A/show/20=-0.15 q:A/show/4=-0.19 q:A/show/7=-0.11
q:A/tell/1=0.46 q:A/tell/12=-0.55 q:A/tell/20=-0.55 q:A/tell/4=0.2 q:A/tell/7=-0.79 q:A/think/12=-0.17 q:A/think/20=-0.23 q:A/think/7=0.13
q:A/write/1=0.75 q:A0/0=0.73 q:A0/1=-0.1 q:A0/capital=0.32 q:A0/comma=0.29 q:A0/commit=-0.65 q:A0/conjunction=-0.71 q:A0/determiner=0.57
q:A0/finite=0.36 q:A0/gerund=-0.46 q:A0/infinitive=-0.32 q:A0/inside/comma=-0.35 q:A0/inside/open=-0.06 q:A0/judge=-0.6 q:A0/name=0.42
q:A0/none=0.45 q:A0/noun=0.09 q:A0/open=0.15 q:A0/opener=0.1 q:A0/opens/comma=0.38 q:A0/opens/open=1.28 q:A0/plain=-0.21 q:A0/preposition=0.2
q:A0/pronoun=0.53 q:A0/say=0.51 q:A0/show=-0.25 q:A0/small=0.22 q:A0/tell=0.42 q:A0/think=-0.75 q:A0/verb=0.35 q:A0/write=0.57 q:A1/0=0.24
q:A1/1=0.05 q:A1/block/adverb=-0.88 q:A1/block/call=-1.31 q:A1/block/capital=-0.44 q:A1/block/comma=-0.3 q:A1/block/commit=-0.13
q:A1/block/conjunction=-0.1 q:A1/block/determiner=-0.61 q:A1/block/finite=-0.35 q:A1/block/gerund=-0.19 q:A1/block/infinitive=-0.12
q:A1/block/inside/comma=-0.69 q:A1/block/inside/open=-0.4 q:A1/block/inside/stop=-0.45 q:A1/block/judge=-0.15 q:A1/block/label=-0.2
q:A1/block/name=-0.52 q:A1/block/none=-0.19 q:A1/block/noun=-0.19 q:A1/block/open=-0.53 q:A1/block/opener=-0.45 q:A1/block/opens/comma=-0.21
q:A1/block/opens/stop=-0.41 q:A1/block/passive=-0.11 q:A1/block/plain=-0.13 q:A1/block/preposition=-0.44 q:A1/block/pronoun=-0.35
q:A1/block/reply=-0.29 q:A1/block/say=-0.4 q:A1/block/show=-0.14 q:A1/block/small=-0.45 q:A1/block/stop=-0.44 q:A1/block/tell=-0.35
q:A1/block/think=-0.1 q:A1/block/verb=-0.4 q:A1/block/write=-0.44 q:A1/comma=-0.58 q:A1/commit=-0.11 q:A1/conjunction=-0.55 q:A1/finite=-0.15
q:A1/gerund=-0.09 q:A1/infinitive=-0.28 q:A1/inside/comma=-1.03 q:A1/inside/open=-0.61 q:A1/inside/stop=-0.99 q:A1/judge=-0.26 q:A1/name=0.44
q:A1/none=-0.44 q:A1/open=-0.71 q:A1/opens/comma=-0.35 q:A1/passive=-0.16 q:A1/plain=-0.2 q:A1/preposition=-0.59 q:A1/pronoun=-0.48
q:A1/show=-0.22 q:A1/small=-0.54 q:A1/stop=-0.39 q:A12/0=-0.37 q:A12/1=-0.23 q:A2/0=0.15 q:A2/1=-0.29 q:A2/finite=-0.81 q:A20/0=-0.24
q:A20/1=-0.31 q:A20/2=-0.82 q:A3/0=0.35 q:A3/1=-0.11 q:A4/1=-0.17 q:A7/0=0.1 q:A7/1=-0.22 q:AH=0.43 q:AN=0.26 q:ANVpN=-0.11 q:ANx=-0.19
q:AQN=0.05 q:AotherBetween/inside=-0.07 q:ApN=-0.53 q:B=0.22 q:B,=0.3 q:B.=0.13 q:B/commit/12=-0.51 q:B/commit/20=-0.39 q:B/commit/4=-0.27
q:B/commit/7=0.17 q:B/judge/1=-0.1 q:B/judge/12=-0.09 q:B/judge/2=0.24 q:B/judge/20=-0.34 q:B/judge/7=0.06 q:B/label/0=-0.09
q:B/label/20=-0.39 q:B/noun/12=-0.45 q:B/noun/20=-0.3 q:B/noun/4=-0.33 q:B/noun/7=0.21 q:B/plain/1=-0.06 q:B/plain/12=-0.26
q:B/plain/20=-0.24 q:B/plain/3=0.1 q:B/plain/7=-0.05 q:B/say/1=0.4 q:B/say/12=-0.06 q:B/say/2=-0.1 q:B/say/20=-0.21 q:B/say/3=0.47
q:B/say/4=0.37 q:B/say/7=-0.19 q:B/show/20=-0.33 q:B/show/4=0.35 q:B/show/7=0.27 q:B/tell/20=-0.06 q:B/tell/4=0.07 q:B/tell/7=0.36
q:B/think/12=-0.34 q:B/think/20=-0.32 q:B/think/7=-0.74 q:B/write/20=-0.48 q:B0/,=0.34 q:B0/0=0.21 q:B0/:=0.38 q:B0/auxiliary=0.47
q:B0/call=0.53 q:B0/capital=0.3 q:B0/comma=0.25 q:B0/commit=0.09 q:B0/finite=0.64 q:B0/gerund=-0.2 q:B0/infinitive=-0.15
q:B0/inside/call=0.53 q:B0/inside/comma=0.25 q:B0/inside/open=0.37 q:B0/inside/stop=0.34 q:B0/judge=0.27 q:B0/label=-0.18 q:B0/name=0.7
q:B0/none=0.3 q:B0/noun=0.36 q:B0/open=0.37 q:B0/passive=-1.22 q:B0/plain=-0.37 q:B0/reply=0.43 q:B0/say=0.52 q:B0/small=0.37 q:B0/stop=0.34
q:B0/that=0.36 q:B0/the=0.17 q:B0/think=-0.62 q:B0/to=-0.16 q:B0/verb=-0.13 q:B0/write=0.4 q:B1/,=-0.08 q:B1/0=0.16 q:B1/1=0.23
q:B1/block/,=-0.36 q:B1/block/:=0.87 q:B1/block/a=-0.55 q:B1/block/auxiliary=-0.22 q:B1/block/call=-0.56 q:B1/block/capital=-0.32
q:B1/block/comma=-0.25 q:B1/block/commit=-0.08 q:B1/block/finite=-0.26 q:B1/block/gerund=-0.14 q:B1/block/infinitive=-0.12
q:B1/block/inside/comma=-0.45 q:B1/block/inside/open=-0.54 q:B1/block/inside/stop=-0.58 q:B1/block/judge=-0.21 q:B1/block/label=0.08
q:B1/block/none=-0.09 q:B1/block/noun=-0.11 q:B1/block/open=-0.57 q:B1/block/opens/comma=-0.24 q:B1/block/passive=-0.1 q:B1/block/plain=-0.16
q:B1/block/quote=-0.2 q:B1/block/reply=-0.09 q:B1/block/say=-0.28 q:B1/block/show=-0.06 q:B1/block/small=-0.41 q:B1/block/stop=-0.34
q:B1/block/tell=-0.2 q:B1/block/think=-0.12 q:B1/block/verb=-0.63 q:B1/block/write=-0.17 q:B1/call=-0.06 q:B1/capital=-0.15 q:B1/comma=-0.34
q:B1/commit=-0.22 q:B1/finite=-0.11 q:B1/gerund=-0.33 q:B1/infinitive=-0.2 q:B1/inside/comma=-0.62 q:B1/inside/open=-0.79
q:B1/inside/stop=-0.46 q:B1/judge=-0.37 q:B1/none=-0.26 q:B1/noun=-0.2 q:B1/open=-0.57 q:B1/opens/comma=-0.27 q:B1/opens/stop=0.06
q:B1/passive=-0.14 q:B1/plain=-0.15 q:B1/show=-0.51 q:B1/small=-0.39 q:B1/stop=-0.06 q:B1/think=-0.36 q:B1/write=0.17 q:B12/0=-0.3
q:B12/1=-0.22 q:B12/2=-0.15 q:B2/0=0.7 q:B2/1=0.06 q:B2/capital=-0.54 q:B2/comma=-0.14 q:B2/finite=-0.39 q:B2/gerund=-0.21
q:B2/opens/comma=-0.09 q:B2/opens/stop=-0.36 q:B2/plain=-0.18 q:B2/say=-0.41 q:B2/small=-0.26 q:B2/stop=-0.5 q:B20/0=-0.75 q:B20/1=-0.35
q:B20/2=-0.52 q:B3/0=0.43 q:B3/1=0.15 q:B4/0=0.42 q:B4/1=-0.16 q:B7/0=0.23 q:B7/1=-0.17 q:B:=0.78 q:BN=-0.54 q:BN.=-0.07 q:BNpN.=-0.17
q:BNpNpNpN~=-0.62 q:BotherBetween/inside=-0.82 q:BotherBetween/opens=-0.31 q:BpNpN.=0.07 q:commit/few/capital=-0.5 q:commit/few/small=-0.19
q:commit/many/capital=-0.12 q:commit/many/small=0.38 q:commit/name=-0.39 q:commit/preposition=0.15 q:commit/pronoun=0.15
q:commit/some/capital=-0.74 q:commit/some/small=0.12 q:commit/verb=0.13 q:judge/,=0.13 q:judge/conjunction=-0.7 q:judge/determiner=-0.25
q:judge/few/capital=-0.31 q:judge/few/small=0.12 q:judge/many/capital=-0.23 q:judge/many/small=-0.22 q:judge/name=-0.21 q:judge/noun=0.44
q:judge/preposition=0.19 q:judge/pronoun=0.12 q:judge/some/capital=-0.47 q:judge/stop=-0.22 q:judge/verb=-0.1 q:label/:=-0.25
q:label/few/small=-0.42 q:label/many/capital=-0.21 q:label/some/capital=0.17 q:noun/,=-0.53 q:noun/determiner=-0.43 q:noun/few/small=-0.18
q:noun/many/capital=-0.08 q:noun/many/small=-0.35 q:noun/noun=-0.43 q:noun/preposition=-0.21 q:noun/pronoun=-0.25 q:noun/some/capital=-0.2
q:noun/some/small=-0.27 q:plain/,=-0.21 q:plain/:=0.17 q:plain/a=-0.47 q:plain/auxiliary=-0.33 q:plain/conjunction=-0.41
q:plain/determiner=-0.1 q:plain/few/capital=-0.17 q:plain/few/small=-0.4 q:plain/gerund=0.08 q:plain/many/capital=-0.2
q:plain/many/small=-0.41 q:plain/mark=0.12 q:plain/name=-0.21 q:plain/noun=0.11 q:plain/opener=-0.31 q:plain/preposition=-0.15
q:plain/pronoun=-0.21 q:plain/quote=-0.29 q:plain/some/capital=-0.38 q:plain/some/small=-0.46 q:plain/stop=-0.1 q:plain/the=-0.24
q:plain/to=-0.41 q:plain/verb=-0.33 q:reply/some/capital=-0.23 q:say/a=0.17 q:say/auxiliary=0.21 q:say/conjunction=0.07 q:say/determiner=0.08
q:say/few/capital=-0.29 q:say/gerund=0.12 q:say/many/capital=0.19 q:say/many/small=-0.06 q:say/noun=0.06 q:say/preposition=0.26
q:say/pronoun=0.06 q:say/some/capital=0.15 q:say/some/small=0.3 q:say/that=0.27 q:say/to=-0.26 q:say/verb=0.2 q:show/,=0.37
q:show/conjunction=-0.61 q:show/few/capital=-0.77 q:show/few/small=-0.18 q:show/many/capital=0.07 q:show/many/small=-0.4 q:show/name=-0.15
q:show/noun=0.28 q:show/preposition=-0.19 q:show/pronoun=0.3 q:show/some/capital=-0.36 q:show/stop=-0.18 q:show/verb=-0.4
q:source/many/capital=0.54 q:tell/,=-0.27 q:tell/many/small=0.11 q:tell/name=0.19 q:tell/pronoun=0.09 q:tell/some/small=0.34
q:think/few/small=-0.17 q:think/many/capital=-0.09 q:think/many/small=-0.24 q:think/name=-0.24 q:think/some/capital=-0.42
q:think/some/small=-0.33 q:think/stop=-0.17 q:write/many/capital=0.47 q:write/name=0.48 q:write/some/capital=-0.65 q:write/stop=0.27 s:L=0.31
s:L&=-0.18 s:L&N=-0.14 s:L&Nx=-0.21 s:L,=-0.31 s:L,&=-0.41 s:L,H=-0.05 s:L,Hx=0.14 s:L,N=-0.12 s:L,N,=0.12 s:L,NH=0.35 s:L,NpN,=0.4
s:L,Nx=0.39 s:L,W=-0.08 s:L,pN=-0.21 s:L,x=-0.26 s:L-=0.18 s:L/finite/aside=0.52 s:L/finite/far=-0.12 s:L/finite/touch=0.32
s:L/gerund/aside=-1.1 s:L/gerund/far=-0.06 s:L/he=0.35 s:L/him=-0.15 s:L/his=-0.18 s:L/infinitive/far=-0.07 s:L/it=-0.16 s:L/name=0.22
s:L/none/far=-0.24 s:L/none/near=0.18 s:L/none/touch=0.1 s:L/participle/far=-0.49 s:L/passive/near=-0.06 s:L/passive/touch=-0.45
s:L/person=0.1 s:L/possessor=-0.12 s:L/quantity=-0.1 s:L/she=0.39 s:L/they=0.21 s:L/thing=-0.3 s:L/who=-0.15 s:L0=0.22 s:L1=-0.09 s:L2=-0.06
s:L20=-0.12 s:L<adjective=0.28 s:L<auxiliary=-0.14 s:L<by=-0.42 s:L<calendar=0.19 s:L<comma=0.26 s:L<conjunction=0.13 s:L<gerund=-0.29
s:L<mark=0.22 s:L<name=0.25 s:L<noun=-0.17 s:L<opener=-0.07 s:L<preposition=-0.38 s:L<pronoun=-0.05 s:L<quote=0.47 s:L<start=0.49
s:L<to=-0.49 s:L<verb=-0.45 s:LH=-0.35 s:LHx=-0.2 s:LN=-0.14 s:LN,=-0.22 s:LN,N=-0.12 s:LNp=-0.09 s:LNpN=-0.19 s:LNt=0.07 s:LNx=-0.17
s:LQ=-0.89 s:LV,=-0.09 s:LVN=0.09 s:LVN,=-0.13 s:LVNp=0.07 s:LVNpN=-0.09 s:LVNt=-0.11 s:LVWN=-0.14 s:LVpN=-0.05 s:LVpN,=0.23 s:LW=0.16
s:LWHx=-0.06 s:LWN=-0.13 s:LWNx=-0.07 s:LWx=0.39 s:Laside/judge=0.26 s:Laside/plain=-0.26 s:Laside/show=0.58 s:Laside/tell=0.61
s:Lfar/commit=0.05 s:Lfar/judge=-0.24 s:Lfar/label=-0.15 s:Lfar/noun=-0.21 s:Lfar/reply=-0.13 s:Lfar/say=-0.14 s:Lfar/show=-0.13
s:Lfar/signature=-0.36 s:Lfar/source=-0.18 s:Lfar/think=-0.08 s:Lnear/commit=-0.12 s:Lnear/judge=0.16 s:Lnear/label=0.16 s:Lnear/noun=0.17
s:Lnear/plain=-0.12 s:Lnear/reply=-0.13 s:Lnear/say=0.16 s:Lnear/think=-0.23 s:Lnear/write=-0.16 s:LpH=-0.36 s:LpN=0.79 s:LpN&=-0.19
s:LpN,=-0.37 s:LpN,H=-0.11 s:LpN,N=-0.11 s:LpNH=-0.1 s:LpNW=0.2 s:LpNp=0.13 s:LpNpN=0.51 s:LpNpN,=-0.26 s:LpNs=-0.08 s:LpNt=-0.06 s:LpNx=0.07
s:Ls=0.42 s:LsN=0.14 s:LsN,=-0.36 s:LsNt=-0.1 s:LsNx=-0.2 s:Lt=0.11 s:LtN=0.16 s:Ltouch/commit=-0.18 s:Ltouch/judge=0.13 s:Ltouch/noun=0.23
s:Ltouch/plain=-0.15 s:Ltouch/reply=-0.05 s:Ltouch/say=0.34 s:Ltouch/show=0.08 s:Ltouch/tell=0.39 s:Ltouch/write=0.21 s:Lx=-0.12 s:LxN=-0.19
s:LxNt=0.11 s:LxV=-0.12 s:LxVt=0.22 s:R&=0.35 s:R,G=-0.07 s:R/finite/aside=-0.3 s:R/finite/far=-0.24 s:R/finite/near=-0.13
s:R/finite/touch=0.06 s:R/gerund/far=-0.12 s:R/gerund/near=-0.07 s:R/gerund/touch=-0.11 s:R/he=-0.19 s:R/him=-0.08 s:R/his=-0.1
s:R/infinitive/touch=-0.09 s:R/it=-0.16 s:R/name=0.12 s:R/none/far=-0.1 s:R/none/near=0.05 s:R/none/touch=0.69 s:R/organisation=-0.09
s:R/participle/far=-0.11 s:R/participle/near=0.32 s:R/passive/far=0.09 s:R/passive/touch=-0.26 s:R/possessor=-0.25 s:R/quantity=-0.14
s:R/she=-0.18 s:R/they=-0.18 s:R/thing=-0.16 s:R/who=-0.18 s:R12=-0.07 s:R3=-0.06 s:R4=-0.19 s:R7=-0.17 s:R<adverb=-0.1 s:R<by=0.47
s:R<calendar=0.07 s:R<comma=-0.18 s:R<determiner=-0.09 s:R<gerund=-0.25 s:R<mark=-0.14 s:R<name=-0.08 s:R<noun=-0.11 s:R<opener=-0.14
s:R<participle=-0.17 s:R<preposition=-0.23 s:R<pronoun=0.13 s:R<quote=-0.2 s:R<to=0.22 s:R<verb=0.07 s:R>adjective=-0.16 s:R>auxiliary=-0.23
s:R>calendar=-0.14 s:R>comma=0.37 s:R>conjunction=-0.13 s:R>determiner=-0.14 s:R>gerund=-0.19 s:R>name=-0.19 s:R>noun=-0.15 s:R>numeral=-0.34
s:R>possessive=-0.25 s:R>possessive-pronoun=-0.06 s:R>preposition=-0.09 s:R>quote=-0.29 s:R>verb=-0.17 s:RG=-0.12 s:RH=-0.1 s:RHV=-0.07
s:RHp=-0.09 s:RHx=-0.05 s:RHxV=-0.05 s:RN,=-0.28 s:RN,G=-0.08 s:RN,N=-0.18 s:RN,Np=-0.33 s:RNG=0.07 s:RNQp=0.22 s:RNV=1.08 s:RNVp=0.47
s:RNW=-0.05 s:RNp=-0.13 s:RNpG=-0.06 s:RNpN=-0.13 s:RNpN&=-0.1 s:RNpN,=-0.14 s:RNpNp=-0.06 s:RNpNs=-0.05 s:RNpNt=-0.12 s:RNs=0.61
s:RNsNp=-0.07 s:RNt=-0.14 s:RNx=-0.06 s:RQ=-0.09 s:RQp=0.3 s:RV=0.29 s:RVp=-0.11 s:RW=-0.12 s:RWNp=-0.06 s:Rfar/commit=-0.09
s:Rfar/judge=0.06 s:Rfar/label=-0.14 s:Rfar/noun=-0.12 s:Rfar/reply=-0.11 s:Rfar/say=-0.28 s:Rfar/show=-0.09 s:Rfar/source=0.57
s:Rfar/tell=-0.2 s:Rfar/write=-0.21 s:Rnear/commit=-0.08 s:Rnear/label=-0.11 s:Rnear/noun=-0.1 s:Rnear/say=-0.2 s:Rnear/think=-0.11
s:Rnear/write=-0.23 s:RpG=-0.09 s:RpN=-0.06 s:RpNW=-0.08 s:RpNp=-0.08 s:RpNs=-0.06 s:RpNt=-0.13 s:RpW=-0.06 s:Rpp=-0.08 s:Rt=-0.11
s:RtN=-0.07 s:RtNp=-0.07 s:RtNs=-0.05 s:RtV=-0.05 s:Rtouch/commit=-0.09 s:Rtouch/judge=-0.2 s:Rtouch/label=-0.5 s:Rtouch/noun=-0.08
s:Rtouch/plain=-0.07 s:Rtouch/reply=0.09 s:Rtouch/say=0.3 s:Rtouch/show=-0.07 s:Rtouch/source=1.86 s:Rtouch/tell=-0.31 s:Rtouch/think=-0.09
s:Rtouch/write=0.6 s:Rx=-0.07 s:aside<conjunction=0.17 s:aside<preposition=-0.91 s:aside<quote=1.19 s:aside<start=0.38
s:cue<L/adjective=-0.14 s:cue<L/auxiliary=-0.18 s:cue<L/by=0.36 s:cue<L/calendar=0.44 s:cue<L/comma=0.34 s:cue<L/conjunction=-0.13
s:cue<L/mark=0.33 s:cue<L/name=0.17 s:cue<L/noun=-0.08 s:cue<L/numeral=-0.29 s:cue<L/opener=-0.16 s:cue<L/possessive-pronoun=-0.21
s:cue<L/preposition=-0.07 s:cue<L/quote=-0.11 s:cue<L/to=-0.07 s:cue<R/adjective=-0.09 s:cue<R/adverb=-0.13 s:cue<R/auxiliary=-0.06
s:cue<R/by=-0.22 s:cue<R/calendar=-0.3 s:cue<R/comma=0.22 s:cue<R/conjunction=-0.22 s:cue<R/determiner=-0.08 s:cue<R/gerund=-0.13
s:cue<R/mark=-0.17 s:cue<R/name=-0.28 s:cue<R/noun=-0.09 s:cue<R/numeral=-0.17 s:cue<R/opener=-0.05 s:cue<R/possessive-pronoun=-0.1
s:cue<R/preposition=-0.05 s:cue<R/pronoun=-0.24 s:cue<R/quote=0.23 s:cue<R/start=0.52 s:cue<R/to=-0.11 s:cue<R/verb=-0.12
s:document/commit=-0.1 s:document/judge=-0.35 s:document/label=0.07 s:document/noun=-0.2 s:document/reply=0.3 s:document/say=0.11
s:document/show=0.09 s:document/tell=-0.11 s:document/think=-0.22 s:document/write=-0.5 s:document<comma=0.12 s:document<conjunction=0.09
s:document<gerund=-0.72 s:document<opener=-0.07 s:document<preposition=-0.26 s:document<quote=0.39 s:document<start=0.3 s:document<to=0.89
s:document<verb=-0.43 s:document^adjective=-0.34 s:document^determiner=0.1 s:document^noun=-0.3 s:document^possessive-pronoun=-0.43
s:far<adjective=-0.4 s:far<adverb=-0.08 s:far<auxiliary=-0.06 s:far<by=0.46 s:far<calendar=0.46 s:far<comma=-0.24 s:far<determiner=-0.19
s:far<gerund=-0.17 s:far<name=0.13 s:far<noun=-0.18 s:far<opener=-0.23 s:far<participle=-0.19 s:far<preposition=-0.32 s:far<pronoun=-0.39
s:far<quote=0.17 s:far<start=0.35 s:far<to=-0.14 s:far<verb=-0.19 s:group/commit=-0.08 s:group/judge=0.31 s:group/label=-0.23
s:group/noun=0.07 s:group/reply=-0.5 s:group/say=-0.29 s:group/show=0.09 s:group/tell=-0.23 s:group/think=0.16 s:group/write=-0.16
s:group<by=-0.07 s:group<comma=-0.3 s:group<conjunction=-0.34 s:group<gerund=-0.17 s:group<preposition=-0.16 s:group<start=0.72
s:group<to=-0.18 s:group<verb=-0.13 s:group^name=-0.39 s:group^noun=-0.07 s:group^numeral=0.41 s:group^possessive-pronoun=0.31
s:he/commit=0.05 s:he/judge=0.18 s:he/plain=0.08 s:he/reply=-0.09 s:he/say=0.22 s:he/tell=0.11 s:he/think=-0.13 s:he/write=-0.23
s:he<comma=0.64 s:he<conjunction=0.63 s:he<noun=-0.27 s:he<opener=-0.22 s:he<preposition=0.31 s:he<quote=0.51 s:he<start=0.09 s:he<verb=-0.65
s:he^pronoun=0.23 s:him/commit=-0.39 s:him/noun=-0.11 s:him/show=0.1 s:him/tell=-0.47 s:him/think=-0.23 s:him<comma=-0.33 s:him<gerund=-0.33
s:him<noun=-0.27 s:him<preposition=-0.22 s:him<verb=-0.15 s:him^opener=-0.26 s:him^pronoun=-0.08 s:his/commit=-0.1 s:his/judge=-0.14
s:his/label=-0.16 s:his/noun=0.15 s:his/reply=-0.19 s:his/say=-0.12 s:his/show=-0.11 s:his/tell=-0.14 s:his/think=-0.14 s:his/write=-0.31
s:his<comma=-0.41 s:his<conjunction=0.2 s:his<gerund=0.16 s:his<noun=-0.26 s:his<opener=-0.5 s:his<preposition=-0.05 s:his<start=-1.17
s:his<to=-0.55 s:his<verb=-0.31 s:his^possessive-pronoun=-0.22 s:it/noun=-0.13 s:it/plain=-0.22 s:it/say=0.18 s:it/show=-0.13
s:it/think=-0.19 s:it<opener=0.46 s:it<preposition=-0.11 s:it<start=-0.69 s:it<verb=-0.42 s:it^pronoun=-0.23 s:name/commit=0.08
s:name/judge=0.27 s:name/label=0.38 s:name/noun=-0.2 s:name/plain=-0.07 s:name/reply=0.3 s:name/say=0.29 s:name/show=-0.12
s:name/signature=0.55 s:name/source=1.02 s:name/tell=0.06 s:name/think=-0.2 s:name/write=0.37 s:name<adverb=-0.07 s:name<auxiliary=0.2
s:name<by=0.27 s:name<comma=0.4 s:name<conjunction=-0.15 s:name<gerund=-0.55 s:name<mark=0.18 s:name<opener=-0.06 s:name<preposition=-0.46
s:name<quote=0.39 s:name<start=0.53 s:name<to=-0.19 s:name<verb=0.19 s:name^adjective=0.19 s:name^determiner=-0.25 s:near<adverb=-0.07
s:near<auxiliary=-0.05 s:near<by=0.26 s:near<calendar=0.2 s:near<comma=0.15 s:near<conjunction=-0.13 s:near<determiner=0.13
s:near<gerund=-0.14 s:near<mark=-0.28 s:near<name=-0.19 s:near<noun=-0.14 s:near<opener=0.05 s:near<preposition=-0.16 s:near<pronoun=0.47
s:near<start=0.27 s:near<to=-0.09 s:organisation/commit=0.2 s:organisation/judge=-0.12 s:organisation/noun=-0.2 s:organisation/plain=0.08
s:organisation/reply=-0.28 s:organisation/show=-0.26 s:organisation/think=-0.31 s:organisation/write=0.65 s:organisation<comma=0.76
s:organisation<conjunction=0.23 s:organisation<gerund=-0.3 s:organisation<preposition=-0.24 s:organisation<start=0.48 s:organisation<to=-0.33
s:organisation<verb=-0.18 s:organisation^adjective=-0.43 s:organisation^noun=-0.14 s:organisation^possessive-pronoun=0.12 s:ownVerb=-0.07
s:ownVerb&=0.09 s:ownVerb&,=-0.13 s:ownVerb&W,=-0.08 s:ownVerb,=-0.12 s:ownVerbW,=-0.29 s:person/commit=-0.11 s:person/judge=-0.15
s:person/label=-0.37 s:person/plain=-0.06 s:person/reply=0.1 s:person/say=0.11 s:person/show=-0.14 s:person/tell=0.46 s:person/think=0.17
s:person/write=-0.06 s:person<adverb=-0.5 s:person<auxiliary=-0.53 s:person<comma=-0.22 s:person<conjunction=-0.23 s:person<gerund=-0.55
s:person<opener=0.12 s:person<preposition=0.06 s:person<quote=0.82 s:person<start=0.79 s:person<verb=0.06 s:person^adjective=-0.09
s:person^name=0.11 s:person^noun=-0.17 s:person^numeral=0.6 s:person^possessive-pronoun=0.11 s:possessor/commit=-0.13 s:possessor/judge=-0.21
s:possessor/label=0.27 s:possessor/noun=0.39 s:possessor/reply=-0.26 s:possessor/say=-0.39 s:possessor/tell=-0.38 s:possessor/think=-0.15
s:possessor/write=-0.44 s:possessor<comma=-0.35 s:possessor<conjunction=0.13 s:possessor<gerund=-0.51 s:possessor<opener=-0.29
s:possessor<preposition=-0.08 s:possessor<start=-0.54 s:possessor<to=-0.62 s:possessor<verb=-0.41 s:possessor^determiner=-0.31
s:possessor^noun=-0.37 s:possessor^possessive-pronoun=-0.22 s:quantity/judge=-0.33 s:quantity/noun=-0.28 s:quantity/plain=-0.06
s:quantity/say=-0.11 s:quantity/show=0.13 s:quantity/think=-0.27 s:quantity<comma=-0.21 s:quantity<preposition=0.14 s:quantity<start=0.28
s:quantity<verb=-0.34 s:quantity^determiner=-0.26 s:she/commit=0.21 s:she/judge=-0.23 s:she/plain=-0.25 s:she/say=0.18 s:she/show=0.38
s:she/tell=0.34 s:she/think=-0.11 s:she<opener=-0.41 s:she<quote=0.41 s:she<start=0.5 s:she<verb=-0.46 s:she^pronoun=0.28 s:they/judge=-0.07
s:they/plain=-0.19 s:they/say=-0.19 s:they/show=-0.13 s:they/think=0.48 s:they<opener=-0.16 s:they<verb=-0.65 s:they^pronoun=0.07
s:thing/commit=-0.12 s:thing/judge=-0.31 s:thing/label=-0.38 s:thing/noun=-0.11 s:thing/plain=-0.14 s:thing/reply=-0.29 s:thing/say=-0.15
s:thing/signature=-1.22 s:thing/source=0.63 s:thing/think=-0.14 s:thing/write=-0.13 s:thing<adverb=-0.18 s:thing<auxiliary=-0.2
s:thing<calendar=-0.33 s:thing<determiner=-0.45 s:thing<gerund=-0.16 s:thing<mark=0.1 s:thing<noun=-0.14 s:thing<opener=-0.18
s:thing<participle=-0.23 s:thing<preposition=-0.17 s:thing<pronoun=-0.26 s:thing<start=-0.11 s:thing<to=-0.08 s:thing<verb=-0.16
s:thing^adjective=-0.25 s:thing^determiner=-0.18 s:thing^name=0.4 s:thing^noun=-0.31 s:thing^numeral=0.11 s:thing^possessive-pronoun=-0.1
s:touch<adverb=0.07 s:touch<auxiliary=-0.49 s:touch<comma=0.53 s:touch<conjunction=0.28 s:touch<gerund=-0.24 s:touch<mark=0.49
s:touch<name=0.27 s:touch<participle=-0.14 s:touch<preposition=-0.17 s:touch<quote=0.34 s:touch<start=0.13 s:touch<to=0.64 s:touch<verb=-0.11
s:verbBetween/adverb=-0.07 s:verbBetween/by=-0.37 s:verbBetween/comma=-0.07 s:verbBetween/conjunction=0.06 s:verbBetween/gerund=-0.18
s:verbBetween/name=-0.2 s:verbBetween/noun=-0.15 s:verbBetween/opener=-0.15 s:verbBetween/preposition=-0.13 s:verbBetween/pronoun=-0.07
s:verbBetween/quote=0.06 s:verbBetween/to=-0.13 s:verbBetween/verb=-0.16 s:who/commit=-0.14 s:who/judge=0.19 s:who/noun=-0.17
s:who/plain=-0.24 s:who/say=-0.06 s:who/show=-0.23 s:who/tell=-0.44 s:who/think=0.2 s:who<comma=-0.1 s:who<name=-0.18 s:who<noun=-0.26
s:who^pronoun=-0.23
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
