/** The table of edits, read from the pages' data: in a browser `tests/long/link-edits.test.ts` reads the same. */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { linkSentence } from '../../../src/app/parts/quotation-link.tsx'
import type { Library, OwnersLibrary } from '../../../src/node/library/library-types.ts'
import { publishLedger } from '../../../src/node/ledger/publish-ledger.ts'
import { makePages } from '../../../src/node/site/pages.ts'
import { quotedWords } from '../../../src/text/links/known-quotation.ts'
import { findSelection, type SelectionState } from '../../../src/text/links/find-selection.ts'
import { openLink } from '../../../src/text/links/open-link.ts'
import { describeSelection, type TextQuoteSelector } from '../../../src/text/links/quote-selector.ts'
import { linkingWords as say } from '../../../src/text/words/en/linking.ts'
import { nameReplacer } from '../../../src/node/corrections/replace-names.ts'
import { asciiSlug } from '../../../src/node/library/slugs.ts'
import { fileOf, folderAfter, folderBefore, peopleOf } from '../../support/edited-folders.ts'
import { asIfSure, linkEdits, type LinkEdit, type PageFate } from '../../support/link-edits.ts'
import { readFolder, writeFolder } from '../folder.ts'

/** The article and the quotation that each edit is about, as they were published. */
function published(library: Library) {
  return linkEdits.map(({ words, nth = 0 }, index) => {
    const article = library.articles.find(({ record }) => record.file === fileOf(index))
    const quotation = article?.quotations.filter(({ spans }) => quotedWords(spans).startsWith(words))[nth]
    if (article === undefined || quotation === undefined) throw new Error(`no “${words}” in ${fileOf(index)}`)
    const [start = 0] = quotation.spans.map((span) => span.start)
    const selector = describeSelection(article.text, { start, end: start + words.length })
    return { slug: article.record.slug, id: quotation.id, selector }
  })
}

/** The slug that an article has now. */
function nowOf({ published }: Library, slug: string): string {
  const renamed: ReadonlyMap<string, string> = published.renamed
  return renamed.get(slug) ?? slug
}

/** What the page at an article's address says of a link to a quotation. */
function sentenceAt(library: Library, slug: string, id: string): string {
  const now = nowOf(library, slug)
  const page = makePages(library).get(`/articles/${now}/`)?.()
  if (page?.kind === 'article') return linkSentence(openLink(id, page.quotations, page.past), page.quotations)
  return page?.kind === 'gone' ? linkSentence(openLink(id, [], page.past), []) : 'no page'
}

function selectionAt(library: Library, slug: string, selector: TextQuoteSelector): string {
  const now = nowOf(library, slug)
  const article = library.articles.find(({ record }) => record.slug === now)
  return article === undefined ? '' : selectionSentence(findSelection(article.text, selector))
}

function selectionSentence(state: SelectionState): string {
  if (state.kind === 'gone') return state.others.length > 0 ? say.selectionElsewhere : say.missing
  const sentences = {
    exact: say.selected,
    remarked: say.selectedRemarked,
    moved: say.selectionMoved,
    changed: say.changed,
  }
  return state.kind === 'ambiguous' ? say.ambiguous : sentences[state.kind]
}

function folders() {
  const folder = writeFolder(folderBefore())
  const before = readFolder(folder)
  const links = published(before)
  const other = writeFolder(folderAfter())
  const alone = readFolder(other)
  publishLedger(before)
  for (const file of Object.keys(folderBefore())) rmSync(join(folder, file))
  for (const [file, text] of Object.entries(folderAfter())) writeFileSync(join(folder, file), text)
  return { links, alone, after: readFolder(folder) }
}

test('says of each edit what became of selected words', () => {
  const { links, after } = folders()
  const said = links.map(({ slug, selector }, index) => [linkEdits[index]?.name, selectionAt(after, slug, selector)])
  expect(said).toEqual(linkEdits.map(({ name, selection }) => [name, selection]))
})

/** What stands at the address of an article or speaker. */
function fateOf(library: OwnersLibrary, path: string, old: string): PageFate | 'lost' {
  const page = makePages(library).get(path)?.()
  if (page?.kind === 'gone') return page.proposed.length > 0 ? 'proposes' : 'gone'
  if (page !== undefined) return 'here'
  if (nowOf(library, old) !== old) return 'leads'
  return nameReplacer(library.withheld).inAddress(old) === old ? 'lost' : 'withheld'
}

test('says of each edit what became of the article and the speaker', () => {
  const { links, after } = folders()
  const said = links.map(({ slug }, index) => {
    const speaker = asciiSlug(peopleOf(index).one)
    return {
      name: linkEdits[index]?.name,
      article: fateOf(after, `/articles/${slug}/`, slug),
      speaker: fateOf(after, `/speakers/${speaker}/`, speaker),
    }
  })
  expect(said).toEqual(linkEdits.map(({ name, article, speaker }) => ({ name, article, speaker })))
})

test('says of each edit what became of the words', () => {
  const { links, alone, after } = folders()
  const said = linkEdits.map(({ name, article }, index) => {
    const { slug = '', id = '' } = links[index] ?? {}
    const isThere = article === 'here'
    const of = (library: OwnersLibrary) => asIfSure(sentenceAt(library, slug, id))
    return { name, known: of(after), unknown: isThere ? of(alone) : null }
  })
  const wanted = ({ name, quotation, unknown, article }: LinkEdit, index: number) => {
    const people = peopleOf(index)
    return { name, known: quotation(people), unknown: article === 'here' ? unknown(people) : null }
  }
  expect(said).toEqual(linkEdits.map(wanted))
})
