import { describe, expect, test } from 'vitest'
import { factsOf, read, textsOf, toldOf } from '../read.ts'

const words =
  'The old bridge at Korvath will be rebuilt before the first frost, the mayor of Merrin said on Sunday, ending weeks of doubt.'
const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`
const article = `<article><h1>Mayor promises</h1><p>${words}</p><p>&ldquo;We open <em>it</em>,&rdquo; said Cora Flint &amp; nobody else.<br>Yes.</p><h2>Doubts</h2><p>${words}</p></article>`
const news = page(
  `<title>Mayor promises | The Merrin Courier</title><meta property="og:site_name" content="The Merrin Courier"><meta name="author" content="Ada Brook">
   <meta property="article:published_time" content="2031-03-03T08:10:00+01:00"><link rel="canonical" href="https://courier.example/bridge">
   <script>document.title = "Changed"</script>`,
  `<div class="cookie-banner">We use cookies. <button>Accept</button></div><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>${article}
   <section class="comments"><p>“Rubbish,” wrote Pete, who never believed a word of the mayor about that old bridge, not one.</p></section><footer>Copyright</footer>`,
)

describe('a saved page', () => {
  test('has the facts that it states', () => {
    expect(factsOf(read('a.html', news))).toEqual([
      'Mayor promises | 2031-03-03 | Ada Brook | The Merrin Courier | en-GB',
    ])
    expect(read('a.html', news).articles[0]?.facts.url).toBe('https://courier.example/bridge')
  })

  test('has its main text alone, a paragraph a paragraph', () => {
    expect(textsOf(read('a.html', news))[0]).toMatch(
      /^The old bridge[^\n]+doubt\.\n\n“We open it,” said Cora Flint & nobody else\.\nYes\.\n\nDoubts\n\nThe old bridge[^\n]+$/,
    )
  })

  test('tells in one line what else stands on it', () => {
    expect(toldOf(read('a.html', news))).toEqual([
      expect.stringMatching(/^note null: in no article: menus and the like \(\d+ words, such as "We use cookies/),
    ])
  })

  test('is known by its first bytes where its name says text', () => {
    expect(textsOf(read('a.txt', news))).toEqual(textsOf(read('a.html', news)))
  })

  test('is read in the encoding that it declares', () => {
    const latin = page('<title>Café</title>', article.replace('nobody', 'Zoë Čapek'))
      .replace('charset="utf-8"', 'charset="iso-8859-2"')
      .replace('Č', '\xc8')
    expect(
      textsOf(
        read(
          'a.html',
          Uint8Array.from(latin, (letter) => letter.charCodeAt(0)),
        ),
      )[0],
    ).toContain('Čapek')
  })

  test('is named by its headline where its title is that of the site', () => {
    expect(factsOf(read('a.html', page('<title>The Merrin Courier</title>', article)))[0]).toMatch(/^Mayor promises \|/)
  })

  test('that is short is read too', () => {
    expect(textsOf(read('a.html', page('<title>A</title>', '<p>Yes.</p>')))).toEqual(['Yes.'])
  })

  test('that is short has no menus and no cookies either', () => {
    const body =
      '<nav>Home Sport Weather</nav><div class="cookie-banner">We use cookies here.</div><p>Yes.</p><footer>Imprint</footer>'
    expect(textsOf(read('a.html', page('<title>A</title>', body)))).toEqual(['Yes.'])
  })

  test('that is a text without any tag keeps its lines', () => {
    expect(textsOf(read('a.html', 'The ferry left.\n\n“Yes,” she said.'))).toEqual([
      'The ferry left.\n\n“Yes,” she said.',
    ])
  })
})
