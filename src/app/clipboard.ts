/** Giving words away. Each way says whether it worked, so that a failure can be shown. */

/** For plain http, where browsers offer no `navigator.clipboard`: the old command, on a field outside of sight. */
function copyByCommand(text: string): boolean {
  const focused = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.className = 'visually-hidden'
  // Within an open popover, so that the field can take the focus and the popover stays.
  const host = focused?.closest('[popover]') ?? document.body
  host.append(field)
  field.select()
  try {
    // oxlint-disable-next-line typescript/no-deprecated -- nothing else copies on plain http
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  }
}

export async function copyText(text: string): Promise<boolean> {
  try {
    // Types say that it is always there; on plain http it is not.
    const clipboard = navigator.clipboard as Clipboard | undefined
    if (clipboard !== undefined) {
      await clipboard.writeText(text)
      return true
    }
  } catch {
    // Refused: the old command may still be allowed.
  }
  return copyByCommand(text)
}

export type Shared = 'shared' | 'copied' | 'cancelled' | 'failed'

/** Hands a link to the system's share sheet where there is one, else to the clipboard. */
export async function shareLink(url: string, title: string): Promise<Shared> {
  // Types say that it is always there; most desktop browsers have none.
  const sharing = navigator as { share?: (data: ShareData) => Promise<void> }
  if (sharing.share !== undefined) {
    try {
      await sharing.share({ url, title })
      return 'shared'
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled'
    }
  }
  return (await copyText(url)) ? 'copied' : 'failed'
}
