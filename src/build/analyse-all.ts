/** Analyses the files of a build: what is known from before is taken as it is, the rest is done on all cores. */
import { analyseFile, type FileAnalysis } from './analyse-article.ts'
import type { AnalysisCache } from './analysis-cache.ts'
import { packAnalysis, unpackAnalysis } from './packed-analysis.ts'
import type { ReadFile } from './read-files.ts'
import type { WorkPool } from './work-pool.ts'

/** Sent to a thread at a time. */
const parcelFiles = 20
/** Up to so many files are done sooner here than threads start. */
const fewFiles = 200

type OpenFile = Extract<ReadFile, { kind: 'read' }>

export interface AnalyseRequest {
  readonly files: Iterable<ReadFile>
  readonly language: string
  readonly cache: AnalysisCache
  /** Starts the threads at the first call. */
  readonly pool: () => WorkPool
  /** Called with the number of files analysed so far. */
  readonly progress: (done: number) => void
}

/** In the order of the files. */
export async function analyseAll(request: AnalyseRequest): Promise<FileAnalysis[]> {
  const analyses: FileAnalysis[] = []
  const work = new NewFiles(request, analyses)
  let place = 0
  for (const read of request.files) {
    const known = read.kind === 'refused' ? read.analysis : fromCache(request.cache, read)
    if (known) analyses[place] = known
    else await work.add(read as OpenFile, place)
    place++
    request.progress(place - work.waiting)
  }
  await work.finish()
  return analyses
}

function fromCache(cache: AnalysisCache, { file, hash }: OpenFile): FileAnalysis | undefined {
  const packed = cache.get(file, hash)
  return packed === undefined ? undefined : unpackAnalysis(packed)
}

/** The files that must be analysed. The first few are held back: should they be all, no thread is started. */
class NewFiles {
  private readonly request: AnalyseRequest
  private readonly analyses: FileAnalysis[]
  private held: { readonly read: OpenFile; readonly place: number }[] = []
  private areMany = false
  private underWay = 0

  constructor(request: AnalyseRequest, analyses: FileAnalysis[]) {
    this.request = request
    this.analyses = analyses
  }

  get waiting(): number {
    return this.underWay
  }

  async add(read: OpenFile, place: number): Promise<void> {
    this.held.push({ read, place })
    this.underWay++
    this.areMany ||= this.held.length > fewFiles
    while (this.areMany && this.held.length >= parcelFiles) await this.send(this.held.splice(0, parcelFiles))
  }

  async finish(): Promise<void> {
    if (this.areMany) {
      if (this.held.length > 0) await this.send(this.held)
      await this.request.pool().idle()
      return
    }
    for (const { read, place } of this.held) {
      const analysis = analyseFile(read.file, read.bytes, this.request.language)
      this.store(read, place, packAnalysis(analysis), analysis)
    }
  }

  private async send(parcel: readonly { readonly read: OpenFile; readonly place: number }[]): Promise<void> {
    const files = parcel.map(({ read: { file, bytes } }) => ({ file, bytes }))
    await this.request.pool().give({ kind: 'analyse', files, language: this.request.language }, (answer) => {
      if (answer.kind !== 'analysed') return
      for (const [index, { read, place }] of parcel.entries()) this.storePacked(read, place, answer.packed[index])
    })
  }

  private storePacked(read: OpenFile, place: number, packed: string | undefined): void {
    if (packed === undefined) throw new RangeError(`no analysis came back of ${read.file}`)
    this.store(read, place, packed, unpackAnalysis(packed))
  }

  private store({ file, hash }: OpenFile, place: number, packed: string, analysis: FileAnalysis): void {
    this.request.cache.keep(file, hash, packed)
    this.analyses[place] = analysis
    this.underWay--
    this.request.progress(place + 1)
  }
}
