/** Reads `_headers` and applies it as Netlify and Cloudflare Pages do: a host that knows nothing else of the site. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface HeaderRule {
  readonly path: string
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/** What Cloudflare takes of one file; the rest it leaves out. */
const limits = { rules: 100, lineChars: 2000 }

export function parseHeaderRules(content: string): readonly HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = []
  for (const line of content.split('\n')) {
    if (line.length > limits.lineChars) throw new Error(`_headers: a line of ${line.length} characters`)
    const header = /^\s+([\w-]+):\s*(.+)$/.exec(line)
    if (header === null && /^\/\S*$/.test(line)) rules.push({ path: line, headers: [] })
    else if (header !== null) rules.at(-1)?.headers.push([header[1] ?? '', header[2] ?? ''])
    else if (line.trim() !== '' && !line.startsWith('#')) throw new Error(`_headers: no rule and no header: ${line}`)
  }
  if (rules.length > limits.rules) throw new Error(`_headers: ${rules.length} rules`)
  return rules
}

/** A star stands for any end of the path; of a header that several rules give, all values are sent. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const rule of rules) {
    const start = rule.path.replace(/\*$/, '')
    if (rule.path.endsWith('*') ? !path.startsWith(start) : path !== start) continue
    for (const [name, value] of rule.headers) {
      const key = name.toLowerCase()
      found[key] = found[key] === undefined ? value : `${found[key]}, ${value}`
    }
  }
  return found
}

export function readHeaderRules(site: string): readonly HeaderRule[] {
  return parseHeaderRules(readFileSync(join(site, '_headers'), 'utf8'))
}
