/** Addresses that a text holds. The text shows them as they stand; the page lists them once more, as links that lead there. */
import type { TextLink } from '../../text/pages.ts'

/** A page of links alone, such as a list of sources, must not become a page of links twice over. */
const mostLinks = 200

/** Markdown's `[words](address)` with an optional title, `<address>`, and an address by itself. */
const forms = [
  /\[(?<words>[^[\]\n]{1,200})\]\(\s*<?(?<address>(?:[^\s<>()]|\([^\s<>()]{0,200}\)){1,2000})>?(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\s*\)/gu,
  /<(?<address>(?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/giu,
  /(?<![\p{L}\p{N}])(?<address>https?:\/\/[^\s<>"“”«»（）【】]{1,2000})/giu,
]

/** In the order of the text, each address once. Only the web's own addresses and mail: no other scheme is followed. */
export function findLinks(text: string): TextLink[] {
  const places = forms.flatMap((form) =>
    [...text.matchAll(form)].map(({ index, groups }) => ({
      index,
      words: groups?.['words'],
      address: groups?.['address'] ?? '',
    })),
  )
  const links = new Map<string, TextLink>()
  for (const { words, address } of places.toSorted((a, b) => a.index - b.index)) {
    const href = safeAddress(words === undefined ? withoutStop(address) : address)
    if (href !== undefined && !links.has(href)) links.set(href, { href, words: words?.trim() || href })
    if (links.size === mostLinks) break
  }
  return [...links.values()]
}

/** The full stop, comma or bracket after an address belongs to the sentence, unless the bracket was opened within. */
function withoutStop(address: string): string {
  const trimmed = address.replace(/[.,;:!?'’*_\]]+$/u, '')
  const isOpened = trimmed.split('(').length >= trimmed.split(')').length
  return trimmed.endsWith(')') && !isOpened ? withoutStop(trimmed.slice(0, -1)) : trimmed
}

function safeAddress(address: string): string | undefined {
  if (!/^(?:https?:\/\/|mailto:)/i.test(address) || !URL.canParse(address)) return undefined
  const { href, protocol } = new URL(address)
  return ['https:', 'http:', 'mailto:'].includes(protocol) ? href : undefined
}
