import type { AnchorHTMLAttributes } from 'react'
import { useHref, useLinkClickHandler } from 'react-router'

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
