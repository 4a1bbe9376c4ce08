import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { ThreadPool, type PoolRequest } from '../../../src/node/threads/thread-pool.ts'
import { writeFolder } from '../folder.ts'

const doubling = `import { parentPort, workerData } from 'node:worker_threads'
parentPort.on('message', (task) => {
  if (task === 13) throw new Error('unlucky')
  if (task === 14) process.exit(3)
  if (task === 15) return
  if (task === 16) throw 'a string'
  if (task === 17) setTimeout(() => process.exit(4), 1)
  parentPort.postMessage(task * 2 + (workerData ?? 0))
})`

function poolOf(size: number, request: Partial<PoolRequest<number, number>> = {}): ThreadPool<number, number> {
  const script = join(writeFolder({ 'thread.mjs': doubling }), 'thread.mjs')
  const pool = new ThreadPool<number, number>({
    script,
    data: null,
    size,
    toSend: (task) => task,
    work: async (task) => task * 2,
    describe: (task) => `doubling ${task}`,
    ...request,
  })
  onTestFinished(() => pool.stop())
  return pool
}

function passTimeByHand(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
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

  test('gives a thread what it starts with, and a task as it is to be sent', async () => {
    const pool = poolOf(1, { data: 1000, toSend: (task) => task + 1 })
    expect(await runAll(pool, [20, 21])).toEqual([1042, 1044])
  })

  test('takes a task itself when each thread has two', async () => {
    const here: number[] = []
    const work = async (task: number) => (here.push(task), task * 2)
    const pool = poolOf(1, { work, toSend: () => 15 })
    for (const task of [20, 21, 22]) await pool.give(task, () => undefined)
    expect(here).toEqual([22])
  })

  test('is idle from the start', async () => {
    await expect(poolOf(1).idle()).resolves.toBeUndefined()
  })
})

describe('a thread of a build', () => {
  test.each([
    ['fails', 13, /^a part of the build stopped while doubling 13: unlucky$/],
    ['fails with no error', 16, /while doubling 16: a string$/],
    ['ends by itself', 14, /while doubling 14: it ended with code 3$/],
  ])('that %s says what it was doing', async (_, task, message) => {
    await expect(runAll(poolOf(1), [task])).rejects.toThrow(message)
  })

  test('names the task that it works on, not the one that waits', async () => {
    await expect(runAll(poolOf(1), [20, 13, 21])).rejects.toThrow(/while doubling 13/)
  })

  test('that ends between two tasks was waiting', async () => {
    const pool = poolOf(1)
    await pool.give(17, () => undefined)
    await expect.poll(() => pool.idle().then(() => '', String)).toMatch(/while waiting: it ended with code 4/)
  })

  test('ends the giving of tasks too, with the first failure of all', async () => {
    const pool = poolOf(1)
    await expect(runAll(pool, [13])).rejects.toThrow(/unlucky/)
    // By now the thread has ended, too.
    await new Promise((resolve) => setTimeout(resolve, 100))
    await expect(pool.give(20, () => undefined)).rejects.toThrow(/unlucky/)
    await expect(pool.idle()).rejects.toThrow(/unlucky/)
  })

  test('that never answers is waited for ten minutes', async () => {
    passTimeByHand()
    const pool = poolOf(1)
    const ran = runAll(pool, [15]).catch(String)
    await vi.advanceTimersByTimeAsync(599_999)
    expect(await Promise.race([ran, pool.give(21, () => undefined)])).toBeUndefined()
    await vi.advanceTimersByTimeAsync(1)
    expect(await ran).toMatch(/while doubling 15: no answer for 10 minutes$/)
  })

  test('may be silent for longer between two tasks', async () => {
    passTimeByHand()
    const pool = poolOf(1)
    await runAll(pool, [20])
    // A timer that is left would keep the whole build waiting in the end.
    expect(vi.getTimerCount()).toBe(0)
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(await runAll(pool, [21])).toEqual([42])
  })

  test('that cannot start is not waited for', async () => {
    await expect(runAll(poolOf(1, { script: '/no/such/thread.mjs' }), [1])).rejects.toThrow(/Cannot find module/)
  })

  test('is ended without a word, whatever it does', async () => {
    passTimeByHand()
    const pool = poolOf(1)
    await pool.give(15, () => undefined)
    await pool.stop()
    await vi.advanceTimersByTimeAsync(600_000)
    await expect(pool.give(20, () => undefined)).resolves.toBeUndefined()
  })
})

test('work that fails here fails the task', async () => {
  const work = () => Promise.reject(new Error('unlucky here'))
  await expect(runAll(poolOf(0, { work }), [20])).rejects.toThrow('unlucky here')
})
