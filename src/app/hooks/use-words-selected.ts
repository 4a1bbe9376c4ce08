import { useEffect, useState } from 'react'

/** Whether words of the article have been selected since the page was opened. */
export function useWordsSelected(): boolean {
  const [isSelected, setIsSelected] = useState(false)
  useEffect(() => {
    if (isSelected) return
    const look = () => {
      const selection = getSelection()
      const isInText = selection?.anchorNode?.parentElement?.closest('.text') !== null
      if (selection !== null && !selection.isCollapsed && isInText) setIsSelected(true)
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [isSelected])
  return isSelected
}
