/** Common English nouns that can be a source, by what kind of source they make. */
import type { Language } from '../language.ts'
import { spelledList } from './spellings.ts'
import { wordList, wordSet } from './word-list.ts'

/** A single person known by a role: “a spokesman for the port”. Gendered ones are repeated in `names.ts`. */
const personNouns = spelledList(`
  spokesman spokeswoman spokesperson man woman boy girl person official officer aide adviser advisor strategist consultant analyst expert
  professor teacher student scientist researcher doctor physician surgeon neurosurgeon nurse lawyer attorney judge justice prosecutor
  sheriff detective investigator agent witness victim suspect defendant resident neighbour voter supporter critic
  opponent rival candidate nominee contender frontrunner front-runner hopeful senator congressman congresswoman representative
  lawmaker legislator governor mayor president premier minister chancellor secretary ambassador diplomat envoy leader chief head
  director chairman chairwoman chairperson chair manager executive ceo founder co-founder owner boss commander general colonel captain sergeant
  lieutenant soldier veteran pastor priest bishop pope imam rabbi reverend king queen prince princess actor actress
  singer musician writer author columnist reporter journalist editor anchor host moderator commentator pundit historian economist pollster
  activist organiser campaigner volunteer donor billionaire millionaire businessman businesswoman mogul tycoon
  developer magnate entrepreneur investor banker farmer worker driver pilot coach player athlete
  husband wife father mother son daughter brother sister uncle aunt cousin nephew niece grandfather grandmother friend
  colleague partner mate dean boyfriend girlfriend fiance fiancee widow widower source insider operative operator staffer employee
  politician republican democrat conservative liberal libertarian socialist native narrator announcer speaker delegate
  congressional clerk deputy whip marshal superintendent commissioner councilman councilwoman user caller questioner interviewer
  heckler mate protester protestor demonstrator fan follower customer client patient tourist immigrant refugee
  participant attendee member veteran immigrant comedian artist poet novelist filmmaker producer`)

/** Several people, or one of a crowd: “critics”, “the crowd”. Plurals of the nouns above count as well. */
const groupNouns = spelledList(`
  people men women critics officials authorities experts sources others crowd audience police supporters opponents voters
  residents protesters demonstrators fans allies rivals aides advisers friends family parents children couple pair duo
  media press public lawmakers leaders analysts observers witnesses politicians republicans democrats conservatives liberals
  reporters journalists investigators prosecutors lawyers attorneys scientists researchers students teachers
  hosts moderators members delegates activists users commenters jury mob panel team crew majority minority electorate`)

/** Something written or shown: “the report found …”. */
const documentNouns = wordList(`
  report statement letter email e-mail memo memorandum document text resolution bill law lawsuit suit complaint filing
  motion brief affidavit indictment ruling decision order opinion article story editorial column op-ed piece essay book
  memoir biography speech transcript tweet tweets post message note headline sign banner poster placard ad ads advertisement commercial
  video clip film movie documentary song website site page blog release press-release survey poll study analysis research
  data figures results review paper draft agreement treaty contract constitution charter manifesto platform
  petition questionnaire caption slogan motto label tagline entry inscription plaque script summary update posting filing listing mailing recording briefing finding disclosure dossier note inquiry probe
  investigation audit dispatch bulletin circular warrant subpoena deposition testimony log diary journal notebook notice invitation flier flyer
  pamphlet leaflet brochure guide guidelines policy rule regulation act amendment voiceover chyron tape recording voicemail`)

/** Bodies that speak through unnamed people: “the Syrian government”. */
const organisationNouns = spelledList(`
  government administration ministry department agency bureau office campaign committee commission council board court
  party group organisation association union federation coalition alliance movement company firm corporation
  bank university college school institute institution foundation centre church army military force forces
  navy police embassy house senate congress parliament cabinet network newspaper paper daily weekly magazine outlet publication
  broadcaster website lender maker retailer manufacturer insurer operator watchdog
  channel station service team club league league city county state country nation regime junta society trust charity
  think-tank nonprofit super-pac pac chamber delegation mission camp staff task-force tribunal authority airline hospital`)

const plural = (word: string): string => (word.endsWith('man') ? word.slice(0, -2) + 'en' : word + 's')

export const nouns: Language['nouns'] = {
  person: new Set(personNouns),
  group: new Set([...groupNouns, ...personNouns.map(plural)]),
  document: new Set([...documentNouns, ...documentNouns.map(plural)]),
  organisation: new Set([...organisationNouns, ...organisationNouns.map(plural)]),
  generalBodies: new Set(
    spelledList('group organisation company firm agency outlet publication network party campaign team association'),
  ),
  time: wordSet(`
  second minute hour day night morning afternoon evening noon midnight weekend week month quarter season year decade century time
  moment today yesterday tomorrow tonight past days weeks months years hours minutes times nights decades spring summer autumn winter fall`),
  personEnding: /(?:man|woman|ist|er|or|ian)$/,
  ageEnding: /-year-old$/,
  abstractEnding: /...(?:ing|tion|ture|ment|ics|ity)$/,
  groupEnding: /(?:ists|ers|ors|ians|men|women)$/,
}
