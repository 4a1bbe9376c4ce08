/** The paragraphs of a Word document, out of the XML of one of its parts (ECMA-376, part 1, chapter 17). */
import { Parser } from 'htmlparser2'

/** What holds words that are not shown: what was deleted or moved away, and the second telling of a drawing. */
const hidden = new Set(['del', 'moveFrom', 'Fallback', 'instrText'])
const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
}

/** No document is nested so deep; the parser would take time by the square of it. */
const mostDepth = 2000

/**
 * In their order; undefined where the XML is nested without end. Those of a text box stand before the paragraph that it hangs on.
 * Line breaks in a paragraph are `\n`.
 */
export function wordParagraphs(xml: string): string[] | undefined {
  const done: string[] = []
  const open: string[] = []
  let hiddenIn = 0
  let depth = 0
  let runs = 0
  let isText = false
  const add = (words: string) => {
    if (hiddenIn === 0 && open.length > 0) open.push((open.pop() ?? '') + words)
  }
  const close = () => {
    const words = open.pop()
    if (words !== undefined) done.push(words)
  }
  const parser = new Parser(
    {
      onopentag: (name) => {
        if (++depth > mostDepth) parser.pause()
        const local = localName(name)
        if (hidden.has(local)) hiddenIn++
        else if (local === 'p' && name !== 'a:p') open.push('')
        else if (local === 'r') runs++
        else if (local === 't') isText = true
        // A tab stop of the paragraph has the same name, outside any run.
        else if (runs > 0) add(signs[local] ?? '')
      },
      ontext: (words) => {
        if (isText) add(words)
      },
      onclosetag: (name) => {
        depth--
        const local = localName(name)
        if (hidden.has(local)) hiddenIn--
        else if (local === 'p' && name !== 'a:p') close()
        else if (local === 'r') runs--
        else if (local === 't') isText = false
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(xml)
  if (depth > mostDepth) return undefined
  parser.end()
  while (open.length > 0) close()
  return done
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
