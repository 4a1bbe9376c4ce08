/** Starts the filter's worker. The site's policy takes the address of a script only from the policy named `verbatim`. */
// Vite makes the default export of what is imported like this.
// oxlint-disable-next-line import/default
import workerUrl from './filter-worker.ts?worker&url'

interface ScriptUrls {
  readonly createScriptURL: (url: string) => unknown
}

interface TrustedTypes {
  readonly createPolicy: (name: string, rules: { readonly createScriptURL: (url: string) => string }) => ScriptUrls
}

let scriptUrls: ScriptUrls | null = null

/** Only this site's own scripts. */
function sameOrigin(url: string): string {
  if (new URL(url, location.href).origin !== location.origin) throw new TypeError(`${url} is not this site's`)
  return url
}

function trusted(url: string): unknown {
  // TypeScript's DOM library does not know Trusted Types yet.
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
  if (trustedTypes === undefined) return sameOrigin(url)
  scriptUrls ??= trustedTypes.createPolicy('verbatim', { createScriptURL: sameOrigin })
  return scriptUrls.createScriptURL(url)
}

/** Null where the browser has no workers. */
export function startWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null
  // A trusted address is an object that the constructor takes in the place of a string.
  return new Worker(trusted(workerUrl) as string, { type: 'module' })
}
