import type { Block, TextFormat } from '../../../src/text/article.ts'
import { findProse } from '../../../src/text/prose/find-prose.ts'

/** The blocks of a text, as every pass before them finds them. */
export const findBlocks = (text: string, format: TextFormat = 'plain'): readonly Block[] =>
  findProse(text, format).blocks
