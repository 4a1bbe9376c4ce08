/**
 * Verbs that seldom report, listed so that they are not taken for nouns, and so that their irregular forms are known. Written as
 * in `reporting-verbs.ts`.
 */
export const plainVerbs = `
  act take:took:taken get:got:gotten come:came:come become:became:become leave:left keep:kept let:let bring:brought buy:bought catch:caught
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
  subtitle= code-name= rename= dream/of
  abandon abolish absorb accelerate accommodate accompany accomplish accumulate achieve acquire adapt adhere adjust administer
  adopt advertise affect afford aggravate alienate allocate alter amass amend amplify analyze anger annoy anticipate appease
  appoint apprehend arise:arose:arisen arrange ascertain aspire assemble assess assist attain attract avenge avoid await
  awake:awoke awaken baffle banish befall:befell:befallen behave betray bind:bound bolster borrow breed:bred broaden bury
  calculate cancel cater cease circulate circumvent cling:clung coincide collaborate collapse collect collide combine comfort
  commence compel* compensate compete compile complicate comply compose comprehend comprise conceal conceive concentrate conduct
  confer* confine conform confuse conquer consist consolidate constitute construct consume contaminate contemplate
  contradict convene converge convert convey cooperate coordinate cope correspond crawl cripple crumble crush cultivate curb
  curtail dare deal:dealt debunk deceive decorate dedicate deepen defer* defy degrade delete deliberate demolish demonstrate
  demoralize depart deploy deport deprive derail derive descend deserve designate destroy deter* deteriorate devastate deviate
  devise devote diagnose dictate dig:dug digest dilute diminish disable disappear disappoint disarm discard discern discipline
  disconnect discourage discredit discriminate disgust dislodge dismantle dispatch disperse displace dispose disprove disqualify
  disregard disrupt dissolve dissuade distinguish distort distract distribute disturb diversify divert divide divorce dodge
  dominate donate downplay downsize drink:drank:drunk educate elevate elicit eliminate elude emanate embark embarrass embody
  embrace emerge emigrate employ empower emulate enact encompass encounter endanger endeavor endure energize enforce engage
  enhance enjoy enlarge enlighten enlist enrage enrich enroll ensure entail entertain entice envisage envision equip eradicate
  erase erect erode erupt escalate escape establish evacuate evade evaluate evaporate evoke evolve exacerbate exaggerate exceed
  excel* exclude execute exempt exert exhaust expand expedite expel* expire explode explore expose extend extract fabricate
  facilitate falsify fasten feed:fed flatten flaunt flee:fled fling:flung flip flourish foil forbid:forbade:forbidden
  foresee:foresaw:foreseen forge forgive:forgave:forgiven forgo foster freeze:froze:frozen frighten fulfill garner generate
  glorify govern grab graduate grapple greet grind:ground hamper handle harass harden harness hasten heal heighten hesitate
  hijack hinder humiliate hurl ignite ignore illustrate impair impede implement implicate impose impress imprison improve
  improvise incite incline incorporate incur* indict indulge inflame inflate inflict infuriate inhabit inherit inhibit initiate
  inject injure innovate insert inspect inspire install instigate insulate integrate intensify interact interfere intervene
  intimidate introduce intrude invade invent invest irritate isolate jeopardize justify kidnap kneel:knelt knit knock legalize
  legislate legitimize lessen liberate linger liquidate listen loosen lure manipulate manufacture marry mask maximize melt merge
  migrate minimize misjudge mislead:misled misread:misread misrepresent mistake:mistook:mistaken misunderstand:misunderstood
  mitigate mobilize modify motivate mourn multiply mutate navigate neglect negotiate neutralize nod nudge obey obscure obtain
  occupy occur* offend offset:offset omit* operate oppress organize orient originate oust outlaw outlive outnumber outpace
  outperform outrage outspend:outspent outweigh overcome:overcame:overcome overhaul overlook override:overrode:overridden
  overshadow overstate overtake:overtook:overtaken overthrow:overthrew:overthrown overturn overwhelm owe participate patrol
  penetrate perceive perform perish permeate permit* perpetuate persecute persist pertain picket plummet plunder plunge poise
  pollute ponder portend pose possess postpone precede preclude predate predominate prepare preserve preside prevail prevent
  proceed procure prohibit prolong propagate propel* prosper protect prove:proved:proven provoke publicize punish pursue puzzle
  qualify quell quicken radicalize ratify rattle ravage reaffirm reap reassert reassess reassure rebuff recede reclaim recognize
  reconcile reconsider reconstruct recover recruit recycle redeem redefine reduce reel refrain refute regain regroup regulate
  reign reignite reinforce reinstate rejoice relate relax relieve relinquish relish relive relocate remove render renew renounce
  renovate reopen reorganize repay:repaid repeal repel* replace replenish repulse rescind resemble resent reshape reside resign
  resist resolve resonate restore restrain restrict resume retain retaliate rethink:rethought retire retrace retrieve reunite
  reuse revamp revere revert revise revisit revive revoke revolutionize revolve rewrite:rewrote:rewritten rid:rid roam rob roil
  round ruin sabotage salute salvage satisfy saturate savor scare scatter scramble scrap scrape scrutinize segregate seize
  select sever shatter shepherd shine:shone shove shrink:shrank:shrunk shrug shun shutter sidestep sift simplify sink:sank:sunk
  slide:slid smuggle snatch snub soar solicit solidify solve soothe spearhead specialize speed:sped spin:spun spoil sprinkle
  spur squander squash stabilize stagger starve stereotype stick:stuck stifle stimulate sting:stung stoke stomp strengthen
  stride:strode strive:strove:striven strut stumble subdue submerge submit* subscribe subsidize substitute succeed succumb
  suffer suffice supervise supplement suppress surf surpass surrender surround survive suspend sustain swap swim:swam:swum
  swing:swung symbolize sympathize tackle tamper tarnish tear:tore:torn tempt terminate terrify terrorize thrill thrive
  thrust:thrust thwart tighten toil tolerate topple trample transform translate transmit* traumatize traverse tremble tuck
  tumble undercut:undercut undergo:underwent:undergone undermine undertake:undertook:undertaken undo:undid:undone
  unearth unfold unify unite unleash unnerve unravel unveil uphold:upheld uproot upset:upset usher utilize vacate validate
  vanish veer verify vilify vindicate violate visualize waffle waive wander wane waver weaken weave:wove:woven weep:wept weigh
  weld widen wield wipe wither withhold:withheld withstand:withstood worsen wrap wreak wrestle yearn`
