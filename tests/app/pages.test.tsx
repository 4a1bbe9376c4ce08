import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { json, openPage } from '../support/open-page.tsx'
import { noteWords } from '../../src/text/words/en/notes.ts'
import { aboutPage, articlePage, indexPage, site, text } from '../support/sample-pages.ts'

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })
const main = () => within(screen.getByRole('main'))

describe('the index', () => {
  it('lists every article with its link, outlet, date and speakers', async () => {
    openPage('/')
    await heading('Articles')
    const link = main().getByRole('link', { name: 'The ferry to Orrin was late again' })
    expect(link).toHaveAttribute('href', '/articles/late-ferry-abcd/')
    expect(main().getByText('Orrin Echo')).toBeVisible()
    expect(main().getByText('3 June 2014')).toBeVisible()
    expect(main().getByRole('link', { name: 'Hanna Brisk' })).toHaveAttribute('href', '/speakers/hanna-brisk/')
  })

  it.each([
    ['most', ['Newest first', 'Title', 'Longest first']],
    ['some', ['Order of the files', 'Newest first', 'Title', 'Longest first']],
    ['none', ['Order of the files', 'Title', 'Longest first']],
  ] as const)('where %s articles have dates it can be sorted by %s', async (dated, names) => {
    openPage('/', { '/page.json': json({ ...indexPage, site: { ...site, dated } }) })
    const menu = await screen.findByRole('combobox', { name: 'Sort by' })
    expect(
      within(menu)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(names)
  })

  it('goes on behind the words that became the title', async () => {
    openPage('/')
    expect(await screen.findByText(/^… “The fog has no timetable/u)).toBeVisible()
  })

  it('pages a long list by links', async () => {
    openPage('/', { '/page.json': json({ ...indexPage, pages: 3 }) })
    expect(await screen.findByRole('link', { name: 'Next page' })).toHaveAttribute('href', '/page/2/')
  })

  it('says that files were refused, and where to read why', async () => {
    openPage('/', { '/page.json': json({ ...indexPage, site: { ...site, refused: 2 } }) })
    expect(await screen.findByText(/2 files of this library could not be read/u)).toBeVisible()
    expect(screen.getByRole('link', { name: /which, and why/u })).toHaveAttribute('href', '/about/#report')
  })
})

describe('a site without pages of speakers', () => {
  it('has no way to them', async () => {
    const page = { ...indexPage, site: { ...site, speakers: 0 } }
    openPage('/', { '/page.json': json(page) })
    expect(await screen.findByRole('link', { name: 'Quotations' })).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Speakers' })).toBeNull()
  })
})

describe('an article', () => {
  it('says which article of its file it is', async () => {
    const part = { ...articlePage, article: { ...articlePage.article, file: 'export.jsonl', part: 3 } }
    openPage(articlePage.path, { [`${articlePage.path}page.json`]: json(part) })
    expect(await screen.findByText('export.jsonl#3')).toBeVisible()
  })

  it('says that its language is not known, and marks the text with none', async () => {
    const page = { ...articlePage, article: { ...articlePage.article, lang: null } }
    openPage(articlePage.path, { [`${articlePage.path}page.json`]: json(page) })
    expect(await screen.findByText('language not known')).toBeVisible()
    expect(main().getByRole('heading', { level: 1 })).not.toHaveAttribute('lang')
  })

  it('says that names were withheld, that lines were joined, and neither where it is not so', async () => {
    const blocks = [{ start: 0, end: text.length, role: 'paragraph' }]
    const page = { ...articlePage, blocks, replaced: { hidden: 2, renamed: 0 } }
    openPage(articlePage.path, { [`${articlePage.path}page.json`]: json(page) })
    expect(await screen.findByText(noteWords.hidden)).toBeVisible()
    expect(screen.getByText(noteWords.joined)).toBeVisible()
    expect(screen.queryByText(noteWords.renamed)).toBeNull()
  })

  it('lists the addresses in its text as links', async () => {
    openPage(articlePage.path)
    const link = await screen.findByRole('link', { name: 'the timetable' })
    expect(link).toHaveAttribute('href', 'https://tidewater.example/times')
    expect(link).toHaveAttribute('rel', 'external noopener nofollow')
  })

  it('shows its text block by block, nothing added and nothing left out', async () => {
    openPage(articlePage.path)
    const region = await screen.findByRole('region', { name: 'Text of the article' })
    const shown = [...region.querySelectorAll('p:not(.voice)')].map((element) => element.textContent)
    expect(shown).toEqual(text.split('\n\n'))
  })

  it('hides marks that are not read, and draws a page number where nobody reads it out', async () => {
    const aside = (words: string, kind: 'markup' | 'page') => {
      const start = text.indexOf(words)
      return { start, end: start + words.length, kind }
    }
    const page = { ...articlePage, asides: [aside('no ', 'markup'), aside('who sails it', 'page')] }
    openPage(articlePage.path, { [`${articlePage.path}page.json`]: json(page) })
    expect(await screen.findByRole('button', { name: 'The fog has timetable,' })).toHaveTextContent('has no timetable')
    expect(screen.getByText('no', { selector: '[hidden]' })).not.toBeVisible()
    expect(screen.getByText('who sails it')).toHaveAttribute('aria-hidden', 'true')
  })

  it('says that its title is derived', async () => {
    openPage(articlePage.path)
    await heading('The ferry to Orrin was late again')
    expect(screen.getByText(/derived from its first words/u)).toBeVisible()
  })

  it('draws a headline of the text at its place, as the only heading of its level', async () => {
    const [first, ...rest] = articlePage.blocks
    const blocks = [{ ...first, role: 'title' }, ...rest]
    openPage(articlePage.path, { [`${articlePage.path}page.json`]: json({ ...articlePage, blocks }) })
    await heading('The ferry to Orrin was late again.')
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
  })

  it('names the speaker of a quotation beside it, and links to more of theirs', async () => {
    openPage(articlePage.path)
    const quotation = await screen.findByRole('button', { name: 'The fog has no timetable,' })
    expect(quotation).toHaveAccessibleDescription('Hanna Brisk')
    expect(main().getByRole('link', { name: 'Hanna Brisk' })).toHaveAttribute('href', '/speakers/hanna-brisk/')
  })

  it('says so where the text names nobody', async () => {
    openPage(articlePage.path)
    const quotation = await screen.findByRole('button', { name: 'Nobody asked me,' })
    expect(quotation).toHaveAccessibleDescription('no speaker named')
  })

  it('leads to its neighbours and its source', async () => {
    openPage(articlePage.path)
    expect(await screen.findByRole('link', { name: 'Harvest in the hills' })).toHaveAttribute(
      'href',
      '/articles/harvest-efgh/',
    )
    expect(screen.getByRole('link', { name: 'Read it at the source' })).toHaveAttribute(
      'href',
      'https://echo.example/ferry',
    )
  })

  it('follows no script where an address is expected', async () => {
    const article = { ...articlePage.article, sourceUrl: 'javascript:alert(1)' }
    openPage(articlePage.path, { [`${articlePage.path}page.json`]: json({ ...articlePage, article }) })
    await heading(/ferry/u)
    expect(screen.queryByRole('link', { name: 'Read it at the source' })).toBeNull()
  })

  it('marks the words of the filter that led to it', async () => {
    openPage(`${articlePage.path}?q=fog`)
    expect(await screen.findByText('1 match for “fog” marked.')).toBeVisible()
    expect(screen.getByText('fog', { selector: 'mark' })).toBeVisible()
  })

  it('gives its language and direction to a text that runs from right to left', async () => {
    const article = { ...articlePage.article, lang: 'ar' }
    openPage(articlePage.path, { [`${articlePage.path}page.json`]: json({ ...articlePage, article }) })
    const region = await screen.findByRole('region', { name: 'Text of the article' })
    expect(region).toHaveAttribute('dir', 'rtl')
    expect(region).toHaveAttribute('lang', 'ar')
  })
})

describe('the other pages', () => {
  it('list who speaks, and how much', async () => {
    openPage('/speakers/')
    await heading('Speakers')
    expect(main().getByRole('link', { name: 'Hanna Brisk' })).toHaveAttribute('href', '/speakers/hanna-brisk/')
    expect(main().getByText('1 quotation, 8 words, in 1 article')).toBeVisible()
  })

  it('show every quotation of a speaker in its sentence, with the way to its place', async () => {
    openPage('/speakers/hanna-brisk/')
    await heading('Hanna Brisk')
    expect(main().getByText(/said/u, { selector: 'blockquote p' })).toHaveTextContent(
      '“The fog has no timetable,” said Hanna Brisk, who sails it. “Neither have I.”',
    )
    expect(main().getByRole('link', { name: 'In context' })).toHaveAttribute(
      'href',
      '/articles/late-ferry-abcd/#q-fogfogfog2',
    )
  })

  it('list the quotations by article', async () => {
    openPage('/quotations/')
    await heading('Quotations')
    expect(main().getAllByRole('link', { name: 'In context' })).toHaveLength(2)
  })

  it('say how the library was made, with its problems and downloads', async () => {
    openPage('/about/')
    await heading('About this library')
    expect(main().getByText('broken.txt:3')).toBeVisible()
    expect(main().getByRole('row', { name: 'No speaker named 1' })).toBeVisible()
    expect(main().getByRole('link', { name: 'data/quotations.json' })).toHaveAttribute('href', '/data/quotations.json')
    expect(document.title).toBe(aboutPage.title)
  })

  it('say that there is no page at an unknown address', async () => {
    openPage('/nowhere/')
    await heading('Page not found')
    expect(main().getByRole('link', { name: 'Go to all articles' })).toHaveAttribute('href', '/')
  })
})
