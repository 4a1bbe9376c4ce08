/** The folders of articles before and after the edits of the table. */
import { linkEdits, type People } from './link-edits.ts'

const given =
  'Ada Ben Cara Dov Edda Finn Gerda Hanno Ines Jost Kaja Lars Mona Nils Olga Piet Rita Sven Tilda Uwe'.split(' ')
const family = 'Brook Farrant Holt Marn Moss Quist Selby Tarn Vesper Wend Yarrow Zander'.split(' ')
const towns = 'Korvath Merrin Tolve Orrin Talvik Fayadan Lindow Ashby Norvik Pellan Quarry Sandholm'.split(' ')

/** Nobody stands in two articles. */
export function peopleOf(index: number): People {
  const name = (n: number) => `${given[n % given.length]} ${family[Math.floor(n / given.length) % family.length]}`
  return { one: name(index * 2), other: name(index * 2 + 1) }
}

export const fileOf = (index: number) => `edit-${String(index + 1).padStart(2, '0')}.txt`

export const titleOf = (index: number) => `The matter of ${towns[index % towns.length]} ${index + 1}`

/** The whole article: what stands around a quotation is like nothing in any other. */
export function textOf(index: number, core: string, title = titleOf(index)): string {
  const town = `${towns[index % towns.length]} ${index + 1}`
  return [
    `---\ntitle: ${title}\n---`,
    `The board of ${town} sat in the old hall on Monday, and the boats of ${town} were the first matter on its list.`,
    core,
    `After the boats the board of ${town} spoke about the roads to ${town}, and the meeting ended before noon.\n`,
  ].join('\n\n')
}

export type Folder = Readonly<Record<string, string>>

export function folderBefore(): Folder {
  return Object.fromEntries(
    linkEdits.map(({ before }, index) => [fileOf(index), textOf(index, before(peopleOf(index)))]),
  )
}

/** The folder after all edits, `corrections.yaml` with it. */
export function folderAfter(): Folder {
  const files = linkEdits.flatMap(({ after, files: more, title }, index) => {
    const people = peopleOf(index)
    const own = after === null ? [] : [[fileOf(index), textOf(index, after(people), title)]]
    return [...own, ...Object.entries(more?.(people, fileOf(index), (core) => textOf(index, core)) ?? {})]
  })
  const corrections = linkEdits.map(
    ({ corrections: correct }, index) => correct?.(peopleOf(index), fileOf(index)) ?? '',
  )
  const ofFiles = corrections.filter((lines) => lines.startsWith('  '))
  const yaml = [...corrections.filter((lines) => lines !== '' && !lines.startsWith('  ')), 'files:', ...ofFiles].join(
    '\n',
  )
  return { ...Object.fromEntries(files), 'corrections.yaml': yaml }
}
