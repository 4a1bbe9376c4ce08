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
  label: (words, id) => [`label-${id}.txt`, `${article(id)}\n\n“We rebuild bridge ${id},” said ${words}. The council left.`],
  quoted: (words, id) => [`quoted-${id}.txt`, `${article(id)}\n\n“I met (${words}) on bridge ${id},” said Bo Lindt.`],
  title: (words, id) => [`title-${id}.md`, `---\ntitle: ${inYaml(`Bridge ${id}: ${words}`)}\n---\n${article(id)}`],
  author: (words, id) => [`author-${id}.md`, `---\nauthor: ${inYaml(words)}\n---\n${article(id)}`],
  outlet: (words, id) => [`outlet-${id}.md`, `---\noutlet: ${inYaml(`The ${words} Letter`)}\n---\n${article(id)}`],
  url: (words, id) => [
    `url-${id}.md`,
    `---\nurl: ${inYaml(`https://mail.example/${encodeURIComponent(words)}/1`)}\n---\n${article(id)}`,
  ],
  address: (words, id) => [`address-${id}.txt`, `${article(id)}\n\nSee https://mail.example/${encodeURI(words)}/1 today.`],
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
  return now.replace(/\\[nrt]|\\u[0-9a-f]{4}|<[a-z/][^<>]*>/gi, ' ').normalize('NFKD').replace(/\P{L}/gu, '').toLowerCase()
}

const name = /annelis(?:m|annie|marta|annieliquorvex)?quorvex|quorvexannelis/g

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
  ...new Set([...output.matchAll(/this name also stands as “(.+?)” in (?!.*this name)/g)].map(([, words]) => words ?? '')),
]

let first: Ended
let second: Ended
let wasNamed: readonly string[]

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
})

test('the library was published with the name', () => {
  expect(wasNamed.length).toBeGreaterThan(nameDresses.length * 5)
})

test('PROBE', () => {
  writeFileSync('/tmp/h12/first.txt', first.output)
  console.log(first.code, toldForms(first).length)
})
