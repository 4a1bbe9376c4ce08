import { describe, expect, it } from 'vitest'
import { findBlocks } from '../prose/find-blocks.ts'
import { writingOf } from '../../../src/text/quotations/languages.ts'
import { findPassages } from '../../../src/text/quotations/passages.ts'
import { findSentences } from '../../../src/text/quotations/sentences.ts'
import { drawn, undrawn } from './drawn.ts'

/** Draws the sentences and compares. */
function check(drawing: string): void {
  const text = undrawn(drawing)
  const blocks = findBlocks(text)
  const writing = writingOf('en')
  const sentences = findSentences(text, blocks, findPassages(text, blocks, writing), writing)
  expect(drawn(text, sentences)).toBe(drawing)
}

describe('sentences', () => {
  it.each([
    ['at full stops', '⟦The bridge fell.⟧ ⟦Nobody was hurt.⟧'],
    ['at question and exclamation marks', '⟦Did it fall?⟧ ⟦It did!⟧ ⟦So they say.⟧'],
    ['at the ends of paragraphs', '⟦The bridge fell⟧\n\n⟦Nobody was hurt⟧'],
    ['at full stops without spaces in Chinese', '⟦桥塌了。⟧⟦没有人受伤。⟧'],
    ['in Hindi', '⟦पुल गिर गया।⟧ ⟦कोई घायल नहीं हुआ।⟧'],
    ['after closing marks', '⟦She said “we will.”⟧ ⟦Then she left.⟧'],
  ])('end %s', (_, drawing) => check(drawing))

  it.each([
    ['titles', '⟦Sen. Ada Brook met Sens. Vane and Quill, Dr. Marsh and Lt. Gov. Pell Jr. in St. Orrin.⟧'],
    ['initials', '⟦J. R. Brook of the U.S. Navy spoke.⟧'],
    ['initials of countries before a name', '⟦The U.S. Army came.⟧'],
    ['decimals', '⟦It cost 3.5 million.⟧'],
    ['abbreviated months and states', '⟦On Jan. 5 she was in Salem, Ore., with Mr. Pell.⟧'],
    ['addresses', '⟦See example.org for more.⟧'],
    ['dots that leave something out', '⟦She will ... rebuild.⟧'],
  ])('do not end at %s', (_, drawing) => check(drawing))

  it('end at an abbreviation that a new sentence follows', () => {
    check('⟦It was built by Pell & Co.⟧ ⟦The firm is gone.⟧')
    check('⟦It fell in Salem, Ore.⟧ ⟦The river took it.⟧')
    check('⟦He came from the U.S.⟧ ⟦She did not.⟧')
  })

  it('do not end inside a quotation', () => {
    check('⟦“Why? Nobody knows. We asked,” she said.⟧ ⟦They left.⟧')
  })

  it('go on after a quoted question that a cue follows', () => {
    check('⟦“Why did it fall?” he asked.⟧ ⟦“Who knows!” Ada Brook shouted back.⟧')
  })

  it('end after a quoted question that no cue follows', () => {
    check('⟦She asked, “Why did it fall?”⟧ ⟦Engineers had no answer.⟧')
  })
})
