import { useEffect } from 'react'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && /^(?:input|select|textarea)$/i.test(target.tagName)

/** Enter presses a button that has the focus. */
const isPressed = ({ key, target }: KeyboardEvent) =>
  key === 'Enter' && target instanceof HTMLElement && target.closest('button, a') !== null

/** One key a decision, wherever no words are typed. A key that is held down decides once. */
export function useReviewKeys(act: (key: string) => boolean) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, repeat, isComposing, target } = event
      if (ctrlKey || metaKey || altKey || repeat || isComposing || event.defaultPrevented) return
      if (isTyping(target) || isPressed(event) || document.querySelector('dialog[open]') !== null) return
      if (act(key)) event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [act])
}
