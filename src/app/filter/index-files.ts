/** Fetches the files of the filter's index, opens them and keeps those that were used last. */
import { readRoot, type Root } from '../../text/filter/index/root.ts'
import { LruCache } from '../../text/lru-cache.ts'
import type { FailureKind } from './filter-messages.ts'

/** A file could not be had. */
export class IndexFailure extends Error {
  override readonly name = 'IndexFailure'
  readonly kind: FailureKind

  constructor(kind: FailureKind, url: string) {
    super(`${url}: ${kind}`)
    this.kind = kind
  }
}

/** Kept of opened files: enough for some hundreds. */
const usualBytes = 24_000_000
/** A request that nobody waits for any more is given up only after this: the next letter often wants the same file. */
const graceMs = 40

interface Loading {
  readonly bytes: Promise<Uint8Array>
  readonly stop: AbortController
  waiting: number
}

export class IndexFiles {
  private readonly base: string
  private root: Promise<Root> | null = null
  private readonly kept: LruCache<Uint8Array>
  private readonly loading = new Map<string, Loading>()

  /** `base` is the address of the folder `filter`, with a slash; of opened files `keptBytes` are kept. */
  constructor(base: string, keptBytes = usualBytes) {
    this.base = base
    this.kept = new LruCache(keptBytes, ({ length }) => length)
  }

  /** The root, fetched once; `afresh` asks the host again. */
  openRoot(afresh = false): Promise<Root> {
    if (afresh) this.root = null
    const root = (this.root ??= this.fetchRoot())
    root.catch(() => {
      if (this.root === root) this.root = null
    })
    return root
  }

  private async fetchRoot(): Promise<Root> {
    const url = `${this.base}root.bin`
    const root = readRoot(await fetchOpened(url, 'no-cache', null))
    // Another form of index: the page is older than the site.
    if (root === undefined) throw new IndexFailure('missing', url)
    return root
  }

  /** A file of an index. Rejects with the signal's reason when the question was given up. */
  async open(folder: string, name: string, signal: AbortSignal): Promise<Uint8Array> {
    const path = `${folder}/${name}.bin`
    signal.throwIfAborted()
    const kept = this.kept.get(path)
    if (kept !== undefined) return kept
    const loading = this.loading.get(path) ?? this.load(path)
    loading.waiting++
    try {
      return await orAborted(loading.bytes, signal)
    } finally {
      loading.waiting--
      setTimeout(() => {
        if (loading.waiting === 0) this.giveUp(path, loading)
      }, graceMs)
    }
  }

  private load(path: string): Loading {
    const stop = new AbortController()
    const bytes = fetchOpened(this.base + path, 'default', stop.signal)
    const loading = { bytes, stop, waiting: 0 }
    this.loading.set(path, loading)
    bytes
      .then((opened) => this.kept.set(path, opened))
      // Whoever waits for the file learns of the failure.
      .catch(() => undefined)
      .finally(() => this.forgetLoading(path, loading))
    return loading
  }

  /** Whoever asks for the file from now on starts another request, and does not wait for one that ends in nothing. */
  private giveUp(path: string, loading: Loading): void {
    loading.stop.abort()
    this.forgetLoading(path, loading)
  }

  private forgetLoading(path: string, loading: Loading): void {
    if (this.loading.get(path) === loading) this.loading.delete(path)
  }

  forget(): void {
    this.root = null
    this.kept.clear()
  }
}

async function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop = (): void => undefined
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason instanceof Error ? signal.reason : new Error('Given up'))
    signal.addEventListener('abort', stop)
  })
  try {
    return await Promise.race([promise, aborted])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

/** Fetches a file and opens it. A damaged one is asked for once more, past what the browser keeps. */
async function fetchOpened(url: string, cache: RequestCache, signal: AbortSignal | null): Promise<Uint8Array> {
  try {
    return await fetchOnce(url, cache, signal)
  } catch (error) {
    if (!(error instanceof IndexFailure) || error.kind !== 'damaged') throw error
    return fetchOnce(url, 'reload', signal)
  }
}

async function fetchOnce(url: string, cache: RequestCache, signal: AbortSignal | null): Promise<Uint8Array> {
  let packed: ArrayBuffer
  try {
    const response = await fetch(url, { cache, signal })
    const type = response.headers.get('content-type') ?? ''
    // Many hosts answer an unknown address with a page of HTML and status 200.
    if (response.status === 404 || response.status === 410 || type.includes('text/html')) {
      throw new IndexFailure('missing', url)
    }
    if (!response.ok) throw new IndexFailure('offline', url)
    packed = await response.arrayBuffer()
  } catch (error) {
    if (error instanceof IndexFailure || signal?.aborted === true) throw error
    throw new IndexFailure('offline', url)
  }
  try {
    const opened = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
    return new Uint8Array(await new Response(opened).arrayBuffer())
  } catch {
    throw new IndexFailure('damaged', url)
  }
}
