import { expect, test } from 'vitest'
import { readFolder, writeFolder } from '../folder.ts'

test('the ledger of a folder that was copied into this one is no article', () => {
  const folder = writeFolder({
    'a.txt': 'The bridge is open.',
    'copied/ledger.jsonl': '{"id":"abc","article":"the-bridge","exact":"We open it."}\n',
  })
  const { articles, problems } = readFolder(folder)
  expect(articles.map(({ record }) => record.file)).toEqual(['a.txt'])
  expect(problems.map(({ what }) => what)).toContain(
    'this is about the collection, by its name, and is not read as an article',
  )
})
