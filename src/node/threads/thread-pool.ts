/**
 * Threads that do one kind of work, and this thread with them: it takes a task itself when all others have enough. So tasks
 * never pile up in memory, and a pool without threads does everything here.
 */
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'

/** For each thread, with the one that it works on: the next is at hand when it ends one. */
const tasksOfAThread = 2

/** A thread that may take all it likes leaves its garbage lying about. */
const threadLimits = { maxYoungGenerationSizeMb: 8 }

/** No task takes a hundredth of this: a thread that is silent for so long has lost itself, and would keep the build for ever. */
const patienceMinutes = 10

interface Thread<Task, Answer> {
  readonly worker: Worker
  /** In the order in which they were given, which is that of the answers. */
  readonly underWay: { readonly task: Task; readonly done: (answer: Answer) => void }[]
  /** Runs while an answer is waited for. */
  alarm?: NodeJS.Timeout
}

export interface PoolRequest<Task, Answer> {
  /** The bundle that a thread runs; it answers each message with one. */
  readonly script: string
  /** Given to each thread as it starts. */
  readonly data: unknown
  readonly size: number
  /** A task as it is sent: without what the other side can make itself. */
  readonly toSend: (task: Task) => Task
  /** The same work, done here. */
  readonly work: (task: Task) => Promise<Answer>
  /** What a thread was doing, for the case that it fails: "analysing a.txt". */
  readonly describe: (task: Task) => string
}

export class ThreadPool<Task, Answer> {
  private readonly request: PoolRequest<Task, Answer>
  private readonly threads: Thread<Task, Answer>[]
  private failure: Error | null = null
  private isStopping = false
  /** Called at the next answer of any thread, or when one fails. */
  private answered: () => void = () => undefined

  constructor(request: PoolRequest<Task, Answer>) {
    this.request = request
    this.threads = Array.from({ length: request.size }, () => this.startThread())
  }

  private startThread(): Thread<Task, Answer> {
    const { script, data } = this.request
    const worker = new Worker(script, { workerData: data, resourceLimits: threadLimits })
    const thread: Thread<Task, Answer> = { worker, underWay: [] }
    worker.on('message', (answer: Answer) => {
      thread.underWay.shift()?.done(answer)
      this.awaitAnswer(thread)
      this.answered()
    })
    worker.on('error', (error) => this.fail(thread, error instanceof Error ? error.message : String(error)))
    worker.on('exit', (code) => {
      if (!this.isStopping) this.fail(thread, `it ended with code ${code}`)
    })
    return thread
  }

  /** From now on, for the task that the thread works on. */
  private awaitAnswer(thread: Thread<Task, Answer>): void {
    clearTimeout(thread.alarm)
    const [waitedFor] = thread.underWay
    if (waitedFor === undefined) return
    const isSilent = (): void => {
      if (thread.underWay[0] === waitedFor) this.fail(thread, `no answer for ${patienceMinutes} minutes`)
    }
    // This thread may have been busy itself: an answer that lies there is heard first.
    thread.alarm = setTimeout(() => void setImmediate().then(isSilent), patienceMinutes * 60_000)
  }

  private fail({ underWay }: Thread<Task, Answer>, reason: string): void {
    const [current] = underWay
    const doing = current ? this.request.describe(current.task) : 'waiting'
    this.failure ??= new Error(`a part of the build stopped while ${doing}: ${reason}`)
    this.answered()
  }

  /** Ends when the task is under way, or done here; `done` is called with its answer. */
  async give(task: Task, done: (answer: Answer) => void): Promise<void> {
    const thread = this.threads.find(({ underWay }) => underWay.length < tasksOfAThread)
    if (thread) {
      thread.underWay.push({ task, done })
      // The rule means windows: a thread has one parent.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      thread.worker.postMessage(this.request.toSend(task))
      if (thread.underWay.length === 1) this.awaitAnswer(thread)
    } else done(await this.request.work(task))
    // Between two tasks answers arrive, and memory that is no longer needed is freed.
    await setImmediate()
    if (this.failure !== null) throw this.failure
  }

  /** Ends when everything given is done. */
  async idle(): Promise<void> {
    while (this.failure === null && this.threads.some(({ underWay }) => underWay.length > 0)) {
      await new Promise<void>((resolve) => {
        this.answered = resolve
      })
    }
    if (this.failure !== null) throw this.failure
  }

  /** Ends all threads, whatever they do. */
  async stop(): Promise<void> {
    this.isStopping = true
    for (const { alarm } of this.threads) clearTimeout(alarm)
    await Promise.all(this.threads.map(({ worker }) => worker.terminate()))
  }
}
