/** What a browser does on loading a page, done for navigation within the app: title, focus, and saying where one is. */
import { useEffect, useRef, useState } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'
import { quotationOfHash } from '../links.ts'

/** By the key of a history entry, the address of the link through which the reader left it. */
const leftBy = new Map<string, string>()

function linkTo(href: string): HTMLAnchorElement | undefined {
  const links = document.querySelectorAll<HTMLAnchorElement>('main a[href]')
  return [...links].find((link) => link.getAttribute('href') === href)
}

/** The key under which the router knows the current entry of the history. */
function entryKey(): string {
  const state: unknown = history.state
  const hasKey = typeof state === 'object' && state !== null && 'key' in state && typeof state.key === 'string'
  return hasKey ? String(state.key) : 'default'
}

function rememberLink(event: MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest('main a[href]') : null
  const href = link?.getAttribute('href')
  if (href !== null && href !== undefined) leftBy.set(entryKey(), href)
}

/** What the address names within the page, else the page's heading. Also for whoever pressed what is then gone. */
export function focusHeading(hash = '') {
  const named = hash === '' ? null : document.getElementById(hash.slice(1))
  const heading = named ?? document.querySelector<HTMLElement>('main h1') ?? document.querySelector('main')
  heading?.setAttribute('tabindex', '-1')
  heading?.focus({ preventScroll: true })
}

/** Going back, focus returns to the link that was followed; going anywhere else, it goes to the page's heading. */
function moveFocus(key: string, type: NavigationType, hash: string) {
  const href = type === NavigationType.Pop ? leftBy.get(key) : undefined
  const link = href === undefined ? undefined : linkTo(href)
  if (link !== undefined) link.focus({ preventScroll: true })
  else if (quotationOfHash(hash) === null) focusHeading(hash)
}

/** Browsers share the canonical address, so it must follow the reader. Pages have one where the site's own address is set. */
function moveCanonical(address: string) {
  document.querySelector('link[rel="canonical"]')?.setAttribute('href', address)
  document.querySelector('meta[property="og:url"]')?.setAttribute('content', address)
}

/** Returns what a screen reader is told: nothing on the first page, which it reads by itself. */
export function useArrival(title: string, address: string | null): string {
  const { key, pathname, hash } = useLocation()
  const type = useNavigationType()
  const [arrivedAt, setArrivedAt] = useState('')
  const lastPath = useRef(pathname)

  useEffect(() => {
    document.title = title
    if (address !== null) moveCanonical(address)
  }, [title, address])

  useEffect(() => {
    document.addEventListener('click', rememberLink, { capture: true })
    return () => document.removeEventListener('click', rememberLink, { capture: true })
  }, [])

  useEffect(() => {
    if (lastPath.current === pathname) return
    lastPath.current = pathname
    moveFocus(key, type, hash)
    setArrivedAt(pathname)
  }, [key, type, pathname, hash])

  return arrivedAt === pathname ? title : ''
}
