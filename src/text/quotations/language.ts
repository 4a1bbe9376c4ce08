/**
 * What is known about a language: its words in classes, and how its sentences are put together, as far as finding speakers
 * needs it. The passes read this and know no language themselves; `english/english.ts` is one, `languages.ts` lists them all.
 */
import type { KindModel } from './kind-model.ts'
import type { Tag, TaggedToken, Token, WordTag } from './token.ts'
import type { Verb } from './verb.ts'
import type { Writing } from './writing.ts'

export type Gender = 'female' | 'male'

/** What each feature weighs, by its name. */
export type Weights = ReadonlyMap<string, number>

type Words = ReadonlySet<string>

/** Unless said otherwise words are lower case with straight apostrophes, as `Token.low` is. */
export interface Language {
  readonly writing: Writing
  readonly tokens: {
    /** Matches a word whose full stop belongs to it and ends no sentence. */
    readonly abbreviation: RegExp
    /** Matches the end of a word that is a word by itself, at most three characters from its apostrophe on: she‹'s›. */
    readonly clitic: RegExp
    /** Matches a word whose possessive is a mark alone: the workers‹’› hall. */
    readonly beforePossessive: RegExp
    /** As printed: after an abbreviation these open a sentence, “in the U.S. ‹He› said”. */
    readonly starters: Words
  }
  /** What part the word `token` plays, given its neighbours, what opened the phrase before it, and what the article shows about its words. */
  readonly tagWord: (
    token: Token,
    before: TaggedToken | undefined,
    next: Token | undefined,
    opening: Tag,
    article: ArticleWords,
  ) => WordTag
  readonly verbs: ReadonlyMap<string, Verb>
  readonly cues: {
    /** With a participle they make a passive, with a gerund a finite verb: “was told”, “is saying”. */
    readonly be: Words
    /** Nouns that carry words, as a verb does: “her claim that …”. */
    readonly nouns: Words
    /** What something is called by its owner: “the port’s ‹name› for them”, and the word that must follow. */
    readonly namings: Words
    readonly namingLink: Words
    /** The source stands right after them: “according to the harbour master”. Each is a list of words. */
    readonly sourcePhrases: readonly (readonly string[])[]
    /** What leads from a cue to the quoted words: “said that”, “spoke of”, and some marks. */
    readonly introducers: Words
    /** In speech these report words that follow right after them: “he ‹goes› ‘Who pays?’”. */
    readonly spokenVerbs: Words
    /** With a pronoun before them they fill a pause: “you ‹know›”. */
    readonly fillers: Words
    /** And these stand between: “I was ‹like›, ‘No’”. */
    readonly quotatives: Words
    /** What leads to who did it in a passive: “told by”. */
    readonly agents: Words
    /** What is done with letters: “‹sent› by Hale”. */
    readonly sent: Words
  }
  readonly pronouns: {
    /** Those that may speak, or be spoken for: “he”, “him”, “who”. */
    readonly speaking: Words
    readonly subjects: Words
    /** “she” for “her”, “he” for “himself”: how somebody is told of whom the text does not name. */
    readonly plainForms: ReadonlyMap<string, string>
    /** “I” and “we”: whoever speaks. */
    readonly self: Words
    /** Matches “someone”, “nobody”. */
    readonly indefinite: RegExp
    readonly genders: ReadonlyMap<string, Gender>
    /** “they” and “it”: what groups, bodies and documents are taken up by. */
    readonly things: ReadonlyMap<string, 'plural' | 'singular'>
    /** “its”: whatever it belongs to is no person. */
    readonly possessiveOfThings: Words
    /** “who”, “which”, “that”: the mention right before them. */
    readonly relative: Words
    /** “whose” */
    readonly relativePossessive: Words
    /** Those of them that open a clause about a thing. */
    readonly relativeOfThings: Words
    /** “no matter ‹who› the candidate was” */
    readonly asking: Words
    /** “that” and “these”, which stand for a thing by themselves. */
    readonly demonstrative: Words
    /** “some”, “others”, “two”: an unnamed number of people. */
    readonly quantities: Words
  }
  readonly nouns: {
    readonly person: Words
    readonly group: Words
    readonly document: Words
    readonly organisation: Words
    /** Those that any body may be called by: “the group”. */
    readonly generalBodies: Words
    readonly time: Words
    /** Match nouns in no list: “pollster”, “46-year-old”; “organisers”. */
    readonly personEnding: RegExp
    readonly ageEnding: RegExp
    readonly groupEnding: RegExp
    /** Matches what no person is called: “Farming”, “Education”. */
    readonly abstractEnding: RegExp
  }
  readonly phrases: {
    readonly definite: Words
    /** “the” and “a”. */
    readonly articles: Words
    /** After these a determiner goes on with the phrase: “all the”, “such a”. */
    readonly beforeDeterminer: Words
    /** Within the names of bodies: “Bank ‹of› Ormsby”, “Centre ‹for› Tides”. */
    readonly inBodyNames: Words
    /** What stands before it is the head: “the Bank” of “the Bank ‹of› Ormsby”, more than a role in “the head ‹of› the port”. */
    readonly ofHead: Words
    /** After a noun they open words that belong to it: “a spokesman ‹for› the port”. */
    readonly furtherPrepositions: Words
    /** Of those, what leads to no more than the place of a document: “a notice ‹at› the gate”. */
    readonly placesOfDocuments: Words
    /** Matches a participle that belongs to the document before it: “a poll conducted in May”. */
    readonly participleEnding: RegExp
    /** Before a noun of time: “last year”. */
    readonly timeModifiers: Words
    /** Between a name and where its bearer is from: “Hale ‹of› Ormsby”. */
    readonly places: Words
    /** “in Ormsby” makes a place of the name after them. */
    readonly within: Words
    /** Not after these: “‹confidence› in Hale”. */
    readonly trusting: Words
    /** They may open a clause, although most often a noun alone stands after them: “‹as› Hale put it”. */
    readonly subordinators: Words
    readonly and: Words
    readonly coordinators: Words
  }
  readonly names: {
    readonly titles: Words
    /** Titles that anybody may bear, and that tell nothing of who somebody is: “mr”. */
    readonly honorifics: Words
    /** Titles that end whatever stands before a name: “Ormsby Gov. Ann Hale”. */
    readonly roleTitles: Words
    /** What short titles stand for: `sen` is found again as `senator`. */
    readonly titleWords: Readonly<Record<string, readonly string[]>>
    /** Titles without which a surname alone is not shown: “Pope Pius”. */
    readonly keptTitles: Words
    readonly female: Words
    readonly male: Words
    readonly either: Words
    /** Words beside a name that settle a gender. */
    readonly femaleWords: Words
    readonly maleWords: Words
    readonly particles: Words
    readonly suffixes: Words
    /** Matches what a surname may bear or lack: “‹al-›Hale”. */
    readonly surnamePrefix: RegExp
    /** Short forms of given names that share no beginning with the long one. */
    readonly shortGiven: ReadonlyMap<string, string>
    /** Last words of a name that make it a body and no person. */
    readonly bodyEndings: Words
    /** Those of them before which a title is a part of the name: “the State ‹Department›”. */
    readonly bodyHeads: Words
    /** Those of them that make it a party. */
    readonly partyEndings: Words
    /** Roles of somebody whom all know: “the ‹governor›”, but not “the spokesman”. Hardly anybody holds two of them. */
    readonly offices: Words
    /** Others, which go with any office: “the ‹nominee›”. */
    readonly standings: Words
    /** People whom only bodies have: “a ‹spokesman› for Tamber”. */
    readonly servants: Words
    /** Whole names: “north dakota”, “labour”, “republicans”, and those of well-known bodies. */
    readonly places: Words
    readonly parties: Words
    readonly peoples: Words
    readonly knownBodies: Words
    /** One of a people or party: “a ‹Texan›”. */
    readonly members: Words
    /** What words in the names of bodies say about them: a “Courier” is a newspaper. */
    readonly bodyKinds: ReadonlyMap<string, readonly string[]>
  }
  /** What speaks for a mention as the source of a passage, and for an antecedent of a pronoun. */
  readonly attributionWeights: Weights
  readonly pronounWeights: Weights
  /** What brings how likely an answer is, by these, to the chance that it is right. */
  readonly certaintyWeights: Weights
  /** What speaks for the words in marks being no speech. */
  readonly kinds: KindModel
}

/** What the whole article shows about its words: which occur in small letters, which are names in mid-sentence. */
export interface ArticleWords {
  readonly small: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  /** Those that follow a given name there: “Theresa ‹May›”. */
  readonly surnames: ReadonlySet<string>
  /** Blocks in which nearly every long word has a capital, so that a capital proves no name. */
  readonly titleCase: ReadonlySet<number>
}
