/** English titles and roles before or after names, what they tell about a person's gender, and what else names are made of. */
import type { Language } from '../language.ts'
import { eitherNames, femaleNames, maleNames } from './given-names.ts'
import { knownBodies, members, parties, peoples, places } from './name-kinds.ts'
import { spelledList } from './spellings.ts'
import { wordSet } from './word-list.ts'

/** Titles written before a name; none is part of the name itself. Dots are dropped before looking up. */
const titles = wordSet(`
  dear mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness sen senator sens rep representative reps gov governor govs president
  vice vice-president secretary speaker leader minister prime premier chancellor mayor judge justice sheriff chief director chairman
  chairwoman chair gen general lt lieutenant col colonel sgt sergeant cpl maj major capt captain cmdr commander adm admiral officer
  rev reverend pastor father sister brother pope king queen prince princess emperor sheikh imam rabbi bishop archbishop
  cardinal attorney ambassador congressman congresswoman councilman councilwoman councillor councilor alderman commissioner
  detective inspector superintendent constable coach
  deputy ex-president ex former ceo cfo coo host nominee candidate republican democrat democratic libertarian gop independent
  spokesman spokeswoman spokesperson strategist aide adviser advisor manager author actor actress anchor editor
  reporter correspondent columnist analyst pollster activist delegate state us u.s uk u.k tea party first lady
  majority minority whip house senate national security attorney-general presidential provost rector mate co-founder founder executive
  lead senior junior campaign communications press then-sen then-president then-candidate managing`)

/** Titles that end whatever stands before the name: “Ormsby Gov. Ann Hale”. */
const roleTitles = wordSet(`
  whip sen senator rep representative gov governor president secretary speaker minister mayor judge justice sheriff chief director
  chairman chairwoman chair gen general lt col sgt capt commissioner ambassador congressman congresswoman ceo attorney
  candidate nominee spokesman spokeswoman strategist adviser advisor manager host author editor reporter dr rev prof pastor
  mr mrs ms`)

/** Short titles and what they stand for, so that “Sen. Hale” is found again as “the senator”. */
const titleWords: Readonly<Record<string, readonly string[]>> = {
  sen: ['senator', 'lawmaker'],
  rep: ['representative', 'congressman', 'congresswoman', 'lawmaker'],
  gov: ['governor'],
  gen: ['general'],
  lt: ['lieutenant'],
  col: ['colonel'],
  sgt: ['sergeant'],
  capt: ['captain'],
  rev: ['reverend', 'pastor'],
  prof: ['professor'],
  dr: ['doctor'],
  senator: ['lawmaker'],
  congressman: ['lawmaker'],
  congresswoman: ['lawmaker'],
  representative: ['lawmaker', 'congressman', 'congresswoman'],
  chairwoman: ['chair'],
  chairman: ['chair'],
  ceo: ['executive', 'chief'],
  nominee: ['candidate'],
  spokesman: ['spokesperson'],
  spokeswoman: ['spokesperson'],
}

/** Words before a name that settle a gender by themselves: “Mrs. Marlow” is no man. */
const femaleWords = wordSet(`
  mrs ms miss dame lady baroness congresswoman councilwoman chairwoman spokeswoman actress queen princess duchess sister mother wife daughter aunt niece
  grandmother girlfriend widow fiancee businesswoman woman girl saleswoman policewoman waitress mom mum grandma heiress
  her she herself hers female lesbian sorority nun abbess hostess stewardess ballerina housewife stepmother
  stepdaughter granddaughter alderwoman assemblywoman committeewoman servicewoman sportswoman firstlady midwife`)

const maleWords = wordSet(`
  mr sir lord baron congressman councilman chairman spokesman actor king prince duke brother father husband son uncle nephew grandfather
  boyfriend widower fiance businessman man boy salesman policeman fireman waiter dad grandpa heir he him himself his male
  priest pope imam monk fraternity stepfather stepson grandson alderman assemblyman committeeman serviceman sportsman
  cardinal bishop pastor rabbi gentleman`)

/** Particles that belong to the surname after them: “van der Berg”, “de la Cruz”. */
const nameParticles = wordSet(
  'al el bin ibn abu von van der den de la le du di da dos del della ter ten st san y bint ul',
)

/** Endings after a surname which are no surname: “Tom Hale Jr.”. */
const nameSuffixes = wordSet('jr sr ii iii iv v phd md esq')

/** Last words of a name that make it a body and no person: “the Harbour Trust”. */
const bodyEndings = new Set(
  spelledList(`
  times post journal news tribune herald globe guardian press gazette chronicle telegraph magazine review media radio
  network tv committee commission council party house senate congress court department ministry agency bureau office institute
  university college school centre association union federation foundation group company corp inc llc ltd co
  bank fund trust board league club society church coalition alliance project campaign administration government
  army navy police force service services airlines hospital museum institution organisation
  states nations kingdom republic county city street avenue hall tower pac act bill convention conference caucus
  show daily today morning tonight hour report online channel`),
)

/** Short forms of given names that share no beginning with the long one. */
const shortGiven = `
  bill william, bob robert, bobby robert, dick richard, rick richard, jim james, jimmy james,
  jack john, ted edward, ed edward, liz elizabeth, beth elizabeth, betsy elizabeth, kate katherine,
  katie katherine, peggy margaret, meg margaret, maggie margaret, mike michael, chuck charles, charlie charles,
  hank henry, harry henry, tony anthony, joe joseph, bernie bernard, larry lawrence, jerry gerald,
  kathy katherine, tom thomas, dave david, steve steven, drew andrew, sandy alexandra`

/** Which nouns a word in the name of a body goes with. */
const bodyKinds: readonly (readonly [words: string, nouns: string])[] = [
  [
    'times post journal news tribune herald globe guardian press gazette chronicle telegraph courier observer sentinel bulletin ledger mirror clarion standard independent echo',
    'newspaper paper daily weekly publication outlet editorial',
  ],
  ['magazine review', 'magazine publication weekly outlet'],
  ['radio tv television channel broadcasting', 'network station channel broadcaster outlet'],
  ['bank bancorp financial', 'bank lender company firm group'],
  ['company co corp inc llc ltd plc holdings industries motors airlines', 'company firm group corporation maker'],
  ['group', 'group company firm'],
  ['university college', 'university college school'],
  ['committee commission council board', 'committee commission council board panel'],
  ['union federation association', 'union federation association group organisation organization'],
  [
    'foundation fund trust society institute centre center league coalition alliance',
    'group organisation organization foundation trust charity institute league coalition alliance nonprofit',
  ],
  ['party', 'party'],
  ['campaign', 'campaign'],
  ['ministry department agency bureau office', 'ministry department agency bureau office'],
  ['court', 'court'],
  ['police', 'police force department'],
]

export const names: Language['names'] = {
  titles,
  honorifics: wordSet('mr mrs ms miss mx sir dame lord lady dr dear'),
  roleTitles,
  titleWords,
  keptTitles: wordSet('pope king queen prince princess mr mrs ms dr sister judge justice'),
  female: femaleNames,
  male: maleNames,
  either: eitherNames,
  femaleWords,
  maleWords,
  particles: nameParticles,
  suffixes: nameSuffixes,
  surnamePrefix: /^(?:al|el|ul|as|ad)-/,
  shortGiven: new Map(
    shortGiven.split(',').map((pair) => {
      const [short = '', long = ''] = pair.trim().split(' ')
      return [short, long]
    }),
  ),
  bodyEndings,
  bodyHeads: wordSet(`
    department ministry agency bureau commission committee council board party foundation association union federation institute caucus
    conference convention house senate court fund trust league society coalition alliance`),
  partyEndings: wordSet('party'),
  offices: wordSet(
    'senator governor mayor president premier chancellor minister congressman congresswoman representative pope king queen',
  ),
  standings: wordSet(`
    nominee candidate contender frontrunner front-runner challenger incumbent lawmaker legislator politician republican democrat billionaire
    millionaire mogul tycoon magnate businessman businesswoman`),
  servants: wordSet(
    'ceo founder co-founder employee employees shareholders investors customers headquarters subsidiary chairman chairwoman chair',
  ),
  places,
  parties,
  peoples,
  members,
  knownBodies,
  bodyKinds: new Map(
    bodyKinds.flatMap(([words, nouns]) => words.split(' ').map((word) => [word, nouns.split(' ')] as const)),
  ),
}
