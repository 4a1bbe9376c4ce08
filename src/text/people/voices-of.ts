/** The voices of one article. */
import type { Analysis, Quotation } from '../article.ts'
import type { Voice } from './voice.ts'

/** Who speaks in the article of number `article`. `isOwners` says whether the speaker of the quotation at a place is the owner's word. */
export function voicesOf(
  article: number,
  { quotations, named }: Pick<Analysis, 'quotations' | 'named'>,
  isOwners: (index: number) => boolean = () => false,
): Voice[] {
  const told = new Map(named.map((speaker) => [speaker.name, speaker]))
  const voices = new Map<string, { voice: Voice; quotations: number }>()
  quotations.forEach((quotation, index) => {
    const { speaker } = quotation
    if (!speaker || !isSpeech(quotation)) return
    const known = voices.get(speaker.name)
    if (known) known.quotations++
    else {
      const { gender = null, descriptions = [] } = told.get(speaker.name) ?? {}
      const { name, type } = speaker
      const voice = { article, name, type, quotations: 0, gender, descriptions, isOwners: isOwners(index) }
      voices.set(speaker.name, { voice, quotations: 1 })
    }
  })
  return [...voices.values()].map(({ voice, quotations: count }) => ({ ...voice, quotations: count }))
}

const isSpeech = ({ kind }: Quotation): boolean => kind === 'speech'
