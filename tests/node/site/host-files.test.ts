import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { policyHeader, policyTag } from '../../../src/node/site/head.ts'
import { hostFiles } from '../../../src/node/site/host-files.ts'
import { nginxConfig, nginxFile } from '../../support/nginx-types.ts'
import { headersFor, parseHeaderRules } from '../../support/header-rules.ts'

const index = [
  ['root.bin', 'a'],
  ['0123456789abcdef/words-0.bin', 'b'],
  ['0123456789abcdef/words-1.bin', 'c'],
] as const

function sent(path: string, base = '/') {
  return headersFor(parseHeaderRules(hostFiles(base, index).get('_headers') ?? ''), path)
}

describe('hosts that read _headers', () => {
  test('send the policy of the pages with every file, and say whose pages may hold them', () => {
    const policy = sent('/articles/a/')['content-security-policy'] ?? ''
    expect(policy).toBe(policyHeader())
    expect(policy).toContain("; frame-ancestors 'self'")
    expect(policyTag()).toContain(policy.replace("; frame-ancestors 'self'", '').replaceAll('"', '&quot;'))
    expect(sent('/articles/a/')).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
    })
  })

  test('let browsers keep for good what is named after its content', () => {
    for (const path of ['/assets/main-DN7Lx5XZ.js', '/filter/0123456789abcdef/words-1.bin'])
      expect(sent(path)['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  test('let nobody keep what names the index, and say nothing of pages', () => {
    expect(sent('/filter/root.bin')['cache-control']).toBe('no-cache')
    expect(sent('/articles/a/')).not.toHaveProperty('cache-control')
  })

  test('find the site in a sub-path, and leave what stands beside it', () => {
    expect(sent('/reader/assets/main.js', '/reader/')['cache-control']).toContain('immutable')
    expect(sent('/reader/filter/root.bin', '/reader/')['cache-control']).toBe('no-cache')
    expect(sent('/reader/', '/reader/')['content-security-policy']).toBe(policyHeader())
    expect(sent('/assets/main.js', '/reader/')).toEqual({})
  })
})

describe('nginx', () => {
  test('sends the same policy', () => {
    const config = readFileSync(nginxFile, 'utf8')
    expect(config).toContain(`add_header Content-Security-Policy "${policyHeader()}" always;`)
  })

  test('knows the type of every kind of file; --update writes them', async () => {
    await expect(nginxConfig()).toMatchFileSnapshot(resolve(nginxFile))
  })
})
