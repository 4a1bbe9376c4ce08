import { describe, expect, it } from 'vitest'
import { renderPage } from '../../src/app/render-page.tsx'
import { articlePage, indexPage, notFoundPage } from '../support/sample-pages.ts'

describe('a page drawn for the build', () => {
  it('is whole without a script, with the quotation’s anchor in it', async () => {
    const { html, status } = await renderPage(articlePage)
    expect(status).toBe(200)
    expect(html).toContain('id="q-fogfogfog2"')
    expect(html).toContain('Somebody had written “')
  })

  it('holds no inline style and no script', async () => {
    const { html } = await renderPage(articlePage)
    expect(html).not.toMatch(/ style=|<script|<style/u)
  })

  it('links below the base', async () => {
    const { html } = await renderPage(indexPage)
    expect(html).toContain('href="/articles/late-ferry-abcd/"')
  })

  it('says that it is no page when it is none', async () => {
    expect((await renderPage(notFoundPage)).status).toBe(404)
  })

  it('draws text that looks like mark-up as text', async () => {
    const text = '<script>alert(1)</script>'
    const blocks = [{ start: 0, end: text.length, role: 'paragraph' as const }]
    const { html } = await renderPage({ ...articlePage, text, blocks, quotations: [] })
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  it('leads from an article that is gone to one that holds most of its text', async () => {
    const similar = [{ slug: 'late-ferry-abcd', title: 'The ferry', isMost: true }]
    const gone = { what: 'article', total: 0, past: [], proposed: [], similar } as const
    const { html } = await renderPage({ ...notFoundPage, kind: 'gone', ...gone })
    expect(html).toMatch(/Most of its text stands in:.*<a href="\/articles\/late-ferry-abcd\/"/u)
  })

  it('says that a link may mean another text, which stood at its address before', async () => {
    const { html } = await renderPage({ ...articlePage, exchanged: [] })
    expect(html).toContain('Another text was published here before. A link may mean that one.')
  })
})
