/** The owner's folder as it is reviewed: what the analysis says by itself, without the owner's judgement of quotations and names. */
import type { SpeakerType } from '../../text/article.ts'
import { articleName } from '../../text/article-name.ts'
import type { KnownName } from '../../text/review/review.ts'
import type { Corrections } from '../corrections/corrections.ts'
import { refuseNamedSettings } from '../corrections/named-settings.ts'
import { analyseFile, type AnalysedArticle } from '../library/analyse-article.ts'
import type { LibraryRequest } from '../library/library.ts'
import { plainName } from '../library/plain-name.ts'
import { readFiles } from '../reading/read-files.ts'
import { openFolder } from '../reading/source-folder.ts'
import { languageOfArticles } from '../site-language.ts'

/** A printed name and where somebody is quoted by it. */
export interface Voice {
  readonly name: string
  readonly type: SpeakerType
  readonly quotations: number
  /** As the corrections call them. */
  readonly articles: readonly string[]
  readonly first: { readonly article: AnalysedArticle; readonly quotation: number }
}

export interface ReviewLibrary {
  readonly folder: string
  /** How many files stand in it. */
  readonly files: number
  readonly articles: readonly AnalysedArticle[]
  readonly voices: ReadonlyMap<string, Voice>
}

/**
 * Names are withheld and facts corrected, as in a build. No quotation is corrected: so its id is the one that corrections go by, and
 * nothing has to be analysed again when the owner answers.
 */
export function readReviewLibrary(
  request: LibraryRequest,
  progress: (done: number, total: number) => void,
): ReviewLibrary {
  const { folder, site } = request.options
  const source = openFolder(folder)
  refuseNamedSettings(request, source.corrections)
  const language = languageOfArticles(site)
  const articles: AnalysedArticle[] = []
  let done = 0
  for (const read of readFiles({ ...source, corrections: withoutJudgement(source.corrections) })) {
    if (read.kind === 'read') {
      articles.push(...analyseFile(read.file, read.bytes, language, read.corrections, source.table).articles)
    }
    progress(++done, source.files.length)
  }
  return { folder, files: done, articles, voices: voicesOf(articles) }
}

function withoutJudgement(corrections: Corrections): Corrections {
  const files = new Map([...corrections.files].map(([name, file]) => [name, { ...file, quotations: [] }]))
  return { ...corrections, files, merges: [], splits: [] }
}

function voicesOf(articles: readonly AnalysedArticle[]): Map<string, Voice> {
  const voices = new Map<string, Voice & { quotations: number; readonly articles: string[] }>()
  for (const article of articles) {
    const where = articleName(article)
    for (const [quotation, { kind, speaker }] of article.analysis.quotations.entries()) {
      if (kind !== 'speech' || speaker === null) continue
      const name = plainName(speaker.name)
      const voice = voices.get(name) ?? {
        name,
        type: speaker.type,
        quotations: 0,
        articles: [],
        first: { article, quotation },
      }
      voices.set(name, voice)
      voice.quotations++
      if (voice.articles.at(-1) !== where) voice.articles.push(where)
    }
  }
  return voices
}

const mostNames = 8

/** Who is called so, or whose name has a word that begins so: those quoted most first. */
export function namesLike(voices: ReadonlyMap<string, Voice>, start: string): KnownName[] {
  const wanted = plainName(start).toLocaleLowerCase()
  if (wanted === '') return []
  return [...voices.values()]
    .filter(({ name }) => ` ${name.toLocaleLowerCase()}`.includes(` ${wanted}`))
    .toSorted((a, b) => b.quotations - a.quotations)
    .slice(0, mostNames)
    .map(({ name, type, quotations }) => ({ name, type, quotations }))
}
