/**
 * The commonest small words of each language that is written with spaces: whoever writes a paragraph needs several of them, and a
 * list of names or random letters has none. They bear out, or not, what the detector of languages hears.
 */
export type SpacedScript = 'Latin' | 'Cyrillic' | 'Arabic' | 'Devanagari'

type WordLists = Readonly<Record<string, string>>

/** By language tag (BCP 47). Latin stands here for its sake alone: filler text ("lorem ipsum") is no article in Latin. */
const lists: Readonly<Record<SpacedScript, WordLists>> = {
  Latin: {
    en: 'the of and to in that is was for it with as he his on be at by i this had not are but from or have an they which you were all her she there would their we him been has when who will no if out so said what up its about than into them can only other could these may do any my now our over did must your should because through after before how where more us don says told asked added replied wrote called according nobody today yesterday never nothing something think know knew want wanted need people years week why here again every while still another without against until both between being does didn isn wasn won couldn wouldn yes himself herself themselves whether those which whom whose such than like made make took went come came get got going see seen',
    fr: 'le la les des du de un une et est à au aux dans que qui ne pas pour sur avec par plus ce cette ces son sa ses il elle ils elles on nous vous je se en été sont mais ou où comme être avoir ont a fait dit tout leur leurs après avant d l qu n s c j',
    de: 'der die das den dem des und ist nicht ein eine einen einem einer mit von zu zum zur auf für im in an als auch es sich aus bei nach wie hat haben sie er wir ich war sind werden wird wurde wurden dass oder aber noch nur über um vor kann so man seine ihr ihre durch wenn bis mehr seit sagte',
    es: 'el la los las de del que y en un una es no se por con para su sus al lo como más pero fue ha han son está este esta estos ese esa eso entre cuando muy sin sobre también me ya hay todo nos yo él ella ellos porque desde hasta donde qué dijo había tiene después antes',
    it: 'il lo la i gli le di del della dei delle dello degli che e è in un una uno per con non si da dal dalla al alla alle ai nel nella nei come più ma ha sono anche su sul sulla questo questa se ci lui lei ho hanno era stato stata quando essere fra tra dopo prima ne cui detto molto',
    pt: 'o a os as de do da dos das que e em um uma é não se por para com no na nos nas ao à mais mas foi como seu sua ele ela eles isso este esta já são tem também muito ou quando pelo pela entre até sem está foram há disse eu você depois antes sobre ser',
    nl: 'de het een en van in is dat die niet op te zijn voor met aan er als ook door maar om bij uit nog naar dan ze hij zij ik we wij was werd worden wordt heeft hebben had over zich kan meer wat wie deze dit tot al geen zei toen na onder hun haar ons moet',
    sv: 'och att det i en är som på av för den till inte med om ett har de men var han hon jag vi från så kan när nu också ska skulle eller man hade där vid mot efter över under bara sig blir mycket ut upp sade säger än sin sina detta dem oss hans hennes varit',
    da: 'og i at det er en til på som for af med den de der ikke har et men han hun jeg vi om fra så kan når nu også skal ville eller man havde hvor ved mod efter over under kun sig bliver meget ud op siger sagde end sin dette dem os hans hendes været hvad blev',
    no: 'og i at det er en til på som for av med den de ikke har et men han hun jeg vi om fra så kan når nå også skal ville eller man hadde der hvor ved mot etter over under bare seg blir mye ut opp sier sa enn sin dette dem oss hans hennes vært hva ble',
    nn: 'og i at det er ein til på som for av med den dei ikkje har eit men han ho eg vi om frå så kan når no også skal ville eller ein hadde der kor ved mot etter over under berre seg blir mykje ut opp seier sa enn sin dette oss hans vore kva vart eitt ikkje',
    fi: 'ja on ei että se hän oli ovat mutta myös kun niin kuin tai joka jotka jos ole olla mitä sen siitä nyt vain ollut hänen ne tämä tämän mukaan sekä jo vielä kanssa olivat me minä he eikä koska sitten jälkeen ennen kaikki mikä olisi voi sanoi asti noin',
    et: 'ja on ei et see oli ta ka kui mis aga või ning kes oma seda nii siis veel mida olid oleks ole selle tema mitte juba välja nagu pärast enne ma me nad kõik üle väga sest peab saab üks ütles pole olnud kuid kus millal keegi enam',
    hu: 'a az és hogy nem is egy ez azt volt meg de csak van már mint el még ki vagy ha ezt fel minden után sem úgy mert szerint kell lesz nagyon volna lehet aki ami amely akkor most ott itt én ő mi ők be le két több majd során senki pedig',
    pl: 'i w na się nie z do to że jest jak o po od za co ale a przez dla są tak był była było tym ich jego jej który która które tylko już przed przy czy ma może można jeszcze oraz być bardzo też gdy ze pod kiedy nad bo więc powiedział powiedziała niż nikt',
    cs: 'a v se na je že to s z do o i ve by ale jako si po který která které za podle od jsou byl byla bylo pro tak k jak už aby jen být má ze jeho jejich při nebo také kdy než co před mezi není však až jsme protože řekl řekla své této pak lidé',
    sk: 'a v sa na je že to s z do o aj vo by ale ako si po ktorý ktorá ktoré za podľa od sú bol bola bolo pre tak k už aby len byť má zo jeho ich pri alebo tiež keď než čo pred medzi nie však až sme pretože povedal povedala tento táto ktorí kedy so viac',
    sl: 'je in v na se da so za ki ne z pa s tudi po kot bi od bil bila bilo ali ter še to le o pri kako kaj kar do ko ni ga jih bo bodo sta če med že svoje pred ker jo iz več smo lahko zaradi njegov rekel rekla morali nihče nekaj',
    hr: 'je i u se da na su za od ne s a koji koja koje o kao ali iz to bi što bio bila bilo će do te ili nije samo jer prema sve kako po prije nakon gdje kada više tko također tijekom može još pri bez već ako biti ona on nego rekao rekla dok nitko pre posle gde ko takođe tokom niko šta ovde',
    ro: 'și în de la a cu pe că o nu un este din mai care au fost sunt pentru să se ce dar sau ca prin după până când cum fi am ei el ea lui al ale ai fără despre foarte îi această acest între doar către va vor spus lor unei unui le așa',
    tr: 've bir bu da de için ile olarak daha çok ne gibi ama olan oldu kadar var en sonra o mi her şey ki ya veya değil diye göre şu ben biz onun bunu ise önce yok hiç olduğunu tarafından nasıl bütün ancak bile çünkü dedi söyledi üzerinde zaman',
    az: 'və bir bu da də üçün ilə olan olub kimi ki daha çox o amma onun sonra qədər var ən hər nə ya deyil görə bunu isə əvvəl yox heç olduğunu tərəfindən necə bütün belə edib dedi həm biz mən edir olunub lakin çünki vaxt yenidən',
    vi: 'và của là có được cho không một người trong những các đã với để này khi cũng ở từ đến về như vào ra nhưng rằng tại sẽ bị theo còn hay phải thì mà trên nhiều năm ông bà tôi chúng nói lại sau trước rất nào nó',
    ms: 'yang dan di itu dengan untuk dari tidak ini dalam akan pada juga saya ke kerana tersebut boleh ada mereka lebih kata sudah atau semasa oleh menjadi orang ia telah adalah seperti kami bahawa kita dia hanya namun tetapi belum berkata para perlu supaya selepas sebelum daripada tiada ialah beliau polis bandar karena bisa saat bahwa mengatakan harus agar setelah lagi kota polisi maupun serta tanpa suatu jika sehingga',
    tl: 'ang ng sa na mga at ay si ni para nang hindi ito kung niya siya may mula kay isang ko sila rin din lang pa ako nila namin tayo dahil pero kaya wala walang ngunit o upang noong bago pagkatapos ating ka kanyang nito sinabi kaysa',
    sq: 'të e në i dhe që për me nga një është nuk si ka më do u se ishte kjo ky por edhe janë pas kur të ajo ai ata tha kanë duke pa këtë prej kishte mund çdo vetëm gjatë para kjo së deri ose nëse tyre',
    lt: 'ir į kad yra su iš tai ne o ar jo buvo bet kaip už dar po per nuo prie jau tik apie jis ji jie kurie kuris kai iki labai savo gali bus dėl pat ant to buvo būti mes aš nes jei taip sakė negali niekas anksčiau kada',
    lv: 'un ir ar no ka tas par uz to kas bet arī kā pēc bija lai vai ne pie tā viņš viņa nav jau vēl tikai savu gan līdz pirms mēs es jo tiek būs var kad ja šo kurš kuri pār nevar ļoti bez visi sacīja teica',
    is: 'og að í á er sem til um við af en það var ekki með fyrir hann hún því þar frá ég eru þá eftir hefur hafa þeir þau þegar eða upp úr yfir ef vera þetta við sig væri verður verið mjög svo nú líka sagði bara þess hans hennar',
    ca: 'el la els les de del dels que i a en un una és no es per amb al als o com més però va ha han són aquest aquesta seu seva seus ser quan sobre molt sense també entre fins ja tot hi li ho qui on havia després abans perquè dir d l s n',
    gl: 'o a os as de do da dos das que e en un unha é non se por para con no na nos nas ao á máis mais pero foi como seu súa el ela eles iso este esta xa son ten tamén moi ou cando polo pola entre ata sen está foron hai dixo eu despois antes sobre ser dunha nunha ós',
    eu: 'eta da ez du bat dira zen ere dute izan den zuen egin hori bere baina egiten ziren dago oso edo arte gehiago berriz beste baino behar esan diren ondoren hau honek zuten ari gabe izango badu bai haren zituen zela duela nahi orain horrek',
    af: 'die en van in is het nie dat vir op te om met wat hy sy ek ons hulle was aan by deur uit ook as nog maar na toe dit een sal kan moet hom haar word gaan meer so daar baie gesê hierdie jy tot oor of geen ná weer sê wees',
    lb: 'de an d der dat déi ass vun net fir mat ze op am den en eng huet hunn ginn och awer mir si hien ech wat wéi vum zu no méi gëtt sinn bei aus nach wann datt iwwer säi well nëmmen',
    ga: 'an na agus ar go a i is tá le bhí sé sí nach do ní ag mar de ach leis sin seo iad siad é ó chun bhfuil raibh faoi nuair dúirt gur aon as acu againn idir roimh cad',
    cy: 'y yr yn a o ar i mae ei fod wedi oedd am eu gan ac hyn na ond bod dim nid gyda cael roedd er hi ef at sy yw eich ein fel neu hynny wrth dweud pan fydd cyn',
    sw: 'ya na wa kwa ni katika la za kuwa hiyo hii huo cha yake wake kama alisema hivyo lakini au hata pia baada kutoka watu si sana yao huyo ili kwamba hayo bila wote',
    eo: 'la de kaj en estas al por ke ne li ŝi ĝi ili mi vi kun pri el sed oni tiu tio ĉi kiu kiuj kiel pli ankaŭ estis sur ĉiuj nur ĝis aŭ per dum jam post antaŭ de',
    mt: 'li ta l il tal dan din u ma fuq minn għal hija huwa kien biex mill fil bħala kienet dawn iżda jew kull hemm aktar wara qabel qal lill dwar',
    yo: 'ti ni ó àwọn náà sí fún pé kò láti lọ wọ́n tó ṣe bí wá sì kan rẹ̀ ìlú jẹ́ wà nínú kí nígbà yìí gbogbo ọjọ́ ni àti',
    la: 'et in est non ad ut cum sed quod qui quae ex ab si esse sunt enim nec aut hoc per sit atque ipsum dolor amet quam eius erat neque nunc ac vel',
  },
  Cyrillic: {
    ru: 'и в не на что с по к он она это а но как из у за от то его о для бы же был была было были до или так все если только ещё уже когда при их чтобы со мы я они том этом который которые после сказал сказала во нет потому никто может году',
    uk: 'і в не на що з по до він вона це а але як із у за від то його про для би ж був була було були або так все якщо тільки ще вже коли при їх щоб зі ми я вони тому цьому який які після сказав сказала та й ні ніхто може року під',
    be: 'і ў не на што з па да ён яна гэта а але як у за ад то яго пра для бы ж быў была было былі або так усё калі толькі яшчэ ўжо пры іх каб са мы я яны таму гэтым які якія пасля сказаў сказала ды бо ніхто можа год таксама',
    bg: 'и на в да се за от не е че с са по но като ще до при това му си или беше която който които след бъде има още само също му ги те той тя ние аз какво защото как така повече над без през може няма каза този тази със никой кога',
    sr: 'и је у да се на су за од не са а који која које о као али из то би што био била било ће до или није само јер према све како по пре после где када више ко такође током може још при без већ ако бити она он него рекао рекла док нико',
    mk: 'и на во да се за од не е дека со по но како ќе до при тоа му или беше која кој кои после биде има уште само исто ги тие тој таа ние јас што бидејќи така повеќе над без низ може нема рече овој оваа никој веќе кога не го ја',
  },
  Arabic: {
    ar: 'في من على إلى أن إن التي الذي هذا هذه كان كانت ما لا عن مع قد لم بعد بين كل قال قالت قبل كما ذلك أو حيث خلال وقال وفي ومن وقالت منذ هو هي كما لن ولا وأن وإن حتى أي غير عند لأن أكثر الى ان وهو إنه أنه مما متى سوف ولم',
    fa: 'و در به از که این را با است برای آن یک می شد خود تا بر هم نیز شده ها های اما هر ما او پس باید بود کرد گفت دو نمی شود دارد کند بین یا اگر چه کردند هیچ بیشتر روی چون اند شان همه ای وی دیگر پیش',
    ur: 'کے کی ہے میں اور سے کا کو پر نے یہ اس کہ ہیں تھا بھی جو نہیں ایک کر ان وہ ہو گیا تھی لیے گے کیا رہا تک ہوئے کوئی تو گا جا ہوں اپنے بعد کہا تھے یا کیونکہ زیادہ پہلے نہ گی سکتا ہی',
    ps: 'په د چې او له کې دی ته هم یو سره دا کړي شوي ده یې نه کړ دغه خو وو پر څخه ډېر هغه به لپاره کوي وي شي کړې هغوی وايي ويلي',
    ku: 'لە بە و کە بۆ ئەم ئەو لەگەڵ دەکات بوو هەر یان بەڵام کرد خۆی تا نییە هەیە ئەوەی دوای زۆر دەبێت ئەوە نێوان کردووە لەسەر',
    sd: '۾ جي جو کي آهي ۽ ته تي سان جا نه هن اهو ان آهن ڪري هو پر ڪو ٿي لاءِ کان مان ويو',
    ug: 'بۇ ۋە بىلەن بىر ئۇ بولغان ئۈچۈن دەپ كېيىن ھەم بولۇپ ئىدى',
  },
  Devanagari: {
    hi: 'के में की है को और से का ने पर यह कि हैं था एक भी नहीं जो इस लिए कर वह हो गया थी तक बाद कहा रहा हुए कोई तो गा होगा अपने थे या क्योंकि साथ उन्होंने ही पहले जा करने दिया सकता कब',
    mr: 'आणि आहे च्या या की हे ही साठी होते नाही तर ते व मी होता आहेत त्या तो ती असे असून केले केली यांनी करण्यात होती कोणीही आले म्हणून पण एक मध्ये काही सांगितले यांच्या झाले का त्यांनी येईल लागेल होणार कारण',
    ne: 'मा र छ ले हो पनि छन् गर्न यो लागि भएको गरेको थियो एक भने गरे सम्म गर्ने तथा हुने उनले छैन गरी त्यो भन्ने बताए अनि हुन्छ नै को का',
    sa: 'च न तु इति एव सः तत् अस्ति ते यत् अपि तथा यदा अहम् किम् तस्य',
  },
}

/** For each word the languages that have it. */
export type WordIndex = ReadonlyMap<string, readonly string[]>

function indexOf(words: WordLists): WordIndex {
  const index = new Map<string, string[]>()
  for (const [lang, list] of Object.entries(words)) {
    for (const word of new Set(list.split(' '))) {
      const langs = index.get(word)
      if (langs) langs.push(lang)
      else index.set(word, [lang])
    }
  }
  return index
}

export const functionWords: Readonly<Record<SpacedScript, WordIndex>> = {
  Latin: indexOf(lists.Latin),
  Cyrillic: indexOf(lists.Cyrillic),
  Arabic: indexOf(lists.Arabic),
  Devanagari: indexOf(lists.Devanagari),
}
