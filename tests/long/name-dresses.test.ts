/** A name in every dress and every place, hidden after it was published: replaced, or told and then replaced, or refused. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { placesOf } from '../../src/node/publish/site-places.ts'
import { runCommand, type Ended } from '../support/command.ts'
import { hiddenForm, nameDresses, type NameDress } from '../support/name-dresses.ts'

const scratch = mkdtempSync(join(tmpdir(), 'verbatim-dresses-'))
const [folder, site] = [join(scratch, 'seeds'), join(scratch, 'site')]
const cache = resolve('node_modules/.cache/verbatim')
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const inName = (words: string) => words.replace(/[/\\\n]+/g, '_')
const inYaml = (words: string) => JSON.stringify(words)
const article = (number: string) => `The ferry of lane ${number} left at nine, and nobody was on it.`

/** Where a name stands: the file, and what it holds. */
const places: Readonly<Record<string, (words: string, id: string) => readonly [file: string, content: string]>> = {
  text: (words, id) => [`text-${id}.txt`, `${article(id)}\n\nThe council thanked (${words}) for the lamps.`],
  label: (words, id) => [
    `label-${id}.txt`,
    `${article(id)}\n\n“We rebuild bridge ${id},” said ${words}. The council left.`,
  ],
  quoted: (words, id) => [`quoted-${id}.txt`, `${article(id)}\n\n“I met (${words}) on bridge ${id},” said Bo Lindt.`],
  title: (words, id) => [`title-${id}.md`, `---\ntitle: ${inYaml(`Bridge ${id}: ${words}`)}\n---\n${article(id)}`],
  author: (words, id) => [`author-${id}.md`, `---\nauthor: ${inYaml(words)}\n---\n${article(id)}`],
  outlet: (words, id) => [`outlet-${id}.md`, `---\noutlet: ${inYaml(`The ${words} Letter`)}\n---\n${article(id)}`],
  url: (words, id) => [
    `url-${id}.md`,
    `---\nurl: ${inYaml(`https://mail.example/${encodeURIComponent(words)}/1`)}\n---\n${article(id)}`,
  ],
  address: (words, id) => [
    `address-${id}.txt`,
    `${article(id)}\n\nSee https://mail.example/${encodeURI(words)}/1 today.`,
  ],
  file: (words, id) => [`file-${id} ${inName(words)}.txt`, article(id)],
  folder: (words, id) => [`folder-${id}-${inName(words)}/a.txt`, article(id)],
  correctedTitle: (_, id) => [`corrected-${id}.txt`, `${article(id)}\n\n“We paint bridge ${id},” said Bo Lindt.`],
  correctedSpeaker: (_, id) => [`spoken-${id}.txt`, `${article(id)}\n\n“We sweep bridge ${id},” said Bo Lindt.`],
}

const idOf = (dress: NameDress) => String(100 + nameDresses.indexOf(dress))
const fileOf = (place: string, dress: NameDress) => places[place]?.(dress.words, idOf(dress))[0] ?? ''

function corrections(hide: readonly string[]): string {
  const files = nameDresses.flatMap((dress) => {
    const id = idOf(dress)
    const speaker = `{ words: "We sweep bridge ${id}", speaker: ${inYaml(dress.words)} }`
    return [
      `  corrected-${id}.txt: { title: ${inYaml(`Painting ${id}: ${dress.words}`)} }`,
      `  spoken-${id}.txt: { quotations: [${speaker}] }`,
    ]
  })
  const hidden = hide.length === 0 ? '' : `hide: [[${hide.map(inYaml).join(', ')}]]\n`
  return `files:\n${files.join('\n')}\n${hidden}`
}

const run = (command: string, more = '') =>
  runCommand(`npm run -s ${command} -- ${more}`, { SEEDS: folder, SITE_URL: 'https://library.example/' })
const build = (more = '') => run('build', `--outDir ${site} ${more}`)

/** Shares nothing with the project: what a reader could put together. */
function lettersOf(text: string): string {
  let now = text
  for (let times = 0; times < 4; times++) {
    now = now
      .replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'))
      .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
      .replace(/&(?:lt|gt|amp|nbsp|quot);/g, (sign) => ({ '&lt;': '<', '&gt;': '>', '&amp;': '&' })[sign] ?? ' ')
  }
  return now
    .replace(/\\[nrt]|\\u[0-9a-f]{4}|<[a-z/][^<>]*>|\]\([^()]*\)/gi, ' ')
    .normalize('NFKD')
    .replace(/\P{L}/gu, '')
    .toLowerCase()
}

const name = /annelis(?:m|annie|marta)?quorvex|quorvexannelis/g

function filesIn(top: string): string[] {
  if (!existsSync(top)) return []
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name: file }) => join(parentPath, file))
}

function contentOf(file: string): string {
  const bytes = readFileSync(file)
  return (file.endsWith('.bin') ? gunzipSync(bytes) : bytes).toString('utf8')
}

const holds = (text: string) => [...lettersOf(text).matchAll(name)].length > 0
const holding = (files: readonly string[], top: string) =>
  files.filter((file) => holds(file.slice(top.length)) || holds(contentOf(file))).map((file) => file.slice(top.length))

/** The words of each form that the owner was told, as they were told. */
const toldForms = ({ output }: Ended) => [
  ...new Set(
    [...output.matchAll(/this name also stands as “(.+?)” in (?!.*this name)/g)].map(([, words]) => words ?? ''),
  ),
]

let first: Ended
let second: Ended
let wasNamed: readonly string[]
/** Of the first site: the texts that each file is shown with, and the letters of every name that still stands. */
const shownTexts = new Map<string, readonly string[]>()
let standing: readonly string[]

beforeAll(async () => {
  for (const dress of nameDresses) {
    for (const place of Object.values(places)) {
      const [file, content] = place(dress.words, idOf(dress))
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), content)
    }
  }
  writeFileSync(join(folder, 'corrections.yaml'), corrections([]))
  await run('publish-ledger')
  await build()
  wasNamed = holding(filesIn(site), site)
  writeFileSync(join(folder, 'corrections.yaml'), corrections([hiddenForm]))
  first = await build()
  for (const line of contentOf(join(site, 'data/articles.json')).split('\n')) {
    const [, record] = /^,?(\{.*\}),?$/.exec(line) ?? []
    if (record === undefined) continue
    const { file, slug, title } = JSON.parse(record)
    shownTexts.set(file, [title.value, contentOf(join(site, 'articles', slug, 'text.txt'))])
  }
  const all = filesIn(site).flatMap((file) => [
    ...`${lettersOf(file.slice(site.length))} ${lettersOf(contentOf(file))}`.matchAll(name),
  ])
  standing = [...new Set(all.map(([letters]) => letters))]
})

test('the library was published with the name', () => {
  expect(wasNamed.length).toBeGreaterThan(nameDresses.length * 5)
})

test('the site is built, and says what it removed of the one before', () => {
  expect(first.code, first.output).toBe(0)
  expect(first.output).toMatch(/Withheld +1 form of a name is kept back for the first time\. Removed: the last site/)
  expect(first.output).toMatch(/ledger\.jsonl: \d+ lines still hold a name .*npm run publish-ledger/)
})

const inTexts = ['text', 'label', 'quoted']

describe.each(inTexts)('in a %s', (place) => {
  test.each(nameDresses)('$name is $text', (dress) => {
    const file = fileOf(place, dress)
    const isTold = first.output.includes(` in ${file}:`) || toldTogether(dress)
    expect({ isTold, stands: standsIn(file) }).toEqual({
      isTold: dress.text !== 'replaced',
      stands: dress.text !== 'replaced' && !dress.isRead,
    })
  })
})

/** Equal words of several files are told once, with the first of them. */
function toldTogether({ words, text }: NameDress): boolean {
  if (text === 'apart') return first.output.includes('the parts of this name stand apart')
  return text === 'listed' && toldForms(first).some((form) => words.includes(form))
}

/** Of an article, in the first site that was built with the name hidden. */
function standsIn(file: string): boolean {
  return shownTexts.get(file)?.some(holds) ?? false
}

test('wherever a name still stood, the owner was told', () => {
  const silent = standing.filter((letters) => !toldForms(first).some((form) => lettersOf(form).includes(letters)))
  expect(silent.filter((letters) => letters !== lettersOf(hiddenForm))).toEqual([])
})

test('--strict refuses what is told', async () => {
  const { code, output } = await run('check', '--strict')
  expect([code, output.includes('With --strict no warning is let pass')]).toEqual([1, true])
})

describe('with what was told listed as well', () => {
  beforeAll(async () => {
    for (const dress of nameDresses.filter(({ text }) => text === 'apart')) {
      for (const place of Object.keys(places)) rmSync(join(folder, fileOf(place, dress)), { force: true })
    }
    writeFileSync(join(folder, 'corrections.yaml'), corrections([hiddenForm, ...toldForms(first)]))
    second = await build()
    await run('publish-ledger')
  })

  test('the site is built', () => {
    expect(second.code, second.output).toBe(0)
    expect(toldForms(second)).toEqual([])
  })

  test('the name stands in no file of the site, the index unpacked, nor names one', () => {
    expect(holding(filesIn(site), site)).toEqual([])
  })

  test('nor in the ledger', () => {
    expect(holding([join(folder, 'ledger.jsonl')], folder)).toEqual([])
  })

  test('nor in what is kept between builds', () => {
    const kept = filesIn(cache).filter((file) => !file.includes('/server-'))
    expect(holding(kept, cache)).toEqual([])
  })

  test('nothing of the site of before is left, beside the site or elsewhere', () => {
    expect(readdirSync(scratch).toSorted()).toEqual(['seeds', 'site'])
    expect(readdirSync(placesOf(site, cache).folder)).toEqual([])
  })

  test('the terminal has it only in what the owner wrote: names of files, and corrections', () => {
    const files = filesIn(folder).map((file) => file.slice(folder.length + 1))
    const lines = second.output.split('\n').filter((line) => !line.includes('corrections.yaml'))
    const other = lines.map((line) => files.reduce((rest, file) => rest.replaceAll(file, ''), line))
    expect(other.filter(holds)).toEqual([])
  })
})

test.each([
  ['the base', '--base /anne-lis-quorvex/', {}, 'the path of the site (--base)'],
  ['the address', '', { SITE_URL: 'https://annelisquorvex.example/' }, 'the address of the site'],
])('a name in %s is refused before anything is built', async (_, more, environment, said) => {
  const { code, output } = await runCommand(`npm run -s build -- --outDir ${site} ${more}`, {
    SEEDS: folder,
    SITE_URL: '',
    ...environment,
  })
  expect([code, output.includes(`this name also stands in ${said}`)]).toEqual([1, true])
  expect(output).not.toContain('Bundled')
})
