/** Titles and roles before or after names, and what they tell about a person's gender. */
const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Titles written before a name; none is part of the name itself. Dots are dropped before looking up. */
export const titles = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness sen senator sens rep representative reps gov governor govs president
  vice vice-president secretary speaker leader minister prime premier chancellor mayor judge justice sheriff chief director chairman
  chairwoman chair gen general lt lieutenant col colonel sgt sergeant cpl maj major capt captain cmdr commander adm admiral officer
  rev reverend pastor father sister brother pope king queen prince princess emperor sheikh imam rabbi bishop archbishop
  cardinal attorney ambassador congressman congresswoman councilman councilwoman councillor councilor alderman commissioner
  detective inspector superintendent constable coach
  deputy ex-president ex former ceo cfo coo host nominee candidate republican democrat democratic libertarian gop independent
  spokesman spokeswoman spokesperson strategist aide adviser advisor manager author actor actress anchor editor
  reporter correspondent columnist analyst pollster activist delegate state us u.s uk u.k tea party first lady
  majority minority house senate national security attorney-general presidential co-founder founder executive
  lead senior junior campaign communications press then-sen then-president then-candidate managing`)

/** Titles that end whatever stands before the name: “Ormsby Gov. Ann Hale”. */
export const roleTitles = words(`
  sen senator rep representative gov governor president secretary speaker minister mayor judge justice sheriff chief director
  chairman chairwoman chair gen general lt col sgt capt commissioner ambassador congressman congresswoman ceo attorney
  candidate nominee spokesman spokeswoman strategist adviser advisor manager host author editor reporter dr rev prof pastor
  mr mrs ms`)

/** Short titles and what they stand for, so that “Sen. Hale” is found again as “the senator”. */
export const titleWords: Readonly<Record<string, readonly string[]>> = {
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
export const femaleWords = words(`
  mrs ms miss dame lady baroness congresswoman councilwoman chairwoman spokeswoman actress queen princess duchess sister mother wife daughter aunt niece
  grandmother girlfriend widow fiancee businesswoman woman girl saleswoman policewoman waitress mom mum grandma heiress
  her she herself hers female lesbian sorority nun abbess hostess stewardess ballerina housewife stepmother
  stepdaughter granddaughter alderwoman assemblywoman committeewoman servicewoman sportswoman firstlady midwife`)

export const maleWords = words(`
  mr sir lord baron congressman councilman chairman spokesman actor king prince duke brother father husband son uncle nephew grandfather
  boyfriend widower fiance businessman man boy salesman policeman fireman waiter dad grandpa heir he him himself his male
  priest pope imam monk fraternity stepfather stepson grandson alderman assemblyman committeeman serviceman sportsman
  cardinal bishop pastor rabbi gentleman`)

/** Particles that belong to the surname after them: “van der Berg”, “de la Cruz”. */
export const nameParticles = words(
  'al el bin ibn abu von van der den de la le du di da dos del della ter ten st san y bint ul',
)

/** Endings behind a surname which are no surname: “Tom Hale Jr.”. */
export const nameSuffixes = words('jr sr ii iii iv v phd md esq')
