/** The table of edits as readers meet it: a site with a ledger and one without, both read in a browser after everything was edited. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asciiSlug } from '../../src/node/library/slugs.ts'
import { describeSelection } from '../../src/text/links/quote-selector.ts'
import { serializeSelection } from '../../src/text/links/selection-anchor.ts'
import { leavingWords } from '../../src/text/words/en/leaving.ts'
import { linkingWords as say } from '../../src/text/words/en/linking.ts'
import { words } from '../../src/text/words/en/site.ts'
import { runCommand } from '../support/command.ts'
import { fileOf, folderAfter, folderBefore, linkEdits, peopleOf, textOf, type Folder, type LinkEdit } from '../support/link-edits.ts'
import { serveFolder, type StaticServer } from '../support/static-server.ts'
import { visitor } from '../support/visit.ts'

const scratch = mkdtempSync(join(tmpdir(), 'verbatim-edits-'))
const visit = visitor()
const servers: StaticServer[] = []
/** Addresses of the two sites after the edits. */
let [known, unknown] = ['', '']
/** The article, quotation and selection of each edit, below a site. */
let links: readonly { readonly article: string; readonly id: string; readonly selection: string }[] = []

function writeFiles(folder: string, files: Folder): void {
  mkdirSync(folder, { recursive: true })
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
}

async function succeed(command: string, folder: string): Promise<void> {
  const { code, output } = await runCommand(command, { SEEDS: folder })
  if (code !== 0) throw new Error(`${command} failed:\n${output}`)
}

async function site(folder: string): Promise<string> {
  const outDir = `${folder}-site`
  await succeed(`npm run build -- --outDir ${outDir}`, folder)
  const server = await serveFolder(outDir)
  servers.push(server)
  return server.url
}

/** What the ledger remembers of the quotation of each edit. */
function publishedLinks(ledger: string) {
  const lines = ledger.trimEnd().split('\n').map((line) => JSON.parse(line))
  const slugs = new Map(lines.filter(({ file }) => file !== undefined).map(({ file, slug }) => [file, slug]))
  return linkEdits.map(({ words: wanted, nth = 0, before }, index) => {
    const article = String(slugs.get(fileOf(index)))
    const { id } = lines.filter((line) => line.article === article && line.exact.startsWith(wanted))[nth]
    const text = textOf(index, before(peopleOf(index))).replace(/^---[^]*?---\n/, '')
    const start = [...text.matchAll(new RegExp(wanted.replace(/[.]/g, '\\.'), 'g'))][nth]?.index ?? 0
    return { article, id, selection: serializeSelection(describeSelection(text, { start, end: start + wanted.length })) }
  })
}

beforeAll(async () => {
  const [withLedger, alone] = [join(scratch, 'known'), join(scratch, 'alone')]
  writeFiles(withLedger, folderBefore())
  await succeed('npm run publish-ledger', withLedger)
  const ledger = readFileSync(join(withLedger, 'ledger.jsonl'), 'utf8')
  links = publishedLinks(ledger)
  rmSync(withLedger, { recursive: true })
  for (const folder of [withLedger, alone]) writeFiles(folder, folderAfter())
  writeFileSync(join(withLedger, 'ledger.jsonl'), ledger)
  known = await site(withLedger)
  unknown = await site(alone)
})

afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()))
  rmSync(scratch, { recursive: true, force: true })
})

/** The first sentence of what a page says of the link that it was opened by. */
async function noticeOf(page: Page): Promise<string> {
  const sentence = page.locator('.notice p').first()
  await sentence.waitFor({ timeout: 10_000 }).catch(() => undefined)
  const text = (await sentence.count()) > 0 ? await sentence.innerText() : 'nothing'
  // What leads to the words stands beside the sentence.
  return text.replace(new RegExp(`\\s*${say.go}$`), '').replace(/ They stand in words of [^:]*$/, '').trim()
}

/** What each edit's address says, one after the other on one page. */
async function said(site: string, pathOf: (link: (typeof links)[number]) => string, read: (page: Page) => Promise<string>) {
  const { page, troubles } = await visit(`${site}about/`)
  const all: Record<string, string> = {}
  for (const [index, link] of links.entries()) {
    await page.goto('about:blank')
    await page.goto(site + pathOf(link))
    all[linkEdits[index]?.name ?? ''] = await read(page)
  }
  return { all, troubles }
}

const wanted = (sentence: (edit: LinkEdit, index: number) => string) =>
  Object.fromEntries(linkEdits.map((edit, index) => [edit.name, sentence(edit, index)]))

const isGone = ({ article }: LinkEdit) => article === 'proposes' || article === 'gone'
const notFound = words.notFound.title

describe('with the ledger', () => {
  test('a link to a quotation says what became of its words', async () => {
    const { all, troubles } = await said(known, ({ article, id }) => `articles/${article}/#q-${id}`, noticeOf)
    expect(all).toEqual(wanted(({ quotation }, index) => quotation(peopleOf(index))))
    expect(troubles).toEqual([])
  })
})
