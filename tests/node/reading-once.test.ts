import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCommand } from '../support/command.ts'
import { writeFolder } from './folder.ts'

test('a build walks the folder once and reads each file in it once, the corrections too', async () => {
  const folder = writeFolder({
    'a.txt': 'The ferry to Lissing will run again on Monday, the harbour office said.',
    'sub/b.md': 'The market closes at noon, and nobody in the harbour knows why.',
    'corrections.yaml': 'files:\n  a.txt: { title: The ferry }',
  })
  const scratch = writeFolder({})
  const build = 'node --import ./tests/support/count-reads.mjs src/node/cli/verbatim.mjs build'
  const into = join(scratch, 'counts.json')
  const { code, output } = await runCommand(`${build} --outDir ${join(scratch, 'site')}`, {
    SEEDS: folder,
    COUNT_BELOW: folder,
    COUNT_INTO: into,
  })
  expect(code, output).toBe(0)
  expect(JSON.parse(readFileSync(into, 'utf8'))).toEqual({
    'readdirSync ': 1,
    'readdirSync sub': 1,
    'readFileSync a.txt': 1,
    'readFileSync sub/b.md': 1,
    'readFileSync corrections.yaml': 1,
  })
})
