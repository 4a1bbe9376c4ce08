/** The voices of one article. */
import type { Analysis, Quotation } from '../article.ts'
import type { Voice } from './voice.ts'

/** What of an article tells who speaks in it; `corrected` are the places of the quotations whose speaker is the owner's word. */
export interface SpokenArticle {
  readonly analysis: Pick<Analysis, 'quotations' | 'named'>
  readonly corrected: readonly number[]
}

/** The voices of a whole library, by the places of its articles. */
export function voicesOfAll(articles: readonly SpokenArticle[]): Voice[] {
  return articles.flatMap(({ analysis, corrected }, article) => {
    const given = new Set(corrected)
    return voicesOf(article, analysis, (index) => given.has(index))
  })
}

/** Who speaks in the article of number `article`. `isOwners` says whether the speaker of the quotation at a place is the owner's word. */
export function voicesOf(
  article: number,
  { quotations, named }: Pick<Analysis, 'quotations' | 'named'>,
  isOwners: (index: number) => boolean = () => false,
): Voice[] {
  const told = new Map(named.map((speaker) => [speaker.name, speaker]))
  const voices = new Map<string, { readonly voice: Voice; quotations: number; isOwners: boolean }>()
  quotations.forEach((quotation, index) => {
    const { speaker } = quotation
    if (!speaker || !isSpeech(quotation)) return
    const known = voices.get(speaker.name)
    // Where the text names them as well, the name is found and not given.
    if (known) {
      known.quotations++
      known.isOwners &&= isOwners(index)
    } else {
      const { gender = null, descriptions = [] } = told.get(speaker.name) ?? {}
      const { name, type } = speaker
      const voice = { article, name, type, quotations: 0, gender, descriptions }
      voices.set(speaker.name, { voice, quotations: 1, isOwners: isOwners(index) })
    }
  })
  return [...voices.values()].map(({ voice, ...counted }) => ({ ...voice, ...counted }))
}

const isSpeech = ({ kind }: Quotation): boolean => kind === 'speech'
