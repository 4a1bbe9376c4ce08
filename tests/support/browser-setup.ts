/** Before the first browser test: a browser is found, the sites are built once and served. Tests learn their addresses by `inject`. */
import type { TestProject } from 'vitest/node'
import { browserPath } from './browser.ts'
import { buildSites, siteNames, type SiteName } from './sites.ts'
import { serveFolder, type StaticServer } from './static-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    readonly siteUrls: Readonly<Record<SiteName, string>>
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  browserPath()
  // The long tests look at every page of one site; the others at a few pages of each.
  const names = project.name === 'long' ? (['reader'] as const) : siteNames
  const { sites, remove } = await buildSites(names)
  const servers: StaticServer[] = []
  const urls: Partial<Record<SiteName, string>> = {}
  for (const name of names) {
    const server = await serveFolder(sites[name].folder, sites[name].base)
    servers.push(server)
    urls[name] = server.url
  }
  // The loop went through every name that these tests read.
  project.provide('siteUrls', urls as Record<SiteName, string>)
  return async () => {
    await Promise.all(servers.map((server) => server.close()))
    remove()
  }
}
