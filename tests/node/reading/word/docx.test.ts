import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { exported, factsOf, read, textsOf, toldOf } from '../read.ts'

const xml = (body: string) =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const paragraph = (text: string) =>
  `<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
const wordFile = (body: string, more: Readonly<Record<string, string>> = {}) =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(xml(body)),
    ...Object.fromEntries(Object.entries(more).map(([name, part]) => [name, strToU8(xml(part))])),
  })

describe('a Word file', () => {
  test.each(['a.docx', 'a.txt'])('is one article, a paragraph a paragraph, in %s', (file) => {
    expect(
      textsOf(read(file, wordFile(paragraph('Bridge opens') + paragraph('') + paragraph('“Yes & no,” she said.')))),
    ).toEqual(['Bridge opens\n\n“Yes & no,” she said.'])
  })

  test('has no word that was deleted, moved away or told twice', () => {
    const body =
      '<w:p><w:r><w:t>We </w:t></w:r><w:del><w:r><w:delText>never </w:delText></w:r></w:del><w:moveFrom><w:r><w:t>once </w:t></w:r></w:moveFrom><w:ins><w:r><w:t>open</w:t></w:r></w:ins><w:r><w:tab/><w:t>it.</w:t><w:br/><mc:Fallback><w:t>it</w:t></mc:Fallback><w:t>Yes.</w:t></w:r></w:p>'
    expect(textsOf(read('a.docx', wordFile(body)))).toEqual(['We open\tit.\nYes.'])
  })

  test('has its notes below, and tells what stands on each page', () => {
    const file = wordFile(paragraph('We open it.'), {
      'word/footnotes.xml': paragraph('In October.'),
      'word/header1.xml': paragraph('Page of the Courier'),
    })
    expect(textsOf(read('a.docx', file))).toEqual(['We open it.\n\nIn October.'])
    expect(toldOf(read('a.docx', file))).toEqual([
      'note null: in no article: menus and the like (4 words, such as "Page of the Courier")',
    ])
  })

  test('of Nexis yields all its articles, the first below the cover too', () => {
    const file = wordFile(exported('nexis-uni.txt').split('\n').map(paragraph).join(''))
    expect(factsOf(read('a.docx', file))).toEqual([
      'Mayor promises to rebuild the old bridge by autumn | 2031-03-03 | Ada Brook | The Merrin Courier | en',
      'Ferry crews to strike over night shifts | 2031-03-05 | Tom Hale; Ines Marlow | The Harbour Post | en',
      'Letters | 2031-03-08 | - | The Merrin Courier | -',
    ])
    expect(textsOf(read('a.docx', file))[0]).toMatch(/Sunday\.\n\n"We will have it open," said Cora Flint\.$/)
  })

  test('that is nested without end is told, in no time', () => {
    const file = wordFile('<w:sdt>'.repeat(100_000))
    expect(toldOf(read('a.docx', file))).toEqual(['refused null: this Word file is damaged'])
  })

  test('that is damaged is told', () => {
    const file = wordFile(paragraph('We open it.'.repeat(50)))
    expect(toldOf(read('a.docx', file.subarray(0, file.length - 40)))).toEqual([
      'refused null: this Word file is damaged',
    ])
  })

  test('of the old format is told what to do', () => {
    expect(read('a.docx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0)).findings[0]?.expected).toMatch(
      /^instead of a Word file of the old format, a \.docx file/,
    )
  })
})
