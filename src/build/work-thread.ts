/** A thread of a build: it analyses files, and later draws pages, whichever it is sent. */
import { parentPort, workerData } from 'node:worker_threads'
import { analyseFile } from './analyse-article.ts'
import { makeDrawer, type DrawnPage, type DrawingRequest, type PageTask } from './draw-page.ts'
import { packAnalysis } from './packed-analysis.ts'

export type WorkTask =
  | {
      readonly kind: 'analyse'
      readonly files: readonly { readonly file: string; readonly bytes: Uint8Array }[]
      readonly language: string
    }
  | { readonly kind: 'draw'; readonly pages: readonly PageTask[] }

/** Both in the order of the task. */
export type WorkAnswer =
  | { readonly kind: 'analysed'; readonly packed: readonly string[] }
  | { readonly kind: 'drawn'; readonly pages: readonly DrawnPage[] }

if (parentPort !== null) {
  const port = parentPort
  // `startPool` starts this thread with nothing else.
  const drawer = makeDrawer(workerData as DrawingRequest)
  const work = async (task: WorkTask): Promise<WorkAnswer> => {
    if (task.kind === 'analyse') {
      const packed = task.files.map(({ file, bytes }) => packAnalysis(analyseFile(file, bytes, task.language)))
      return { kind: 'analysed', packed }
    }
    const pages: DrawnPage[] = []
    for (const page of task.pages) pages.push(await drawer(page))
    return { kind: 'drawn', pages }
  }
  // One after another, since answers are told apart by their order. A failure ends the thread, which tells the other one.
  let last: Promise<void> = Promise.resolve()
  port.on('message', (task: WorkTask) => {
    // The rule means windows: a port has one other end.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    last = last.then(() => work(task)).then((answer) => port.postMessage(answer))
  })
}
