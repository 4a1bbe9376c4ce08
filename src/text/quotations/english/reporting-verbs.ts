/**
 * Verbs that report somebody's words, by their class: the one table of them. An entry gives all forms of its verb, in British and
 * American spelling; what cues, sentences and the kind of a quotation know about the verb is derived from it (`verbs.ts`).
 *
 *     swear:swore:sworn   past and participle, where they do not end in -ed; one word where they are equal
 *     admit*              the last of several syllables is stressed, so that its consonant doubles: admitted
 *     add!                added and adds are hardly ever anything but verbs: “the official added”
 *     warn/of             a verb before “of” as well, where most words are nouns: “she warned of a flood”
 *     call=               its participle brings in a name: “a device called the Ferryman”
 */
import type { CueClass } from '../verb.ts'

interface VerbGroup {
  readonly why: string
  readonly verbs: string
}

export const reportingVerbs: Readonly<Record<CueClass, VerbGroup>> = {
  say: {
    why: 'takes bare speech on either side: “We will stay,” she added',
    verbs: `
      say:said!/of add! continue explain note state declare remark observe comment conclude insist! argue! assert claim contend
      maintain stress emphasize underline underscore recall joke quip shout yell scream cry exclaim whisper mutter murmur mumble chant
      sing:sang:sung bark boom roar growl snap sigh laugh sob intone muse reflect reckon opine announce proclaim acknowledge admit*
      concede confess lament complain/of grumble moan boast/of brag/of deadpan gush enthuse report reiterate repeat elaborate interject
      interrupt interpose begin*:began:begun go:went:gone allege aver profess pronounce reveal disclose confide recount remember
      reminisce testify swear:swore:sworn vent fume rant bemoan speculate theorize estimate clarify caution warn/of suggest hint imply
      point predict forecast:forecast summarize sum preach recite utter blurt stammer stutter drawl holler thunder specify confirm
      marvel smirk grin crack wonder demand`,
  },
  tell: {
    why: 'names a hearer who is not the speaker: she told the crowd, “We will stay”',
    verbs: `
      tell:told!/of ask! assure inform remind urge advise beg implore beseech:besought order instruct encourage exhort thank
      congratulate lecture chide scold admonish rebuke reprimand brief taunt tease invite notify persuade convince query quiz question
      press address challenge confront`,
  },
  reply: {
    why: 'answers somebody: “No,” she replied',
    verbs: `
      reply! respond answer retort counter rejoin shoot:shot fire hit:hit deny refuse decline agree disagree object protest react echo`,
  },
  commit: {
    why: 'does something by words: she vowed to “rebuild every house”',
    verbs: `
      promise vow pledge threaten propose offer request plead appeal vouch guarantee commit* advocate recommend plan
      command decree rule sign authorize support oppose endorse back apologize defend invoke campaign discuss talk
      speak:spoke:spoken/of raise`,
  },
  judge: {
    why: 'gives somebody a name or a mark: she called the plan “a disgrace”',
    verbs: `
      describe call= label= brand= dub= term= deem characterize portray depict paint cast:cast name= denounce condemn criticize blast slam
      attack assail lambaste lambast berate ridicule mock deride dismiss decry deplore praise laud hail applaud commend celebrate tout
      trumpet credit accuse/of blame fault charge compare liken refer* reject rail rip lash scoff sneer jeer boo bash savage insult
      disparage belittle malign impugn disavow allude mention cite reference identify consider regard view see:saw:seen bill=`,
  },
  think: {
    why: 'reports a mind rather than a mouth: she hoped for “a fair hearing”',
    verbs: `
      think:thought/of believe hope fear feel:felt worry expect want know:knew:known/of= understand:understood doubt guess suspect
      suppose assume imagine realize wish love like dislike hate prefer* seem appear seek:sought`,
  },
  write: {
    why: 'puts words on paper or a screen: “Not today,” she tweeted',
    verbs: `
      write:wrote:written!/of tweet! retweet post text email e-mail blog type message publish pen author scrawl scribble caption
      inscribe facebook instagram cable fax`,
  },
  show: {
    why: 'often said of documents: the report found “no evidence”',
    verbs: `
      read:read show:showed:shown find:found indicate include contain list feature quote title= entitle= headline= issue release detail
      document outline highlight present deliver voice express use coin articulate give:gave:given make:made put:put hold:held learn/of
      determine discover uncover warrant define set:set lay:laid accept focus`,
  },
}
