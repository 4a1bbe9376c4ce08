/** What is known of how a language is written: read before anybody is looked for, in every language. */
export interface Writing {
  /** Short titles: a name follows, so that their full stop never ends a sentence. “Sen. Ada Brook” */
  readonly titles: ReadonlySet<string>
  /** Short forms after which a sentence may end, and does where the next word mostly starts one: “Pell & Co. The firm” */
  readonly shortForms: ReadonlySet<string>
  /** Words that start a sentence, hardly ever a name. */
  readonly starters: ReadonlySet<string>
  /** Matches what carries a quotation on after its question or exclamation mark: “Why?” ‹Ada Brook asked›. */
  readonly carriesOn: RegExp
  /** Matches in words whose closing mark is lost the comma that stands before a cue: “We will‹,› he said. */
  readonly commaBeforeCue: RegExp
  /** The same where nothing follows the cue but who speaks: We will‹,› said Hale. */
  readonly commaBeforeBareCue: RegExp
  /** Matches what brings in the second half by a cue of its own: “We will,” she said, ‹adding,› “and soon.” */
  readonly bringsInNext: RegExp
  /** Matches what binds the quoted words to the writer's own clause: said ‹that› “we will rebuild” */
  readonly bindsClause: RegExp
  /** Words that titles write small: “The Wind ‹and the› Lamp”. */
  readonly minorWords: ReadonlySet<string>
  /** Words that are no part of a name, whatever capitals they bear. */
  readonly particles: ReadonlySet<string>
  /** Matches a word with the ending that makes it an owner: “Brook‹’s›”. */
  readonly possessive: RegExp
  /** Words that join the members of a list. */
  readonly listWords: ReadonlySet<string>
  /** Matches, after a single mark, words and numbers whose beginning is left out: ’‹tis›, the ’‹90s›. */
  readonly elided: RegExp
  /** How speech is set that a dash opens; left out where none is. */
  readonly dashSpeech?: DashSpeech
  /** The same for words and numbers that are never quoted with a mark before them: the mark is none, even if a quotation is open. */
  readonly elisions: RegExp
}

/** How a language sets speech that a dash opens. */
export interface DashSpeech {
  /** Matches, within a paragraph that a dash opens, what a narrator adds, with the marks that set it off. Global. */
  readonly narration: RegExp
}
