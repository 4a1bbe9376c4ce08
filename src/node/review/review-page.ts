/** The page of the review: bundled when the sitting begins, held in memory, and in no site. */
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type Rolldown } from 'vite'
import { contentType } from '../site/data-file.ts'

export interface PageFile {
  readonly type: string
  readonly body: string | Uint8Array
}

/** Below the project; nothing that a site is made of imports it. */
const entry = 'src/app/review/main.tsx'

/** By their paths below the page's own address. */
export async function bundleReviewPage(root: string): Promise<ReadonlyMap<string, PageFile>> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    base: './',
    publicDir: false,
    plugins: [react()],
    build: {
      write: false,
      // Each typeface a file: the policy admits none that stands in the style.
      assetsInlineLimit: 0,
      modulePreload: false,
      cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
      rolldownOptions: { input: join(root, entry) },
    },
  })
  const outputs = (Array.isArray(built) ? built : 'output' in built ? [built] : []).flatMap(({ output }) => output)
  const files = outputs.map((file): [string, PageFile] => [file.fileName, fileOf(file)])
  const script = outputs.find((file) => file.type === 'chunk' && file.isEntry)?.fileName ?? ''
  const styles = outputs.flatMap(({ fileName }) => (fileName.endsWith('.css') ? [fileName] : []))
  return new Map([...files, ['', { type: contentType('text/html'), body: html(script, styles) }]])
}

const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', woff2: 'font/woff2' }

function fileOf(file: Rolldown.OutputChunk | Rolldown.OutputAsset): PageFile {
  const ending = /\.(\w+)$/u.exec(file.fileName)?.[1] ?? ''
  const type = types[ending] ?? 'application/octet-stream'
  return {
    type: type.startsWith('text') ? contentType(type) : type,
    body: file.type === 'chunk' ? file.code : file.source,
  }
}

function html(script: string, styles: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Review</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <link rel="icon" href="data:,">
${styles.map((style) => `    <link rel="stylesheet" href="${style}">\n`).join('')}    <script type="module" src="${script}"></script>
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`
}
