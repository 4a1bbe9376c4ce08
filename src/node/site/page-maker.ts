import type { PageKind, PageOf } from '../../text/pages.ts'

/** A page's path, and the page, made when it is asked for. */
export type PageMaker<Kind extends PageKind = PageKind> = readonly [path: string, make: () => PageOf<Kind>]
