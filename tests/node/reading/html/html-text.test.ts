import { expect, test } from 'vitest'
import { htmlText } from '../../../../src/node/reading/html/html-text.ts'

test.each([
  ['paragraphs have a blank line between them', '<p>One\n two.</p>\n<p>Three.</p>', 'One two.\n\nThree.'],
  ['a break is a line, and two are a paragraph', 'One<br>two<br><br>three', 'One\ntwo\n\nthree'],
  [
    'items and rows are lines, cells have a tab',
    '<ul><li>A</li><li>B</li></ul><table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>',
    'A\nB\n\n1\t2\n3',
  ],
  ['words in one paragraph stay together', '<p>a<b>b</b>c <i>d</i>, e</p>', 'abc d, e'],
  [
    'scripts, styles and alternative texts are not shown',
    '<p>A<script>b()</script><style>c{}</style><img alt="d"> e</p><!-- f -->',
    'A e',
  ],
  ['short quotations have marks', '<p>She said <q>yes</q>.</p>', 'She said “yes”.'],
  ['lines of a preformatted text stay', '<pre>a\n  b\n\nc</pre>', 'a\nb\n\nc'],
  ['what is no tag stays', '3 < 4 & 5 > 2', '3 < 4 & 5 > 2'],
])('%s', (_, html, text) => {
  expect(htmlText(html)).toBe(text)
})

test('elements that are nested without end keep their words', () => {
  expect(htmlText(`${'<div>'.repeat(50_000)}<p>The &amp; end.</p>`)).toBe('The & end.')
})
