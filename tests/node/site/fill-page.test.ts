import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pageTemplate, withoutHoisted, type PageParts } from '../../../src/node/site/fill-page.ts'
import { scriptJson } from '../../../src/node/site/script-json.ts'

const fill = pageTemplate(readFileSync('index.html', 'utf8'))
const template = (parts: PageParts) => fill(parts).join('')
const parts = { language: 'en', dir: 'ltr', head: '', body: '', data: '' } as const

test('what looks like a pattern or a placeholder stays as it is', () => {
  const body = `<p>$& $1 $\` $' $$ <!--page-data--> <!--head--></p>`
  expect(template({ ...parts, body })).toContain(`<div id="root">${body}</div>`)
})

test('the head comes before the first script', () => {
  const page = template({ ...parts, head: 'HEAD' })
  expect(page.indexOf('HEAD')).toBeLessThan(page.indexOf('<script'))
})

test('the language of a page, and the way it runs, are those of the interface', () => {
  expect(template({ ...parts, language: 'fr' })).toContain('<html lang="fr" dir="ltr">')
  expect(template({ ...parts, language: 'he', dir: 'rtl' })).toContain('<html lang="he" dir="rtl">')
})

test('a template without its places is refused', () => {
  expect(() => pageTemplate('<html lang="en"><!--head-->')).toThrow('<!--app-->')
})

test('what React puts in front of a body is dropped, and nothing else', () => {
  expect(withoutHoisted('<title>A &lt; b</title><meta name="x"/><main><title>svg</title></main>')).toBe(
    '<main><title>svg</title></main>',
  )
})

test('data in a script element cannot close it and parses to itself', () => {
  const value = { text: '</script><!-- \u2028' }
  const json = scriptJson(JSON.stringify(value))
  expect(json).not.toMatch(/[<\u2028]/)
  expect(JSON.parse(json)).toEqual(value)
})
