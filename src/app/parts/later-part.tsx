import type { ReactNode } from 'react'
import type { Later } from '../hooks/use-later.ts'
import { words } from '../words/words.ts'

interface Props<Module> {
  readonly of: Later<Module>
  readonly children: (module: Module) => ReactNode
}

/** A part of the page whose code comes later: nothing until then, and a sentence where it does not come. */
export function LaterPart<Module>({ of, children }: Props<Module>) {
  if (of.kind === 'here') return children(of.module)
  if (of.kind === 'waiting') return null
  return (
    <p role="alert" className="notice">
      {words.site.later}
    </p>
  )
}
