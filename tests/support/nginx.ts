/** The real nginx with the configuration that owners are given: found, or else installed, or else a failure that says what to install. */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDebianRoot, runInstaller } from './installing.ts'
import type { StaticServer } from './static-server.ts'

const usualPlaces = [
  '/usr/sbin/nginx',
  '/usr/bin/nginx',
  '/usr/local/sbin/nginx',
  '/usr/local/bin/nginx',
  '/opt/homebrew/bin/nginx',
]
const debianInstaller =
  'apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends nginx-light'

function nginxPath(): string {
  const find = () => usualPlaces.find((path) => existsSync(path))
  const found = find()
  if (found !== undefined) return found
  // An installer that cannot start the service in the end has left the program all the same.
  if (isDebianRoot()) runInstaller(debianInstaller)
  const installed = find()
  if (installed === undefined)
    throw new Error(
      'No nginx was found, and it could not be installed. On Debian and Ubuntu: sudo apt-get install nginx-light; on a Mac: brew install nginx',
    )
  return installed
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  // `address()` is a string only for servers that listen on a pipe.
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => {
    server.close(resolve)
  })
  return port
}

/** The lines that an owner sets, set. */
function siteConfig(changes: readonly (readonly [line: string, mine: string])[]): string {
  return changes.reduce(
    (config, [line, mine]) => {
      if (!config.includes(line)) throw new Error(`src/deploy/nginx.conf has no line ${line}`)
      return config.replace(line, mine)
    },
    readFileSync('src/deploy/nginx.conf', 'utf8'),
  )
}

/** What stands around it: no privileges are needed, and nothing is written elsewhere. */
function mainConfig(dir: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${dir}/${name};`,
  )
  // Started by root, nginx would read the site as another user, whom temporary folders keep out.
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  return `daemon off; worker_processes 1; ${user} pid ${dir}/nginx.pid; error_log ${dir}/error.log;
events {}
http { access_log off; ${temporary.join(' ')} include ${dir}/site.conf; }
`
}

async function isUp(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  )
}

/** Serves a built site at the path for which it was built, as the comment of the configuration says. */
export async function startNginx(site: string, base: string): Promise<StaticServer> {
  const program = nginxPath()
  const dir = mkdtempSync(join(tmpdir(), 'verbatim-nginx-'))
  const port = await freePort()
  const path = base.slice(0, -1)
  if (path !== '') symlinkSync(site, join(dir, path))
  const config = siteConfig([
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['root /srv/verbatim;', `root ${path === '' ? site : dir};`],
    ...(path === '' ? [] : [['set $base "";', `set $base "${path}";`] as const]),
  ])
  writeFileSync(join(dir, 'site.conf'), config)
  writeFileSync(join(dir, 'nginx.conf'), mainConfig(dir))
  const child = spawn(program, ['-p', dir, '-c', join(dir, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (piece: Buffer) => {
    said += piece.toString()
  })
  const closed = new Promise<void>((done) => {
    child.on('close', () => done())
  })
  const close = async () => {
    child.kill('SIGTERM')
    await closed
    rmSync(dir, { recursive: true, force: true })
  }
  const url = `http://127.0.0.1:${port}${base}`
  for (let tries = 0; tries < 200 && child.exitCode === null; tries++) {
    if (await isUp(url)) return { url, close }
    await new Promise((wait) => {
      setTimeout(wait, 50)
    })
  }
  await close()
  throw new Error(`nginx does not start:\n${said}`)
}
