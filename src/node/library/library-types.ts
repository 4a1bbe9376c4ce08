/** The owner's folder as one value, and what stands in it. */
import type { ArticleRecord, Aside, Block, QuotationRecord } from '../../text/article.ts'
import type {
  ArticleRow,
  GoneProposal,
  TextProposal,
  PastQuotation,
  ReplacedNames,
  Site,
  SpeakerDetails,
} from '../../text/pages.ts'
import type { NameJoin } from '../../text/people/name-joins.ts'
import type { Sketch } from '../../text/facts/near-text.ts'
import type { Problem, Report } from '../../text/report.ts'
import type { Language } from '../../text/words/language.ts'
import type { NameForm } from '../corrections/corrections.ts'
import type { Shown, ShownText } from '../corrections/shown-text.ts'
import type { Address } from '../settings.ts'

export interface LibraryArticle {
  readonly record: Shown<ArticleRecord>
  readonly row: Shown<ArticleRow>
  readonly text: ShownText
  /** What finds most of the text in another one. */
  readonly sketch: Sketch
  readonly blocks: readonly Block[]
  /** Left out where there are none. */
  readonly asides?: readonly Aside[]
  readonly quotations: readonly Shown<QuotationRecord>[]
  readonly replaced: ReplacedNames | null
}

/** What pages and data files are made from. Of the owner's words it holds only those that readers may see. */
export interface Library {
  readonly address: Address
  readonly noindex: boolean
  /** Whether each quotation has a page of its own. */
  readonly quotePages: boolean
  readonly site: Site
  /** What the interface speaks. */
  readonly language: Language
  /** In the order of the index: newest first where most have dates, else in the order of the files. */
  readonly articles: readonly LibraryArticle[]
  /** Those who have a page, who is quoted most first. */
  readonly speakers: readonly Shown<SpeakerDetails>[]
  /** The same, by type. */
  readonly listed: readonly Shown<SpeakerDetails>[]
  /** How many quotations are of speakers who are described, and not named. */
  readonly described: number
  readonly speakerPages: boolean
  readonly feeds: boolean
  /** What became of the links that were published. */
  readonly published: PublishedLinks
  /** Slugs that earlier versions gave, where they differ. `described`: of names that no one page is of, with the name. */
  readonly former: {
    readonly articles: OldSlugs
    readonly speakers: OldSlugs
    readonly described: ReadonlyMap<ShownText, ShownText>
  }
  readonly report: Shown<Report>
}

/** With what is for the owner's eyes alone. */
export interface OwnersLibrary extends Library {
  readonly folder: string
  /** The names that were joined to another, the least sure first. */
  readonly joins: readonly Shown<NameJoin>[]
  /** Names that the owner keeps back or changes: none of them may stand anywhere in the site. */
  readonly withheld: readonly NameForm[]
  /** Words that may stand, and in which dress names stand in the articles: what the last look at a site passes over. */
  readonly allowed: readonly string[]
  readonly told: ReadonlySet<string>
  /** As the owner is told them, with the names of files as they are. */
  readonly problems: readonly Problem[]
}

/** `quotations`: what became of each. `proposed`: the articles that most of them stand in. */
export interface GoneArticle {
  readonly quotations: readonly Shown<PastQuotation>[]
  readonly proposed: readonly Shown<GoneProposal>[]
  /** Those that hold much of its text, where its quotations lead to none. */
  readonly similar: readonly Shown<TextProposal>[]
}

export interface GoneSpeaker {
  readonly quotations: number
  readonly proposed: readonly Shown<GoneProposal>[]
}

/** Old slug and present one. */
export type OldSlugs = ReadonlyMap<ShownText, ShownText>

export interface PublishedLinks {
  /** By the slug of the article as it is now: what its page needs to know of links that do not hold as they are. */
  readonly past: ReadonlyMap<string, readonly Shown<PastQuotation>[]>
  /** Slugs that articles had, with the slug that each has now. None of them holds a name that is withheld by now. */
  readonly renamed: OldSlugs
  /** Quotations that were published with a page of their own: the slug of their article now, or then where it is gone, and the ids. */
  readonly quotationPages: ReadonlyMap<string, ReadonlySet<string>>
  /** By the slug that it had: what is known of an article that is not in the folder any more, nor any that holds its text. */
  readonly gone: ReadonlyMap<ShownText, GoneArticle>
  /** By the slug of the article as it is now, where another text was published at its address: the articles that hold much of that one. */
  readonly exchanged: ReadonlyMap<string, readonly Shown<TextProposal>[]>
  /** By the slug that it had: of a speaker of published words who has no page now, whose those words are now. */
  readonly goneSpeakers: ReadonlyMap<ShownText, GoneSpeaker>
}
