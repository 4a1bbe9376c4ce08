/** What part each token plays in its clause: a light tagger that stands on closed word classes, endings and capitals. */
import type { ArticleWords, Language } from './language.ts'
import { mayOpenSentence } from './sentence-openers.ts'
import { type Tag, type TaggedToken, type Token, untabled, type WordTag } from './token.ts'

/** In a block with fewer long words than this every one must have a capital: “…,” said Senator Ann Hale, Democrat of Ormsby. */
const fewWords = 8
const nearlyAll = 0.75

/**
 * Blocks in which nearly every long word has a capital, so that a capital proves no name. A verb in small letters shows that it is
 * no heading, however many names stand beside it: “…,” said Senator Ann Hale, Democrat of Ormsby.
 */
function titleCaseBlocks(tokens: readonly Token[], { verbs }: Language): ReadonlySet<number> {
  const found = new Set<number>()
  let long = 0
  let capitals = 0
  let isTold = false
  tokens.forEach(({ kind, text, low, block, capital }, at) => {
    if (kind === 'word' && text.length >= 4) {
      long++
      if (capital) capitals++
      else if (verbs.has(low)) isTold = true
    }
    if (tokens[at + 1]?.block === block) return
    if (!isTold && long >= 4 && capitals >= (long < fewWords ? long : long * nearlyAll)) found.add(block)
    long = capitals = 0
    isTold = false
  })
  return found
}

/** What `tokens` show about the article's words. */
function readArticleWords(tokens: readonly Token[], language: Language): ArticleWords {
  const { female, male } = language.names
  const titleCase = titleCaseBlocks(tokens, language)
  const small = new Set<string>()
  const names = new Set<string>()
  const surnames = new Set<string>()
  tokens.forEach((token, index) => {
    if (token.kind !== 'word' || titleCase.has(token.block)) return
    const before = tokens[index - 1]
    if (!token.capital) small.add(token.low)
    else if (!mayOpenSentence(token, before)) {
      names.add(token.low)
      if (before && before.capital && (female.has(before.low) || male.has(before.low))) surnames.add(token.low)
    }
  })
  return { small, names, surnames, titleCase }
}

function tagMark(token: Token, before: TaggedToken | undefined, { beforePossessive }: Language['tokens']): Tag {
  // “the workers’ hall”
  if (/^['’]$/.test(token.text) && before?.end === token.start && beforePossessive.test(before.low)) return 'possessive'
  if (token.kind === 'number') return 'numeral'
  if (/^[.?!…]/.test(token.text)) return 'stop'
  return token.text === ',' ? 'comma' : 'mark'
}

function readToken(
  token: Token,
  before: TaggedToken | undefined,
  next: Token | undefined,
  opening: Tag,
  article: ArticleWords,
  language: Language,
): WordTag {
  if (token.kind === 'quote') return untabled('quote')
  if (token.kind === 'word') return language.tagWord(token, before, next, opening, article)
  return untabled(tagMark(token, before, language.tokens))
}

/** Words of these tags go on with a phrase that others have opened. */
const goesOn: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'adjective', 'numeral', 'possessive'])

/** `tokens` with their tags, in the same order. */
export function tagTokens(tokens: readonly Token[], language: Language): readonly TaggedToken[] {
  const article = readArticleWords(tokens, language)
  const tagged: TaggedToken[] = []
  let before: TaggedToken | undefined
  let opening: Tag = 'stop'
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) continue
    const { start, end, text, low, kind, capital, passage, block, sentence } = token
    const { tag, cueClass } = readToken(token, before, tokens[at + 1], opening, article, language)
    // Written out, since spreading tens of thousands of tokens takes longer than all the rest of the tagging.
    before = { start, end, text, low, kind, capital, passage, block, sentence, tag, cueClass }
    tagged.push(before)
    if (!goesOn.has(tag)) opening = tag
  }
  return tagged
}
