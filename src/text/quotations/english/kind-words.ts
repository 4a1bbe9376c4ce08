/** English words that tell by standing near quotation marks whether the words inside are said, or named. Lower case. */

import { spelledList } from './spellings.ts'
import { judgingVerbs, namingVerbs, sayingVerbs } from './verbs.ts'
import { wordList, wordSet } from './word-list.ts'

/** "the podcast “Night Shift”", "a film, “The Long Wait”": what bears a title. */
export const works = new Set(
  spelledList(`
  show shows programme podcast podcasts series sitcom drama comedy film films movie movies documentary book books novel novels
  memoir biography autobiography play musical opera song songs single album ballad anthem hit episode episodes segment column blog newsletter
  magazine newspaper article essay poem painting game app exhibition soundtrack trailer sequel broadcast miniseries webcast special bestseller
  chapter anthology remake cartoon sketch sketches skit video ad ads advertisement commercial spot paper report study editorial headline title titles`),
)

/** "the star of “Night Shift”", "“Night Shift” host Ada Brook": people who belong to a work. */
export const workPeople = wordSet(`
  host hosts hosted hosting co-host co-hosts anchor anchors star stars starred starring actor actress author authors co-author writer director
  creator producer correspondent contestant panelist moderator guest narrator cast character appearance appearing appeared interview audience
  read reads reading watch watched watching singing sang sings played playing performed hummed wrote published aired airs`)

/** "a device called “the box”", "known as “the Duke”": what stands in the marks is a name. */
export const naming = new Set([...namingVerbs, ...wordList('aka alias')])

/** "the word “farce”", "under the slogan “Homes First”": the marks hold words as words. */
export const terms = wordSet(`
  word words term terms phrase phrases slogan slogans hashtag hashtags label labels nickname nicknames moniker name names motto expression
  concept notion definition acronym mantra meme theme tag verb noun adjective pseudonym username handle signs sign banner banners poster posters
  placard placards shirt shirts t-shirt t-shirts hat hats button buttons sticker stickers caption`)

/** "an inquiry uncovered “improper meetings”": what finds something out, and how. */
export const inquiries = wordSet(`
  inquiry enquiry investigation audit auditor auditors review report survey study probe inspection inspector inspectors investigators
  panel commission committee tribunal court`)
export const findingVerbs = wordSet(
  'uncovered unearthed found identified detected documented noted cited detailed described revealed exposed',
)

/** "“...,” port disclosures show": records by which something is known, and what they do. */
export const recordNouns = wordSet(`
  report reports record records document documents disclosure disclosures filing filings minutes papers files transcript transcripts memo
  memos email emails letter letters notes indictment affidavit complaint lawsuit ruling survey poll audit review study log logs`)
export const recordVerbs = wordSet(
  'show shows showed say says said state states stated suggest suggests indicate indicates found reveal reveals',
)

/** "a photograph titled “Ducks leaving”": said of works only, whoever gives the title. */
export const titling = wordSet(
  'titled entitled subtitled retitled captioned headlined inscribed codenamed code-named aka',
)

/** "the alias “Ticket Tim”": words for a name. */
export const nameNouns = wordSet(
  'nickname nicknames moniker monikers alias aliases pseudonym codename code-name motto username handle epithet sobriquet',
)

/** "a sign that read “...”": what bears an inscription. */
export const inscribed = wordSet(`
  sign signs signpost banner banners poster posters placard placards plaque plaques label labels slide slides screen shirt shirts t-shirt
  t-shirts hat hats cap button buttons sticker stickers badge badges stone gravestone headstone tombstone board notice caption mug mugs card
  cards door wall walls graffiti flag flags tattoo inscription lettering`)

/** "hammered the “spineless” council": whoever attacks is quoted. */
export const attacking = wordSet(`
  hammer hammers hammered hammering knock knocks knocked knocking rip rips ripped ripping slam slams slammed slamming blast blasts blasted
  blasting attack attacks attacked attacking bash bashes bashed bashing assail assailed denounce denounced denouncing condemn condemned mock
  mocks mocked mocking lampoon lampooned pan panned savage savaged trash trashed roast roasted rap raps rapped`)

/** "a so-called “sunken” bridge": the writer keeps the words at a distance. */
export const distancing = wordSet(`
  so-called self-described self-proclaimed self-styled supposed alleged purported ostensible quote-unquote mere`)

/** "said", "warned", "according": somebody speaks in this sentence. */
export const saying = new Set([
  ...sayingVerbs,
  ...wordList(`accorded according statement interview speech remarks accusation accusations allegation allegations criticism complaint plea
  testimony comments words messages message`),
])

/** "described the plan as", "calling it a", "denounced as": the next words are somebody's judgement. */
export const judging = judgingVerbs

/** First and second persons speak; narration in news hardly ever does. */
export const speaking = wordSet(`
  i i'm i've i'll i'd we we're we've we'll we'd you you're you've you'll me my us our your i’m i’ve i’ll i’d we’re we’ve we’ll we’d you’re you’ve you’ll mine ours yours myself ourselves`)

/** Words that make what is quoted a clause rather than a name. */
export const clausal = wordSet(`
  is are was were will would should can could has have had do does did isn't aren't wasn't weren't don't doesn't didn't can't won't it's that's there's he's she's they're isn’t aren’t wasn’t weren’t don’t doesn’t didn’t can’t won’t it’s that’s there’s he’s she’s they’re must may might be been not he she they it`)

/** Words before the marks whose own weight is learned: frequent ones that are hardly about anything. */
export const leftWords = wordSet(`
  the a an this that these his her their its our my your on in of for to with by from at as about and or but like is was are were be been being not no
  more very so too really just even only also all some any what when how why if than both between against into over under it him them me us who which said
  called calling is calls describes described saying says told using use used reads read say mean means show movie film book series song program term word
  phrase slogan name named titled entitled known dubbed to new old own first former two three had has have get getting make making do did being become became
  would will could should can may might must wrote tweeted add added adding asked`)

/** Words after the marks whose own weight is learned. */
export const rightWords = wordSet(`
  and or but of in on at for to from with by as about that which who when where while if because than is are was were has have had will would could should
  can may might he she they it we the a an his her their this said says told asked added wrote movement campaign show host star movie film series program ad
  issue vote voters policy candidate candidates supporters crowd group speech according during before after between against into over under not does did do also`)
