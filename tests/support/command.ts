/** Runs the project's own commands the way an owner would, from the top of the repository. */
import { spawn, type ChildProcess } from 'node:child_process'
import { resolve } from 'node:path'

const top = resolve(import.meta.dirname, '../..')

export type Environment = Readonly<Record<string, string>>

export interface Ended {
  readonly code: number | null
  /** What it printed on both channels, without colours. */
  readonly output: string
}

// oxlint-disable-next-line no-control-regex -- colours are control sequences
const colours = /\u001B\[[0-9;]*m/g

function start(command: string, environment: Environment, cwd = top): { process: ChildProcess; output: () => string } {
  const child = spawn(command, {
    cwd,
    shell: true,
    // A group of its own, so that npm's children end with it.
    detached: true,
    // Vitest sets NODE_ENV to test, which React and Vite would build for.
    env: { ...process.env, NODE_ENV: undefined, NO_COLOR: '1', FORCE_COLOR: undefined, ...environment },
  })
  let output = ''
  for (const channel of [child.stdout, child.stderr]) {
    channel.on('data', (piece: Buffer) => {
      output += piece.toString().replace(colours, '')
    })
  }
  return { process: child, output: () => output }
}

export async function runCommand(command: string, environment: Environment = {}, cwd = top): Promise<Ended> {
  const { process: child, output } = start(command, environment, cwd)
  const code = await new Promise<number | null>((done) => {
    child.on('close', done)
  })
  return { code, output: output() }
}

export interface Served {
  /** The first address that it printed, with a slash at the end. */
  readonly url: string
  readonly output: () => string
  readonly stop: () => Promise<void>
}

/** Starts a command that serves, and waits until it has printed its address. */
export async function startServing(command: string, environment: Environment = {}): Promise<Served> {
  const { process: child, output } = start(command, environment)
  const closed = new Promise<void>((done) => {
    child.on('close', () => done())
  })
  const stop = async () => {
    // The group's leader is the shell; a process that ended already is no error here.
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM')
    await closed
  }
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline && child.exitCode === null) {
    const address = /https?:\/\/[\w.[\]:]+:\d+\S*/.exec(output())?.[0]
    if (address !== undefined) return { url: address.replace(/\/?$/, '/'), output, stop }
    await new Promise((wait) => {
      setTimeout(wait, 100)
    })
  }
  await stop()
  throw new Error(`${command} printed no address:\n${output()}`)
}
