/**
 * What each page holds. The build writes one `page.json` beside each page's `index.html` (and the same data into it);
 * the app's loaders read it. `PageData` is the only thing that passes between `src/node` and `src/app`.
 * A new kind of page is its data and its shape here, an entry in `makers` of `src/node/site/pages.ts`, and one in `screens` of
 * `src/app/views.ts`.
 */
import type { ArticleRecord, ArticleSummary, Aside, Block, QuotationRecord, SpeakerType } from './article.ts'
import type { LinkState } from './links/link-state.ts'
import type { Bearer } from './people/bearer.ts'
import type { Report } from './report.ts'
import type { Span } from './span.ts'

export interface Site {
  readonly title: string
  readonly description: string
  /** BCP 47 language of the interface. */
  readonly language: string
  /** Absolute address without the base path's last slash dropped, such as `https://example.org/reader/`; null when not set. */
  readonly url: string | null
  /** Where a reader may write about mistakes: an address or mailto link; null when not set. */
  readonly contact: string | null
  /** How many articles have dates. Where most do the library is newest first, else in the order of the files. */
  readonly dated: 'most' | 'some' | 'none'
  /** Totals for the header and the notices. */
  readonly articles: number
  readonly quotations: number
  readonly speakers: number
  /** Whether each quotation has a page of its own, which shows it alone. */
  readonly quotePages: boolean
  /** Files the build refused; the page says so and links to the report. */
  readonly refused: number
}

interface PageBase {
  /** Path below the base, always starting and ending with a slash: `/articles/some-title-k3j9x2ab/`. */
  readonly path: string
  /** The document's title, complete. */
  readonly title: string
  readonly description: string
  readonly site: Site
  /** The path of the page that holds the same and more, where there is one: search engines are led to that one. */
  readonly canonical?: string
}

/** Somebody quoted, as named in a row. */
export interface SpeakerLink {
  readonly name: string
  readonly slug: string | null
}

/** An article in a list. `excerpt` is its first words. */
export interface ArticleRow extends ArticleSummary {
  readonly excerpt: string
  readonly speakers: readonly SpeakerLink[]
}

/** A page of a long list: `page` counts from 1. `last`: where a reader asked for more, the last page whose rows are held too. */
export interface Paging {
  readonly page: number
  readonly last?: number
  readonly pages: number
  readonly total: number
}

export interface IndexPage extends PageBase, Paging {
  readonly kind: 'index'
  readonly rows: readonly ArticleRow[]
}

export interface ArticleLink {
  readonly slug: string
  readonly title: string
}

/** An address that stands in a text. `words`: what Markdown shows for it, else the address. Only http, https and mailto. */
export interface TextLink {
  readonly words: string
  readonly href: string
}

/** How often the owner's corrections withheld or changed a name. */
export interface ReplacedNames {
  readonly hidden: number
  readonly renamed: number
}

/** Where published words stand now; `article` is null where it is the article of the page. `span`: in no quotation, but there. */
export interface PastPlace {
  readonly article: ArticleLink | null
  readonly id: string
  readonly span?: Span
}

/**
 * A quotation whose link was published and does not open as it did: `id` and the words and speaker it had then. `at` are the
 * places that are proposed: the only one, or the first of many. Where the words are gone neither they nor their speaker are told,
 * since their owner took them out; the same words may stand in other places, as words of `another` speaker in all of them.
 */
export interface PastQuotation {
  readonly id: string
  readonly exact: string
  readonly speaker: string | null
  readonly found: LinkState['kind']
  readonly at: readonly PastPlace[]
  readonly another?: true
  /** What is known of the sentence around the words then, and as much of the one around them now, where the two differ. */
  readonly sentences?: { readonly old: string; readonly present: string }
}

export interface ArticlePage extends PageBase {
  readonly kind: 'article'
  readonly article: ArticleRecord
  readonly text: string
  readonly blocks: readonly Block[]
  /** What in the text is not read; left out where there is nothing of the kind. */
  readonly asides?: readonly Aside[]
  readonly quotations: readonly QuotationRecord[]
  /** Published quotations whose links do not hold as they are; left out where all do, or where nothing is known of them. */
  readonly past?: readonly PastQuotation[]
  /** Left out unless another text was published at this address: the articles that hold much of that one. */
  readonly exchanged?: readonly TextProposal[]
  readonly links: readonly TextLink[]
  /** Null where no name was replaced. */
  readonly replaced: ReplacedNames | null
  readonly previous: ArticleLink | null
  readonly next: ArticleLink | null
}

/** One who speaks. The name may be that of several people, in several articles. */
export interface SpeakerRow {
  readonly slug: string
  readonly name: string
  readonly type: SpeakerType
  readonly quotations: number
  /** How many of these are only probably theirs. */
  readonly probably: number
  readonly words: number
  readonly articles: number
}

/** A line of `data/speakers.json`: with every printed name, what is printed beside it, and whose name it may be as well. */
export interface SpeakerDetails extends SpeakerRow, Pick<Bearer, 'forms' | 'description'> {
  readonly maybe: readonly SpeakerLink[]
}

/**
 * `total` counts all who are named. Those of one type follow each other, who is quoted most first. `described`: how many
 * quotations are of people and papers without a name ("a spokesman", "the report"), who are not counted across articles.
 */
export interface SpeakersPage extends PageBase, Paging {
  readonly kind: 'speakers'
  readonly speakers: readonly SpeakerRow[]
  readonly described: number
}

/** An article with some of its quotations. */
export interface QuotedArticle {
  readonly row: ArticleRow
  /** How long the article's text is, in UTF-16 code units. */
  readonly length: number
  readonly quotations: readonly QuotationRecord[]
}

export interface SpeakerPage extends PageBase {
  readonly kind: 'speaker'
  readonly speaker: SpeakerDetails
  readonly articles: readonly QuotedArticle[]
}

export interface QuotationsPage extends PageBase, Paging {
  readonly kind: 'quotations'
  readonly articles: readonly QuotedArticle[]
}

/** One quotation by itself. */
export interface QuotationPage extends PageBase {
  readonly kind: 'quotation'
  readonly row: ArticleRow
  readonly quotation: QuotationRecord
}

/** Where a published quotation had a page, and is not what it was: the page says what became of it. */
export interface PastQuotationPage extends PageBase {
  readonly kind: 'past-quotation'
  readonly row: ArticleRow
  readonly past: PastQuotation
  /** Those of the article that are proposed. */
  readonly quotations: readonly QuotationRecord[]
}

/** Where something stood that was published and has no page any more. What it was called is not told: it may be why it went. */
export interface GonePage extends PageBase {
  readonly kind: 'gone'
  readonly what: 'article' | 'quotation' | 'speaker'
  /** Where most of it stands now, with how much of it does. */
  readonly proposed: readonly GoneProposal[]
  /** Of an article, where nothing is proposed by its quotations. */
  readonly similar: readonly TextProposal[]
  /** How many quotations stood there. */
  readonly total: number
  /** What became of each, for links to them. */
  readonly past: readonly PastQuotation[]
}

/** An article that holds much of a text that was published elsewhere. `isMost`: more than half of it. */
export interface TextProposal extends ArticleLink {
  readonly isMost: boolean
}

export interface GoneProposal {
  readonly slug: string
  readonly title: string
  readonly quotations: number
}

/** Files of the public data contract. */
export type RecordsPath = 'data/articles.json' | 'data/quotations.json' | 'data/speakers.json' | 'data/report.json'

/** A file that may be taken away: records, or all quotations in the format of that name. */
export type Download =
  | { readonly kind: 'records'; readonly path: RecordsPath }
  | { readonly kind: 'quotations'; readonly path: string; readonly format: string }

export interface AboutPage extends PageBase {
  readonly kind: 'about'
  readonly report: Report
  readonly downloads: readonly Download[]
}

export interface NotFoundPage extends PageBase {
  readonly kind: 'not-found'
}

export type PageData =
  | IndexPage
  | ArticlePage
  | QuotationPage
  | PastQuotationPage
  | SpeakersPage
  | SpeakerPage
  | QuotationsPage
  | AboutPage
  | GonePage
  | NotFoundPage

export type PageKind = PageData['kind']
export type PageOf<Kind extends PageKind> = Extract<PageData, { readonly kind: Kind }>

/** The fields of a page that hold lists, and those that hold records. */
type ListsOf<Page> = { [Key in keyof Page]-?: Page[Key] extends readonly unknown[] ? Key : never }[keyof Page]
type RecordsOf<Page> = Exclude<
  { [Key in keyof Page]-?: Page[Key] extends object ? Key : never }[keyof Page],
  ListsOf<Page>
>

interface PageShape<Page> {
  readonly lists: readonly ListsOf<Page>[]
  readonly records: readonly RecordsOf<Page>[]
}

/** What a page of each kind cannot be drawn without, besides what all pages have: whatever lacks it is no such page. */
export const pageShapes: { readonly [Kind in PageKind]: PageShape<PageOf<Kind>> } = {
  index: { lists: ['rows'], records: [] },
  article: { lists: ['blocks', 'quotations'], records: ['article'] },
  quotation: { lists: [], records: ['quotation'] },
  'past-quotation': { lists: ['quotations'], records: ['row', 'past'] },
  speakers: { lists: ['speakers'], records: [] },
  speaker: { lists: ['articles'], records: ['speaker'] },
  quotations: { lists: ['articles'], records: [] },
  about: { lists: ['downloads'], records: ['report'] },
  gone: { lists: ['proposed', 'similar', 'past'], records: [] },
  'not-found': { lists: [], records: [] },
}

export function isPageKind(value: unknown): value is PageKind {
  return typeof value === 'string' && Object.hasOwn(pageShapes, value)
}

export const pageKinds: readonly PageKind[] = Object.keys(pageShapes).filter(isPageKind)

/** One article as the filter reads it. */
export interface FilterDocument {
  readonly row: ArticleRow
  readonly text: string
  /** A phrase never runs from one block into the next. */
  readonly blocks: readonly Block[]
  /** What is no word of the text, nor stands between two words of it; left out where there is nothing of the kind. */
  readonly asides?: readonly Aside[]
  readonly quotations: readonly QuotationRecord[]
}

/** What `src/app/render-page.tsx` exports as `renderPage`: the body of a page as React draws it. Called only by the prerenderer. */
export interface RenderedPage {
  readonly html: string
  readonly status: 200 | 404
}
export type RenderPage = (page: PageData) => Promise<RenderedPage>
