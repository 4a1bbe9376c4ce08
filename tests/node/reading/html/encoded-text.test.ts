import { describe, expect, test } from 'vitest'
import { read, textsOf, toldOf } from '../read.ts'

describe('a plain text that was never decoded', () => {
  test.each([
    [
      'quoted-printable',
      '=E2=80=9CWe open,=E2=80=9D said Cora Flint, the mayor of M=\nerrin.=20\nYes.',
      '“We open,” said Cora Flint, the mayor of Merrin. \nYes.',
    ],
    [
      'tags',
      '<h1>Bridge opens</h1>\n<p>By Ada Brook</p>\n<p>We open it.<br/>The end.</p>',
      'Bridge opens\n\nBy Ada Brook\n\nWe open it.\nThe end.',
    ],
    ['quoted-printable of one byte', 'Caf=E9 in M=FCnchen.', 'Café in München.'],
    [
      'character references',
      '&quot;We open,&quot; said Cora Flint, who&#39;s &pound;5 poorer.',
      '"We open," said Cora Flint, who\'s £5 poorer.',
    ],
    ['references of references', '&amp;ldquo;We open,&amp;rdquo; said Cora.', '“We open,” said Cora.'],
    ['tags in lines of their own', 'We <i>open</i> it.\n\nHe <b>said</b> so.', 'We open it.\n\nHe said so.'],
  ])('in %s is read as what it stands for, with a note', (_, text, shown) => {
    const reading = read('a.txt', text)
    expect(textsOf(reading)).toEqual([shown])
    expect(reading.findings.map(({ severity }) => severity)).toEqual(['note'])
  })
})

test('tags that were escaped are read too', () => {
  expect(textsOf(read('a.txt', '&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;'))).toEqual(['One.\n\nTwo.'])
})

describe('a plain text that mentions such things', () => {
  test.each([
    ['a tag', 'He wrote <b> on the board and left.\n\nNobody knew why.'],
    ['a reference', 'The shop is called Tolver &amp; Sons.\n\nIt is open.'],
    ['signs', 'If a < b & b > c, then AT&T; what = 3D? The room =A1.'],
    [
      'what a page is made of',
      'In HTML, <p>one</p> is a paragraph.\n\nWrite &quot; and &ldquo; for the marks, and <b>bold</b> is bold.',
    ],
  ])('such as %s keeps its words', (_, text) => {
    expect(textsOf(read('a.txt', text))).toEqual([text])
  })

  test('is warned of where it holds many', () => {
    const text = 'In HTML, <p>one</p> and <b>two</b> are elements.\n\nThe rest is prose.\n\nAnd more of it.'
    expect(toldOf(read('a.txt', text))).toEqual([
      'warning null: it holds 4 tags of HTML, such as "<p>", which stay in the text as they are',
    ])
  })

  test('is Markdown by right', () => {
    const text = '<p>One &quot;two&quot;</p>\n\n<p>Three</p>'
    expect(textsOf(read('a.md', text))).toEqual([text])
  })
})
