/** Where a capital proves nothing. */
import type { Token } from './token.ts'

/** After these a capital may be only that of a sentence's first word. */
const opening = new Set(':“”"\'(–—-*_')

/** May the capital of `token` be only that of a sentence's first word? */
export function mayOpenSentence(token: Token, before: Token | undefined): boolean {
  return before?.sentence !== token.sentence || before.kind === 'quote' || opening.has(before.text.charAt(0))
}
