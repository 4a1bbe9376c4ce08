/**
 * What each feature that speaks for a speaker weighs. Learned by tests/bench/learn-speakers.ts; do not edit by hand. A name
 * holds places, word classes and small words of the language, never a text's.
 */
const table = `
g:=0.16 g:0/0=0.74 g:0/0/2=0.63 g:0/0/4=0.34 g:0/0/9=0.15 g:0/0/after=0.73 g:0/0/before=0.89 g:0/0/comma=-0.59 g:0/0/few=0.54
g:0/0/inside=0.74 g:0/0/many=0.49 g:0/0/open=1.8 g:0/0/small/open=0.78 g:0/0/small/stop=0.25 g:0/0/some=1.16 g:0/1=0.52 g:0/1/2=0.62
g:0/1/4=0.54 g:0/1/9=0.46 g:0/1/after=0.55 g:0/1/before=0.37 g:0/1/capital/stop=0.57 g:0/1/comma=0.56 g:0/1/few=-0.31 g:0/1/many=0.62
g:0/1/open=-0.56 g:0/1/opens=0.58 g:0/1/small/stop=0.78 g:0/1/some=0.36 g:0/1/stop=0.52 g:1/1=0.11 g:1/1/0=0.7 g:1/1/2=0.4 g:1/1/4=-0.15
g:1/1/9=-0.14 g:1/1/before=0.17 g:1/1/capital/comma=0.24 g:1/1/capital/stop=0.79 g:1/1/comma=0.14 g:1/1/few=-0.19 g:1/1/inside=-0.22
g:1/1/many=0.35 g:1/1/open=0.3 g:1/1/some=-0.16 g:1/1/stop=0.08 g:1/2/9=-0.16 g:1/2/before=-0.09 g:1/2/capital/comma=0.24 g:1/2/few=-0.28
g:1/2/inside=-0.27 g:1/2/many=0.2 g:1/2/opens=-0.05 g:1/2/some=-0.31 g:1/2/stop=-0.05 g:1/3=-0.24 g:1/3/9=-0.24 g:1/3/before=-0.2 g:2/2=-0.12
g:2/2/9=-0.23 g:2/2/after=-0.27 g:2/2/capital/comma=-0.07 g:2/2/comma=-0.18 g:2/2/inside=-0.2 g:2/2/many=-0.16 g:2/2/opens=-0.06 g:2/3=-0.16
g:2/3/9=-0.16 g:2/3/after=-0.16 g:2/3/before=-0.17 g:2/3/capital/comma=-0.05 g:2/3/comma=-0.15 g:2/3/inside=-0.22 g:2/3/many=-0.15
g:2/3/open=-0.14 g:2/3/opens=-0.1 g:2/3/some=-0.11 g:2/3/stop=-0.18 g:3/3=-0.19 g:3/3/9=-0.19 g:3/3/after=-0.22 g:3/3/before=-0.18
g:3/3/comma=-0.13 g:3/3/few=-0.22 g:3/3/inside=-0.21 g:3/3/many=-0.21 g:3/3/open=-0.34 g:3/3/opens=-0.11 g:3/3/small/open=-0.21
g:3/3/small/stop=-0.19 g:3/3/some=-0.14 g:3/3/stop=-0.19 g:blockEnds/0/inside=-0.28 g:blockEnds/0/opens=-0.07 g:blockEnds/2/opens=0.15
g:blockEnds/4/inside=-0.29 g:blockEnds/9/inside=-0.14 g:blockEnds/9/opens=-0.18 g:inside/after/4=0.65 g:inside/after/9=-0.2
g:inside/before/2=1.29 g:inside/before/4=-0.36 g:inside/before/9=-0.26 g:inside/comma=-0.18 g:inside/conjunction=-0.3
g:inside/determiner=0.33 g:inside/name=-0.21 g:inside/noun=-0.05 g:inside/opener=0.08 g:inside/pronoun=0.2 g:inside/quote=0.12
g:inside/stop=0.07 g:opens/after/2=0.3 g:opens/after/4=0.66 g:opens/after/9=0.3 g:opens/before/0=0.07 g:opens/before/9=-0.12
g:opens/determiner=0.15 g:opens/end=0.32 g:opens/name=0.14 g:opens/open=-0.31 g:opens/preposition=0.49 g:opens/stop=0.59 g:opens/verb=0.07
g:~HV.=0.23 g:~NV.=0.39 h:none=-0.6 h:other/document/same=-0.22 h:other/group/same=-0.11 h:other/name/other=0.17 h:other/name/same=-0.22
h:other/organisation/other=0.05 h:other/quantity/same=-0.26 h:other/thing/other=-0.33 h:other/thing/same=-0.18 h:sameMention/other=-0.29
h:sameMention/same=-0.21 h:sameWord/other=0.3 h:sameWord/same=0.21 j:A0/Laside=0.39 j:A0/Ltouch=0.23 j:A0/Rfar=-0.35 j:A0/Rtouch=0.51
j:A1/Lfar=-0.06 j:A1/Lnear=-0.19 j:A1/Rfar=-0.07 j:A1/Rtouch=-0.2 j:A1/block/Laside=-0.27 j:A1/block/Lfar=-0.13 j:A1/block/Lnear=-0.06
j:A1/block/Ltouch=-0.23 j:A1/block/Rtouch=-0.08 j:A2/Lfar=-0.24 j:A2/Ltouch=-0.61 j:A2/Rfar=-0.11 j:A2/Rnear=-0.12 j:B0/Laside=0.62
j:B0/Lnear=0.25 j:B0/Ltouch=0.62 j:B0/Rfar=-0.31 j:B0/Rnear=-0.09 j:B0/Rtouch=-0.14 j:B1/Laside=-0.15 j:B1/Lfar=-0.12 j:B1/Lnear=-0.09
j:B1/Rnear=-0.06 j:B1/Rtouch=-0.05 j:B1/block/Laside=-0.2 j:B1/block/Lfar=-0.13 j:B1/block/Ltouch=-0.17 j:B2/Lfar=-0.14 j:B2/Lnear=-0.07
j:B2/Ltouch=-0.26 j:CMQ/Rfar=-0.07 j:CMQ/Rnear=-0.05 j:CMQ/Rtouch=-0.09 j:CMQ/call=-0.34 j:CMQ/comma=-0.07 j:CMQ/commit=-0.13
j:CMQ/judge=-0.12 j:CMQ/none=0.06 j:CMQ/open=-0.19 j:CMQ/say=-0.14 j:CMQ/show=-0.1 j:CMQ/stop=-0.28 j:CMQ/write=-0.1 j:CQM/Rfar=-0.34
j:CQM/comma=-0.4 j:CQM/commit=-0.37 j:CQM/none=-0.5 j:CQM/open=-0.28 j:CQM/plain=-0.27 j:CQM/say=-0.13 j:CQM/show=-0.4 j:MCQ/Laside=0.08
j:MCQ/Lfar=-0.11 j:MCQ/Lnear=0.07 j:MCQ/Ltouch=0.15 j:MCQ/call=-0.08 j:MCQ/comma=-0.13 j:MCQ/commit=0.12 j:MCQ/judge=0.07 j:MCQ/open=0.18
j:MCQ/plain=-0.12 j:MCQ/reply=0.2 j:MCQ/say=0.19 j:MCQ/show=0.05 j:MCQ/stop=0.29 j:MCQ/tell=0.06 j:MCQ/think=-0.19 j:MCQ/write=0.22
j:MQC/Lfar=0.06 j:MQC/comma=-0.34 j:MQC/judge=-0.22 j:MQC/none=-0.21 j:MQC/open=0.36 j:MQC/plain=0.59 j:MQC/say=-0.64 j:MQC/show=0.22
j:QCM/Rfar=-0.15 j:QCM/Rtouch=0.11 j:QCM/call=0.44 j:QCM/comma=0.1 j:QCM/commit=-0.07 j:QCM/judge=0.06 j:QCM/none=0.12 j:QCM/open=-0.18
j:QCM/stop=-0.16 j:QCM/tell=-0.16 j:QCM/think=-0.09 j:QMC/Laside=-0.15 j:QMC/Lfar=-0.09 j:QMC/Lnear=-0.08 j:QMC/call=0.25 j:QMC/comma=0.1
j:QMC/commit=-0.2 j:QMC/judge=-0.27 j:QMC/none=-0.17 j:QMC/open=-0.54 j:QMC/plain=-0.2 j:QMC/reply=-0.26 j:QMC/say=0.12 j:QMC/show=-0.17
j:QMC/stop=-0.32 j:QMC/tell=0.2 j:QMC/think=-0.13 j:QMC/write=0.14 n:=0.12 n:few/capital=1.24 n:few/small=0.49 n:inside/call=0.61
n:inside/comma=1.16 n:inside/open=0.64 n:inside/stop=0.49 n:many/capital=-0.2 n:many/small=0.11 n:opens/call=-1.15 n:opens/comma=-0.08
n:opens/open=-0.12 n:opens/stop=-0.66 n:some/capital=0.35 n:some/small=0.09 q:A=0.58 q:A/commit/12=-0.18 q:A/commit/20=-0.07
q:A/commit/4=0.13 q:A/commit/7=-0.27 q:A/judge/12=-0.08 q:A/judge/20=-0.27 q:A/judge/4=-0.3 q:A/judge/7=0.34 q:A/label/20=-0.15
q:A/noun/12=-0.22 q:A/noun/20=-0.13 q:A/noun/4=-0.21 q:A/plain/1=-0.15 q:A/plain/12=-0.08 q:A/plain/2=-0.13 q:A/plain/20=-0.14
q:A/plain/3=-0.18 q:A/plain/4=-0.1 q:A/plain/7=-0.18 q:A/say/0=0.34 q:A/say/1=0.25 q:A/say/12=-0.24 q:A/say/2=0.3 q:A/say/20=-0.25
q:A/say/3=0.14 q:A/say/4=-0.13 q:A/say/7=-0.12 q:A/show/12=-0.2 q:A/show/20=-0.13 q:A/show/4=-0.1 q:A/show/7=-0.2 q:A/tell/1=0.69
q:A/tell/12=-0.59 q:A/tell/20=-0.45 q:A/tell/4=0.29 q:A/tell/7=-0.53 q:A/think/12=-0.16 q:A/think/20=-0.19 q:A/write/1=0.73 q:A0/0=0.61
q:A0/capital=0.34 q:A0/comma=0.31 q:A0/commit=-0.56 q:A0/conjunction=-0.61 q:A0/determiner=0.54 q:A0/finite=0.37 q:A0/gerund=-0.24
q:A0/infinitive=-0.35 q:A0/inside/comma=-0.3 q:A0/judge=-0.57 q:A0/name=0.48 q:A0/none=0.47 q:A0/noun=0.06 q:A0/open=0.14 q:A0/opener=0.14
q:A0/opens/comma=0.42 q:A0/opens/open=1.15 q:A0/passive=-0.37 q:A0/plain=-0.21 q:A0/preposition=0.05 q:A0/pronoun=0.51 q:A0/say=0.49
q:A0/show=-0.31 q:A0/small=0.21 q:A0/tell=0.43 q:A0/think=-0.89 q:A0/verb=0.19 q:A0/write=0.58 q:A1/0=0.28 q:A1/block/adverb=-0.94
q:A1/block/call=-1.33 q:A1/block/capital=-0.44 q:A1/block/comma=-0.28 q:A1/block/commit=-0.11 q:A1/block/conjunction=-0.11
q:A1/block/determiner=-0.58 q:A1/block/finite=-0.36 q:A1/block/gerund=-0.2 q:A1/block/infinitive=-0.08 q:A1/block/inside/comma=-0.64
q:A1/block/inside/open=-0.39 q:A1/block/inside/stop=-0.47 q:A1/block/judge=-0.14 q:A1/block/label=-0.15 q:A1/block/name=-0.56
q:A1/block/none=-0.2 q:A1/block/noun=-0.19 q:A1/block/open=-0.53 q:A1/block/opener=-0.42 q:A1/block/opens/comma=-0.19
q:A1/block/opens/stop=-0.4 q:A1/block/passive=-0.09 q:A1/block/plain=-0.12 q:A1/block/preposition=-0.43 q:A1/block/pronoun=-0.37
q:A1/block/reply=-0.35 q:A1/block/say=-0.43 q:A1/block/show=-0.1 q:A1/block/small=-0.44 q:A1/block/stop=-0.44 q:A1/block/tell=-0.34
q:A1/block/think=-0.09 q:A1/block/verb=-0.42 q:A1/block/write=-0.42 q:A1/comma=-0.6 q:A1/commit=-0.08 q:A1/conjunction=-0.54
q:A1/finite=-0.13 q:A1/infinitive=-0.27 q:A1/inside/comma=-1.05 q:A1/inside/open=-0.67 q:A1/inside/stop=-0.95 q:A1/judge=-0.23 q:A1/name=0.45
q:A1/none=-0.56 q:A1/noun=-0.07 q:A1/open=-0.74 q:A1/opens/comma=-0.33 q:A1/passive=-0.08 q:A1/plain=-0.13 q:A1/preposition=-0.51
q:A1/pronoun=-0.56 q:A1/say=-0.11 q:A1/show=-0.13 q:A1/small=-0.52 q:A1/stop=-0.46 q:A1/verb=0.08 q:A12/0=-0.3 q:A12/1=-0.22 q:A2/0=0.14
q:A2/1=-0.21 q:A2/finite=-0.78 q:A20/0=-0.17 q:A20/1=-0.3 q:A20/2=-0.8 q:A3/0=0.4 q:A3/1=-0.16 q:A4/0=0.08 q:A4/1=-0.16 q:A7/0=0.11
q:A7/1=-0.24 q:AH=0.44 q:AN=0.28 q:ANVpN=-0.25 q:ANx=-0.16 q:AQN=0.06 q:AotherBetween/opens=0.19 q:B=0.25 q:B,=0.32 q:B/commit/12=-0.54
q:B/commit/20=-0.45 q:B/commit/4=-0.35 q:B/commit/7=0.07 q:B/judge/1=-0.09 q:B/judge/12=-0.27 q:B/judge/2=0.26 q:B/judge/20=-0.22
q:B/judge/4=0.18 q:B/label/20=-0.48 q:B/noun/1=-0.14 q:B/noun/12=-0.46 q:B/noun/20=-0.37 q:B/noun/4=-0.52 q:B/noun/7=0.22 q:B/plain/1=-0.07
q:B/plain/12=-0.29 q:B/plain/2=0.08 q:B/plain/20=-0.22 q:B/plain/3=0.26 q:B/plain/4=0.07 q:B/reply/20=0.05 q:B/say/1=0.29 q:B/say/2=-0.11
q:B/say/20=-0.14 q:B/say/3=0.26 q:B/say/4=0.28 q:B/say/7=-0.15 q:B/show/20=-0.34 q:B/show/4=0.41 q:B/show/7=0.19 q:B/tell/20=0.1
q:B/tell/4=0.16 q:B/tell/7=0.36 q:B/think/12=-0.35 q:B/think/20=-0.29 q:B/think/7=-0.72 q:B/write/20=-0.56 q:B0/,=0.34 q:B0/0=0.24
q:B0/:=0.37 q:B0/a=0.15 q:B0/auxiliary=0.62 q:B0/call=0.49 q:B0/capital=0.29 q:B0/comma=0.32 q:B0/commit=0.17 q:B0/finite=0.52
q:B0/gerund=0.24 q:B0/infinitive=-0.23 q:B0/inside/call=0.49 q:B0/inside/comma=0.32 q:B0/inside/open=0.39 q:B0/inside/stop=0.38
q:B0/judge=0.23 q:B0/name=0.67 q:B0/none=0.19 q:B0/noun=0.36 q:B0/open=0.39 q:B0/passive=-0.92 q:B0/plain=-0.29 q:B0/reply=0.54 q:B0/say=0.52
q:B0/small=0.4 q:B0/stop=0.38 q:B0/tell=0.1 q:B0/that=0.37 q:B0/the=0.36 q:B0/think=-0.42 q:B0/write=0.46 q:B1/0=0.21 q:B1/1=0.11
q:B1/block/,=-0.38 q:B1/block/:=0.76 q:B1/block/a=-0.49 q:B1/block/auxiliary=-0.22 q:B1/block/call=-0.61 q:B1/block/capital=-0.3
q:B1/block/comma=-0.27 q:B1/block/commit=-0.11 q:B1/block/finite=-0.26 q:B1/block/gerund=-0.15 q:B1/block/infinitive=-0.07
q:B1/block/inside/comma=-0.43 q:B1/block/inside/open=-0.56 q:B1/block/inside/stop=-0.61 q:B1/block/judge=-0.19 q:B1/block/label=0.08
q:B1/block/none=-0.13 q:B1/block/noun=-0.08 q:B1/block/open=-0.57 q:B1/block/opens/comma=-0.26 q:B1/block/passive=-0.08
q:B1/block/plain=-0.14 q:B1/block/quote=-0.24 q:B1/block/reply=-0.09 q:B1/block/say=-0.29 q:B1/block/small=-0.41 q:B1/block/stop=-0.28
q:B1/block/tell=-0.16 q:B1/block/think=-0.12 q:B1/block/verb=-0.53 q:B1/block/write=-0.16 q:B1/capital=-0.15 q:B1/comma=-0.37
q:B1/commit=-0.1 q:B1/finite=-0.11 q:B1/gerund=-0.25 q:B1/infinitive=-0.22 q:B1/inside/comma=-0.44 q:B1/inside/open=-0.77
q:B1/inside/stop=-0.42 q:B1/judge=-0.36 q:B1/none=-0.24 q:B1/noun=-0.24 q:B1/open=-0.55 q:B1/opens/comma=-0.35 q:B1/passive=-0.12
q:B1/plain=-0.1 q:B1/say=-0.05 q:B1/show=-0.46 q:B1/small=-0.37 q:B1/stop=-0.09 q:B1/think=-0.31 q:B1/write=-0.08 q:B12/0=-0.33 q:B12/1=-0.2
q:B12/2=-0.15 q:B2/0=0.79 q:B2/1=0.1 q:B2/capital=-0.53 q:B2/comma=-0.14 q:B2/finite=-0.41 q:B2/gerund=-0.18 q:B2/opens/comma=-0.1
q:B2/opens/stop=-0.37 q:B2/plain=-0.14 q:B2/say=-0.52 q:B2/small=-0.31 q:B2/stop=-0.54 q:B20/0=-0.64 q:B20/1=-0.32 q:B20/2=-0.52 q:B3/0=0.4
q:B3/1=0.1 q:B4/0=0.5 q:B4/1=-0.14 q:B7/0=0.21 q:B7/1=-0.15 q:B7/2=-0.06 q:B:=0.86 q:BN=-0.55 q:BN.=-0.08 q:BNpN.=-0.13 q:BNpNpNpN~=-0.48
q:BotherBetween/inside=-0.8 q:BotherBetween/opens=-0.27 q:commit/few/capital=-0.4 q:commit/few/small=-0.14 q:commit/many/capital=-0.1
q:commit/many/small=0.5 q:commit/name=-0.29 q:commit/preposition=0.25 q:commit/pronoun=0.08 q:commit/some/capital=-0.62
q:commit/some/small=0.17 q:judge/conjunction=-0.58 q:judge/determiner=-0.22 q:judge/few/capital=-0.16 q:judge/few/small=0.2
q:judge/many/capital=-0.2 q:judge/many/small=-0.18 q:judge/name=-0.18 q:judge/noun=0.28 q:judge/preposition=0.48 q:judge/pronoun=0.2
q:judge/some/capital=-0.46 q:judge/some/small=0.08 q:judge/stop=-0.17 q:judge/verb=-0.17 q:label/:=-0.13 q:label/few/small=-0.18
q:label/many/capital=-0.13 q:label/name=0.12 q:label/some/capital=0.2 q:noun/,=-0.59 q:noun/determiner=-0.48 q:noun/few/capital=-0.09
q:noun/few/small=-0.18 q:noun/many/capital=-0.08 q:noun/many/small=-0.47 q:noun/noun=-0.39 q:noun/preposition=-0.18 q:noun/pronoun=-0.24
q:noun/some/capital=-0.08 q:noun/some/small=-0.23 q:plain/,=-0.16 q:plain/:=0.2 q:plain/a=-0.65 q:plain/auxiliary=-0.34
q:plain/conjunction=-0.38 q:plain/determiner=-0.16 q:plain/few/small=-0.34 q:plain/gerund=-0.3 q:plain/many/capital=-0.17
q:plain/many/small=-0.45 q:plain/mark=0.06 q:plain/name=-0.08 q:plain/noun=0.22 q:plain/opener=-0.31 q:plain/preposition=-0.25
q:plain/pronoun=-0.3 q:plain/quote=-0.43 q:plain/some/capital=-0.27 q:plain/some/small=-0.42 q:plain/stop=-0.09 q:plain/the=-0.28
q:plain/to=-0.23 q:plain/verb=-0.25 q:reply/some/capital=-0.14 q:say/,=0.14 q:say/:=0.14 q:say/a=0.22 q:say/auxiliary=0.3
q:say/conjunction=0.09 q:say/determiner=0.11 q:say/few/capital=-0.29 q:say/gerund=0.27 q:say/many/capital=0.17 q:say/many/small=-0.08
q:say/name=0.06 q:say/noun=-0.06 q:say/opener=-0.16 q:say/preposition=0.17 q:say/pronoun=0.08 q:say/some/capital=0.09 q:say/some/small=0.23
q:say/stop=-0.05 q:say/that=0.47 q:say/to=-0.38 q:say/verb=0.08 q:show/,=0.32 q:show/conjunction=-0.46 q:show/determiner=-0.09
q:show/few/capital=-0.61 q:show/few/small=-0.19 q:show/many/small=-0.39 q:show/name=-0.27 q:show/noun=0.38 q:show/preposition=-0.21
q:show/pronoun=0.39 q:show/some/capital=-0.32 q:show/some/small=0.08 q:show/stop=-0.16 q:show/verb=-0.49 q:source/many/capital=0.28
q:tell/,=-0.1 q:tell/few/small=-0.11 q:tell/many/small=0.1 q:tell/name=0.18 q:tell/pronoun=0.15 q:tell/some/capital=-0.11
q:tell/some/small=0.3 q:think/few/small=-0.17 q:think/many/capital=-0.1 q:think/many/small=-0.28 q:think/name=-0.19 q:think/some/capital=-0.3
q:think/some/small=-0.15 q:think/stop=-0.17 q:write/many/capital=0.45 q:write/name=0.6 q:write/some/capital=-0.62 q:write/stop=0.14 s:L=0.18
s:L&=-0.12 s:L&Nx=-0.23 s:L,=-0.15 s:L,&=-0.18 s:L,N=-0.06 s:L,NH=0.27 s:L,NpN,=-0.07 s:L,Nx=0.32 s:L,W=-0.07 s:L,pN=-0.14 s:L,x=-0.16
s:L-=0.24 s:L/finite/aside=0.21 s:L/finite/touch=0.12 s:L/gerund/aside=-0.55 s:L/gerund/near=0.08 s:L/gerund/touch=0.09 s:L/he=0.24
s:L/him=-0.07 s:L/his=-0.16 s:L/infinitive/far=-0.06 s:L/infinitive/near=-0.06 s:L/it=-0.15 s:L/name=0.16 s:L/none/far=-0.22
s:L/none/near=0.18 s:L/none/touch=0.17 s:L/participle/far=-0.36 s:L/passive/far=-0.1 s:L/passive/touch=-0.32 s:L/quantity=-0.23 s:L/she=0.26
s:L/they=0.1 s:L/thing=-0.23 s:L/who=-0.09 s:L0=0.11 s:L1=-0.05 s:L2=-0.1 s:L20=-0.07 s:L<auxiliary=-0.09 s:L<by=-0.18 s:L<comma=0.2
s:L<conjunction=0.07 s:L<determiner=-0.11 s:L<gerund=-0.12 s:L<noun=-0.18 s:L<opener=-0.14 s:L<participle=0.1 s:L<preposition=-0.22
s:L<pronoun=-0.2 s:L<quote=0.25 s:L<start=0.32 s:L<to=-0.31 s:L<verb=-0.28 s:LH=-0.17 s:LHx=-0.08 s:LN&=0.11 s:LN,=-0.08 s:LN,N=-0.07
s:LNp=0.11 s:LNpN=-0.06 s:LNx=-0.09 s:LQ=-0.22 s:LV=-0.07 s:LVN=0.1 s:LVN,=-0.18 s:LVNp=0.48 s:LVWN=-0.12 s:LVpN=-0.08 s:LVpN,=-0.17
s:LW=0.07 s:LWHx=-0.06 s:LWN=-0.09 s:LWNx=-0.07 s:LWx=0.36 s:Laside/judge=-0.09 s:Laside/plain=-0.23 s:Laside/show=0.24 s:Laside/tell=0.3
s:Lfar/commit=0.05 s:Lfar/judge=-0.15 s:Lfar/label=-0.11 s:Lfar/noun=-0.17 s:Lfar/show=-0.11 s:Lfar/signature=-0.33 s:Lfar/source=-0.66
s:Lfar/think=-0.11 s:Lfar/write=0.22 s:Lnear/commit=-0.13 s:Lnear/judge=0.11 s:Lnear/label=0.18 s:Lnear/noun=0.15 s:Lnear/plain=-0.06
s:Lnear/say=0.21 s:Lnear/tell=-0.1 s:Lnear/think=-0.17 s:Lnear/write=-0.06 s:Lp=-0.1 s:LpH=-0.22 s:LpN=0.34 s:LpN&=-0.13 s:LpN,=-0.18
s:LpN,H=-0.09 s:LpN,N=-0.09 s:LpNH=-0.06 s:LpNW=0.11 s:LpNp=0.23 s:LpNpN=0.28 s:LpNpN,=-0.08 s:LpNt=-0.17 s:LpNx=-0.05 s:Ls=0.11 s:LsN=0.15
s:LsN,=-0.27 s:LsNt=-0.07 s:LsNx=-0.07 s:LtN=0.23 s:Ltouch/commit=-0.07 s:Ltouch/label=0.17 s:Ltouch/noun=0.1 s:Ltouch/plain=-0.12
s:Ltouch/reply=-0.09 s:Ltouch/say=0.19 s:Ltouch/show=0.09 s:Ltouch/tell=0.14 s:Lx=-0.15 s:LxN=-0.08 s:LxV=-0.42 s:LxVN=-0.06 s:LxVt=0.22
s:R,G=-0.05 s:R/finite/far=-0.14 s:R/gerund/far=-0.1 s:R/gerund/near=-0.06 s:R/gerund/touch=-0.08 s:R/he=-0.12 s:R/him=-0.07 s:R/his=-0.06
s:R/infinitive/near=-0.06 s:R/infinitive/touch=-0.05 s:R/it=-0.1 s:R/name=0.08 s:R/none/far=-0.17 s:R/none/touch=0.47
s:R/participle/near=0.13 s:R/passive/near=0.08 s:R/passive/touch=-0.19 s:R/possessor=-0.18 s:R/quantity=-0.09 s:R/she=-0.06 s:R/they=-0.1
s:R/thing=-0.13 s:R/who=-0.12 s:R4=-0.11 s:R7=-0.11 s:R<adverb=-0.06 s:R<by=0.38 s:R<calendar=0.06 s:R<comma=-0.11 s:R<conjunction=-0.07
s:R<determiner=-0.1 s:R<gerund=-0.17 s:R<mark=-0.1 s:R<noun=-0.06 s:R<opener=-0.11 s:R<participle=-0.11 s:R<preposition=-0.13
s:R<pronoun=0.18 s:R<quote=-0.1 s:R<to=0.17 s:R>adjective=-0.07 s:R>adverb=0.09 s:R>auxiliary=-0.11 s:R>calendar=-0.09 s:R>comma=0.17
s:R>conjunction=-0.09 s:R>determiner=-0.11 s:R>gerund=-0.1 s:R>mark=-0.09 s:R>name=-0.16 s:R>noun=-0.11 s:R>numeral=-0.27 s:R>opener=0.1
s:R>possessive=-0.18 s:R>possessive-pronoun=-0.06 s:R>preposition=-0.1 s:R>quote=-0.12 s:R>stop=0.06 s:R>verb=-0.12 s:RG=-0.08 s:RGNp=-0.06
s:RH=-0.1 s:RHp=-0.08 s:RN,=-0.13 s:RN,N=-0.06 s:RN,Np=-0.13 s:RNG=-0.11 s:RNQ=0.15 s:RNQp=0.26 s:RNV=0.2 s:RNVp=0.41 s:RNpN=-0.06
s:RNpN,=-0.09 s:RNpNp=-0.06 s:RNpNs=-0.06 s:RNpNt=-0.07 s:RNs=0.46 s:RNsNp=-0.08 s:RNt=-0.07 s:RNx=-0.06 s:RQ=-0.08 s:RQp=0.1 s:RV=0.37
s:RVp=-0.12 s:RW=-0.08 s:RWNp=-0.05 s:Rfar/commit=-0.09 s:Rfar/label=-0.23 s:Rfar/noun=-0.11 s:Rfar/plain=-0.06 s:Rfar/reply=-0.06
s:Rfar/say=-0.14 s:Rfar/show=-0.06 s:Rfar/source=0.12 s:Rfar/tell=-0.16 s:Rfar/write=-0.13 s:Rnear/commit=-0.07 s:Rnear/label=-0.17
s:Rnear/noun=-0.1 s:Rnear/say=-0.07 s:Rnear/show=-0.05 s:Rnear/tell=0.05 s:Rnear/think=-0.09 s:Rnear/write=-0.1 s:RpG=-0.12 s:RpN&=-0.05
s:RpNW=-0.06 s:RpNp=-0.05 s:RpNs=-0.06 s:RpNt=-0.13 s:RpW=-0.08 s:Rpp=-0.07 s:Rt=-0.13 s:RtN=-0.07 s:RtNp=-0.06 s:Rtouch/commit=-0.06
s:Rtouch/judge=-0.15 s:Rtouch/label=-0.62 s:Rtouch/noun=-0.07 s:Rtouch/say=0.08 s:Rtouch/source=1.24 s:Rtouch/tell=-0.08 s:Rtouch/think=-0.06
s:Rtouch/write=0.26 s:Rx=0.08 s:aside<comma=-0.11 s:aside<mark=0.16 s:aside<preposition=-0.31 s:aside<quote=0.51 s:aside<start=-0.15
s:cue<L/adverb=-0.06 s:cue<L/auxiliary=-0.19 s:cue<L/by=0.24 s:cue<L/calendar=0.42 s:cue<L/comma=0.21 s:cue<L/determiner=-0.07
s:cue<L/gerund=-0.26 s:cue<L/mark=0.07 s:cue<L/name=0.18 s:cue<L/noun=-0.09 s:cue<L/numeral=-0.18 s:cue<L/opener=-0.21
s:cue<L/possessive-pronoun=-0.31 s:cue<L/to=-0.09 s:cue<L/verb=-0.05 s:cue<R/adjective=-0.19 s:cue<R/adverb=-0.09 s:cue<R/by=-0.18
s:cue<R/calendar=-0.13 s:cue<R/comma=0.14 s:cue<R/conjunction=-0.14 s:cue<R/determiner=-0.06 s:cue<R/gerund=-0.1 s:cue<R/mark=-0.17
s:cue<R/name=-0.18 s:cue<R/numeral=-0.18 s:cue<R/possessive-pronoun=-0.08 s:cue<R/pronoun=-0.14 s:cue<R/start=0.43 s:cue<R/to=-0.1
s:cue<R/verb=-0.1 s:document/judge=-0.31 s:document/label=0.05 s:document/noun=-0.2 s:document/plain=-0.07 s:document/reply=0.45
s:document/say=0.16 s:document/think=-0.13 s:document/write=-0.32 s:document<comma=0.28 s:document<conjunction=0.13 s:document<gerund=-0.44
s:document<opener=0.08 s:document<preposition=-0.19 s:document<quote=0.64 s:document<start=0.18 s:document<to=0.61 s:document<verb=-0.24
s:document^determiner=0.17 s:document^noun=-0.26 s:document^possessive-pronoun=-0.42 s:far<by=0.23 s:far<calendar=0.4 s:far<comma=-0.08
s:far<determiner=-0.3 s:far<gerund=-0.14 s:far<mark=-0.08 s:far<name=0.12 s:far<noun=-0.19 s:far<opener=-0.17 s:far<participle=-0.15
s:far<preposition=-0.22 s:far<pronoun=-0.38 s:far<quote=0.08 s:far<start=0.25 s:far<to=-0.1 s:far<verb=-0.13 s:group/commit=-0.08
s:group/judge=0.22 s:group/label=-0.33 s:group/reply=-0.26 s:group/say=-0.14 s:group/show=0.08 s:group/tell=-0.11 s:group/think=0.2
s:group/write=-0.32 s:group<by=0.06 s:group<comma=-0.43 s:group<conjunction=-0.46 s:group<gerund=-0.07 s:group<preposition=-0.07
s:group<start=0.58 s:group<to=0.07 s:group^name=-0.18 s:group^numeral=0.51 s:group^possessive-pronoun=0.27 s:he/commit=0.14 s:he/judge=0.1
s:he/label=0.13 s:he/noun=0.07 s:he/plain=0.08 s:he/reply=-0.3 s:he/say=0.15 s:he/write=-0.21 s:he<comma=0.48 s:he<conjunction=0.59
s:he<noun=-0.41 s:he<opener=-0.22 s:he<preposition=0.05 s:he<quote=0.37 s:he<start=0.14 s:he<verb=-0.49 s:he^pronoun=0.17 s:him/commit=-0.36
s:him/judge=0.08 s:him/noun=-0.08 s:him/plain=0.05 s:him/say=-0.05 s:him/show=0.07 s:him/tell=-0.37 s:him/think=-0.09 s:him<comma=-0.18
s:him<gerund=-0.24 s:him<noun=-0.23 s:him<verb=-0.11 s:him^opener=-0.16 s:him^pronoun=-0.07 s:his/commit=-0.1 s:his/judge=-0.09
s:his/label=-0.24 s:his/noun=0.09 s:his/reply=-0.13 s:his/say=-0.06 s:his/show=-0.1 s:his/tell=-0.09 s:his/think=-0.11 s:his/write=-0.22
s:his<comma=-0.24 s:his<conjunction=0.32 s:his<gerund=0.17 s:his<noun=-0.23 s:his<opener=-0.34 s:his<preposition=-0.1 s:his<start=-0.96
s:his<to=-0.68 s:his<verb=-0.2 s:his^possessive-pronoun=-0.18 s:isNotSubject=commit=-0.11 s:isNotSubject=finite=-0.38
s:isNotSubject=gerund=-0.23 s:isNotSubject=infinitive=-0.14 s:isNotSubject=judge=-0.31 s:isNotSubject=none=-0.18 s:isNotSubject=noun=-0.18
s:isNotSubject=participle=-0.92 s:isNotSubject=passive=-0.05 s:isNotSubject=reply=-0.26 s:isNotSubject=say=-0.33 s:isNotSubject=show=-0.14
s:isNotSubject=tell=-0.34 s:isNotSubject=think=-0.25 s:isNotSubject=write=-0.17 s:isSubject=finite=0.36 s:isSubject=gerund=0.12
s:isSubject=judge=0.22 s:isSubject=none=0.15 s:isSubject=noun=0.15 s:isSubject=participle=-0.05 s:isSubject=passive=-0.29
s:isSubject=plain=-0.19 s:isSubject=reply=0.15 s:isSubject=say=0.37 s:isSubject=tell=0.37 s:isSubject=write=0.32 s:it/noun=-0.11
s:it/plain=-0.21 s:it/say=0.18 s:it/show=-0.12 s:it/think=-0.31 s:it<opener=0.36 s:it<preposition=-0.11 s:it<start=-0.53 s:it<verb=-0.18
s:it^pronoun=-0.18 s:name/commit=0.09 s:name/judge=0.19 s:name/label=0.35 s:name/noun=-0.21 s:name/reply=0.32 s:name/say=0.18
s:name/show=-0.12 s:name/signature=0.75 s:name/source=0.54 s:name/tell=0.08 s:name/think=-0.17 s:name/write=0.25 s:name<adverb=-0.16
s:name<auxiliary=0.53 s:name<by=0.4 s:name<comma=0.19 s:name<conjunction=-0.16 s:name<gerund=-0.39 s:name<mark=0.41 s:name<opener=-0.09
s:name<preposition=-0.21 s:name<quote=0.16 s:name<start=0.36 s:name^possessive-pronoun=0.28 s:near<by=0.26 s:near<calendar=0.13
s:near<comma=0.25 s:near<conjunction=-0.13 s:near<determiner=0.11 s:near<gerund=-0.11 s:near<mark=-0.23 s:near<name=-0.13 s:near<noun=-0.1
s:near<opener=-0.07 s:near<preposition=-0.07 s:near<pronoun=0.43 s:near<start=0.21 s:noSubject<auxiliary=-0.05 s:noSubject<by=0.55
s:noSubject<gerund=-0.52 s:noSubject<mark=0.31 s:noSubject<noun=-0.22 s:noSubject<opener=-0.24 s:noSubject<preposition=-0.27
s:noSubject<quote=0.16 s:noSubject<start=0.31 s:noSubject<to=0.43 s:noSubject<verb=-0.24 s:noSubject=document=0.18 s:noSubject=finite=-0.15
s:noSubject=gerund=-0.21 s:noSubject=he=0.12 s:noSubject=him=-0.1 s:noSubject=his=-0.11 s:noSubject=infinitive=-0.32 s:noSubject=it=-0.25
s:noSubject=judge=-0.56 s:noSubject=label=-0.16 s:noSubject=name=0.1 s:noSubject=noun=-0.17 s:noSubject=organisation=-0.31
s:noSubject=participle=-0.58 s:noSubject=person=-0.08 s:noSubject=plain=-0.12 s:noSubject=possessor=-0.18 s:noSubject=quantity=0.09
s:noSubject=say=-0.17 s:noSubject=show=-0.25 s:noSubject=signature=-0.37 s:noSubject=source=1.36 s:noSubject=tell=-0.34
s:noSubject=they=-0.31 s:noSubject=thing=-0.13 s:not-agent<comma=0.07 s:not-agent<preposition=-0.12 s:not-agent<start=-0.15
s:not-agent=name=-0.16 s:not-agent=passive=-0.12 s:not-agent=thing=-0.13 s:not-aside<auxiliary=-0.06 s:not-aside<by=-0.14
s:not-aside<comma=-0.16 s:not-aside<conjunction=-0.17 s:not-aside<gerund=0.34 s:not-aside<mark=0.33 s:not-aside<opener=-0.05
s:not-aside<preposition=-0.14 s:not-aside<quote=-0.09 s:not-aside<start=-0.25 s:not-aside<to=-0.09 s:not-aside<verb=-0.09
s:not-aside=commit=-0.38 s:not-aside=document=0.21 s:not-aside=finite=-0.29 s:not-aside=group=-0.08 s:not-aside=him=-0.11
s:not-aside=judge=-0.34 s:not-aside=name=-0.15 s:not-aside=organisation=-0.13 s:not-aside=person=-0.16 s:not-aside=plain=-0.18
s:not-aside=possessor=-0.1 s:not-aside=quantity=-0.07 s:not-aside=say=-0.2 s:not-aside=show=-0.35 s:not-aside=tell=-0.28 s:not-aside=who=-0.1
s:not-control<adverb=-0.08 s:not-control<by=-0.22 s:not-control<conjunction=-0.1 s:not-control<determiner=-0.07 s:not-control<gerund=-0.07
s:not-control<mark=-0.18 s:not-control<noun=-0.06 s:not-control<opener=-0.08 s:not-control<preposition=-0.1 s:not-control<pronoun=-0.08
s:not-control<quote=-0.09 s:not-control<start=0.11 s:not-control<to=-0.19 s:not-control=commit=-0.07 s:not-control=document=-0.18
s:not-control=finite=0.09 s:not-control=gerund=-0.29 s:not-control=his=-0.08 s:not-control=infinitive=-0.16 s:not-control=it=-0.12
s:not-control=judge=-0.32 s:not-control=name=-0.11 s:not-control=passive=0.09 s:not-control=plain=-0.09 s:not-control=possessor=-0.06
s:not-control=quantity=-0.13 s:not-control=reply=-0.25 s:not-control=say=-0.37 s:not-control=she=-0.08 s:not-control=show=-0.13
s:not-control=tell=-0.51 s:not-control=they=-0.21 s:not-control=thing=-0.07 s:not-control=think=-0.14 s:not-control=who=-0.19
s:not-direct<calendar=-0.09 s:not-direct<comma=-0.06 s:not-direct<determiner=-0.06 s:not-direct<gerund=-0.05 s:not-direct<mark=-0.12
s:not-direct<name=0.36 s:not-direct<noun=-0.06 s:not-direct<opener=-0.09 s:not-direct<participle=-0.08 s:not-direct<preposition=-0.06
s:not-direct<pronoun=-0.09 s:not-direct<quote=-0.1 s:not-direct<verb=-0.1 s:not-direct=commit=0.1 s:not-direct=document=-0.06
s:not-direct=finite=-0.26 s:not-direct=gerund=0.15 s:not-direct=he=-0.08 s:not-direct=his=-0.09 s:not-direct=it=-0.12
s:not-direct=judge=-0.17 s:not-direct=name=-0.07 s:not-direct=passive=-0.08 s:not-direct=person=-0.06 s:not-direct=plain=-0.05
s:not-direct=possessor=-0.06 s:not-direct=quantity=-0.07 s:not-direct=reply=-0.2 s:not-direct=say=-0.18 s:not-direct=she=-0.12
s:not-direct=tell=-0.34 s:not-direct=they=-0.06 s:not-direct=thing=-0.07 s:not-direct=think=-0.16 s:not-direct=who=-0.1
s:not-direct=write=-0.32 s:not-inverted<comma=-0.12 s:not-inverted<conjunction=1.02 s:not-inverted<gerund=-0.26 s:not-inverted<noun=-0.17
s:not-inverted<opener=-0.18 s:not-inverted<preposition=-0.11 s:not-inverted<start=0.06 s:not-inverted<to=-0.28 s:not-inverted<verb=-0.23
s:not-inverted=document=-0.3 s:not-inverted=group=0.16 s:not-inverted=name=0.14 s:not-inverted=organisation=-0.25 s:not-inverted=person=-0.09
s:not-inverted=plain=0.76 s:not-inverted=say=-0.24 s:not-inverted=thing=-0.18 s:not-inverted=who=0.08 s:not-object<comma=0.06
s:not-object<gerund=-0.07 s:not-object<preposition=-0.08 s:not-object<start=-0.14 s:not-object<verb=-0.05 s:not-object=document=-0.07
s:not-object=him=-0.06 s:not-object=infinitive=-0.2 s:not-object=person=-0.11 s:not-object=plain=-0.1 s:not-object=possessor=-0.11
s:not-owner<auxiliary=-0.07 s:not-owner<comma=-0.18 s:not-owner<conjunction=0.08 s:not-owner<gerund=-0.1 s:not-owner<opener=-0.16
s:not-owner<preposition=-0.14 s:not-owner<to=-0.11 s:not-owner<verb=0.15 s:not-owner=group=0.37 s:not-owner=he=-0.11 s:not-owner=his=-0.14
s:not-owner=name=-0.16 s:not-owner=none=-0.18 s:not-owner=noun=-0.18 s:not-owner=organisation=-0.24 s:not-owner=possessor=-0.18
s:not-phrase<adverb=-0.12 s:not-phrase<auxiliary=0.12 s:not-phrase<by=-0.41 s:not-phrase<comma=-0.09 s:not-phrase<conjunction=0.2
s:not-phrase<gerund=0.18 s:not-phrase<mark=-0.2 s:not-phrase<noun=-0.08 s:not-phrase<opener=-0.07 s:not-phrase<preposition=-0.25
s:not-phrase<start=0.37 s:not-phrase<to=-0.1 s:not-phrase<verb=-0.09 s:not-phrase=document=0.46 s:not-phrase=finite=-0.11
s:not-phrase=gerund=-0.18 s:not-phrase=group=-0.1 s:not-phrase=him=-0.19 s:not-phrase=his=-0.1 s:not-phrase=it=-0.07 s:not-phrase=judge=-0.72
s:not-phrase=name=-0.25 s:not-phrase=organisation=-0.23 s:not-phrase=passive=-0.22 s:not-phrase=person=0.09 s:not-phrase=plain=-0.06
s:not-phrase=possessor=-0.15 s:not-phrase=quantity=-0.09 s:not-phrase=say=-0.29 s:not-phrase=show=-0.24 s:not-phrase=thing=0.09
s:not-relative<adverb=0.28 s:not-relative<auxiliary=0.15 s:not-relative<by=-0.32 s:not-relative<comma=0.08 s:not-relative<conjunction=-0.08
s:not-relative<gerund=-0.15 s:not-relative<mark=0.2 s:not-relative<preposition=-0.06 s:not-relative<quote=0.07 s:not-relative<to=0.09
s:not-relative<verb=-0.07 s:not-relative=commit=-0.38 s:not-relative=document=0.09 s:not-relative=finite=-0.1 s:not-relative=group=-0.09
s:not-relative=he=0.19 s:not-relative=him=0.18 s:not-relative=his=-0.08 s:not-relative=it=-0.15 s:not-relative=judge=-0.41
s:not-relative=name=0.08 s:not-relative=passive=0.06 s:not-relative=person=-0.14 s:not-relative=plain=0.12 s:not-relative=possessor=-0.06
s:not-relative=say=-0.32 s:not-relative=show=-0.27 s:not-relative=thing=-0.08 s:not-relative=think=-0.2 s:not-shared<adverb=-0.06
s:not-shared<auxiliary=0.07 s:not-shared<conjunction=-0.09 s:not-shared<gerund=-0.12 s:not-shared<preposition=-0.16 s:not-shared<start=0.35
s:not-shared<to=-0.1 s:not-shared<verb=-0.11 s:not-shared=commit=-0.28 s:not-shared=document=-0.19 s:not-shared=finite=-0.29
s:not-shared=him=-0.07 s:not-shared=his=-0.11 s:not-shared=judge=-0.3 s:not-shared=name=-0.09 s:not-shared=person=-0.1 s:not-shared=say=-0.48
s:not-shared=show=-0.14 s:not-shared=thing=-0.1 s:not-with=gerund=-0.25 s:organisation/commit=0.27 s:organisation/judge=-0.13
s:organisation/noun=-0.11 s:organisation/plain=0.09 s:organisation/reply=-0.38 s:organisation/show=-0.2 s:organisation/tell=0.22
s:organisation/think=-0.29 s:organisation/write=0.77 s:organisation<comma=0.68 s:organisation<conjunction=0.23 s:organisation<gerund=-0.22
s:organisation<preposition=-0.11 s:organisation<start=0.26 s:organisation<to=-0.18 s:organisation<verb=-0.05 s:organisation^adjective=-0.25
s:organisation^noun=-0.21 s:organisation^possessive-pronoun=0.16 s:ownVerb&=0.05 s:ownVerb&,=-0.1 s:ownVerbW=0.11 s:ownVerbW,=-0.17
s:person/commit=-0.2 s:person/judge=-0.16 s:person/label=-0.3 s:person/plain=-0.06 s:person/reply=0.11 s:person/say=0.1 s:person/show=-0.13
s:person/tell=0.4 s:person/think=0.13 s:person/write=-0.1 s:person<adverb=-0.34 s:person<auxiliary=-0.48 s:person<conjunction=-0.06
s:person<gerund=-0.37 s:person<opener=-0.25 s:person<preposition=0.14 s:person<quote=0.28 s:person<start=0.5 s:person<to=0.17
s:person<verb=-0.12 s:person^adjective=-0.1 s:person^name=-0.1 s:person^noun=-0.16 s:person^numeral=0.69 s:person^possessive-pronoun=0.15
s:possessor/commit=-0.1 s:possessor/judge=-0.07 s:possessor/label=0.15 s:possessor/noun=0.14 s:possessor/reply=-0.17 s:possessor/say=-0.16
s:possessor/show=0.09 s:possessor/tell=-0.18 s:possessor/think=-0.12 s:possessor/write=-0.29 s:possessor<comma=-0.19
s:possessor<conjunction=0.32 s:possessor<gerund=-0.47 s:possessor<opener=-0.28 s:possessor<start=-0.31 s:possessor<to=-0.67
s:possessor<verb=-0.16 s:possessor^determiner=-0.19 s:possessor^noun=-0.45 s:possessor^possessive-pronoun=-0.22 s:quantity/judge=-0.44
s:quantity/noun=-0.21 s:quantity/plain=-0.06 s:quantity/say=0.05 s:quantity/think=-0.19 s:quantity<preposition=0.12 s:quantity<start=0.15
s:quantity^determiner=-0.35 s:quantity^numeral=0.06 s:she/commit=0.22 s:she/judge=-0.1 s:she/plain=-0.25 s:she/say=0.12 s:she/show=0.29
s:she/tell=0.39 s:she/think=-0.08 s:she<comma=-0.17 s:she<opener=-0.35 s:she<quote=0.42 s:she<start=0.47 s:she<verb=-0.29 s:she^pronoun=0.22
s:subject-agent<by=0.38 s:subject-agent=name=0.6 s:subject-agent=passive=0.13 s:subject-agent=plain=-0.15 s:subject-agent=thing=-0.08
s:subject-aside<comma=0.18 s:subject-aside<conjunction=-0.17 s:subject-aside<quote=0.67 s:subject-aside<start=0.29
s:subject-aside=finite=0.47 s:subject-aside=judge=0.39 s:subject-aside=name=0.38 s:subject-aside=person=0.29 s:subject-aside=plain=-0.36
s:subject-aside=say=0.53 s:subject-aside=show=-0.27 s:subject-aside=tell=0.73 s:subject-aside=thing=-0.19 s:subject-control<comma=0.09
s:subject-control<conjunction=0.19 s:subject-control<noun=-0.35 s:subject-control<preposition=0.13 s:subject-control<start=0.19
s:subject-control=commit=0.17 s:subject-control=document=-0.37 s:subject-control=finite=-0.36 s:subject-control=gerund=0.12
s:subject-control=he=0.21 s:subject-control=him=0.14 s:subject-control=it=-0.22 s:subject-control=name=0.1
s:subject-control=organisation=0.18 s:subject-control=passive=-0.23 s:subject-control=person=0.4 s:subject-control=she=0.5
s:subject-control=tell=0.47 s:subject-control=they=0.87 s:subject-control=thing=-0.27 s:subject-control=who=-0.35
s:subject-direct<adverb=-0.15 s:subject-direct<auxiliary=-0.32 s:subject-direct<comma=0.29 s:subject-direct<mark=-0.22
s:subject-direct<opener=-0.1 s:subject-direct<preposition=0.12 s:subject-direct<quote=0.22 s:subject-direct<verb=-0.49
s:subject-direct=commit=-0.12 s:subject-direct=finite=0.19 s:subject-direct=gerund=-0.3 s:subject-direct=he=0.14
s:subject-direct=infinitive=-0.14 s:subject-direct=it=0.19 s:subject-direct=judge=0.11 s:subject-direct=name=0.14
s:subject-direct=organisation=0.29 s:subject-direct=passive=-0.3 s:subject-direct=person=0.29 s:subject-direct=plain=-0.12
s:subject-direct=quantity=-0.39 s:subject-direct=reply=0.07 s:subject-direct=say=0.22 s:subject-direct=she=0.16 s:subject-direct=tell=0.22
s:subject-direct=they=-0.19 s:subject-direct=thing=-0.24 s:subject-direct=think=-0.05 s:subject-direct=write=0.05 s:subject-inverted<verb=0.4
s:subject-inverted=finite=0.5 s:subject-inverted=name=0.49 s:subject-inverted=person=0.08 s:subject-inverted=say=0.39
s:subject-object<gerund=-0.2 s:subject-object<verb=0.1 s:subject-object=thing=-0.13 s:subject-owner<preposition=0.11
s:subject-owner<verb=-0.5 s:subject-owner=his=-0.1 s:subject-owner=none=0.15 s:subject-owner=noun=0.15 s:subject-owner=possessor=0.24
s:subject-phrase<comma=0.09 s:subject-phrase<conjunction=-0.26 s:subject-phrase<opener=0.36 s:subject-phrase<start=0.23
s:subject-phrase<verb=-0.3 s:subject-phrase=finite=0.12 s:subject-phrase=gerund=0.21 s:subject-phrase=group=0.66 s:subject-phrase=name=0.25
s:subject-phrase=passive=-0.13 s:subject-phrase=person=0.48 s:subject-phrase=quantity=-0.85 s:subject-phrase=say=0.32
s:subject-phrase=show=0.2 s:subject-phrase=thing=-0.1 s:subject-relative<comma=0.19 s:subject-relative<noun=-0.1
s:subject-relative=commit=-0.32 s:subject-relative=him=-0.21 s:subject-relative=judge=0.42 s:subject-relative=passive=-0.1
s:subject-relative=plain=-0.17 s:subject-relative=show=0.36 s:subject-relative=think=0.21 s:subject-relative=who=0.09
s:subject-shared<comma=0.12 s:subject-shared<start=-0.11 s:subject-shared=commit=0.1 s:subject-shared=he=-0.1 s:subject-shared=judge=0.16
s:subject-shared=name=0.15 s:subject-shared=plain=-0.12 s:subject-shared=say=0.2 s:subject-shared=show=-0.29 s:subject-shared=thing=-0.44
s:subject-shared=who=-0.53 s:subject-with<preposition=0.88 s:subject-with=gerund=0.95 s:they/plain=-0.1 s:they/say=-0.15 s:they/think=0.13
s:they<opener=-0.1 s:they<verb=-0.43 s:thing/commit=-0.08 s:thing/judge=-0.21 s:thing/label=-0.29 s:thing/plain=-0.15 s:thing/reply=-0.22
s:thing/say=-0.16 s:thing/signature=-0.87 s:thing/source=0.63 s:thing/think=-0.12 s:thing/write=0.09 s:thing<adverb=-0.14
s:thing<auxiliary=-0.16 s:thing<calendar=-0.42 s:thing<conjunction=-0.16 s:thing<determiner=-0.3 s:thing<noun=-0.13 s:thing<opener=-0.2
s:thing<participle=-0.2 s:thing<preposition=-0.13 s:thing<pronoun=-0.18 s:thing<start=-0.08 s:thing<verb=-0.12 s:thing^adjective=-0.2
s:thing^determiner=-0.1 s:thing^name=0.18 s:thing^noun=-0.26 s:thing^numeral=-0.19 s:thing^possessive-pronoun=-0.08 s:touch<adverb=0.06
s:touch<auxiliary=-0.37 s:touch<comma=0.24 s:touch<conjunction=0.08 s:touch<determiner=-0.07 s:touch<gerund=-0.1 s:touch<mark=0.29
s:touch<opener=-0.11 s:touch<participle=-0.08 s:touch<preposition=-0.09 s:touch<quote=0.2 s:touch<start=0.12 s:touch<to=0.62
s:touch<verb=-0.1 s:verbBetween/adverb=-0.13 s:verbBetween/by=-0.23 s:verbBetween/calendar=0.46 s:verbBetween/conjunction=0.08
s:verbBetween/determiner=-0.36 s:verbBetween/gerund=-0.14 s:verbBetween/name=0.23 s:verbBetween/noun=-0.19 s:verbBetween/opener=-0.08
s:verbBetween/preposition=-0.09 s:verbBetween/pronoun=-0.22 s:verbBetween/to=-0.17 s:verbBetween/verb=-0.11 s:who/commit=-0.13
s:who/noun=-0.11 s:who/plain=-0.1 s:who/show=-0.18 s:who/tell=-0.23 s:who/think=0.22 s:who<comma=0.06 s:who<noun=-0.13 s:who^pronoun=-0.14
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
