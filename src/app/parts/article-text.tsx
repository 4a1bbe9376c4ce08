/** The text of an article, block by block. Names stand beside the blocks; inside a block stands the text alone. */
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react'
import type { Aside, Block, QuotationRecord } from '../../text/article.ts'
import type { ArticlePage } from '../../text/pages.ts'
import { asidesWithin } from '../../text/prose/asides-within.ts'
import type { Span } from '../../text/span.ts'
import { isSelecting } from '../browser/is-selecting.ts'
import { directionOf } from '../browser/direction.ts'
import { presentAnchor, quotationAnchor } from '../links.ts'
import { MarkedText, type Run } from './marked-text.tsx'
import { SpeakerName } from './speaker-name.tsx'
import { TurnRun } from './turn-run.tsx'
import { quotationsByBlock, voicesOf, type Voice } from './voices.ts'

interface Props {
  readonly page: ArticlePage
  readonly matches: readonly Span[]
  /** Where the match begins that the reader was led to. */
  readonly currentMatch: number | null
  /** The quotation that the address names. */
  readonly linked: string | null
  readonly opened: string | null
  readonly onOpen: (quotation: QuotationRecord, element: HTMLElement) => void
}

const voiceId = (quotation: string) => `voice-${quotation}`

const anchorOf = ({ id }: QuotationRecord, others: ReadonlySet<string>) =>
  others.has(id) ? presentAnchor(id) : quotationAnchor(id)

interface QuotedRunProps extends Pick<BlockProps, 'others' | 'linked' | 'opened' | 'onOpen'> {
  readonly quotation: QuotationRecord
  readonly run: Run
  readonly voice: Voice | undefined
  readonly children: ReactNode
}

function QuotedRun({ others, quotation, run, voice, linked, opened, onOpen, children }: QuotedRunProps) {
  const isFirst = run.start === quotation.spans[0]?.start
  const open = (event: MouseEvent<HTMLElement> | KeyboardEvent<HTMLElement>) => onOpen(quotation, event.currentTarget)
  return (
    <span
      role="button"
      tabIndex={isFirst ? 0 : -1}
      id={isFirst ? anchorOf(quotation, others) : undefined}
      aria-haspopup="dialog"
      aria-expanded={opened === quotation.id}
      aria-describedby={voice === undefined ? undefined : voiceId(voice.quotation.id)}
      data-quotation={quotation.kind}
      data-linked={linked === quotation.id ? '' : undefined}
      data-voice={isFirst && voice?.quotation === quotation ? voice.place : undefined}
      onClick={(event) => {
        if (!isSelecting()) open(event)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        open(event)
      }}
    >
      {children}
    </span>
  )
}

function Voices({
  voices,
  lang,
  linked,
}: {
  readonly voices: readonly Voice[]
  readonly lang: string | null
  readonly linked: string | null
}) {
  if (voices.length === 0) return null
  return (
    <div className="voices">
      {voices.map(({ quotation, place, of }) => (
        <p
          key={quotation.id}
          id={voiceId(quotation.id)}
          className="voice"
          data-voice={place}
          data-unnamed={quotation.speaker === null ? '' : undefined}
          data-linked={linked !== null && of.has(linked) ? '' : undefined}
        >
          <SpeakerName quotation={quotation} lang={lang} />
        </p>
      ))}
    </div>
  )
}

const elements = { title: 'h1', heading: 'h2', paragraph: 'p' } as const

interface BlockProps extends Props {
  readonly block: Block
  /** Those of the block. */
  readonly quotations: readonly QuotationRecord[]
  /** Ids by which published links mean something else. */
  readonly others: ReadonlySet<string>
}

function BlockText({ page, block, quotations, others, matches, currentMatch, linked, opened, onOpen }: BlockProps) {
  const within = (span: Span) => span.start < block.end && span.end > block.start
  const voices = voicesOf(block, quotations)
  const voiceOf = new Map(voices.flatMap((voice) => [...voice.of].map((id) => [id, voice] as const)))
  const Element = elements[block.role]
  return (
    <div className="block" data-role={block.role} data-turn={quotations.some(({ label }) => label) ? '' : undefined}>
      <Voices voices={voices} lang={page.article.lang} linked={linked} />
      <Element>
        <MarkedText
          text={page.text}
          span={block}
          quotations={quotations}
          matches={matches.filter(within)}
          asides={asidesWithin(page.asides ?? noAsides, block)}
          current={currentMatch}
          quoted={(quotation, run, content) => (
            <QuotedRun {...{ others, quotation, run, linked, opened, onOpen }} voice={voiceOf.get(quotation.id)}>
              {content}
            </QuotedRun>
          )}
          spoken={(turn, run, content) => (
            <TurnRun {...{ turn, run, linked, opened, onOpen }} anchor={anchorOf(turn, others)}>
              {content}
            </TurnRun>
          )}
        />
      </Element>
    </div>
  )
}

const noAsides: readonly Aside[] = []
const noQuotations: readonly QuotationRecord[] = []

interface TextProps extends Props {
  readonly blocks: readonly Block[]
  /** The name of the region; null where the blocks are a part of the article's head. */
  readonly label: string | null
}

/** Some blocks of an article, one below the other. */
export function ArticleText({ blocks, label, ...props }: TextProps) {
  const { article, text } = props.page
  const Element = label === null ? 'div' : 'section'
  const { quotations, past = [] } = props.page
  const byBlock = quotationsByBlock(blocks, quotations)
  const others = new Set(past.filter(({ found }) => found !== 'exact').map(({ id }) => id))
  return (
    <Element
      className="text"
      aria-label={label ?? undefined}
      lang={article.lang ?? undefined}
      dir={directionOf(article.lang, text)}
    >
      {blocks.map((block) => (
        <BlockText
          key={block.start}
          block={block}
          quotations={byBlock.get(block) ?? noQuotations}
          others={others}
          {...props}
        />
      ))}
    </Element>
  )
}
