/** The work of a build that can be divided: it is done here, on threads, or both. Everything passes to threads, so it is plain data. */
import { analyseFile } from './library/analyse-article.ts'
import type { FileCorrections } from './corrections/corrections.ts'
import { makeDrawer, type DrawnPage, type DrawingRequest, type PageTask } from './site/draw-page.ts'
import { packAnalysis } from './cache/packed-analysis.ts'
import type { ThreadPool } from './threads/thread-pool.ts'

interface FileToAnalyse {
  readonly file: string
  readonly bytes: Uint8Array
  readonly corrections: FileCorrections
}

export type WorkTask =
  | {
      readonly kind: 'analyse'
      readonly files: readonly FileToAnalyse[]
      /** Of articles whose own cannot be told; null where the owner sets none. */
      readonly language: string | null
    }
  | { readonly kind: 'draw'; readonly pages: readonly PageTask[] }

/** `packed` and `pages` are in the order of the task. */
export type WorkAnswer =
  | { readonly kind: 'analysed'; readonly packed: readonly string[] }
  | { readonly kind: 'drawn'; readonly pages: readonly DrawnPage[] }

export type WorkPool = ThreadPool<WorkTask, WorkAnswer>

/** `threads` is how many work beside this one. */
export type StartPool = (threads: number) => WorkPool

export function makeWorker(drawing: DrawingRequest): (task: WorkTask) => Promise<WorkAnswer> {
  const draw = makeDrawer(drawing)
  return async (task) => {
    if (task.kind === 'analyse') {
      const packed = task.files.map(({ file, bytes, corrections }) =>
        packAnalysis(analyseFile(file, bytes, task.language, corrections)),
      )
      return { kind: 'analysed', packed }
    }
    const pages: DrawnPage[] = []
    for (const page of task.pages) pages.push(await draw(page))
    return { kind: 'drawn', pages }
  }
}

/** Strings pass between threads in a fraction of the time that objects take. */
export function taskToSend(task: WorkTask): WorkTask {
  return task.kind === 'draw' ? { ...task, pages: task.pages.map((page) => ({ ...page, page: null })) } : task
}

/** What was being done when a task failed: "analysing a.txt". */
export function describeTask(task: WorkTask): string {
  return task.kind === 'analyse'
    ? `analysing ${firstAndLast(task.files.map(({ file }) => file))}`
    : `drawing ${firstAndLast(task.pages.map(({ path }) => path))}`
}

function firstAndLast(names: readonly string[]): string {
  return names.length > 1 ? `${names[0]} to ${names.at(-1)}` : (names[0] ?? 'nothing')
}
