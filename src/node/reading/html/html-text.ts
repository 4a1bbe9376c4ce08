/** The words of HTML as text: a line for each line of the page, a blank line between paragraphs. Nothing in it is run. */
import { Parser } from 'htmlparser2'

const blocks = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
/** Blocks that stand below one another without a gap. */
const tight = new Set('li tr dt dd td th tbody thead tfoot'.split(' '))
const unseen = new Set(
  'head script style noscript template iframe object embed svg math canvas select datalist'.split(' '),
)

/** The parser takes time by the square of it. */
const mostDepth = 2000

class Text {
  private done = ''
  private gap = ''
  /** What each line begins with. */
  prefix = ''

  words(words: string): void {
    const [head = ''] = /^[ \t]*/.exec(words) ?? []
    const trimmed = words.slice(head.length)
    if (head !== '' && this.gap === '') this.gap = ' '
    if (trimmed === '') return
    const gap = this.done === '' ? '' : this.gap
    const isLine = this.done === '' || gap.includes('\n')
    this.done += gap + (isLine ? this.prefix : '') + trimmed
    this.gap = ''
  }

  /** The widest gap that is asked for between two words is what stands there. */
  break(gap: '\t' | '\n' | '\n\n'): void {
    if (gap === '\t' ? !this.gap.includes('\n') : gap.length >= this.gap.length || !this.gap.includes('\n'))
      this.gap = gap
  }

  /** Two line breaks in a row are a paragraph's end. */
  line(): void {
    this.gap = this.gap.includes('\n') ? '\n\n' : '\n'
  }

  toString(): string {
    return this.done
  }
}

/** Any string gives a text; what is no markup stays as it is. In a mail, `quoted` lines of others have its mark for them. */
export function htmlText(html: string, quoted: '' | '> ' = ''): string {
  if (html.length > mostDepth && isDeeper(html, mostDepth))
    return htmlText(html.replace(/<[a-z/][^<>]*>/giu, '<br>'), quoted)
  const text = new Text()
  const held: string[] = []
  let unseenIn = 0
  let preIn = 0
  const parser = new Parser({
    onopentag: (name) => {
      if (unseen.has(name)) unseenIn++
      if (name === 'pre' || name === 'textarea') preIn++
      if (name === 'blockquote') text.prefix += quoted
      if (name === 'br') text.line()
      else if (name === 'q') held.push('“')
      else if (name === 'td' || name === 'th') text.break('\t')
      else if (blocks.has(name)) text.break(tight.has(name) ? '\n' : '\n\n')
    },
    ontext: (words) => {
      if (unseenIn > 0) return
      const whole = held.splice(0).join('') + words
      if (preIn === 0) addCollapsed(text, whole)
      else addLines(text, whole)
    },
    onclosetag: (name) => {
      if (unseen.has(name)) unseenIn = Math.max(0, unseenIn - 1)
      if (name === 'pre' || name === 'textarea') preIn = Math.max(0, preIn - 1)
      if (name === 'blockquote') text.prefix = text.prefix.slice(quoted.length)
      if (name === 'q') text.words('”')
      else if (blocks.has(name) && name !== 'td' && name !== 'th') text.break(tight.has(name) ? '\n' : '\n\n')
    },
  })
  parser.write(html)
  parser.end()
  return text.toString()
}

function addCollapsed(text: Text, words: string): void {
  // Spaces that do not break are the writer's.
  const collapsed = words.replace(/[ \t\n\r\f]+/g, ' ')
  const ends = collapsed.endsWith(' ')
  text.words(ends ? collapsed.slice(0, -1) : collapsed)
  if (ends) text.words(' ')
}

function addLines(text: Text, words: string): void {
  for (const [index, line] of words.split('\n').entries()) {
    if (index > 0) text.line()
    text.words(line.trimEnd())
  }
}

/** Whether more than so many elements stand within one another; the parser is stopped where it is known. */
export function isDeeper(html: string, most: number): boolean {
  let depth = 0
  let isOver = false
  const parser = new Parser({
    onopentag: () => {
      if (++depth <= most) return
      isOver = true
      parser.pause()
    },
    onclosetag: () => {
      depth--
    },
  })
  parser.write(html)
  if (!isOver) parser.end()
  return isOver
}
