/** The settings stand on every page: a name that is kept back is looked for in them before anything is built. */
import { OwnerError } from '../problem.ts'
import type { SeedsOptions } from '../settings.ts'
import { allowedIn } from './also-stands.ts'
import { coarseLook } from './coarse-look.ts'
import type { Corrections } from './corrections.ts'

interface Setting {
  readonly called: string
  readonly value: string | undefined
  /** The case of its letters says nothing. */
  readonly isAddress: boolean
}

export function refuseNamedSettings(
  { options: { site }, base }: { readonly options: SeedsOptions; readonly base: string },
  { names, allowed }: Pick<Corrections, 'names' | 'allowed'>,
): void {
  if (names.length === 0) return
  const [look, isAllowed] = [coarseLook(names), allowedIn(allowed)]
  const settings: readonly Setting[] = [
    { called: 'the title of the site (site.title)', value: site.title, isAddress: false },
    { called: 'the description of the site (site.description)', value: site.description, isAddress: false },
    { called: 'the address for corrections (site.contact)', value: site.contact, isAddress: true },
    { called: 'the address of the site (SITE_URL or site.url)', value: site.url, isAddress: true },
    { called: 'the path of the site (--base)', value: base, isAddress: true },
  ]
  const lines = settings.flatMap(({ called, value = '', isAddress }) =>
    look({ text: value })
      .filter((hit) => (isAddress || !hit.isOtherCase) && !isAllowed(value, hit))
      .map(
        ({ place, start, end }) =>
          `corrections.yaml:${place}: this name also stands in ${called}, as “${value.slice(start, end)}”`,
      ),
  )
  if (lines.length === 0) return
  throw new OwnerError(
    [
      ...lines,
      'Nothing is built while a name that is kept back stands in the settings. Change them, or add the words to "allow"',
    ].join('\n'),
  )
}
