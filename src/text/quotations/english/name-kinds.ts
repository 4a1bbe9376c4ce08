/**
 * Names that are nobody's: places, parties, peoples and faiths, and bodies that everybody knows without being told what they are.
 * Words that are given names as well (Georgia, Jordan, Sydney) may stand here; the text decides which they are.
 */
import { wordList } from './word-list.ts'

/** Names divided by commas, in small letters. */
const listed = (names: string): readonly string[] => names.split(',').map((name) => name.trim().replace(/\s+/g, ' '))

/** Countries, parts of the world, American states with their short forms, and large towns. */
export const places: ReadonlySet<string> = new Set(
  listed(`
  afghanistan, albania, algeria, angola, argentina, armenia, australia, austria, azerbaijan, bahrain, bangladesh, belarus, belgium, bolivia,
  bosnia, botswana, brazil, bulgaria, burma, burundi, cambodia, cameroon, canada, chad, chile, china, colombia, congo, costa rica, croatia,
  cuba, cyprus, denmark, ecuador, egypt, el salvador, eritrea, estonia, ethiopia, finland, france, gambia, georgia, germany, ghana, greece,
  guatemala, guinea, haiti, honduras, hungary, iceland, india, indonesia, iran, iraq, ireland, israel, italy, ivory coast, jamaica, japan, jordan,
  kazakhstan, kenya, kosovo, kuwait, kyrgyzstan, laos, latvia, lebanon, liberia, libya, lithuania, luxembourg, macedonia, malawi, malaysia, mali,
  malta, mexico, moldova, mongolia, montenegro, morocco, mozambique, myanmar, namibia, nepal, netherlands, new zealand, nicaragua, niger,
  nigeria, north korea, norway, oman, pakistan, palestine, panama, paraguay, peru, philippines, poland, portugal, puerto rico, qatar, romania, russia,
  rwanda, saudi arabia, scotland, senegal, serbia, sierra leone, singapore, slovakia, slovenia, somalia, south africa, south korea, south sudan,
  spain, sri lanka, sudan, sweden, switzerland, syria, taiwan, tajikistan, tanzania, thailand, tibet, tunisia, turkey, turkmenistan, uganda,
  ukraine, united arab emirates, united kingdom, united states, uruguay, uzbekistan, venezuela, vietnam, wales, yemen, zambia, zimbabwe,
  england, britain, great britain, northern ireland, america, north america, south america, latin america, europe, africa, asia, middle east,
  u.s, u.s.a, usa, us, u.k, uk, uae, u.a.e, crimea, catalonia, quebec, ontario, gaza, west bank, hong kong,
  alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas,
  kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire,
  new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina,
  south dakota, tennessee, texas, utah, vermont, virginia, washington, west virginia, wisconsin, wyoming,
  ala, ariz, ark, calif, colo, conn, del, fla, ga, ill, ind, kan, ky, la, mass, md, mich, minn, miss, mo, mont, neb, nev, okla, ore, pa, tenn, tex,
  va, vt, wash, wis, wyo, n.c, n.d, n.h, n.j, n.m, n.y, r.i, s.c, s.d, w.va, d.c, l.a,
  london, paris, berlin, madrid, rome, moscow, beijing, tokyo, brussels, vienna, geneva, athens, kiev, kyiv, warsaw, prague, budapest, dublin,
  edinburgh, glasgow, cardiff, belfast, manchester, birmingham, liverpool, leeds, bristol, oslo, stockholm, copenhagen, helsinki, lisbon, amsterdam,
  the hague, zurich, munich, frankfurt, hamburg, milan, naples, barcelona, istanbul, ankara, damascus, aleppo, baghdad, tehran, riyadh, jerusalem,
  tel aviv, cairo, tripoli, benghazi, tunis, nairobi, lagos, johannesburg, cape town, delhi, new delhi, mumbai, islamabad, karachi, kabul, dhaka,
  bangkok, hanoi, jakarta, manila, seoul, pyongyang, shanghai, taipei, canberra, sydney, melbourne, wellington, auckland, ottawa, toronto,
  montreal, vancouver, mexico city, havana, caracas, bogota, lima, santiago, buenos aires, rio de janeiro, sao paulo, brasilia,
  new york city, los angeles, chicago, houston, phoenix, philadelphia, san antonio, san diego, dallas, san jose, austin, jacksonville,
  san francisco, indianapolis, columbus, fort worth, charlotte, seattle, denver, boston, detroit, nashville, memphis, portland, oklahoma city,
  las vegas, louisville, baltimore, milwaukee, albuquerque, tucson, fresno, sacramento, kansas city, atlanta, miami, omaha, minneapolis, cleveland,
  new orleans, tampa, orlando, st louis, st. louis, st paul, st. paul, pittsburgh, cincinnati, anchorage, buffalo, des moines, salt lake city,
  hollywood, silicon valley, manhattan, brooklyn, queens, bronx, staten island, harlem`),
)

/** Parties that do not say so in their names. */
export const parties: ReadonlySet<string> = new Set(
  listed(
    'labour, gop, g.o.p, ukip, sinn fein, sinn féin, likud, fidesz, syriza, podemos, fianna fáil, fine gael, plaid cymru, snp, afd',
  ),
)

/** Faiths: whoever believes in them speaks. */
const faiths = listed(
  'islam, christianity, judaism, hinduism, buddhism, sikhism, catholicism, protestantism, mormonism',
)

/** One of a party, of a people or of a faith; with an s there are several. */
const memberWords = wordList(`
  democrat republican conservative liberal libertarian socialist communist nationalist independent progressive unionist marxist populist
  moderate centrist labourite brexiteer remainer
  american canadian mexican russian german italian austrian belgian norwegian ukrainian romanian bulgarian hungarian croatian serbian albanian
  georgian armenian iranian egyptian libyan syrian tunisian algerian nigerian ethiopian kenyan australian brazilian chilean colombian
  venezuelan cuban peruvian haitian indian korean asian african european palestinian iraqi israeli saudi pakistani
  texan californian floridian virginian iowan ohioan pennsylvanian londoner scot briton swede dane finn pole turk kurd arab
  muslim catholic protestant evangelical mormon hindu sikh buddhist jew sunni
  mp m.p mep msp`)

/** Those of them that are no person's name when they stand alone. */
export const members: ReadonlySet<string> = new Set(memberWords)

/** Several: “Republicans”, “MPs”, “the British”. */
export const peoples: ReadonlySet<string> = new Set([
  ...memberWords.map((word) => `${word}s`),
  ...listed(`tories, whigs, greens, british, french, english, irish, scottish, welsh, dutch, chinese, japanese, swiss, portuguese, spanish,
  shiites, yazidis, taliban, politicos`),
  ...faiths,
])

/** Bodies known all over the world by one or two words that say nothing about them. */
export const knownBodies: ReadonlySet<string> = new Set(
  listed(`
  microsoft, google, apple, facebook, twitter, amazon, youtube, instagram, netflix, uber, airbnb, yahoo, intel, ibm, oracle, samsung, sony, toyota,
  volkswagen, boeing, airbus, siemens, walmart, starbucks, pfizer, exxon, chevron, verizon, hewlett-packard, goldman sachs, jpmorgan,
  reuters, bloomberg, politico, buzzfeed, breitbart, forbes, newsweek, vox, vulture, slate, salon, gallup, huffpost, axios, le monde, xinhua,
  tass, al jazeera, agence france-presse, quinnipiac, pew, politifact, wikileaks, wikipedia, greenpeace, unicef, nato, opec, interpol,
  amnesty international, human rights watch, planned parenthood, hezbollah, hamas, boko haram, al qaeda, al-qaeda, isis, isil, kremlin, pentagon,
  capitol, scotland yard, downing street, wall street, white house, congress, parliament`),
)
