/** The workflow for GitHub Pages, step by step in clones of a repository: what it builds, and what reaches the repository. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCommand } from '../support/command.ts'
import { readWorkflow, Remote, type Job } from '../support/workflow.ts'

const { jobs } = readWorkflow('.github/workflows/pages.yml')
const remote = new Remote()
beforeAll(() => remote.open())
afterAll(() => remote.remove())

async function runJob(name: string, clone: string): Promise<void> {
  const job: Job | undefined = jobs[name]
  if (job === undefined) throw new Error(`no job "${name}"`)
  // GitHub gives it without a slash at the end.
  await remote.runJob(job, clone, { '${{ steps.pages.outputs.base_url }}': 'https://owner.example/library' })
}

const ledger = () => remote.git('show main:seeds/ledger.jsonl')

test('builds the site for the address that GitHub gives it', async () => {
  const clone = await remote.checkOut()
  await runJob('build', clone)
  const start = readFileSync(join(clone, 'dist/index.html'), 'utf8')
  expect(start).toContain('<link rel="canonical" href="https://owner.example/library/">')
  expect(start).toContain('<meta name="verbatim-scripts" content="/library/assets/')
})

test('brings the ledger to the branch, in the name of the machine and without another run', async () => {
  await runJob('ledger', await remote.checkOut())
  expect(await remote.git('log -1 --format=%an%n%s main')).toBe(
    'github-actions[bot]\nNote in the ledger what was published [skip ci]',
  )
  expect(await remote.git('diff --name-only main~1 main')).toBe('seeds/ledger.jsonl')
  const lines = (await ledger()).split('\n').map((line) => JSON.parse(line))
  expect(lines.length).toBeGreaterThan(1)
  expect(lines[0]).toHaveProperty('textSha256')
})

test('commits nothing where the ledger knows everything', async () => {
  const before = await remote.git('rev-parse main')
  await runJob('ledger', await remote.checkOut())
  expect(await remote.git('rev-parse main')).toBe(before)
})

test('articles that came meanwhile stay on the branch, and out of the ledger until they are published', async () => {
  const [early, owner] = [await remote.checkOut(), await remote.checkOut()]
  const add = async (clone: string, name: string) => {
    writeFileSync(join(clone, `seeds/${name}.txt`), `A bridge\n\n“The bridge of ${name} is open,” said Ada Brook.\n`)
    const commit = `git add seeds && git -c user.name=Owner -c user.email=owner@example.org commit -qm ${name}`
    expect(await runCommand(`${commit} && git push -q origin HEAD:main`, {}, clone)).toMatchObject({ code: 0 })
  }
  await add(early, 'lissing')
  await runCommand('git pull -q origin main', {}, owner)
  await add(owner, 'merrin')
  await runJob('ledger', early)
  expect(await ledger()).toContain('The bridge of lissing')
  expect(await ledger()).not.toContain('The bridge of merrin')
  expect(await remote.git('log --format=%s -3 main')).toMatch(/^Note in the ledger .*\nmerrin\nlissing$/)
  await runJob('ledger', await remote.checkOut())
  expect(await ledger()).toContain('The bridge of merrin')
})
