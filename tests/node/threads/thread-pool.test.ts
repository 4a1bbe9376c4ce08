import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { ThreadPool } from '../../../src/node/threads/thread-pool.ts'
import { writeFolder } from '../folder.ts'

const doubling = `import { parentPort } from 'node:worker_threads'
parentPort.on('message', (task) => {
  if (task === 13) throw new Error('unlucky')
  if (task === 14) process.exit(3)
  parentPort.postMessage(task * 2)
})`

function poolOf(size: number): ThreadPool<number, number> {
  const script = join(writeFolder({ 'thread.mjs': doubling }), 'thread.mjs')
  const pool = new ThreadPool<number, number>({
    script,
    data: null,
    size,
    toSend: (task) => task,
    work: async (task) => task * 2,
    describe: (task) => `doubling ${task}`,
  })
  onTestFinished(() => pool.stop())
  return pool
}

async function runAll(pool: ThreadPool<number, number>, tasks: readonly number[]): Promise<number[]> {
  const answers: number[] = []
  for (const [place, task] of tasks.entries()) await pool.give(task, (answer) => (answers[place] = answer))
  await pool.idle()
  return answers
}

describe('a pool of threads', () => {
  test.each([0, 1, 3])('with %i threads gives each task its own answer', async (size) => {
    const tasks = Array.from({ length: 100 }, (_, task) => task + 20)
    expect(await runAll(poolOf(size), tasks)).toEqual(tasks.map((task) => task * 2))
  })

  test('says what was being done when a thread fails', async () => {
    await expect(runAll(poolOf(1), [13])).rejects.toThrow('a thread of the build stopped while doubling 13: unlucky')
  })

  test('says so when a thread ends by itself', async () => {
    await expect(runAll(poolOf(1), [14])).rejects.toThrow(/while doubling 14: it ended with code 3/)
  })

  test('does not wait for ever for a thread that cannot start', async () => {
    const pool = new ThreadPool<number, number>({
      script: '/no/such/thread.mjs',
      data: null,
      size: 1,
      toSend: (task) => task,
      work: async (task) => task,
      describe: String,
    })
    onTestFinished(() => pool.stop())
    await expect(runAll(pool, [1])).rejects.toThrow(/Cannot find module/)
  })
})
