/** A library whose lists take three pages: short articles, each with a quotation of its own. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const longListed = 130

const speakers = ['Ada Wren', 'Bruno Castle', 'Cora Flint', 'Dario Moss']

export function writeLongLibrary(scratch: string): string {
  const folder = join(scratch, 'long-library')
  mkdirSync(folder)
  for (let index = 0; index < longListed; index++) {
    const number = String(index + 1).padStart(3, '0')
    const matter = `---\ntitle: Ferry number ${number}\nlang: en\n---\n`
    const text = `The ferry left at dawn.\n\n“Boat ${number} was late,” said ${speakers[index % 4]}.\n`
    writeFileSync(join(folder, `${number}.txt`), matter + text)
  }
  return folder
}
