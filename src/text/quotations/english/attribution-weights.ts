/**
 * What each feature that speaks for a speaker weighs. Learned by tests/bench/learn-speakers.ts; do not edit by hand. A name
 * holds places, word classes and small words of the language, never a text's.
 */
const table = `
g:=0.16 g:0/0=0.69 g:0/0/2=0.32 g:0/0/4=0.24 g:0/0/9=-0.15 g:0/0/after=1.12 g:0/0/before=0.26 g:0/0/comma=-0.55 g:0/0/few=0.39
g:0/0/inside=0.69 g:0/0/many=0.17 g:0/0/open=1.68 g:0/0/small/open=0.13 g:0/0/small/stop=0.41 g:0/0/some=1.04 g:0/1=0.51 g:0/1/2=0.62
g:0/1/4=0.42 g:0/1/9=0.47 g:0/1/after=0.59 g:0/1/before=-0.09 g:0/1/capital/comma=-0.28 g:0/1/capital/stop=0.57 g:0/1/comma=0.52
g:0/1/few=-0.35 g:0/1/inside=0.08 g:0/1/many=0.6 g:0/1/open=-0.42 g:0/1/opens=0.59 g:0/1/small/stop=0.81 g:0/1/some=0.41 g:0/1/stop=0.7
g:1/1=0.05 g:1/1/0=0.74 g:1/1/2=0.43 g:1/1/4=-0.23 g:1/1/9=-0.19 g:1/1/after=-0.17 g:1/1/before=0.15 g:1/1/capital/comma=0.21
g:1/1/capital/stop=0.38 g:1/1/comma=0.09 g:1/1/few=-0.2 g:1/1/inside=-0.14 g:1/1/many=0.21 g:1/1/open=0.06 g:1/1/some=-0.09 g:1/1/stop=0.06
g:1/2/9=-0.14 g:1/2/capital/comma=0.23 g:1/2/few=-0.25 g:1/2/inside=-0.22 g:1/2/many=0.2 g:1/2/open=-0.17 g:1/2/some=-0.26 g:1/3=-0.25
g:1/3/9=-0.25 g:1/3/before=-0.26 g:2/2=-0.1 g:2/2/9=-0.19 g:2/2/after=-0.19 g:2/2/before=-0.06 g:2/2/capital/comma=-0.05 g:2/2/comma=-0.17
g:2/2/inside=-0.21 g:2/2/many=-0.12 g:2/2/open=-0.16 g:2/2/opens=-0.06 g:2/3=-0.15 g:2/3/9=-0.15 g:2/3/after=-0.14 g:2/3/before=-0.15
g:2/3/comma=-0.13 g:2/3/inside=-0.21 g:2/3/many=-0.1 g:2/3/open=-0.15 g:2/3/opens=-0.1 g:2/3/some=-0.12 g:2/3/stop=-0.15 g:3/3=-0.14
g:3/3/9=-0.14 g:3/3/after=-0.17 g:3/3/before=-0.14 g:3/3/comma=-0.11 g:3/3/few=-0.18 g:3/3/inside=-0.19 g:3/3/many=-0.15 g:3/3/open=-0.3
g:3/3/opens=-0.09 g:3/3/small/open=-0.18 g:3/3/small/stop=-0.21 g:3/3/some=-0.13 g:3/3/stop=-0.13 g:blockEnds/0/inside=-0.23
g:blockEnds/0/opens=-0.06 g:blockEnds/2/opens=0.11 g:blockEnds/4/inside=-0.22 g:blockEnds/4/opens=-0.07 g:blockEnds/9/inside=-0.14
g:blockEnds/9/opens=-0.15 g:inside/adverb=0.07 g:inside/after/4=0.79 g:inside/after/9=-0.11 g:inside/before/2=0.81 g:inside/before/4=-0.37
g:inside/before/9=-0.3 g:inside/call=-0.17 g:inside/conjunction=-0.14 g:inside/determiner=0.22 g:inside/end=0.7 g:inside/mark=-0.09
g:inside/noun=-0.09 g:inside/open=-0.06 g:inside/opener=0.18 g:inside/preposition=-0.13 g:inside/pronoun=0.2 g:inside/quote=0.31
g:inside/stop=0.11 g:opens/after/2=0.31 g:opens/after/4=0.65 g:opens/after/9=0.34 g:opens/before/0=0.2 g:opens/before/9=-0.07
g:opens/comma=0.05 g:opens/determiner=0.08 g:opens/end=0.19 g:opens/name=0.23 g:opens/open=-0.32 g:opens/preposition=0.49 g:opens/stop=0.53
g:opens/verb=0.09 g:~HV.=0.22 g:~NV.=0.42 h:none=-0.44 h:other/document/same=-0.2 h:other/group/other=-0.06 h:other/name/other=0.12
h:other/name/same=-0.27 h:other/organisation/same=-0.1 h:other/pronoun/same=-0.08 h:other/quantity/other=-0.05 h:other/quantity/same=-0.1
h:other/thing/other=-0.24 h:other/thing/same=-0.24 h:sameMention/other=-0.24 h:sameWord/other=0.2 h:sameWord/same=0.1 j:A0/Laside=0.37
j:A0/Ltouch=0.19 j:A0/Rfar=-0.33 j:A0/Rtouch=0.41 j:A1/Lfar=-0.07 j:A1/Lnear=-0.13 j:A1/Rtouch=-0.06 j:A1/block/Laside=-0.26
j:A1/block/Lfar=-0.11 j:A1/block/Lnear=-0.06 j:A1/block/Ltouch=-0.21 j:A1/block/Rtouch=-0.11 j:A2/Lfar=-0.21 j:A2/Ltouch=-0.49 j:A2/Rfar=-0.1
j:A2/Rnear=-0.07 j:A2/Rtouch=-0.09 j:B0/Laside=0.67 j:B0/Lfar=-0.07 j:B0/Lnear=0.23 j:B0/Ltouch=0.56 j:B0/Rfar=-0.26 j:B0/Rnear=-0.09
j:B0/Rtouch=-0.11 j:B1/Laside=-0.3 j:B1/Lfar=-0.08 j:B1/Lnear=-0.1 j:B1/block/Laside=-0.19 j:B1/block/Lfar=-0.11 j:B1/block/Ltouch=-0.12
j:B2/Lfar=-0.13 j:B2/Lnear=-0.05 j:B2/Ltouch=-0.21 j:CMQ/Rfar=-0.07 j:CMQ/Rnear=-0.05 j:CMQ/Rtouch=-0.08 j:CMQ/call=-0.08 j:CMQ/comma=-0.07
j:CMQ/commit=-0.06 j:CMQ/judge=-0.14 j:CMQ/open=-0.27 j:CMQ/reply=-0.08 j:CMQ/say=-0.16 j:CMQ/show=-0.08 j:CMQ/stop=-0.22 j:CMQ/write=-0.07
j:CQM/Rfar=-0.26 j:CQM/comma=-0.18 j:CQM/commit=-0.52 j:CQM/none=-0.29 j:CQM/open=-0.23 j:CQM/plain=-0.13 j:CQM/say=-0.12 j:CQM/show=-0.37
j:MCQ/Laside=0.06 j:MCQ/Lfar=-0.11 j:MCQ/Ltouch=0.16 j:MCQ/comma=-0.13 j:MCQ/judge=0.09 j:MCQ/open=0.17 j:MCQ/plain=-0.15 j:MCQ/reply=0.28
j:MCQ/say=0.19 j:MCQ/show=0.06 j:MCQ/stop=0.28 j:MCQ/tell=0.17 j:MCQ/think=-0.15 j:MCQ/write=0.14 j:MQC/comma=-0.35 j:MQC/commit=0.29
j:MQC/judge=0.12 j:MQC/none=-0.14 j:MQC/open=0.36 j:MQC/plain=0.44 j:MQC/say=-0.58 j:MQC/show=0.18 j:QCM/Rfar=-0.13 j:QCM/Rtouch=0.07
j:QCM/call=0.31 j:QCM/commit=-0.06 j:QCM/none=0.11 j:QCM/open=-0.14 j:QCM/plain=-0.08 j:QCM/reply=-0.08 j:QCM/stop=-0.13 j:QCM/tell=-0.21
j:QCM/think=-0.06 j:QMC/Laside=-0.15 j:QMC/Lfar=-0.09 j:QMC/Lnear=-0.09 j:QMC/call=0.34 j:QMC/comma=0.09 j:QMC/commit=-0.17 j:QMC/judge=-0.28
j:QMC/none=-0.15 j:QMC/open=-0.49 j:QMC/plain=-0.17 j:QMC/reply=-0.16 j:QMC/say=0.07 j:QMC/show=-0.14 j:QMC/stop=-0.34 j:QMC/tell=0.12
j:QMC/think=-0.15 j:QMC/write=0.23 n:=0.12 n:after=0.08 n:few/capital=1.2 n:few/small=0.45 n:first=0.44 n:inside/call=0.73
n:inside/comma=1.01 n:inside/open=0.61 n:inside/stop=0.45 n:many/capital=-0.19 n:many/small=0.15 n:opens/call=-1.09 n:opens/comma=-0.05
n:opens/open=-0.22 n:opens/stop=-0.66 n:some/capital=0.34 n:some/small=0.09 q:A=0.37 q:A/commit/12=-0.15 q:A/commit/20=-0.08
q:A/commit/4=0.35 q:A/commit/7=-0.21 q:A/judge/12=-0.1 q:A/judge/20=-0.27 q:A/judge/4=-0.24 q:A/judge/7=0.21 q:A/label/12=-0.2
q:A/label/20=-0.18 q:A/noun/12=-0.15 q:A/noun/20=-0.11 q:A/noun/4=-0.16 q:A/plain/1=-0.28 q:A/plain/12=-0.1 q:A/plain/2=-0.07
q:A/plain/20=-0.12 q:A/plain/3=-0.13 q:A/plain/4=-0.11 q:A/plain/7=-0.15 q:A/reply/12=-0.37 q:A/say/0=0.13 q:A/say/1=0.16 q:A/say/12=-0.18
q:A/say/2=0.17 q:A/say/20=-0.2 q:A/say/3=0.11 q:A/say/4=-0.08 q:A/show/12=-0.15 q:A/show/20=-0.1 q:A/show/4=-0.06 q:A/show/7=-0.25
q:A/tell/1=0.38 q:A/tell/12=-0.45 q:A/tell/20=-0.36 q:A/tell/4=0.29 q:A/tell/7=-0.64 q:A/think/12=-0.13 q:A/think/20=-0.17 q:A/think/7=-0.19
q:A/write/1=0.6 q:A0/0=0.45 q:A0/1=-0.65 q:A0/capital=0.25 q:A0/comma=0.22 q:A0/commit=-0.32 q:A0/conjunction=-0.56 q:A0/determiner=0.43
q:A0/finite=0.24 q:A0/gerund=-0.18 q:A0/infinitive=-0.29 q:A0/inside/comma=-0.38 q:A0/judge=-0.29 q:A0/name=0.34 q:A0/none=0.61
q:A0/noun=-0.1 q:A0/open=0.14 q:A0/opens/comma=0.33 q:A0/opens/open=0.86 q:A0/passive=-0.25 q:A0/plain=-0.21 q:A0/preposition=-0.05
q:A0/pronoun=0.42 q:A0/say=0.34 q:A0/show=-0.16 q:A0/small=0.14 q:A0/think=-0.73 q:A0/verb=0.16 q:A0/write=0.28 q:A1/0=0.13 q:A1/1=0.13
q:A1/block/adverb=-0.71 q:A1/block/call=-1.36 q:A1/block/capital=-0.43 q:A1/block/comma=-0.26 q:A1/block/commit=-0.11
q:A1/block/conjunction=-0.14 q:A1/block/determiner=-0.51 q:A1/block/finite=-0.31 q:A1/block/gerund=-0.18 q:A1/block/infinitive=-0.08
q:A1/block/inside/comma=-0.67 q:A1/block/inside/open=-0.32 q:A1/block/inside/stop=-0.44 q:A1/block/judge=-0.14 q:A1/block/label=-0.15
q:A1/block/name=-0.54 q:A1/block/none=-0.34 q:A1/block/noun=-0.13 q:A1/block/open=-0.4 q:A1/block/opener=-0.44 q:A1/block/opens/comma=-0.16
q:A1/block/opens/stop=-0.46 q:A1/block/passive=-0.09 q:A1/block/plain=-0.11 q:A1/block/preposition=-0.37 q:A1/block/pronoun=-0.31
q:A1/block/reply=-0.32 q:A1/block/say=-0.36 q:A1/block/show=-0.11 q:A1/block/small=-0.41 q:A1/block/stop=-0.45 q:A1/block/tell=-0.31
q:A1/block/think=-0.09 q:A1/block/verb=-0.33 q:A1/capital=0.11 q:A1/comma=-0.54 q:A1/commit=-0.09 q:A1/conjunction=-0.1 q:A1/finite=-0.11
q:A1/infinitive=-0.22 q:A1/inside/comma=-0.96 q:A1/inside/open=-0.65 q:A1/inside/stop=-0.92 q:A1/judge=-0.25 q:A1/name=0.54 q:A1/none=-0.25
q:A1/open=-0.72 q:A1/opens/comma=-0.28 q:A1/passive=-0.08 q:A1/plain=-0.14 q:A1/preposition=-0.52 q:A1/pronoun=-0.47 q:A1/show=-0.14
q:A1/small=-0.48 q:A1/stop=-0.32 q:A1/verb=0.18 q:A12/0=-0.22 q:A12/1=-0.2 q:A2/0=0.09 q:A2/1=-0.22 q:A2/finite=-0.64 q:A2/small=-0.64
q:A20/1=-0.28 q:A20/2=-0.64 q:A3/0=0.31 q:A3/1=-0.19 q:A4/1=-0.08 q:A7/0=0.24 q:A7/1=-0.23 q:A==0.3 q:A=&=-0.54 q:A=,=0.86 q:A=/plain=0.12
q:A=/say=0.25 q:A=/tell=0.57 q:A=/write=0.73 q:A=S,=0.68 q:A=S,/say=0.67 q:A=S,r=-0.51 q:A=S/noun=-0.13 q:AH=0.28 q:AN=0.12 q:ANV,=0.7
q:ANx=-0.11 q:AQN=-0.12 q:Ajoint=S=-0.13 q:Ajoint=S/judge=-0.17 q:Ajoint=S/noun=-0.19 q:Ajoint=S/plain=-0.2 q:Ajoint=S/say=-0.39
q:Ajoint=own=0.22 q:Ajoint=own/judge=-0.34 q:Ajoint=own/say=0.26 q:Ajoint=own/show=-0.12 q:Ajoint=own/tell=0.49 q:Ajoint=own/write=0.31
q:Ajoint=v=-0.11 q:AotherBetween/opens=0.48 q:ApN=-0.72 q:Arival==0.38 q:Arival=/commit=-0.43 q:Arival=/noun=-0.24 q:Arival=/say=0.34
q:Arival=/show=0.2 q:Arival=/tell=0.26 q:Arival=/write=0.37 q:Arival=J=-0.72 q:Arival=S=-0.58 q:Arival=Sv=0.07 q:Arival=S~=-0.26 q:B=0.17
q:B,=0.4 q:B.=0.1 q:B/commit/12=-0.41 q:B/commit/20=-0.5 q:B/commit/4=-0.3 q:B/commit/7=0.2 q:B/judge/1=-0.16 q:B/judge/12=-0.16
q:B/judge/2=0.34 q:B/judge/20=-0.24 q:B/judge/3=0.13 q:B/judge/4=0.1 q:B/judge/7=0.1 q:B/label/20=-0.33 q:B/noun/1=-0.19 q:B/noun/12=-0.35
q:B/noun/20=-0.33 q:B/noun/4=-0.46 q:B/noun/7=0.19 q:B/plain/0=-0.23 q:B/plain/1=-0.1 q:B/plain/12=-0.22 q:B/plain/2=-0.08 q:B/plain/20=-0.16
q:B/plain/3=0.12 q:B/plain/4=0.06 q:B/plain/7=-0.07 q:B/reply/20=-0.12 q:B/say/1=0.24 q:B/say/12=-0.08 q:B/say/2=-0.26 q:B/say/20=-0.08
q:B/say/4=0.39 q:B/say/7=-0.13 q:B/show/20=-0.24 q:B/show/4=0.31 q:B/show/7=0.35 q:B/tell/20=-0.1 q:B/tell/4=0.29 q:B/tell/7=0.4
q:B/think/12=-0.21 q:B/think/20=-0.37 q:B/think/4=-0.27 q:B/think/7=-0.85 q:B/write/1=-0.1 q:B/write/20=-0.65 q:B0/,=0.2 q:B0/0=0.1
q:B0/:=0.29 q:B0/a=0.26 q:B0/as=-0.15 q:B0/auxiliary=0.61 q:B0/call=0.39 q:B0/capital=0.23 q:B0/comma=0.29 q:B0/conjunction=-0.66
q:B0/finite=0.45 q:B0/gerund=0.16 q:B0/infinitive=-0.37 q:B0/inside/call=0.39 q:B0/inside/comma=0.29 q:B0/inside/open=0.32
q:B0/inside/stop=0.29 q:B0/judge=0.17 q:B0/name=0.58 q:B0/none=0.27 q:B0/noun=0.24 q:B0/open=0.32 q:B0/passive=-1.19 q:B0/plain=-0.25
q:B0/reply=0.58 q:B0/say=0.41 q:B0/small=0.36 q:B0/stop=0.29 q:B0/tell=0.2 q:B0/that=0.11 q:B0/the=0.35 q:B0/think=-0.36 q:B0/to=-0.16
q:B0/was=-0.28 q:B0/write=0.16 q:B1/,=0.16 q:B1/0=0.11 q:B1/1=0.21 q:B1/block/,=-0.34 q:B1/block/:=0.8 q:B1/block/a=-0.44
q:B1/block/auxiliary=-0.23 q:B1/block/call=-0.54 q:B1/block/capital=-0.25 q:B1/block/comma=-0.25 q:B1/block/commit=-0.1
q:B1/block/finite=-0.2 q:B1/block/gerund=-0.14 q:B1/block/infinitive=-0.07 q:B1/block/inside/comma=-0.44 q:B1/block/inside/open=-0.53
q:B1/block/inside/stop=-0.55 q:B1/block/judge=-0.22 q:B1/block/label=0.11 q:B1/block/none=-0.15 q:B1/block/noun=-0.1 q:B1/block/open=-0.56
q:B1/block/opens/call=-0.23 q:B1/block/opens/comma=-0.24 q:B1/block/passive=-0.09 q:B1/block/plain=-0.11 q:B1/block/quote=-0.16
q:B1/block/reply=-0.12 q:B1/block/say=-0.24 q:B1/block/small=-0.34 q:B1/block/stop=-0.18 q:B1/block/think=-0.12 q:B1/block/verb=-0.49
q:B1/capital=-0.1 q:B1/comma=-0.32 q:B1/commit=-0.08 q:B1/finite=-0.08 q:B1/gerund=-0.25 q:B1/infinitive=-0.18 q:B1/inside/comma=-0.46
q:B1/inside/open=-0.72 q:B1/inside/stop=-0.38 q:B1/judge=-0.16 q:B1/none=-0.22 q:B1/noun=-0.22 q:B1/open=-0.55 q:B1/opens/comma=-0.27
q:B1/opens/stop=0.06 q:B1/passive=-0.12 q:B1/plain=-0.09 q:B1/show=-0.45 q:B1/small=-0.38 q:B1/think=-0.3 q:B1/write=0.28 q:B12/0=-0.16
q:B12/1=-0.17 q:B12/2=-0.07 q:B2/0=0.69 q:B2/capital=-0.49 q:B2/comma=-0.1 q:B2/finite=-0.37 q:B2/gerund=-0.16 q:B2/opens/comma=-0.07
q:B2/opens/stop=-0.37 q:B2/plain=-0.14 q:B2/say=-0.41 q:B2/small=-0.22 q:B2/stop=-0.54 q:B20/0=-0.52 q:B20/1=-0.31 q:B20/2=-0.52 q:B3/0=0.28
q:B3/1=0.24 q:B4/0=0.45 q:B4/1=-0.13 q:B7/0=0.26 q:B7/1=-0.1 q:B7/2=0.09 q:B:=0.63 q:B==0.29 q:B=,=0.28 q:B=,/say=0.17 q:B=/judge=-0.23
q:B=/plain=0.6 q:B=/say=0.05 q:B=/show=-0.37 q:B=:=0.35 q:B=:/say=0.33 q:B=a=-0.36 q:B=t=1.19 q:B=t/say=0.25 q:B=tv=0.47 q:B=tv/say=-0.34
q:B=v=0.07 q:B=v/say=0.39 q:BN=-0.55 q:BN.=-0.07 q:BNpN.=-0.12 q:BNpNpNpN~=-0.5 q:Bjoint=&S=-0.2 q:Bjoint=,J=-0.54 q:Bjoint=,S/plain=-0.1
q:Bjoint=,v=0.37 q:Bjoint=K=0.76 q:Bjoint=S=0.4 q:Bjoint=own=0.22 q:Bjoint=own/commit=0.55 q:Bjoint=own/judge=0.27 q:Bjoint=own/label=-0.08
q:Bjoint=own/plain=0.23 q:Bjoint=own/say=0.09 q:Bjoint=own/show=0.44 q:Bjoint=own/tell=-0.65 q:Bjoint=own/write=0.15 q:Bjoint=tK=0.5
q:Bjoint=tv=0.28 q:Bjoint=tv/say=-0.06 q:Bjoint=v=0.24 q:Bjoint=v/plain=-0.21 q:Bjoint=v/say=0.17 q:BotherBetween/inside=-0.64
q:BotherBetween/opens=-0.35 q:BpNpN.=0.21 q:Brival==0.25 q:Brival=/commit=0.06 q:Brival=/judge=-0.11 q:Brival=/label=0.13
q:Brival=/noun=-0.13 q:Brival=/plain=-0.24 q:Brival=/reply=0.07 q:Brival=/say=0.35 q:Brival=/show=-0.12 q:Brival=/tell=0.18
q:Brival=/think=-0.06 q:Brival=/write=0.53 q:Brival=S=-0.61 q:Brival=S/plain=0.2 q:commit/few/capital=-0.48 q:commit/few/small=-0.15
q:commit/many/capital=-0.07 q:commit/many/small=0.45 q:commit/name=-0.3 q:commit/preposition=0.29 q:commit/pronoun=0.21
q:commit/some/capital=-0.56 q:commit/verb=0.17 q:judge/conjunction=-0.71 q:judge/few/capital=-0.29 q:judge/few/small=0.07
q:judge/many/capital=-0.16 q:judge/name=-0.19 q:judge/preposition=0.47 q:judge/pronoun=0.08 q:judge/some/capital=-0.3 q:judge/stop=-0.11
q:judge/verb=-0.18 q:label/:=-0.1 q:label/few/small=-0.39 q:label/many/capital=-0.1 q:label/some/capital=0.1 q:label/some/small=-0.23
q:noun/,=-0.53 q:noun/:=0.54 q:noun/auxiliary=-0.24 q:noun/conjunction=-0.4 q:noun/determiner=-0.37 q:noun/few/capital=-0.37
q:noun/few/small=-0.2 q:noun/many/capital=-0.06 q:noun/many/small=-0.45 q:noun/noun=-0.25 q:noun/preposition=-0.28 q:noun/some/capital=-0.15
q:noun/some/small=-0.07 q:noun/verb=0.12 q:plain/,=-0.23 q:plain/:=0.13 q:plain/a=-0.47 q:plain/auxiliary=-0.64 q:plain/conjunction=-0.34
q:plain/determiner=-0.12 q:plain/few/small=-0.37 q:plain/many/capital=-0.13 q:plain/many/small=-0.42 q:plain/mark=0.09 q:plain/name=-0.1
q:plain/noun=0.11 q:plain/opener=-0.38 q:plain/preposition=-0.22 q:plain/pronoun=-0.23 q:plain/quote=-0.43 q:plain/some/capital=-0.27
q:plain/some/small=-0.38 q:plain/that=-0.45 q:plain/the=-0.21 q:plain/to=-0.27 q:plain/verb=-0.23 q:reply/few/small=-0.42
q:reply/many/capital=0.08 q:reply/some/capital=-0.18 q:reply/some/small=0.39 q:reply/stop=-0.07 q:say/:=0.11 q:say/adverb=0.62
q:say/auxiliary=0.13 q:say/conjunction=0.16 q:say/few/capital=-0.31 q:say/few/small=-0.07 q:say/gerund=0.28 q:say/many/capital=0.11
q:say/many/small=-0.13 q:say/opener=0.06 q:say/preposition=0.13 q:say/pronoun=0.06 q:say/quote=0.17 q:say/some/capital=0.15 q:say/to=-0.11
q:say/verb=0.06 q:show/conjunction=-0.41 q:show/few/capital=-0.57 q:show/few/small=-0.19 q:show/many/capital=0.09 q:show/many/small=-0.42
q:show/name=-0.32 q:show/noun=0.3 q:show/preposition=-0.13 q:show/pronoun=0.41 q:show/some/capital=-0.31 q:show/some/small=0.12
q:show/stop=-0.16 q:show/verb=-0.4 q:source/many/capital=0.08 q:tell/,=0.13 q:tell/few/capital=-0.46 q:tell/few/small=-0.16
q:tell/many/small=0.06 q:tell/name=0.28 q:tell/preposition=-0.26 q:tell/pronoun=0.16 q:tell/some/capital=-0.09 q:tell/some/small=0.38
q:think/few/small=-0.26 q:think/many/capital=-0.13 q:think/many/small=-0.2 q:think/name=-0.19 q:think/pronoun=0.15 q:think/some/capital=-0.18
q:think/some/small=-0.06 q:think/stop=-0.16 q:think/verb=-0.13 q:write/few/small=-0.81 q:write/many/capital=0.39 q:write/name=0.39
q:write/some/capital=-0.81 q:write/stop=0.29 s:L=0.18 s:L&=-0.12 s:L&N=0.16 s:L&Nx=-0.11 s:L,=-0.16 s:L,&=-0.16 s:L,NH=0.16 s:L,NpN,=-0.14
s:L,Nx=0.3 s:L,WH=-0.09 s:L,pN=-0.09 s:L,x=-0.14 s:L-=0.19 s:L/finite/aside=0.19 s:L/finite/touch=0.12 s:L/gerund/aside=-0.48
s:L/gerund/touch=0.11 s:L/group=0.06 s:L/he=0.22 s:L/him=-0.06 s:L/his=-0.11 s:L/infinitive/far=-0.05 s:L/it=-0.13 s:L/name=0.11
s:L/none/far=-0.19 s:L/none/near=0.13 s:L/none/touch=0.13 s:L/participle/far=-0.24 s:L/passive/far=-0.11 s:L/passive/near=0.06
s:L/passive/touch=-0.3 s:L/person=0.06 s:L/possessor=-0.09 s:L/quantity=-0.16 s:L/she=0.22 s:L/they=0.08 s:L/thing=-0.21 s:L/who=-0.09
s:L0=0.12 s:L2=-0.08 s:L20=-0.07 s:L<auxiliary=-0.14 s:L<by=-0.15 s:L<calendar=0.06 s:L<comma=0.21 s:L<conjunction=0.06 s:L<determiner=-0.08
s:L<gerund=-0.08 s:L<mark=0.11 s:L<name=0.17 s:L<noun=-0.2 s:L<opener=-0.17 s:L<participle=0.12 s:L<preposition=-0.22 s:L<pronoun=-0.14
s:L<quote=0.2 s:L<start=0.3 s:L<to=-0.28 s:L<verb=-0.27 s:LH=-0.19 s:LHx=-0.1 s:LN&=0.1 s:LN,N=-0.06 s:LNpN=-0.1 s:LNt=0.07 s:LNx=-0.1
s:LQ=-0.19 s:LVN=0.09 s:LVN,=-0.07 s:LVNp=0.51 s:LVWN=-0.16 s:LVp=0.06 s:LVpN=-0.12 s:LVpN,=0.12 s:LW=0.22 s:LWN=-0.09 s:LWx=0.34
s:Laside/judge=-0.08 s:Laside/plain=-0.19 s:Laside/show=0.27 s:Laside/tell=0.3 s:Lfar/judge=-0.11 s:Lfar/label=-0.08 s:Lfar/noun=-0.14
s:Lfar/reply=0.08 s:Lfar/show=-0.14 s:Lfar/signature=-0.22 s:Lfar/source=-0.69 s:Lfar/think=-0.08 s:Lfar/write=0.16 s:Lnear/commit=-0.19
s:Lnear/judge=0.12 s:Lnear/label=0.2 s:Lnear/noun=0.08 s:Lnear/plain=-0.09 s:Lnear/reply=0.17 s:Lnear/say=0.15 s:Lnear/think=-0.15 s:Lp=-0.08
s:LpH=-0.19 s:LpN=0.38 s:LpN&=-0.16 s:LpN,=-0.15 s:LpN,H=-0.08 s:LpN,N=-0.07 s:LpNH=0.07 s:LpNp=0.25 s:LpNpN=0.19 s:LpNpN,=-0.07 s:LpNt=-0.24
s:LpNx=-0.15 s:Ls=0.06 s:LsN=0.12 s:LsN,=-0.3 s:LsNt=-0.06 s:LsNx=-0.15 s:Lt=0.06 s:Ltouch/label=0.1 s:Ltouch/noun=0.12 s:Ltouch/plain=-0.13
s:Ltouch/reply=-0.12 s:Ltouch/say=0.17 s:Ltouch/show=0.12 s:Ltouch/tell=0.18 s:Lx=-0.15 s:LxNt=-0.09 s:LxV=-0.47 s:LxVt=0.1 s:R&=-0.07
s:R,G=-0.06 s:R,GW=-0.07 s:R,p=0.12 s:R/finite/aside=-0.12 s:R/finite/far=-0.13 s:R/gerund/near=-0.07 s:R/gerund/touch=-0.08 s:R/he=-0.14
s:R/him=-0.06 s:R/his=-0.06 s:R/infinitive/far=-0.05 s:R/infinitive/near=-0.07 s:R/infinitive/touch=-0.06 s:R/it=-0.08 s:R/none/far=-0.12
s:R/none/touch=0.47 s:R/organisation=-0.06 s:R/participle/near=0.11 s:R/passive/near=0.05 s:R/passive/touch=-0.17 s:R/possessor=-0.2
s:R/she=-0.05 s:R/they=-0.08 s:R/thing=-0.09 s:R/who=-0.14 s:R12=-0.06 s:R4=-0.1 s:R7=-0.1 s:R<adverb=-0.05 s:R<by=0.37 s:R<comma=-0.09
s:R<conjunction=-0.08 s:R<determiner=-0.1 s:R<gerund=-0.18 s:R<mark=-0.13 s:R<name=-0.08 s:R<noun=-0.07 s:R<opener=-0.11 s:R<participle=-0.09
s:R<preposition=-0.12 s:R<pronoun=0.17 s:R<quote=-0.11 s:R<to=0.19 s:R>adjective=-0.12 s:R>auxiliary=-0.11 s:R>calendar=-0.09 s:R>comma=0.14
s:R>conjunction=-0.08 s:R>determiner=-0.07 s:R>gerund=-0.1 s:R>mark=0.05 s:R>name=-0.16 s:R>noun=-0.12 s:R>numeral=-0.22 s:R>opener=0.07
s:R>possessive=-0.2 s:R>possessive-pronoun=-0.05 s:R>preposition=-0.1 s:R>quote=-0.14 s:R>verb=-0.1 s:RG=-0.07 s:RH=-0.11 s:RHp=-0.1
s:RN=-0.06 s:RN,=-0.14 s:RN,N=-0.08 s:RN,Np=-0.15 s:RN-=0.59 s:RNG=-0.09 s:RNQ=0.2 s:RNQp=0.2 s:RNV=0.18 s:RNVp=0.35 s:RNpN=-0.06
s:RNpN,=-0.07 s:RNpNs=-0.06 s:RNpNt=-0.09 s:RNpW=-0.06 s:RNs=0.42 s:RNsNp=-0.06 s:RNt=-0.08 s:RQ=-0.1 s:RQp=0.06 s:RV=0.3 s:RVp=-0.18
s:RW=-0.08 s:RWNV=-0.06 s:Rfar/label=-0.18 s:Rfar/noun=-0.1 s:Rfar/reply=-0.09 s:Rfar/say=-0.14 s:Rfar/show=-0.07 s:Rfar/signature=-0.61
s:Rfar/tell=-0.14 s:Rfar/write=-0.08 s:Rnear/commit=-0.08 s:Rnear/label=-0.19 s:Rnear/noun=-0.07 s:Rnear/reply=-0.07 s:Rnear/say=-0.07
s:Rnear/think=-0.07 s:Rnear/write=-0.09 s:RpG=-0.08 s:RpN&=-0.05 s:RpNW=-0.06 s:RpNs=-0.05 s:RpNt=-0.11 s:RpW=-0.09 s:Rpp=-0.06 s:Rt=-0.13
s:RtN=-0.06 s:RtNp=-0.05 s:RtNs=-0.06 s:RtVNp=-0.06 s:Rtouch/commit=-0.07 s:Rtouch/judge=-0.17 s:Rtouch/label=-0.54 s:Rtouch/noun=-0.07
s:Rtouch/say=0.05 s:Rtouch/source=1.27 s:Rtouch/tell=-0.12 s:Rtouch/think=-0.05 s:Rtouch/write=0.21 s:aside<comma=0.12
s:aside<conjunction=-0.12 s:aside<mark=0.14 s:aside<preposition=-0.35 s:aside<quote=0.23 s:aside<start=-0.14 s:cue<L/adverb=-0.05
s:cue<L/auxiliary=-0.18 s:cue<L/by=0.24 s:cue<L/calendar=0.43 s:cue<L/comma=0.17 s:cue<L/gerund=-0.25 s:cue<L/name=0.16 s:cue<L/noun=-0.06
s:cue<L/numeral=-0.19 s:cue<L/opener=-0.25 s:cue<L/possessive-pronoun=-0.22 s:cue<L/preposition=-0.05 s:cue<L/to=-0.07 s:cue<L/verb=-0.12
s:cue<R/adjective=-0.16 s:cue<R/adverb=-0.11 s:cue<R/by=-0.23 s:cue<R/calendar=-0.14 s:cue<R/comma=0.09 s:cue<R/conjunction=-0.13
s:cue<R/determiner=-0.06 s:cue<R/gerund=-0.1 s:cue<R/name=-0.16 s:cue<R/noun=-0.07 s:cue<R/numeral=-0.2 s:cue<R/opener=0.07
s:cue<R/possessive-pronoun=-0.09 s:cue<R/pronoun=-0.14 s:cue<R/start=0.41 s:cue<R/to=-0.11 s:cue<R/verb=-0.12 s:document/judge=-0.21
s:document/label=0.19 s:document/noun=-0.21 s:document/plain=-0.07 s:document/reply=0.45 s:document/say=0.16 s:document/tell=-0.06
s:document/think=-0.11 s:document/write=-0.3 s:document<comma=0.22 s:document<gerund=-0.51 s:document<opener=0.11
s:document<preposition=-0.17 s:document<quote=0.5 s:document<start=0.17 s:document<to=0.75 s:document<verb=-0.22 s:document^adjective=0.05
s:document^determiner=0.16 s:document^noun=-0.26 s:document^possessive-pronoun=-0.36 s:far<by=0.22 s:far<calendar=0.39 s:far<comma=-0.05
s:far<determiner=-0.27 s:far<gerund=-0.12 s:far<mark=-0.07 s:far<name=0.18 s:far<noun=-0.18 s:far<opener=-0.18 s:far<participle=-0.14
s:far<preposition=-0.2 s:far<pronoun=-0.39 s:far<quote=0.09 s:far<start=0.22 s:far<to=-0.06 s:far<verb=-0.15 s:group/commit=-0.1
s:group/judge=0.2 s:group/label=-0.36 s:group/noun=-0.05 s:group/reply=-0.35 s:group/say=-0.11 s:group/show=0.19 s:group/tell=-0.11
s:group/think=0.14 s:group/write=-0.39 s:group<comma=-0.39 s:group<conjunction=-0.43 s:group<gerund=-0.07 s:group<preposition=-0.1
s:group<start=0.61 s:group<to=0.12 s:group^name=-0.22 s:group^noun=-0.05 s:group^numeral=0.49 s:group^possessive-pronoun=0.41
s:he/commit=0.15 s:he/label=0.13 s:he/reply=-0.21 s:he/say=0.16 s:he/think=-0.12 s:he/write=-0.37 s:he<comma=0.51 s:he<conjunction=0.69
s:he<noun=-0.36 s:he<opener=-0.2 s:he<quote=0.36 s:he<start=0.12 s:he<verb=-0.48 s:he^pronoun=0.15 s:him/commit=-0.34 s:him/judge=0.05
s:him/noun=-0.1 s:him/say=-0.08 s:him/tell=-0.32 s:him<comma=-0.22 s:him<gerund=-0.24 s:him<noun=-0.26 s:him<preposition=-0.05
s:him<verb=-0.1 s:him^opener=-0.18 s:his/commit=0.08 s:his/judge=-0.1 s:his/label=-0.23 s:his/noun=0.1 s:his/reply=-0.1 s:his/say=-0.06
s:his/show=-0.07 s:his/tell=-0.07 s:his/think=-0.08 s:his/write=-0.17 s:his<comma=-0.26 s:his<conjunction=0.3 s:his<gerund=0.14
s:his<noun=-0.32 s:his<opener=-0.27 s:his<preposition=-0.08 s:his<start=-0.9 s:his<to=-0.34 s:his<verb=-0.17 s:his^possessive-pronoun=-0.13
s:isNotSubject=commit=-0.1 s:isNotSubject=finite=-0.4 s:isNotSubject=gerund=-0.23 s:isNotSubject=infinitive=-0.13 s:isNotSubject=judge=-0.28
s:isNotSubject=none=-0.21 s:isNotSubject=noun=-0.21 s:isNotSubject=participle=-0.74 s:isNotSubject=passive=-0.08 s:isNotSubject=reply=-0.28
s:isNotSubject=say=-0.35 s:isNotSubject=show=-0.16 s:isNotSubject=tell=-0.3 s:isNotSubject=think=-0.21 s:isNotSubject=write=-0.28
s:isSubject=finite=0.37 s:isSubject=gerund=0.08 s:isSubject=judge=0.19 s:isSubject=none=0.15 s:isSubject=noun=0.15 s:isSubject=passive=-0.23
s:isSubject=plain=-0.18 s:isSubject=reply=0.17 s:isSubject=say=0.35 s:isSubject=show=0.06 s:isSubject=tell=0.34 s:isSubject=write=0.35
s:it/noun=-0.13 s:it/plain=-0.18 s:it/say=0.12 s:it/think=-0.17 s:it<comma=-0.57 s:it<gerund=-0.24 s:it<opener=0.18 s:it<preposition=-0.12
s:it<start=-0.4 s:it<verb=-0.19 s:it^pronoun=-0.16 s:name/judge=0.15 s:name/label=0.31 s:name/noun=-0.16 s:name/plain=-0.06 s:name/reply=0.26
s:name/say=0.14 s:name/show=-0.13 s:name/signature=0.61 s:name/source=0.5 s:name/tell=0.11 s:name/think=-0.2 s:name/write=0.28
s:name<adverb=-0.27 s:name<auxiliary=0.37 s:name<by=0.39 s:name<comma=0.16 s:name<conjunction=-0.18 s:name<gerund=-0.32 s:name<mark=0.26
s:name<noun=-0.17 s:name<opener=-0.16 s:name<preposition=-0.21 s:name<quote=0.15 s:name<start=0.33 s:name<to=-0.08 s:name^adjective=0.06
s:name^numeral=-0.48 s:name^possessive-pronoun=0.33 s:near<adverb=0.05 s:near<auxiliary=-0.07 s:near<by=0.28 s:near<comma=0.24
s:near<conjunction=-0.1 s:near<determiner=0.15 s:near<gerund=-0.11 s:near<mark=-0.13 s:near<name=-0.2 s:near<noun=-0.07
s:near<preposition=-0.09 s:near<pronoun=0.43 s:near<quote=-0.12 s:near<start=0.14 s:near<to=-0.06 s:near<verb=-0.06 s:noSubject<by=0.5
s:noSubject<comma=0.09 s:noSubject<conjunction=-0.08 s:noSubject<gerund=-0.4 s:noSubject<mark=0.28 s:noSubject<noun=-0.15
s:noSubject<opener=-0.21 s:noSubject<preposition=-0.27 s:noSubject<start=0.28 s:noSubject<to=0.4 s:noSubject<verb=-0.21
s:noSubject=commit=0.08 s:noSubject=document=0.23 s:noSubject=finite=-0.16 s:noSubject=him=-0.07 s:noSubject=his=-0.15
s:noSubject=infinitive=-0.27 s:noSubject=it=-0.29 s:noSubject=judge=-0.45 s:noSubject=label=-0.13 s:noSubject=name=0.12
s:noSubject=noun=-0.14 s:noSubject=organisation=-0.24 s:noSubject=participle=-0.5 s:noSubject=passive=-0.12 s:noSubject=person=-0.08
s:noSubject=plain=-0.11 s:noSubject=possessor=-0.19 s:noSubject=quantity=0.19 s:noSubject=say=-0.15 s:noSubject=show=0.1
s:noSubject=signature=-0.61 s:noSubject=source=1.26 s:noSubject=tell=-0.41 s:noSubject=they=-0.24 s:noSubject=thing=-0.13
s:not-agent<comma=0.12 s:not-agent<preposition=-0.1 s:not-agent<start=-0.16 s:not-agent=name=-0.15 s:not-agent=passive=-0.09
s:not-agent=thing=-0.09 s:not-aside<adverb=-0.07 s:not-aside<by=-0.14 s:not-aside<comma=-0.12 s:not-aside<conjunction=-0.13
s:not-aside<gerund=0.22 s:not-aside<mark=0.25 s:not-aside<preposition=-0.11 s:not-aside<quote=-0.13 s:not-aside<start=-0.26
s:not-aside<to=-0.1 s:not-aside<verb=-0.07 s:not-aside=commit=-0.37 s:not-aside=document=0.14 s:not-aside=finite=-0.28
s:not-aside=group=-0.05 s:not-aside=him=-0.08 s:not-aside=it=-0.08 s:not-aside=judge=-0.21 s:not-aside=name=-0.11
s:not-aside=organisation=-0.12 s:not-aside=person=-0.15 s:not-aside=plain=-0.15 s:not-aside=possessor=-0.11 s:not-aside=quantity=-0.06
s:not-aside=say=-0.24 s:not-aside=show=-0.29 s:not-aside=tell=-0.28 s:not-aside=who=-0.1 s:not-control<adverb=-0.09
s:not-control<auxiliary=-0.1 s:not-control<by=-0.23 s:not-control<conjunction=-0.09 s:not-control<determiner=-0.06 s:not-control<gerund=-0.07
s:not-control<noun=-0.09 s:not-control<opener=-0.1 s:not-control<preposition=-0.09 s:not-control<pronoun=-0.13 s:not-control<quote=-0.1
s:not-control<start=0.1 s:not-control<to=-0.09 s:not-control=document=-0.15 s:not-control=finite=0.08 s:not-control=gerund=-0.27
s:not-control=infinitive=-0.17 s:not-control=it=-0.12 s:not-control=judge=-0.31 s:not-control=name=-0.14 s:not-control=plain=-0.09
s:not-control=possessor=-0.11 s:not-control=quantity=-0.12 s:not-control=reply=-0.2 s:not-control=say=-0.41 s:not-control=she=-0.09
s:not-control=show=-0.2 s:not-control=tell=-0.34 s:not-control=they=-0.16 s:not-control=thing=-0.05 s:not-control=think=-0.12
s:not-control=who=-0.2 s:not-direct<calendar=-0.1 s:not-direct<comma=-0.09 s:not-direct<determiner=-0.05 s:not-direct<gerund=-0.06
s:not-direct<mark=-0.16 s:not-direct<name=0.34 s:not-direct<noun=-0.05 s:not-direct<opener=-0.11 s:not-direct<participle=-0.08
s:not-direct<preposition=-0.09 s:not-direct<pronoun=-0.09 s:not-direct<verb=-0.09 s:not-direct=commit=0.06 s:not-direct=document=-0.06
s:not-direct=finite=-0.28 s:not-direct=gerund=0.13 s:not-direct=he=-0.07 s:not-direct=his=-0.08 s:not-direct=it=-0.11
s:not-direct=judge=-0.19 s:not-direct=name=-0.11 s:not-direct=organisation=-0.05 s:not-direct=passive=-0.1 s:not-direct=person=-0.09
s:not-direct=possessor=-0.1 s:not-direct=reply=-0.26 s:not-direct=say=-0.22 s:not-direct=she=-0.11 s:not-direct=show=-0.06
s:not-direct=tell=-0.29 s:not-direct=think=-0.14 s:not-direct=who=-0.1 s:not-direct=write=-0.4 s:not-inverted<comma=-0.11
s:not-inverted<conjunction=0.93 s:not-inverted<gerund=-0.21 s:not-inverted<noun=-0.17 s:not-inverted<opener=-0.17
s:not-inverted<preposition=-0.1 s:not-inverted<start=0.06 s:not-inverted<to=-0.32 s:not-inverted<verb=-0.21 s:not-inverted=document=-0.27
s:not-inverted=finite=-0.08 s:not-inverted=group=0.05 s:not-inverted=infinitive=-0.11 s:not-inverted=name=0.09
s:not-inverted=organisation=-0.23 s:not-inverted=person=-0.11 s:not-inverted=plain=0.75 s:not-inverted=say=-0.25 s:not-inverted=thing=-0.14
s:not-object<comma=0.05 s:not-object<gerund=-0.06 s:not-object<noun=-0.08 s:not-object<opener=-0.05 s:not-object<preposition=-0.07
s:not-object<start=-0.11 s:not-object<to=-0.1 s:not-object=him=-0.05 s:not-object=infinitive=-0.21 s:not-object=name=-0.09
s:not-object=person=-0.07 s:not-object=plain=-0.12 s:not-object=possessor=-0.09 s:not-object=show=-0.13 s:not-owner<auxiliary=-0.05
s:not-owner<comma=-0.12 s:not-owner<conjunction=0.1 s:not-owner<gerund=-0.06 s:not-owner<preposition=-0.08 s:not-owner<start=-0.13
s:not-owner<to=-0.1 s:not-owner<verb=0.06 s:not-owner=group=0.31 s:not-owner=he=-0.12 s:not-owner=his=-0.1 s:not-owner=name=-0.2
s:not-owner=none=-0.21 s:not-owner=noun=-0.21 s:not-owner=organisation=-0.18 s:not-owner=possessor=-0.23 s:not-phrase<adverb=-0.11
s:not-phrase<auxiliary=0.08 s:not-phrase<by=-0.31 s:not-phrase<comma=-0.1 s:not-phrase<conjunction=0.14 s:not-phrase<gerund=0.18
s:not-phrase<mark=-0.15 s:not-phrase<noun=-0.07 s:not-phrase<opener=-0.07 s:not-phrase<preposition=-0.22 s:not-phrase<start=0.34
s:not-phrase<to=-0.17 s:not-phrase<verb=-0.09 s:not-phrase=document=0.31 s:not-phrase=finite=-0.15 s:not-phrase=gerund=-0.29
s:not-phrase=group=-0.05 s:not-phrase=him=-0.13 s:not-phrase=it=-0.05 s:not-phrase=judge=-0.64 s:not-phrase=name=-0.23
s:not-phrase=organisation=-0.18 s:not-phrase=passive=-0.29 s:not-phrase=person=0.05 s:not-phrase=plain=-0.06 s:not-phrase=possessor=-0.16
s:not-phrase=quantity=-0.08 s:not-phrase=say=-0.32 s:not-phrase=thing=0.09 s:not-phrase=who=-0.11 s:not-relative<adverb=0.21
s:not-relative<by=-0.27 s:not-relative<gerund=-0.15 s:not-relative<mark=0.14 s:not-relative<quote=0.05 s:not-relative<to=0.07
s:not-relative<verb=-0.09 s:not-relative=commit=-0.37 s:not-relative=finite=-0.08 s:not-relative=group=-0.11 s:not-relative=he=0.18
s:not-relative=him=0.17 s:not-relative=his=-0.09 s:not-relative=it=-0.13 s:not-relative=judge=-0.15 s:not-relative=organisation=0.05
s:not-relative=person=-0.15 s:not-relative=plain=0.08 s:not-relative=possessor=-0.09 s:not-relative=quantity=-0.05 s:not-relative=say=-0.25
s:not-relative=show=-0.38 s:not-relative=think=-0.2 s:not-shared<auxiliary=-0.06 s:not-shared<conjunction=-0.09 s:not-shared<gerund=-0.13
s:not-shared<opener=0.06 s:not-shared<preposition=-0.15 s:not-shared<quote=-0.13 s:not-shared<start=0.07 s:not-shared<to=-0.08
s:not-shared<verb=-0.1 s:not-shared=commit=-0.33 s:not-shared=document=-0.17 s:not-shared=finite=-0.31 s:not-shared=he=0.17
s:not-shared=him=-0.06 s:not-shared=his=-0.1 s:not-shared=it=-0.06 s:not-shared=judge=-0.31 s:not-shared=name=-0.1
s:not-shared=organisation=-0.08 s:not-shared=person=-0.15 s:not-shared=plain=-0.09 s:not-shared=possessor=-0.08 s:not-shared=say=-0.44
s:not-shared=she=0.11 s:not-shared=show=-0.19 s:not-shared=thing=-0.08 s:not-with<preposition=-0.24 s:not-with=gerund=-0.18
s:organisation/commit=0.21 s:organisation/judge=-0.14 s:organisation/noun=-0.07 s:organisation/reply=-0.44 s:organisation/show=-0.2
s:organisation/write=0.72 s:organisation<comma=0.83 s:organisation<conjunction=0.23 s:organisation<gerund=-0.21 s:organisation<opener=-0.06
s:organisation<preposition=-0.17 s:organisation<start=0.41 s:organisation<to=-0.17 s:organisation^adjective=-0.06
s:organisation^determiner=-0.05 s:organisation^name=0.58 s:organisation^noun=-0.11 s:organisation^possessive-pronoun=0.07 s:ownVerb&,=-0.19
s:ownVerb&W,=-0.07 s:ownVerbW=0.07 s:ownVerbW,=-0.21 s:person/commit=-0.21 s:person/judge=-0.12 s:person/label=-0.34 s:person/noun=0.09
s:person/reply=0.28 s:person/say=0.07 s:person/show=-0.13 s:person/tell=0.33 s:person/think=0.08 s:person/write=-0.12 s:person<adverb=-0.29
s:person<auxiliary=-0.53 s:person<conjunction=-0.05 s:person<gerund=-0.12 s:person<opener=-0.21 s:person<preposition=0.11 s:person<quote=0.27
s:person<start=0.45 s:person<to=0.18 s:person<verb=-0.1 s:person^adjective=0.13 s:person^name=-0.14 s:person^noun=-0.11 s:person^numeral=0.56
s:person^possessive-pronoun=0.18 s:possessor/commit=-0.1 s:possessor/noun=0.05 s:possessor/reply=-0.17 s:possessor/say=-0.17
s:possessor/tell=-0.21 s:possessor/think=-0.11 s:possessor/write=-0.29 s:possessor<comma=-0.26 s:possessor<conjunction=0.29
s:possessor<gerund=-0.51 s:possessor<opener=-0.32 s:possessor<preposition=-0.12 s:possessor<start=-0.31 s:possessor<to=-0.66
s:possessor<verb=-0.23 s:possessor^determiner=-0.19 s:possessor^noun=-0.39 s:possessor^possessive-pronoun=-0.22 s:quantity/commit=-0.06
s:quantity/judge=-0.37 s:quantity/noun=-0.22 s:quantity/show=0.09 s:quantity/tell=-0.65 s:quantity/think=-0.16 s:quantity<conjunction=-0.08
s:quantity<opener=-0.45 s:quantity<preposition=0.18 s:quantity<start=0.34 s:quantity^determiner=-0.27 s:quantity^numeral=0.16
s:she/commit=0.09 s:she/judge=0.14 s:she/plain=-0.24 s:she/say=0.15 s:she/show=0.08 s:she/tell=0.41 s:she/think=-0.08 s:she<comma=-0.14
s:she<opener=-0.2 s:she<quote=0.33 s:she<start=0.35 s:she<verb=-0.45 s:she^pronoun=0.18 s:subject-agent<by=0.4 s:subject-agent=name=0.7
s:subject-agent=passive=0.13 s:subject-agent=plain=-0.16 s:subject-agent=thing=-0.05 s:subject-aside<comma=0.13
s:subject-aside<conjunction=-0.21 s:subject-aside<quote=0.79 s:subject-aside<start=0.26 s:subject-aside=commit=0.35
s:subject-aside=finite=0.48 s:subject-aside=judge=0.48 s:subject-aside=name=0.38 s:subject-aside=person=0.39 s:subject-aside=plain=-0.34
s:subject-aside=say=0.57 s:subject-aside=show=-0.16 s:subject-aside=tell=0.79 s:subject-aside=thing=-0.23 s:subject-control<comma=0.15
s:subject-control<conjunction=0.15 s:subject-control<noun=-0.35 s:subject-control<opener=-0.13 s:subject-control<quote=0.07
s:subject-control<start=0.13 s:subject-control<verb=-0.06 s:subject-control=document=-0.43 s:subject-control=finite=-0.34
s:subject-control=gerund=0.1 s:subject-control=he=0.19 s:subject-control=him=0.08 s:subject-control=it=-0.14 s:subject-control=name=0.08
s:subject-control=organisation=0.08 s:subject-control=passive=-0.06 s:subject-control=person=0.52 s:subject-control=reply=0.12
s:subject-control=she=0.4 s:subject-control=show=-0.09 s:subject-control=tell=0.54 s:subject-control=they=0.76 s:subject-control=thing=-0.31
s:subject-control=think=0.11 s:subject-control=who=-0.36 s:subject-direct<adverb=-0.25 s:subject-direct<auxiliary=-0.31
s:subject-direct<comma=0.27 s:subject-direct<mark=-0.28 s:subject-direct<opener=-0.13 s:subject-direct<preposition=0.23
s:subject-direct<pronoun=-0.07 s:subject-direct<quote=0.19 s:subject-direct<start=0.08 s:subject-direct<verb=-0.42
s:subject-direct=commit=-0.13 s:subject-direct=document=0.11 s:subject-direct=finite=0.21 s:subject-direct=gerund=-0.27
s:subject-direct=he=0.14 s:subject-direct=him=-0.29 s:subject-direct=infinitive=-0.09 s:subject-direct=it=0.22 s:subject-direct=judge=0.15
s:subject-direct=name=0.12 s:subject-direct=organisation=0.31 s:subject-direct=passive=-0.27 s:subject-direct=person=0.29
s:subject-direct=plain=-0.12 s:subject-direct=quantity=-0.23 s:subject-direct=say=0.22 s:subject-direct=she=0.16 s:subject-direct=show=0.07
s:subject-direct=tell=0.21 s:subject-direct=they=-0.15 s:subject-direct=thing=-0.23 s:subject-inverted<verb=0.38
s:subject-inverted=finite=0.47 s:subject-inverted=infinitive=-0.09 s:subject-inverted=name=0.44 s:subject-inverted=person=0.05
s:subject-inverted=plain=0.1 s:subject-inverted=say=0.37 s:subject-object<gerund=-0.18 s:subject-object<verb=0.15
s:subject-object=group=-0.28 s:subject-object=infinitive=0.07 s:subject-object=name=0.19 s:subject-object=thing=-0.1
s:subject-owner<preposition=0.11 s:subject-owner<verb=-0.58 s:subject-owner=his=-0.07 s:subject-owner=none=0.15 s:subject-owner=noun=0.15
s:subject-owner=possessor=0.22 s:subject-phrase<auxiliary=0.47 s:subject-phrase<comma=0.26 s:subject-phrase<conjunction=-0.21
s:subject-phrase<opener=0.36 s:subject-phrase<start=0.34 s:subject-phrase<verb=-0.25 s:subject-phrase=document=0.28
s:subject-phrase=finite=0.12 s:subject-phrase=gerund=0.17 s:subject-phrase=group=0.65 s:subject-phrase=judge=0.35 s:subject-phrase=name=0.14
s:subject-phrase=passive=0.2 s:subject-phrase=person=0.69 s:subject-phrase=quantity=-0.65 s:subject-phrase=say=0.23
s:subject-phrase=thing=-0.13 s:subject-relative<comma=0.22 s:subject-relative<noun=-0.13 s:subject-relative=commit=-0.27
s:subject-relative=him=-0.21 s:subject-relative=judge=0.45 s:subject-relative=passive=-0.08 s:subject-relative=plain=-0.19
s:subject-relative=say=0.18 s:subject-relative=show=0.39 s:subject-relative=think=0.23 s:subject-relative=who=0.1 s:subject-shared<comma=0.13
s:subject-shared<start=-0.1 s:subject-shared=commit=0.36 s:subject-shared=gerund=-0.12 s:subject-shared=group=0.19 s:subject-shared=he=-0.14
s:subject-shared=judge=-0.19 s:subject-shared=name=0.08 s:subject-shared=plain=-0.08 s:subject-shared=say=0.15 s:subject-shared=show=-0.06
s:subject-shared=thing=-0.4 s:subject-shared=who=-0.55 s:subject-with<preposition=0.82 s:subject-with=gerund=0.92 s:they/judge=-0.11
s:they/say=-0.09 s:they/show=0.06 s:they/think=0.16 s:they<opener=-0.36 s:they<verb=-0.56 s:thing/commit=-0.08 s:thing/judge=-0.18
s:thing/label=-0.25 s:thing/plain=-0.1 s:thing/reply=-0.21 s:thing/say=-0.17 s:thing/signature=-0.78 s:thing/source=0.67 s:thing/think=-0.08
s:thing/write=0.11 s:thing<adverb=-0.06 s:thing<auxiliary=-0.14 s:thing<calendar=-0.35 s:thing<conjunction=-0.16 s:thing<determiner=-0.22
s:thing<gerund=-0.07 s:thing<mark=0.06 s:thing<noun=-0.08 s:thing<opener=-0.21 s:thing<participle=-0.17 s:thing<preposition=-0.08
s:thing<pronoun=-0.18 s:thing<quote=-0.07 s:thing<start=-0.12 s:thing<verb=-0.11 s:thing^adjective=-0.19 s:thing^determiner=-0.09
s:thing^name=0.27 s:thing^noun=-0.21 s:thing^numeral=-0.24 s:touch<auxiliary=-0.35 s:touch<comma=0.22 s:touch<conjunction=0.07
s:touch<determiner=-0.06 s:touch<gerund=-0.09 s:touch<mark=0.16 s:touch<name=0.16 s:touch<noun=-0.08 s:touch<opener=-0.14
s:touch<participle=-0.05 s:touch<preposition=-0.06 s:touch<pronoun=0.08 s:touch<quote=0.16 s:touch<start=0.13 s:touch<to=0.7
s:touch<verb=-0.09 s:verbBetween/adverb=-0.14 s:verbBetween/by=-0.23 s:verbBetween/calendar=0.41 s:verbBetween/conjunction=0.06
s:verbBetween/determiner=-0.31 s:verbBetween/gerund=-0.14 s:verbBetween/name=0.32 s:verbBetween/noun=-0.15 s:verbBetween/opener=-0.11
s:verbBetween/preposition=-0.08 s:verbBetween/pronoun=-0.21 s:verbBetween/start=-0.06 s:verbBetween/to=-0.19 s:verbBetween/verb=-0.1
s:who/commit=-0.06 s:who/judge=-0.07 s:who/noun=-0.13 s:who/plain=-0.12 s:who/show=-0.12 s:who/tell=-0.15 s:who/think=0.2 s:who<comma=0.12
s:who<name=-0.14 s:who<noun=-0.16 s:who^pronoun=-0.14 v:named0/spoke0=-0.27 v:named0/spoke1=-0.13 v:named1/spoke2=-0.27 v:named2/spoke0=-0.15
v:named2/spoke1=0.16 v:named2/spoke2=0.24 v:named4/spoke0=-0.07 v:named4/spoke1=-0.2 v:named4/spoke5=0.07 v:named9/spoke0=-0.23
v:named9/spoke1=-0.15 v:named9/spoke5=0.17 v:spoke0/name=-0.09 v:spoke0/organisation=-0.18 v:spoke0/quantity=-0.14 v:spoke0/thing=-0.23
v:spoke1/document=-0.15 v:spoke1/group=-0.11 v:spoke1/organisation=0.19 v:spoke1/person=-0.12 v:spoke1/quantity=-0.26 v:spoke1/thing=-0.16
v:spoke2/document=0.08 v:spoke2/group=0.26 v:spoke2/name=0.1 v:spoke2/organisation=0.28 v:spoke2/person=0.09 v:spoke2/pronoun=-0.1
v:spoke2/thing=-0.23 v:spoke5/name=0.17 v:spoke5/organisation=0.21
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
