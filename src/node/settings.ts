/** What the owner sets: the plugin's options, with the environment's `SEEDS` and `SITE_URL` on top. */
import { homedir } from 'node:os'
import { usualLeast } from '../text/how-sure.ts'
import { OwnerError } from './problem.ts'

export interface SiteSettings {
  readonly title: string
  readonly description?: string
  /** BCP 47 language of the interface (English where it has no words here). */
  readonly language: string
  /** BCP 47 language of articles whose own cannot be told. Left out, it stays unknown, and nobody is named in them. */
  readonly articleLanguage?: string
  /** Where the site will stand, such as `https://example.org/reader/`. Without it pages carry no absolute addresses. */
  readonly url?: string
  /** An address or `mailto:` link for corrections. */
  readonly contact?: string
}

export interface SeedsOptions {
  /** The folder of articles, relative to the project. */
  readonly folder: string
  readonly site: SiteSettings
  /** Asks search engines to leave the site out. */
  readonly noindex?: boolean
  /** `false`: no pages of speakers, no links to them and nothing to narrow by; names still stand beside the words. */
  readonly speakers?: boolean
  /**
   * From 0 to 1: where a speaker is less certain than this, nobody is named, and the page says that it is not sure who. Left out, 0.5:
   * whoever is likelier wrong than right is not named. 1 names those alone whom the form of the text or a correction makes certain.
   */
  readonly leastCertainty?: number
  /** A page for each quotation, which shows its words where links are previewed. Left out: where there are at most 2,000. */
  readonly quotePages?: boolean
  /** `false`: no feeds, which are otherwise written where the site's address is known. */
  readonly feeds?: boolean
}

/** How certain a speaker must be to be named. A number that is no chance is a mistake. */
export function leastCertaintyOf({ leastCertainty = usualLeast }: Pick<SeedsOptions, 'leastCertainty'>): number {
  if (leastCertainty >= 0 && leastCertainty <= 1) return leastCertainty
  throw new OwnerError(`leastCertainty is ${leastCertainty}; expected a number from 0 to 1, such as ${usualLeast}`)
}

/** Where the site stands. `base` starts and ends with a slash; `url` is absolute and ends with `base`, or null. */
export interface Address {
  readonly base: string
  readonly url: string | null
}

/** The options as the environment changes them. */
export function withEnvironment(
  options: SeedsOptions,
  env: Readonly<Record<string, string | undefined>>,
): SeedsOptions {
  const { SEEDS: seeds, SITE_URL: url } = env
  const folder = seeds ? withHome(seeds) : options.folder
  return { ...options, folder, site: url ? { ...options.site, url } : options.site }
}

/** `SOURCE_DATE_EPOCH`, seconds since 1970, makes two builds of one folder equal byte for byte; null where it is not set. */
export function fixedTime({ SOURCE_DATE_EPOCH: epoch }: Readonly<Record<string, string | undefined>>): Date | null {
  return epoch !== undefined && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : null
}

/** A shell leaves `~` alone between quotation marks. */
function withHome(folder: string): string {
  return folder === '~' || folder.startsWith('~/') ? homedir() + folder.slice(1) : folder
}

/** The base that the address asks for where none is set: `https://example.org/reader/` is served below `/reader/`. */
export function baseOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : withSlash(parseSiteUrl(url).pathname)
}

/** Brings base and address together: an address without a path gets the base; two that differ are a mistake. */
export function siteAddress(url: string | undefined, base: string): Address {
  // After two slashes browsers read the name of a host.
  if (!/^\/(?![/\\])/.test(base))
    throw new OwnerError(`--base is "${base}"; expected a path that starts with one slash, such as /reader/`)
  if (url === undefined) return { base, url: null }
  const parsed = parseSiteUrl(url)
  const path = withSlash(parsed.pathname)
  if (path !== '/' && path !== base) {
    throw new OwnerError(
      `the site's address ends with ${path}, but --base is ${base}; expected the same path in both, or only one of them`,
    )
  }
  return { base, url: parsed.origin + base }
}

function parseSiteUrl(url: string): URL {
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) {
    throw new OwnerError(
      `the site's address is "${url}"; expected one such as https://example.org/ (SITE_URL or site.url)`,
    )
  }
  return parsed
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`
}

/** A page's address as the data files give it: absolute where the site's is known, else a path with base. */
export function pageUrl({ base, url }: Address, path: string): string {
  return (url ?? base) + encodeURI(path.slice(1))
}

/** Up to so many quotations each has a page where the owner does not say. A page is two files, and hosts of static sites count files. */
export const mostQuotationPages = 2000
