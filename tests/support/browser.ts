/** Chrome or Chromium for the tests: found, or else installed, or else a failure that says what to install. Never a skip. */
import { existsSync, readdirSync } from 'node:fs'
import { homedir, platform } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { isDebianRoot, runInstaller } from './installing.ts'

const windowsRoots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name] ?? '')

/** Where installers put the browser. Wrappers of other packagings (snap) come last: they refuse some profile folders. */
const usualPlaces: Readonly<Record<string, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/usr/lib64/chromium-browser/chromium-browser',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
  ],
  darwin: ['/Applications', join(homedir(), 'Applications')].flatMap((folder) => [
    join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
    join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
  ]),
  win32: windowsRoots
    .filter((root) => root !== '')
    .flatMap((root) => [
      join(root, 'Google/Chrome/Application/chrome.exe'),
      join(root, 'Chromium/Application/chrome.exe'),
    ]),
}

const playwrightCaches: Readonly<Record<string, string>> = {
  linux: join(homedir(), '.cache/ms-playwright'),
  darwin: join(homedir(), 'Library/Caches/ms-playwright'),
  win32: join(process.env['LOCALAPPDATA'] ?? homedir(), 'ms-playwright'),
}

/** The executable's place below `ms-playwright/chromium-<revision>/`; the folder is named differently on newer downloads. */
const playwrightExecutables = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
]

function playwrightDownloads(): string[] {
  const cache = process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? playwrightCaches[platform()] ?? ''
  const folders = (existsSync(cache) ? readdirSync(cache) : []).filter((name) => /^chromium-\d+$/.test(name))
  // Newest revision first; the revisions are plain numbers.
  folders.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
  const own = chromium.executablePath()
  const others = folders.flatMap((folder) => playwrightExecutables.map((executable) => join(cache, folder, executable)))
  return [own, ...others]
}

function findBrowser(): string | undefined {
  return [...(usualPlaces[platform()] ?? []), ...playwrightDownloads()].find((path) => existsSync(path))
}

/** Installers in the order they are tried. Debian's package brings the libraries that Playwright's download expects to find. */
const installers: readonly { readonly fits: () => boolean; readonly command: string }[] = [
  {
    fits: isDebianRoot,
    command:
      'apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium fonts-dejavu-core',
  },
  { fits: isDebianRoot, command: 'npx playwright-core install --with-deps chromium' },
  { fits: () => !isDebianRoot(), command: 'npx playwright-core install chromium' },
]

const missing = `No Chrome or Chromium was found, and installing one failed.
The browser tests need it. Install one of:
  Debian, Ubuntu   sudo apt-get install chromium
  anything else    Google Chrome, or: npx playwright-core install --with-deps chromium
or set CHROME_PATH to the executable.`

/** The browser's executable. `CHROME_PATH` is taken at its word: a wrong one fails rather than running another browser. */
export function browserPath(): string {
  const chosen = process.env['CHROME_PATH'] ?? ''
  if (chosen !== '') {
    if (!existsSync(chosen)) throw new Error(`CHROME_PATH names ${chosen}, and there is no such file.`)
    return chosen
  }
  const found = findBrowser()
  if (found !== undefined) return found
  console.log('No Chrome or Chromium here. Installing one.')
  for (const { fits, command } of installers) {
    if (!fits() || !runInstaller(command)) continue
    const installed = findBrowser()
    if (installed !== undefined) return installed
  }
  throw new Error(missing)
}

/** What Debian's Chromium wants when run as root and without a display. */
const rootFlags = process.getuid?.() === 0 ? ['--no-sandbox'] : []

export async function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath(),
    args: [
      ...rootFlags,
      ...flags,
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
      '--disable-sync',
      '--disable-component-update',
    ],
  })
}
