/** `npm run review`: reads the folder, and opens the page that asks the owner what the build is least sure of. */
import { spawn } from 'node:child_process'
import { count } from '../../text/words/en/formats.ts'
import { groundSaid } from '../library/ground-said.ts'
import type { LibraryRequest } from '../library/library.ts'
import { whoIsWho } from '../library/who-is-who.ts'
import { shownFolder } from '../problem.ts'
import { progressLine, standardProgress } from '../progress.ts'
import { CorrectionsFile } from './corrections-file.ts'
import type { Merge } from './questions.ts'
import { readReviewLibrary, type ReviewLibrary } from './review-library.ts'
import { bundleReviewPage } from './review-page.ts'
import { serveReview, type ReviewServer } from './review-server.ts'
import { ReviewSession } from './review-session.ts'

export interface ReviewOptions {
  /** The project, in which the page's own code stands. */
  readonly root: string
  readonly port: number
  readonly opens: boolean
}

const stage = { done: 'Analysed', things: ['file', 'files'] } as const

export async function review(request: LibraryRequest, { root, port, opens }: ReviewOptions): Promise<ReviewServer> {
  const progress = standardProgress()
  const library = readReviewLibrary(request, (done, total) => progress.at(stage, done, total))
  progress.end('articles', progressLine(stage, library.files, library.files))
  progress.close()
  const session = new ReviewSession(library, new CorrectionsFile(library.folder), joinedNames(library))
  const server = await serveReview({ files: await bundleReviewPage(root), session }, port)
  const { all } = session.state().state
  console.log(
    `${count(all.total - all.answered, 'question', 'questions')} about ${shownFolder(library.folder)}, the least sure first, at\n${server.url}\n(Ctrl+C stops; every answer is saved at once)`,
  )
  if (opens) openBrowser(server.url)
  return server
}

/** The printed names that a build takes for one speaker's, for the owner to say whether they are. */
function joinedNames({ articles }: ReviewLibrary): Merge[] {
  const { joins } = whoIsWho(articles.map(({ analysis }) => ({ analysis, corrected: [] })))
  return joins.map(({ name, other, ground, sureness }) => ({
    names: [name, other],
    ground: groundSaid[ground],
    certainty: sureness,
  }))
}

const openers: Readonly<Record<string, readonly [command: string, ...args: string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
}

/** Where there is none, the address is told anyway. */
function openBrowser(url: string): void {
  const [command, ...args] = openers[process.platform] ?? ['xdg-open']
  spawn(command, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref()
}
