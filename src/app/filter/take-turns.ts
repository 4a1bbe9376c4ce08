/** Work goes on for so long before messages that have come are read: a letter that gives the question up, for one. */
const turnMs = 8

let since = 0

/**
 * To be awaited between the steps of long work. Where all files are at hand nothing else would ever let a message in. Rejects
 * with the signal's reason when the work was given up.
 */
export async function takeTurns(signal: AbortSignal): Promise<void> {
  if (performance.now() - since > turnMs) {
    await new Promise((resolve) => setTimeout(resolve))
    since = performance.now()
  }
  signal.throwIfAborted()
}
