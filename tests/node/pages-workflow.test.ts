/** What the workflow for GitHub Pages may do, and when. What its steps do `tests/long/pages-workflow.test.ts` sees. */
import { expect, test } from 'vitest'
import { actionOf, readWorkflow } from '../support/workflow.ts'

const { jobs, permissions, concurrency } = readWorkflow('.github/workflows/pages.yml')
const steps = Object.values(jobs).flatMap((job) => job.steps)

test('it builds, publishes, and then writes the ledger', () => {
  expect(Object.entries(jobs).map(([name, { needs }]) => [name, needs])).toEqual([
    ['build', undefined],
    ['deploy', 'build'],
    ['ledger', 'deploy'],
  ])
})

test('each job may do no more than its part', () => {
  expect(permissions).toEqual({})
  expect(Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, job.permissions]))).toEqual({
    build: { contents: 'read', pages: 'read' },
    deploy: { pages: 'write', 'id-token': 'write' },
    ledger: { contents: 'write' },
  })
})

test('one runs after another, and none is broken off', () => {
  expect(concurrency).toEqual({ group: 'pages', 'cancel-in-progress': false })
})

test('the address of the site is what GitHub says', () => {
  const build = steps.find(({ run }) => run === 'npm run build')
  expect(build?.env).toEqual({ SITE_URL: '${{ steps.pages.outputs.base_url }}' })
  expect(steps.find(({ id }) => id === 'pages')?.uses).toMatch(/^actions\/configure-pages@/)
})

test('the folder that is built is what is published', () => {
  const upload = jobs['build']?.steps.find((step) => actionOf(step) === 'actions/upload-pages-artifact')
  expect(upload?.with).toEqual({ path: 'dist' })
  expect(jobs['deploy']?.steps.map((step) => actionOf(step))).toEqual(['actions/deploy-pages'])
})

test('no script is put together from what somebody else wrote, and every action is GitHub’s own', () => {
  expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([])
  expect(steps.filter((step) => step.uses !== undefined && !/^actions\/[\w-]+@v\d+$/.test(step.uses))).toEqual([])
})
