import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/text/analyse.ts'
import type { TextFormat } from '../../../src/text/article.ts'
import { markedWords } from '../../../src/text/citing/cited.ts'
import { asidesWithin } from '../../../src/text/prose/asides-within.ts'

function cited(text: string, format: TextFormat = 'plain'): string | undefined {
  const { quotations, asides } = analyse(text, { lang: 'en', format })
  const [quotation] = quotations
  const end = quotation?.spans.at(-1)?.end ?? 0
  return quotation && markedWords({ spans: quotation.spans, asides: asidesWithin(asides, { start: 0, end }) })
}

const page = (between: string) =>
  `“I told the harbour office in the autumn that the pier was moving, and I told them again in\n${between}the winter, when it was too late,” said Cora Flint.`

describe('a quotation is cited', () => {
  it('in one line, with its divided words whole', () => {
    const text =
      '“The recon-\nstruction will take us a year, and I will not call it a well-\nkept secret of the harbour office, whatever they may say and\nits men,” said Cora Flint.'
    expect(cited(text)).toBe(
      '“The reconstruction will take us a year, and I will not call it a well-kept secret of the harbour office, whatever they may say and its men,”',
    )
  })

  it.each([
    ['a number', '\n12\n\n'],
    ['a number in dashes', '\n- 12 -\n\n'],
    ['a page of pages', '\nPage 12 of 30\n\n'],
    ['a number, a form feed and a running head', '\n     12\n\fREPORT OF THE INQUIRY      5 March 2031\n\n'],
    ['a form feed and a running head', '\n\fREPORT OF THE INQUIRY\n\n'],
  ])('without %s between its halves', (_, between) => {
    expect(cited(page(between))).toBe(
      '“I told the harbour office in the autumn that the pier was moving, and I told them again in the winter, when it was too late,”',
    )
  })

  it('without the marks of Markdown', () => {
    expect(cited('“We **will** open [it](https://example.org),” she said.', 'markdown')).toBe('“We will open it,”')
  })

  it('with the lines of a verse apart', () => {
    expect(cited('She sang:\n\n    “We go by night,\n    The lamp is low.”\n\nThen she left.')).toBe(
      '“We go by night,” “The lamp is low.”',
    )
  })
})

it('a quotation over a page number has two spans, neither of which holds it', () => {
  const [quotation] = analyse(page('\n12\n\n'), { lang: 'en' }).quotations
  expect(quotation?.spans.map(({ exact }) => exact)).toEqual([
    'I told the harbour office in the autumn that the pier was moving, and I told them again in',
    'the winter, when it was too late,',
  ])
  expect(quotation?.speaker?.name).toBe('Cora Flint')
})
