/** Follows every address that a site gives: in pages, styles, scripts, feeds, the sitemap and the files for machines. */

/** What a host answered, and what stands in it. */
export interface Answered {
  readonly status: number
  readonly type: string
  /** Addresses within the site, whole, with their fragments. */
  readonly links: readonly string[]
  /** Of the elements of a page. */
  readonly ids: ReadonlySet<string>
}

/** By address, without fragments. */
export type Crawl = ReadonlyMap<string, Answered>

/** Where addresses stand in a file, by its type. What is no address in the site is left out later. */
const places: readonly (readonly [type: RegExp, places: readonly RegExp[]])[] = [
  [
    /^text\/html/,
    [
      /<[a-z][^>]*?\s(?:href|src)="([^"]*)"/g,
      / content="(https?:[^"]*)"/g,
      /"url":"([^"]*)"/g,
      /(?<=<meta name="verbatim-scripts" content="[^"]*)(\/[^\s"]+)/g,
    ],
  ],
  [/json/, [/"(?:url|dataUrl|id|source)":"((?:https?:)?\/[^"]*)"/g]],
  [/xml/, [/ href="([^"]*)"/g, /<loc>([^<]*)</g]],
  [/^text\/css/, [/url\(["']?([^"')]*)/g]],
  [/javascript/, [/["'`](\.\/[\w.-]+\.(?:js|css))["'`]/g]],
  [/^text\/|bibtex|research-info/, [/(https?:\/\/[^\s<>{}",]*)/g]],
]

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&quot;': '"', '&#x27;': "'", '&lt;': '<' }
const unescape = (markup: string) => markup.replace(/&\S+?;/g, (entity) => entities[entity] ?? entity)

function addressesIn(type: string, content: string): readonly string[] {
  const patterns = places.find(([types]) => types.test(type))?.[1] ?? []
  const found = patterns.flatMap((pattern) => [...content.matchAll(pattern)].map(([, address = '']) => address))
  return found.map((address) => unescape(address))
}

export interface Site {
  /** Where the host serves it. */
  readonly url: string
  /** Where its own pages say that it stands. */
  readonly published?: string | undefined
}

async function ask(address: string, { url, published = url }: Site): Promise<Answered> {
  const answer = await fetch(address)
  const type = answer.headers.get('content-type') ?? ''
  const content = await answer.text()
  const links = new Set<string>()
  for (const given of addressesIn(type, content)) {
    const { href } = new URL(given.startsWith(published) ? url + given.slice(published.length) : given, answer.url)
    if (href.startsWith(url)) links.add(href.replace(/#?:~:text=.*$/, ''))
  }
  const ids = type.startsWith('text/html') ? content.matchAll(/ id="([^"]*)"/g) : []
  return { status: answer.status, type, links: [...links], ids: new Set([...ids].map(([, id = '']) => unescape(id))) }
}

export const withoutFragment = (address: string): string => address.replace(/#.*$/s, '')

/** Asked for at once: a test's host and the test share a processor. */
const atOnce = 8

/** Everything that the first page and other `starts` lead to. */
export async function crawlSite(site: Site, starts: readonly string[] = []): Promise<Crawl> {
  const crawl = new Map<string, Answered>()
  const wanted = [site.url, ...starts.map((path) => site.url + path)]
  const known = new Set(wanted)
  const work = async () => {
    for (let address = wanted.pop(); address !== undefined; address = wanted.pop()) {
      const answered = await ask(address, site)
      crawl.set(address, answered)
      for (const next of answered.links.map((link) => withoutFragment(link))) {
        if (known.has(next)) continue
        known.add(next)
        wanted.push(next)
      }
    }
  }
  // Whoever finds nothing to do ends, and may have been too early.
  while (wanted.length > 0) await Promise.all(Array.from({ length: atOnce }, work))
  return crawl
}

/** Each address that is not answered with 200, or has a fragment that no element bears, with the file that it stands in. */
export function brokenLinks(crawl: Crawl): readonly string[] {
  return [...crawl].flatMap(([from, { links }]) =>
    links.flatMap((link) => {
      const target = crawl.get(withoutFragment(link))
      if (target?.status !== 200) return [`${from} → ${link}: ${target?.status ?? 'not asked for'}`]
      const id = decodeURIComponent(new URL(link).hash.slice(1))
      const isMissing = id !== '' && target.type.startsWith('text/html') && !target.ids.has(id)
      return isMissing ? [`${from} → ${link}: no such place`] : []
    }),
  )
}
