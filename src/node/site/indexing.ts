/** Indexes articles on a thread of its own, while this one draws their pages. */
import { Worker } from 'node:worker_threads'
import type { FromThread, ThreadData, ToThread } from './index-thread.ts'
import type { WrittenFile } from './filter-index.ts'

/** Articles sent at a time, and so many parcels before this thread waits for the other: memory holds no more of them. */
const parcelArticles = 20
const parcelsUnderWay = 4

/** A thread that may take all it likes leaves its garbage lying about. */
const threadLimits = { maxYoungGenerationSizeMb: 8 }

export class Indexing {
  private readonly thread: Worker
  private parcel: string[] = []
  private underWay = 0
  private failure: Error | null = null
  /** Called at the next answer of the thread, or when it fails. */
  private answered: () => void = () => undefined
  private written: readonly WrittenFile[] | null = null

  /** `script` is the bundle of `index-thread.ts`. */
  constructor(script: string, data: ThreadData) {
    this.thread = new Worker(script, { workerData: data, resourceLimits: threadLimits })
    this.thread.on('message', (message: FromThread) => {
      this.underWay--
      if (message.kind === 'written') this.written = message.files
      this.answered()
    })
    this.thread.on('error', (error) => {
      this.failure = error instanceof Error ? error : new Error(String(error))
      this.answered()
    })
  }

  /** Articles come in index order, each a `FilterDocument` as JSON. */
  async add(document: string): Promise<void> {
    this.parcel.push(document)
    if (this.parcel.length >= parcelArticles) await this.sendParcel()
  }

  private async sendParcel(): Promise<void> {
    this.send({ kind: 'articles', documents: this.parcel })
    this.parcel = []
    await this.until(() => this.underWay <= parcelsUnderWay)
  }

  private send(message: ToThread): void {
    this.underWay++
    // The rule means windows: a thread has one parent.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    this.thread.postMessage(message)
  }

  private async until(isSo: () => boolean): Promise<void> {
    while (this.failure === null && !isSo()) {
      await new Promise<void>((resolve) => {
        this.answered = resolve
      })
    }
    if (this.failure !== null) throw this.failure
  }

  /** Resolves when the index is written, to its files. */
  async finish(): Promise<readonly WrittenFile[]> {
    await this.sendParcel()
    this.send({ kind: 'finish' })
    await this.until(() => this.written !== null)
    return this.written ?? []
  }

  /** Ends the thread, whether or not it has finished. */
  async stop(): Promise<void> {
    await this.thread.terminate()
  }
}
