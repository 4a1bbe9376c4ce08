/** Threads that do one kind of work. Each has its next task at hand when it ends one, and no more, so that little waits in memory. */
import { availableParallelism } from 'node:os'
import { Worker, type TransferListItem } from 'node:worker_threads'

/** Under way for each thread, with the one that it works on. */
const tasksOfAThread = 2

/** A thread that may take all it likes leaves its garbage lying about. */
const threadLimits = { maxYoungGenerationSizeMb: 8 }

interface Thread<Task, Answer> {
  readonly worker: Worker
  /** In the order in which they were given, which is that of the answers. */
  readonly underWay: { readonly task: Task; readonly done: (answer: Answer) => void }[]
}

export interface PoolRequest<Task> {
  /** The bundle that a thread runs; it answers each message with one. */
  readonly script: string
  /** Given to each thread as it starts. */
  readonly data: unknown
  /** What a thread was doing, for the case that it fails: "analysing a.txt". */
  readonly describe: (task: Task) => string
}

export class ThreadPool<Task, Answer> {
  private readonly request: PoolRequest<Task>
  private readonly threads: Thread<Task, Answer>[]
  private failure: Error | null = null
  private isStopping = false
  /** Called at the next answer of any thread, or when one fails. */
  private answered: () => void = () => undefined

  constructor(request: PoolRequest<Task>, size = availableParallelism()) {
    this.request = request
    this.threads = Array.from({ length: size }, () => this.startThread())
  }

  private startThread(): Thread<Task, Answer> {
    const { script, data } = this.request
    const worker = new Worker(script, { workerData: data, resourceLimits: threadLimits })
    const thread: Thread<Task, Answer> = { worker, underWay: [] }
    worker.on('message', (answer: Answer) => {
      thread.underWay.shift()?.done(answer)
      this.answered()
    })
    worker.on('error', (error) => this.fail(thread, error instanceof Error ? error.message : String(error)))
    worker.on('exit', (code) => {
      if (!this.isStopping) this.fail(thread, `it ended with code ${code}`)
    })
    return thread
  }

  private fail({ underWay }: Thread<Task, Answer>, reason: string): void {
    const [current] = underWay
    const doing = current ? this.request.describe(current.task) : 'waiting'
    this.failure ??= new Error(`a thread of the build stopped while ${doing}: ${reason}`)
    this.answered()
  }

  /** Ends when the task is under way; `done` is called with its answer. */
  async give(task: Task, done: (answer: Answer) => void, transfer: readonly TransferListItem[] = []): Promise<void> {
    await this.until(() => this.leastBusy().underWay.length < tasksOfAThread)
    const thread = this.leastBusy()
    thread.underWay.push({ task, done })
    // The rule means windows: a thread has one parent.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    thread.worker.postMessage(task, transfer)
  }

  private leastBusy(): Thread<Task, Answer> {
    return this.threads.reduce((least, thread) => (thread.underWay.length < least.underWay.length ? thread : least))
  }

  /** Ends when everything given is done. */
  async idle(): Promise<void> {
    await this.until(() => this.threads.every(({ underWay }) => underWay.length === 0))
  }

  private async until(isSo: () => boolean): Promise<void> {
    while (this.failure === null && !isSo()) {
      await new Promise<void>((resolve) => {
        this.answered = resolve
      })
    }
    if (this.failure !== null) throw this.failure
  }

  /** Ends all threads, whatever they do. */
  async stop(): Promise<void> {
    this.isStopping = true
    await Promise.all(this.threads.map(({ worker }) => worker.terminate()))
  }
}
