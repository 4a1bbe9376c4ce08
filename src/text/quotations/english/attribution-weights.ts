/**
 * What each feature that speaks for a speaker weighs. Learned by tests/bench/learn-speakers.ts; do not edit by hand. A name
 * holds places, word classes and small words of the language, never a text's.
 */
const table = `
g:=0.17 g:0/0=0.67 g:0/0/2=0.44 g:0/0/4=0.27 g:0/0/9=-0.07 g:0/0/after=1.01 g:0/0/before=0.31 g:0/0/comma=-0.5 g:0/0/few=0.24
g:0/0/inside=0.67 g:0/0/many=0.14 g:0/0/open=1.59 g:0/0/small/open=0.26 g:0/0/small/stop=0.39 g:0/0/some=1.14 g:0/1=0.52 g:0/1/2=0.67
g:0/1/4=0.37 g:0/1/9=0.47 g:0/1/after=0.56 g:0/1/before=0.13 g:0/1/capital/stop=0.6 g:0/1/comma=0.52 g:0/1/few=-0.32 g:0/1/inside=0.08
g:0/1/many=0.63 g:0/1/open=-0.4 g:0/1/opens=0.59 g:0/1/small/stop=0.8 g:0/1/some=0.36 g:0/1/stop=0.7 g:1/1=0.09 g:1/1/0=0.68 g:1/1/2=0.53
g:1/1/4=-0.09 g:1/1/9=-0.18 g:1/1/before=0.14 g:1/1/capital/comma=0.2 g:1/1/capital/stop=0.62 g:1/1/comma=0.1 g:1/1/few=-0.19
g:1/1/inside=-0.17 g:1/1/many=0.29 g:1/1/open=0.16 g:1/1/some=-0.11 g:1/1/stop=0.11 g:1/2/9=-0.15 g:1/2/after=0.05 g:1/2/capital/comma=0.25
g:1/2/few=-0.25 g:1/2/inside=-0.23 g:1/2/many=0.19 g:1/2/open=-0.16 g:1/2/some=-0.28 g:1/3=-0.22 g:1/3/9=-0.22 g:1/3/before=-0.21 g:2/2=-0.1
g:2/2/9=-0.2 g:2/2/after=-0.19 g:2/2/before=-0.05 g:2/2/comma=-0.18 g:2/2/inside=-0.2 g:2/2/many=-0.13 g:2/2/open=-0.17 g:2/2/opens=-0.06
g:2/3=-0.15 g:2/3/9=-0.15 g:2/3/after=-0.15 g:2/3/before=-0.15 g:2/3/comma=-0.13 g:2/3/inside=-0.22 g:2/3/many=-0.11 g:2/3/open=-0.16
g:2/3/opens=-0.09 g:2/3/some=-0.12 g:2/3/stop=-0.15 g:3/3=-0.15 g:3/3/9=-0.15 g:3/3/after=-0.17 g:3/3/before=-0.14 g:3/3/comma=-0.11
g:3/3/few=-0.17 g:3/3/inside=-0.18 g:3/3/many=-0.15 g:3/3/open=-0.31 g:3/3/opens=-0.1 g:3/3/small/open=-0.19 g:3/3/small/stop=-0.19
g:3/3/some=-0.13 g:3/3/stop=-0.13 g:blockEnds/0/inside=-0.25 g:blockEnds/0/opens=-0.07 g:blockEnds/2/opens=0.13 g:blockEnds/4/inside=-0.26
g:blockEnds/4/opens=0.12 g:blockEnds/9/inside=-0.14 g:blockEnds/9/opens=-0.15 g:inside/after/4=0.86 g:inside/after/9=-0.12
g:inside/before/2=1.01 g:inside/before/4=-0.36 g:inside/before/9=-0.3 g:inside/comma=-0.19 g:inside/conjunction=-0.18
g:inside/determiner=0.16 g:inside/mark=-0.14 g:inside/noun=-0.07 g:inside/opener=0.18 g:inside/preposition=-0.09 g:inside/pronoun=0.22
g:inside/quote=0.28 g:inside/stop=0.11 g:opens/after/2=0.28 g:opens/after/4=0.71 g:opens/after/9=0.3 g:opens/before/0=0.18 g:opens/end=0.15
g:opens/name=0.16 g:opens/open=-0.35 g:opens/preposition=0.57 g:opens/stop=0.58 g:opens/verb=0.08 g:~HV.=0.26 g:~NV.=0.43 h:none=-0.45
h:other/document/same=-0.2 h:other/group/other=-0.06 h:other/name/other=0.11 h:other/name/same=-0.31 h:other/organisation/same=-0.08
h:other/pronoun/same=-0.06 h:other/quantity/other=-0.05 h:other/quantity/same=-0.12 h:other/thing/other=-0.25 h:other/thing/same=-0.22
h:sameMention/other=-0.23 h:sameWord/other=0.18 h:sameWord/same=0.11 j:A0/Laside=0.31 j:A0/Ltouch=0.19 j:A0/Rfar=-0.35 j:A0/Rtouch=0.45
j:A1/Lfar=-0.08 j:A1/Lnear=-0.13 j:A1/Rtouch=-0.12 j:A1/block/Laside=-0.25 j:A1/block/Lfar=-0.12 j:A1/block/Lnear=-0.06
j:A1/block/Ltouch=-0.21 j:A1/block/Rtouch=-0.11 j:A2/Lfar=-0.21 j:A2/Ltouch=-0.54 j:A2/Rfar=-0.1 j:A2/Rnear=-0.08 j:B0/Laside=0.63
j:B0/Lnear=0.24 j:B0/Ltouch=0.56 j:B0/Rfar=-0.3 j:B0/Rnear=-0.07 j:B0/Rtouch=-0.13 j:B1/Laside=-0.14 j:B1/Lfar=-0.13 j:B1/Lnear=-0.09
j:B1/block/Laside=-0.16 j:B1/block/Lfar=-0.11 j:B1/block/Ltouch=-0.13 j:B2/Lfar=-0.13 j:B2/Lnear=-0.05 j:B2/Ltouch=-0.22 j:CMQ/Rfar=-0.06
j:CMQ/Rtouch=-0.08 j:CMQ/call=-0.21 j:CMQ/comma=-0.06 j:CMQ/commit=-0.13 j:CMQ/judge=-0.13 j:CMQ/none=0.05 j:CMQ/open=-0.21 j:CMQ/reply=-0.06
j:CMQ/say=-0.16 j:CMQ/show=-0.1 j:CMQ/stop=-0.25 j:CMQ/write=-0.05 j:CQM/Rfar=-0.33 j:CQM/comma=-0.37 j:CQM/commit=-0.42 j:CQM/judge=0.05
j:CQM/none=-0.48 j:CQM/open=-0.27 j:CQM/plain=-0.33 j:CQM/say=-0.11 j:CQM/show=-0.37 j:MCQ/Laside=0.07 j:MCQ/Lfar=-0.11 j:MCQ/Ltouch=0.15
j:MCQ/comma=-0.12 j:MCQ/commit=0.09 j:MCQ/judge=0.06 j:MCQ/open=0.17 j:MCQ/plain=-0.13 j:MCQ/reply=0.21 j:MCQ/say=0.19 j:MCQ/show=0.08
j:MCQ/stop=0.26 j:MCQ/tell=0.12 j:MCQ/think=-0.18 j:MCQ/write=0.14 j:MQC/comma=-0.47 j:MQC/judge=-0.27 j:MQC/none=-0.17 j:MQC/open=0.36
j:MQC/plain=0.5 j:MQC/say=-0.57 j:MQC/show=0.16 j:QCM/Rfar=-0.13 j:QCM/Rtouch=0.07 j:QCM/call=0.42 j:QCM/commit=-0.07 j:QCM/judge=0.08
j:QCM/none=0.11 j:QCM/open=-0.14 j:QCM/plain=-0.09 j:QCM/stop=-0.17 j:QCM/tell=-0.23 j:QCM/think=-0.07 j:QCM/write=-0.1 j:QMC/Laside=-0.15
j:QMC/Lfar=-0.08 j:QMC/Lnear=-0.1 j:QMC/call=0.36 j:QMC/comma=0.09 j:QMC/commit=-0.18 j:QMC/judge=-0.24 j:QMC/none=-0.15 j:QMC/open=-0.55
j:QMC/plain=-0.18 j:QMC/reply=-0.19 j:QMC/say=0.09 j:QMC/show=-0.14 j:QMC/stop=-0.3 j:QMC/tell=0.12 j:QMC/think=-0.14 j:QMC/write=0.16
n:=0.13 n:after=0.09 n:few/capital=1.23 n:few/small=0.45 n:first=0.45 n:inside/call=0.77 n:inside/comma=1.1 n:inside/open=0.6
n:inside/stop=0.47 n:many/capital=-0.19 n:many/small=0.16 n:opens/call=-1.11 n:opens/comma=-0.06 n:opens/open=-0.23 n:opens/stop=-0.67
n:some/capital=0.34 n:some/small=0.09 q:A=0.35 q:A/commit/12=-0.14 q:A/commit/20=-0.08 q:A/commit/4=0.33 q:A/commit/7=-0.2 q:A/judge/12=-0.1
q:A/judge/20=-0.26 q:A/judge/4=-0.25 q:A/judge/7=0.3 q:A/label/20=-0.16 q:A/noun/12=-0.15 q:A/noun/20=-0.11 q:A/noun/4=-0.16
q:A/plain/1=-0.29 q:A/plain/12=-0.09 q:A/plain/2=-0.07 q:A/plain/20=-0.12 q:A/plain/3=-0.16 q:A/plain/4=-0.11 q:A/plain/7=-0.16
q:A/say/0=0.15 q:A/say/1=0.13 q:A/say/12=-0.15 q:A/say/2=0.2 q:A/say/20=-0.16 q:A/say/3=0.19 q:A/say/4=-0.13 q:A/show/12=-0.14
q:A/show/20=-0.11 q:A/show/4=-0.08 q:A/show/7=-0.25 q:A/tell/1=0.4 q:A/tell/12=-0.48 q:A/tell/20=-0.42 q:A/tell/4=0.37 q:A/tell/7=-0.75
q:A/think/12=-0.14 q:A/think/20=-0.18 q:A/think/7=-0.11 q:A/write/1=0.61 q:A0/0=0.45 q:A0/capital=0.25 q:A0/comma=0.22 q:A0/commit=-0.37
q:A0/conjunction=-0.53 q:A0/determiner=0.39 q:A0/finite=0.25 q:A0/gerund=-0.27 q:A0/infinitive=-0.32 q:A0/inside/comma=-0.42 q:A0/judge=-0.27
q:A0/name=0.38 q:A0/none=0.65 q:A0/noun=-0.1 q:A0/open=0.17 q:A0/opener=0.08 q:A0/opens/comma=0.34 q:A0/opens/open=0.83 q:A0/passive=-0.27
q:A0/plain=-0.2 q:A0/preposition=-0.15 q:A0/pronoun=0.45 q:A0/say=0.36 q:A0/show=-0.24 q:A0/small=0.18 q:A0/think=-0.78 q:A0/verb=0.16
q:A0/write=0.23 q:A1/0=0.13 q:A1/1=0.08 q:A1/block/adverb=-0.76 q:A1/block/call=-1.35 q:A1/block/capital=-0.44 q:A1/block/comma=-0.25
q:A1/block/commit=-0.11 q:A1/block/conjunction=-0.12 q:A1/block/determiner=-0.51 q:A1/block/finite=-0.32 q:A1/block/gerund=-0.19
q:A1/block/infinitive=-0.08 q:A1/block/inside/comma=-0.65 q:A1/block/inside/open=-0.35 q:A1/block/inside/stop=-0.42 q:A1/block/judge=-0.14
q:A1/block/label=-0.14 q:A1/block/name=-0.52 q:A1/block/none=-0.31 q:A1/block/noun=-0.16 q:A1/block/open=-0.51 q:A1/block/opener=-0.42
q:A1/block/opens/comma=-0.14 q:A1/block/opens/stop=-0.44 q:A1/block/passive=-0.08 q:A1/block/plain=-0.11 q:A1/block/preposition=-0.4
q:A1/block/pronoun=-0.31 q:A1/block/reply=-0.32 q:A1/block/say=-0.37 q:A1/block/show=-0.1 q:A1/block/small=-0.41 q:A1/block/stop=-0.43
q:A1/block/tell=-0.31 q:A1/block/think=-0.08 q:A1/block/verb=-0.34 q:A1/block/write=-0.31 q:A1/capital=0.08 q:A1/comma=-0.55
q:A1/commit=-0.09 q:A1/conjunction=-0.47 q:A1/finite=-0.09 q:A1/infinitive=-0.24 q:A1/inside/comma=-0.99 q:A1/inside/open=-0.61
q:A1/inside/stop=-0.91 q:A1/judge=-0.24 q:A1/name=0.62 q:A1/none=-0.46 q:A1/open=-0.69 q:A1/opens/comma=-0.27 q:A1/passive=-0.08
q:A1/plain=-0.14 q:A1/preposition=-0.52 q:A1/pronoun=-0.5 q:A1/show=-0.15 q:A1/small=-0.48 q:A1/stop=-0.44 q:A1/verb=0.15 q:A12/0=-0.19
q:A12/1=-0.2 q:A2/0=0.06 q:A2/1=-0.17 q:A2/finite=-0.7 q:A20/0=0.07 q:A20/1=-0.26 q:A20/2=-0.74 q:A3/0=0.36 q:A3/1=-0.14 q:A4/1=-0.13
q:A7/0=0.23 q:A7/1=-0.24 q:A==0.29 q:A=&=-0.61 q:A=,=1.02 q:A=/plain=0.15 q:A=/say=0.25 q:A=/tell=0.56 q:A=/write=0.77 q:A=S,=0.75
q:A=S,r=-0.55 q:A=S/noun=-0.12 q:AH=0.31 q:AN=0.12 q:ANx=-0.12 q:Ajoint=S=-0.12 q:Ajoint=S/judge=-0.17 q:Ajoint=S/noun=-0.2
q:Ajoint=S/plain=-0.22 q:Ajoint=S/say=-0.41 q:Ajoint=own=0.22 q:Ajoint=own/judge=-0.4 q:Ajoint=own/plain=0.09 q:Ajoint=own/say=0.26
q:Ajoint=own/tell=0.59 q:Ajoint=own/write=0.33 q:Ajoint=v=-0.07 q:AotherBetween/opens=0.2 q:Arival==0.38 q:Arival=/commit=-0.44
q:Arival=/judge=-0.14 q:Arival=/noun=-0.25 q:Arival=/say=0.34 q:Arival=/show=0.17 q:Arival=/tell=0.23 q:Arival=/write=0.35 q:Arival=J=-0.6
q:Arival=S=-0.68 q:Arival=Sv=0.11 q:Arival=S~=-0.06 q:B=0.16 q:B,=0.31 q:B/commit/12=-0.37 q:B/commit/20=-0.49 q:B/commit/4=-0.32
q:B/commit/7=0.1 q:B/judge/1=-0.15 q:B/judge/12=-0.14 q:B/judge/2=0.33 q:B/judge/20=-0.21 q:B/judge/4=0.21 q:B/label/20=-0.34
q:B/noun/1=-0.19 q:B/noun/12=-0.43 q:B/noun/20=-0.4 q:B/noun/4=-0.49 q:B/noun/7=0.2 q:B/plain/12=-0.22 q:B/plain/20=-0.2 q:B/plain/3=0.18
q:B/plain/4=0.06 q:B/say/1=0.19 q:B/say/2=-0.27 q:B/say/20=-0.05 q:B/say/3=0.14 q:B/say/4=0.32 q:B/say/7=-0.17 q:B/show/20=-0.3
q:B/show/4=0.4 q:B/show/7=0.28 q:B/tell/4=0.28 q:B/tell/7=0.38 q:B/think/12=-0.27 q:B/think/20=-0.33 q:B/think/7=-0.65 q:B/write/20=-0.66
q:B0/,=0.25 q:B0/0=0.07 q:B0/:=0.34 q:B0/a=0.24 q:B0/auxiliary=0.56 q:B0/call=0.4 q:B0/capital=0.2 q:B0/comma=0.27 q:B0/finite=0.46
q:B0/gerund=0.17 q:B0/infinitive=-0.39 q:B0/inside/call=0.4 q:B0/inside/comma=0.27 q:B0/inside/open=0.32 q:B0/inside/stop=0.25
q:B0/judge=0.19 q:B0/name=0.71 q:B0/none=0.22 q:B0/noun=0.3 q:B0/open=0.32 q:B0/passive=-1.17 q:B0/plain=-0.25 q:B0/reply=0.48 q:B0/say=0.43
q:B0/show=0.08 q:B0/small=0.33 q:B0/stop=0.25 q:B0/tell=0.2 q:B0/that=0.08 q:B0/the=0.37 q:B0/think=-0.37 q:B0/to=-0.07 q:B0/write=0.13
q:B1/,=0.06 q:B1/0=0.12 q:B1/1=0.13 q:B1/block/,=-0.38 q:B1/block/:=0.83 q:B1/block/a=-0.48 q:B1/block/auxiliary=-0.22 q:B1/block/call=-0.62
q:B1/block/capital=-0.26 q:B1/block/comma=-0.24 q:B1/block/commit=-0.09 q:B1/block/finite=-0.2 q:B1/block/gerund=-0.14
q:B1/block/infinitive=-0.07 q:B1/block/inside/comma=-0.39 q:B1/block/inside/open=-0.52 q:B1/block/inside/stop=-0.56 q:B1/block/judge=-0.19
q:B1/block/label=0.11 q:B1/block/none=-0.11 q:B1/block/noun=-0.07 q:B1/block/open=-0.54 q:B1/block/opens/comma=-0.24 q:B1/block/passive=-0.09
q:B1/block/plain=-0.12 q:B1/block/quote=-0.16 q:B1/block/reply=-0.1 q:B1/block/say=-0.24 q:B1/block/small=-0.35 q:B1/block/stop=-0.21
q:B1/block/tell=-0.13 q:B1/block/think=-0.12 q:B1/block/verb=-0.51 q:B1/block/write=-0.05 q:B1/call=0.1 q:B1/capital=-0.11 q:B1/comma=-0.33
q:B1/commit=-0.1 q:B1/finite=-0.08 q:B1/gerund=-0.25 q:B1/infinitive=-0.18 q:B1/inside/comma=-0.48 q:B1/inside/open=-0.74
q:B1/inside/stop=-0.34 q:B1/judge=-0.32 q:B1/none=-0.21 q:B1/noun=-0.23 q:B1/open=-0.45 q:B1/opens/comma=-0.28 q:B1/passive=-0.11
q:B1/plain=-0.09 q:B1/show=-0.47 q:B1/small=-0.33 q:B1/think=-0.3 q:B1/write=0.29 q:B12/0=-0.18 q:B12/1=-0.17 q:B12/2=-0.14 q:B2/0=0.65
q:B2/1=0.19 q:B2/capital=-0.5 q:B2/comma=-0.1 q:B2/finite=-0.38 q:B2/gerund=-0.16 q:B2/opens/comma=-0.07 q:B2/opens/stop=-0.4
q:B2/plain=-0.13 q:B2/say=-0.46 q:B2/small=-0.22 q:B2/stop=-0.55 q:B20/0=-0.51 q:B20/1=-0.31 q:B20/2=-0.47 q:B3/0=0.31 q:B3/1=0.28
q:B4/0=0.43 q:B4/1=-0.12 q:B7/0=0.28 q:B7/1=-0.12 q:B:=0.71 q:B==0.35 q:B=,=0.27 q:B=,/say=0.11 q:B=/plain=0.53 q:B=/show=-0.43 q:B=:=0.36
q:B=:/say=0.28 q:B=a=-0.31 q:B=t=1.23 q:B=t/say=0.2 q:B=tv=0.35 q:B=tv/say=-0.22 q:B=v/say=0.32 q:BN=-0.67 q:BNpN.=-0.16 q:BNpNpNpN~=-0.52
q:Bjoint=&S=-0.1 q:Bjoint=,J=-0.32 q:Bjoint=,S/plain=-0.07 q:Bjoint=,v=0.43 q:Bjoint=K=0.49 q:Bjoint=S=0.25 q:Bjoint=own=0.21
q:Bjoint=own/commit=0.46 q:Bjoint=own/judge=0.3 q:Bjoint=own/noun=0.05 q:Bjoint=own/plain=0.16 q:Bjoint=own/show=0.46 q:Bjoint=own/tell=-0.73
q:Bjoint=own/think=0.15 q:Bjoint=own/write=0.13 q:Bjoint=tK=0.45 q:Bjoint=tv=0.28 q:Bjoint=tv/say=-0.06 q:Bjoint=v=0.23 q:Bjoint=v/say=0.21
q:Bjoint=wv=0.12 q:BotherBetween/inside=-0.74 q:BotherBetween/opens=-0.26 q:BpNpN.=0.32 q:Brival==0.25 q:Brival=/commit=0.1
q:Brival=/label=0.12 q:Brival=/noun=-0.15 q:Brival=/plain=-0.27 q:Brival=/say=0.39 q:Brival=/show=-0.15 q:Brival=/tell=0.24
q:Brival=/think=-0.14 q:Brival=/write=0.57 q:Brival=S=-0.57 q:commit/few/small=-0.15 q:commit/many/small=0.36 q:commit/name=-0.3
q:commit/preposition=0.29 q:commit/pronoun=0.21 q:commit/some/capital=-0.59 q:commit/some/small=0.12 q:commit/verb=0.05 q:judge/a=-0.09
q:judge/conjunction=-0.4 q:judge/determiner=-0.09 q:judge/few/capital=-0.27 q:judge/few/small=0.18 q:judge/many/capital=-0.19
q:judge/many/small=-0.14 q:judge/name=-0.19 q:judge/noun=0.17 q:judge/preposition=0.47 q:judge/pronoun=0.09 q:judge/some/capital=-0.34
q:judge/stop=-0.17 q:judge/verb=-0.26 q:label/:=-0.09 q:label/few/small=-0.36 q:label/many/capital=-0.12 q:label/name=0.06
q:label/some/capital=0.07 q:noun/,=-0.51 q:noun/determiner=-0.4 q:noun/few/capital=-0.26 q:noun/few/small=-0.27 q:noun/many/small=-0.42
q:noun/noun=-0.21 q:noun/preposition=-0.25 q:noun/pronoun=-0.18 q:noun/some/capital=-0.1 q:noun/some/small=-0.23 q:noun/verb=0.08
q:plain/,=-0.17 q:plain/:=0.2 q:plain/a=-0.43 q:plain/adverb=-0.08 q:plain/auxiliary=-0.49 q:plain/conjunction=-0.41 q:plain/determiner=-0.1
q:plain/few/small=-0.38 q:plain/gerund=-0.27 q:plain/many/capital=-0.14 q:plain/many/small=-0.4 q:plain/mark=0.2 q:plain/name=-0.09
q:plain/noun=0.13 q:plain/opener=-0.36 q:plain/preposition=-0.17 q:plain/pronoun=-0.24 q:plain/quote=-0.39 q:plain/some/capital=-0.26
q:plain/some/small=-0.43 q:plain/stop=-0.06 q:plain/the=-0.22 q:plain/to=-0.36 q:plain/verb=-0.19 q:reply/some/capital=-0.18 q:say/,=0.08
q:say/:=0.11 q:say/a=0.18 q:say/auxiliary=0.22 q:say/conjunction=0.12 q:say/determiner=-0.07 q:say/few/capital=-0.33 q:say/few/small=-0.06
q:say/gerund=0.3 q:say/many/capital=0.12 q:say/many/small=-0.13 q:say/noun=-0.14 q:say/opener=-0.11 q:say/preposition=0.15 q:say/quote=0.13
q:say/some/capital=0.14 q:say/some/small=0.1 q:say/to=-0.28 q:say/verb=0.06 q:show/,=0.26 q:show/conjunction=-0.37 q:show/few/capital=-0.57
q:show/few/small=-0.2 q:show/many/capital=0.07 q:show/many/small=-0.32 q:show/name=-0.26 q:show/noun=0.44 q:show/preposition=-0.19
q:show/pronoun=0.42 q:show/some/capital=-0.34 q:show/some/small=0.13 q:show/stop=-0.16 q:show/verb=-0.39 q:source/many/capital=0.11
q:tell/,=-0.05 q:tell/few/small=-0.12 q:tell/name=0.25 q:tell/pronoun=0.19 q:tell/some/capital=-0.1 q:tell/some/small=0.38
q:think/few/small=-0.19 q:think/many/capital=-0.13 q:think/many/small=-0.21 q:think/name=-0.19 q:think/some/capital=-0.22
q:think/some/small=-0.19 q:think/stop=-0.16 q:write/many/capital=0.49 q:write/name=0.5 q:write/some/capital=-0.74 q:write/stop=0.34 s:L=0.19
s:L&=-0.12 s:L&Nx=-0.12 s:L,=-0.15 s:L,&=-0.16 s:L,N,=0.07 s:L,NH=0.12 s:L,NpN,=-0.14 s:L,Nx=0.33 s:L,pN=-0.1 s:L,x=-0.14 s:L-=0.2
s:L/finite/aside=0.19 s:L/finite/near=-0.06 s:L/finite/touch=0.11 s:L/gerund/aside=-0.47 s:L/gerund/far=-0.07 s:L/gerund/near=0.05
s:L/gerund/touch=0.15 s:L/group=0.07 s:L/he=0.23 s:L/him=-0.05 s:L/his=-0.11 s:L/infinitive/far=-0.06 s:L/it=-0.14 s:L/name=0.11
s:L/none/far=-0.2 s:L/none/near=0.14 s:L/none/touch=0.16 s:L/participle/far=-0.25 s:L/passive/far=-0.1 s:L/passive/touch=-0.29
s:L/possessor=-0.1 s:L/quantity=-0.18 s:L/she=0.24 s:L/they=0.11 s:L/thing=-0.2 s:L/who=-0.09 s:L0=0.12 s:L2=-0.09 s:L20=-0.07
s:L<auxiliary=-0.13 s:L<by=-0.16 s:L<calendar=0.06 s:L<comma=0.2 s:L<conjunction=0.07 s:L<determiner=-0.06 s:L<gerund=-0.12 s:L<mark=0.1
s:L<name=0.07 s:L<noun=-0.17 s:L<opener=-0.14 s:L<participle=0.13 s:L<preposition=-0.22 s:L<pronoun=-0.21 s:L<quote=0.2 s:L<start=0.3
s:L<to=-0.3 s:L<verb=-0.26 s:LH=-0.21 s:LHx=-0.11 s:LN=0.06 s:LN&=0.1 s:LN,N=-0.07 s:LNp=0.1 s:LNpN=-0.09 s:LNx=-0.1 s:LQ=-0.2 s:LV,=-0.05
s:LVN=0.09 s:LVN,=-0.14 s:LVNp=0.47 s:LVWN=-0.18 s:LVp=0.05 s:LVpN=-0.14 s:LVpN,=0.06 s:LW=0.17 s:LWHx=-0.05 s:LWN=-0.09 s:LWx=0.37
s:Laside/judge=-0.11 s:Laside/plain=-0.21 s:Laside/show=0.26 s:Laside/tell=0.25 s:Lfar/judge=-0.14 s:Lfar/noun=-0.18 s:Lfar/show=-0.14
s:Lfar/signature=-0.34 s:Lfar/source=-0.65 s:Lfar/think=-0.09 s:Lfar/write=0.12 s:Lnear/commit=-0.19 s:Lnear/judge=0.13 s:Lnear/label=0.14
s:Lnear/noun=0.11 s:Lnear/plain=-0.08 s:Lnear/say=0.19 s:Lnear/tell=-0.09 s:Lnear/think=-0.15 s:Lnear/write=-0.08 s:Lp=-0.08 s:LpH=-0.23
s:LpN=0.37 s:LpN&=-0.16 s:LpN,=-0.16 s:LpN,H=-0.09 s:LpN,N=-0.07 s:LpNH=0.07 s:LpNp=0.3 s:LpNpN=0.19 s:LpNpN,=-0.07 s:LpNt=-0.12 s:Ls=0.06
s:LsN=0.09 s:LsN,=-0.31 s:LsNt=-0.06 s:LsNx=-0.13 s:LtN=0.2 s:Ltouch/label=0.11 s:Ltouch/noun=0.17 s:Ltouch/plain=-0.12 s:Ltouch/reply=-0.06
s:Ltouch/say=0.17 s:Ltouch/show=0.14 s:Ltouch/tell=0.13 s:Ltouch/write=-0.05 s:Lx=-0.16 s:LxN=-0.07 s:LxNt=-0.12 s:LxV=-0.51 s:LxVt=0.11
s:R&=-0.06 s:R,G=-0.06 s:R/finite/far=-0.12 s:R/gerund/far=-0.1 s:R/gerund/near=-0.06 s:R/gerund/touch=-0.08 s:R/he=-0.13 s:R/his=-0.07
s:R/infinitive/near=-0.07 s:R/infinitive/touch=-0.06 s:R/it=-0.09 s:R/none/far=-0.13 s:R/none/near=0.07 s:R/none/touch=0.46
s:R/organisation=-0.06 s:R/participle/far=-0.08 s:R/participle/near=0.08 s:R/passive/near=0.06 s:R/passive/touch=-0.13 s:R/possessor=-0.21
s:R/quantity=-0.05 s:R/she=-0.05 s:R/they=-0.07 s:R/thing=-0.1 s:R/who=-0.14 s:R12=-0.05 s:R4=-0.11 s:R7=-0.1 s:R<adverb=-0.05 s:R<by=0.38
s:R<comma=-0.1 s:R<conjunction=-0.08 s:R<determiner=-0.11 s:R<gerund=-0.17 s:R<mark=-0.15 s:R<name=-0.07 s:R<noun=-0.07 s:R<opener=-0.11
s:R<participle=-0.09 s:R<preposition=-0.13 s:R<pronoun=0.19 s:R<quote=-0.1 s:R<to=0.18 s:R>adjective=-0.1 s:R>adverb=0.05 s:R>auxiliary=-0.11
s:R>calendar=-0.08 s:R>comma=0.14 s:R>conjunction=-0.1 s:R>determiner=-0.07 s:R>gerund=-0.1 s:R>name=-0.15 s:R>noun=-0.1 s:R>numeral=-0.22
s:R>opener=0.08 s:R>possessive=-0.21 s:R>preposition=-0.1 s:R>quote=-0.11 s:R>verb=-0.11 s:RG=-0.07 s:RH=-0.13 s:RHp=-0.1 s:RN=-0.06
s:RN,=-0.15 s:RN,N=-0.08 s:RN,Np=-0.15 s:RNG=-0.09 s:RNQ=0.15 s:RNQp=0.25 s:RNV=0.24 s:RNVp=0.45 s:RNpN=-0.06 s:RNpN,=-0.08 s:RNpNs=-0.06
s:RNpNt=-0.1 s:RNs=0.47 s:RNsNp=-0.07 s:RNt=-0.08 s:RQ=-0.09 s:RV=0.34 s:RVp=-0.13 s:RW=-0.08 s:Rfar/commit=-0.08 s:Rfar/judge=0.07
s:Rfar/label=-0.25 s:Rfar/noun=-0.12 s:Rfar/plain=-0.07 s:Rfar/reply=-0.08 s:Rfar/say=-0.14 s:Rfar/show=-0.08 s:Rfar/source=0.11
s:Rfar/tell=-0.13 s:Rfar/write=-0.13 s:Rnear/commit=-0.08 s:Rnear/judge=0.06 s:Rnear/label=-0.19 s:Rnear/noun=-0.07 s:Rnear/say=-0.07
s:Rnear/think=-0.07 s:Rnear/write=-0.14 s:RpG=-0.09 s:RpN&=-0.05 s:RpNs=-0.06 s:RpNt=-0.12 s:RpW=-0.08 s:Rpp=-0.06 s:Rt=-0.13 s:RtN=-0.06
s:RtNp=-0.05 s:RtNs=-0.05 s:RtVNp=-0.06 s:Rtouch/commit=-0.06 s:Rtouch/judge=-0.17 s:Rtouch/label=-0.47 s:Rtouch/say=0.05
s:Rtouch/source=1.31 s:Rtouch/tell=-0.11 s:Rtouch/think=-0.05 s:Rtouch/write=0.25 s:aside<mark=0.22 s:aside<preposition=-0.31
s:aside<quote=0.43 s:aside<start=-0.14 s:cue<L/adverb=-0.06 s:cue<L/auxiliary=-0.19 s:cue<L/by=0.26 s:cue<L/calendar=0.4 s:cue<L/comma=0.17
s:cue<L/conjunction=0.06 s:cue<L/gerund=-0.25 s:cue<L/mark=0.07 s:cue<L/name=0.15 s:cue<L/noun=-0.07 s:cue<L/numeral=-0.26
s:cue<L/opener=-0.26 s:cue<L/possessive-pronoun=-0.24 s:cue<L/to=-0.08 s:cue<L/verb=-0.08 s:cue<R/adjective=-0.17 s:cue<R/adverb=-0.09
s:cue<R/by=-0.22 s:cue<R/calendar=-0.15 s:cue<R/comma=0.13 s:cue<R/conjunction=-0.13 s:cue<R/determiner=-0.06 s:cue<R/gerund=-0.1
s:cue<R/mark=-0.16 s:cue<R/name=-0.18 s:cue<R/noun=-0.07 s:cue<R/numeral=-0.17 s:cue<R/possessive-pronoun=-0.07 s:cue<R/pronoun=-0.14
s:cue<R/start=0.36 s:cue<R/to=-0.11 s:cue<R/verb=-0.11 s:document/judge=-0.24 s:document/label=0.14 s:document/noun=-0.23
s:document/plain=-0.07 s:document/reply=0.33 s:document/say=0.14 s:document/think=-0.09 s:document/write=-0.3 s:document<comma=0.24
s:document<conjunction=0.07 s:document<gerund=-0.46 s:document<opener=0.17 s:document<preposition=-0.17 s:document<quote=0.53
s:document<start=0.22 s:document<to=0.71 s:document<verb=-0.23 s:document^determiner=0.17 s:document^noun=-0.28
s:document^possessive-pronoun=-0.39 s:far<auxiliary=-0.05 s:far<by=0.25 s:far<calendar=0.41 s:far<comma=-0.06 s:far<determiner=-0.27
s:far<gerund=-0.13 s:far<mark=-0.05 s:far<name=0.14 s:far<noun=-0.19 s:far<opener=-0.16 s:far<participle=-0.15 s:far<preposition=-0.22
s:far<pronoun=-0.4 s:far<quote=0.08 s:far<start=0.21 s:far<to=-0.08 s:far<verb=-0.14 s:group/commit=-0.12 s:group/judge=0.22
s:group/label=-0.36 s:group/reply=-0.22 s:group/say=-0.09 s:group/show=0.14 s:group/tell=-0.11 s:group/think=0.17 s:group/write=-0.37
s:group<comma=-0.4 s:group<conjunction=-0.41 s:group<gerund=-0.07 s:group<preposition=-0.08 s:group<start=0.57 s:group<to=0.09
s:group^name=-0.18 s:group^numeral=0.56 s:group^possessive-pronoun=0.27 s:he/commit=0.17 s:he/judge=0.08 s:he/label=0.12 s:he/plain=0.05
s:he/reply=-0.28 s:he/say=0.17 s:he/tell=0.05 s:he/think=-0.1 s:he/write=-0.35 s:he<comma=0.52 s:he<conjunction=0.67 s:he<noun=-0.4
s:he<opener=-0.18 s:he<preposition=0.1 s:he<quote=0.38 s:he<start=0.12 s:he<verb=-0.5 s:he^pronoun=0.16 s:him/commit=-0.39 s:him/judge=0.08
s:him/noun=-0.06 s:him/plain=0.06 s:him/say=-0.06 s:him/show=0.09 s:him/tell=-0.35 s:him<comma=-0.21 s:him<gerund=-0.23 s:him<noun=-0.21
s:him<preposition=-0.07 s:him<verb=-0.1 s:him^opener=-0.17 s:his/commit=-0.08 s:his/judge=-0.1 s:his/label=-0.23 s:his/noun=0.12
s:his/reply=-0.11 s:his/show=-0.09 s:his/tell=-0.07 s:his/think=-0.1 s:his/write=-0.17 s:his<comma=-0.24 s:his<conjunction=0.32
s:his<gerund=0.2 s:his<noun=-0.19 s:his<opener=-0.28 s:his<preposition=-0.08 s:his<start=-0.9 s:his<to=-0.72 s:his<verb=-0.17
s:his^possessive-pronoun=-0.14 s:isNotSubject=commit=-0.12 s:isNotSubject=finite=-0.39 s:isNotSubject=gerund=-0.25
s:isNotSubject=infinitive=-0.14 s:isNotSubject=judge=-0.28 s:isNotSubject=none=-0.19 s:isNotSubject=noun=-0.19 s:isNotSubject=participle=-0.8
s:isNotSubject=passive=-0.06 s:isNotSubject=reply=-0.27 s:isNotSubject=say=-0.33 s:isNotSubject=show=-0.16 s:isNotSubject=tell=-0.32
s:isNotSubject=think=-0.22 s:isNotSubject=write=-0.31 s:isSubject=finite=0.36 s:isSubject=gerund=0.11 s:isSubject=judge=0.21
s:isSubject=none=0.16 s:isSubject=noun=0.16 s:isSubject=participle=0.07 s:isSubject=passive=-0.26 s:isSubject=plain=-0.18
s:isSubject=reply=0.14 s:isSubject=say=0.35 s:isSubject=tell=0.34 s:isSubject=write=0.3 s:it/noun=-0.1 s:it/plain=-0.19 s:it/say=0.16
s:it/show=-0.08 s:it/think=-0.22 s:it<opener=0.45 s:it<preposition=-0.1 s:it<start=-0.55 s:it<verb=-0.17 s:it^pronoun=-0.18
s:name/commit=0.05 s:name/judge=0.15 s:name/label=0.36 s:name/noun=-0.18 s:name/reply=0.31 s:name/say=0.14 s:name/show=-0.13
s:name/source=0.57 s:name/tell=0.06 s:name/think=-0.18 s:name/write=0.18 s:name<adverb=-0.1 s:name<auxiliary=0.42 s:name<by=0.44
s:name<comma=0.15 s:name<conjunction=-0.17 s:name<gerund=-0.4 s:name<mark=0.27 s:name<opener=-0.1 s:name<preposition=-0.22 s:name<quote=0.11
s:name<start=0.34 s:name<to=-0.07 s:name^possessive-pronoun=0.36 s:near<auxiliary=-0.05 s:near<by=0.29 s:near<calendar=0.1 s:near<comma=0.21
s:near<conjunction=-0.11 s:near<determiner=0.14 s:near<gerund=-0.1 s:near<mark=-0.21 s:near<name=-0.16 s:near<noun=-0.08
s:near<preposition=-0.09 s:near<pronoun=0.46 s:near<quote=-0.15 s:near<start=0.21 s:noSubject<by=0.53 s:noSubject<comma=0.06
s:noSubject<gerund=-0.5 s:noSubject<mark=0.26 s:noSubject<noun=-0.14 s:noSubject<opener=-0.26 s:noSubject<preposition=-0.27
s:noSubject<quote=0.07 s:noSubject<start=0.27 s:noSubject<to=0.44 s:noSubject<verb=-0.2 s:noSubject=document=0.18 s:noSubject=finite=-0.17
s:noSubject=gerund=-0.22 s:noSubject=him=-0.06 s:noSubject=his=-0.11 s:noSubject=infinitive=-0.32 s:noSubject=it=-0.31
s:noSubject=judge=-0.59 s:noSubject=label=-0.13 s:noSubject=name=0.08 s:noSubject=noun=-0.16 s:noSubject=organisation=-0.23
s:noSubject=participle=-0.56 s:noSubject=person=-0.13 s:noSubject=plain=-0.16 s:noSubject=possessor=-0.15 s:noSubject=quantity=0.15
s:noSubject=say=-0.24 s:noSubject=show=0.12 s:noSubject=signature=-0.97 s:noSubject=source=1.39 s:noSubject=tell=-0.39 s:noSubject=they=-0.25
s:noSubject=thing=-0.12 s:not-agent<comma=0.13 s:not-agent<preposition=-0.07 s:not-agent<start=-0.16 s:not-agent=name=-0.15
s:not-agent=passive=-0.07 s:not-agent=thing=-0.09 s:not-aside<by=-0.13 s:not-aside<comma=-0.15 s:not-aside<conjunction=-0.14
s:not-aside<gerund=0.24 s:not-aside<mark=0.36 s:not-aside<opener=-0.05 s:not-aside<preposition=-0.11 s:not-aside<quote=-0.1
s:not-aside<start=-0.27 s:not-aside<to=-0.09 s:not-aside<verb=-0.08 s:not-aside=commit=-0.42 s:not-aside=document=0.23
s:not-aside=finite=-0.3 s:not-aside=group=-0.06 s:not-aside=him=-0.09 s:not-aside=judge=-0.36 s:not-aside=name=-0.14
s:not-aside=organisation=-0.13 s:not-aside=person=-0.16 s:not-aside=plain=-0.15 s:not-aside=possessor=-0.11 s:not-aside=quantity=-0.06
s:not-aside=say=-0.19 s:not-aside=show=-0.3 s:not-aside=tell=-0.28 s:not-aside=who=-0.1 s:not-control<adverb=-0.08
s:not-control<auxiliary=-0.09 s:not-control<by=-0.25 s:not-control<comma=-0.05 s:not-control<conjunction=-0.07 s:not-control<determiner=-0.05
s:not-control<gerund=-0.06 s:not-control<mark=-0.06 s:not-control<noun=-0.09 s:not-control<opener=-0.09 s:not-control<preposition=-0.09
s:not-control<pronoun=-0.1 s:not-control<quote=-0.09 s:not-control<start=0.12 s:not-control<to=-0.16 s:not-control=commit=-0.07
s:not-control=document=-0.16 s:not-control=finite=0.1 s:not-control=gerund=-0.29 s:not-control=his=-0.05 s:not-control=infinitive=-0.17
s:not-control=it=-0.13 s:not-control=judge=-0.33 s:not-control=name=-0.14 s:not-control=passive=0.07 s:not-control=person=0.06
s:not-control=plain=-0.09 s:not-control=possessor=-0.12 s:not-control=quantity=-0.11 s:not-control=reply=-0.28 s:not-control=say=-0.35
s:not-control=she=-0.09 s:not-control=show=-0.21 s:not-control=tell=-0.46 s:not-control=they=-0.16 s:not-control=thing=-0.06
s:not-control=think=-0.1 s:not-control=who=-0.21 s:not-direct<adverb=0.05 s:not-direct<calendar=-0.12 s:not-direct<comma=-0.08
s:not-direct<conjunction=-0.05 s:not-direct<determiner=-0.06 s:not-direct<gerund=-0.06 s:not-direct<mark=-0.15 s:not-direct<name=0.38
s:not-direct<noun=-0.05 s:not-direct<opener=-0.12 s:not-direct<participle=-0.09 s:not-direct<preposition=-0.09 s:not-direct<pronoun=-0.1
s:not-direct<verb=-0.1 s:not-direct=commit=0.09 s:not-direct=document=-0.06 s:not-direct=finite=-0.28 s:not-direct=gerund=0.14
s:not-direct=he=-0.08 s:not-direct=his=-0.08 s:not-direct=it=-0.12 s:not-direct=judge=-0.16 s:not-direct=name=-0.11 s:not-direct=passive=-0.1
s:not-direct=person=-0.09 s:not-direct=possessor=-0.08 s:not-direct=reply=-0.25 s:not-direct=say=-0.23 s:not-direct=she=-0.14
s:not-direct=tell=-0.32 s:not-direct=think=-0.15 s:not-direct=who=-0.1 s:not-direct=write=-0.42 s:not-inverted<comma=-0.12
s:not-inverted<conjunction=0.93 s:not-inverted<gerund=-0.23 s:not-inverted<noun=-0.18 s:not-inverted<opener=-0.18
s:not-inverted<preposition=-0.11 s:not-inverted<start=0.09 s:not-inverted<to=-0.33 s:not-inverted<verb=-0.23 s:not-inverted=document=-0.25
s:not-inverted=finite=-0.08 s:not-inverted=group=0.12 s:not-inverted=name=0.11 s:not-inverted=organisation=-0.24 s:not-inverted=person=-0.12
s:not-inverted=plain=0.76 s:not-inverted=say=-0.27 s:not-inverted=thing=-0.16 s:not-object<gerund=-0.05 s:not-object<opener=-0.06
s:not-object<preposition=-0.07 s:not-object<start=-0.12 s:not-object=him=-0.05 s:not-object=infinitive=-0.21 s:not-object=name=-0.09
s:not-object=person=-0.08 s:not-object=plain=-0.12 s:not-object=possessor=-0.1 s:not-owner<auxiliary=-0.06 s:not-owner<comma=-0.16
s:not-owner<conjunction=0.06 s:not-owner<gerund=-0.06 s:not-owner<opener=-0.15 s:not-owner<preposition=-0.08 s:not-owner<start=-0.05
s:not-owner<to=-0.09 s:not-owner<verb=0.15 s:not-owner=group=0.43 s:not-owner=he=-0.12 s:not-owner=his=-0.1 s:not-owner=name=-0.14
s:not-owner=none=-0.19 s:not-owner=noun=-0.19 s:not-owner=organisation=-0.19 s:not-owner=possessor=-0.23 s:not-phrase<adverb=-0.13
s:not-phrase<auxiliary=0.07 s:not-phrase<by=-0.39 s:not-phrase<comma=-0.13 s:not-phrase<conjunction=0.23 s:not-phrase<gerund=0.15
s:not-phrase<mark=-0.17 s:not-phrase<noun=-0.09 s:not-phrase<opener=-0.05 s:not-phrase<preposition=-0.24 s:not-phrase<start=0.43
s:not-phrase<to=-0.17 s:not-phrase<verb=-0.08 s:not-phrase=document=0.38 s:not-phrase=finite=-0.09 s:not-phrase=gerund=-0.27
s:not-phrase=him=-0.17 s:not-phrase=his=-0.08 s:not-phrase=it=-0.06 s:not-phrase=judge=-0.7 s:not-phrase=name=-0.22
s:not-phrase=organisation=-0.22 s:not-phrase=passive=-0.25 s:not-phrase=person=0.08 s:not-phrase=plain=-0.05 s:not-phrase=possessor=-0.17
s:not-phrase=quantity=-0.09 s:not-phrase=say=-0.31 s:not-phrase=show=-0.12 s:not-phrase=thing=0.08 s:not-relative<adverb=0.23
s:not-relative<by=-0.29 s:not-relative<comma=0.08 s:not-relative<gerund=-0.15 s:not-relative<mark=0.14 s:not-relative<quote=0.06
s:not-relative<to=0.08 s:not-relative<verb=-0.1 s:not-relative=commit=-0.37 s:not-relative=document=0.06 s:not-relative=finite=-0.07
s:not-relative=group=-0.11 s:not-relative=he=0.17 s:not-relative=him=0.19 s:not-relative=his=-0.08 s:not-relative=it=-0.14
s:not-relative=judge=-0.29 s:not-relative=name=0.05 s:not-relative=organisation=0.06 s:not-relative=person=-0.16 s:not-relative=plain=0.1
s:not-relative=possessor=-0.09 s:not-relative=say=-0.1 s:not-relative=show=-0.39 s:not-relative=think=-0.2 s:not-shared<auxiliary=-0.06
s:not-shared<conjunction=-0.08 s:not-shared<gerund=-0.12 s:not-shared<opener=0.06 s:not-shared<preposition=-0.15 s:not-shared<start=0.07
s:not-shared<to=-0.08 s:not-shared<verb=-0.1 s:not-shared=commit=-0.36 s:not-shared=document=-0.17 s:not-shared=finite=-0.32
s:not-shared=he=0.15 s:not-shared=his=-0.1 s:not-shared=it=-0.06 s:not-shared=judge=-0.28 s:not-shared=name=-0.09
s:not-shared=organisation=-0.07 s:not-shared=person=-0.13 s:not-shared=plain=-0.07 s:not-shared=possessor=-0.07 s:not-shared=say=-0.45
s:not-shared=show=-0.13 s:not-shared=thing=-0.08 s:not-with=gerund=-0.33 s:organisation/commit=0.27 s:organisation/judge=-0.1
s:organisation/noun=-0.09 s:organisation/reply=-0.56 s:organisation/show=-0.21 s:organisation/tell=0.1 s:organisation/think=-0.24
s:organisation/write=0.76 s:organisation<comma=0.78 s:organisation<conjunction=0.35 s:organisation<gerund=-0.21
s:organisation<preposition=-0.16 s:organisation<start=0.36 s:organisation<to=-0.15 s:organisation^adjective=-0.23 s:organisation^noun=-0.16
s:organisation^possessive-pronoun=0.08 s:ownVerb&=0.06 s:ownVerb&,=-0.14 s:ownVerbW=0.09 s:ownVerbW,=-0.2 s:person/commit=-0.2
s:person/judge=-0.16 s:person/label=-0.29 s:person/noun=0.11 s:person/reply=0.09 s:person/say=0.06 s:person/show=-0.12 s:person/tell=0.35
s:person/think=0.09 s:person/write=-0.12 s:person<adverb=-0.32 s:person<auxiliary=-0.48 s:person<conjunction=-0.07 s:person<gerund=-0.33
s:person<opener=-0.2 s:person<preposition=0.14 s:person<quote=0.28 s:person<start=0.43 s:person<to=0.18 s:person<verb=-0.12
s:person^adjective=0.1 s:person^name=-0.15 s:person^noun=-0.11 s:person^numeral=0.58 s:person^possessive-pronoun=0.17 s:possessor/commit=-0.1
s:possessor/label=0.11 s:possessor/reply=-0.15 s:possessor/say=-0.19 s:possessor/tell=-0.21 s:possessor/think=-0.11 s:possessor/write=-0.28
s:possessor<comma=-0.26 s:possessor<conjunction=0.33 s:possessor<gerund=-0.49 s:possessor<opener=-0.28 s:possessor<preposition=-0.13
s:possessor<start=-0.33 s:possessor<to=-0.68 s:possessor<verb=-0.19 s:possessor^determiner=-0.18 s:possessor^noun=-0.4
s:possessor^possessive-pronoun=-0.23 s:quantity/commit=-0.05 s:quantity/judge=-0.39 s:quantity/noun=-0.17 s:quantity/say=0.06
s:quantity/show=0.08 s:quantity/think=-0.17 s:quantity<preposition=0.23 s:quantity<start=0.33 s:quantity<verb=0.08
s:quantity^determiner=-0.28 s:quantity^numeral=0.11 s:she/commit=0.22 s:she/plain=-0.26 s:she/say=0.13 s:she/show=0.2 s:she/tell=0.47
s:she/think=-0.06 s:she<comma=-0.2 s:she<opener=-0.32 s:she<quote=0.43 s:she<start=0.51 s:she<verb=-0.29 s:she^pronoun=0.21
s:subject-agent<by=0.37 s:subject-agent=name=0.59 s:subject-agent=passive=0.13 s:subject-agent=plain=-0.15 s:subject-agent=thing=-0.06
s:subject-aside<comma=0.18 s:subject-aside<conjunction=-0.27 s:subject-aside<quote=0.73 s:subject-aside<start=0.26
s:subject-aside=finite=0.47 s:subject-aside=judge=0.42 s:subject-aside=name=0.35 s:subject-aside=person=0.36 s:subject-aside=plain=-0.37
s:subject-aside=say=0.57 s:subject-aside=show=-0.19 s:subject-aside=tell=0.78 s:subject-aside=thing=-0.17 s:subject-control<comma=0.16
s:subject-control<conjunction=0.13 s:subject-control<noun=-0.38 s:subject-control<preposition=0.08 s:subject-control<start=0.14
s:subject-control<verb=-0.05 s:subject-control=commit=0.11 s:subject-control=document=-0.39 s:subject-control=finite=-0.38
s:subject-control=gerund=0.12 s:subject-control=group=-0.09 s:subject-control=he=0.25 s:subject-control=him=0.14 s:subject-control=it=-0.11
s:subject-control=name=0.08 s:subject-control=passive=-0.1 s:subject-control=person=0.51 s:subject-control=reply=0.15
s:subject-control=she=0.54 s:subject-control=show=-0.08 s:subject-control=tell=0.55 s:subject-control=they=0.75 s:subject-control=thing=-0.27
s:subject-control=who=-0.35 s:subject-direct<adverb=-0.19 s:subject-direct<auxiliary=-0.33 s:subject-direct<comma=0.28
s:subject-direct<mark=-0.25 s:subject-direct<noun=0.07 s:subject-direct<opener=-0.1 s:subject-direct<preposition=0.13
s:subject-direct<quote=0.19 s:subject-direct<start=0.06 s:subject-direct<verb=-0.45 s:subject-direct=commit=-0.15 s:subject-direct=finite=0.2
s:subject-direct=gerund=-0.34 s:subject-direct=he=0.13 s:subject-direct=infinitive=-0.1 s:subject-direct=it=0.22 s:subject-direct=judge=0.13
s:subject-direct=name=0.11 s:subject-direct=organisation=0.28 s:subject-direct=passive=-0.27 s:subject-direct=person=0.32
s:subject-direct=plain=-0.11 s:subject-direct=quantity=-0.25 s:subject-direct=reply=0.13 s:subject-direct=say=0.23 s:subject-direct=she=0.15
s:subject-direct=tell=0.18 s:subject-direct=they=-0.1 s:subject-direct=thing=-0.22 s:subject-direct=think=-0.06 s:subject-inverted<verb=0.37
s:subject-inverted=finite=0.47 s:subject-inverted=name=0.43 s:subject-inverted=person=0.06 s:subject-inverted=say=0.36
s:subject-object<gerund=-0.19 s:subject-object<verb=0.12 s:subject-object=thing=-0.1 s:subject-owner<preposition=0.07
s:subject-owner<verb=-0.5 s:subject-owner=none=0.16 s:subject-owner=noun=0.16 s:subject-owner=possessor=0.19 s:subject-phrase<comma=0.19
s:subject-phrase<conjunction=-0.23 s:subject-phrase<opener=0.4 s:subject-phrase<start=0.28 s:subject-phrase<verb=-0.21
s:subject-phrase=finite=0.09 s:subject-phrase=gerund=0.25 s:subject-phrase=group=0.69 s:subject-phrase=name=0.34
s:subject-phrase=passive=-0.16 s:subject-phrase=person=0.52 s:subject-phrase=quantity=-0.77 s:subject-phrase=say=0.28
s:subject-phrase=show=0.15 s:subject-phrase=thing=-0.15 s:subject-relative<comma=0.25 s:subject-relative<noun=-0.11
s:subject-relative=commit=-0.32 s:subject-relative=him=-0.22 s:subject-relative=judge=0.39 s:subject-relative=passive=-0.09
s:subject-relative=plain=-0.2 s:subject-relative=say=0.13 s:subject-relative=show=0.41 s:subject-relative=think=0.2
s:subject-relative=who=0.11 s:subject-shared<comma=0.09 s:subject-shared<start=-0.11 s:subject-shared=commit=0.07
s:subject-shared=gerund=-0.12 s:subject-shared=he=-0.15 s:subject-shared=judge=0.15 s:subject-shared=name=0.12 s:subject-shared=plain=-0.05
s:subject-shared=say=0.11 s:subject-shared=show=-0.28 s:subject-shared=thing=-0.48 s:subject-shared=who=-0.59 s:subject-with<preposition=1.21
s:they/plain=-0.06 s:they/say=-0.12 s:they/think=0.16 s:they<opener=-0.19 s:they<verb=-0.55 s:thing/commit=-0.07 s:thing/judge=-0.16
s:thing/label=-0.22 s:thing/plain=-0.13 s:thing/reply=-0.25 s:thing/say=-0.16 s:thing/signature=-0.71 s:thing/source=0.71 s:thing/think=-0.09
s:thing/write=0.16 s:thing<adverb=-0.09 s:thing<auxiliary=-0.15 s:thing<calendar=-0.38 s:thing<conjunction=-0.18 s:thing<determiner=-0.24
s:thing<gerund=-0.05 s:thing<mark=0.09 s:thing<noun=-0.09 s:thing<opener=-0.2 s:thing<participle=-0.17 s:thing<preposition=-0.1
s:thing<pronoun=-0.14 s:thing<quote=-0.06 s:thing<verb=-0.12 s:thing^adjective=-0.2 s:thing^determiner=-0.07 s:thing^name=0.19
s:thing^noun=-0.21 s:thing^numeral=-0.26 s:thing^possessive-pronoun=-0.05 s:touch<auxiliary=-0.4 s:touch<comma=0.23 s:touch<conjunction=0.09
s:touch<gerund=-0.1 s:touch<mark=0.14 s:touch<opener=-0.11 s:touch<participle=-0.06 s:touch<preposition=-0.07 s:touch<quote=0.16
s:touch<start=0.12 s:touch<to=0.63 s:touch<verb=-0.1 s:verbBetween/adverb=-0.1 s:verbBetween/by=-0.2 s:verbBetween/calendar=0.38
s:verbBetween/conjunction=0.05 s:verbBetween/determiner=-0.32 s:verbBetween/gerund=-0.14 s:verbBetween/name=0.26 s:verbBetween/noun=-0.17
s:verbBetween/opener=-0.09 s:verbBetween/preposition=-0.08 s:verbBetween/pronoun=-0.29 s:verbBetween/start=-0.06 s:verbBetween/to=-0.18
s:verbBetween/verb=-0.1 s:who/commit=-0.07 s:who/judge=-0.11 s:who/noun=-0.11 s:who/plain=-0.11 s:who/show=-0.16 s:who/tell=-0.16
s:who/think=0.19 s:who<comma=0.13 s:who<noun=-0.15 s:who^pronoun=-0.14 v:named0/spoke0=-0.27 v:named0/spoke1=-0.12 v:named1/spoke1=-0.07
v:named1/spoke2=0.1 v:named2/spoke0=-0.15 v:named2/spoke1=0.18 v:named2/spoke2=0.23 v:named4/spoke0=-0.08 v:named4/spoke1=-0.25
v:named4/spoke2=0.06 v:named4/spoke5=0.07 v:named9/spoke0=-0.2 v:named9/spoke1=-0.2 v:named9/spoke5=0.16 v:spoke0/name=-0.09
v:spoke0/organisation=-0.14 v:spoke0/quantity=-0.18 v:spoke0/thing=-0.22 v:spoke1/document=-0.19 v:spoke1/group=-0.08
v:spoke1/organisation=0.21 v:spoke1/person=-0.11 v:spoke1/quantity=-0.26 v:spoke1/thing=-0.16 v:spoke2/document=0.2 v:spoke2/group=0.2
v:spoke2/name=0.12 v:spoke2/organisation=0.26 v:spoke2/person=0.08 v:spoke2/pronoun=-0.09 v:spoke2/thing=-0.25 v:spoke5/name=0.16
v:spoke5/pronoun=-0.05
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
