/** Walks the owner's folder: which files hold articles, and what was passed over. */
import { existsSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import { compare } from '../../text/sorted.ts'
import type { Problem } from '../../text/report.ts'
import { correctionsFile } from '../corrections/corrections.ts'
import { ledgerName } from '../ledger/ledger-name.ts'
import { OwnerError, note, refused, shownFolder, type Finding } from '../problem.ts'
import type { Reader } from './reader.ts'
import { endingsInWords, mayBeRead, readers } from './readers.ts'
import { kindOfName, type UnreadKind } from './unread-kinds.ts'

export interface FoundFiles {
  /** Paths within the folder with `/`, in the order of their names, numbers by value. */
  readonly files: readonly string[]
  /** The file of corrections, by whichever name the top of the folder has it; null where there is none. */
  readonly corrections: string | null
  readonly problems: readonly Problem[]
}

const correctionsName = /^corrections\.ya?ml$/i
const byName = new Intl.Collator('en', { numeric: true })

/** Hidden files and `node_modules` are skipped; links are followed only where they stay in the folder. */
export function findFiles(folder: string, table: readonly Reader[] = readers): FoundFiles {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new OwnerError(
      `There is no folder ${shownFolder(folder)}. Put articles (${endingsInWords(table)}) there, or name another folder: SEEDS=path/to/articles`,
    )
  }
  const walk: Walk = {
    table,
    root: realpathSync(folder),
    seen: new Set<string>(),
    files: [],
    corrections: null,
    passedOver: [],
    unread: [],
    problems: [],
  }
  walkFolder(walk, folder, '')
  if (walk.passedOver.length > 0) walk.problems.push(passedOver(walk.passedOver))
  walk.problems.push(...unreadFiles(walk))
  const files = walk.files.toSorted((a, b) => byName.compare(a, b) || compare(a, b))
  return { files, corrections: walk.corrections, problems: walk.problems }
}

interface Walk {
  readonly table: readonly Reader[]
  readonly root: string
  /** Real paths of the folders read, so that links in a circle end. */
  readonly seen: Set<string>
  readonly files: string[]
  corrections: string | null
  /** Hidden files and folders, and `node_modules`. */
  readonly passedOver: string[]
  /** Files of kinds that nobody reads. */
  readonly unread: string[]
  readonly problems: Problem[]
}

/** One line for all of them: an editor or version control leaves dozens. */
function passedOver(files: readonly string[]): Problem {
  const [file = ''] = files
  const others = files.length > 1 ? `, this one and ${files.length - 1} more` : ''
  return { ...note(`hidden files and node_modules are not read${others}`, 'articles under other names'), file }
}

/** One line for each kind, with what can be done about it. */
function unreadFiles({ unread, table }: Walk): Problem[] {
  const kinds = new Map<UnreadKind | string, string[]>()
  for (const file of unread) {
    const kind = kindOfName(file) ?? /\.[^./]+$/.exec(file)?.[0].toLowerCase() ?? ''
    const files = kinds.get(kind)
    if (files === undefined) kinds.set(kind, [file])
    else files.push(file)
  }
  return [...kinds].map(([kind, files]) => {
    const [file = ''] = files.toSorted(byName.compare)
    const others = files.length > 1 ? `, here and in ${files.length - 1} more` : ''
    const isKnown = typeof kind !== 'string'
    const what = isKnown ? `${kind.name} is not read${others}` : `this kind of file is not read${others}`
    return { ...note(what, isKnown ? kind.instead : endingsInWords(table)), file }
  })
}

function walkFolder(walk: Walk, folder: string, path: string): void {
  const real = realpathSync(folder)
  if (walk.seen.has(real)) return
  walk.seen.add(real)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path === '' ? entry.name : `${path}/${entry.name}`
    if (entry.name.startsWith('.') || entry.name === 'node_modules') {
      walk.passedOver.push(file)
      continue
    }
    if (correctionsName.test(file)) walk.corrections ??= file
    if (file === correctionsFile) continue
    const finding = visit(walk, entry, join(folder, entry.name), file)
    if (finding) walk.problems.push({ ...finding, file })
  }
}

function visit(walk: Walk, entry: Dirent, full: string, file: string): Finding | undefined {
  try {
    if (entry.isSymbolicLink() && leavesFolder(walk.root, full)) {
      return note('this link leaves the folder and is not followed', 'a file or a link within the folder')
    }
    const stat = statSync(full)
    if (stat.isDirectory()) {
      walkFolder(walk, full, file)
      return undefined
    }
    return visitFile(walk, file, stat.isFile())
  } catch (error) {
    // A link to nothing, a folder without permission, a name that is no text.
    return unreadable(error, 'a file or folder that is there and may be read')
  }
}

function visitFile(walk: Walk, file: string, isRegular: boolean): Finding | undefined {
  if (file === ledgerName) return undefined
  if (!mayBeRead(walk.table, file)) {
    walk.unread.push(file)
    return undefined
  }
  if (!isRegular) return refused('this is not an ordinary file', 'a text file')
  walk.files.push(file)
  return undefined
}

function leavesFolder(root: string, link: string): boolean {
  const within = relative(root, realpathSync(link))
  return within === '..' || within.startsWith(`..${sep}`) || isAbsolute(within)
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this user may not read it',
  EPERM: 'this user may not read it',
  ENOENT: 'no file is found there',
  ELOOP: 'it leads back to itself',
}

/** Why, in words, else the system's short reason ("EIO"), which an owner can look up. */
export function unreadable(error: unknown, expected: string): Finding {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null
  return refused(`this cannot be read${code === null ? '' : ` (${reasons[code] ?? code})`}`, expected)
}
