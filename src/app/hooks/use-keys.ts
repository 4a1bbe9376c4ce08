import { useEffect } from 'react'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:input|select|textarea)$/i.test(target.tagName))

/** Brackets are typed with AltGr on many keyboards, which counts as Ctrl and Alt together, and with Option on a Mac. */
const isPlain = (event: KeyboardEvent) => {
  const isBracket = event.key === '[' || event.key === ']'
  return event.getModifierState('AltGraph') || !(event.ctrlKey || event.metaKey || (event.altKey && !isBracket))
}

const isKey = (event: KeyboardEvent) =>
  event.key.length === 1 && '/jk[]hlqc?'.includes(event.key) && isPlain(event) && !event.isComposing

/**
 * Single keys, wherever no words are typed and nothing is open over the page. What they do is fetched with the first of
 * them; `ask` is called for the list of keys.
 */
export function useKeys(ask: (sheet: 'keys') => void) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isKey(event) || event.defaultPrevented || isTyping(event.target)) return
      if (document.querySelector('dialog[open]') !== null) return
      // Firefox looks for words on a page when this key is pressed.
      if (event.key === '/' && document.getElementById('filter') !== null) event.preventDefault()
      void import('../browser/keys.ts').then(({ pressKey }) => {
        if (pressKey(event.key) && event.key === '?') ask('keys')
      })
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [ask])
}
