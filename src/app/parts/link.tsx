import type { AnchorHTMLAttributes } from 'react'
import { useHref, useLinkClickHandler } from 'react-router'
import { withBase } from '../links.ts'

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** A path below the base, or a query for the same path. */
  readonly to: string
  readonly replace?: boolean
  readonly preventScrollReset?: boolean
  /** A row's own link, which `j` and `k` lead to. */
  readonly 'data-row'?: ''
}

/**
 * A link within the site. The router's own `Link` can prefetch modules for server-rendered apps, which costs every reader
 * of this one three kilobytes before the page answers.
 */
export function Link({ to, replace = false, preventScrollReset = false, children, onClick, ...rest }: Props) {
  // While prerendering nobody clicks, and the router's hooks would take a quarter of the time that a page takes.
  if (import.meta.env.SSR && to.startsWith('/')) {
    return (
      <a {...rest} href={withBase(to)}>
        {children}
      </a>
    )
  }
  // Which way is taken never changes while a component lives: a drawn page is drawn once, and elsewhere there is one way.
  /* oxlint-disable react/rules-of-hooks */
  const navigate = useLinkClickHandler(to, {
    ...(replace ? { replace } : {}),
    preventScrollReset,
    // A step within the same page, such as the next rows of a list, is none between pages.
    viewTransition: !to.startsWith('?') && !replace,
  })
  return (
    <a
      {...rest}
      href={useHref(to)}
      onClick={(event) => {
        onClick?.(event)
        if (!event.defaultPrevented) navigate(event)
      }}
    >
      {children}
    </a>
  )
}
