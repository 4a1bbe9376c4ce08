import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CorrectionsFile } from '../../../src/node/review/corrections-file.ts'
import { writeFolder } from '../folder.ts'

function fileWith(content: string | Uint8Array) {
  const folder = writeFolder({ 'corrections.yaml': content })
  const path = join(folder, 'corrections.yaml')
  return { path, file: new CorrectionsFile(folder), text: () => readFileSync(path, 'utf8') }
}

test('what another program saves while an answer is put in is not written over', () => {
  const { path, file, text } = fileWith('allow: [Ann]\n')
  let tries = 0
  file.edit((source) => {
    if (tries++ === 0) writeFileSync(path, 'allow: [Ann, Bo]\n')
    return `${source}# answered\n`
  })
  expect(text()).toBe('allow: [Ann, Bo]\n# answered\n')
  expect(tries).toBe(2)
})

test('a file that never rests is given up', () => {
  const { path, file } = fileWith('# 0\n')
  let tries = 0
  const edit = () =>
    file.edit((source) => {
      writeFileSync(path, `# ${++tries}\n`)
      return `${source}# answered\n`
    })
  expect(edit).toThrow('again and again')
})

test('nothing is written that a build would refuse', () => {
  const { file, text } = fileWith('allow: [Ann]\n')
  expect(() => file.edit(() => 'nonsense: 1\n')).toThrow('"nonsense" is not a key of corrections.yaml')
  expect(text()).toBe('allow: [Ann]\n')
})

test('the mark at the head of a file of UTF-8 stays', () => {
  const { file, text } = fileWith('\ufeffallow: [Ann]\n')
  const { before } = file.edit((source) => `# answered\n${source}`)
  expect(text()).toBe('\ufeff# answered\nallow: [Ann]\n')
  file.edit(() => before)
  expect(text()).toBe('\ufeffallow: [Ann]\n')
})

test('a file in another encoding is not touched', () => {
  const { file } = fileWith(Buffer.from('allow: [Zoë]\n', 'latin1'))
  expect(() => file.edit((source) => source)).toThrow('expected a file saved as UTF-8')
})
