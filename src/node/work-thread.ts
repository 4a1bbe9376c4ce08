/** A thread of a build: it does the work that it is sent. */
import { parentPort, workerData } from 'node:worker_threads'
import type { DrawingRequest } from './site/draw-page.ts'
import { makeWorker, type WorkTask } from './work.ts'

if (parentPort !== null) {
  const port = parentPort
  // `buildSite` starts this thread with nothing else.
  const work = makeWorker(workerData as DrawingRequest)
  // One after another, since answers are told apart by their order. A failure ends this thread, which the other one is told of.
  let last: Promise<void> = Promise.resolve()
  port.on('message', (task: WorkTask) => {
    // The rule means windows: a port has one other end.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    last = last.then(() => work(task)).then((answer) => port.postMessage(answer))
  })
}
