/** Analyses the files of a build on all cores, but for those whose analysis an earlier build has kept. */
import { availableParallelism } from 'node:os'
import type { FileAnalysis } from './library/analyse-article.ts'
import type { AnalysisCache } from './cache/analysis-cache.ts'
import { unpackAnalysis } from './cache/packed-analysis.ts'
import type { ReadFile } from './reading/read-files.ts'
import type { StartPool, WorkPool } from './work.ts'

/** How many files a thread is sent at a time. */
const parcelFiles = 20
/** Up to this many files are analysed on this thread sooner than others would start. */
const fewFiles = 200
/** No more bytes wait for a thread, or go to one at a time: exports are large, and stand in memory while they do. */
const fewBytes = 40_000_000

type OpenFile = Extract<ReadFile, { kind: 'read' }>

export interface AnalyseRequest {
  readonly files: Iterable<ReadFile>
  readonly language: string | null
  readonly cache: AnalysisCache
  readonly startPool: StartPool
  /** Called with the number of files analysed so far. */
  readonly progress: (done: number) => void
}

/** The analyses are in the order of the files. */
export async function analyseAll(request: AnalyseRequest): Promise<FileAnalysis[]> {
  const analyses: FileAnalysis[] = []
  const work = new NewFiles(request, analyses)
  try {
    let place = 0
    for (const read of request.files) {
      const known = read.kind === 'refused' ? read.analysis : fromCache(request.cache, read)
      if (known) analyses[place] = known
      else if (read.kind === 'read') await work.add(read, place)
      place++
      request.progress(place - work.waiting)
    }
    await work.finish()
    return analyses
  } finally {
    await work.stop()
  }
}

function fromCache(cache: AnalysisCache, { file, hash }: OpenFile): FileAnalysis | undefined {
  const packed = cache.get(file, hash)
  return packed === undefined ? undefined : unpackAnalysis(packed, file)
}

interface PlacedFile {
  readonly read: OpenFile
  readonly place: number
}

function sizeOf(files: readonly PlacedFile[]): number {
  return files.reduce((sum, { read }) => sum + read.bytes.length, 0)
}

/** How many of the first files go to a thread together: one at least. */
function parcelLength(files: readonly PlacedFile[]): number {
  let [length, bytes] = [0, 0]
  for (const { read } of files.slice(0, parcelFiles)) {
    bytes += read.bytes.length
    if (length > 0 && bytes > fewBytes) break
    length++
  }
  return length
}

/** The files that must be analysed. The first few wait: where no more come, no thread is started. */
class NewFiles {
  private readonly request: AnalyseRequest
  private readonly analyses: FileAnalysis[]
  private held: PlacedFile[] = []
  private pool: WorkPool | null = null
  waiting = 0

  constructor(request: AnalyseRequest, analyses: FileAnalysis[]) {
    this.request = request
    this.analyses = analyses
  }

  async add(read: OpenFile, place: number): Promise<void> {
    this.held.push({ read, place })
    this.waiting++
    const isMuch = sizeOf(this.held) > fewBytes
    if (isMuch || this.held.length > fewFiles) this.pool ??= this.request.startPool(availableParallelism() - 1)
    if (this.pool !== null) await this.send(this.pool, isMuch ? 0 : parcelFiles - 1)
  }

  async finish(): Promise<void> {
    const pool = (this.pool ??= this.request.startPool(0))
    await this.send(pool, 0)
    await pool.idle()
  }

  async stop(): Promise<void> {
    await this.pool?.stop()
  }

  /** Sends parcels until no more than `rest` files wait. */
  private async send(pool: WorkPool, rest: number): Promise<void> {
    while (this.held.length > rest) {
      const parcel = this.held.splice(0, parcelLength(this.held))
      const files = parcel.map(({ read: { file, bytes, corrections } }) => ({ file, bytes, corrections }))
      await pool.give({ kind: 'analyse', files, language: this.request.language }, (answer) => {
        if (answer.kind !== 'analysed') return
        for (const [index, { read, place }] of parcel.entries()) this.store(read, place, answer.packed[index])
      })
    }
  }

  private store({ file, hash }: OpenFile, place: number, packed: string | undefined): void {
    if (packed === undefined) throw new RangeError(`no analysis came back of ${file}`)
    this.request.cache.keep(file, hash, packed)
    this.analyses[place] = unpackAnalysis(packed, file)
    this.waiting--
    this.request.progress(place + 1)
  }
}
