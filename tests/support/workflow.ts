/** A workflow of GitHub's, and its steps run as GitHub runs them: in a clone, with nobody's settings for git. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { runCommand, type Environment } from './command.ts'

export interface Step {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
}

export interface Job {
  readonly needs?: string
  readonly permissions: Readonly<Record<string, string>>
  readonly environment?: { readonly name: string }
  readonly steps: readonly Step[]
}

export interface Workflow {
  readonly on: { readonly push: { readonly branches: readonly string[] } }
  readonly concurrency: { readonly group: string; readonly 'cancel-in-progress': boolean }
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}

export function readWorkflow(file: string): Workflow {
  // What it lacks of the type, a test that reads it says.
  return parse(readFileSync(file, 'utf8')) as Workflow
}

/** The name of the action without its version. */
export const actionOf = ({ uses = '' }: Step): string => uses.replace(/@.*$/, '')

const noSettings = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', GIT_TERMINAL_PROMPT: '0' }
const branch = 'main'

/** Runs a script as `run:` does, and fails where it fails. Gives what it printed. */
async function runScript(script: string, dir: string, environment: Environment): Promise<string> {
  const file = join(dir, '..', 'step.sh')
  writeFileSync(file, script)
  const { code, output } = await runCommand(`bash -e ${file}`, { ...noSettings, SEEDS: '', ...environment }, dir)
  if (code !== 0) throw new Error(`A step failed:\n${script}\n${output}`)
  return output.trim()
}

/** A repository of this project as it stands here, and the machines that work on it. */
export class Remote {
  private readonly dir = mkdtempSync(join(tmpdir(), 'verbatim-remote-'))
  private readonly origin = join(this.dir, 'origin.git')
  private machines = 0
  /** Installing takes half a minute: done once as it is written, and then handed on. */
  private packages: string | null = null

  /** The first commit holds every file that is or will be under version control. */
  async open(): Promise<void> {
    const work = join(this.dir, 'first', 'work')
    mkdirSync(work, { recursive: true })
    const script = `git -C "$TOP" ls-files -z --cached --others --exclude-standard | tar -C "$TOP" --null --ignore-failed-read -cf - -T - | tar -xf -
rm -f seeds/ledger.jsonl
git init --quiet --initial-branch=${branch} && git add --all
git -c user.name=Owner -c user.email=owner@example.org commit --quiet -m First
git clone --quiet --bare . "${this.origin}"`
    await runScript(script, work, { TOP: process.cwd() })
  }

  /** Runs git in the bare repository. */
  git(command: string): Promise<string> {
    return runScript(`git ${command}`, this.origin, {})
  }

  /** What checking out gives: one commit of the branch, in a folder of its own. */
  async checkOut(): Promise<string> {
    const machine = join(this.dir, `machine-${this.machines++}`)
    mkdirSync(machine)
    const clone = join(machine, 'work')
    await runScript(`git clone --quiet --depth=1 "file://${this.origin}" "${clone}"`, machine, {})
    return clone
  }

  /** Runs the steps of a job that are scripts, in their order. `values` stand for expressions. */
  async runJob(job: Job, clone: string, values: Readonly<Record<string, string>> = {}): Promise<void> {
    const github = { GITHUB_REF_NAME: branch, GITHUB_ACTIONS: 'true', RUNNER_TEMP: join(clone, '..') }
    for (const { run, env = {} } of job.steps) {
      if (run === undefined) continue
      if (run === 'npm ci' && this.handOver(clone)) continue
      const filled = Object.entries(env).map(([name, value]) => [name, values[value] ?? value])
      await runScript(run, clone, { npm_config_prefer_offline: 'true', ...github, ...Object.fromEntries(filled) })
    }
    this.packages = join(clone, 'node_modules')
  }

  private handOver(clone: string): boolean {
    if (this.packages === null || !existsSync(this.packages)) return false
    renameSync(this.packages, join(clone, 'node_modules'))
    return true
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true })
  }
}
