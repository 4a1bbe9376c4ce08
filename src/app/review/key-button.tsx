import type { ReactNode } from 'react'

interface Props {
  readonly name: string
  readonly onPress: () => void
  readonly children: ReactNode
  readonly isNow?: boolean
  readonly isDisabled?: boolean
}

/** A button that says which key does the same. */
export function KeyButton({ name, onPress, children, isNow = false, isDisabled = false }: Props) {
  return (
    <button
      type="button"
      className="key-button"
      aria-keyshortcuts={name}
      data-now={isNow || undefined}
      disabled={isDisabled}
      onClick={onPress}
    >
      <kbd aria-hidden="true">{name}</kbd>
      <span>{children}</span>
    </button>
  )
}
