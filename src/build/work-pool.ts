import { availableParallelism } from 'node:os'
import type { DrawingRequest } from './draw-page.ts'
import { ThreadPool } from './thread-pool.ts'
import type { WorkAnswer, WorkTask } from './work-thread.ts'

export type WorkPool = ThreadPool<WorkTask, WorkAnswer>

/** The threads of a build; `script` is the bundle of `work-thread.ts`. */
export function startPool(script: string, drawing: DrawingRequest): WorkPool {
  return new ThreadPool({ script, data: drawing, describe }, availableParallelism())
}

function describe(task: WorkTask): string {
  return task.kind === 'analyse'
    ? `analysing ${firstAndLast(task.files.map(({ file }) => file))}`
    : `drawing ${firstAndLast(task.pages.map(({ path }) => path))}`
}

function firstAndLast(names: readonly string[]): string {
  return names.length > 1 ? `${names[0]} to ${names.at(-1)}` : (names[0] ?? 'nothing')
}
