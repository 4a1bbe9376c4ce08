/** Before the first browser test: a browser is found, the sites are built once and served. Tests learn their addresses by `inject`. */
import type { TestProject } from 'vitest/node'
import { browserPath } from './browser.ts'
import { buildSites, siteNames, type SiteName } from './sites.ts'
import { serveFolder, type StaticServer } from './static-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    readonly siteUrls: Readonly<Record<SiteName, string>>
    readonly siteFolders: Readonly<Record<SiteName, string>>
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  browserPath()
  const { sites, remove } = await buildSites(siteNames)
  const servers: StaticServer[] = []
  const urls: Partial<Record<SiteName, string>> = {}
  const folders: Partial<Record<SiteName, string>> = {}
  for (const name of siteNames) {
    const server = await serveFolder(sites[name].folder, sites[name].base)
    servers.push(server)
    urls[name] = server.url
    folders[name] = sites[name].folder
  }
  // The loop went through every name that these tests read.
  project.provide('siteUrls', urls as Record<SiteName, string>)
  project.provide('siteFolders', folders as Record<SiteName, string>)
  return async () => {
    await Promise.all(servers.map((server) => server.close()))
    remove()
  }
}
