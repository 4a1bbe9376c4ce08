/**
 * Verbs that seldom report, listed so that they are not taken for nouns, and so that their irregular forms are known. Written as
 * in `reporting-verbs.ts`.
 */
export const plainVerbs = `
  take:took:taken get:got:gotten come:came:come become:became:become leave:left keep:kept let:let bring:brought buy:bought catch:caught
  choose:chose:chosen cut:cut do:did:done draw:drew:drawn drive:drove:driven eat:ate:eaten fall:fell:fallen fight:fought fly:flew:flown
  forget*:forgot:forgotten grow:grew:grown hang:hung hear:heard/of hide:hid:hidden hurt:hurt lead:led lose:lost mean:meant meet:met
  pay:paid quit:quit ride:rode:ridden ring:rang:rung rise:rose:risen run:ran:run sell:sold send:sent shake:shook:shaken shut:shut
  sit:sat sleep:slept spend:spent stand:stood steal:stole:stolen strike:struck sweep:swept teach:taught throw:threw:thrown
  wake:woke:woken wear:wore:worn win:won withdraw:withdrew:withdrawn break:broke:broken build:built bear:bore:borne beat:beat:beaten
  bend:bent bet:bet bid:bid bite:bit:bitten blow:blew:blown split:split spread:spread need try work look help start turn play move live
  happen provide follow stop create allow watch walk open close remain serve die stay reach kill pass require decide return receive
  carry develop enter join base cause produce face contribute lack fail tend arrive visit attend host gather march vote elect nominate
  head chair oversee manage own study belong depend exist involve vary differ apply file sue arrest convict sentence investigate
  prosecute push pull drop pick aim intend struggle rely represent gain earn rank poll trail edge top hover climb nickname= christen=
  subtitle= code-name= rename= dream/of`
