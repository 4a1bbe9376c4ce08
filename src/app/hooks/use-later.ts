import { useEffect, useState } from 'react'

export type Later<Module> =
  { readonly kind: 'waiting' } | { readonly kind: 'failed' } | { readonly kind: 'here'; readonly module: Module }

/** A part of the app that is fetched once it is wanted. `load` is one function, not made anew at each drawing. */
export function useLater<Module>(load: () => Promise<Module>, isWanted: boolean): Later<Module> {
  const [later, setLater] = useState<Later<Module>>({ kind: 'waiting' })
  const isNeeded = isWanted && later.kind !== 'here'
  useEffect(() => {
    if (!isNeeded) return
    let isCurrent = true
    const put = (next: Later<Module>) => {
      if (isCurrent) setLater(next)
    }
    load().then(
      (module) => put({ kind: 'here', module }),
      () => put({ kind: 'failed' }),
    )
    return () => {
      isCurrent = false
    }
  }, [load, isNeeded])
  return later
}
