/** A quiet button while words of the article are selected: a link to exactly these. Fetched with the first selection. */
import { useEffect, useRef, useState } from 'react'
import {
  generateFragmentFromRange,
  GenerateFragmentStatus,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js'
import { describeSelection } from '../../text/links/quote-selector.ts'
import { serializeSelection } from '../../text/links/selection-anchor.ts'
import type { ArticlePage } from '../../text/pages.ts'
import type { Span } from '../../text/span.ts'
import { linkingWords } from '../words/linking-words.ts'
import { absolute } from '../links.ts'
import { rangeOfWords, selectedSpan } from '../browser/selected-words.ts'
import { CopyButton } from './copy-button.tsx'

/** The browser's own way to the same words, where it can say it: `:~:text=…`. */
function textFragment(range: Range | null): string {
  const result = range === null ? null : generateFragmentFromRange(range)
  if (result?.status !== GenerateFragmentStatus.SUCCESS || result.fragment === undefined) return ''
  const { prefix, textStart, textEnd, suffix } = result.fragment
  const code = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D')
  const parts = [
    ...(prefix === undefined ? [] : [`${code(prefix)}-`]),
    code(textStart),
    ...(textEnd === undefined ? [] : [code(textEnd)]),
    ...(suffix === undefined ? [] : [`-${code(suffix)}`]),
  ]
  return `:~:text=${parts.join(',')}`
}

export function SelectionLink({ page }: { readonly page: ArticlePage }) {
  const [span, setSpan] = useState<Span | null>(null)
  const host = useRef<HTMLDivElement>(null)
  const { text, blocks, path } = page

  useEffect(() => {
    const look = () => {
      // Where copying is refused the link stands in a field: to go there is not to give the words up.
      const isHere = host.current?.contains(document.activeElement) === true
      const now = selectedSpan(text, blocks, getSelection())
      if (now !== null || !isHere) setSpan(now)
    }
    look()
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [text, blocks])

  if (span === null) return null
  const link = () => {
    const anchor = serializeSelection(describeSelection(text, span))
    return `${absolute(path, location.origin)}#${anchor}${textFragment(rangeOfWords(blocks, span))}`
  }
  return (
    <div ref={host} className="selection-link">
      <span className="visually-hidden" role="status">
        {linkingWords.selectionMade}
      </span>
      <CopyButton
        // Of other words nothing has been copied yet.
        key={`${span.start} ${span.end}`}
        label={linkingWords.copySelection}
        done={linkingWords.selectionCopied}
        text={link}
        shortcut="c"
      />
    </div>
  )
}
