/**
 * What each feature that speaks for a speaker weighs. Learned by tests/bench/learn-speakers.ts; do not edit by hand. A name
 * holds places, word classes and small words of the language, never a text's.
 */
const table = `
g:=0.17 g:0/0=0.76 g:0/0/2=0.6 g:0/0/4=0.34 g:0/0/9=0.18 g:0/0/after=0.72 g:0/0/before=0.83 g:0/0/comma=-0.61 g:0/0/few=0.52
g:0/0/inside=0.76 g:0/0/many=0.45 g:0/0/open=1.79 g:0/0/small/open=0.86 g:0/0/small/stop=0.25 g:0/0/some=1.14 g:0/1=0.53 g:0/1/2=0.63
g:0/1/4=0.55 g:0/1/9=0.46 g:0/1/after=0.56 g:0/1/before=0.36 g:0/1/capital/stop=0.57 g:0/1/comma=0.57 g:0/1/few=-0.29 g:0/1/many=0.63
g:0/1/open=-0.57 g:0/1/opens=0.58 g:0/1/small/stop=0.78 g:0/1/some=0.37 g:0/1/stop=0.54 g:1/1=0.12 g:1/1/0=0.71 g:1/1/2=0.47 g:1/1/4=-0.14
g:1/1/9=-0.14 g:1/1/before=0.18 g:1/1/capital/comma=0.25 g:1/1/capital/stop=0.8 g:1/1/comma=0.15 g:1/1/few=-0.19 g:1/1/inside=-0.22
g:1/1/many=0.37 g:1/1/open=0.3 g:1/1/some=-0.15 g:1/1/stop=0.09 g:1/2/9=-0.16 g:1/2/before=-0.08 g:1/2/capital/comma=0.25 g:1/2/few=-0.29
g:1/2/inside=-0.26 g:1/2/many=0.21 g:1/2/some=-0.29 g:1/3=-0.24 g:1/3/9=-0.24 g:1/3/before=-0.2 g:2/2=-0.12 g:2/2/9=-0.22 g:2/2/after=-0.26
g:2/2/capital/comma=-0.06 g:2/2/comma=-0.18 g:2/2/inside=-0.2 g:2/2/many=-0.15 g:2/2/opens=-0.06 g:2/3=-0.16 g:2/3/9=-0.16 g:2/3/after=-0.15
g:2/3/before=-0.16 g:2/3/comma=-0.15 g:2/3/inside=-0.21 g:2/3/many=-0.15 g:2/3/open=-0.13 g:2/3/opens=-0.1 g:2/3/some=-0.11 g:2/3/stop=-0.18
g:3/3=-0.19 g:3/3/9=-0.19 g:3/3/after=-0.22 g:3/3/before=-0.17 g:3/3/comma=-0.13 g:3/3/few=-0.21 g:3/3/inside=-0.21 g:3/3/many=-0.21
g:3/3/open=-0.33 g:3/3/opens=-0.1 g:3/3/small/open=-0.21 g:3/3/small/stop=-0.19 g:3/3/some=-0.14 g:3/3/stop=-0.19 g:blockEnds/0/inside=-0.28
g:blockEnds/0/opens=-0.06 g:blockEnds/2/opens=0.15 g:blockEnds/4/inside=-0.29 g:blockEnds/4/opens=0.06 g:blockEnds/9/inside=-0.14
g:blockEnds/9/opens=-0.18 g:inside/after/4=0.69 g:inside/after/9=-0.19 g:inside/before/2=1.29 g:inside/before/4=-0.34 g:inside/before/9=-0.26
g:inside/comma=-0.22 g:inside/conjunction=-0.28 g:inside/determiner=0.34 g:inside/name=-0.14 g:inside/pronoun=0.17 g:inside/quote=0.11
g:inside/stop=0.08 g:opens/after/2=0.31 g:opens/after/4=0.66 g:opens/after/9=0.3 g:opens/before/0=0.12 g:opens/before/9=-0.11
g:opens/determiner=0.15 g:opens/end=0.31 g:opens/name=0.14 g:opens/open=-0.27 g:opens/preposition=0.53 g:opens/stop=0.58 g:opens/verb=0.08
g:~HV.=0.22 g:~NV.=0.4 h:none=-0.6 h:other/document/same=-0.24 h:other/group/same=-0.11 h:other/name/other=0.16 h:other/name/same=-0.22
h:other/organisation/other=0.05 h:other/quantity/same=-0.26 h:other/thing/other=-0.33 h:other/thing/same=-0.18 h:sameMention/other=-0.26
h:sameMention/same=-0.18 h:sameWord/other=0.3 h:sameWord/same=0.19 j:A0/Laside=0.33 j:A0/Ltouch=0.19 j:A0/Rfar=-0.37 j:A0/Rtouch=0.44
j:A1/Lfar=-0.05 j:A1/Lnear=-0.19 j:A1/Rfar=-0.06 j:A1/Rtouch=-0.18 j:A1/block/Laside=-0.25 j:A1/block/Lfar=-0.12 j:A1/block/Lnear=-0.06
j:A1/block/Ltouch=-0.22 j:A1/block/Rtouch=-0.07 j:A2/Lfar=-0.22 j:A2/Ltouch=-0.58 j:A2/Rfar=-0.1 j:A2/Rnear=-0.11 j:B0/Laside=0.61
j:B0/Lnear=0.24 j:B0/Ltouch=0.58 j:B0/Rfar=-0.32 j:B0/Rnear=-0.09 j:B0/Rtouch=-0.13 j:B1/Laside=-0.13 j:B1/Lfar=-0.12 j:B1/Lnear=-0.09
j:B1/Rnear=-0.06 j:B1/block/Laside=-0.18 j:B1/block/Lfar=-0.12 j:B1/block/Ltouch=-0.15 j:B2/Lfar=-0.14 j:B2/Lnear=-0.06 j:B2/Ltouch=-0.26
j:CMQ/Rfar=-0.08 j:CMQ/Rnear=-0.05 j:CMQ/Rtouch=-0.08 j:CMQ/call=-0.29 j:CMQ/comma=-0.08 j:CMQ/commit=-0.13 j:CMQ/judge=-0.13 j:CMQ/none=0.06
j:CMQ/open=-0.2 j:CMQ/reply=-0.07 j:CMQ/say=-0.14 j:CMQ/show=-0.09 j:CMQ/stop=-0.28 j:CMQ/think=-0.05 j:CMQ/write=-0.14 j:CQM/Rfar=-0.33
j:CQM/comma=-0.36 j:CQM/commit=-0.38 j:CQM/judge=0.09 j:CQM/none=-0.49 j:CQM/open=-0.27 j:CQM/plain=-0.33 j:CQM/say=-0.12 j:CQM/show=-0.39
j:MCQ/Laside=0.09 j:MCQ/Lfar=-0.12 j:MCQ/Lnear=0.07 j:MCQ/Ltouch=0.15 j:MCQ/call=-0.09 j:MCQ/comma=-0.1 j:MCQ/commit=0.12 j:MCQ/judge=0.07
j:MCQ/open=0.17 j:MCQ/plain=-0.11 j:MCQ/reply=0.21 j:MCQ/say=0.17 j:MCQ/show=0.07 j:MCQ/stop=0.27 j:MCQ/tell=0.07 j:MCQ/think=-0.17
j:MCQ/write=0.17 j:MQC/comma=-0.41 j:MQC/judge=-0.2 j:MQC/none=-0.17 j:MQC/open=0.36 j:MQC/plain=0.51 j:MQC/say=-0.65 j:MQC/show=0.23
j:QCM/Rfar=-0.16 j:QCM/Rtouch=0.09 j:QCM/call=0.33 j:QCM/comma=0.06 j:QCM/commit=-0.06 j:QCM/judge=0.06 j:QCM/none=0.13 j:QCM/open=-0.18
j:QCM/stop=-0.15 j:QCM/tell=-0.21 j:QCM/think=-0.07 j:QCM/write=-0.05 j:QMC/Laside=-0.14 j:QMC/Lfar=-0.09 j:QMC/Lnear=-0.09
j:QMC/Ltouch=-0.05 j:QMC/call=0.26 j:QMC/comma=0.09 j:QMC/commit=-0.17 j:QMC/judge=-0.25 j:QMC/none=-0.18 j:QMC/open=-0.55 j:QMC/plain=-0.19
j:QMC/reply=-0.22 j:QMC/say=0.1 j:QMC/show=-0.17 j:QMC/stop=-0.31 j:QMC/tell=0.14 j:QMC/think=-0.14 j:QMC/write=0.12 n:=0.14
n:few/capital=1.28 n:few/small=0.51 n:inside/call=0.67 n:inside/comma=1.18 n:inside/open=0.66 n:inside/stop=0.49 n:many/capital=-0.19
n:many/small=0.13 n:opens/call=-1.14 n:opens/comma=-0.07 n:opens/open=-0.1 n:opens/stop=-0.65 n:some/capital=0.36 n:some/small=0.11 q:A=0.48
q:A/commit/12=-0.16 q:A/commit/20=-0.08 q:A/commit/4=0.23 q:A/commit/7=-0.21 q:A/judge/12=-0.07 q:A/judge/20=-0.28 q:A/judge/4=-0.3
q:A/judge/7=0.33 q:A/label/20=-0.15 q:A/noun/12=-0.21 q:A/noun/20=-0.13 q:A/noun/4=-0.18 q:A/plain/1=-0.2 q:A/plain/12=-0.07
q:A/plain/2=-0.08 q:A/plain/20=-0.14 q:A/plain/3=-0.15 q:A/plain/4=-0.12 q:A/plain/7=-0.18 q:A/say/0=0.23 q:A/say/1=0.17 q:A/say/12=-0.2
q:A/say/2=0.25 q:A/say/20=-0.21 q:A/say/3=0.16 q:A/say/4=-0.15 q:A/say/7=-0.08 q:A/show/12=-0.21 q:A/show/20=-0.13 q:A/show/4=-0.13
q:A/show/7=-0.23 q:A/tell/1=0.57 q:A/tell/12=-0.59 q:A/tell/20=-0.42 q:A/tell/4=0.27 q:A/tell/7=-0.59 q:A/think/12=-0.16 q:A/think/20=-0.19
q:A/think/7=-0.09 q:A/write/1=0.58 q:A0/0=0.49 q:A0/1=0.08 q:A0/capital=0.25 q:A0/comma=0.23 q:A0/commit=-0.37 q:A0/conjunction=-0.44
q:A0/determiner=0.38 q:A0/finite=0.28 q:A0/gerund=-0.23 q:A0/infinitive=-0.34 q:A0/inside/comma=-0.37 q:A0/judge=-0.44 q:A0/name=0.37
q:A0/none=0.48 q:A0/open=0.1 q:A0/opener=0.12 q:A0/opens/comma=0.34 q:A0/opens/open=0.99 q:A0/passive=-0.32 q:A0/plain=-0.19
q:A0/pronoun=0.42 q:A0/say=0.39 q:A0/show=-0.31 q:A0/small=0.19 q:A0/tell=0.15 q:A0/think=-0.83 q:A0/verb=0.15 q:A0/write=0.3 q:A1/0=0.16
q:A1/1=0.07 q:A1/block/adverb=-0.93 q:A1/block/call=-1.3 q:A1/block/capital=-0.42 q:A1/block/comma=-0.26 q:A1/block/commit=-0.12
q:A1/block/conjunction=-0.12 q:A1/block/determiner=-0.56 q:A1/block/finite=-0.33 q:A1/block/gerund=-0.21 q:A1/block/infinitive=-0.08
q:A1/block/inside/comma=-0.64 q:A1/block/inside/open=-0.38 q:A1/block/inside/stop=-0.45 q:A1/block/judge=-0.14 q:A1/block/label=-0.15
q:A1/block/name=-0.53 q:A1/block/none=-0.21 q:A1/block/noun=-0.19 q:A1/block/open=-0.51 q:A1/block/opener=-0.4 q:A1/block/opens/comma=-0.16
q:A1/block/opens/stop=-0.39 q:A1/block/passive=-0.09 q:A1/block/plain=-0.12 q:A1/block/preposition=-0.42 q:A1/block/pronoun=-0.34
q:A1/block/reply=-0.37 q:A1/block/say=-0.38 q:A1/block/show=-0.11 q:A1/block/small=-0.43 q:A1/block/stop=-0.42 q:A1/block/tell=-0.32
q:A1/block/think=-0.09 q:A1/block/verb=-0.38 q:A1/block/write=-0.34 q:A1/comma=-0.56 q:A1/commit=-0.08 q:A1/conjunction=-0.53
q:A1/finite=-0.1 q:A1/infinitive=-0.26 q:A1/inside/comma=-1.01 q:A1/inside/open=-0.64 q:A1/inside/stop=-0.94 q:A1/judge=-0.23 q:A1/name=0.52
q:A1/none=-0.54 q:A1/noun=-0.06 q:A1/open=-0.71 q:A1/opens/comma=-0.3 q:A1/passive=-0.08 q:A1/plain=-0.15 q:A1/preposition=-0.5
q:A1/pronoun=-0.52 q:A1/show=-0.15 q:A1/small=-0.49 q:A1/stop=-0.45 q:A1/verb=0.11 q:A12/0=-0.25 q:A12/1=-0.21 q:A2/0=0.1 q:A2/1=-0.17
q:A2/finite=-0.73 q:A20/0=-0.07 q:A20/1=-0.3 q:A20/2=-0.75 q:A3/0=0.35 q:A3/1=-0.16 q:A4/0=0.05 q:A4/1=-0.15 q:A7/0=0.16 q:A7/1=-0.24
q:A==0.35 q:A=&=-0.52 q:A=,=1.09 q:A=/plain=0.16 q:A=/say=0.33 q:A=/tell=0.69 q:A=/write=0.8 q:A=S=-0.07 q:A=S,=0.62 q:A=S,r=-0.7
q:A=S/noun=-0.16 q:AH=0.33 q:AN=0.17 q:ANVpN=-0.08 q:ANx=-0.2 q:AQN=0.08 q:AotherBetween/opens=0.25 q:Arival==0.37 q:Arival=/commit=-0.41
q:Arival=/judge=-0.15 q:Arival=/noun=-0.22 q:Arival=/say=0.35 q:Arival=/show=0.16 q:Arival=/tell=0.35 q:Arival=/write=0.36 q:Arival=J=-0.63
q:Arival=S=-0.6 q:Arival=Sv=0.06 q:Arival=S~=-0.13 q:B=0.12 q:B,=0.23 q:B/commit/12=-0.53 q:B/commit/20=-0.48 q:B/commit/4=-0.4
q:B/commit/7=0.08 q:B/judge/1=-0.07 q:B/judge/12=-0.23 q:B/judge/2=0.32 q:B/judge/20=-0.22 q:B/judge/4=0.18 q:B/label/20=-0.46
q:B/noun/1=-0.16 q:B/noun/12=-0.44 q:B/noun/20=-0.37 q:B/noun/4=-0.52 q:B/noun/7=0.24 q:B/plain/1=-0.08 q:B/plain/12=-0.24 q:B/plain/20=-0.19
q:B/plain/3=0.23 q:B/plain/4=0.09 q:B/say/1=0.2 q:B/say/2=-0.25 q:B/say/20=-0.12 q:B/say/3=0.16 q:B/say/4=0.27 q:B/say/7=-0.15
q:B/show/20=-0.35 q:B/show/4=0.37 q:B/show/7=0.18 q:B/tell/20=0.12 q:B/tell/4=0.1 q:B/tell/7=0.38 q:B/think/12=-0.29 q:B/think/20=-0.31
q:B/think/7=-0.76 q:B/write/20=-0.52 q:B0/,=0.33 q:B0/0=0.11 q:B0/:=0.33 q:B0/a=0.15 q:B0/auxiliary=0.59 q:B0/call=0.44 q:B0/capital=0.24
q:B0/comma=0.35 q:B0/commit=0.12 q:B0/finite=0.5 q:B0/gerund=0.17 q:B0/infinitive=-0.3 q:B0/inside/call=0.44 q:B0/inside/comma=0.35
q:B0/inside/open=0.34 q:B0/inside/stop=0.31 q:B0/judge=0.26 q:B0/name=0.58 q:B0/none=0.19 q:B0/noun=0.34 q:B0/open=0.34 q:B0/passive=-0.97
q:B0/plain=-0.22 q:B0/reply=0.46 q:B0/say=0.4 q:B0/show=0.1 q:B0/small=0.34 q:B0/stop=0.31 q:B0/tell=0.05 q:B0/that=-0.09 q:B0/the=0.36
q:B0/think=-0.33 q:B0/to=-0.06 q:B0/write=0.3 q:B1/,=0.1 q:B1/0=0.08 q:B1/1=0.13 q:B1/block/,=-0.36 q:B1/block/:=0.82 q:B1/block/a=-0.46
q:B1/block/auxiliary=-0.21 q:B1/block/call=-0.58 q:B1/block/capital=-0.28 q:B1/block/comma=-0.25 q:B1/block/commit=-0.12
q:B1/block/finite=-0.24 q:B1/block/gerund=-0.15 q:B1/block/infinitive=-0.08 q:B1/block/inside/comma=-0.41 q:B1/block/inside/open=-0.54
q:B1/block/inside/stop=-0.57 q:B1/block/judge=-0.2 q:B1/block/label=0.1 q:B1/block/none=-0.11 q:B1/block/noun=-0.07 q:B1/block/open=-0.55
q:B1/block/opens/comma=-0.23 q:B1/block/passive=-0.08 q:B1/block/plain=-0.15 q:B1/block/quote=-0.2 q:B1/block/reply=-0.08
q:B1/block/say=-0.24 q:B1/block/small=-0.38 q:B1/block/stop=-0.26 q:B1/block/tell=-0.14 q:B1/block/think=-0.12 q:B1/block/verb=-0.54
q:B1/block/write=-0.08 q:B1/call=0.06 q:B1/capital=-0.14 q:B1/comma=-0.34 q:B1/commit=-0.1 q:B1/finite=-0.1 q:B1/gerund=-0.26
q:B1/infinitive=-0.22 q:B1/inside/comma=-0.44 q:B1/inside/open=-0.74 q:B1/inside/stop=-0.39 q:B1/judge=-0.37 q:B1/none=-0.23 q:B1/noun=-0.23
q:B1/open=-0.52 q:B1/opens/comma=-0.31 q:B1/passive=-0.11 q:B1/plain=-0.11 q:B1/show=-0.48 q:B1/small=-0.34 q:B1/stop=-0.07 q:B1/think=-0.32
q:B12/0=-0.22 q:B12/1=-0.19 q:B12/2=-0.14 q:B2/0=0.67 q:B2/1=0.14 q:B2/capital=-0.52 q:B2/comma=-0.11 q:B2/finite=-0.39 q:B2/gerund=-0.18
q:B2/opens/comma=-0.08 q:B2/opens/stop=-0.36 q:B2/plain=-0.15 q:B2/say=-0.49 q:B2/small=-0.27 q:B2/stop=-0.52 q:B20/0=-0.57 q:B20/1=-0.3
q:B20/2=-0.5 q:B3/0=0.3 q:B3/1=0.11 q:B4/0=0.47 q:B4/1=-0.13 q:B7/0=0.24 q:B7/1=-0.14 q:B:=0.7 q:B==0.33 q:B=,=0.29 q:B=,/say=0.21
q:B=/plain=0.64 q:B=/show=-0.31 q:B=:=0.43 q:B=:/say=0.31 q:B=a=-0.18 q:B=t=1.27 q:B=t/say=0.28 q:B=tv=0.39 q:B=tv/say=-0.13 q:B=v=0.08
q:B=v/say=0.4 q:BN=-0.6 q:BN.=-0.07 q:BNpN.=-0.14 q:BNpNpNpN~=-0.47 q:BotherBetween/inside=-0.77 q:BotherBetween/opens=-0.27 q:Brival==0.24
q:Brival=/commit=0.12 q:Brival=/label=0.08 q:Brival=/noun=-0.09 q:Brival=/plain=-0.27 q:Brival=/reply=0.07 q:Brival=/say=0.36
q:Brival=/show=-0.11 q:Brival=/tell=0.19 q:Brival=/think=-0.1 q:Brival=/write=0.56 q:Brival=S=-0.6 q:commit/few/capital=-0.41
q:commit/few/small=-0.18 q:commit/many/capital=-0.06 q:commit/many/small=0.5 q:commit/name=-0.3 q:commit/preposition=0.28
q:commit/pronoun=0.12 q:commit/some/capital=-0.62 q:commit/some/small=0.16 q:commit/verb=0.09 q:judge/a=-0.07 q:judge/conjunction=-0.56
q:judge/determiner=-0.29 q:judge/few/capital=-0.2 q:judge/few/small=0.2 q:judge/many/capital=-0.2 q:judge/many/small=-0.16 q:judge/name=-0.19
q:judge/noun=0.21 q:judge/preposition=0.47 q:judge/pronoun=0.12 q:judge/some/capital=-0.39 q:judge/some/small=0.09 q:judge/stop=-0.17
q:judge/verb=-0.24 q:label/:=-0.09 q:label/few/small=-0.26 q:label/many/capital=-0.12 q:label/name=0.1 q:label/some/capital=0.13
q:noun/,=-0.51 q:noun/determiner=-0.44 q:noun/few/capital=-0.2 q:noun/few/small=-0.16 q:noun/many/capital=-0.06 q:noun/many/small=-0.43
q:noun/noun=-0.34 q:noun/preposition=-0.24 q:noun/pronoun=-0.2 q:noun/some/capital=-0.09 q:noun/some/small=-0.21 q:plain/,=-0.13
q:plain/:=0.21 q:plain/a=-0.6 q:plain/auxiliary=-0.35 q:plain/conjunction=-0.34 q:plain/determiner=-0.16 q:plain/few/capital=0.08
q:plain/few/small=-0.35 q:plain/gerund=-0.32 q:plain/many/capital=-0.16 q:plain/many/small=-0.41 q:plain/mark=0.1 q:plain/name=-0.09
q:plain/noun=0.21 q:plain/opener=-0.39 q:plain/preposition=-0.26 q:plain/pronoun=-0.28 q:plain/quote=-0.41 q:plain/some/capital=-0.26
q:plain/some/small=-0.44 q:plain/stop=-0.09 q:plain/the=-0.24 q:plain/to=-0.24 q:plain/verb=-0.24 q:reply/name=0.06
q:reply/some/capital=-0.17 q:say/,=0.09 q:say/:=0.12 q:say/a=0.15 q:say/auxiliary=0.27 q:say/conjunction=0.18 q:say/few/capital=-0.33
q:say/gerund=0.3 q:say/many/capital=0.14 q:say/many/small=-0.16 q:say/noun=-0.09 q:say/opener=-0.18 q:say/preposition=0.18
q:say/some/capital=0.08 q:say/some/small=0.18 q:say/that=0.16 q:say/to=-0.37 q:say/verb=0.07 q:show/,=0.32 q:show/conjunction=-0.39
q:show/determiner=-0.08 q:show/few/capital=-0.6 q:show/few/small=-0.16 q:show/many/small=-0.34 q:show/name=-0.24 q:show/noun=0.41
q:show/preposition=-0.21 q:show/pronoun=0.42 q:show/some/capital=-0.32 q:show/some/small=0.14 q:show/stop=-0.16 q:show/verb=-0.36
q:source/many/capital=0.21 q:tell/,=-0.12 q:tell/few/small=-0.14 q:tell/name=0.2 q:tell/pronoun=0.15 q:tell/some/capital=-0.15
q:tell/some/small=0.31 q:think/few/small=-0.13 q:think/many/capital=-0.1 q:think/many/small=-0.15 q:think/name=-0.2
q:think/some/capital=-0.27 q:think/some/small=-0.13 q:think/stop=-0.17 q:write/many/capital=0.41 q:write/name=0.55 q:write/some/capital=-0.7
q:write/stop=0.21 s:L=0.17 s:L&=-0.12 s:L&Nx=-0.22 s:L,=-0.15 s:L,&=-0.18 s:L,N=-0.06 s:L,NH=0.22 s:L,NpN,=-0.06 s:L,Nx=0.32 s:L,W=-0.06
s:L,pN=-0.13 s:L,x=-0.15 s:L-=0.25 s:L/finite/aside=0.22 s:L/finite/touch=0.11 s:L/gerund/aside=-0.58 s:L/gerund/near=0.08
s:L/gerund/touch=0.09 s:L/he=0.23 s:L/him=-0.06 s:L/his=-0.16 s:L/infinitive/far=-0.07 s:L/it=-0.15 s:L/name=0.15 s:L/none/far=-0.21
s:L/none/near=0.17 s:L/none/touch=0.16 s:L/participle/far=-0.31 s:L/passive/far=-0.11 s:L/passive/touch=-0.32 s:L/quantity=-0.23 s:L/she=0.24
s:L/they=0.09 s:L/thing=-0.23 s:L/who=-0.08 s:L0=0.11 s:L1=-0.06 s:L2=-0.09 s:L20=-0.07 s:L<auxiliary=-0.1 s:L<by=-0.22 s:L<comma=0.2
s:L<conjunction=0.07 s:L<determiner=-0.1 s:L<gerund=-0.12 s:L<name=0.06 s:L<noun=-0.2 s:L<opener=-0.14 s:L<participle=0.11
s:L<preposition=-0.22 s:L<pronoun=-0.19 s:L<quote=0.22 s:L<start=0.33 s:L<to=-0.31 s:L<verb=-0.28 s:LH=-0.17 s:LHx=-0.09 s:LN=0.06 s:LN&=0.09
s:LN,=-0.07 s:LN,N=-0.07 s:LNp=0.12 s:LNpN=-0.09 s:LNx=-0.1 s:LQ=-0.23 s:LV=-0.06 s:LVN=0.1 s:LVN,=-0.2 s:LVNp=0.5 s:LVWN=-0.16 s:LVp=0.05
s:LVpN=-0.09 s:LVpN,=-0.09 s:LW=0.13 s:LWHx=-0.06 s:LWN=-0.09 s:LWNx=-0.07 s:LWx=0.37 s:Laside/judge=-0.08 s:Laside/plain=-0.19
s:Laside/show=0.22 s:Laside/tell=0.28 s:Lfar/judge=-0.14 s:Lfar/label=-0.08 s:Lfar/noun=-0.17 s:Lfar/show=-0.11 s:Lfar/signature=-0.37
s:Lfar/source=-0.66 s:Lfar/think=-0.1 s:Lfar/write=0.15 s:Lnear/commit=-0.14 s:Lnear/judge=0.14 s:Lnear/label=0.15 s:Lnear/noun=0.14
s:Lnear/plain=-0.06 s:Lnear/say=0.18 s:Lnear/tell=-0.13 s:Lnear/think=-0.17 s:Lnear/write=-0.06 s:Lp=-0.1 s:LpH=-0.22 s:LpN=0.32 s:LpN&=-0.14
s:LpN,=-0.18 s:LpN,H=-0.09 s:LpN,N=-0.09 s:LpNW=0.06 s:LpNp=0.28 s:LpNpN=0.27 s:LpNpN,=-0.09 s:LpNt=-0.19 s:Ls=0.09 s:LsN=0.16 s:LsN,=-0.28
s:LsNt=-0.07 s:LtN=0.11 s:Ltouch/label=0.15 s:Ltouch/noun=0.11 s:Ltouch/plain=-0.11 s:Ltouch/reply=-0.07 s:Ltouch/say=0.17 s:Ltouch/show=0.1
s:Ltouch/tell=0.12 s:Lx=-0.15 s:LxN=-0.08 s:LxV=-0.43 s:LxVN=-0.06 s:LxVt=0.17 s:R,G=-0.05 s:R/finite/far=-0.15 s:R/gerund/far=-0.1
s:R/gerund/near=-0.07 s:R/gerund/touch=-0.08 s:R/he=-0.12 s:R/him=-0.08 s:R/his=-0.07 s:R/infinitive/near=-0.06 s:R/infinitive/touch=-0.05
s:R/it=-0.1 s:R/name=0.08 s:R/none/far=-0.17 s:R/none/near=0.06 s:R/none/touch=0.47 s:R/participle/far=-0.15 s:R/participle/near=0.14
s:R/passive/touch=-0.16 s:R/possessor=-0.18 s:R/quantity=-0.09 s:R/they=-0.09 s:R/thing=-0.13 s:R/who=-0.14 s:R12=-0.05 s:R4=-0.11 s:R7=-0.11
s:R<adverb=-0.06 s:R<by=0.39 s:R<calendar=0.05 s:R<comma=-0.11 s:R<conjunction=-0.07 s:R<determiner=-0.1 s:R<gerund=-0.17 s:R<mark=-0.08
s:R<name=-0.07 s:R<noun=-0.06 s:R<opener=-0.11 s:R<participle=-0.11 s:R<preposition=-0.13 s:R<pronoun=0.18 s:R<quote=-0.09 s:R<to=0.17
s:R>adjective=-0.08 s:R>adverb=0.09 s:R>auxiliary=-0.11 s:R>calendar=-0.09 s:R>comma=0.17 s:R>conjunction=-0.09 s:R>determiner=-0.09
s:R>gerund=-0.12 s:R>mark=-0.07 s:R>name=-0.16 s:R>noun=-0.11 s:R>numeral=-0.27 s:R>opener=0.07 s:R>possessive=-0.18
s:R>possessive-pronoun=-0.07 s:R>preposition=-0.1 s:R>quote=-0.13 s:R>stop=0.06 s:R>verb=-0.13 s:RG=-0.08 s:RGNp=-0.06 s:RH=-0.11 s:RHp=-0.08
s:RN,=-0.14 s:RN,N=-0.06 s:RN,Np=-0.13 s:RNG=-0.11 s:RNQ=0.16 s:RNQp=0.29 s:RNV=0.23 s:RNVp=0.41 s:RNpN=-0.06 s:RNpN,=-0.09 s:RNpNp=-0.06
s:RNpNs=-0.07 s:RNpNt=-0.09 s:RNs=0.45 s:RNsNp=-0.07 s:RNt=-0.07 s:RNtV=-0.05 s:RNx=-0.06 s:RQ=-0.1 s:RQp=0.13 s:RV=0.39 s:RVp=-0.11
s:RW=-0.07 s:Rfar/commit=-0.09 s:Rfar/judge=0.06 s:Rfar/label=-0.24 s:Rfar/noun=-0.1 s:Rfar/plain=-0.07 s:Rfar/reply=-0.05 s:Rfar/say=-0.15
s:Rfar/show=-0.06 s:Rfar/source=0.14 s:Rfar/tell=-0.15 s:Rfar/write=-0.14 s:Rnear/commit=-0.08 s:Rnear/label=-0.19 s:Rnear/noun=-0.08
s:Rnear/reply=-0.06 s:Rnear/say=-0.07 s:Rnear/think=-0.08 s:Rnear/write=-0.12 s:RpG=-0.12 s:RpNW=-0.06 s:RpNs=-0.06 s:RpNt=-0.14 s:RpW=-0.09
s:Rpp=-0.07 s:Rt=-0.13 s:RtN=-0.05 s:RtNp=-0.06 s:Rtouch/commit=-0.06 s:Rtouch/judge=-0.15 s:Rtouch/label=-0.62 s:Rtouch/noun=-0.06
s:Rtouch/reply=0.07 s:Rtouch/say=0.06 s:Rtouch/source=1.25 s:Rtouch/tell=-0.1 s:Rtouch/think=-0.05 s:Rtouch/write=0.21 s:Rx=0.08
s:aside<comma=-0.09 s:aside<mark=0.17 s:aside<preposition=-0.22 s:aside<quote=0.46 s:aside<start=-0.14 s:clauseBetween=0.05
s:cue<L/adverb=-0.06 s:cue<L/auxiliary=-0.2 s:cue<L/by=0.29 s:cue<L/calendar=0.5 s:cue<L/comma=0.18 s:cue<L/determiner=-0.07
s:cue<L/gerund=-0.26 s:cue<L/name=0.18 s:cue<L/noun=-0.09 s:cue<L/numeral=-0.19 s:cue<L/opener=-0.23 s:cue<L/possessive-pronoun=-0.28
s:cue<L/quote=-0.05 s:cue<L/to=-0.09 s:cue<L/verb=-0.06 s:cue<R/adjective=-0.18 s:cue<R/adverb=-0.09 s:cue<R/by=-0.2 s:cue<R/calendar=-0.13
s:cue<R/comma=0.12 s:cue<R/conjunction=-0.15 s:cue<R/gerund=-0.1 s:cue<R/mark=-0.17 s:cue<R/name=-0.18 s:cue<R/numeral=-0.19
s:cue<R/possessive-pronoun=-0.07 s:cue<R/pronoun=-0.14 s:cue<R/start=0.48 s:cue<R/to=-0.11 s:cue<R/verb=-0.1 s:document/judge=-0.29
s:document/noun=-0.19 s:document/plain=-0.07 s:document/reply=0.37 s:document/say=0.13 s:document/think=-0.08 s:document/write=-0.31
s:document<comma=0.26 s:document<conjunction=0.11 s:document<gerund=-0.45 s:document<opener=0.07 s:document<preposition=-0.19
s:document<quote=0.61 s:document<start=0.2 s:document<to=0.63 s:document<verb=-0.23 s:document^determiner=0.16 s:document^noun=-0.27
s:document^possessive-pronoun=-0.43 s:far<by=0.22 s:far<calendar=0.42 s:far<comma=-0.07 s:far<determiner=-0.31 s:far<gerund=-0.15
s:far<mark=-0.08 s:far<name=0.12 s:far<noun=-0.2 s:far<opener=-0.17 s:far<participle=-0.16 s:far<preposition=-0.23 s:far<pronoun=-0.4
s:far<quote=0.09 s:far<start=0.24 s:far<to=-0.11 s:far<verb=-0.13 s:group/commit=-0.1 s:group/judge=0.25 s:group/label=-0.34
s:group/reply=-0.27 s:group/say=-0.14 s:group/show=0.1 s:group/tell=-0.13 s:group/think=0.19 s:group/write=-0.41 s:group<comma=-0.44
s:group<conjunction=-0.48 s:group<gerund=-0.07 s:group<preposition=-0.07 s:group<start=0.56 s:group<to=0.07 s:group^name=-0.18
s:group^numeral=0.52 s:group^possessive-pronoun=0.23 s:he/commit=0.15 s:he/judge=0.11 s:he/label=0.14 s:he/noun=0.06 s:he/plain=0.07
s:he/reply=-0.25 s:he/say=0.16 s:he/think=-0.05 s:he/write=-0.32 s:he<comma=0.5 s:he<conjunction=0.65 s:he<noun=-0.42 s:he<opener=-0.22
s:he<preposition=0.09 s:he<quote=0.35 s:he<start=0.13 s:he<verb=-0.52 s:he^pronoun=0.16 s:him/commit=-0.35 s:him/judge=0.06 s:him/noun=-0.09
s:him/plain=0.07 s:him/say=-0.08 s:him/show=0.08 s:him/tell=-0.36 s:him/think=-0.09 s:him<comma=-0.2 s:him<gerund=-0.24 s:him<noun=-0.21
s:him<verb=-0.1 s:him^opener=-0.16 s:him^pronoun=-0.06 s:his/commit=-0.09 s:his/judge=-0.09 s:his/label=-0.24 s:his/noun=0.09
s:his/reply=-0.12 s:his/say=-0.06 s:his/show=-0.09 s:his/tell=-0.09 s:his/think=-0.11 s:his/write=-0.21 s:his<comma=-0.25
s:his<conjunction=0.31 s:his<gerund=0.17 s:his<noun=-0.23 s:his<opener=-0.32 s:his<preposition=-0.11 s:his<start=-0.97 s:his<to=-0.71
s:his<verb=-0.19 s:his^possessive-pronoun=-0.18 s:isNotSubject=commit=-0.11 s:isNotSubject=finite=-0.39 s:isNotSubject=gerund=-0.24
s:isNotSubject=infinitive=-0.15 s:isNotSubject=judge=-0.31 s:isNotSubject=none=-0.2 s:isNotSubject=noun=-0.2 s:isNotSubject=participle=-0.81
s:isNotSubject=passive=-0.09 s:isNotSubject=reply=-0.29 s:isNotSubject=say=-0.35 s:isNotSubject=show=-0.14 s:isNotSubject=tell=-0.35
s:isNotSubject=think=-0.24 s:isNotSubject=write=-0.3 s:isSubject=finite=0.35 s:isSubject=gerund=0.12 s:isSubject=judge=0.24
s:isSubject=none=0.17 s:isSubject=noun=0.17 s:isSubject=participle=-0.08 s:isSubject=passive=-0.26 s:isSubject=plain=-0.19
s:isSubject=reply=0.17 s:isSubject=say=0.36 s:isSubject=tell=0.34 s:isSubject=write=0.3 s:it/judge=0.05 s:it/noun=-0.11 s:it/plain=-0.2
s:it/say=0.17 s:it/show=-0.12 s:it/think=-0.32 s:it<opener=0.34 s:it<preposition=-0.11 s:it<start=-0.53 s:it<verb=-0.18 s:it^pronoun=-0.18
s:name/commit=0.11 s:name/judge=0.18 s:name/label=0.36 s:name/noun=-0.2 s:name/reply=0.35 s:name/say=0.17 s:name/show=-0.11
s:name/signature=0.82 s:name/source=0.54 s:name/tell=0.08 s:name/think=-0.18 s:name/write=0.25 s:name<adverb=-0.15 s:name<auxiliary=0.51
s:name<by=0.39 s:name<comma=0.18 s:name<conjunction=-0.15 s:name<gerund=-0.39 s:name<mark=0.39 s:name<opener=-0.1 s:name<preposition=-0.21
s:name<quote=0.14 s:name<start=0.37 s:name^possessive-pronoun=0.25 s:near<by=0.28 s:near<calendar=0.09 s:near<comma=0.25
s:near<conjunction=-0.09 s:near<determiner=0.11 s:near<gerund=-0.12 s:near<mark=-0.26 s:near<name=-0.17 s:near<noun=-0.1 s:near<opener=-0.06
s:near<preposition=-0.08 s:near<pronoun=0.42 s:near<quote=-0.11 s:near<start=0.25 s:near<verb=-0.06 s:noSubject<auxiliary=-0.06
s:noSubject<by=0.47 s:noSubject<comma=0.06 s:noSubject<conjunction=-0.09 s:noSubject<gerund=-0.51 s:noSubject<mark=0.24
s:noSubject<noun=-0.23 s:noSubject<opener=-0.23 s:noSubject<preposition=-0.24 s:noSubject<quote=0.18 s:noSubject<start=0.31
s:noSubject<to=0.43 s:noSubject<verb=-0.23 s:noSubject=document=0.16 s:noSubject=finite=-0.13 s:noSubject=gerund=-0.22 s:noSubject=he=0.08
s:noSubject=him=-0.09 s:noSubject=his=-0.12 s:noSubject=infinitive=-0.31 s:noSubject=it=-0.27 s:noSubject=judge=-0.57 s:noSubject=label=-0.16
s:noSubject=name=0.11 s:noSubject=noun=-0.15 s:noSubject=organisation=-0.3 s:noSubject=participle=-0.59 s:noSubject=person=-0.12
s:noSubject=plain=-0.13 s:noSubject=possessor=-0.17 s:noSubject=quantity=0.11 s:noSubject=say=-0.21 s:noSubject=show=-0.21
s:noSubject=signature=-0.38 s:noSubject=source=1.38 s:noSubject=tell=-0.33 s:noSubject=they=-0.29 s:noSubject=thing=-0.11
s:not-agent<comma=0.11 s:not-agent<preposition=-0.14 s:not-agent<start=-0.15 s:not-agent=name=-0.16 s:not-agent=passive=-0.16
s:not-agent=thing=-0.14 s:not-aside<auxiliary=-0.06 s:not-aside<by=-0.13 s:not-aside<comma=-0.16 s:not-aside<conjunction=-0.17
s:not-aside<gerund=0.3 s:not-aside<mark=0.36 s:not-aside<preposition=-0.14 s:not-aside<quote=-0.09 s:not-aside<start=-0.25
s:not-aside<to=-0.1 s:not-aside<verb=-0.09 s:not-aside=commit=-0.39 s:not-aside=document=0.23 s:not-aside=finite=-0.3 s:not-aside=group=-0.08
s:not-aside=him=-0.1 s:not-aside=judge=-0.35 s:not-aside=name=-0.15 s:not-aside=organisation=-0.13 s:not-aside=person=-0.16
s:not-aside=plain=-0.18 s:not-aside=possessor=-0.1 s:not-aside=quantity=-0.07 s:not-aside=say=-0.21 s:not-aside=show=-0.34
s:not-aside=tell=-0.28 s:not-aside=who=-0.11 s:not-control<adverb=-0.09 s:not-control<by=-0.23 s:not-control<conjunction=-0.1
s:not-control<determiner=-0.06 s:not-control<gerund=-0.07 s:not-control<mark=-0.16 s:not-control<noun=-0.06 s:not-control<opener=-0.08
s:not-control<preposition=-0.1 s:not-control<pronoun=-0.08 s:not-control<quote=-0.09 s:not-control<start=0.13 s:not-control<to=-0.19
s:not-control=commit=-0.07 s:not-control=document=-0.18 s:not-control=finite=0.12 s:not-control=gerund=-0.3 s:not-control=his=-0.07
s:not-control=infinitive=-0.17 s:not-control=it=-0.13 s:not-control=judge=-0.33 s:not-control=name=-0.11 s:not-control=passive=0.08
s:not-control=plain=-0.09 s:not-control=possessor=-0.06 s:not-control=quantity=-0.12 s:not-control=reply=-0.29 s:not-control=say=-0.4
s:not-control=she=-0.09 s:not-control=show=-0.13 s:not-control=tell=-0.48 s:not-control=they=-0.2 s:not-control=thing=-0.07
s:not-control=think=-0.12 s:not-control=who=-0.19 s:not-direct<calendar=-0.12 s:not-direct<comma=-0.06 s:not-direct<determiner=-0.06
s:not-direct<mark=-0.14 s:not-direct<name=0.34 s:not-direct<noun=-0.06 s:not-direct<opener=-0.1 s:not-direct<participle=-0.09
s:not-direct<preposition=-0.07 s:not-direct<pronoun=-0.11 s:not-direct<quote=-0.09 s:not-direct<verb=-0.1 s:not-direct=commit=0.11
s:not-direct=document=-0.06 s:not-direct=finite=-0.26 s:not-direct=gerund=0.1 s:not-direct=he=-0.07 s:not-direct=his=-0.09
s:not-direct=infinitive=0.09 s:not-direct=it=-0.1 s:not-direct=judge=-0.16 s:not-direct=name=-0.07 s:not-direct=passive=-0.12
s:not-direct=person=-0.06 s:not-direct=possessor=-0.06 s:not-direct=quantity=-0.07 s:not-direct=reply=-0.26 s:not-direct=say=-0.2
s:not-direct=she=-0.14 s:not-direct=tell=-0.37 s:not-direct=they=-0.06 s:not-direct=thing=-0.07 s:not-direct=think=-0.17
s:not-direct=who=-0.1 s:not-direct=write=-0.36 s:not-inverted<comma=-0.13 s:not-inverted<conjunction=0.99 s:not-inverted<gerund=-0.23
s:not-inverted<noun=-0.17 s:not-inverted<opener=-0.19 s:not-inverted<preposition=-0.16 s:not-inverted<start=0.07 s:not-inverted<to=-0.3
s:not-inverted<verb=-0.22 s:not-inverted=document=-0.29 s:not-inverted=finite=-0.09 s:not-inverted=group=0.12 s:not-inverted=name=0.07
s:not-inverted=organisation=-0.25 s:not-inverted=person=-0.09 s:not-inverted=plain=0.8 s:not-inverted=say=-0.3 s:not-inverted=thing=-0.17
s:not-inverted=who=0.06 s:not-object<comma=0.07 s:not-object<gerund=-0.07 s:not-object<noun=-0.09 s:not-object<preposition=-0.07
s:not-object<start=-0.12 s:not-object<to=-0.09 s:not-object<verb=-0.06 s:not-object=document=-0.06 s:not-object=infinitive=-0.2
s:not-object=it=-0.18 s:not-object=name=-0.07 s:not-object=person=-0.09 s:not-object=plain=-0.11 s:not-object=possessor=-0.09
s:not-object=show=-0.18 s:not-owner<auxiliary=-0.06 s:not-owner<comma=-0.17 s:not-owner<conjunction=0.1 s:not-owner<gerund=-0.1
s:not-owner<opener=-0.15 s:not-owner<preposition=-0.12 s:not-owner<to=-0.1 s:not-owner<verb=0.1 s:not-owner=group=0.32 s:not-owner=he=-0.11
s:not-owner=his=-0.13 s:not-owner=name=-0.15 s:not-owner=none=-0.2 s:not-owner=noun=-0.2 s:not-owner=organisation=-0.22
s:not-owner=possessor=-0.2 s:not-phrase<adverb=-0.13 s:not-phrase<auxiliary=0.09 s:not-phrase<by=-0.43 s:not-phrase<comma=-0.11
s:not-phrase<conjunction=0.24 s:not-phrase<gerund=0.2 s:not-phrase<mark=-0.16 s:not-phrase<noun=-0.09 s:not-phrase<opener=-0.08
s:not-phrase<preposition=-0.3 s:not-phrase<start=0.39 s:not-phrase<to=-0.13 s:not-phrase<verb=-0.08 s:not-phrase=document=0.46
s:not-phrase=finite=-0.14 s:not-phrase=gerund=-0.28 s:not-phrase=group=-0.1 s:not-phrase=him=-0.19 s:not-phrase=his=-0.1
s:not-phrase=it=-0.08 s:not-phrase=judge=-0.7 s:not-phrase=name=-0.24 s:not-phrase=organisation=-0.23 s:not-phrase=passive=-0.28
s:not-phrase=person=0.11 s:not-phrase=plain=-0.06 s:not-phrase=possessor=-0.15 s:not-phrase=quantity=-0.09 s:not-phrase=say=-0.27
s:not-phrase=show=-0.2 s:not-relative<adverb=0.25 s:not-relative<auxiliary=0.12 s:not-relative<by=-0.3 s:not-relative<comma=0.08
s:not-relative<conjunction=-0.06 s:not-relative<gerund=-0.16 s:not-relative<mark=0.23 s:not-relative<quote=0.07 s:not-relative<to=0.09
s:not-relative<verb=-0.07 s:not-relative=commit=-0.4 s:not-relative=document=0.06 s:not-relative=finite=-0.09 s:not-relative=group=-0.11
s:not-relative=he=0.19 s:not-relative=him=0.18 s:not-relative=his=-0.09 s:not-relative=it=-0.15 s:not-relative=judge=-0.3
s:not-relative=name=0.07 s:not-relative=passive=0.06 s:not-relative=person=-0.14 s:not-relative=plain=0.12 s:not-relative=possessor=-0.07
s:not-relative=say=-0.22 s:not-relative=show=-0.31 s:not-relative=thing=-0.06 s:not-relative=think=-0.2 s:not-shared<adverb=-0.06
s:not-shared<conjunction=-0.09 s:not-shared<gerund=-0.13 s:not-shared<preposition=-0.16 s:not-shared<start=0.29 s:not-shared<to=-0.09
s:not-shared<verb=-0.11 s:not-shared=commit=-0.28 s:not-shared=document=-0.18 s:not-shared=finite=-0.29 s:not-shared=him=-0.07
s:not-shared=his=-0.11 s:not-shared=it=-0.05 s:not-shared=judge=-0.32 s:not-shared=name=-0.07 s:not-shared=organisation=-0.06
s:not-shared=person=-0.11 s:not-shared=say=-0.5 s:not-shared=show=-0.13 s:not-shared=thing=-0.11 s:not-with=gerund=-0.28
s:organisation/commit=0.25 s:organisation/judge=-0.11 s:organisation/noun=-0.07 s:organisation/plain=0.08 s:organisation/reply=-0.38
s:organisation/show=-0.21 s:organisation/tell=0.17 s:organisation/think=-0.28 s:organisation/write=0.71 s:organisation<comma=0.67
s:organisation<conjunction=0.25 s:organisation<gerund=-0.23 s:organisation<preposition=-0.12 s:organisation<start=0.25 s:organisation<to=-0.2
s:organisation<verb=-0.05 s:organisation^adjective=-0.27 s:organisation^noun=-0.21 s:organisation^possessive-pronoun=0.16 s:ownVerb&=0.09
s:ownVerb&,=-0.1 s:ownVerbW=0.11 s:ownVerbW,=-0.18 s:person/commit=-0.19 s:person/judge=-0.16 s:person/label=-0.29 s:person/noun=0.09
s:person/reply=0.08 s:person/say=0.07 s:person/show=-0.15 s:person/tell=0.36 s:person/think=0.12 s:person/write=-0.15 s:person<adverb=-0.32
s:person<auxiliary=-0.47 s:person<conjunction=-0.06 s:person<gerund=-0.37 s:person<opener=-0.23 s:person<preposition=0.14 s:person<quote=0.28
s:person<start=0.48 s:person<to=0.16 s:person<verb=-0.14 s:person^adjective=-0.08 s:person^name=-0.13 s:person^noun=-0.15
s:person^numeral=0.65 s:person^possessive-pronoun=0.1 s:possessor/commit=-0.1 s:possessor/judge=-0.07 s:possessor/label=0.19
s:possessor/noun=0.14 s:possessor/reply=-0.15 s:possessor/say=-0.16 s:possessor/show=0.09 s:possessor/tell=-0.19 s:possessor/think=-0.12
s:possessor/write=-0.28 s:possessor<comma=-0.21 s:possessor<conjunction=0.36 s:possessor<gerund=-0.45 s:possessor<opener=-0.27
s:possessor<preposition=-0.06 s:possessor<start=-0.29 s:possessor<to=-0.63 s:possessor<verb=-0.16 s:possessor^determiner=-0.19
s:possessor^noun=-0.45 s:possessor^possessive-pronoun=-0.22 s:quantity/judge=-0.46 s:quantity/noun=-0.21 s:quantity/show=0.05
s:quantity/think=-0.18 s:quantity<preposition=0.13 s:quantity<start=0.19 s:quantity^determiner=-0.35 s:she/commit=0.24 s:she/judge=-0.12
s:she/plain=-0.27 s:she/say=0.13 s:she/show=0.29 s:she/tell=0.44 s:she/think=-0.07 s:she<comma=-0.15 s:she<opener=-0.33 s:she<quote=0.4
s:she<start=0.49 s:she<verb=-0.29 s:she^pronoun=0.21 s:subject-agent<by=0.39 s:subject-agent=name=0.59 s:subject-agent=passive=0.26
s:subject-agent=plain=-0.18 s:subject-agent=thing=-0.08 s:subject-aside<comma=0.17 s:subject-aside<conjunction=-0.18
s:subject-aside<quote=0.64 s:subject-aside<start=0.27 s:subject-aside=finite=0.45 s:subject-aside=judge=0.39 s:subject-aside=name=0.36
s:subject-aside=person=0.28 s:subject-aside=plain=-0.38 s:subject-aside=say=0.53 s:subject-aside=show=-0.27 s:subject-aside=tell=0.75
s:subject-aside=thing=-0.15 s:subject-control<comma=0.13 s:subject-control<conjunction=0.18 s:subject-control<noun=-0.36
s:subject-control<preposition=0.12 s:subject-control<quote=0.06 s:subject-control<start=0.17 s:subject-control=commit=0.12
s:subject-control=document=-0.38 s:subject-control=finite=-0.36 s:subject-control=gerund=0.13 s:subject-control=group=-0.05
s:subject-control=he=0.19 s:subject-control=him=0.19 s:subject-control=it=-0.25 s:subject-control=judge=0.06 s:subject-control=name=0.1
s:subject-control=organisation=0.19 s:subject-control=passive=-0.27 s:subject-control=person=0.44 s:subject-control=she=0.58
s:subject-control=show=-0.07 s:subject-control=tell=0.51 s:subject-control=they=0.81 s:subject-control=thing=-0.29
s:subject-control=who=-0.38 s:subject-direct<adverb=-0.17 s:subject-direct<auxiliary=-0.31 s:subject-direct<comma=0.28
s:subject-direct<mark=-0.17 s:subject-direct<noun=0.1 s:subject-direct<opener=-0.1 s:subject-direct<preposition=0.15
s:subject-direct<quote=0.19 s:subject-direct<verb=-0.5 s:subject-direct=commit=-0.11 s:subject-direct=finite=0.19
s:subject-direct=gerund=-0.27 s:subject-direct=he=0.14 s:subject-direct=infinitive=-0.19 s:subject-direct=it=0.2 s:subject-direct=judge=0.1
s:subject-direct=name=0.14 s:subject-direct=organisation=0.29 s:subject-direct=passive=-0.31 s:subject-direct=person=0.28
s:subject-direct=plain=-0.12 s:subject-direct=quantity=-0.4 s:subject-direct=reply=0.11 s:subject-direct=say=0.22 s:subject-direct=she=0.14
s:subject-direct=tell=0.2 s:subject-direct=they=-0.16 s:subject-direct=thing=-0.26 s:subject-direct=think=-0.06 s:subject-inverted<verb=0.36
s:subject-inverted=finite=0.47 s:subject-inverted=name=0.45 s:subject-inverted=person=0.12 s:subject-inverted=say=0.37
s:subject-object<gerund=-0.22 s:subject-object<preposition=0.28 s:subject-object<verb=0.1 s:subject-object=infinitive=0.07
s:subject-object=name=0.18 s:subject-owner<preposition=0.1 s:subject-owner<verb=-0.5 s:subject-owner=his=-0.09 s:subject-owner=none=0.17
s:subject-owner=noun=0.17 s:subject-owner=possessor=0.26 s:subject-phrase<comma=0.07 s:subject-phrase<conjunction=-0.29
s:subject-phrase<opener=0.37 s:subject-phrase<start=0.26 s:subject-phrase<verb=-0.27 s:subject-phrase=finite=0.11
s:subject-phrase=gerund=0.17 s:subject-phrase=group=0.69 s:subject-phrase=judge=-0.1 s:subject-phrase=name=0.36
s:subject-phrase=passive=-0.15 s:subject-phrase=person=0.46 s:subject-phrase=plain=-0.1 s:subject-phrase=quantity=-0.85
s:subject-phrase=say=0.33 s:subject-phrase=show=0.17 s:subject-phrase=thing=-0.12 s:subject-relative<comma=0.21 s:subject-relative<name=0.16
s:subject-relative<noun=-0.15 s:subject-relative=commit=-0.28 s:subject-relative=him=-0.22 s:subject-relative=judge=0.34
s:subject-relative=passive=-0.1 s:subject-relative=plain=-0.16 s:subject-relative=say=0.07 s:subject-relative=show=0.41
s:subject-relative=think=0.21 s:subject-relative=who=0.11 s:subject-shared<comma=0.09 s:subject-shared<start=-0.12
s:subject-shared=commit=0.11 s:subject-shared=gerund=-0.05 s:subject-shared=he=-0.14 s:subject-shared=judge=0.13 s:subject-shared=name=0.17
s:subject-shared=plain=-0.08 s:subject-shared=say=0.15 s:subject-shared=show=-0.27 s:subject-shared=thing=-0.44 s:subject-shared=who=-0.58
s:subject-with<preposition=0.86 s:subject-with=gerund=0.94 s:they/say=-0.17 s:they/think=0.13 s:they<opener=-0.15 s:they<verb=-0.52
s:thing/commit=-0.09 s:thing/judge=-0.19 s:thing/label=-0.29 s:thing/plain=-0.15 s:thing/reply=-0.26 s:thing/say=-0.17 s:thing/signature=-0.9
s:thing/source=0.6 s:thing/think=-0.1 s:thing/write=0.11 s:thing<adverb=-0.13 s:thing<auxiliary=-0.16 s:thing<calendar=-0.41
s:thing<conjunction=-0.16 s:thing<determiner=-0.29 s:thing<mark=0.06 s:thing<noun=-0.13 s:thing<opener=-0.19 s:thing<participle=-0.19
s:thing<preposition=-0.14 s:thing<pronoun=-0.18 s:thing<quote=-0.08 s:thing<start=-0.09 s:thing<verb=-0.13 s:thing^adjective=-0.2
s:thing^determiner=-0.11 s:thing^name=0.17 s:thing^noun=-0.26 s:thing^numeral=-0.2 s:thing^possessive-pronoun=-0.08 s:touch<auxiliary=-0.36
s:touch<comma=0.23 s:touch<conjunction=0.09 s:touch<gerund=-0.09 s:touch<mark=0.31 s:touch<opener=-0.11 s:touch<participle=-0.07
s:touch<preposition=-0.08 s:touch<pronoun=0.08 s:touch<quote=0.17 s:touch<start=0.13 s:touch<to=0.61 s:touch<verb=-0.1
s:verbBetween/adverb=-0.12 s:verbBetween/by=-0.25 s:verbBetween/calendar=0.46 s:verbBetween/conjunction=0.07 s:verbBetween/determiner=-0.35
s:verbBetween/gerund=-0.15 s:verbBetween/name=0.23 s:verbBetween/noun=-0.2 s:verbBetween/opener=-0.07 s:verbBetween/preposition=-0.09
s:verbBetween/pronoun=-0.21 s:verbBetween/to=-0.17 s:verbBetween/verb=-0.11 s:who/commit=-0.11 s:who/judge=-0.08 s:who/noun=-0.09
s:who/plain=-0.1 s:who/show=-0.19 s:who/tell=-0.18 s:who/think=0.22 s:who<comma=0.09 s:who<name=0.12 s:who<noun=-0.23 s:who^pronoun=-0.14
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
