/**
 * The nouns of Verbatim. `ArticleRecord` and `QuotationRecord` are the public data contract:
 * one line each of `data/articles.json` and `data/quotations.json`. All offsets are UTF-16 code units.
 */
import type { Span, TextSpan } from './span.ts'

/** `speech`: somebody's words, spoken, written or published. `other`: scare quotes, titles, nicknames, words as words. */
export type QuotationKind = 'speech' | 'other'
/** `direct`: all of what was said stands in marks. `mixed`: the sentence goes on with their content outside marks. */
export type QuotationForm = 'direct' | 'mixed'
/** How we know who speaks: by a name, a pronoun, a description ("a spokesman"), because a quotation goes on, or by a transcript's label. */
export type AttributionBasis = 'named' | 'pronoun' | 'description' | 'continued' | 'labelled'
/**
 * `party`: "Labour". `place`: a town or country whose government or people speak, "Paris said". `unnamed`: somebody who is described
 * and not named, "a clerk", and whoever "she" is where the text does not say it.
 */
export type SpeakerType = 'person' | 'organisation' | 'party' | 'place' | 'group' | 'document' | 'unnamed'

/** What the text itself gives to tell a reader about each rule: words as printed, and names. */
interface RuleParameters {
  /** The words in marks are nobody's speech. */
  readonly 'not-speech': unknown
  readonly 'nobody-named': unknown
  /** Somebody is named, and it is not sure enough who: `doubt` says why. */
  readonly 'not-sure': unknown
  /** The owner of the library says who speaks. */
  readonly corrected: unknown
  /** “HALE: We will stay.”: a name and a colon open the quotation itself. */
  readonly 'label-inside': unknown
  readonly 'signed-inside': unknown
  /** Ann Hale: “We will stay.” */
  readonly 'label-before': unknown
  /** In a transcript, the name at the head of what somebody says. */
  readonly turn: unknown
  /** Words in marks within such words, and nobody else is named for them. */
  readonly 'in-turn': unknown
  /** “We will stay.” — Ann Hale */
  readonly signature: unknown
  /** The quotation goes on with the speaker of the one before. */
  readonly continued: unknown
  /** Reporting words before, after or in the middle of the quotation. */
  readonly 'cue-before': { readonly cue: string }
  readonly 'cue-after': { readonly cue: string }
  readonly 'cue-between': { readonly cue: string }
}
export type RuleCode = keyof RuleParameters
/**
 * How the speaker was found, or why there is none; `ruleSentence` says it in words. `referent` stands where the speaker's
 * mention is no name, and tells whom it stands for; `doubt` where the answer is not sure.
 */
export type Rule<Code extends RuleCode = RuleCode> = {
  [Each in Code]: { readonly code: Each; readonly referent?: Referent; readonly doubt?: Doubt } & RuleParameters[Each]
}[Code]

/**
 * Why an answer is less than sure: the weakest of its grounds. `no-speech`: the words may be nobody's. `other-source`: other words
 * near the quotation could name the speaker. `goes-on`: nothing beside the words says that the speaker of the quotation before
 * goes on. `pronoun`, `description`: nothing else says who. `rivals`: a pronoun, and two people could be meant by it.
 * `named-after-all`: nobody was found, and somebody may be named. `speech-after-all`: words taken for nobody's may be somebody's.
 */
export type DoubtCode =
  | 'no-speech'
  | 'other-source'
  | 'goes-on'
  | 'pronoun'
  | 'rivals'
  | 'description'
  | 'named-after-all'
  | 'speech-after-all'
/** `mention`: the words that name the speaker, as printed; empty where there are none. */
export interface Doubt {
  readonly code: DoubtCode
  readonly mention: string
}

/** What the text gives to tell whom a pronoun or description (`mention`) stands for. */
interface ReferentParameters {
  /** The text does not say it. */
  readonly unknown: { readonly mention: string }
  /** “he” is the last man named. */
  readonly 'last-man': { readonly mention: string }
  readonly 'last-woman': { readonly mention: string }
  /** “he” is somebody who was named further back. */
  readonly 'named-before': { readonly mention: string; readonly name: string }
  /** “the mayor” is Ann Hale, “they” are the port's workers. */
  readonly 'taken-for': { readonly mention: string; readonly name: string }
}
export type ReferentCode = keyof ReferentParameters
export type Referent<Code extends ReferentCode = ReferentCode> = {
  [Each in Code]: { readonly code: Each } & ReferentParameters[Each]
}[Code]

/** Who the text says spoke. `mention` is what is printed ("he"); `name` is whom it stands for ("David Cameron"). */
export interface Speaker {
  readonly name: string
  readonly mention: TextSpan
  readonly basis: AttributionBasis
  readonly type: SpeakerType
}

/**
 * A quotation as the analysis finds it. `spans` are the content spans in order, marks excluded: one a paragraph,
 * and one for each half of an interrupted quotation. `rule` says how the speaker was found, or why there is none.
 * `nested` are quotations inside this one.
 *
 * Of a transcript, what each speaker says between two labels is a quotation too, a turn: `label` is the name that is printed at its
 * head. Quotations in marks may lie inside its spans, and are quotations of their own. Nowhere else do spans overlap.
 *
 * `certainty`: the chance, from 0 to 1, that what is shown is right: the speaker, that there is none, that the words are nobody's
 * speech. Of a rule `not-sure`, that the one who is not named would have been right. It is calibrated: of those with 0.9 nine in ten
 * are right. Null where nothing is known of it: in languages in which nobody is looked for.
 *
 * `doubtfulEnd`: the closing mark is missing, and where the words end is our reading.
 */
export interface Quotation {
  readonly kind: QuotationKind
  readonly form: QuotationForm
  readonly spans: readonly TextSpan[]
  readonly sentence: TextSpan
  readonly cue: TextSpan | null
  readonly rule: Rule
  readonly nested: readonly TextSpan[]
  readonly speaker: Speaker | null
  readonly certainty: number | null
  readonly label?: TextSpan
  readonly doubtfulEnd?: true
}

/** What kind of text an article is: what in it is prose depends on it. */
export type TextFormat = 'plain' | 'markdown' | 'mail' | 'transcript'

/** A block of an article as it is drawn, a line or paragraph. `title`: the headline that the title was derived from. */
export interface Block extends Span {
  readonly role: 'title' | 'heading' | 'paragraph'
}

/**
 * Why a stretch of a text is no prose. `markup`: marks of its format, which are not shown. `divided`: the hyphen and line break
 * inside a word that was divided at the end of its line, or the line break alone where the hyphen belongs to the word.
 * `page`: a page number or running head. `reference`: the number of a note, `[12]`, which is shown as it is.
 */
export type AsideKind = 'markup' | 'divided' | 'page' | 'reference'

/** A stretch of a text that stands in it and is not read: what is around it goes on over it. */
export interface Aside extends Span {
  readonly kind: AsideKind
}

/** Somebody who speaks in an article, as it names them. */
export interface NamedSpeaker {
  /** That of `Speaker`. */
  readonly name: string
  readonly gender: 'female' | 'male' | null
  /** What is printed beside the name, each once: “prime minister”, “mayor of Ormsby”. */
  readonly descriptions: readonly string[]
}

/** What the analysis of one text yields. Never fails: any string gives a result. All are ordered by place; no aside holds another. */
export interface Analysis {
  readonly blocks: readonly Block[]
  readonly asides: readonly Aside[]
  readonly quotations: readonly Quotation[]
  /** Who speaks by name, each once: what tells them from others in other articles. */
  readonly named: readonly NamedSpeaker[]
}

/** A fact with its ground: written by the owner, derived from the text or file name, or corrected by the owner. */
export interface Value {
  readonly value: string
  readonly basis: 'given' | 'derived' | 'corrected'
}

/** What is told of an article wherever it is named. Dates are calendar days or less: `2011-06-14`, `2011-06`, `2011`. */
export interface ArticleSummary {
  readonly slug: string
  readonly file: string
  readonly title: Value
  readonly date: Value | null
  readonly outlet: Value | null
  /** A part of the outlet or of the owner's collection: politics, sport. */
  readonly section: Value | null
  /** BCP 47; null where it is not known. */
  readonly lang: string | null
  readonly words: number
  readonly quotations: number
}

/** A line of `data/articles.json`. */
export interface ArticleRecord extends ArticleSummary {
  readonly hash: string
  /** The number of the article in its file, from 1; null where the file holds no other. */
  readonly part: number | null
  readonly url: string
  readonly dataUrl: string
  readonly textSha256: string
  /** As it is printed or given, all authors in one line. */
  readonly author: Value | null
  /** Each author by themselves, with the same ground; a family name may stand first ("Flint, Cora"). */
  readonly authors: readonly string[]
  readonly sourceUrl: string | null
  readonly speakers: readonly string[]
}

export interface SpeakerRecord extends Speaker {
  /** The speaker's page, `/speakers/<slug>/`; null where there is none. */
  readonly slug: string | null
  readonly corrected: boolean
}

/** A line of `data/quotations.json`. `article` is a slug; `id` is unique within its article. */
export interface QuotationRecord extends Omit<Quotation, 'speaker'> {
  readonly id: string
  readonly article: string
  readonly file: string
  readonly url: string
  readonly speaker: SpeakerRecord | null
  /** What in its words and sentence is not read; left out where there is nothing of the kind. */
  readonly asides?: readonly Aside[]
}
