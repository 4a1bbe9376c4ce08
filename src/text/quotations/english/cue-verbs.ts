/** English verbs that report somebody's words, and others. */
import type { CueClass } from '../verb.ts'

interface CueTable {
  readonly cueClass: CueClass
  readonly why: string
  readonly verbs: string
}

export const cueVerbs: readonly CueTable[] = [
  {
    cueClass: 'say',
    why: 'takes bare speech on either side: “We will stay,” she added',
    verbs: `say add continue explain note state declare remark observe comment conclude insist argue assert claim contend
      maintain stress emphasize emphasise underline underscore recall joke quip shout yell scream cry exclaim whisper
      mutter murmur mumble chant sing bark boom roar growl snap sigh laugh sob intone muse reflect reckon opine announce proclaim
      acknowledge admit concede confess lament complain grumble moan boast brag deadpan gush enthuse report reiterate
      repeat elaborate interject interrupt interpose begin go allege aver profess pronounce reveal disclose confide recount remember reminisce
      testify swear vent fume rant bemoan speculate theorize theorise estimate clarify caution warn suggest hint imply
      point predict forecast summarize summarise sum preach recite utter blurt stammer stutter drawl holler thunder
      specify confirm marvel smirk grin crack`,
  },
  {
    cueClass: 'tell',
    why: 'names a hearer who is not the speaker: she told the crowd, “We will stay”',
    verbs: `tell ask assure inform remind urge advise beg implore beseech order instruct encourage exhort thank
      congratulate lecture chide scold admonish rebuke reprimand brief taunt tease invite notify persuade convince
      query quiz question press address challenge`,
  },
  {
    cueClass: 'reply',
    why: 'answers somebody: “No,” she replied',
    verbs:
      'reply respond answer retort counter rejoin shoot fire hit deny refuse decline agree disagree object protest react echo',
  },
  {
    cueClass: 'commit',
    why: 'does something by words: she vowed to “rebuild every house”',
    verbs: `promise vow pledge threaten demand propose offer call request plead appeal vouch guarantee commit
      advocate recommend plan order command decree rule sign authorize support oppose endorse back
      apologize apologise apologise defend invoke campaign discuss talk speak raise`,
  },
  {
    cueClass: 'judge',
    why: 'gives somebody a name or a mark: she called the plan “a disgrace”',
    verbs: `call describe label brand dub term deem characterize characterise portray depict paint cast name
      denounce condemn criticize criticise blast slam attack assail lambaste lambast berate ridicule mock deride dismiss decry deplore
      praise laud hail applaud commend celebrate tout trumpet credit accuse blame fault charge compare liken refer reject
      rail rip lash scoff sneer jeer boo bash savage insult disparage belittle malign impugn disavow
      allude mention cite reference identify consider regard view see bill`,
  },
  {
    cueClass: 'think',
    why: 'reports a mind rather than a mouth: she hoped for “a fair hearing”',
    verbs: `think believe hope fear feel worry wonder expect want know understand doubt guess suspect suppose
      assume imagine realize realise wish love like dislike hate prefer seem appear seek`,
  },
  {
    cueClass: 'write',
    why: 'puts words on paper or a screen: “Not today,” she tweeted',
    verbs: `write tweet retweet post text email e-mail blog type message publish pen author scrawl scribble caption
      inscribe sign facebook instagram cable fax`,
  },
  {
    cueClass: 'show',
    why: 'often said of documents: the report found “no evidence”',
    verbs: `read show find indicate include contain list feature feature quote title entitle headline issue release detail document
      outline highlight present deliver voice express use coin offer articulate give make put hold learn determine discover
      conclude warrant define set lay accept address focus`,
  },
]

/** Past tense and past participle of verbs that do not add -ed: `base past participle`. */
export const irregularVerbs = `
  say said said, tell told told, write wrote written, read read read, sing sang sung, swear swore sworn, begin began begun,
  go went gone, shoot shot shot, hit hit hit, feel felt felt, think thought thought, know knew known, understand understood understood,
  see saw seen, find found found, show showed shown, give gave given, make made made, put put put, hold held held, set set set,
  lay laid laid, cast cast cast, speak spoke spoken, seek sought sought, forecast forecast forecast, beseech besought besought,
  take took taken, get got gotten, come came come, become became become, leave left left, keep kept kept, let let let,
  bring brought brought, buy bought bought, catch caught caught, choose chose chosen, cut cut cut, do did done, draw drew drawn, drive drove driven,
  eat ate eaten, fall fell fallen, fight fought fought, fly flew flown, forget forgot forgotten, grow grew grown, hang hung hung, hear heard heard,
  hide hid hidden, hurt hurt hurt, lead led led, lose lost lost, mean meant meant, meet met met, pay paid paid, quit quit quit, ride rode ridden,
  ring rang rung, rise rose risen, run ran run, sell sold sold, send sent sent, shake shook shaken, shut shut shut, sit sat sat,
  sleep slept slept, spend spent spent, stand stood stood, steal stole stolen, strike struck struck, sweep swept swept, teach taught taught,
  throw threw thrown, wake woke woken, wear wore worn, win won won, withdraw withdrew withdrawn, break broke broken, build built built,
  bear bore borne, beat beat beaten, bend bent bent, bet bet bet, bid bid bid, bite bit bitten, blow blew blown, split split split, spread spread spread`

/** Verbs that seldom report, listed so that they are not taken for nouns. Regular forms in -ed and -ing are seen by their ending. */
export const plainVerbs = `
  take get come become leave keep let bring buy catch choose cut do draw drive eat fall fight fly forget grow hang hear hide hurt
  lead lose mean meet pay quit ride ring rise run sell send shake shut sit sleep spend stand steal strike sweep teach throw wake wear win
  withdraw break build bear beat bend bet bid bite blow split spread need try work look help start turn play move live happen provide
  follow stop create allow watch walk open close win remain serve die stay reach kill pass require decide return
  receive carry develop hope receive enter join base cause produce meet face contribute continue lack fail tend
  arrive visit attend host gather protest march vote elect nominate run head chair oversee manage own teach study
  belong depend exist involve vary differ apply file sue arrest convict sentence investigate prosecute
  push pull drop pick carry appear hope plan aim intend struggle manage rely represent reflect suggest gain earn
  rank poll trail edge top hover climb drop`
