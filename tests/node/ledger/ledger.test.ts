import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dataFiles } from '../../../src/node/site/data-files.ts'
import { parseLedger, readLedger } from '../../../src/node/ledger/ledger.ts'
import type { Library, OwnersLibrary } from '../../../src/node/library/library-types.ts'
import { makePages } from '../../../src/node/site/pages.ts'
import { publishLedger } from '../../../src/node/ledger/publish-ledger.ts'
import { problemsOf, readFolder, writeFolder } from '../folder.ts'

const lead = 'The strike at the harbour began on Monday.\n\n'
const denial = '“We did not order the strike,” said Odo Farrant, the harbour minister.\n\n'
const refusal = '“No comment,” Ines Holt said on Tuesday evening in the hall.\n\n'
const closing = '“It will rain on the quay,” said Lee Moss, who mends nets.\n'
const whole = lead + denial + refusal + closing

const publish = (folder: string) => publishLedger(readFolder(folder))
const ledgerOf = (folder: string) => readFileSync(join(folder, 'ledger.jsonl'), 'utf8')

/** A folder that was published with `files`. */
function published(files: Readonly<Record<string, string>>): string {
  const folder = writeFolder(files)
  publish(folder)
  return folder
}

/** What the page of the only article has to say about links that do not hold: `found: words → words now`. */
function past(library: Library): string[] {
  return [...makePages(library).values()]
    .map((make) => make())
    .flatMap((page) => (page.kind === 'article' ? [page] : []))
    .flatMap(({ past: known = [], quotations }) =>
      known.map(({ found, exact, at }) => {
        const now = at.map(({ article, id }) => {
          const words = quotations.find((quotation) => quotation.id === id)?.spans[0]?.exact
          return article === null ? words : `in ${article.title}`
        })
        return [`${found}: ${exact}`, ...now].join(' → ')
      }),
    )
}

function rewrite(folder: string, text: string, file = 'a.txt'): OwnersLibrary {
  writeFileSync(join(folder, file), text)
  return readFolder(folder)
}

describe('publishing', () => {
  test('rewrites what names a person who is hidden since, and nothing else', () => {
    const folder = published({ 'odo-farrant.txt': whole })
    const [, , , weather] = ledgerOf(folder).split('\n')
    writeFileSync(join(folder, 'corrections.yaml'), 'hide: [Odo Farrant, Farrant]\n')
    publish(folder)
    expect(ledgerOf(folder)).not.toMatch(/farrant/iu)
    expect(ledgerOf(folder)).toContain('[name withheld]')
    expect(ledgerOf(folder).split('\n')).toContain(weather)
  })

  test('writes a line for each article and each quotation', () => {
    const folder = writeFolder({ 'a.txt': whole })
    expect(publish(folder)).toMatchObject({ articles: 1, quotations: 3 })
    const [article, ...quotations] = ledgerOf(folder).trimEnd().split('\n')
    expect(Object.keys(JSON.parse(article ?? ''))).toEqual(['slug', 'file', 'textSha256', 'sketch'])
    expect(JSON.parse(quotations[0] ?? '')).toMatchObject({
      exact: 'We did not order the strike,',
      prefix: ' the harbour began on Monday.\n\n“',
      speaker: 'Odo Farrant',
    })
  })

  test('again adds nothing, and a build without changes has nothing to say', () => {
    const folder = published({ 'a.txt': whole })
    const before = ledgerOf(folder)
    expect(publish(folder)).toMatchObject({ articles: 0, quotations: 0 })
    expect(ledgerOf(folder)).toBe(before)
    expect([past(readFolder(folder)), problemsOf(readFolder(folder))]).toEqual([[], []])
  })

  test('only ever adds lines', () => {
    const folder = published({ 'a.txt': whole })
    const before = ledgerOf(folder)
    rewrite(folder, `${lead}${closing}`)
    publish(folder)
    expect(ledgerOf(folder).startsWith(before)).toBe(true)
  })

  test('leaves a ledger alone that has a line it cannot read', () => {
    const folder = published({ 'a.txt': whole })
    const broken = `${ledgerOf(folder)}<<<<<<< HEAD\n`
    writeFileSync(join(folder, 'ledger.jsonl'), broken)
    expect(() => publish(folder)).toThrow(/ledger\.jsonl:5:1: this line of the ledger is damaged/)
    expect(ledgerOf(folder)).toBe(broken)
  })

  test('ends a last line that was left open', () => {
    const folder = published({ 'a.txt': whole })
    writeFileSync(join(folder, 'ledger.jsonl'), ledgerOf(folder).trimEnd())
    rewrite(folder, `${whole}“And then some,” said Ada Brook.\n`)
    publish(folder)
    expect(readLedger(folder).problems).toEqual([])
  })
})

describe('a published link', () => {
  test('to words that lost their negation is changed', () => {
    const library = rewrite(published({ 'a.txt': whole }), whole.replace('did not order', 'did order'))
    expect(past(library)).toEqual(['changed: We did not order the strike, → We did order the strike,'])
  })

  test('to deleted words is gone, though another says the same', () => {
    const both = `${lead}${refusal}${denial}“No comment,” Odo Farrant said on Friday morning.\n\n${closing}`
    const library = rewrite(published({ 'a.txt': both }), both.replace(refusal, ''))
    expect(past(library)[0]).toBe('gone:  → No comment,')
    expect(
      past(library)
        .slice(1)
        .every((line) => line.startsWith('exact: ')),
    ).toBe(true)
  })

  test('to the first of two equal quotations is gone with it, and the other still opens', () => {
    const twice = `${lead}${refusal}${denial}${refusal}${closing}`
    const library = rewrite(published({ 'a.txt': twice }), twice.replace(refusal, ''))
    expect(past(library)).toEqual(['gone:  → No comment,', 'exact: No comment, → No comment,'])
  })

  test('to words of somebody else by now says so', () => {
    const text = `${lead}Odo Farrant was there. So was Lee Moss. “We shall see about the tolls,” said Farrant.\n`
    const folder = published({ 'a.txt': text })
    writeFileSync(
      join(folder, 'ledger.jsonl'),
      ledgerOf(folder).replace('"speaker":"Odo Farrant"', '"speaker":"Lee Moss"'),
    )
    expect(past(readFolder(folder))).toEqual([
      're-attributed: We shall see about the tolls, → We shall see about the tolls,',
    ])
  })

  test('to words that were moved into another article leads there', () => {
    const folder = published({ 'a.txt': whole })
    writeFileSync(join(folder, 'b.txt'), `---\ntitle: A review of the year\n---\n${denial}`)
    const library = rewrite(folder, whole.replace(denial, ''))
    expect(past(library)).toEqual(['moved: We did not order the strike, → in A review of the year'])
  })

  test('to words that were taken out does not bring them back', () => {
    const library = rewrite(published({ 'a.txt': whole }), whole.replace(denial, ''))
    const pages = [...makePages(library).values()].map((make) => JSON.stringify(make()))
    expect(pages.filter((page) => page.includes('We did not order'))).toEqual([])
  })

  test('that does not hold is named to the owner, with how many there are', () => {
    const library = rewrite(published({ 'a.txt': whole }), whole.replace('did not order', 'did order'))
    expect(problemsOf(library)).toEqual([
      'warning ledger.jsonl: 1 of 3 published links to quotations no longer find their words as they were published; each is listed',
      expect.stringMatching(/^note ledger\.jsonl:2:1: the published link \S+#q-[a-z2-7]{10} to “We did not order/),
    ])
  })
})

describe('an article', () => {
  const addresses = ({ published: { renamed }, articles }: Library) => [
    [...renamed.values()],
    articles.map(({ record }) => record.slug),
  ]

  test('whose title changed is found by the hash in its address', () => {
    const folder = published({ 'a.txt': `---\ntitle: One\n---\n${whole}` })
    const [moved, slugs] = addresses(rewrite(folder, `---\ntitle: Two\n---\n${whole}`))
    expect(moved).toEqual(slugs)
  })

  test('whose file was renamed is found by its text, and its links hold', () => {
    const folder = published({ 'a.txt': whole })
    renameSync(join(folder, 'a.txt'), join(folder, 'renamed.txt'))
    const library = readFolder(folder)
    expect(addresses(library)[0]).toEqual(addresses(library)[1])
    expect(past(library)).toEqual([])
  })

  test('is found though it changes after its new name was published', () => {
    const folder = published({ 'a.txt': whole })
    renameSync(join(folder, 'a.txt'), join(folder, 'renamed.txt'))
    publish(folder)
    const library = rewrite(folder, `${whole}It rained.\n`, 'renamed.txt')
    expect(addresses(library)[0]).toEqual(addresses(library)[1])
  })

  test('leaves a page at its old address that leads on, and one for each of its quotations', () => {
    const folder = published({ 'a.txt': whole })
    const [old = ''] = addresses(readFolder(folder))[1] ?? []
    renameSync(join(folder, 'a.txt'), join(folder, 'renamed.txt'))
    const library = readFolder(folder)
    const { slug, url } = library.articles[0]?.record ?? { slug: '', url: '' }
    const files = dataFiles(library)
    const content = (file: string) => [...(files.get(file)?.pieces() ?? [])].join('')
    const page = content(`articles/${old}/index.html`)
    expect(page).toContain(`<link rel="canonical" href="${url}">`)
    expect(page).toContain(`<meta http-equiv="refresh" content="0; url=/articles/${slug}/">`)
    expect(page).toContain(`<a href="/articles/${slug}/">`)
    expect(page).toContain('noindex')
    expect(JSON.parse(content(`articles/${old}/page.json`)).path).toBe(`/articles/${slug}/`)
    expect(content(`articles/${old}/text.txt`)).toBe(library.articles[0]?.text)
    for (const { id } of library.articles[0]?.quotations ?? []) {
      expect(content(`articles/${old}/q/${id}/index.html`)).toContain(`<a href="/articles/${slug}/#q-${id}">`)
    }
  })

  test('that left the folder is named', () => {
    const folder = published({ 'a.txt': whole, 'b.txt': closing })
    rmSync(join(folder, 'a.txt'))
    expect(problemsOf(readFolder(folder))).toEqual([
      expect.stringMatching(/^warning ledger\.jsonl: the published article \S+, with 3 links to quotations, is not in/),
    ])
  })
})

describe('a line that cannot be read', () => {
  test.each([
    ['{"slug":"x","file":}', 20],
    ['{"id":"x","article":"a"', 24],
    ['[]x', 3],
    ['nonsense', 2],
    ['{"id":"x","article":"a","exact":5}', 25],
    ['"words"', 1],
  ])('%s is a problem at column %i', (line, column) => {
    expect(parseLedger(`\n${line}\n`).problems).toMatchObject([
      { severity: 'warning', file: 'ledger.jsonl', line: 2, column },
    ])
  })

  test('keeps none of the others from being read', () => {
    const folder = published({ 'a.txt': whole })
    expect(parseLedger(`nonsense\r\n${ledgerOf(folder)}`).quotations).toHaveLength(3)
  })
})
