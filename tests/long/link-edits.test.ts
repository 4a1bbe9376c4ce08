/** The table of edits as readers meet it: a site with a ledger and one without, both read in a browser after everything was edited. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
import {
  fileOf,
  folderAfter,
  folderBefore,
  peopleOf,
  textOf,
  titleOf as titleIn,
  type Folder,
} from '../support/edited-folders.ts'
import { asIfSure, linkEdits, type LinkEdit } from '../support/link-edits.ts'
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

const notFound = words.notFound.title

/** What the ledger remembers of the quotation of each edit. */
function publishedLinks(ledger: string) {
  const lines = ledger
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  const slugs = new Map(lines.filter(({ file }) => file !== undefined).map(({ file, slug }) => [file, slug]))
  return linkEdits.map(({ words: wanted, nth = 0, before }, index) => {
    const article = String(slugs.get(fileOf(index)))
    const { id } = lines.filter((line) => line.article === article && line.exact.startsWith(wanted))[nth]
    const text = textOf(index, before(peopleOf(index))).replace(/^---[^]*?---\n/, '')
    const start = [...text.matchAll(new RegExp(wanted.replace(/[.]/g, '\\.'), 'g'))][nth]?.index ?? 0
    return {
      article,
      id,
      selection: serializeSelection(describeSelection(text, { start, end: start + wanted.length })),
    }
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

/** The first sentence of what a page says of the link that it was opened by; "nothing" of a page that knows of no link. */
async function noticeOf(page: Page): Promise<string> {
  const sentence = page.locator('.notice p').first()
  const title = page.locator('main h1').filter({ hasText: new RegExp(`^(?:${notFound}|${say.goneTitles.article})$`) })
  await sentence.or(title).first().waitFor()
  // The page of what is gone says more when its script has read the address.
  if ((await title.count()) > 0) await sentence.waitFor({ timeout: 2000 }).catch(() => undefined)
  const text = (await sentence.count()) > 0 ? await sentence.innerText() : 'nothing'
  // What leads to the words stands beside the sentence, and whose they are.
  return asIfSure(text)
    .replace(/ They stand in words of .*$/, '')
    .replace(new RegExp(`\\s*${say.go}$`), '')
    .trim()
}

type Link = (typeof links)[number]

/** What each edit's address says, one after the other on one page. */
async function said(site: string, pathOf: (link: Link, index: number) => string, read: Read, options = {}) {
  const { page, troubles } = await visit(`${site}about/`, options)
  const all: Record<string, string> = {}
  for (const [index, link] of links.entries()) {
    await page.goto('about:blank')
    await page.goto(site + pathOf(link, index))
    all[linkEdits[index]?.name ?? ''] = await read(page, site + pathOf(link, index))
  }
  return { all, troubles }
}

type Read = (page: Page, asked: string) => Promise<string>

const wanted = (sentence: (edit: LinkEdit, index: number) => string) =>
  Object.fromEntries(linkEdits.map((edit, index) => [edit.name, sentence(edit, index)]))

/** The heading; "leads" where the address is another by now. */
const headingOf: Read = async (page, asked) => {
  const heading = page.locator('main h1')
  await heading.waitFor()
  return page.url() === asked ? asIfSure(await heading.innerText()) : 'leads'
}

/** Of a page that says what became of a quotation, the sentence. */
const quotationPage: Read = async (page, asked) => {
  const heading = await headingOf(page, asked)
  return (await page.locator('.notice p').count()) > 0 && heading !== 'leads' ? noticeOf(page) : heading
}

const quotationPath = ({ article, id }: Link) => `articles/${article}/#q-${id}`
const selectionPath = ({ article, selection }: Link) => `articles/${article}/#${selection}`
const ownPath = ({ article, id }: Link) => `articles/${article}/q/${id}/`
const articlePath = ({ article }: Link) => `articles/${article}/`
const speakerPath = (_: Link, index: number) => `speakers/${asciiSlug(peopleOf(index).one)}/`
const withoutScript = { javaScriptEnabled: false }

const titleOf = (index: number, { title }: LinkEdit) => title ?? titleIn(index)
const isFound = (sentence: string) => sentence.startsWith(say.found('').slice(0, -1)) && !sentence.includes('same')
const nameIn = (sentence: string) => sentence.slice(say.found('').length - 1, -1)
const ownTitle = (sentence: string) =>
  isFound(sentence) ? leavingWords.quotationTitle(nameIn(sentence), 'sure') : sentence

describe('with the ledger', () => {
  test('a link to a quotation says what became of its words', async () => {
    const { all, troubles } = await said(known, quotationPath, noticeOf)
    expect(all).toEqual(wanted(({ quotation }, index) => quotation(peopleOf(index))))
    expect(troubles).toEqual([])
  })

  test('the page of a quotation says the same without script', async () => {
    const { all } = await said(known, ownPath, quotationPage, withoutScript)
    const own = ({ quotation, unknown: alone }: LinkEdit, index: number) => {
      const sentence = quotation(peopleOf(index))
      return isFound(sentence) && alone(peopleOf(index)) !== sentence ? 'leads' : ownTitle(sentence)
    }
    expect(all).toEqual(wanted(own))
  })

  test('a link to selected words says what became of them', async () => {
    const { all } = await said(known, selectionPath, noticeOf)
    expect(all).toEqual(wanted(({ selection }) => (selection === '' ? 'nothing' : selection)))
  })

  test('no address of an article is a page that was not found', async () => {
    const { all } = await said(known, articlePath, headingOf, withoutScript)
    const fates = (edit: LinkEdit, index: number) =>
      edit.article === 'here' ? titleOf(index, edit) : edit.article === 'leads' ? 'leads' : say.goneTitles.article
    expect(all).toEqual(wanted(fates))
  })

  test('no address of a speaker is, but of those whose names are kept back', async () => {
    const { all } = await said(known, speakerPath, headingOf)
    const fates = ({ speaker }: LinkEdit, index: number) =>
      speaker === 'here' ? peopleOf(index).one : speaker === 'withheld' ? notFound : say.goneTitles.speaker
    expect(all).toEqual(wanted(fates))
  })
})

describe('without it', () => {
  const isLost = ({ article }: LinkEdit) => article !== 'here'

  test('a link to a quotation opens on it, or says that it was not found', async () => {
    const { all } = await said(unknown, quotationPath, noticeOf)
    const sentence = (edit: LinkEdit, index: number) => (isLost(edit) ? 'nothing' : edit.unknown(peopleOf(index)))
    expect(all).toEqual(wanted(sentence))
  })

  test('the page of a quotation shows it, or is not found', async () => {
    const { all } = await said(unknown, ownPath, quotationPage, withoutScript)
    const own = (edit: LinkEdit, index: number) => {
      const sentence = edit.unknown(peopleOf(index))
      return isLost(edit) || sentence === say.unknown ? notFound : ownTitle(sentence)
    }
    expect(all).toEqual(wanted(own))
  })

  test('a link to selected words says what it says with the ledger', async () => {
    const { all } = await said(unknown, selectionPath, noticeOf)
    expect(all).toEqual(wanted((edit) => (isLost(edit) ? 'nothing' : edit.selection)))
  })

  test('articles and speakers that went are not found', async () => {
    const { all } = await said(unknown, articlePath, headingOf, withoutScript)
    expect(all).toEqual(wanted((edit, index) => (isLost(edit) ? notFound : titleOf(index, edit))))
    const { all: speakers } = await said(unknown, speakerPath, headingOf, withoutScript)
    expect(speakers).toEqual(wanted(({ speaker }, index) => (speaker === 'here' ? peopleOf(index).one : notFound)))
  })
})
