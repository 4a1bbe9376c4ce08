/** What the end of a line and the beginning of the next say about whether a sentence goes on between them. */

const endsSentence = /[.!?…:。！？؟।]["'”’»)\]]*$/u
/** “Mr.” at a line's end goes before a name. */
const shortForm = /(?:^|\s)(?:Mr|Mrs|Ms|Dr|St|Prof|Gen|Sen|Rep|Gov|Capt|Lt|Col|Rev|No|\p{Lu})\.$/u
const smallStart = /^(?:[–—]\s)?["'“‘«([]*\p{Ll}/u
/** Scripts without capitals tell nothing by the first letter of a line. */
const uncasedStart = /^["'“‘«([]*\p{Lo}/u
const uncasedEnd = /[\p{Lo}،,]$/u

/** Words that never end a sentence or a headline: they lead on to the next. */
const leadsOn =
  /(?:^|\s)(?:a|an|the|of|to|in|on|at|for|with|by|from|and|or|that|which|who|whose|as|is|was|were|are|be|been|has|had|have|not|his|her|their|its|our|my|said|says|told|added|asked|warned|wrote|according|der|die|das|den|dem|und|von|mit|la|le|les|des|du|et|el|los|las|y|de|del|en)$/iu
/** A capital here begins a sentence, seldom a name. */
const sentenceStart =
  /^["'“‘«]*(?:The|A|An|In|On|At|It|He|She|They|We|But|And|When|As|For|After|Before|There|This|That|Most|Some|More|No|Not|If)\s/u

const byline = /^(?:By|BY|Von|Par|Por)\s+\p{Lu}[\p{L}.'’-]*(?:[\s,]+(?:and|und|et|y|de|van|von|\p{Lu}[\p{L}.'’-]*))+$/u
const dateLine =
  /^(?:\p{L}+\.?,?\s+)?(?:\d{1,2}\.?\s+\p{L}{3,}\.?|\p{L}{3,}\.?\s+\d{1,2}),?\s+\d{4}$|^\d{4}-\d\d-\d\d$/u
/** Never the continuation of the line above: list, heading, cited mail, table. */
const beginsAnew = /^(?:[*•·‣]\s|\d{1,3}[.)]\s|\(?[a-z]\)\s|#{1,6}\s|[>|])/
/** A dash begins an item of a list only below a sentence that has ended. */
const dashed = /^[-–—+]\s/
/** Columns: a wide gap, a tab or bars between words. */
const tabular = /\S(?: {3,}|\t)\S|^\|.*\|$/

const hyphenAtEnd = /\p{L}[-‐\u00ad]$/u
/** “pre- and post-war”: the hyphen stands for a part that comes later. */
const hanging = /^(?:and|or|to|und|oder|bis|et|ou|y|o)\b/u

/** Whether a word may be divided between two lines. */
export function mayDivide(above: string, below: string): boolean {
  return hyphenAtEnd.test(above) && /^\p{Ll}/u.test(below) && !hanging.test(below)
}

/** Whether a line begins in the midst of a sentence, by its first letter. */
export function startsSmall(words: string): boolean {
  return smallStart.test(words)
}

function endsInSentence(words: string): boolean {
  return endsSentence.test(words.slice(-6)) && !shortForm.test(words.slice(-6))
}

/** Whether a sentence plainly goes on from one line to the next. */
export function goesOn(above: string, below: string): boolean {
  if (endsInSentence(above) || standsAlone(above) || standsAlone(below)) return false
  if (mayDivide(above, below) || smallStart.test(below)) return true
  if (leadsOn.test(above.slice(-12)) || shortForm.test(above.slice(-6))) return true
  return uncasedStart.test(below) && uncasedEnd.test(above)
}

/** Whether a line that is full may be continued by the next: not where a sentence has not ended and another begins. */
export function mayGoOn(above: string, below: string): boolean {
  if (standsAlone(above) || standsAlone(below) || isItem(above, below)) return false
  return endsInSentence(above) || /,$/.test(above) || leadsOn.test(above.slice(-12)) || !sentenceStart.test(below)
}

/** Lines that are whole by themselves: bylines, dates, rows of tables. */
export function standsAlone(words: string): boolean {
  if (words.length < 6) return false
  return tabular.test(words) || (words.length < 70 && (byline.test(words) || dateLine.test(words)))
}

/** Whether a line is an item of a list below the line above. */
export function isItem(above: string, words: string): boolean {
  return beginsAnew.test(words) || (dashed.test(words) && endsSentence.test(above.slice(-6)))
}

/** Where the words of an item begin, after its bullet or number; 0 where the line is none. */
export function itemIndent(words: string): number {
  return /^(?:[-–—+*•·‣]|\d{1,3}[.)]|\(?[a-z]\))\s+/.exec(words)?.[0].length ?? 0
}
