/** Giving words away. Each way says whether it worked, so that a failure can be shown. */

/** The field takes the selection; what the reader had selected stays selected. */
function keepSelection(): () => void {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed) return () => undefined
  const range = selection.getRangeAt(0).cloneRange()
  return () => {
    selection.removeAllRanges()
    selection.addRange(range)
  }
}

/** For plain http, where browsers offer no `navigator.clipboard`: the old command, on a field outside of sight. */
function copyByCommand(text: string): boolean {
  const focused = document.activeElement
  const giveBack = keepSelection()
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.className = 'visually-hidden'
  // Within an open popover, which stays so, or an open dialog, outside of which nothing can take the focus.
  const host = focused?.closest('[popover], dialog') ?? document.body
  host.append(field)
  field.focus({ preventScroll: true })
  field.select()
  try {
    // oxlint-disable-next-line typescript/no-deprecated -- nothing else copies on plain http
    return document.activeElement === field && document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
    giveBack()
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

/** Words as text and as HTML together: what they are pasted into takes what it can. */
export async function copyRich(text: string, html: string): Promise<boolean> {
  try {
    if (typeof ClipboardItem !== 'undefined') {
      const kinds = { 'text/plain': text, 'text/html': html }
      const blobs = Object.entries(kinds).map(([type, words]) => [type, new Blob([words], { type })] as const)
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
      return true
    }
  } catch {
    // Refused, or only text is taken.
  }
  return copyText(text)
}

/** Types say that it is always there; most desktop browsers have none. */
const sharing = (): { share?: (data: ShareData) => Promise<void> } => navigator

/** Whether the system has a way of its own to hand things on. */
export const canShare = () => sharing().share !== undefined

/** Hands a link to the system's share sheet. Who closes it without sharing has seen why nothing happened. */
export async function shareLink(url: string, title: string): Promise<void> {
  await sharing()
    .share?.({ url, title })
    .catch(() => undefined)
}
