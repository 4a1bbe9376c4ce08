import { homedir } from 'node:os'
import { expect, test } from 'vitest'
import { baseOf, pageUrl, siteAddress, withEnvironment } from '../../src/node/settings.ts'

const options = { folder: 'seeds', site: { title: 'T', language: 'en', url: 'https://one.example/' } }

test('the environment wins over the options', () => {
  const changed = withEnvironment(options, { SEEDS: 'other', SITE_URL: 'https://two.example/' })
  expect([changed.folder, changed.site.url]).toEqual(['other', 'https://two.example/'])
})

test('an empty variable is none', () => {
  expect(withEnvironment(options, { SEEDS: '', SITE_URL: '' })).toEqual(options)
})

test('an address with a path says the base', () => {
  expect(baseOf('https://example.org/reader')).toBe('/reader/')
})

test('a base is added to an address without a path', () => {
  expect(siteAddress('https://example.org', '/reader/')).toEqual({
    base: '/reader/',
    url: 'https://example.org/reader/',
  })
})

test('an address and a base that differ are a mistake', () => {
  expect(() => siteAddress('https://example.org/a/', '/b/')).toThrow('/a/')
})

test.each(['example.org', 'javascript:alert(1)', 'ftp://example.org'])('"%s" is no address of a site', (url) => {
  expect(() => siteAddress(url, '/')).toThrow('expected one such as')
})

test.each(['reader/', '//evil.example/', '/\\evil.example/'])('"%s" is no base', (base) => {
  expect(() => siteAddress(undefined, base)).toThrow('expected a path that starts with one slash')
})

test('an address whose path would name a host is none', () => {
  const url = 'https://example.org//evil.example/'
  expect(() => siteAddress(url, baseOf(url) ?? '')).toThrow('expected a path that starts with one slash')
})

test('pages have paths below the base, or whole addresses', () => {
  expect(pageUrl({ base: '/r/', url: null }, '/about/')).toBe('/r/about/')
  expect(pageUrl({ base: '/r/', url: 'https://example.org/r/' }, '/about/')).toBe('https://example.org/r/about/')
})

test('a home folder that the shell left alone is found', () => {
  expect(withEnvironment(options, { SEEDS: '~/articles' }).folder).toBe(`${homedir()}/articles`)
  expect(withEnvironment(options, { SEEDS: '~articles' }).folder).toBe('~articles')
})
